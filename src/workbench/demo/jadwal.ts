/** The schedule of hearing the people: drawn up each January, carried out month by month, once too late; and the holidays of the year. */
import { addDays, MONTHS, partsOf, toDate } from '../../schema/dates.ts';
import type { RecordLine } from '../../sops/sop.ts';
import type { ExampleActivity } from '../../sops/umpan-balik/jadwal/jadwal.examples.ts';
import { EXAMPLE_ACTIVITIES } from '../../sops/umpan-balik/jadwal/jadwal.examples.ts';
import type { Actor } from './actor.ts';
import { UKM_EMAIL } from './actor.ts';
import type { DemoEvent } from './events.ts';
import { workingDay, YEAR_DAYS } from './events.ts';
import type { Office } from './office.ts';

/** A kind and month of the office's list of activities, with the day of the month on which it took place: days beyond it are late. */
const HELD: readonly (readonly [kind: ExampleActivity['kind'], month: number, day: number])[] = [
  ['SMD', 3, 10],
  ['MMD', 3, 17],
  ['Kuesioner', 3, 24],
  ['Lokmin lintas sektor', 3, 26],
  ['Lokmin lintas sektor', 7, 15],
  ['SMD', 10, 7],
  ['MMD', 10, 36],
  ['Lokmin lintas sektor', 10, 21],
  ['Lokmin lintas sektor', 12, 10],
];

/** The schedule of a year that has only months left is not made up afterwards. */
const LAST_MONTH_TO_PLAN = 6;

export function scheduleEvents(today: string, office: Office): DemoEvent[] {
  const start = addDays(today, -YEAR_DAYS);
  const years = [partsOf(start).year, partsOf(today).year];
  return [...new Set(years)].flatMap((year) => {
    const planned = [start, `${year}-01-05`].sort()[1] ?? start;
    if (Number(planned.slice(0, 4)) > year || partsOf(planned).month > LAST_MONTH_TO_PLAN) return [];
    return yearEvents(year, planned, office);
  });
}

function yearEvents(year: number, planned: string, office: Office): DemoEvent[] {
  const draw: DemoEvent = {
    day: workingDay(planned),
    time: '09:40',
    run: (actor) => {
      actor.as(UKM_EMAIL);
      actor.call('jadwal.planYear', { values: { year: String(year) } });
    },
  };
  const held = HELD.map(([kind, month, day]): DemoEvent => {
    const date = workingDay(addDays(toDate(year, month, 1) ?? planned, day - 1));
    // What took place before the schedule was drawn up is written down afterwards.
    const noted = [date, addDays(workingDay(planned), 1)].sort()[1] ?? date;
    return { day: noted, time: '13:20', run: (actor) => hold(actor, office, { year, kind, month, date }) };
  });
  return [draw, ...held];
}

interface Held {
  readonly year: number;
  readonly kind: ExampleActivity['kind'];
  readonly month: number;
  readonly date: string;
}

function hold(actor: Actor, office: Office, { year, kind, month, date }: Held): void {
  const example = EXAMPLE_ACTIVITIES.find((candidate) => candidate.kind === kind);
  actor.as(UKM_EMAIL);
  const line = actor
    .call<RecordLine[]>('jadwal.list')
    .find(({ title, detail }) => detail.startsWith(`Rencana ${MONTHS[month - 1]} ${year}`) && isOf(title, kind));
  if (!example || !line) throw new Error(`Demo: ${kind} of month ${month} is not in the schedule.`);
  const { place, present, recap, analysis, needs, activity, problem, response, responseNote } = example;
  const { record } = line;
  actor.call('jadwal.realise', { record, values: { date, place, present, evidence: null } });
  actor.call('jadwal.recordResult', { record, values: { recap, analysis, needs: needs.map((need) => ({ need })) } });
  const plan = { activity, problem, person: office.person('Rudi Hartono, S.K.M.'), due: addDays(date, 40) };
  actor.call('jadwal.planRtl', { record, values: { plans: [plan] } });
  actor.call('jadwal.evaluate', { record, values: { response, responseNote } });
  if (kind === 'SMD') actor.call('jadwal.makeReport', { record });
}

/** The list names the activity, not its kind. */
function isOf(title: string, kind: ExampleActivity['kind']): boolean {
  return (
    { SMD: /SMD/, MMD: /MMD/, 'Lokmin lintas sektor': /lintas sektor/i, Kuesioner: /kuesioner/i }[kind as string]?.test(title) ??
    false
  );
}
