/** Four contracts over the demo's year: entered, assessed after every period, discussed with the third party, one of them near its end. */
import { addDays, pad, partsOf } from '../../schema/dates.ts';
import type { Saved } from '../../schema/index.ts';
import { PERCENT_SCALE } from '../../sops/pihak-ketiga/kontrak.table.ts';
import type { Period } from '../../sops/pihak-ketiga/penilaian/periods.ts';
import { endedPeriods } from '../../sops/pihak-ketiga/penilaian/periods.ts';
import { LKPP_CRITERIA, OWN_CRITERIA } from '../../sops/pihak-ketiga/presets.ts';
import type { Actor } from './actor.ts';
import { OFFICE_EMAIL } from './actor.ts';
import type { DemoEvent } from './events.ts';
import { workingDay, YEAR_DAYS } from './events.ts';
import type { Values } from './form.ts';
import { rowsOf, save } from './form.ts';
import { holdMonitoring, makePapers, planMonitoring } from './monitoring-meeting.ts';
import type { Office } from './office.ts';
import type { ExampleContract, ExampleMonitoring } from './third-parties.ts';
import * as example from './third-parties.ts';

/** A contract of the demo, once it is entered. */
export interface Contract {
  readonly example: ExampleContract;
  readonly start: string;
  readonly end: string;
  number: string;
}

const MONTHS_BACK = 10;
const WASTE_BACK = 8;
const SCORING_DAYS = 3;
const LEAD_DAYS = 10;
const EXPIRING_DAYS = 30;

/** The periods of which nobody has told the scores yet: the last one of the medical waste. */
const WAITING = 1;

export function contractEvents(today: string, office: Office): DemoEvent[] {
  const start = monthsBefore(today, MONTHS_BACK);
  const wasteStart = monthsBefore(today, WASTE_BACK);
  const yearsOn = (first: string, years: number) => addDays(monthsBefore(first, -12 * years), -1);
  // The last day of a month, between thirty and sixty days ahead.
  const nearEnd = addDays(monthsBefore(addDays(today, EXPIRING_DAYS), -1), -1);
  const cleaning: Contract = { example: example.CLEANING, start, end: nearEnd, number: '' };
  const waste: Contract = { example: example.WASTE, start: wasteStart, end: yearsOn(wasteStart, 1), number: '' };
  const equipment: Contract = { example: example.EQUIPMENT, start, end: yearsOn(start, 2), number: '' };
  const laboratory: Contract = { example: example.LABORATORY, start, end: yearsOn(start, 2), number: '' };
  const entered = addDays(today, -YEAR_DAYS + 2);
  return [
    ...[cleaning, equipment, laboratory, waste].map((contract, at): DemoEvent => {
      const day = contract === waste ? waste.start : entered;
      return { day: workingDay(day), time: `09:${pad(10 + at * 10)}`, run: (actor) => enter(actor, office, contract) };
    }),
    ...scoringEvents(today, cleaning, 0),
    ...scoringEvents(today, waste, WAITING),
    ...scoringEvents(today, equipment, 0),
    ...scoringEvents(today, laboratory, 0),
    // After five bad months; since then it has been getting better.
    ...heldEvents(cleaning, workingDay(addDays(monthsBefore(today, 5), 21)), example.CLEANING_MEETING, office),
    ...heldEvents(waste, workingDay(addDays(today, -9)), example.WASTE_MEETING, office),
    {
      day: addDays(today, -2),
      time: '14:30',
      run: (actor) => void planMonitoring(actor, office, cleaning, workingDay(addDays(today, 6))),
    },
  ];
}

/** The first day of the month so many months before that of a day. */
function monthsBefore(day: string, count: number): string {
  const { year, month } = partsOf(day);
  const index = year * 12 + (month - 1) - count;
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}-01`;
}

function enter(actor: Actor, office: Office, contract: Contract): void {
  const { example: agreed, start, end } = contract;
  const { partner, code, work, scope, value, manager, period, preset, criteria } = agreed;
  actor.as(OFFICE_EMAIL);
  const { record: id } = actor.call<Saved>('pihakKetiga.save', { values: { ...partner, active: true } });
  const values = {
    ...{
      partner: { id, label: partner.name },
      contractNumber: `027/${code}/${start.slice(0, 4)}`,
      work,
      scope,
      start,
      end,
      value,
    },
    ...{ manager: office.person(manager), document: null, period, preset },
    scale: preset === LKPP_CRITERIA ? null : PERCENT_SCALE,
  };
  contract.number = actor.call<Saved>('kontrak.add', { record: '', values }).record ?? '';
  if (preset === OWN_CRITERIA)
    save(actor, ['kontrak.loadCriteria', 'kontrak.saveCriteria'], { record: contract.number }, () => ({ criteria }));
}

/** Every period that is over, a few days after its end; the last ones are still waiting. */
function scoringEvents(today: string, contract: Contract, waiting: number): DemoEvent[] {
  const { example: agreed, start, end } = contract;
  const periods = endedPeriods({ start, end, endedOn: null, period: agreed.period }, today);
  return periods.slice(0, periods.length - waiting).map((period, at): DemoEvent => {
    const day = [workingDay(addDays(period.to, SCORING_DAYS)), addDays(today, -1)].sort()[0] ?? period.to;
    return { day, time: '10:40', run: (actor) => score(actor, contract, period, at) };
  });
}

function score(actor: Actor, contract: Contract, { from }: Period, at: number): void {
  const { reached, evidence, notApplicable } = contract.example;
  actor.as(OFFICE_EMAIL);
  save(actor, ['kontrak.loadScores', 'kontrak.score'], { record: contract.number, part: from }, (values) => ({
    ...values,
    scores: rowsOf<Values & { hides?: readonly string[] }>(values, 'scores').map((card, place) => {
      const told = reached[place]?.[at];
      if (told === null) return { ...card, notApplicable: true, remark: notApplicable };
      const name = card.hides?.includes('score') ? 'measured' : 'score';
      return { ...card, [name]: told, evidence: evidence[place] };
    }),
  }));
}

/** Planned, held and told to everybody it concerns. */
function heldEvents(contract: Contract, date: string, example: ExampleMonitoring, office: Office): DemoEvent[] {
  let record = '';
  const meeting = () => ({ record, date, contract, example });
  return [
    {
      day: addDays(date, -LEAD_DAYS),
      time: '14:15',
      run: (actor) => {
        actor.tell(`Monitoring ${contract.example.partner.name} …`);
        record = planMonitoring(actor, office, contract, date);
      },
    },
    { day: date, time: '13:40', run: (actor) => holdMonitoring(actor, office, meeting()) },
    { day: addDays(date, 1), time: '13:40', run: (actor) => makePapers(actor, meeting()) },
  ];
}
