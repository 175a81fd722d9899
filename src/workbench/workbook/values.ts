/** `spreadsheets.values.batchGet`: several ranges in one answer, trailing empty rows and columns left out. */
import { checkInside, columnName, parseA1, quotedSheet } from './a1.ts';
import { ApiError } from './api-error.ts';
import type { Position } from './cell-view.ts';
import { effective, entered, formatted } from './cell-view.ts';
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
  const dates = options.dateTimeRenderOption ?? 'SERIAL_NUMBER';
  if (!['SERIAL_NUMBER', 'FORMATTED_STRING'].includes(dates))
    throw new ApiError(`Invalid value at 'date_time_render_option': "${dates}"`);
  if (dates !== 'SERIAL_NUMBER' && render !== 'FORMATTED_VALUE')
    throw new ApiError('The workbench renders dates as SERIAL_NUMBER only.', 501);
  return { valueRanges: (options.ranges ?? []).map((range) => valueRange(grid, range, render)) };
}

function valueRange(grid: Grid, text: string, render: string) {
  const { getters } = grid.model;
  const titles = getters.getSheetIds().map((id) => getters.getSheetName(id));
  const range = parseA1(text, titles);
  const sheetId = getters.getSheetIds()[titles.indexOf(range.sheet)] ?? '';
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  checkInside(text, range, { bottom: numberOfRows - 1, right: numberOfCols - 1 });
  const bottom = Math.min(range.bottom ?? numberOfRows - 1, numberOfRows - 1);
  const right = Math.min(range.right ?? numberOfCols - 1, numberOfCols - 1);
  const rows = [];
  for (let row = range.top; row <= bottom; row++) rows.push(rowValues(grid, sheetId, row, range.left, right, render));
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  const name = `${quotedSheet(range.sheet)}!${columnName(range.left)}${range.top + 1}:${columnName(right)}${bottom + 1}`;
  return { range: name, majorDimension: 'ROWS', ...(rows.length > 0 && { values: rows }) };
}

function rowValues(grid: Grid, sheetId: string, row: number, left: number, right: number, render: string): Value[] {
  const values: Value[] = [];
  for (let col = left; col <= right; col++) values.push(valueAt(grid, { sheetId, col, row }, render));
  while (values.length > 0 && values[values.length - 1] === '') values.pop();
  return values;
}

function valueAt(grid: Grid, position: Position, render: string): Value {
  const { getters } = grid.model;
  // A cell without content of its own may show what an array formula spills into it.
  if (getters.getEvaluatedCell(position).type === 'empty' && !getters.getCell(position)) return '';
  if (render === 'FORMATTED_VALUE') return formatted(grid, position);
  const formula = render === 'FORMULA' ? entered(grid, position)?.formulaValue : undefined;
  const value = effective(grid, position);
  return formula ?? value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? value?.errorValue?.message ?? '';
}
