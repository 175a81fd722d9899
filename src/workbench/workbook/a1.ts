/** A1 notation: `Sheet1`, `'Tinjauan RTL'!A1:C9`, `RTL!C:C`, `RTL!1:2`. */
import { ApiError } from './api-error.ts';
import type { Zone } from './grid-plugin-types.ts';

/** 0-based, both ends included; an end that is open is `null`. */
export interface A1Range {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number | null;
  readonly right: number | null;
}

/** `first` is the title of the first visible sheet, which a range without a sheet is taken from. */
export function parseA1(text: string, sheets: readonly string[], first: string): A1Range {
  const { sheet, cells } = splitSheet(text, first);
  if (!sheets.includes(sheet)) throw unparsable(text);
  if (cells === null) return { sheet, top: 0, left: 0, bottom: null, right: null };
  const match = /^([A-Z]*)([1-9]\d*)?(?::([A-Z]*)([1-9]\d*)?)?$/i.exec(cells);
  const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = match?.[3] === undefined ? fromRow : ''] = match ?? [];
  const isOneCell = fromColumn !== '' && fromRow !== '';
  if (cells.includes(':') ? fromColumn + fromRow === '' || toColumn + toRow === '' : !isOneCell) throw unparsable(text);
  const [top, bottom] = inOrder(fromRow === '' ? 0 : Number(fromRow) - 1, toRow === '' ? null : Number(toRow) - 1);
  const [left, right] = inOrder(fromColumn === '' ? 0 : columnIndex(fromColumn), toColumn === '' ? null : columnIndex(toColumn));
  return { sheet, top, left, bottom, right };
}

/** `B9:A1` is `A1:B9`. */
function inOrder(from: number, to: number | null): [number, number | null] {
  return to !== null && to < from ? [to, from] : [from, to];
}

/** The sheet's name as A1 notation wants it. */
function quotedSheet(sheet: string): string {
  return /^[A-Z_]\w*$/i.test(sheet) && !CELL.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

/** `Sheet1!A1:C9`; one cell is named without an end. */
export function rangeName(title: string, { top, left, bottom, right }: Zone): string {
  const [from, to] = [`${columnName(left)}${top + 1}`, `${columnName(right)}${bottom + 1}`];
  return `${quotedSheet(title)}!${from === to ? from : `${from}:${to}`}`;
}

/** What is read as a cell before it is read as a sheet: `PKP1`, but not `Sheet1`. */
const CELL = /^[A-Z]{1,3}[1-9]\d*$/i;

function splitSheet(text: string, first: string): { sheet: string; cells: string | null } {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replace(/''/g, "'"), cells: quoted[2] ?? null };
  const bang = text.lastIndexOf('!');
  if (bang >= 0) return { sheet: text.slice(0, bang), cells: text.slice(bang + 1) };
  return CELL.test(text) || text.includes(':') ? { sheet: first, cells: text } : { sheet: text, cells: null };
}

function unparsable(text: string): ApiError {
  return new ApiError(`Unable to parse range: ${text}`);
}

export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}
