/** The periods of a contract: those that its days touch, each with its name and its own days within them. Pure. Source: PK-c. */
import { addDays, MONTHS, pad, partsOf } from '../../../schema/dates.ts';
import type { Kontrak, PeriodKind } from '../kontrak.table.ts';
import { lastDay } from '../kontrak.table.ts';

export interface Period {
  /** `Oktober 2026`, `Tribulan IV 2026`, `Semester II 2026` */
  readonly name: string;
  /** The first day of it that lies within the contract: names the period. */
  readonly from: string;
  readonly to: string;
}

const LENGTH: Readonly<Record<PeriodKind, number>> = { Bulanan: 1, Tribulanan: 3, Semesteran: 6 };
const ROMAN = ['I', 'II', 'III', 'IV'];

type Lasting = Pick<Kontrak, 'start' | 'end' | 'endedOn' | 'period'>;

/** In their order, from the first to the one in which the contract ends. */
export function periodsOf(contract: Lasting): Period[] {
  const last = lastDay(contract);
  const periods: Period[] = [];
  for (let from = contract.start; from <= last; ) {
    const { name, end } = calendarPeriod(from, contract.period);
    periods.push({ name, from, to: earlier(end, last) });
    from = addDays(end, 1);
  }
  return periods;
}

/** The period that begins on this day; `null` when none does. */
export function periodFrom(contract: Lasting, from: string): Period | null {
  return periodsOf(contract).find((period) => period.from === from) ?? null;
}

function earlier(one: string, other: string): string {
  return one.localeCompare(other) < 0 ? one : other;
}

/** Those that have begun on this day. */
export function begunPeriods(contract: Lasting, today: string): Period[] {
  return periodsOf(contract).filter(({ from }) => from <= today);
}

/** Those that are over on this day, and so can be scored whole. */
export function endedPeriods(contract: Lasting, today: string): Period[] {
  return periodsOf(contract).filter(({ to }) => to < today);
}

/** The calendar's own period around a day, and its last day. */
function calendarPeriod(day: string, kind: PeriodKind): { readonly name: string; readonly end: string } {
  const { year, month } = partsOf(day);
  const length = LENGTH[kind];
  const place = Math.floor((month - 1) / length);
  const after = (place + 1) * length + 1;
  const next = after > 12 ? `${year + 1}-01-01` : `${year}-${pad(after)}-01`;
  const name =
    kind === 'Bulanan' ? `${MONTHS[month - 1]}` : `${kind === 'Tribulanan' ? 'Tribulan' : 'Semester'} ${ROMAN[place] ?? ''}`;
  return { name: `${name} ${year}`, end: addDays(next, -1) };
}
