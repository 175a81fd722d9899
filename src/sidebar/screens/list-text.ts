/** A list as text, and back: what is pasted from a sheet, and .csv files however they were written. Pure. */
import { parse, unparse } from 'papaparse';
import type { Cell } from '../../schema/index.ts';

export type Rows = readonly (readonly Cell[])[];

/** A tab never stands in a cell by chance; Excel with Indonesian settings writes semicolons, others commas. */
const DELIMITERS = ['\t', ';', ','] as const;
const LOOKED_AT = 30;
/** Byte order marks. */
const [UTF8, UTF16_LE, UTF16_BE] = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** Cells keep their spaces and line breaks; rows without any words stay, so that they can be counted. */
export function rowsOfText(text: string): Rows {
  const told = /^sep=(.)\r?\n/.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const { data } = parse<string[]>(body, { delimiter: told?.[1] ?? delimiterOf(body), quoteChar: '"' });
  const last = data[data.length - 1];
  // What ends with a line break has no row after it.
  return last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data;
}

/** The one by which most of the first lines are parted, outside of quotes. */
function delimiterOf(text: string): string {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/)
    .slice(0, LOOKED_AT);
  const counts = DELIMITERS.map((delimiter) => lines.filter((line) => line.includes(delimiter)).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

/** UTF-8 with or without its mark, UTF-16 with one, and else what Windows wrote before. */
export function textOfBytes(bytes: Uint8Array): string {
  const begins = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (begins(UTF16_LE)) return new TextDecoder('utf-16le').decode(bytes);
  if (begins(UTF16_BE)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(begins(UTF8) ? bytes.subarray(UTF8.length) : bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** For Excel with Indonesian settings: semicolons, and a mark that says UTF-8. */
export function csvOf(rows: Rows): string {
  return `\uFEFF${unparse(rows as Cell[][], { delimiter: ';', newline: '\r\n' })}\r\n`;
}

/** For the clipboard: pasted into a sheet, it is a table. */
export function tsvOf(rows: Rows): string {
  return unparse(rows as Cell[][], { delimiter: '\t', newline: '\n' });
}
