/** A register on paper: which columns fit beside each other on F4, and how a cell reads there. Pure. */
import type { ExportedColumn, ExportedTable } from '../../registers/ekspor/read-table.ts';
import { printMoment, printShortDate } from '../../schema/dates.ts';
import type { Cell } from '../../schema/index.ts';
import { printTime } from '../../schema/kinds/time.ts';
import { printNumber } from '../../schema/numbers.ts';

/** The breadth of a landscape F4 page between its margins, in the pixels of a sheet, when the letters are as small as they may be. */
const BREADTH = 1500;

/** The first columns that fit and say something; those that are wide leave their place to the next. */
export function fittingColumns({ columns, rows }: Pick<ExportedTable, 'columns' | 'rows'>): string[] {
  let left = BREADTH;
  return columns.flatMap(({ name, width, printed }, col) => {
    if (!printed || width > left || rows.every((row) => (row[col] ?? null) === null)) return [];
    left -= width;
    return [name];
  });
}

/** Whether more was chosen than can be read on one page. */
export function isTooBroad(columns: readonly ExportedColumn[]): boolean {
  return columns.reduce((sum, { width }) => sum + width, 0) > BREADTH;
}

export function printedCell(cell: Cell, { type, pattern }: Pick<ExportedColumn, 'type' | 'pattern'>): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'Ya' : 'Tidak';
  if (typeof cell === 'number') return numberWords(cell, pattern);
  if (type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(cell)) return printShortDate(cell);
  if (type === 'dateTime' && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}/.test(cell)) return printMoment(cell);
  return type === 'time' && /^\d{2}:\d{2}$/.test(cell) ? printTime(cell) : cell;
}

function numberWords(value: number, pattern: string): string {
  if (pattern.includes('%')) return `${printNumber(value * 100)} %`;
  if (pattern.startsWith('"Rp "')) return `Rp ${printNumber(value, 0)}`;
  // Years are written without a mark for thousands.
  return pattern.includes('#,##0') ? printNumber(value) : printNumber(value).replace(/\./g, '');
}
