/** Sheets and the spreadsheet itself: add, delete, rename, hide, freeze, locale. */
import { ApiError } from '../api-error.ts';
import type { RequestContext } from '../batch-update.ts';
import { maskAsks } from '../field-mask.ts';
import { hexOf } from '../formats.ts';
import { SHEET_PROPERTIES, SPREADSHEET_PROPERTIES } from '../known-fields.ts';
import { sheetIdOf, sheetNumber } from '../sheet-ids.ts';
import { sheetProperties } from '../structure.ts';
import { checkCells } from './dimensions.ts';
import { requireFields } from './grid-range.ts';

type Properties = GoogleAppsScript.Sheets.Schema.SheetProperties;

export function addSheet(context: RequestContext, request: GoogleAppsScript.Sheets.Schema.AddSheetRequest): object {
  const { getters } = context.grid.model;
  const properties = request.properties ?? {};
  const ids = getters.getSheetIds();
  const number = properties.sheetId ?? freeNumber(ids.map(sheetNumber));
  if (number < 0) throw new ApiError('properties.sheetId must not be negative.');
  const title = properties.title ?? freeTitle(ids.map((id) => getters.getSheetName(id)));
  if (ids.some((id) => sheetNumber(id) === number)) throw new ApiError(`A sheet with the id ${number} already exists.`);
  checkTitle(context, title);
  const sheetId = String(number);
  const { columnCount: cols = 26, rowCount: rows = 1000 } = properties.gridProperties ?? {};
  if (cols < 1 || rows < 1) throw new ApiError('A sheet must have at least one row and one column.');
  checkCells(context, cols * rows);
  const position = checkedIndex(properties.index ?? ids.length, ids.length);
  context.run('CREATE_SHEET', { sheetId, name: title, position, cols, rows });
  setProperties(
    context,
    sheetId,
    properties,
    'tabColorStyle,hidden,gridProperties(frozenRowCount,frozenColumnCount,hideGridlines)',
  );
  return { addSheet: { properties: sheetProperties(context.grid, sheetId) } };
}

export function deleteSheet(context: RequestContext, request: GoogleAppsScript.Sheets.Schema.DeleteSheetRequest): undefined {
  const { getters } = context.grid.model;
  const sheetId = sheetIdOf(context.grid.model, request.sheetId, 'sheetId');
  const others = getters.getVisibleSheetIds().filter((id) => id !== sheetId);
  if (others.length === 0) throw new ApiError("You can't remove all the visible sheets in a document.");
  context.run('DELETE_SHEET', { sheetId, sheetName: getters.getSheetName(sheetId) });
}

function freeNumber(taken: readonly number[]): number {
  return Math.max(0, ...taken) + 1;
}

function freeTitle(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

function checkTitle(context: RequestContext, title: string, own?: string): void {
  const { getters } = context.grid.model;
  const others = getters.getSheetIds().filter((id) => id !== own);
  if (title === '') throw new ApiError('A sheet title must not be empty.');
  if (/['*?/\\[\]]/.test(title)) throw new ApiError(`The workbench has no sheet titles with ' * ? / \\ [ or ]: ${title}`, 501);
  if (others.some((id) => getters.getSheetName(id).toLowerCase() === title.toLowerCase()))
    throw new ApiError(`A sheet with the name "${title}" already exists. Please enter another name.`);
}

export function updateSheetProperties(
  context: RequestContext,
  request: GoogleAppsScript.Sheets.Schema.UpdateSheetPropertiesRequest,
): undefined {
  const properties = request.properties ?? {};
  const fields = requireFields(request.fields, SHEET_PROPERTIES);
  const sheetId = sheetIdOf(context.grid.model, properties.sheetId, 'properties.sheetId');
  setProperties(context, sheetId, properties, fields);
}

function setProperties(context: RequestContext, sheetId: string, properties: Properties, fields: string): void {
  const { title = '', index, gridProperties: grid } = properties;
  const oldName = context.grid.model.getters.getSheetName(sheetId);
  if (maskAsks(fields, 'title') && title !== oldName) {
    checkTitle(context, title, sheetId);
    context.run('RENAME_SHEET', { sheetId, oldName, newName: title });
  }
  if (maskAsks(fields, 'index')) move(context, sheetId, index ?? context.grid.model.getters.getSheetIds().length);
  if (maskAsks(fields, 'tabColorStyle'))
    context.run('COLOR_SHEET', { sheetId, color: hexOf(properties.tabColorStyle?.rgbColor) ?? null });
  if (maskAsks(fields, 'gridProperties', 'frozenRowCount')) freeze(context, sheetId, 'ROW', grid?.frozenRowCount ?? 0);
  if (maskAsks(fields, 'gridProperties', 'frozenColumnCount')) freeze(context, sheetId, 'COL', grid?.frozenColumnCount ?? 0);
  if (maskAsks(fields, 'gridProperties', 'hideGridlines'))
    context.run('SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: grid?.hideGridlines !== true });
  if (maskAsks(fields, 'hidden')) setHidden(context, sheetId, properties.hidden === true);
}

/** `index` counts the places as they are before the move: to come before the third sheet is to get index 2. */
function move(context: RequestContext, sheetId: string, index: number): void {
  const { getters } = context.grid.model;
  const ids = getters.getSheetIds();
  checkedIndex(index, ids.length);
  const from = ids.indexOf(sheetId);
  const passed = index < from ? ids.slice(index, from) : ids.slice(from + 1, index);
  // The engine passes over the sheets that cannot be seen: they are shown for the move.
  const hidden = passed.filter((id) => !getters.isSheetVisible(id));
  for (const id of hidden) context.run('SHOW_SHEET', { sheetId: id });
  if (passed.length > 0) context.run('MOVE_SHEET', { sheetId, delta: index < from ? -passed.length : passed.length });
  for (const id of hidden) context.run('HIDE_SHEET', { sheetId: id });
}

function checkedIndex(index: number, last: number): number {
  if (index < 0 || index > last) throw new ApiError(`index must be between 0 and ${last}.`);
  return index;
}

function freeze(context: RequestContext, sheetId: string, dimension: 'ROW' | 'COL', quantity: number): void {
  const { getters } = context.grid.model;
  const [many, words] = dimension === 'ROW' ? ['ROWS', 'rows'] : ['COLUMNS', 'columns'];
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
  if (quantity >= getters.getNumberHeaders(sheetId, dimension))
    throw new ApiError(`You can't freeze all visible ${words} on the sheet.`);
  if (quantity > 0) context.run(`FREEZE_${many}`, { sheetId, quantity });
  else if ((dimension === 'ROW' ? ySplit : xSplit) > 0) context.run(`UNFREEZE_${many}`, { sheetId });
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
  const fields = requireFields(request.fields, SPREADSHEET_PROPERTIES);
  for (const name of ['locale', 'timeZone', 'title'] as const) {
    if (!maskAsks(fields, name)) continue;
    const value = request.properties?.[name] ?? '';
    if (value === '' || (name === 'timeZone' && !isTimeZone(value))) throw new ApiError(`Invalid properties.${name}: "${value}"`);
    context.setFacts({ [name]: value });
  }
}

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
