/** Forty openings of the suggestion box: most with slips, some empty; three weeks were missed, and this week's is still to come. */
import { addDays, weekday } from '../../schema/dates.ts';
import type { Ref, Saved } from '../../schema/index.ts';
import { COMPLAINTS } from '../../sops/umpan-balik/channels.ts';
import { EXAMPLE_BOXES, EXAMPLE_WITNESSES } from '../../sops/umpan-balik/kotak-saran/kotak-saran.examples.ts';
import type { FeedbackState } from '../../sops/umpan-balik/umpan-balik.table.ts';
import type { Actor } from './actor.ts';
import { OFFICE_EMAIL, TEAM_EMAIL } from './actor.ts';
import type { DemoEvent } from './events.ts';
import type { DemoSlip } from './lembar.ts';
import { DEMO_SLIPS } from './lembar.ts';
import type { Office } from './office.ts';
import { exampleOf, handlingEvents, settleEvent } from './penanganan.ts';

export const OPENINGS = 40;
/** Weeks counted back from the last: nobody opened the box then. */
const MISSED: readonly number[] = [5, 19, 33];
const PAPERS: readonly number[] = [4, 39];

/** How far the complaints of the last weeks have come; all others are closed. */
const STILL_OPEN: Readonly<Record<number, FeedbackState>> = { 28: 'Ditelaah' };
/** What came out of the box last is not looked at yet. */
const UNREAD = DEMO_SLIPS.length - 1;

interface Slip {
  readonly slip: DemoSlip;
  /** Its number, once it was written down. */
  record: string;
}

/** Fridays of the weeks before this one. */
function fridays(today: string): string[] {
  let monday = today;
  while (weekday(monday) !== 'Senin') monday = addDays(monday, -1);
  const weeks = Array.from({ length: OPENINGS + MISSED.length }, (_, back) => back).filter((back) => !MISSED.includes(back));
  return weeks.map((back) => addDays(monday, -3 - back * 7)).reverse();
}

/** One a week; every fourth box is empty, and where nobody wrote in another week, two lie in one before it. */
function slipsIn(index: number): number {
  if (index % 4 === 3 || index % 10 === 6) return 0;
  return index % 10 === 4 ? 2 : 1;
}

export function boxEvents(today: string, office: Office): DemoEvent[] {
  const days = fridays(today);
  const since = days[0] ?? today;
  const box = { id: '', label: 'Kotak Loket' };
  let written = 0;
  const weeks = days.flatMap((day, index): DemoEvent[] => {
    const first = written;
    written += slipsIn(index);
    const slips = DEMO_SLIPS.slice(first, written).map((slip): Slip => ({ slip, record: '' }));
    const run = (actor: Actor) => openBox(actor, office, { box, day, index, slips });
    return [{ day, time: '09:00', run }, ...slips.flatMap((slip, at) => whatFollows(slip, first + at, day, office))];
  });
  const hangUp = (actor: Actor) => {
    actor.as(OFFICE_EMAIL);
    box.id = actor.call<Saved>('kotak.save', { values: { ...EXAMPLE_BOXES[0], since } }).record;
  };
  return [{ day: since, time: '08:30', run: hangUp }, ...weeks];
}

function whatFollows(written: Slip, index: number, arrived: string, office: Office): DemoEvent[] {
  const { slip } = written;
  if (index >= UNREAD) return [];
  if (!COMPLAINTS.includes(slip.kind)) return [settleEvent(() => written.record, arrived, slip.answer)];
  const entry = exampleOf(slip.answer);
  const until = STILL_OPEN[index] ?? 'Selesai';
  const number = () => written.record;
  return handlingEvents(office, { number, entry, arrived, until, pace: 1.5, outcome: 'Tanpa kontak' });
}

interface Opening {
  readonly box: Ref;
  readonly day: string;
  readonly index: number;
  readonly slips: readonly Slip[];
}

function openBox(actor: Actor, office: Office, { box, day, index, slips }: Opening): void {
  actor.as(OFFICE_EMAIL);
  const officers = ['Dimas Aditya', 'Indah Permatasari, A.Md.'].map((name) => ({ person: office.person(name) }));
  const witness = EXAMPLE_WITNESSES[index % 2];
  const { record } = actor.call<Saved>('kotakSaran.openBox', {
    values: { box, date: day, time: '09:00', officers, witness, slips: slips.length, note: null },
  });
  if (slips.length > 0) writeSlips(actor, office, record, slips);
  actor.as(TEAM_EMAIL);
  const reported = { reportedOn: day, reportedBy: 'Nur Aisyah, S.Kep., Ns.', reportedTo: 'dr. Ratna Wulandari' };
  actor.call('kotakSaran.report', { record, values: reported });
  if (PAPERS.includes(index)) actor.call('kotakSaran.makeBeritaAcara', { record });
}

/** The message says which numbers the slips got. */
function writeSlips(actor: Actor, office: Office, record: string, slips: readonly Slip[]): void {
  const cards = slips.map(({ slip }) => ({
    content: slip.content,
    kind: slip.kind,
    unit: slip.unit === null ? null : office.unit(slip.unit),
  }));
  const { message } = actor.call<Saved>('kotakSaran.enterSlips', { record, values: { slips: cards } });
  const numbers = message.match(/KLH-\d+-\d+/g) ?? [];
  slips.forEach((slip, index) => {
    slip.record = numbers[index] ?? '';
  });
}
