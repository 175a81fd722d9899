/** An area of a planned sheet as the `GridRange` of a request. */
import type { Area } from '../sheet-plan.ts';

export function rangeOf(sheetId: number, { row, endRow, column, endColumn }: Area) {
  return { sheetId, startRowIndex: row, endRowIndex: endRow, startColumnIndex: column, endColumnIndex: endColumn };
}
