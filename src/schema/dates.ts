/** Calendar dates as `YYYY-MM-DD` strings, in the Indonesian way. No time zones: a date is a day in the office. */

export const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;
const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;
const DAY_MS = 86_400_000;

interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A real day of the calendar between 1900 and 2199, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && toDate(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** `null` when the day does not exist (31/02) or lies outside 1900–2199. */
export function toDate(year: number, month: number, day: number): string | null {
  const instant = new Date(Date.UTC(year, month - 1, day));
  const exists = instant.getUTCFullYear() === year && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  if (!exists || year < 1900 || year > 2199) return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

export function partsOf(date: string): YearMonthDay {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days since 1970-01-01. */
export function dayNumber(date: string): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

export function fromDayNumber(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day so many months on; the last of the month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return (
    toDate(inYear, inMonth, day) ??
    fromDayNumber(dayNumber(`${pad(inYear, 4)}-${pad(inMonth)}-28`) + lastAfter28(inYear, inMonth))
  );
}

function lastAfter28(year: number, month: number): number {
  return [3, 2, 1].find((days) => toDate(year, month, 28 + days) !== null) ?? 0;
}

export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

export function weekday(date: string): string {
  // 1970-01-01 was a Thursday; days before it count backwards.
  return DAYS[(((dayNumber(date) + 4) % 7) + 7) % 7] ?? '';
}

/** `8 Oktober 2026` */
export function printDate(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthName(month)} ${year}`;
}

/** `Kamis, 8 Oktober 2026` */
export function printDay(date: string): string {
  return `${weekday(date)}, ${printDate(date)}`;
}

/** `08/10/2026`, for narrow table columns. */
export function printShortDate(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${pad(day)}/${pad(month)}/${year}`;
}

/** `08/10/2026 11.20` of a moment `2026-10-08 11:20:33`. */
export function printMoment(moment: string): string {
  return `${printShortDate(moment.slice(0, 10))} ${moment.slice(11, 16).replace(':', '.')}`;
}

/** Reads `2026-10-08`, `8/10/2026`, `8-10-2026`, `8.10.2026` and `8 Oktober 2026` (also `8 Okt 2026`); `null` when it is no day. */
export function parseDate(text: string): string | null {
  const trimmed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return isDate(trimmed) ? trimmed : null;
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed);
  if (numeric) return toDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const worded = /^(?:[A-Za-z]+,\s*)?(\d{1,2})\s+([A-Za-z]{3,9})\.?\s+(\d{4})$/.exec(trimmed);
  if (!worded) return null;
  const month = monthNumber(worded[2] ?? '');
  return month === null ? null : toDate(Number(worded[3]), month, Number(worded[1]));
}

function monthNumber(name: string): number | null {
  const wanted = name.toLowerCase();
  const index = MONTHS.findIndex((month) => month.toLowerCase() === wanted || month.slice(0, 3).toLowerCase() === wanted);
  return index < 0 ? null : index + 1;
}

export function pad(value: number, digits = 2): string {
  return String(value).padStart(digits, '0');
}
