/** The whole workbook as an .xlsx file: values, formulas, formats, dropdowns, frozen headers. */
import type { Cell, CellStyle, CellValue, ColumnDef, DataValidation, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { columnName } from '../workbook/a1.ts';
import type { ExtendedValue } from '../workbook/cell-content.ts';
import type { Position } from '../workbook/cell-view.ts';
import { cellData, effective } from '../workbook/cell-view.ts';
import { hexOf } from '../workbook/formats.ts';
import type { Grid } from '../workbook/grid.ts';
import type { Criterion } from '../workbook/validation.ts';

/** Excel holds fewer characters in a cell than Sheets. */
const EXCEL_MAX_LENGTH = 32_767;
const NAME_MAX_LENGTH = 31;
const PIXELS_A_CHARACTER = 7;

/** Excel keeps the values of a list in so many characters, parted by commas. */
const LIST_MAX_LENGTH = 255;

export async function exportXlsx(grid: Grid): Promise<Uint8Array> {
  const names = sheetNames(grid);
  return writeXlsx({ sheets: grid.model.getters.getSheetIds().map((id) => sheetOf(grid, id, names)) });
}

/** Sheets keep their names where Excel allows it: 31 characters, no colon, none twice. */
function sheetNames(grid: Grid): ReadonlyMap<string, string> {
  const { getters } = grid.model;
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of getters.getSheetIds()) {
    const wanted = getters.getSheetName(id).replace(/:/g, '-');
    let name = wanted.slice(0, NAME_MAX_LENGTH);
    for (let number = 2; taken.has(name.toLowerCase()); number++)
      name = `${wanted.slice(0, NAME_MAX_LENGTH - `${number}`.length - 1)} ${number}`;
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}

function sheetOf(grid: Grid, id: string, names: ReadonlyMap<string, string>): WriteSheet {
  const { getters } = grid.model;
  const positions = getters.getCells(id).map((cell) => getters.getCellPosition(cell.id));
  const lastRow = positions.reduce((last, { row }) => Math.max(last, row), 0);
  const lastColumn = positions.reduce((last, { col }) => Math.max(last, col), 0);
  const rows = Array.from({ length: lastRow + 1 }, (_, row) =>
    Array.from({ length: lastColumn + 1 }, (__, col) => excelValue(effective(grid, { sheetId: id, col, row }))),
  );
  const renamed = [...names].map(([sheet, name]) => [getters.getSheetName(sheet), name]).filter(([was, is]) => was !== is);
  const isHeld = (formula: string) => renamed.every(([was = '']) => !formula.includes(was));
  const cells = new Map<string, Partial<Cell>>(
    positions.map((position) => [`${position.row},${position.col}`, cellOf(grid, position, isHeld)]),
  );
  const { xSplit, ySplit } = getters.getPaneDivisions(id);
  return {
    name: names.get(id) ?? '',
    rows,
    cells,
    columns: Array.from({ length: lastColumn + 1 }, (_, col) => columnOf(grid, id, col)),
    dataValidations: validationsOf(grid, id, lastRow).filter((rule) => isHeld(rule.formula1 ?? '')),
    ...(xSplit + ySplit > 0 && { freezePane: { rows: ySplit, columns: xSplit } }),
    ...(!getters.isSheetVisible(id) && { hidden: true }),
  };
}

function excelValue(value: ExtendedValue | undefined): CellValue {
  const text = value?.stringValue ?? value?.errorValue?.message;
  // Excel reads `_x0041_` as the character of this number, unless the first sign is itself written so.
  if (text !== undefined && text !== null) return text.slice(0, EXCEL_MAX_LENGTH).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return value?.numberValue ?? value?.boolValue ?? null;
}

/** A formula that Excel could not follow leaves its value. */
function cellOf(grid: Grid, position: Position, isHeld: (formula: string) => boolean): Partial<Cell> {
  const { userEnteredValue, userEnteredFormat, note } = cellData(grid, position);
  const value = excelValue(effective(grid, position));
  const formula = userEnteredValue?.formulaValue;
  return {
    ...(formula && isHeld(formula) ? { formula: formula.replace(/^=/, ''), formulaResult: value } : { value }),
    ...(userEnteredFormat && { style: styleOf(userEnteredFormat) }),
    ...(note !== undefined && { comment: { text: note } }),
  };
}

function styleOf(format: GoogleAppsScript.Sheets.Schema.CellFormat): CellStyle {
  const fill = hexOf(format.backgroundColorStyle?.rgbColor)?.slice(1);
  const ink = hexOf(format.textFormat?.foregroundColorStyle?.rgbColor)?.slice(1);
  const horizontal = format.horizontalAlignment?.toLowerCase() as 'left' | 'center' | 'right' | undefined;
  return {
    ...(format.numberFormat?.pattern && { numFmt: format.numberFormat.pattern }),
    ...(fill !== undefined && { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: fill } } }),
    ...((ink !== undefined || format.textFormat?.bold) && {
      font: { ...(ink !== undefined && { color: { rgb: ink } }), bold: format.textFormat?.bold === true },
    }),
    alignment: { ...(horizontal && { horizontal }), vertical: 'top', wrapText: format.wrapStrategy === 'WRAP' },
  };
}

function columnOf(grid: Grid, sheetId: string, col: number): ColumnDef {
  const format = cellData(grid, { sheetId, col, row: 1 }).userEnteredFormat?.numberFormat?.pattern;
  return { width: grid.model.getters.getColSize(sheetId, col) / PIXELS_A_CHARACTER, ...(format && { numFmt: format }) };
}

/** Dropdowns only. Values that Excel would part in the wrong places, or not hold at all, are left out. */
function validationsOf(grid: Grid, id: string, lastRow: number): DataValidation[] {
  return grid.model.getters.getDataValidationRules(id).flatMap((rule) => {
    const source = sourceOf(grid, id, rule.criterion);
    if (!source) return [];
    return rule.ranges.map(({ zone }) => ({
      type: 'list' as const,
      ...source,
      allowBlank: true,
      errorStyle: 'warning' as const,
      range: `${columnName(zone.left)}${zone.top + 1}:${columnName(zone.right)}${Math.min(zone.bottom, Math.max(lastRow, 999)) + 1}`,
    }));
  });
}

function sourceOf(grid: Grid, id: string, criterion: Criterion): Pick<DataValidation, 'values' | 'formula1'> | null {
  const { getters } = grid.model;
  const { values } = criterion;
  if (criterion.type === 'isValueInRange') {
    const { sheetId, zone } = getters.getRangeFromSheetXC(id, values[0] ?? '');
    const [from, to] = [`$${columnName(zone.left)}$${zone.top + 1}`, `$${columnName(zone.right)}$${zone.bottom + 1}`];
    return { formula1: `'${getters.getSheetName(sheetId)}'!${from}:${to}` };
  }
  const isHeld = values.join(',').length <= LIST_MAX_LENGTH && !values.some((value) => value.includes(','));
  return criterion.type === 'isValueInList' && isHeld ? { values: [...values] } : null;
}
