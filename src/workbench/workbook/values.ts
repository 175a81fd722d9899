/** `spreadsheets.values.batchGet`: several ranges in one answer, trailing empty rows and columns left out. */
import { columnName, parseA1 } from './a1.ts';
import { ApiError } from './api-error.ts';
import { effective, formatted } from './cell-view.ts';
import type { Grid } from './grid.ts';

export interface BatchGetOptions {
  readonly ranges?: readonly string[];
  readonly valueRenderOption?: string;
  readonly dateTimeRenderOption?: string;
  readonly majorDimension?: string;
}

type Value = string | number | boolean;

export function batchGet(grid: Grid, options: BatchGetOptions) {
  const render = options.valueRenderOption ?? 'FORMATTED_VALUE';
  if (!['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'].includes(render))
    throw new ApiError(`Invalid value at 'value_render_option': "${render}"`);
  if (options.majorDimension && options.majorDimension !== 'ROWS')
    throw new ApiError('The workbench reads values by ROWS only.', 501);
  const serial = options.dateTimeRenderOption === 'SERIAL_NUMBER' || render === 'FORMATTED_VALUE';
  if (!serial) throw new ApiError('The workbench renders dates as SERIAL_NUMBER only.', 501);
  return { valueRanges: (options.ranges ?? []).map((range) => valueRange(grid, range, render)) };
}

function valueRange(grid: Grid, text: string, render: string) {
  const { getters } = grid.model;
  const titles = getters.getSheetIds().map((id) => getters.getSheetName(id));
  const range = parseA1(text, titles);
  const sheetId = getters.getSheetIds()[titles.indexOf(range.sheet)] ?? '';
  const size = getters.getSheetSize(sheetId);
  const bottom = Math.min(range.bottom ?? size.numberOfRows - 1, size.numberOfRows - 1);
  const right = Math.min(range.right ?? size.numberOfCols - 1, size.numberOfCols - 1);
  if (range.top >= size.numberOfRows || range.left >= size.numberOfCols)
    throw new ApiError(`Range (${text}) exceeds grid limits. Max rows: ${size.numberOfRows}, max columns: ${size.numberOfCols}`);
  const rows = [];
  for (let row = range.top; row <= bottom; row++) rows.push(rowValues(grid, sheetId, row, range.left, right, render));
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  const name = `${range.sheet}!${columnName(range.left)}${range.top + 1}:${columnName(right)}${bottom + 1}`;
  return { range: name, majorDimension: 'ROWS', ...(rows.length > 0 && { values: rows }) };
}

function rowValues(grid: Grid, sheetId: string, row: number, left: number, right: number, render: string): Value[] {
  const present = grid.model.getters.getRowCellIds(sheetId, row);
  if (present.length === 0) return [];
  const values: Value[] = [];
  for (let col = left; col <= right; col++) values.push(valueAt(grid, { sheetId, col, row }, render));
  while (values.length > 0 && values[values.length - 1] === '') values.pop();
  return values;
}

function valueAt(grid: Grid, position: { sheetId: string; col: number; row: number }, render: string): Value {
  if (!grid.model.getters.getCell(position)) return '';
  if (render === 'FORMATTED_VALUE') return formatted(grid, position);
  const value = effective(grid, position);
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? value?.errorValue?.message ?? '';
}
