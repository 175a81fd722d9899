/** `updateCells`, `appendCells`, `repeatCell`, `copyPaste`: values, formats and notes of cells. */
import { ApiError } from '../api-error.ts';
import type { RequestContext } from '../batch-update.ts';
import { contentOf } from '../cell-content.ts';
import { effective, entered, extrasAt } from '../cell-view.ts';
import { maskAsks } from '../field-mask.ts';
import { styleOf } from '../formats.ts';
import { EXTRA_COMMAND } from '../grid-plugins.ts';
import { sheetIdOf } from '../sheet-ids.ts';
import { blockOf, closed, rangeData, requireFields } from './grid-range.ts';

type Schema = GoogleAppsScript.Sheets.Schema.CellData;
type RowData = GoogleAppsScript.Sheets.Schema.RowData;

/** A cell holds at most this many characters. */
const MAX_LENGTH = 50_000;
const GROWTH = 500;

export function updateCells(context: RequestContext, request: GoogleAppsScript.Sheets.Schema.UpdateCellsRequest): undefined {
  const fields = requireFields(request.fields);
  const block = request.start ? startBlock(context, request.start, request.rows ?? []) : closed(context, request.range);
  (request.rows ?? []).forEach((row, rowOffset) => {
    (row.values ?? []).forEach((cell, colOffset) => {
      const position = { sheetId: block.sheetId, col: block.left + colOffset, row: block.top + rowOffset };
      if (position.col > block.right || position.row > block.bottom) throw new ApiError('rows do not fit the range.');
      writeCell(context, position, cell, fields);
    });
  });
}

function startBlock(context: RequestContext, start: GoogleAppsScript.Sheets.Schema.GridCoordinate, rows: readonly RowData[]) {
  const top = start.rowIndex ?? 0;
  const left = start.columnIndex ?? 0;
  const width = Math.max(1, ...rows.map((row) => row.values?.length ?? 0));
  return closed(context, {
    sheetId: start.sheetId ?? 0,
    startRowIndex: top,
    endRowIndex: top + Math.max(1, rows.length),
    startColumnIndex: left,
    endColumnIndex: left + width,
  });
}

/** After the last row with data; the grid grows when there is no room. */
export function appendCells(context: RequestContext, request: GoogleAppsScript.Sheets.Schema.AppendCellsRequest): undefined {
  const fields = requireFields(request.fields);
  const sheetId = sheetIdOf(context.grid.model, request.sheetId, 'sheetId');
  const rows = request.rows ?? [];
  const width = Math.max(1, ...rows.map((row) => row.values?.length ?? 0));
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
  const { getters } = context.grid.model;
  const present = getters.getNumberHeaders(sheetId, dimension);
  if (needed <= present) return;
  // Rows come by the hundred: adding each alone would make the engine work everything out anew. Sheets adds just what is needed.
  const quantity = dimension === 'ROW' ? Math.ceil((needed - present) / GROWTH) * GROWTH : needed - present;
  context.run('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: getters.getSheetName(sheetId),
    dimension,
    base: present - 1,
    quantity,
    position: 'after',
  });
}

interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** Fields in the mask that the cell does not carry are cleared, as in the API. */
function writeCell(context: RequestContext, position: Position, cell: Schema, fields: string): void {
  const { getters } = context.grid.model;
  const command: Record<string, unknown> = { ...position };
  if (maskAsks(fields, 'userEnteredValue'))
    command.content = contentOf(checkedLength(cell.userEnteredValue), getters.getLocale());
  if (maskAsks(fields, 'userEnteredFormat', 'numberFormat'))
    command.format = gridFormat(cell.userEnteredFormat?.numberFormat?.pattern);
  if (/userEnteredFormat(?!\.numberFormat)/.test(fields)) command.style = styleOf(cell.userEnteredFormat ?? {});
  if (fields === '*') command.style = styleOf(cell.userEnteredFormat ?? {});
  const present = getters.getCell(position);
  if ('content' in command && command.format === undefined) command.format = present?.format ?? '';
  // A cell that was empty has the look of its column.
  const column = present ? undefined : extrasAt(context.grid, position).find((extra) => extra.kind === 'columnFormat');
  if (command.style === undefined && column?.style) command.style = column.style;
  context.run('UPDATE_CELL', command);
  if (maskAsks(fields, 'note')) writeNote(context, position, cell.note ?? '');
}

/** "Text" is not a format here: text is told by its content. */
function gridFormat(pattern: string | undefined): string {
  return pattern === undefined || pattern === '@' ? '' : pattern;
}

function checkedLength(value: Schema['userEnteredValue']): Schema['userEnteredValue'] {
  const text = value?.stringValue ?? value?.formulaValue ?? '';
  if (text.length > MAX_LENGTH)
    throw new ApiError(`Your input contains more than the maximum of ${MAX_LENGTH} characters in a single cell.`);
  return value;
}

function writeNote(context: RequestContext, position: Position, note: string): void {
  const block = { sheetId: position.sheetId, top: position.row, bottom: position.row, left: position.col, right: position.col };
  context.run(EXTRA_COMMAND, {
    sheetId: position.sheetId,
    ranges: [rangeData(block)],
    extra: { id: `note:${position.col}:${position.row}`, kind: 'note', note },
  });
}

/** A format over a whole column is kept for the column, and set on the cells that have content. */
export function repeatCell(context: RequestContext, request: GoogleAppsScript.Sheets.Schema.RepeatCellRequest): undefined {
  const fields = requireFields(request.fields);
  if (/userEnteredValue|note|^\*$/.test(fields)) throw new ApiError('The workbench repeats formats only.', 501);
  const block = blockOf(context, request.range);
  const all = closed(context, request.range);
  const format = request.cell?.userEnteredFormat ?? {};
  const pattern = maskAsks(fields, 'userEnteredFormat', 'numberFormat') ? (format.numberFormat?.pattern ?? '') : undefined;
  const style = styleOf(format);
  const extra = {
    id: `columnFormat:${block.left}:${block.top}`,
    kind: 'columnFormat',
    style,
    ...(pattern !== undefined && { format: pattern }),
  };
  context.run(EXTRA_COMMAND, { sheetId: block.sheetId, ranges: [rangeData(block)], extra });
  for (const cell of context.grid.model.getters.getCells(block.sheetId)) {
    const { col, row } = context.grid.model.getters.getCellPosition(cell.id);
    if (row < all.top || row > all.bottom || col < all.left || col > all.right) continue;
    const command = { sheetId: block.sheetId, col, row, style: { ...cell.style, ...style } };
    context.run('UPDATE_CELL', pattern === undefined ? command : { ...command, format: gridFormat(pattern) });
  }
}

export function copyPaste(context: RequestContext, request: GoogleAppsScript.Sheets.Schema.CopyPasteRequest): undefined {
  if (request.pasteType !== 'PASTE_VALUES') throw new ApiError('The workbench pastes PASTE_VALUES only.', 501);
  const source = closed(context, request.source);
  const target = closed(context, request.destination);
  const size = (block: typeof source) => [block.bottom - block.top, block.right - block.left].join('×');
  if (size(source) !== size(target)) throw new ApiError('The workbench copies between ranges of the same size only.', 501);
  const values: [Position, Schema['userEnteredValue']][] = [];
  for (let row = source.top; row <= source.bottom; row++)
    for (let col = source.left; col <= source.right; col++) {
      const to = { sheetId: target.sheetId, row: target.top + row - source.top, col: target.left + col - source.left };
      values.push([to, effective(context.grid, { sheetId: source.sheetId, row, col })]);
    }
  for (const [to, value] of values) writeCell(context, to, value ? { userEnteredValue: value } : {}, 'userEnteredValue');
}
