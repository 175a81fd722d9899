/** `updateCells` and `appendCells`: values, formats and notes of cells. */
import { ApiError } from '../api-error.ts';
import type { RequestContext } from '../batch-update.ts';
import type { Position } from '../cell-view.ts';
import { entered } from '../cell-view.ts';
import { maskAsks } from '../field-mask.ts';
import { CELL_FIELDS } from '../known-fields.ts';
import { sheetIdOf } from '../sheet-ids.ts';
import { addHeaders } from './dimensions.ts';
import type { ClosedBlock } from './grid-range.ts';
import { closed, requireFields } from './grid-range.ts';
import { writeCell } from './write-cell.ts';

type RowData = GoogleAppsScript.Sheets.Schema.RowData;

const GROWTH = 500;

export function updateCells(context: RequestContext, request: GoogleAppsScript.Sheets.Schema.UpdateCellsRequest): undefined {
  const fields = requireFields(request.fields, CELL_FIELDS);
  const rows = request.rows ?? [];
  const block = request.start ? startBlock(context, request.start, rows) : closed(context, request.range);
  rows.forEach((row, rowOffset) => {
    (row.values ?? []).forEach((cell, colOffset) => {
      const position = { sheetId: block.sheetId, col: block.left + colOffset, row: block.top + rowOffset };
      checkInside(block, position);
      writeCell(context, position, cell, fields);
    });
  });
  if (!request.start) clearRest(context, block, rows, fields);
}

function startBlock(
  context: RequestContext,
  start: GoogleAppsScript.Sheets.Schema.GridCoordinate,
  rows: readonly RowData[],
): ClosedBlock {
  const top = start.rowIndex ?? 0;
  const left = start.columnIndex ?? 0;
  const width = widthOf(rows);
  return closed(context, {
    sheetId: start.sheetId ?? 0,
    startRowIndex: top,
    endRowIndex: top + Math.max(1, rows.length),
    startColumnIndex: left,
    endColumnIndex: left + width,
  });
}

function widthOf(rows: readonly RowData[]): number {
  return rows.reduce((width, row) => Math.max(width, row.values?.length ?? 0), 1);
}

function checkInside({ bottom, right }: ClosedBlock, { row, col }: Position): void {
  if (row > bottom) throw new ApiError(`Attempting to write row: ${row}, beyond the last requested row of: ${bottom}`);
  if (col > right) throw new ApiError(`Attempting to write column: ${col}, beyond the last requested column of: ${right}`);
}

/** What `rows` do not reach in the range is cleared of the fields in the mask. */
function clearRest(context: RequestContext, block: ClosedBlock, rows: readonly RowData[], fields: string): void {
  for (const position of filledIn(context, block, maskAsks(fields, 'note'))) {
    const isReached = position.col - block.left < (rows[position.row - block.top]?.values?.length ?? 0);
    if (!isReached) writeCell(context, position, {}, fields);
  }
}

function filledIn(context: RequestContext, { sheetId, top, left, bottom, right }: ClosedBlock, withNotes: boolean): Position[] {
  const { getters } = context.grid.model;
  const places: { col: number; row: number }[] = [];
  for (let row = top; row <= bottom; row++)
    for (const id of getters.getRowCellIds(sheetId, row)) places.push(getters.getCellPosition(id));
  for (const { kind, range } of withNotes ? context.grid.extras(sheetId) : [])
    if (kind === 'note') places.push({ col: range.zone.left, row: range.zone.top });
  return places
    .filter(({ col, row }) => left <= col && col <= right && top <= row && row <= bottom)
    .map(({ col, row }) => ({ sheetId, col, row }));
}

/** After the last row with data; the grid grows when there is no room. */
export function appendCells(context: RequestContext, request: GoogleAppsScript.Sheets.Schema.AppendCellsRequest): undefined {
  const fields = requireFields(request.fields, CELL_FIELDS);
  const sheetId = sheetIdOf(context.grid.model, request.sheetId, 'sheetId');
  const rows = request.rows ?? [];
  const width = widthOf(rows);
  const first = lastRowWithData(context, sheetId) + 1;
  grow(context, sheetId, 'ROW', first + rows.length);
  grow(context, sheetId, 'COL', width);
  rows.forEach((row, offset) => {
    (row.values ?? []).forEach((cell, col) => {
      writeCell(context, { sheetId, col, row: first + offset }, cell, fields);
    });
  });
}

function lastRowWithData(context: RequestContext, sheetId: string): number {
  const { getters } = context.grid.model;
  for (let row = getters.getNumberRows(sheetId) - 1; row >= 0; row--) {
    const hasData = getters.getRowCellIds(sheetId, row).some((id) => {
      const { col } = getters.getCellPosition(id);
      return entered(context.grid, { sheetId, col, row }) !== undefined;
    });
    if (hasData) return row;
  }
  return -1;
}

function grow(context: RequestContext, sheetId: string, dimension: 'ROW' | 'COL', needed: number): void {
  const present = context.grid.model.getters.getNumberHeaders(sheetId, dimension);
  if (needed <= present) return;
  // Rows come by the hundred: adding each alone would make the engine work everything out anew. Sheets adds just what is needed.
  const quantity = dimension === 'ROW' ? Math.ceil((needed - present) / GROWTH) * GROWTH : needed - present;
  addHeaders(context, { sheetId, dimension, base: present - 1, position: 'after', quantity });
}
