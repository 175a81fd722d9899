/** Deadlines as they are said in a meeting: `12/11`, `12 Nov`, `besok`, `minggu depan`, `akhir bulan`, `+14`. */
import { addDays, dayNumber, MONTHS, pad, parseDate, partsOf, toDate, weekday } from '../../../schema/dates.ts';

/** Ways of writing months that are not the beginning of their names. */
const OTHER_MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    agt: 8,
    ags: 8,
    nop: 11,
    nopember: 11,
    peb: 2,
    pebruari: 2,
    mrt: 3,
  }),
);
const DAY_NAMES: ReadonlyMap<string, string> = new Map(Object.entries({ ahad: 'minggu', "jum'at": 'jumat' }));

/** The day that the words mean when they are said on the day `from`; it may lie before it. `null` when they name no day. */
export function parseDue(words: string, from: string): string | null {
  const text = words
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([/-]) ?/g, '$1')
    .replace(/^(?:tgl\.?|tanggal|paling lambat|sampai) /, '');
  for (const read of [inFull, numeric, worded, shifted, endOf, onWeekday]) {
    const date = read(text, from);
    if (date !== null) return date;
  }
  return null;
}

function inFull(text: string): string | null {
  return parseDate(text);
}

/** `12/11`, `12/11/26` */
function numeric(text: string, from: string): string | null {
  const match = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  return match && dayOf(Number(match[1]), Number(match[3]), match[4], from);
}

/** `12 nov`, `12 nop. 26`, `kamis, 12 november` */
function worded(text: string, from: string): string | null {
  const match = /^(?:([a-z']+),? )?(\d{1,2}) ([a-z]{3,9})\.?(?: (\d{2}|\d{4}))?$/.exec(text);
  if (!match || (match[1] !== undefined && !isWeekday(match[1]))) return null;
  const month = monthOf(match[3] ?? '');
  return month === null ? null : dayOf(Number(match[2]), month, match[4], from);
}

/** `besok`, `minggu depan`, `+14`, `2 minggu lagi` */
function shifted(text: string, from: string): string | null {
  const days = DAYS_ON.get(text);
  if (days !== undefined) return addDays(from, days);
  if (text === 'bulan depan') return monthsOn(from, 1);
  const match = /^\+ ?(\d{1,3})(?: hari)?$/.exec(text) ?? /^(\d{1,3}) (hari|minggu|pekan|bulan)(?: lagi)?$/.exec(text);
  if (!match) return null;
  const count = Number(match[1]);
  if (match[2] === 'bulan') return monthsOn(from, count);
  return addDays(from, count * (match[2] === 'minggu' || match[2] === 'pekan' ? 7 : 1));
}

const DAYS_ON: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'hari ini': 0,
    besok: 1,
    lusa: 2,
    'minggu depan': 7,
    'pekan depan': 7,
  }),
);

/** `akhir bulan`, `akhir bulan depan`, `akhir tahun`, `akhir november` */
function endOf(text: string, from: string): string | null {
  const { year, month } = partsOf(from);
  if (text === 'akhir bulan' || text === 'akhir bulan ini') return lastDay(year, month);
  if (text === 'akhir bulan depan') return lastDay(year, month + 1);
  if (text === 'akhir tahun' || text === 'akhir tahun ini') return lastDay(year, 12);
  const match = /^akhir ([a-z]{3,9})(?: (\d{4}))?$/.exec(text);
  const named = match && monthOf(match[1] ?? '');
  if (!match || named === null) return null;
  if (match[2] !== undefined) return lastDay(Number(match[2]), named);
  return comingOf(lastDay(year, named), lastDay(year + 1, named), from);
}

/** `jumat` is the next one; `jumat depan` that of the week after this. */
function onWeekday(text: string, from: string): string | null {
  const match = /^(?:hari )?([a-z']+)( depan)?$/.exec(text);
  if (!match || !isWeekday(match[1] ?? '')) return null;
  const wanted = DAY_NAMES.get(match[1] ?? '') ?? match[1];
  const week = [1, 2, 3, 4, 5, 6, 7].map((days) => addDays(from, days));
  const next = week.find((date) => weekday(date).toLowerCase() === wanted) ?? null;
  return next !== null && match[2] !== undefined && weekOf(next) === weekOf(from) ? addDays(next, 7) : next;
}

function isWeekday(name: string): boolean {
  const wanted = DAY_NAMES.get(name) ?? name;
  return [0, 1, 2, 3, 4, 5, 6].some((days) => weekday(addDays('2026-01-05', days)).toLowerCase() === wanted);
}

/** Weeks begin on Monday; 1970-01-01 was a Thursday. */
function weekOf(date: string): number {
  return Math.floor((dayNumber(date) + 3) / 7);
}

function monthOf(name: string): number | null {
  const index = MONTHS.findIndex((month) => month.toLowerCase().startsWith(name));
  return index < 0 ? (OTHER_MONTH_NAMES.get(name) ?? null) : index + 1;
}

function dayOf(day: number, month: number, year: string | undefined, from: string): string | null {
  if (year !== undefined) return toDate(Number(year.length === 2 ? `20${year}` : year), month, day);
  const now = partsOf(from).year;
  return comingOf(toDate(now, month, day), toDate(now + 1, month, day), from);
}

/** Without a year this year's day is meant, or next year's when that one is nearer: in December, `12/1` is in January. */
function comingOf(thisYear: string | null, nextYear: string | null, from: string): string | null {
  if (thisYear === null || nextYear === null) return thisYear ?? nextYear;
  const days = dayNumber(from);
  return thisYear >= from || days - dayNumber(thisYear) <= dayNumber(nextYear) - days ? thisYear : nextYear;
}

function monthsOn(from: string, months: number): string | null {
  const { year, month, day } = partsOf(from);
  const last = lastDay(year, month + months);
  if (last === null) return null;
  return `${last.slice(0, 8)}${pad(Math.min(day, partsOf(last).day))}`;
}

/** `month` may count on beyond December. */
function lastDay(year: number, month: number): string | null {
  const first = toDate(year + Math.floor(month / 12), (month % 12) + 1, 1);
  return first === null ? null : addDays(first, -1);
}
