/** Sheets and the spreadsheet itself: add, rename, hide, freeze, locale. */
import { ApiError } from '../api-error.ts';
import type { RequestContext } from '../batch-update.ts';
import { maskAsks } from '../field-mask.ts';
import { hexOf } from '../formats.ts';
import { sheetIdOf, sheetNumber } from '../sheet-ids.ts';
import { requireFields } from './grid-range.ts';

type Properties = GoogleAppsScript.Sheets.Schema.SheetProperties;

export function addSheet(context: RequestContext, request: GoogleAppsScript.Sheets.Schema.AddSheetRequest): object {
  const { getters } = context.grid.model;
  const properties = request.properties ?? {};
  const ids = getters.getSheetIds();
  const number = properties.sheetId ?? freeNumber(ids.map(sheetNumber));
  const title = properties.title ?? `Sheet${ids.length + 1}`;
  if (ids.some((id) => sheetNumber(id) === number)) throw new ApiError(`A sheet with the id ${number} already exists.`);
  checkTitle(context, title);
  const sheetId = String(number);
  const grid = properties.gridProperties;
  context.run('CREATE_SHEET', {
    sheetId,
    name: title,
    position: properties.index ?? ids.length,
    cols: grid?.columnCount ?? 26,
    rows: grid?.rowCount ?? 1000,
  });
  setProperties(context, sheetId, properties, 'tabColorStyle,hidden,gridProperties.frozenRowCount');
  return { addSheet: { properties: { ...properties, sheetId: number, title } } };
}

function freeNumber(taken: readonly number[]): number {
  return Math.max(0, ...taken) + 1;
}

function checkTitle(context: RequestContext, title: string): void {
  const { getters } = context.grid.model;
  const taken = getters.getSheetIds().map((id) => getters.getSheetName(id).toLowerCase());
  if (title === '') throw new ApiError('A sheet title must not be empty.');
  if (taken.includes(title.toLowerCase()))
    throw new ApiError(`A sheet with the name "${title}" already exists. Please enter another name.`);
}

export function updateSheetProperties(
  context: RequestContext,
  request: GoogleAppsScript.Sheets.Schema.UpdateSheetPropertiesRequest,
): undefined {
  const properties = request.properties ?? {};
  const fields = requireFields(request.fields);
  const sheetId = sheetIdOf(context.grid.model, properties.sheetId, 'properties.sheetId');
  setProperties(context, sheetId, properties, fields);
}

function setProperties(context: RequestContext, sheetId: string, properties: Properties, fields: string): void {
  const { getters } = context.grid.model;
  const oldName = getters.getSheetName(sheetId);
  if (maskAsks(fields, 'title') && properties.title !== oldName) {
    checkTitle(context, properties.title ?? '');
    context.run('RENAME_SHEET', { sheetId, oldName, newName: properties.title });
  }
  const color = hexOf(properties.tabColorStyle?.rgbColor);
  if (maskAsks(fields, 'tabColorStyle') && color !== undefined) context.run('COLOR_SHEET', { sheetId, color });
  if (maskAsks(fields, 'gridProperties', 'frozenRowCount'))
    freeze(context, sheetId, properties.gridProperties?.frozenRowCount ?? 0);
  if (maskAsks(fields, 'hidden')) setHidden(context, sheetId, properties.hidden === true);
}

function freeze(context: RequestContext, sheetId: string, quantity: number): void {
  const { getters } = context.grid.model;
  if (quantity >= getters.getNumberRows(sheetId)) throw new ApiError("You can't freeze all visible rows on the sheet.");
  if (quantity > 0) context.run('FREEZE_ROWS', { sheetId, quantity });
  else if (getters.getPaneDivisions(sheetId).ySplit > 0) context.run('UNFREEZE_ROWS', { sheetId });
}

function setHidden(context: RequestContext, sheetId: string, hidden: boolean): void {
  const { getters } = context.grid.model;
  if (getters.isSheetVisible(sheetId) === !hidden) return;
  if (hidden && getters.getVisibleSheetIds().length === 1) throw new ApiError("You can't hide all the sheets in a document.");
  context.run(hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId });
}

export function updateSpreadsheetProperties(
  context: RequestContext,
  request: GoogleAppsScript.Sheets.Schema.UpdateSpreadsheetPropertiesRequest,
): undefined {
  const fields = requireFields(request.fields);
  const { locale, timeZone, title } = request.properties ?? {};
  if (maskAsks(fields, 'locale') && locale) context.setFacts({ locale });
  if (maskAsks(fields, 'timeZone') && timeZone) context.setFacts({ timeZone });
  if (maskAsks(fields, 'title') && title) context.setFacts({ title });
}
