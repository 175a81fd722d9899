/** How wide, high and visible columns and rows are: `updateDimensionProperties`, `autoResizeDimensions`. */
import { ApiError } from '../api-error.ts';
import type { RequestContext } from '../batch-update.ts';
import { maskAsks } from '../field-mask.ts';
import type { Span } from './dimensions.ts';
import { spanOf } from './dimensions.ts';
import { requireFields } from './grid-range.ts';

const FIELDS = { pixelSize: {}, hiddenByUser: {} } as const;

export function updateDimensionProperties(
  context: RequestContext,
  request: GoogleAppsScript.Sheets.Schema.UpdateDimensionPropertiesRequest,
): undefined {
  const span = spanOf(context, request.range, false);
  const fields = requireFields(request.fields, FIELDS);
  const { pixelSize = 0, hiddenByUser = false } = request.properties ?? {};
  if (maskAsks(fields, 'pixelSize')) {
    if (pixelSize < 1) throw new ApiError('pixelSize must be positive.');
    resize(context, span, pixelSize);
  }
  if (maskAsks(fields, 'hiddenByUser')) setHidden(context, span, hiddenByUser);
}

function elementsOf({ start, count }: Span): number[] {
  return Array.from({ length: count }, (_, index) => start + index);
}

function resize(context: RequestContext, span: Span, size: number | null): void {
  const { sheetId, dimension } = span;
  context.run('RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements: elementsOf(span), size });
}

function setHidden(context: RequestContext, span: Span, hidden: boolean): void {
  const { getters } = context.grid.model;
  const { sheetId, dimension, present } = span;
  const isHidden = (index: number) => getters.isHeaderHiddenByUser(sheetId, dimension, index);
  const elements = elementsOf(span).filter((index) => isHidden(index) !== hidden);
  if (elements.length === 0) return;
  const shown = Array.from({ length: present }, (_, index) => index).filter((index) => !isHidden(index));
  if (hidden && shown.length === elements.length)
    throw new ApiError(`You can't hide all ${dimension === 'ROW' ? 'rows' : 'columns'} on the sheet.`);
  context.run(hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', { sheetId, dimension, elements });
}

/** A row without a height of its own is as high as its wrapped texts need, in the page, which can measure them. */
export function autoResizeDimensions(
  context: RequestContext,
  request: GoogleAppsScript.Sheets.Schema.AutoResizeDimensionsRequest,
): undefined {
  const span = spanOf(context, request.dimensions, false);
  if (span.dimension === 'COL') throw new ApiError('The workbench does not fit the width of columns.', 501);
  resize(context, span, null);
}
