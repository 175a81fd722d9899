/** `spreadsheets.values.batchGet`: several ranges in one answer, trailing empty rows and columns left out. */
import { rangeName } from './a1.ts';
import { ApiError } from './api-error.ts';
import type { Position } from './cell-view.ts';
import { effective, entered, formatted } from './cell-view.ts';
import type { Grid } from './grid.ts';
import type { LocatedRange } from './located-range.ts';
import { locate } from './located-range.ts';

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
  const range = locate(grid, text);
  const rows = [];
  for (let row = range.top; row <= range.bottom; row++) rows.push(rowValues(grid, range, row, render));
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return { range: rangeName(range.title, range), majorDimension: 'ROWS', ...(rows.length > 0 && { values: rows }) };
}

function rowValues(grid: Grid, { sheetId, left, right }: LocatedRange, row: number, render: string): Value[] {
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
