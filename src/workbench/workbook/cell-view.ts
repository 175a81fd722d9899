/** One cell as the Sheets API shows it. */
import type { ExtendedValue, StoredCell } from './cell-content.ts';
import { enteredValue } from './cell-content.ts';
import type { GridStyle } from './formats.ts';
import { cellFormatOf } from './formats.ts';
import type { Grid } from './grid.ts';
import type { Extra } from './grid-plugin-types.ts';
import { ruleOf } from './validation.ts';

export interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

export function entered(grid: Grid, position: Position): ExtendedValue | undefined {
  const cell = grid.model.getters.getCell(position) as StoredCell | undefined;
  return enteredValue(cell, grid.model.getters);
}

/** The value after evaluation; text exactly as entered, errors as `{ errorValue }`. */
export function effective(grid: Grid, position: Position): ExtendedValue | undefined {
  const value = entered(grid, position);
  if (value?.formulaValue === undefined) return value;
  const evaluated = grid.model.getters.getEvaluatedCell(position);
  if (evaluated.type === 'error') return { errorValue: { type: 'ERROR', message: String(evaluated.value) } };
  if (typeof evaluated.value === 'number') return { numberValue: evaluated.value };
  if (typeof evaluated.value === 'boolean') return { boolValue: evaluated.value };
  return evaluated.value === null || evaluated.value === '' ? undefined : { stringValue: String(evaluated.value) };
}

export function formatted(grid: Grid, position: Position): string {
  const value = entered(grid, position);
  return value?.stringValue ?? grid.model.getters.getEvaluatedCell(position).formattedValue;
}

export function cellData(grid: Grid, position: Position): GoogleAppsScript.Sheets.Schema.CellData {
  const userEnteredValue = entered(grid, position);
  const effectiveValue = effective(grid, position);
  const userEnteredFormat = formatAt(grid, position);
  const note = extrasAt(grid, position).find((extra) => extra.kind === 'note')?.note;
  const rule = grid.model.getters.getValidationRuleForCell(position);
  return {
    ...(userEnteredValue && { userEnteredValue, formattedValue: formatted(grid, position) }),
    ...(effectiveValue && { effectiveValue }),
    ...(userEnteredFormat && { userEnteredFormat }),
    ...(note !== undefined && note !== '' && { note }),
    ...(rule && { dataValidation: ruleOf(rule.criterion as never, rule.isBlocking === true) }),
  };
}

/** The cell's own format; where it has none, that of its column. */
function formatAt(grid: Grid, position: Position) {
  const cell = grid.model.getters.getCell(position);
  const column = extrasAt(grid, position).find((extra) => extra.kind === 'columnFormat');
  const style = { ...column?.style, ...cell?.style } as GridStyle;
  return cellFormatOf(style, cell?.format ?? column?.format);
}

export function extrasAt(grid: Grid, { sheetId, col, row }: Position): Extra[] {
  return grid
    .extras(sheetId)
    .filter(({ range: { zone } }) => zone.left <= col && col <= zone.right && zone.top <= row && row <= zone.bottom);
}
