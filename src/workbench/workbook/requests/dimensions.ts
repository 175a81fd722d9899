/** Rows and columns: append, insert, delete. */
import { ApiError } from '../api-error.ts';
import type { RequestContext } from '../batch-update.ts';
import { sheetIdOf } from '../sheet-ids.ts';

type DimensionRange = GoogleAppsScript.Sheets.Schema.DimensionRange;

/** A spreadsheet holds at most this many cells. */
const MAX_CELLS = 10_000_000;

function dimensionOf(name: string | undefined): 'ROW' | 'COL' {
  if (name === 'ROWS') return 'ROW';
  if (name === 'COLUMNS') return 'COL';
  throw new ApiError(`Invalid dimension: ${name}`);
}

export interface Span {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly dimension: 'ROW' | 'COL';
  readonly start: number;
  readonly count: number;
  readonly present: number;
}

export function spanOf(context: RequestContext, range: DimensionRange | undefined, mayTouchEnd: boolean): Span {
  if (!range) throw new ApiError('range is required');
  const { getters } = context.grid.model;
  const sheetId = sheetIdOf(context.grid.model, range.sheetId);
  const dimension = dimensionOf(range.dimension);
  const present = getters.getNumberHeaders(sheetId, dimension);
  const start = range.startIndex ?? 0;
  const count = (range.endIndex ?? present) - start;
  if (count <= 0 || start < 0) throw new ApiError('range is empty.');
  const limit = mayTouchEnd ? present + 1 : present;
  if (start >= limit || (!mayTouchEnd && start + count > present))
    throw new ApiError(`range exceeds grid limits. Present: ${present}`);
  return { sheetId, sheetName: getters.getSheetName(sheetId), dimension, start, count, present };
}

export function appendDimension(
  context: RequestContext,
  request: GoogleAppsScript.Sheets.Schema.AppendDimensionRequest,
): undefined {
  const { getters } = context.grid.model;
  const sheetId = sheetIdOf(context.grid.model, request.sheetId, 'sheetId');
  const dimension = dimensionOf(request.dimension);
  const quantity = request.length ?? 0;
  if (quantity < 1) throw new ApiError('length must be positive.');
  const base = getters.getNumberHeaders(sheetId, dimension) - 1;
  addHeaders(context, { sheetId, dimension, base, position: 'after', quantity });
}

interface NewHeaders {
  readonly sheetId: string;
  readonly dimension: 'ROW' | 'COL';
  /** The row or column beside which they come, and whose look they take on. */
  readonly base: number;
  readonly position: 'before' | 'after';
  readonly quantity: number;
}

export function addHeaders(context: RequestContext, headers: NewHeaders): void {
  const { getters } = context.grid.model;
  const size = getters.getSheetSize(headers.sheetId);
  checkCells(context, headers.quantity * (headers.dimension === 'ROW' ? size.numberOfCols : size.numberOfRows));
  context.run('ADD_COLUMNS_ROWS', { ...headers, sheetName: getters.getSheetName(headers.sheetId) });
}

export function checkCells({ grid }: RequestContext, added: number): void {
  const { getters } = grid.model;
  const sizes = getters.getSheetIds().map((id) => getters.getSheetSize(id));
  const present = sizes.reduce((cells, size) => cells + size.numberOfCols * size.numberOfRows, 0);
  if (present + added > MAX_CELLS)
    throw new ApiError(`This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`);
}

export function insertDimension(
  context: RequestContext,
  request: GoogleAppsScript.Sheets.Schema.InsertDimensionRequest,
): undefined {
  const { sheetId, dimension, start, count, present } = spanOf(context, request.range, true);
  const fromBefore = request.inheritFromBefore === true;
  if (fromBefore && start === 0) throw new ApiError('inheritFromBefore cannot be true if inserting at the start of the sheet.');
  const isAfter = fromBefore || start === present;
  const base = isAfter ? start - 1 : start;
  addHeaders(context, { sheetId, dimension, base, position: isAfter ? 'after' : 'before', quantity: count });
}

export function deleteDimension(
  context: RequestContext,
  request: GoogleAppsScript.Sheets.Schema.DeleteDimensionRequest,
): undefined {
  const { sheetId, sheetName, dimension, start, count, present } = spanOf(context, request.range, false);
  if (count === present) throw new ApiError('You cannot delete all the rows or columns on the sheet.');
  const { xSplit, ySplit } = context.grid.model.getters.getPaneDivisions(sheetId);
  const frozen = dimension === 'ROW' ? ySplit : xSplit;
  if (start <= frozen && start + count === present)
    throw new ApiError(`Sorry, it is not possible to delete all non-frozen ${dimension === 'ROW' ? 'rows' : 'columns'}.`);
  const elements = Array.from({ length: count }, (_, index) => start + index);
  context.run('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension, elements });
}
