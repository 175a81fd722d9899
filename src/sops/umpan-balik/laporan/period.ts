/** The days that a paper covers: its defaults, its words, and the rows that fall into it. Pure. */
import type { ByColumn } from '../../../host/query.ts';
import { addDays, daysBetween, MONTHS, pad, parseDate, partsOf, printDate } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { ok, refuse } from '../../../schema/index.ts';

/** From the first to the last day, both `YYYY-MM-DD` and both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;
/** A paper covers a year at most: longer ones are neither read nor printed well. */
const MOST_DAYS = 366;

export function monthOf(date: string): Period {
  return monthsFrom(date.slice(0, 7), 1);
}

export function quarterOf(date: string): Period {
  const { year, month } = partsOf(date);
  return monthsFrom(`${year}-${pad(month - ((month - 1) % 3))}`, 3);
}

/** So many whole months from `YYYY-MM` on. */
function monthsFrom(first: string, count: number): Period {
  return { from: `${first}-01`, to: addDays(`${monthAfter(first, count)}-01`, -1) };
}

/** `2026-10` and 3 give `2027-01`; a negative count goes back. */
function monthAfter(month: string, count: number): string {
  const { year, month: number } = partsOf(`${month}-01`);
  const index = year * 12 + number - 1 + count;
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`;
}

/** Refuses days in the wrong order, and more than a year. */
export function checkPeriod({ from, to }: Period): Result<Period> {
  if (to < from) return refuse('Tanggal akhir lebih awal daripada tanggal mulai. Tukar keduanya.', 'to');
  if (daysBetween(from, to) >= MOST_DAYS)
    return refuse(
      'Periode paling lama satu tahun. Pilih tanggal akhir yang lebih awal, lalu buat satu dokumen tiap tahun.',
      'to',
    );
  return ok({ from, to });
}

/** How a period stands in Dokumen as the record of a paper. */
export function recordOf({ from, to }: Period): string {
  return `${from}…${to}`;
}

export function periodFromRecord(record: string): Period | null {
  const [from = '', to = ''] = record.split('…').map((day) => parseDate(day) ?? '');
  return from === '' || to === '' ? null : { from, to };
}

/** `Oktober 2026`, `Triwulan IV 2026`, `Tahun 2026`, or the two days. */
export function printPeriod(period: Period): string {
  const { year, month } = partsOf(period.from);
  const isFrom = (first: string, count: number) => recordOf(monthsFrom(first, count)) === recordOf(period);
  const start = `${year}-${pad(month)}`;
  if (month === 1 && isFrom(start, 12)) return `Tahun ${year}`;
  if (month % 3 === 1 && isFrom(start, 3)) return `Triwulan ${QUARTERS[(month - 1) / 3] ?? ''} ${year}`;
  if (isFrom(start, 1)) return `${MONTHS[month - 1] ?? ''} ${year}`;
  return period.from === period.to ? printDate(period.from) : `${printDate(period.from)} – ${printDate(period.to)}`;
}

/** The months that a chart of the period shows, as `YYYY-MM`: its own from a quarter on, else the twelve up to its end. */
export function chartMonths({ from, to }: Period): string[] {
  const last = to.slice(0, 7);
  const own = monthsBetween(from.slice(0, 7), last);
  return own.length >= 3 ? own : monthsBetween(monthAfter(last, -11), last);
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = monthAfter(month, 1)) months.push(month);
  return months;
}

/** `Okt 26`, for the axis of a chart. */
export function printMonth(month: string): string {
  const { year, month: number } = partsOf(`${month}-01`);
  return `${(MONTHS[number - 1] ?? '').slice(0, 3)} ${pad(year % 100)}`;
}

export function isWithin(date: string | null, { from, to }: Period): boolean {
  return date !== null && from <= date && date <= to;
}

/** Picks the cells of a date column that lie in the period. */
export function daysWithin(period: Period): ByColumn['take'] {
  return (values) => new Set(values.filter((value) => isWithin(parseDate(value), period)));
}

/** Picks the cells of a list whose items begin with a date, when one of these lies in the period. */
export function itemsWithin(period: Period): ByColumn['take'] {
  const isIn = (item: string) => isWithin(parseDate(item.split('|')[0] ?? ''), period);
  return (values) => new Set(values.filter((value) => value.split('\n').some(isIn)));
}

/** What every paper of a period has in common, besides what it says. */
export function periodPaper(period: Period) {
  return { record: recordOf(period), title: printPeriod(period), date: null } as const;
}
