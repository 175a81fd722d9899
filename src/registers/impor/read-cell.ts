/** What a cell of somebody's list says to a field: dates of Excel, numbers that were meant as text, words for ya and tidak. Pure. */
import { fromDayNumber, MONTHS, pad, toDate } from '../../schema/dates.ts';
import type { Cell, Field, Result } from '../../schema/index.ts';
import { ok, refuse } from '../../schema/index.ts';

/** Excel counts days from here. */
const DAYS_BEFORE_1970 = 25_569;
const [FIRST_SERIAL, LAST_SERIAL] = [1, 73_050];
/** Excel keeps 15 digits of a number. */
const MOST_DIGITS = 15;
const CUT_BY_EXCEL = /^\d(?:[.,]\d+)?E\+\d+$/i;

const YES: readonly string[] = ['ya', 'y', 'aktif', 'masih', '1', 'v', 'x', '✓', '✔', 'sudah', 'benar', 'true', 'yes'];
const NO: readonly string[] = [
  'tidak',
  't',
  'tdk',
  'nonaktif',
  'non aktif',
  'tidak aktif',
  '0',
  '-',
  'belum',
  'salah',
  'false',
  'no',
];

/** `means` are words of the list for values of the field. Cells that are empty are for the caller. */
export function readCell(field: Field, cell: Exclude<Cell, null>, means: Readonly<Record<string, string>> = {}): Result<unknown> {
  const meant = means[String(cell).trim().toLowerCase()];
  if (meant !== undefined) return field.check(meant);
  switch (field.kind) {
    case 'date':
      return field.check(dateOf(cell));
    case 'time':
      return field.check(timeOf(cell));
    case 'yesNo':
      return field.check(yesNoOf(cell));
    case 'multipleChoice':
      return field.check(String(cell).replace(/[,\n/]/g, ';'));
    case 'wholeNumber':
    case 'decimal':
    case 'percent':
    case 'rupiah':
      return field.check(typeof cell === 'string' ? cell.replace(/^'/, '') : cell);
    default:
      return textOf(field, cell);
  }
}

function textOf(field: Field, cell: Exclude<Cell, null>): Result<unknown> {
  const isCut =
    typeof cell === 'number' ? Math.abs(cell) >= 10 ** MOST_DIGITS : typeof cell === 'string' && CUT_BY_EXCEL.test(cell.trim());
  if (isCut)
    return refuse(
      `${field.label} sudah dibulatkan oleh Excel, karena kolomnya bukan teks. Ubah format kolom itu menjadi Teks di Excel, ketik lagi nomornya, lalu impor ulang.`,
    );
  const text = typeof cell === 'boolean' ? (cell ? 'Ya' : 'Tidak') : String(cell).replace(/^'/, '');
  if (field.kind === 'nip') return field.check(text.replace(/[\s.-]/g, ''));
  return field.check(field.kind === 'telephone' ? telephoneOf(text) : text);
}

/** Excel takes the zero from `0812…`; a number that begins with 8 is a mobile one. */
function telephoneOf(text: string): string {
  const bare = text.replace(/[\s.-]/g, '');
  return /^8\d{8,11}$/.test(bare) ? `0${bare}` : text;
}

const ENGLISH: Readonly<Record<string, string>> = { may: 'mei', aug: 'agu', oct: 'okt', dec: 'des' };

/** What Excel and books write, as the field reads it; what is no date stays as it is, for the refusal. */
function dateOf(cell: Exclude<Cell, null>): string {
  const text = String(cell).trim().replace(/^'/, '');
  const serial = /^\d{1,5}([.,]\d+)?$/.test(text) ? Math.floor(Number(text.replace(',', '.'))) : Number.NaN;
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) return fromDayNumber(serial - DAYS_BEFORE_1970);
  const day = text.replace(/[T\s]+\d{1,2}[:.]\d{2}([:.]\d{2})?(\.\d+)?\s*(WIB|WITA|WIT|Z)?$/i, '');
  const written = /^(?:[A-Za-z]+,?\s+)?(\d{1,2})[\s/.-]+([A-Za-z]{3,9}|\d{1,2})[\s/.-]+(\d{2}|\d{4})$/.exec(day);
  if (!written) return day;
  const [, dayOfMonth = '', month = '', year = ''] = written;
  return toDate(year.length === 2 ? 2000 + Number(year) : Number(year), monthOf(month), Number(dayOfMonth)) ?? day;
}

/** 0 when it is none. */
function monthOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const start = words.slice(0, 3).toLowerCase();
  const wanted = ENGLISH[start] ?? start;
  return MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === wanted) + 1;
}

const MINUTES_A_DAY = 1440;

function timeOf(cell: Exclude<Cell, null>): string {
  if (typeof cell !== 'number' || cell < 0 || cell >= 1)
    return String(cell)
      .replace(/^'/, '')
      .replace(/^(\s*\d{1,2}[.:]\d{2})[.:]\d{2}\s*$/, '$1')
      .replace(/\s*(WIB|WITA|WIT)\s*$/i, '');
  const minutes = Math.round(cell * MINUTES_A_DAY) % MINUTES_A_DAY;
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function yesNoOf(cell: Exclude<Cell, null>): Exclude<Cell, null> {
  const words = String(cell).trim().toLowerCase();
  if (YES.includes(words)) return true;
  return NO.includes(words) ? false : cell;
}

/** Whether a cell says nothing: blanks, and the dash that books write for nothing. */
export function saysNothing(cell: Cell | undefined, field: Field): cell is null | undefined {
  if (cell === null || cell === undefined) return true;
  const words = String(cell).trim();
  return words === '' || (field.optional && /^[-–—]+$/.test(words));
}

/** A blank cell: what a new row begins with, or else what the field says of nothing. */
export function readBlank(field: Field, start: unknown): Result<unknown> {
  return start === undefined ? field.check(null) : ok(start);
}
