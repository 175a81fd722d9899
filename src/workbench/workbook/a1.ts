/** A1 notation: `Sheet1`, `'Tinjauan RTL'!A1:C9`, `RTL!C:C`, `RTL!1:2`. */
import { ApiError } from './api-error.ts';

/** 0-based, both ends included; an end that is open is `null`. */
export interface A1Range {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number | null;
  readonly right: number | null;
}

export function parseA1(text: string, sheets: readonly string[]): A1Range {
  const { sheet, cells } = splitSheet(text, sheets);
  if (!sheets.includes(sheet)) throw unparsable(text);
  if (cells === '') return { sheet, top: 0, left: 0, bottom: null, right: null };
  const match = /^([A-Z]*)([1-9]\d*)?(?::([A-Z]*)([1-9]\d*)?)?$/i.exec(cells);
  const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = match?.[3] === undefined ? fromRow : ''] = match ?? [];
  if (fromColumn + fromRow === '' || toColumn + toRow === '') throw unparsable(text);
  const [top, bottom] = inOrder(fromRow === '' ? 0 : Number(fromRow) - 1, toRow === '' ? null : Number(toRow) - 1);
  const [left, right] = inOrder(fromColumn === '' ? 0 : columnIndex(fromColumn), toColumn === '' ? null : columnIndex(toColumn));
  return { sheet, top, left, bottom, right };
}

/** `B9:A1` is `A1:B9`. */
function inOrder(from: number, to: number | null): [number, number | null] {
  return to !== null && to < from ? [to, from] : [from, to];
}

/** Refuses a range that begins outside the grid; one that only ends there is cut. */
export function checkInside(
  text: string,
  { top, left }: A1Range,
  last: { readonly bottom: number; readonly right: number },
): void {
  if (top > last.bottom || left > last.right)
    throw new ApiError(`Range (${text}) exceeds grid limits. Max rows: ${last.bottom + 1}, max columns: ${last.right + 1}`);
}

/** The sheet's name as A1 notation wants it. */
export function quotedSheet(sheet: string): string {
  return /^[A-Z_]\w*$/i.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

function splitSheet(text: string, sheets: readonly string[]): { sheet: string; cells: string } {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replace(/''/g, "'"), cells: quoted[2] ?? '' };
  const bang = text.lastIndexOf('!');
  if (bang >= 0) return { sheet: text.slice(0, bang), cells: text.slice(bang + 1) };
  return sheets.includes(text) ? { sheet: text, cells: '' } : { sheet: sheets[0] ?? '', cells: text };
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
