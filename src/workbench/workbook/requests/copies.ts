/** `repeatCell` and `copyPaste`: one format, or values, over a range. */
import { ApiError } from '../api-error.ts';
import type { RequestContext } from '../batch-update.ts';
import type { Position } from '../cell-view.ts';
import { effective } from '../cell-view.ts';
import { freeId, sameRange } from '../extras.ts';
import { maskAsks } from '../field-mask.ts';
import type { GridStyle } from '../formats.ts';
import { patternOf, restyled } from '../formats.ts';
import { EXTRA_COMMAND } from '../grid-plugins.ts';
import { CELL_FIELDS } from '../known-fields.ts';
import type { ClosedBlock } from './grid-range.ts';
import { blockOf, closed, rangeData, requireFields } from './grid-range.ts';
import { gridFormat, writeBorders, writeCell } from './write-cell.ts';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;

/** A format over a whole column is kept for the column, and set on the cells that are there. */
export function repeatCell(context: RequestContext, request: GoogleAppsScript.Sheets.Schema.RepeatCellRequest): undefined {
  const fields = requireFields(request.fields, CELL_FIELDS);
  if (maskAsks(fields, 'userEnteredValue') || maskAsks(fields, 'note'))
    throw new ApiError('The workbench repeats formats only.', 501);
  const block = blockOf(context, request.range);
  const all = closed(context, request.range);
  const { sheetId } = block;
  const cell = request.cell ?? {};
  keepForRange(context, request, fields);
  for (const present of context.grid.model.getters.getCells(sheetId)) {
    const position = context.grid.model.getters.getCellPosition(present.id);
    const { col, row } = position;
    if (all.top <= row && row <= all.bottom && all.left <= col && col <= all.right) writeCell(context, position, cell, fields);
  }
  if (maskAsks(fields, 'userEnteredFormat', 'borders')) borderAll(context, all, cell, fields);
}

/** Borders stand on every cell of the range, also where it is empty. */
function borderAll(context: RequestContext, { sheetId, top, left, bottom, right }: ClosedBlock, cell: CellData, fields: string) {
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) writeBorders(context, { sheetId, row, col }, cell, fields);
}

/** For the cells that are still empty. */
function keepForRange(
  context: RequestContext,
  { range, cell }: GoogleAppsScript.Sheets.Schema.RepeatCellRequest,
  fields: string,
): void {
  const block = blockOf(context, range);
  const extras = context.grid.extras(block.sheetId);
  const present = sameRange(extras, 'columnFormat', closed(context, range));
  const pattern = maskAsks(fields, 'userEnteredFormat', 'numberFormat')
    ? (patternOf(cell?.userEnteredFormat) ?? '')
    : present?.format;
  gridFormat(pattern);
  const extra = {
    id:
      present?.id ??
      freeId(
        block.sheetId,
        'columnFormat',
        extras.map(({ id }) => id),
      ),
    kind: 'columnFormat',
    style: restyled(present?.style as GridStyle | undefined, cell?.userEnteredFormat, fields),
    ...(pattern !== undefined && { format: pattern }),
  };
  context.run(EXTRA_COMMAND, { sheetId: block.sheetId, ranges: [rangeData(block)], extra });
}

export function copyPaste(context: RequestContext, request: GoogleAppsScript.Sheets.Schema.CopyPasteRequest): undefined {
  if (request.pasteType !== 'PASTE_VALUES') throw new ApiError('The workbench pastes PASTE_VALUES only.', 501);
  const source = closed(context, request.source);
  const target = closed(context, request.destination);
  const size = (block: typeof source) => [block.bottom - block.top, block.right - block.left].join('×');
  if (size(source) !== size(target)) throw new ApiError('The workbench copies between ranges of the same size only.', 501);
  if (showsFormula(context, source)) context.evaluate();
  // All is read before anything is written: the ranges may overlap.
  const values: [Position, ExtendedValue | undefined][] = [];
  for (let row = source.top; row <= source.bottom; row++)
    for (let col = source.left; col <= source.right; col++) {
      const to = { sheetId: target.sheetId, row: target.top + row - source.top, col: target.left + col - source.left };
      values.push([to, effective(context.grid, { sheetId: source.sheetId, row, col })]);
    }
  for (const [to, value] of values) writeCell(context, to, value ? { userEnteredValue: pasted(value) } : {}, 'userEnteredValue');
}

function showsFormula({ grid }: RequestContext, { sheetId, top, left, bottom, right }: ClosedBlock): boolean {
  const { getters } = grid.model;
  for (let row = top; row <= bottom; row++)
    for (let col = left; col <= right; col++) {
      const position = { sheetId, row, col };
      if (getters.getCell(position)?.isFormula || getters.getArrayFormulaSpreadingOn(position)) return true;
    }
  return false;
}

/** The engine knows no error that is not of a formula: its words stay. */
function pasted(value: ExtendedValue): ExtendedValue {
  return value.errorValue ? { stringValue: value.errorValue.message ?? '' } : value;
}
