/** A `GridRange` of a request: half open, open ends meaning the whole sheet; checked against the grid. */
import { ApiError } from '../api-error.ts';
import type { RequestContext } from '../batch-update.ts';
import type { FieldTree } from '../field-mask.ts';
import { checkMask } from '../field-mask.ts';
import { sheetIdOf } from '../sheet-ids.ts';

export interface Block {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  /** Inclusive; `null` where the range is open. */
  readonly bottom: number | null;
  readonly right: number | null;
}

export interface ClosedBlock extends Block {
  readonly bottom: number;
  readonly right: number;
}

type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

export function blockOf(context: RequestContext, range: GridRange | undefined): Block {
  if (!range) throw new ApiError('range is required');
  const sheetId = sheetIdOf(context.grid.model, range.sheetId);
  const { numberOfRows, numberOfCols } = context.grid.model.getters.getSheetSize(sheetId);
  const block = {
    sheetId,
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: range.endRowIndex === undefined ? null : range.endRowIndex - 1,
    right: range.endColumnIndex === undefined ? null : range.endColumnIndex - 1,
  };
  const isEmpty = (block.bottom !== null && block.bottom < block.top) || (block.right !== null && block.right < block.left);
  if (isEmpty || block.top < 0 || block.left < 0) throw new ApiError(`range is empty or negative: ${JSON.stringify(range)}`);
  const isOutside =
    block.top >= numberOfRows ||
    block.left >= numberOfCols ||
    (block.bottom ?? 0) >= numberOfRows ||
    (block.right ?? 0) >= numberOfCols;
  if (isOutside) throw new ApiError(`range exceeds grid limits. Max rows: ${numberOfRows}, max columns: ${numberOfCols}`);
  // Of a whole sheet, the engine wants one end closed.
  return block.bottom === null && block.right === null ? { ...block, right: numberOfCols - 1 } : block;
}

/** The range with its open ends at the edges of the grid. */
export function closed(context: RequestContext, range: GridRange | undefined): ClosedBlock {
  const block = blockOf(context, range);
  const { numberOfRows, numberOfCols } = context.grid.model.getters.getSheetSize(block.sheetId);
  return { ...block, bottom: block.bottom ?? numberOfRows - 1, right: block.right ?? numberOfCols - 1 };
}

/** As o-spreadsheet commands want it; open ends stay open, so that the range grows with the sheet. */
export function rangeData(block: Block): object {
  const { sheetId, top, left } = block;
  const _zone = { top, left, bottom: block.bottom ?? undefined, right: block.right ?? undefined, hasHeader: top > 0 || left > 0 };
  return { _sheetId: sheetId, _zone };
}

/** The mask of a request: must be there, and name only fields that are `known`. */
export function requireFields(fields: string | undefined, known: FieldTree): string {
  if (!fields) throw new ApiError('fields is required: at least one field must be listed in the mask.');
  checkMask(fields, known);
  return fields;
}
