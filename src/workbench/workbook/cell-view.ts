/** One cell as the Sheets API shows it. */
import type { GridBorder } from './borders.ts';
import { bordersOf } from './borders.ts';
import type { ExtendedValue, StoredCell } from './cell-content.ts';
import { enteredValue } from './cell-content.ts';
import { errorValue } from './error-value.ts';
import { columnLook, extrasOn } from './extras.ts';
import type { GridStyle } from './formats.ts';
import { cellFormatOf } from './formats.ts';
import type { Grid } from './grid.ts';
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

/** The value after evaluation; text exactly as entered, errors as `{ errorValue }` with the words of the cell. */
export function effective(grid: Grid, position: Position): ExtendedValue | undefined {
  const value = entered(grid, position);
  if (value && value.formulaValue === undefined) return value;
  const evaluated = grid.model.getters.getEvaluatedCell(position);
  if (evaluated.type === 'error') return { errorValue: errorValue(String(evaluated.value)) };
  if (typeof evaluated.value === 'number') return { numberValue: evaluated.value };
  if (typeof evaluated.value === 'boolean') return { boolValue: evaluated.value };
  // A formula may give an empty text; a cell without content has no value.
  return value || evaluated.value ? { stringValue: String(evaluated.value ?? '') } : undefined;
}

export function formatted(grid: Grid, position: Position): string {
  const value = entered(grid, position);
  if (value?.stringValue !== undefined) return value.stringValue;
  const evaluated = grid.model.getters.getEvaluatedCell(position);
  return evaluated.type === 'error' ? errorValue(String(evaluated.value)).message : evaluated.formattedValue;
}

export function cellData(grid: Grid, position: Position): GoogleAppsScript.Sheets.Schema.CellData {
  const userEnteredValue = entered(grid, position);
  const effectiveValue = effective(grid, position);
  const userEnteredFormat = formatAt(grid, position);
  const [extra] = extrasOn(grid.extras(position.sheetId), 'note', position);
  const rule = grid.model.getters.getValidationRuleForCell(position);
  return {
    ...(userEnteredValue && { userEnteredValue }),
    ...((userEnteredValue || effectiveValue) && { formattedValue: formatted(grid, position) }),
    ...(effectiveValue && { effectiveValue }),
    ...(userEnteredFormat && { userEnteredFormat }),
    ...(extra?.note && { note: extra.note }),
    ...(rule && { dataValidation: ruleOf(rule.criterion as never, rule.isBlocking === true) }),
  };
}

/** The cell's own format; where it has none, that of its column. */
function formatAt(grid: Grid, position: Position) {
  const cell = grid.model.getters.getCell(position);
  const column = columnLook(grid.extras(position.sheetId), position);
  const style = { ...column.style, ...cell?.style } as GridStyle;
  const format = cellFormatOf(style, cell?.format ?? column.format);
  const borders = bordersOf(grid.model.getters.getCellBorder(position) as GridBorder | null);
  return borders ? { ...format, borders } : format;
}
