/** `mergeCells`: a range becomes one cell, with what its first cell held; `unmergeCells` parts it again. */
import { ApiError } from '../api-error.ts';
import type { RequestContext } from '../batch-update.ts';
import type { Zone } from '../grid-plugin-types.ts';
import { closed } from './grid-range.ts';

export function mergeCells(context: RequestContext, request: GoogleAppsScript.Sheets.Schema.MergeCellsRequest): undefined {
  const { mergeType } = request;
  if (!mergeType) throw new ApiError('mergeType is required.');
  if (mergeType !== 'MERGE_ALL') throw new ApiError(`The workbench does not emulate the merge type ${mergeType}.`, 501);
  const { sheetId, top, left, bottom, right } = closed(context, request.range);
  const zone = { top, left, bottom, right };
  checkOthers(context, sheetId, zone);
  checkFrozen(context, sheetId, zone);
  // What the other cells held is lost, as in Sheets.
  context.run('ADD_MERGE', { sheetId, target: [zone], force: true });
}

export function unmergeCells(context: RequestContext, request: GoogleAppsScript.Sheets.Schema.UnmergeCellsRequest): undefined {
  const { sheetId, top, left, bottom, right } = closed(context, request.range);
  const zone = { top, left, bottom, right };
  checkOthers(context, sheetId, zone);
  const target = context.grid.model.getters.getMerges(sheetId).filter((merge) => holds(zone, merge));
  if (target.length > 0)
    context.run('REMOVE_MERGE', {
      sheetId,
      target: target.map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
    });
}

/** Merges inside the range go into the new one; none may stand across its edge. */
function checkOthers({ grid }: RequestContext, sheetId: string, zone: Zone): void {
  const isCut = grid.model.getters.getMerges(sheetId).some((merge) => overlaps(merge, zone) && !holds(zone, merge));
  if (isCut) throw new ApiError('You must select all cells in a merged range to merge or unmerge them.');
}

function overlaps(one: Zone, other: Zone): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}

function holds(outer: Zone, inner: Zone): boolean {
  return outer.left <= inner.left && inner.right <= outer.right && outer.top <= inner.top && inner.bottom <= outer.bottom;
}

function checkFrozen({ grid }: RequestContext, sheetId: string, { top, left, bottom, right }: Zone): void {
  const { xSplit, ySplit } = grid.model.getters.getPaneDivisions(sheetId);
  if (top < ySplit && ySplit <= bottom) throw new ApiError("You can't merge frozen and non-frozen rows.");
  if (left < xSplit && xSplit <= right) throw new ApiError("You can't merge frozen and non-frozen columns.");
}
