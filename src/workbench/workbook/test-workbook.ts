/** A workbook in memory behind the three calls of the Sheets API, for the tests of this folder. */
import { columnIndex } from './a1.ts';
import { ApiError } from './api-error.ts';
import { batchUpdate } from './batch-update.ts';
import type { Grid, GridData, Revision } from './grid.ts';
import { EMPTY_GRID, openGrid } from './grid.ts';
import { sheetIdOf } from './sheet-ids.ts';
import type { GetOptions, SpreadsheetFacts } from './structure.ts';
import { getSpreadsheet } from './structure.ts';
import type { BatchGetOptions } from './values.ts';
import { batchGet } from './values.ts';

export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;
type Body = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
type Answer = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;

export interface TestWorkbook {
  readonly grid: Grid;
  /** Every revision that was kept. */
  readonly kept: Revision[];
  facts(): SpreadsheetFacts;
  send(body: Body): Answer;
  update(...requests: Request[]): NonNullable<Answer['replies']>;
  /** Values of one range: unformatted, dates as serial numbers. */
  read(range: string, options?: BatchGetOptions): readonly (readonly unknown[])[];
  get(options?: GetOptions): GoogleAppsScript.Sheets.Schema.Spreadsheet;
  /** One cell of the first sheet, as `spreadsheets.get` shows it. */
  cell(cell: string): CellData;
  /** A person types into a cell of the grid. */
  type(cell: string, content: string, sheet?: number): void;
  /** All there is to know, to be compared as a whole. */
  everything(): object;
}

export function openWorkbook(data: GridData = EMPTY_GRID, revisions: readonly Revision[] = []): TestWorkbook {
  const kept: Revision[] = [];
  const grid = openGrid({ data, revisions, keep: (revision) => void kept.push(revision) });
  let facts: SpreadsheetFacts = { spreadsheetId: 'uji', title: 'Uji', locale: 'in_ID', timeZone: 'Asia/Jakarta' };
  const target = {
    grid,
    facts: () => facts,
    setFacts: (changed: Partial<SpreadsheetFacts>) => {
      facts = { ...facts, ...changed };
    },
  };
  const get = (options: GetOptions = {}) => getSpreadsheet(grid, facts, options);
  return {
    grid,
    kept,
    facts: () => facts,
    send: (body) => batchUpdate(target, body),
    update: (...requests) => batchUpdate(target, { requests }).replies ?? [],
    read: (range, options) => valuesOf(grid, range, options),
    get,
    cell: (cell) => get({ ranges: [cell], includeGridData: true }).sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0] ?? {},
    type: (cell, content, sheet = 0) => {
      const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      const command = { sheetId: sheetIdOf(grid.model, sheet), col: columnIndex(letters), row: Number(row) - 1, content };
      grid.change((dispatch) => void dispatch('UPDATE_CELL', command));
    },
    everything: () => ({ facts, data: grid.export(), state: grid.state(), cells: get({ includeGridData: true }) }),
  };
}

function valuesOf(grid: Grid, range: string, options: BatchGetOptions = {}): readonly (readonly unknown[])[] {
  const [answer] = batchGet(grid, { valueRenderOption: 'UNFORMATTED_VALUE', ...options, ranges: [range] }).valueRanges;
  return answer?.values ?? [];
}

/** The refusal of a call that must not succeed, as `400 Invalid …`. */
export function refusalOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof ApiError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error('It was not refused.');
}

/** `updateCells` from a cell of the first sheet on: one row of values; `null` for a cell without. */
export function write(cell: string, ...values: readonly (ExtendedValue | null)[]): Request {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return {
    updateCells: {
      start: { sheetId: 0, rowIndex: Number(row) - 1, columnIndex: columnIndex(letters) },
      rows: [{ values: values.map((value) => (value ? { userEnteredValue: value } : {})) }],
      fields: 'userEnteredValue',
    },
  };
}

export function text(stringValue: string): ExtendedValue {
  return { stringValue };
}

export function number(numberValue: number): ExtendedValue {
  return { numberValue };
}
