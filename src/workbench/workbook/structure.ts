/** `spreadsheets.get`: sheets with their properties, merged ranges, protections, bands and, where asked, cells. */
import { cellData } from './cell-view.ts';
import { chartsOf } from './embedded-charts.ts';
import { applyMask, checkMask, maskAsks } from './field-mask.ts';
import { colourOf } from './formats.ts';
import type { Grid } from './grid.ts';
import type { GridRange, Zone } from './grid-plugin-types.ts';
import { SPREADSHEET_FIELDS } from './known-fields.ts';
import { locate, wholeSheet } from './located-range.ts';
import { ruleRanges } from './requests/conditional-formats.ts';
import { sheetNumber } from './sheet-ids.ts';

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

export interface GetOptions {
  readonly ranges?: readonly string[];
  readonly includeGridData?: boolean;
  readonly fields?: string;
}

export interface SpreadsheetFacts {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
}

/** Cells come when `fields` asks for `sheets.data`; without `fields` only with `includeGridData`. */
export function getSpreadsheet(grid: Grid, facts: SpreadsheetFacts, options: GetOptions): Spreadsheet {
  if (options.fields) checkMask(options.fields, SPREADSHEET_FIELDS);
  const withCells = options.fields ? maskAsks(options.fields, 'sheets', 'data') : options.includeGridData === true;
  const blocks = blocksBySheet(grid, options.ranges ?? []);
  const { getters } = grid.model;
  const ids = getters.getSheetIds().filter((id) => blocks.size === 0 || blocks.has(id));
  const resource: Spreadsheet = {
    spreadsheetId: facts.spreadsheetId,
    properties: { title: facts.title, locale: facts.locale, timeZone: facts.timeZone },
    sheets: ids.map((id) => sheetOf(grid, id, withCells ? (blocks.get(id) ?? [wholeSheet(grid, id)]) : [])),
  };
  return applyMask(resource, options.fields);
}

function blocksBySheet(grid: Grid, ranges: readonly string[]): Map<string, Zone[]> {
  const blocks = new Map<string, Zone[]>();
  for (const text of ranges) {
    const block = locate(grid, text);
    blocks.set(block.sheetId, [...(blocks.get(block.sheetId) ?? []), block]);
  }
  return blocks;
}

export function sheetProperties(grid: Grid, id: string): GoogleAppsScript.Sheets.Schema.SheetProperties {
  const { getters } = grid.model;
  const { numberOfRows, numberOfCols } = getters.getSheetSize(id);
  const panes = getters.getPaneDivisions(id);
  const color = getters.getSheet(id).color;
  return {
    sheetId: sheetNumber(id),
    title: getters.getSheetName(id),
    index: getters.getSheetIds().indexOf(id),
    sheetType: 'GRID',
    ...(!getters.isSheetVisible(id) && { hidden: true }),
    ...(color && { tabColorStyle: { rgbColor: colourOf(color) } }),
    gridProperties: {
      rowCount: numberOfRows,
      columnCount: numberOfCols,
      ...(panes.ySplit > 0 && { frozenRowCount: panes.ySplit }),
      ...(panes.xSplit > 0 && { frozenColumnCount: panes.xSplit }),
      ...(!getters.getGridLinesVisibility(id) && { hideGridlines: true }),
    },
  };
}

function sheetOf(grid: Grid, id: string, blocks: readonly Zone[]): Sheet {
  const extras = grid.extras(id);
  return {
    properties: sheetProperties(grid, id),
    ...listed(
      'merges',
      grid.model.getters.getMerges(id).map((zone) => gridRange(id, { zone, unboundedZone: zone })),
    ),
    ...listed(
      'conditionalFormats',
      ruleRanges(grid, id).map((ranges) => ({ ranges: ranges.map((range) => rangeAt(grid, id, range)) })),
    ),
    ...listed('charts', chartsOf(grid, id)),
    ...listed(
      'protectedRanges',
      extras.filter((extra) => extra.kind === 'protection').map((extra) => protection(id, extra)),
    ),
    ...listed(
      'bandedRanges',
      extras
        .filter((extra) => extra.kind === 'band')
        .map((extra) => ({ bandedRangeId: sheetNumber(extra.id), range: gridRange(id, extra.range) })),
    ),
    ...listed(
      'data',
      blocks.map((block) => gridData(grid, id, block)),
    ),
  };
}

function listed<K extends string, T>(name: K, items: readonly T[]): Partial<Record<K, T[]>> {
  return items.length > 0 ? ({ [name]: [...items] } as Partial<Record<K, T[]>>) : {};
}

function rangeAt(grid: Grid, id: string, range: string): GoogleAppsScript.Sheets.Schema.GridRange {
  return gridRange(id, grid.model.getters.getRangeFromSheetXC(id, range) as unknown as GridRange);
}

function protection(id: string, extra: ReturnType<Grid['extras']>[number]) {
  return {
    protectedRangeId: sheetNumber(extra.id),
    range: gridRange(id, extra.range),
    description: extra.description ?? '',
    warningOnly: extra.warningOnly === true,
  };
}

/** Open ends stay out, as they were given. */
function gridRange(id: string, { zone, unboundedZone: { bottom, right } }: GridRange): GoogleAppsScript.Sheets.Schema.GridRange {
  return {
    sheetId: sheetNumber(id),
    startRowIndex: zone.top,
    startColumnIndex: zone.left,
    ...(bottom !== undefined && { endRowIndex: bottom + 1 }),
    ...(right !== undefined && { endColumnIndex: right + 1 }),
  };
}

function gridData(grid: Grid, sheetId: string, block: Zone): GoogleAppsScript.Sheets.Schema.GridData {
  const rowData = [];
  for (let row = block.top; row <= block.bottom; row++) {
    const values = [];
    for (let col = block.left; col <= block.right; col++) values.push(cellData(grid, { sheetId, col, row }));
    while (values.length > 0 && Object.keys(values[values.length - 1] ?? {}).length === 0) values.pop();
    rowData.push(values.length > 0 ? { values } : {});
  }
  while (rowData.length > 0 && Object.keys(rowData[rowData.length - 1] ?? {}).length === 0) rowData.pop();
  const columnMetadata = [];
  for (let col = block.left; col <= block.right; col++) columnMetadata.push(columnProperties(grid, sheetId, col));
  return {
    ...(block.top > 0 && { startRow: block.top }),
    ...(block.left > 0 && { startColumn: block.left }),
    ...(rowData.length > 0 && { rowData }),
    columnMetadata,
  };
}

function columnProperties(
  { model: { getters } }: Grid,
  id: string,
  col: number,
): GoogleAppsScript.Sheets.Schema.DimensionProperties {
  return { pixelSize: getters.getColSize(id, col), ...(getters.isColHiddenByUser(id, col) && { hiddenByUser: true }) };
}
