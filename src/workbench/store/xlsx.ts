/** The whole workbook as an .xlsx file: values, formulas, formats, dropdowns, frozen headers. */
import type { Cell, CellStyle, CellValue, ColumnDef, DataValidation, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { columnName } from '../workbook/a1.ts';
import type { ExtendedValue } from '../workbook/cell-content.ts';
import { cellData, effective } from '../workbook/cell-view.ts';
import { hexOf } from '../workbook/formats.ts';
import type { Grid } from '../workbook/grid.ts';

/** Excel holds fewer characters in a cell than Sheets. */
const EXCEL_MAX_LENGTH = 32_767;
const PIXELS_A_CHARACTER = 7;

export async function exportXlsx(grid: Grid): Promise<Uint8Array> {
  const { getters } = grid.model;
  return writeXlsx({ sheets: getters.getSheetIds().map((id) => sheetOf(grid, id)) });
}

function sheetOf(grid: Grid, id: string): WriteSheet {
  const { getters } = grid.model;
  const positions = getters.getCells(id).map((cell) => getters.getCellPosition(cell.id));
  const lastRow = Math.max(0, ...positions.map((position) => position.row));
  const lastColumn = Math.max(0, ...positions.map((position) => position.col));
  const rows = Array.from({ length: lastRow + 1 }, (_, row) =>
    Array.from({ length: lastColumn + 1 }, (__, col) => excelValue(effective(grid, { sheetId: id, col, row }))),
  );
  const cells = new Map<string, Partial<Cell>>(
    positions.map((position) => [`${position.row},${position.col}`, cellOf(grid, position)]),
  );
  const frozen = getters.getPaneDivisions(id).ySplit;
  return {
    name: getters.getSheetName(id),
    rows,
    cells,
    columns: Array.from({ length: lastColumn + 1 }, (_, col) => columnOf(grid, id, col)),
    dataValidations: validationsOf(grid, id, lastRow),
    ...(frozen > 0 && { freezePane: { rows: frozen } }),
    ...(!getters.isSheetVisible(id) && { hidden: true }),
  };
}

function excelValue(value: ExtendedValue | undefined): CellValue {
  const text = value?.stringValue ?? value?.errorValue?.message;
  if (text !== undefined && text !== null) return text.slice(0, EXCEL_MAX_LENGTH);
  return value?.numberValue ?? value?.boolValue ?? null;
}

function cellOf(grid: Grid, position: { sheetId: string; col: number; row: number }): Partial<Cell> {
  const { userEnteredValue, userEnteredFormat, note } = cellData(grid, position);
  const value = excelValue(effective(grid, position));
  const formula = userEnteredValue?.formulaValue;
  return {
    ...(formula ? { formula: formula.replace(/^=/, ''), formulaResult: value } : { value }),
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

function validationsOf(grid: Grid, id: string, lastRow: number): DataValidation[] {
  return grid.model.getters.getDataValidationRules(id).flatMap((rule) => {
    if (rule.criterion.type !== 'isValueInList') return [];
    const { values } = rule.criterion;
    return rule.ranges.map(({ zone }) => ({
      type: 'list' as const,
      values: [...values],
      allowBlank: true,
      errorStyle: 'warning' as const,
      range: `${columnName(zone.left)}${zone.top + 1}:${columnName(zone.right)}${Math.min(zone.bottom, Math.max(lastRow, 999)) + 1}`,
    }));
  });
}
