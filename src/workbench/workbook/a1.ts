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
  const match = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/i.exec(cells);
  if (!match || (match[1] === '' && match[2] === '')) throw unparsable(text);
  const [, fromColumn = '', fromRow = ''] = match;
  const isSpan = match[3] !== undefined;
  const toColumn = isSpan ? (match[3] ?? '') : fromColumn;
  const toRow = isSpan ? (match[4] ?? '') : fromRow;
  return {
    sheet,
    top: fromRow === '' ? 0 : Number(fromRow) - 1,
    left: fromColumn === '' ? 0 : columnIndex(fromColumn),
    bottom: toRow === '' ? null : Number(toRow) - 1,
    right: toColumn === '' ? null : columnIndex(toColumn),
  };
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
