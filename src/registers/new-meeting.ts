/** What a meeting of any kind begins with: its row, and its agenda from Templat acara with the matters that wait for it. Source: LM-18. */
import { monthName, partsOf } from '../schema/dates.ts';
import type { RowOf } from '../schema/index.ts';
import type { BahanRapat } from './bahan-rapat.table.ts';
import { titleOf } from './meeting-kinds.ts';
import type { Schedule } from './meeting-schedule.ts';
import type { pengaturanTable } from './pengaturan.ts';
import { pengaturanFrom } from './pengaturan.ts';
import type { Rapat } from './rapat.table.ts';
import type { TemplatAcara } from './templat-acara.table.ts';

export type Plan = Pick<Rapat, 'kind' | 'subject'> & Schedule;

export function newRapat(number: string, plan: Plan): Rapat {
  return {
    number,
    title: titleOf(plan),
    ...plan,
    state: 'Direncanakan',
    openedAt: null,
    closedAt: null,
    commitment: null,
    conclusion: null,
    reopenReason: null,
    invitedNote: null,
    reportedOn: null,
    reportedBy: null,
    reportedMinutes: null,
  };
}

interface AgendaSources {
  readonly agendas: readonly TemplatAcara[];
  readonly pengaturan: readonly RowOf<typeof pengaturanTable>[];
}

/** Some items belong to some months only: LM-16 to those of its row, LM-10 to the one that Pengaturan names, unless its row names others. */
export function agendaFor(rapat: Pick<Rapat, 'kind' | 'date'>, { agendas, pengaturan }: AgendaSources): TemplatAcara[] {
  const { midtermMonth } = pengaturanFrom(pengaturan);
  const monthsOf = ({ step, months }: TemplatAcara) => months ?? (step === 'LM-10' ? [midtermMonth] : null);
  return agendas
    .filter((item) => item.kind === rapat.kind && isForMonth({ months: monthsOf(item) }, rapat.date))
    .sort((a, b) => a.order - b.order);
}

export interface AgendaItem extends Pick<TemplatAcara, 'title' | 'step' | 'presenter'> {
  readonly related: string | null;
}

/** Matters come before plans are made: before the RTL of a lokmin, and before the last item of other meetings. */
export function withMatters(agenda: readonly TemplatAcara[], matters: readonly BahanRapat[]): AgendaItem[] {
  const items = agenda.map(({ title, step, presenter }) => ({ title, step, presenter, related: null }));
  const taken = matters.map((matter) => ({ title: matter.title, step: null, presenter: null, related: matter.source.id }));
  const plans = items.findIndex((item) => item.step === 'LM-9');
  const at = plans < 0 ? Math.max(items.length - 1, 0) : plans;
  return [...items.slice(0, at), ...taken, ...items.slice(at)];
}

/** Whether a row of a template counts in the month of this day: some name their months (musrenbangcam, LM-10, LM-16). */
export function isForMonth({ months }: { readonly months: readonly string[] | null }, date: string): boolean {
  return months === null || months.includes(monthName(partsOf(date).month));
}
