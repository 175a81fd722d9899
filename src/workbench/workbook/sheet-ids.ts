/** Google numbers its sheets; o-spreadsheet names them by id strings. A sheet that a page made gets a number from its id. */
import { ApiError } from './api-error.ts';
import type { GridModel } from './grid-engine.ts';

export function sheetNumber(id: string): number {
  if (/^\d+$/.test(id)) return Number(id);
  return [...id].reduce((hash, char) => (hash * 31 + (char.codePointAt(0) ?? 0)) % 2_000_000_011, 17);
}

/** The o-spreadsheet id of a numbered sheet; refuses like the API when there is none. */
export function sheetIdOf(model: GridModel, number: number | undefined, where = 'range.sheetId'): string {
  const id = model.getters.getSheetIds().find((candidate) => sheetNumber(candidate) === (number ?? 0));
  if (id === undefined) throw new ApiError(`Invalid ${where}: No grid with id: ${number ?? 0}`);
  return id;
}
