/** One cell: its value, format, borders and note, as far as a mask asks for them. */
import { helpers } from '@odoo/o-spreadsheet';
import { ApiError } from '../api-error.ts';
import type { RequestContext } from '../batch-update.ts';
import type { GridBorder } from '../borders.ts';
import { rebordered } from '../borders.ts';
import { contentOf } from '../cell-content.ts';
import type { Position } from '../cell-view.ts';
import { columnLook, extrasOn, freeId } from '../extras.ts';
import { maskAsks } from '../field-mask.ts';
import type { GridStyle } from '../formats.ts';
import { patternOf, restyled } from '../formats.ts';
import { EXTRA_COMMAND } from '../grid-plugins.ts';
import { rangeData } from './grid-range.ts';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** A cell holds at most this many characters. */
const MAX_LENGTH = 50_000;

/** Fields in the mask that the cell does not carry are cleared, as in the API. */
export function writeCell(context: RequestContext, position: Position, cell: CellData, fields: string): void {
  if (isNothing(context, position, cell)) return;
  if (maskAsks(fields, 'userEnteredValue') || maskAsks(fields, 'userEnteredFormat'))
    context.run('UPDATE_CELL', { ...position, ...written(context, position, cell, fields) });
  if (maskAsks(fields, 'userEnteredFormat', 'borders')) writeBorders(context, position, cell, fields);
  if (maskAsks(fields, 'note')) writeNote(context, position, cell.note ?? '');
}

/** Nothing is to be written where nothing stands, in a column without a look of its own: most cells of a wide range are such. */
function isNothing(
  { grid }: RequestContext,
  position: Position,
  { userEnteredValue, userEnteredFormat, note }: CellData,
): boolean {
  if (userEnteredValue || userEnteredFormat || note) return false;
  const { getters } = grid.model;
  if (getters.getCell(position) || getters.getCellBorder(position)) return false;
  const extras = grid.extras(position.sheetId);
  return extrasOn(extras, 'note', position).length === 0 && !hasLook(columnLook(extras, position));
}

function hasLook({ format, style }: ReturnType<typeof columnLook>): boolean {
  return format !== undefined || Object.keys(style ?? {}).length > 0;
}

function written(context: RequestContext, position: Position, cell: CellData, fields: string): object {
  const { getters } = context.grid.model;
  const present = getters.getCell(position);
  // A cell that was empty has the look of its column.
  const old = present ?? columnLook(context.grid.extras(position.sheetId), position);
  const asksFormat = maskAsks(fields, 'userEnteredFormat', 'numberFormat');
  const style = restyled(old.style as GridStyle | undefined, cell.userEnteredFormat, fields);
  const hasStyle = Object.keys(style).length > 0;
  return {
    // Of merged cells only the first holds a value.
    ...(maskAsks(fields, 'userEnteredValue') &&
      getters.isMainCellPosition(position) && {
        content: contentOf(checkedLength(cell.userEnteredValue), getters.getLocale()),
      }),
    format: gridFormat(asksFormat ? patternOf(cell.userEnteredFormat) : old.format),
    ...((hasStyle || present?.style) && { style: hasStyle ? style : null }),
  };
}

export function writeBorders(context: RequestContext, position: Position, cell: CellData, fields: string): void {
  const present = context.grid.model.getters.getCellBorder(position) as GridBorder | null;
  const border = rebordered(present, cell.userEnteredFormat?.borders, fields);
  if (present || Object.keys(border).length > 0) context.run('SET_BORDER', { ...position, border });
}

/** "Text" is not a format here: text is told by its content. A pattern that the engine cannot show would turn cells into errors. */
export function gridFormat(pattern: string | undefined): string {
  if (pattern === undefined || pattern === '@') return '';
  try {
    helpers.parseFormat(pattern);
  } catch {
    throw new ApiError(`The workbench does not show the number format "${pattern}".`, 501);
  }
  return pattern;
}

function checkedLength(value: CellData['userEnteredValue']): CellData['userEnteredValue'] {
  const text = value?.stringValue ?? value?.formulaValue ?? '';
  if (text.length > MAX_LENGTH)
    throw new ApiError(`Your input contains more than the maximum of ${MAX_LENGTH} characters in a single cell.`);
  return value;
}

/** An empty note takes the present one away. */
function writeNote(context: RequestContext, position: Position, note: string): void {
  const { sheetId, row, col } = position;
  const extras = context.grid.extras(sheetId);
  const [present] = extrasOn(extras, 'note', position);
  if (note === (present?.note ?? '')) return;
  const id =
    present?.id ??
    freeId(
      sheetId,
      'note',
      extras.map((extra) => extra.id),
    );
  const ranges = [rangeData({ sheetId, top: row, bottom: row, left: col, right: col })];
  context.run(EXTRA_COMMAND, { sheetId, ranges, extra: { id, kind: 'note', note } });
}
