/** On which days the meetings of a series fall. Pure. */
import type { WorkCalendar } from '../../../registers/batas-waktu.ts';
import { isWorkday } from '../../../registers/batas-waktu.ts';
import { addDays, MONTHS, pad, partsOf } from '../../../schema/dates.ts';
import type { YearMonth } from '../kinerja/performance.ts';

export type MonthName = (typeof MONTHS)[number];

/** `2027-03-31` is as good as `31` in a month of 30 days: the last one stands for it. */
function wantedDay({ year, month }: YearMonth, day: number): string {
  const first = `${year}-${pad(month)}-01`;
  const last = addDays(`${month === 12 ? year + 1 : year}-${pad((month % 12) + 1)}-01`, -1);
  return addDays(first, Math.min(day, partsOf(last).day) - 1);
}

/**
 * The wanted day, or else the next working day; where the month has none left, the one before it. A month without any working day
 * keeps the wanted day.
 */
export function meetingDay(month: YearMonth, day: number, calendar: WorkCalendar): string {
  const wanted = wantedDay(month, day);
  return firstWorkday(wanted, 1, calendar) ?? firstWorkday(wanted, -1, calendar) ?? wanted;
}

/** The nearest working day of the same month, itself included, going forwards or backwards. */
function firstWorkday(from: string, step: 1 | -1, calendar: WorkCalendar): string | null {
  for (let date = from; date.slice(0, 7) === from.slice(0, 7); date = addDays(date, step))
    if (isWorkday(date, calendar)) return date;
  return null;
}

/** Whether a meeting wanted on this day of the month is held on another. */
export function isShifted(date: string, day: number): boolean {
  const { year, month } = partsOf(date);
  return wantedDay({ year, month }, day) !== date;
}

export function yearMonthOf(year: number, name: MonthName): YearMonth {
  return { year, month: MONTHS.indexOf(name) + 1 };
}

/** The months of a year that are not over on this day. */
export function monthsLeft(year: number, today: string): MonthName[] {
  return MONTHS.filter((_, index) => `${year}-${pad(index + 1)}` >= today.slice(0, 7));
}
