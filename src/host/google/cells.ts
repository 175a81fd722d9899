/** Cells in our words and in Google's: typed values for writing, serial numbers for dates and times. */
import { dayNumber, fromDayNumber, isDate, pad } from '../../schema/dates.ts';
import type { Cell, Column, Field } from '../../schema/index.ts';
import { isEmptyCell } from '../../schema/index.ts';
import type { RawCell } from './sheets-api.ts';

export type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** Day 0 of a spreadsheet is 1899-12-30. */
const FIRST_DAY = dayNumber('1899-12-30');
const MINUTES_A_DAY = 1440;

/** A value typed so that Sheets cannot mistake it: text stays text, whatever it begins with. */
export function cellData(cell: Cell, column: Column): CellData {
  const userEnteredFormat = { numberFormat: column.numberFormat };
  if (isEmptyCell(cell)) return { userEnteredFormat };
  const serial = typeof cell === 'string' ? serialOf(cell, column) : null;
  if (serial !== null) return { userEnteredFormat, userEnteredValue: { numberValue: serial } };
  if (typeof cell === 'number') return { userEnteredFormat, userEnteredValue: { numberValue: cell } };
  if (typeof cell === 'boolean') return { userEnteredFormat, userEnteredValue: { boolValue: cell } };
  return { userEnteredFormat, userEnteredValue: { stringValue: cell } };
}

function serialOf(cell: string, column: Column): number | null {
  if (column.type === 'date') return isDate(cell) ? dayNumber(cell) - FIRST_DAY : null;
  if (column.type !== 'time') return null;
  const match = /^(\d{2}):(\d{2})$/.exec(cell);
  return match ? (Number(match[1]) * 60 + Number(match[2])) / MINUTES_A_DAY : null;
}

/** What `values.batchGet` gave, as the field's own cell: serial numbers of date and time columns become words again. */
export function fromRaw(raw: RawCell | undefined, field: Field): Cell {
  if (raw === undefined || (typeof raw === 'string' && raw.trim() === '')) return null;
  if (typeof raw !== 'number') return raw;
  if (field.column.type === 'date') return dateOf(raw);
  return field.column.type === 'time' ? timeOf(raw) : raw;
}

function dateOf(serial: number): Cell {
  const date = fromDayNumber(Math.floor(serial) + FIRST_DAY);
  return isDate(date) ? date : serial;
}

function timeOf(serial: number): Cell {
  if (serial < 0) return serial;
  const minutes = Math.round((serial % 1) * MINUTES_A_DAY) % MINUTES_A_DAY;
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** A sheet name as A1 notation wants it. */
export function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}
