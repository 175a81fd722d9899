/**
 * The lines that a plan gets from its sources: a month from the yearly RPK and from RTL, a year from its RUK. Each names its source, so that
 * doing it again adds only what is new. Pure. Source: LM-5, LM-12.
 */
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { isOpen } from '../../../registers/rtl.table.ts';
import { addDays, MONTHS, printDate } from '../../../schema/dates.ts';
import type { Ref } from '../../../schema/index.ts';
import type { YearMonth } from '../kinerja/performance.ts';
import { monthAfter } from '../meeting-months.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { firstDay } from './plan-record.ts';

/** What a line is to say; `source` is the number of what it comes from. */
export type Draft = Partial<Kegiatan> & Pick<Kegiatan, 'activity'> & { readonly source: string };

/** Drafts whose source no line of the plan names yet, each source once. */
export function missingDrafts(drafts: readonly Draft[], present: readonly Pick<Kegiatan, 'source'>[]): Draft[] {
  const known = new Set(present.map(({ source }) => source));
  return drafts.filter(({ source }) => {
    const isNew = !known.has(source);
    known.add(source);
    return isNew;
  });
}

export interface MonthSources {
  readonly yearly: readonly Kegiatan[];
  readonly rtl: readonly Rtl[];
  readonly pegawai: readonly Pegawai[];
}

/** From the yearly plan what is due in the month, then every open RTL with its deadline up to the month's end. */
export function draftsOfMonth({ year, month }: YearMonth, { yearly, rtl, pegawai }: MonthSources): Draft[] {
  const end = addDays(firstDay(monthAfter({ year, month })), -1);
  return [
    ...yearly.flatMap((line) => ofYearly(line, month)),
    ...rtl.filter((line) => isOpen(line) && line.due <= end).map((line) => ofRtl(line, pegawai)),
  ];
}

function ofYearly(line: Kegiatan, month: number): Draft[] {
  const months = line.months ?? [];
  const at = months.findIndex((name) => name === MONTHS[month - 1]);
  if (at < 0) return [];
  return [{ ...planned(line), cost: line.cost === null ? null : shareOf(line.cost, at, months.length), source: line.number }];
}

/** Even shares in whole rupiah: all of them together are the whole. `at` counts from 0. */
export function shareOf(whole: number, at: number, count: number): number {
  const upTo = (shares: number) => Math.floor((whole * shares) / count);
  return upTo(at + 1) - upTo(at);
}

function ofRtl({ number, activity, problem, person, due }: Rtl, pegawai: readonly Pegawai[]): Draft {
  const unit = pegawai.find((row) => row.number === person.id)?.unit ?? null;
  const goal = problem === null ? null : `Mengatasi masalah: ${problem}`.slice(0, LONGEST);
  return { activity, unit, goal, person, time: `Sampai ${printDate(due)}`, source: number };
}

/** What a line of text may hold. */
const LONGEST = 300;

/** What was proposed for the year becomes its plan. */
export function draftsOfYear(proposals: readonly Kegiatan[]): Draft[] {
  return proposals.map((line) => ({ ...planned(line), months: line.months, cost: line.cost, source: line.number }));
}

/** What is taken over from a line of another plan as it stands. */
function planned(line: Kegiatan) {
  const { activity, unit, goal, audience, count, person, resources, partner, volume, time, place, fund, indicator } = line;
  return { activity, unit, goal, audience, count, person, resources, partner, volume, time, place, fund, indicator };
}

/** The lines of two sources in words: `3 dari RPK tahunan dan 2 dari RTL`. */
export function sourceWords(drafts: readonly Draft[], from: Ref['label']): string {
  const ofTasks = drafts.filter(({ source }) => source.startsWith('RTL-')).length;
  const words = [
    ...(drafts.length > ofTasks ? [`${drafts.length - ofTasks} dari ${from}`] : []),
    ...(ofTasks > 0 ? [`${ofTasks} dari RTL`] : []),
  ];
  return words.join(' dan ');
}
