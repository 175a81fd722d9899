/** Deadlines in hours, calendar days or working days, over weekends and holidays. Pure. */
import { addDays, dayNumber, fromDayNumber, pad, weekday } from '../schema/dates.ts';

export const LIMIT_UNITS = ['jam', 'hari', 'hari kerja'] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

export const WEEKDAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The office's calendar: which weekdays it works, and which days it is closed. */
export interface WorkCalendar {
  readonly workdays: readonly Weekday[];
  /** `YYYY-MM-DD` */
  readonly holidays: ReadonlySet<string>;
}

export interface Limit {
  readonly count: number;
  readonly unit: LimitUnit;
}

/** A day (`YYYY-MM-DD`) and, for limits in hours, a time (`HH:MM`); without one the whole day counts. */
export interface Deadline {
  readonly date: string;
  readonly time: string | null;
}

const MINUTES_A_DAY = 1440;
/** A calendar on which nobody ever works must not search for ever. */
const MOST_DAYS = 4000;

export function isWorkday(date: string, { workdays, holidays }: WorkCalendar): boolean {
  return workdays.some((day) => day === weekday(date)) && !holidays.has(date);
}

/** When what came in at `from` must be done. The first day after it is day 1; hours run through nights and weekends. */
export function deadlineOf(from: Deadline, limit: Limit, calendar: WorkCalendar): Deadline {
  if (limit.unit === 'jam') return afterMinutes(from.date, from.time ?? '00:00', limit.count * 60);
  if (limit.unit === 'hari') return { date: addDays(from.date, limit.count), time: null };
  return { date: afterWorkdays(from.date, limit.count, calendar), time: null };
}

function afterMinutes(date: string, time: string, minutes: number): Deadline {
  const total = dayNumber(date) * MINUTES_A_DAY + minutesOf(time) + minutes;
  const rest = total % MINUTES_A_DAY;
  return { date: fromDayNumber(Math.floor(total / MINUTES_A_DAY)), time: `${pad(Math.floor(rest / 60))}:${pad(rest % 60)}` };
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function afterWorkdays(from: string, count: number, calendar: WorkCalendar): string {
  let date = from;
  let left = count;
  for (let day = 0; left > 0 && day < MOST_DAYS; day++) {
    date = addDays(date, 1);
    if (isWorkday(date, calendar)) left--;
  }
  return date;
}

/** Whether the deadline has passed at this moment (`YYYY-MM-DD HH:MM…`). The last day itself is still in time. */
export function isPast(deadline: Deadline, now: string): boolean {
  return deadline.time === null ? deadline.date < now.slice(0, 10) : `${deadline.date} ${deadline.time}` < now.slice(0, 16);
}

/** Working days from the day after `from` up to and with `to`; 0 when `to` is not later. */
export function workdaysBetween(from: string, to: string, calendar: WorkCalendar): number {
  let count = 0;
  for (let date = addDays(from, 1); date <= to && count < MOST_DAYS; date = addDays(date, 1))
    if (isWorkday(date, calendar)) count++;
  return count;
}
