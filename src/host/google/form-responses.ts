/** What the public answered: rows of a form's sheet, each with a key that stays the same at every reading. */

import { columnLetter } from '../../schema/columns.ts';
import { dayNumber, fromDayNumber, isDate, pad } from '../../schema/dates.ts';
import type { Cell } from '../../schema/index.ts';
import type { FormAnswers, FormResponse } from '../host.ts';
import { HostError } from '../host.ts';
import { sha256Text } from '../sha256.ts';
import { quoted } from './cells.ts';
import type { Desk } from './desk.ts';
import { runsOf } from './read.ts';
import type { RawCell, RawRange } from './sheets-api.ts';

/** Day 0 of a spreadsheet. */
const FIRST_DAY = dayNumber('1899-12-30');
const SECONDS_A_DAY = 86_400;

/** A row under way. `row` is counted from 0; `base` is its key but for the count of equal ones. */
interface Candidate {
  readonly row: number;
  readonly stamp: RawCell | undefined;
  readonly base: string | null;
}

/**
 * Answers whose key is not in `taken`, by their moment; those without one come last. Two calls: the headers and the column of the
 * moments, then the rows that are wanted. Refuses with `HostError('form')` when the sheet is gone.
 */
export function formResponses(desk: Desk, sheetId: number, taken: ReadonlySet<string>): FormAnswers {
  const sheet = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((each) => each.getSheetId() === sheetId);
  if (!sheet)
    throw new HostError(
      'form',
      'Lembar tanggapan formulir ini sudah dihapus dari buku kerja. Kembalikan lewat riwayat versi Google Sheets, atau buat formulir baru.',
    );
  const name = quoted(sheet.getName());
  const [headerRow = [], stamps = []] = desk.api.read([`${name}!1:1`, `${name}!A:A`]);
  const headers = (headerRow[0] ?? []).map((cell) => String(cell).trim());

  const stamped = candidatesOf(sheetId, stamps);
  const keyed = keysOf(stamped.filter(({ base }) => base !== null));
  const wanted = stamped.filter((candidate) => candidate.base === null || !taken.has(keyed.get(candidate.row) ?? ''));
  const rows = readRows(desk, name, lastColumnOf(headers), wanted, Math.max(1, stamps.length), sheet.getMaxRows());

  // A row without moment is known by what it holds.
  const edited = [...rows].flatMap(([row, cells]): Candidate[] => {
    // One with a moment that was not there a moment ago has just arrived: the next run takes it, by its moment.
    const isStamped = typeof cells[0] === 'number';
    return isStamped || isBlank(cells) ? [] : [{ row, stamp: cells[0], base: contentKey(sheetId, cells) }];
  });
  const keys = new Map([...keyed, ...keysOf(edited)]);
  const present = new Set(keys.values());
  const gone = new Set([...taken].filter((key) => key.startsWith(`${sheetId}:`) && !present.has(key)));
  const responses = [...rows]
    .filter(([row]) => keys.has(row) && !taken.has(keys.get(row) ?? ''))
    .sort(([rowA, a], [rowB, b]) => momentOf(a) - momentOf(b) || rowA - rowB)
    .map(
      ([row, cells]): FormResponse => ({
        key: keys.get(row) ?? '',
        at: typeof cells[0] === 'number' ? timeOf(cells[0]) : null,
        row: row + 1,
        answers: answersOf(headers, cells),
      }),
    );
  return { responses, gone, headers, hasMoments: hasMoments(stamps.slice(1)) || keys.size === 0 };
}

/** 2000-01-01: smaller numbers in the first column count rows, and tell no moment. */
const FIRST_MOMENT = 36_526;

function hasMoments(stamps: RawRange): boolean {
  return stamps.some(([stamp]) => typeof stamp === 'number' && stamp >= FIRST_MOMENT);
}

function candidatesOf(sheetId: number, stamps: RawRange): Candidate[] {
  return stamps.slice(1).map(([stamp], index) => ({
    row: index + 1,
    stamp,
    base: typeof stamp === 'number' ? `${sheetId}:${stamp}` : null,
  }));
}

/** Equal ones are counted in the order of their rows: `#2`, `#3` … */
function keysOf(candidates: readonly Candidate[]): Map<number, string> {
  const counts = new Map<string, number>();
  return new Map(
    candidates.map(({ row, base }) => {
      const count = (counts.get(base ?? '') ?? 0) + 1;
      counts.set(base ?? '', count);
      return [row, count === 1 ? `${base}` : `${base}#${count}`] as const;
    }),
  );
}

/** The wanted rows, and whatever stands below the last moment: there one may have been deleted. By row, in order. */
function readRows(
  desk: Desk,
  name: string,
  lastColumn: string,
  wanted: readonly Candidate[],
  end: number,
  maxRows: number,
): Map<number, readonly RawCell[]> {
  const runs = runsOf(wanted.map(({ row }) => row)).map(([from, to]) => ({ from, range: `A${from + 1}:${lastColumn}${to + 1}` }));
  if (end < maxRows) runs.push({ from: end, range: `A${end + 1}:${lastColumn}${maxRows}` });
  if (runs.length === 0) return new Map();
  const isWanted = new Set(wanted.map(({ row }) => row));
  const answers = desk.api.read(runs.map(({ range }) => `${name}!${range}`));
  const rows = runs.flatMap(({ from }, index) =>
    (answers[index] ?? []).map((cells, offset): [number, readonly RawCell[]] => [from + offset, cells]),
  );
  return new Map(rows.filter(([row]) => isWanted.has(row) || row >= end));
}

function lastColumnOf(headers: readonly string[]): string {
  return columnLetter(Math.max(0, headers.length - 1));
}

function isBlank(cells: readonly RawCell[]): boolean {
  return cells.every((cell) => String(cell).trim() === '');
}

function contentKey(sheetId: number, cells: readonly RawCell[]): string {
  return `${sheetId}:${sha256Text(JSON.stringify(trimmedEnd(cells)))}`;
}

/** Google leaves out the empty cells at the end of a row, but not always where a longer row is near. */
function trimmedEnd(cells: readonly RawCell[]): readonly RawCell[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === '') end--;
  return cells.slice(0, end);
}

function momentOf([stamp]: readonly RawCell[]): number {
  return typeof stamp === 'number' ? stamp : Number.MAX_VALUE;
}

/** `YYYY-MM-DD HH:MM:SS`; serial numbers of a sheet are in its own zone. `null` for a number that is no day of our times. */
function timeOf(serial: number): string | null {
  // Half a millisecond: a serial number is a fraction, and may lie a hair before the full second.
  const seconds = Math.floor(serial * SECONDS_A_DAY + 0.0005);
  const days = Math.floor(seconds / SECONDS_A_DAY) + FIRST_DAY;
  if (Math.abs(days) > 200_000) return null;
  const date = fromDayNumber(days);
  const rest = seconds - Math.floor(seconds / SECONDS_A_DAY) * SECONDS_A_DAY;
  const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map((part) => pad(part)).join(':');
  return isDate(date) ? `${date} ${time}` : null;
}

/** By question; where a title stands twice, what was answered first counts. */
function answersOf(headers: readonly string[], cells: readonly RawCell[]): Record<string, Cell> {
  const answers = new Map<string, Cell>();
  headers.forEach((header, column) => {
    if (column === 0 || header === '') return;
    const cell = cells[column];
    const value = cell === undefined || String(cell).trim() === '' ? null : cell;
    if ((answers.get(header) ?? null) === null) answers.set(header, value);
  });
  return Object.fromEntries(answers);
}
