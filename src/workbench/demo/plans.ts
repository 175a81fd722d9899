/** RPK and RUK of the demo: the year's plan at its beginning, each month's realisation before the next lokmin, next year's proposals in autumn. */
import { addDays, MONTHS, partsOf } from '../../schema/dates.ts';
import type { Saved } from '../../schema/index.ts';
import { EXAMPLE_ACTIVITIES } from '../../sops/lokmin/rencana/yearly.examples.ts';
import type { RecordLine } from '../../sops/sop.ts';
import type { Actor } from './actor.ts';
import { OFFICE_EMAIL } from './actor.ts';
import type { Values } from './form.ts';
import { rowsOf, save } from './form.ts';
import type { Office } from './office.ts';

/** The RPK of a year, agreed on this day. */
export function planYear(actor: Actor, office: Office, year: number, day: string): void {
  fillYear(actor, office, begin(actor, { kind: 'RPK tahunan', year, month: null }), (cost) => cost);
  agree(actor, `RPK tahunan ${year}`, day);
}

/** What is asked for next year: the same work, a little dearer. */
export function proposeYear(actor: Actor, office: Office, year: number): void {
  const dearer = (cost: number) => Math.round((cost * 1.08) / 100_000) * 100_000;
  fillYear(actor, office, begin(actor, { kind: 'RUK', year, month: null }), dearer);
}

/** The RPK of the month after a meeting: drawn up in it from the year's plan and its RTL, and agreed. */
export function planNextMonth(actor: Actor, meeting: string, date: string): void {
  actor.call('lokmin.susunRpk', { record: meeting });
  agree(actor, monthlyTitle(addDays(`${date.slice(0, 8)}28`, 5)), date);
}

/** What became of the RPK of the month before: done, done in part, or not done, with its reason. */
export function realiseLastMonth(actor: Actor, date: string): void {
  const record = planCalled(actor, monthlyTitle(addDays(`${date.slice(0, 8)}01`, -1)));
  if (record === undefined) return;
  actor.as(OFFICE_EMAIL);
  save(actor, ['rencana.loadRealisation', 'rencana.realise'], { record }, (values) => ({
    lines: rowsOf(values, 'lines').map((line, at) => ({ ...line, ...outcome((partsOf(date).month * 5 + at * 3) % 11) })),
  }));
}

function outcome(luck: number): Values {
  if (luck === 3)
    return { realisation: 'Tidak terlaksana', realisationNote: 'Bersamaan dengan kegiatan desa; dijadwalkan bulan berikutnya.' };
  if (luck === 7) return { realisation: 'Terlaksana sebagian', realisationNote: 'Satu desa belum terlayani karena cuaca.' };
  return { realisation: 'Terlaksana' };
}

function monthlyTitle(date: string): string {
  const { year, month } = partsOf(date);
  return `RPK ${MONTHS[month - 1]} ${year}`;
}

function planCalled(actor: Actor, title: string): string | undefined {
  return actor.call<readonly RecordLine[]>('rencana.list').find((line) => line.title === title)?.record;
}

function begin(actor: Actor, values: Values): string {
  actor.as(OFFICE_EMAIL);
  return actor.call<Saved>('rencana.begin', { record: '', values }).record ?? '';
}

function fillYear(actor: Actor, office: Office, record: string, price: (cost: number) => number): void {
  save(actor, ['rencana.loadLines', 'rencana.saveYearly'], { record, part: 'baru' }, () => ({
    lines: EXAMPLE_ACTIVITIES.map(({ unit, every, cost, ...line }) => ({
      ...line,
      unit: office.unit(unit),
      person: office.holder(unit),
      months: MONTHS.filter((_, index) => index % every === 0),
      cost: price(cost),
    })),
  }));
}

function agree(actor: Actor, title: string, day: string): void {
  const record = planCalled(actor, title);
  if (record === undefined) return;
  save(actor, ['rencana.loadAgreement', 'rencana.agree'], { record }, (values) => ({ ...values, agreedOn: day }));
}
