/** Which weeks a box was due to be opened in, and in which it was not. A week runs from Monday to Sunday. Pure. */
import { WEEKDAYS } from '../../../registers/batas-waktu.ts';
import { addDays, dayNumber, monthName, partsOf, printDate } from '../../../schema/dates.ts';
import type { Kotak } from './kotak.table.ts';

/** Older weeks than these are not asked for any more: nobody can open a box in the past. */
export const WEEKS_BACK = 12;

const MONDAY = dayNumber('2026-01-05');

/** The Monday of the week of a day. */
export function weekOf(date: string): string {
  const past = (((dayNumber(date) - MONDAY) % 7) + 7) % 7;
  return addDays(date, -past);
}

/** The first day that matters for what is due today. */
export function lookBackFrom(today: string): string {
  return addDays(weekOf(today), -7 * WEEKS_BACK);
}

export interface DueWeeks {
  /** Mondays of past weeks without opening, the oldest first. */
  readonly missed: readonly string[];
  /** Whether the box is to be opened this week, its day has come, and it was not opened yet. */
  readonly dueNow: boolean;
}

type Owing = Pick<Kotak, 'since' | 'day' | 'active'>;

/** A week counts from the first usual day on which the box stood there; one opening on any day of it suffices. */
export function dueWeeks(box: Owing, openedOn: readonly string[], today: string): DueWeeks {
  if (!box.active) return { missed: [], dueNow: false };
  const opened = new Set(openedOn.map(weekOf));
  const isOwed = (monday: string) => usualDay(box, monday) >= box.since && !opened.has(monday);
  const thisWeek = weekOf(today);
  const past = Array.from({ length: WEEKS_BACK }, (_, index) => addDays(thisWeek, -7 * (WEEKS_BACK - index)));
  return { missed: past.filter(isOwed), dueNow: isOwed(thisWeek) && usualDay(box, thisWeek) <= today };
}

function usualDay({ day }: Pick<Kotak, 'day'>, monday: string): string {
  return addDays(monday, WEEKDAYS.indexOf(day));
}

export interface OwedWeeks {
  /** Mondays, the oldest first. */
  readonly owed: readonly string[];
  readonly missed: readonly string[];
}

/** The weeks that are over by `today` and whose usual day lies from `from` to `until`, however long ago; those without opening are missed. */
export function weeksWithin(
  box: Owing,
  openedOn: readonly string[],
  { from, until, today }: { readonly from: string; readonly until: string; readonly today: string },
): OwedWeeks {
  const opened = new Set(openedOn.map(weekOf));
  const first = from < box.since ? box.since : from;
  const owed: string[] = [];
  for (let monday = weekOf(first); monday < weekOf(today) && monday <= until; monday = addDays(monday, 7)) {
    const day = usualDay(box, monday);
    if (box.active && first <= day && day <= until) owed.push(monday);
  }
  return { owed, missed: owed.filter((monday) => !opened.has(monday)) };
}

/** `5–11 Oktober 2026`, `28 September–4 Oktober 2026` */
export function printWeek(monday: string): string {
  const sunday = addDays(monday, 6);
  const [from, to] = [partsOf(monday), partsOf(sunday)];
  if (from.month === to.month) return `${from.day}–${printDate(sunday)}`;
  const start = `${from.day} ${monthName(from.month)}`;
  return from.year === to.year ? `${start}–${printDate(sunday)}` : `${start} ${from.year}–${printDate(sunday)}`;
}
