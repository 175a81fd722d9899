/**
 * A small workbook made tall: rows of earlier years seem to stand between the header and the rows of the grid. The grid engine
 * needs minutes and gigabytes for 100,000 rows of every register; here they are plain arrays, and all else is the emulated service.
 */
import type { SyncKernel } from '../../src/workbench/kernel.ts';
import { columnIndex, columnName } from '../../src/workbench/workbook/a1.ts';
import type { BatchGetOptions } from '../../src/workbench/workbook/values.ts';
import { intercepted } from './intercepted-kernel.ts';

export type Cell = string | number | boolean;
export type Rows = readonly (readonly Cell[])[];
/** Rows of earlier years by the name of their sheet, whole, in the order of its columns. */
export type Past = ReadonlyMap<string, Rows>;

/** The kernel as the product sees it. Rows of the past can be read but not touched: that throws. */
export function withPast(kernel: SyncKernel, past: Past): SyncKernel {
  return intercepted(kernel, (name, parameters, call) => {
    const [id = '', given] = parameters as readonly [id?: string, given?: object];
    if (name === 'sheets.batchGet') return tallBatchGet(kernel, past, id, given as BatchGetOptions);
    if (name === 'sheets.batchUpdate')
      return kernel.sheets.batchUpdate(id, shifted(given, depthsBySheet(kernel, past)) as object);
    if (name !== 'spreadsheet.sheets') return call();
    return kernel.spreadsheet.sheets().map((sheet) => ({ ...sheet, rows: sheet.rows + (past.get(sheet.name)?.length ?? 0) }));
  });
}

function tallBatchGet(kernel: SyncKernel, past: Past, id: string, options: BatchGetOptions): object {
  const asked = (options.ranges ?? []).map(parseRange);
  const ranges = asked.map((range, index) => (isTall(past, range) ? columnsOf(range) : (options.ranges?.[index] ?? '')));
  const answer = kernel.sheets.batchGet(id, { ...options, ranges }) as { valueRanges?: readonly ValueRange[] };
  const valueRanges = asked.map((range, index) => {
    const grid = answer.valueRanges?.[index] ?? {};
    return isTall(past, range) ? joined(grid, range, past.get(range.sheet) ?? []) : grid;
  });
  return { ...answer, valueRanges };
}

interface ValueRange {
  readonly range?: string;
  readonly values?: Rows;
}

interface Asked {
  readonly sheet: string;
  readonly left: string;
  readonly right: string;
  /** 0-based; the last row included. */
  readonly top: number;
  readonly bottom: number;
}

function isTall(past: Past, { sheet }: Asked): boolean {
  return (past.get(sheet) ?? []).length > 0;
}

/** As the product writes ranges: `'RTL'`, `'RTL'!C:C`, `'RTL'!1:1`, `'RTL'!A5:K9`. */
function parseRange(text: string): Asked {
  const [, sheet = '', , left = '', from = '', right = '', to = ''] =
    /^'([^']+)'(!([A-Z]*)(\d*):([A-Z]*)(\d*))?$/.exec(text) ?? [];
  if (sheet === '') throw new Error(`The bench cannot read the range ${text}.`);
  return {
    sheet,
    left,
    right,
    top: from === '' ? 0 : Number(from) - 1,
    bottom: to === '' ? Number.POSITIVE_INFINITY : Number(to) - 1,
  };
}

/** The same columns, all rows of the grid: few. */
function columnsOf({ sheet, left, right }: Asked): string {
  return left === '' ? `'${sheet}'` : `'${sheet}'!${left}:${right}`;
}

function joined(grid: ValueRange, { sheet, left, right, top, bottom }: Asked, past: Rows): ValueRange {
  const [header = [], ...present] = grid.values ?? [];
  const from = left === '' ? 0 : columnIndex(left);
  const to = right === '' ? header.length - 1 : columnIndex(right);
  const head = top === 0 ? [header] : [];
  const old = columnsOfPast(past, from, to).slice(Math.max(0, top - 1), bottom);
  const below = present.slice(Math.max(0, top - 1 - past.length), Math.max(0, bottom - past.length));
  const values = [...head, ...old, ...below];
  return { range: `'${sheet}'!${columnName(from)}${top + 1}:${columnName(to)}${top + values.length}`, values };
}

const cuts = new WeakMap<Rows, Map<string, Rows>>();

/** Cut once for each span of columns: 100,000 rows are asked for again and again. */
function columnsOfPast(past: Rows, from: number, to: number): Rows {
  const known = cuts.get(past) ?? new Map<string, Rows>();
  cuts.set(past, known);
  const span = `${from}:${to}`;
  const cut = known.get(span) ?? past.map((row) => trimmed(row.slice(from, to + 1)));
  known.set(span, cut);
  return cut;
}

/** Trailing blanks are left out, as the API does it. */
function trimmed(row: readonly Cell[]): readonly Cell[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length--;
  return length === row.length ? row : row.slice(0, length);
}

/** How many rows of the past a sheet has, by its number. */
function depthsBySheet(kernel: SyncKernel, past: Past): ReadonlyMap<unknown, number> {
  return new Map(kernel.spreadsheet.sheets().map(({ sheetId, name }) => [sheetId, past.get(name)?.length ?? 0]));
}

const ROW_INDEXES: readonly string[] = ['startRowIndex', 'endRowIndex', 'startIndex', 'endIndex'];

/** Row numbers of the tall sheet as those of the grid, in every range of every request. */
function shifted(value: unknown, depths: ReadonlyMap<unknown, number>): unknown {
  if (Array.isArray(value)) return value.map((item) => shifted(item, depths));
  if (typeof value !== 'object' || value === null) return value;
  const given = value as Readonly<Record<string, unknown>>;
  const depth = given.dimension === 'COLUMNS' ? 0 : (depths.get(given.sheetId) ?? 0);
  return Object.fromEntries(
    Object.entries(given).map(([name, part]) => {
      if (depth === 0 || !ROW_INDEXES.includes(name)) return [name, shifted(part, depths)];
      if (Number(part) <= depth) throw new Error('The bench cannot change rows of the past.');
      return [name, Number(part) - depth];
    }),
  );
}
