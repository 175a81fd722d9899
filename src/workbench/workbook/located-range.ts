/** A range in A1 notation, found in the workbook: open ends and ends beyond the grid stand at its edge. */
import { parseA1 } from './a1.ts';
import { ApiError } from './api-error.ts';
import type { Grid } from './grid.ts';
import type { Zone } from './grid-plugin-types.ts';

export interface LocatedRange extends Zone {
  readonly sheetId: string;
  readonly title: string;
}

/** Refuses a sheet that is not there, and a range that begins outside the grid; one that only ends there is cut. */
export function locate(grid: Grid, text: string): LocatedRange {
  const { getters } = grid.model;
  const ids = getters.getSheetIds();
  const titles = ids.map((id) => getters.getSheetName(id));
  const range = parseA1(text, titles, getters.getSheetName(getters.getVisibleSheetIds()[0] ?? ''));
  const sheetId = ids[titles.indexOf(range.sheet)] ?? '';
  const whole = wholeSheet(grid, sheetId);
  if (range.top > whole.bottom || range.left > whole.right)
    throw new ApiError(`Range (${text}) exceeds grid limits. Max rows: ${whole.bottom + 1}, max columns: ${whole.right + 1}`);
  return {
    sheetId,
    title: range.sheet,
    top: range.top,
    left: range.left,
    bottom: Math.min(range.bottom ?? whole.bottom, whole.bottom),
    right: Math.min(range.right ?? whole.right, whole.right),
  };
}

export function wholeSheet(grid: Grid, sheetId: string): Zone {
  const { numberOfRows, numberOfCols } = grid.model.getters.getSheetSize(sheetId);
  return { top: 0, left: 0, bottom: numberOfRows - 1, right: numberOfCols - 1 };
}
