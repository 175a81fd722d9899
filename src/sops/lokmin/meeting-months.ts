/** Which month a meeting belongs to, already while it is being read: what it reports and plans is picked in the same call. */
import type { Columns } from '../../host/query.ts';
import { partsOf } from '../../schema/dates.ts';
import type { YearMonth } from './kinerja/performance.ts';
import { periodOf } from './kinerja/performance.ts';

/** Stands for a meeting that is not there: nothing belongs to it. */
const NEVER: YearMonth = { year: 0, month: 1 };

/** The month of a meeting, from the queries `numbers` and `dates` of the same read. */
export function meetingMonth(number: string): (columns: Columns) => YearMonth {
  return ({ numbers = [], dates = [] }) => {
    const date = dates[numbers.indexOf(number)] ?? '';
    return date === '' ? NEVER : partsOf(date);
  };
}

export function monthBefore({ year, month }: YearMonth): YearMonth {
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
}

export function monthAfter({ year, month }: YearMonth): YearMonth {
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

/** `Januari 2026` up to the month itself. */
export function periodsOf({ year, month }: YearMonth): ReadonlySet<string> {
  return new Set(Array.from({ length: month }, (_, index) => periodOf({ year, month: index + 1 })));
}
