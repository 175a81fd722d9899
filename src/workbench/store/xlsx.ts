/** The whole workbook as an .xlsx file: values, formulas, looks, merged cells, dropdowns, conditional formats, frozen headers, charts. */
import type { Cell, ColumnDef, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import PizZip from 'pizzip';
import type { Position } from '../workbook/cell-view.ts';
import { cellData, effective } from '../workbook/cell-view.ts';
import type { Grid } from '../workbook/grid.ts';
import { fittedHeight } from './row-heights.ts';
import { cellOf, DEFAULT_FONT, excelValue } from './xlsx-cells.ts';
import { chartsOf, turnRadars } from './xlsx-charts.ts';
import { printSetup, printTitles, putOnFolio } from './xlsx-print.ts';
import { conditionalRulesOf, validationsOf } from './xlsx-rules.ts';

const NAME_MAX_LENGTH = 31;
const PIXELS_A_CHARACTER = 7;
const POINTS_A_PIXEL = 0.75;

export async function exportXlsx(grid: Grid): Promise<Uint8Array> {
  const names = sheetNames(grid);
  const ids = grid.model.getters.getSheetIds();
  const charts = ids.map((id) => chartsOf(grid, id, names));
  const sheets = ids.map((id, index) => ({
    ...sheetOf(grid, id, names),
    charts: (charts[index] ?? []).map(({ chart }) => chart),
  }));
  const namedRanges = sheets.flatMap((sheet, index) => printTitles(grid, ids[index] ?? '', sheet));
  const zip = new PizZip(await writeXlsx({ sheets, namedRanges, defaultFont: DEFAULT_FONT }));
  turnRadars(zip, charts.flat());
  putOnFolio(zip);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
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
  const positions = positionsOf(grid, id);
  const lastRow = positions.reduce((last, { row }) => Math.max(last, row), 0);
  const lastColumn = positions.reduce((last, { col }) => Math.max(last, col), 0);
  const rows = Array.from({ length: lastRow + 1 }, (_, row) =>
    Array.from({ length: lastColumn + 1 }, (__, col) => excelValue(effective(grid, { sheetId: id, col, row }))),
  );
  const renamed = [...names].map(([sheet, name]) => [getters.getSheetName(sheet), name]).filter(([was, is]) => was !== is);
  const isHeld = (formula: unknown) => renamed.every(([was = '']) => !String(formula ?? '').includes(was));
  const cells = new Map<string, Partial<Cell>>(
    positions.map((position) => [`${position.row},${position.col}`, cellOf(grid, position, isHeld)]),
  );
  return {
    name: names.get(id) ?? '',
    rows,
    cells,
    columns: Array.from({ length: lastColumn + 1 }, (_, col) => columnOf(grid, id, col)),
    rowDefs: rowsOf(grid, id),
    merges: getters
      .getMerges(id)
      .map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })),
    dataValidations: validationsOf(grid, id, lastRow).filter((rule) => isHeld(rule.formula1)),
    conditionalRules: conditionalRulesOf(grid, id, lastRow).filter((rule) => isHeld(rule.formula)),
    ...panesOf(grid, id),
    ...printSetup(grid, id, { lastRow, lastColumn }),
    ...(!getters.isSheetVisible(id) && { hidden: true }),
  };
}

/** Cells with a content or a look; a cell may have borders alone. */
function positionsOf(grid: Grid, sheetId: string): Position[] {
  const { getters } = grid.model;
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  const positions: Position[] = [];
  for (let row = 0; row < numberOfRows; row++)
    for (let col = 0; col < numberOfCols; col++) {
      const position = { sheetId, col, row };
      if (getters.getCell(position) || getters.getCellBorder(position)) positions.push(position);
    }
  return positions;
}

function columnOf(grid: Grid, sheetId: string, col: number): ColumnDef {
  const { getters } = grid.model;
  const format = cellData(grid, { sheetId, col, row: 1 }).userEnteredFormat?.numberFormat?.pattern;
  return {
    width: getters.getColSize(sheetId, col) / PIXELS_A_CHARACTER,
    ...(format && { numFmt: format }),
    ...(getters.isColHiddenByUser(sheetId, col) && { hidden: true }),
  };
}

function rowsOf(grid: Grid, id: string): NonNullable<WriteSheet['rowDefs']> {
  const { getters } = grid.model;
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (let row = 0; row < getters.getNumberRows(id); row++) {
    const height = getters.getUserRowSize(id, row) ?? fittedHeight(grid, id, row);
    const isHidden = getters.isRowHiddenByUser(id, row);
    if (height !== undefined || isHidden)
      rows.set(row, { ...(height !== undefined && { height: height * POINTS_A_PIXEL }), ...(isHidden && { hidden: true }) });
  }
  return rows;
}

function panesOf({ model: { getters } }: Grid, id: string): Pick<WriteSheet, 'freezePane'> {
  const { xSplit, ySplit } = getters.getPaneDivisions(id);
  return xSplit + ySplit > 0 ? { freezePane: { rows: ySplit, columns: xSplit } } : {};
}
