/** Sheets that are laid out, renamed, guarded: as requests of the one batchUpdate that a commit sends. */
import { columnLetter } from '../../schema/columns.ts';
import type { SheetChange } from '../change.ts';
import type { Area, Look, PlannedCell, PlannedDropdown, SheetPlan } from '../sheet-plan.ts';
import { rangeOf } from './area-range.ts';
import { chartRequests } from './chart-requests.ts';
import { colour } from './colour.ts';
import type { Desk } from './desk.ts';
import type { Request } from './sheets-api.ts';

export function sheetRequests(desk: Desk, changes: readonly SheetChange[]): Request[] {
  return changes.flatMap((change) => requestsOf(desk, change));
}

function requestsOf(desk: Desk, change: SheetChange): Request[] {
  switch (change.type) {
    case 'addSheet':
      return addSheet(change.plan);
    case 'renameSheet':
      return [{ updateSheetProperties: { properties: { sheetId: change.sheetId, title: change.title }, fields: 'title' } }];
    case 'guardSheet':
      return [guard({ sheetId: change.sheetId }, change.description)];
    case 'openSheet':
      return openSheet(desk, change);
  }
}

/** What takes added sheets back; a renamed or guarded one keeps its data and does no harm. */
export function removeAddedSheets(changes: readonly SheetChange[]): Request[] {
  return changes.flatMap((change) => (change.type === 'addSheet' ? [{ deleteSheet: { sheetId: change.plan.sheetId } }] : []));
}

function addSheet(plan: SheetPlan): Request[] {
  return [newSheet(plan), ...contents(plan)];
}

/** All that stands in a planned sheet; the sheet is there already, and large enough. */
export function contents(plan: SheetPlan): Request[] {
  const { sheetId } = plan;
  const range = (area: Area) => rangeOf(sheetId, area);
  return [
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
        rows: plan.rows.map((row) => ({ values: row.cells.map(cellOf) })),
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
    ...plan.columns.map((column, index) => dimension(sheetId, 'COLUMNS', index, column.width)),
    ...plan.columns.flatMap((column, index) => (column.hidden ? [hidden(sheetId, 'COLUMNS', index)] : [])),
    { autoResizeDimensions: { dimensions: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: plan.rows.length } } },
    ...plan.rows.flatMap(({ height }, index) => (height === undefined ? [] : [dimension(sheetId, 'ROWS', index, height)])),
    ...plan.rows.flatMap((row, index) => (row.hidden ? [hidden(sheetId, 'ROWS', index)] : [])),
    ...plan.merges.map((area) => ({ mergeCells: { range: range(area), mergeType: 'MERGE_ALL' } })),
    ...plan.dropdowns.map((planned) => dropdown(sheetId, planned)),
    ...plan.highlights.map((highlight, index) => conditionalFormat(sheetId, highlight, index)),
    ...plan.guarded.map(({ area, description }) => guard(range(area), description)),
    ...chartRequests(plan),
  ];
}

/** The empty sheet: at the end, or at `index`. */
export function newSheet({ sheetId, title, tabColor, rows, columns, frozen, gridless }: SheetPlan, index?: number): Request {
  return {
    addSheet: {
      properties: {
        sheetId,
        title,
        ...(index !== undefined && { index }),
        tabColorStyle: { rgbColor: colour(tabColor) },
        gridProperties: {
          rowCount: rows.length,
          columnCount: columns.length,
          frozenRowCount: frozen.rows,
          frozenColumnCount: frozen.columns,
          ...(gridless && { hideGridlines: true }),
        },
      },
    },
  };
}

/** A cell without anything is told as one: whatever stood there goes. */
function cellOf({ value = null, formula, look }: PlannedCell): GoogleAppsScript.Sheets.Schema.CellData {
  if (formula === undefined && value === null && !look) return {};
  const userEnteredFormat = formatOf(look ?? {});
  if (formula !== undefined) return { userEnteredValue: { formulaValue: `=${formula}` }, userEnteredFormat };
  if (value === null) return { userEnteredFormat };
  return {
    userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value },
    userEnteredFormat,
  };
}

function formatOf({ bold, size, ink, fill, align = 'LEFT', middle, number, framed, clipped }: Look) {
  const line = { style: 'SOLID', colorStyle: { rgbColor: colour(FRAME) } };
  return {
    horizontalAlignment: align,
    verticalAlignment: middle ? 'MIDDLE' : 'TOP',
    wrapStrategy: clipped ? 'CLIP' : 'WRAP',
    textFormat: {
      ...(bold && { bold }),
      ...(size !== undefined && { fontSize: size }),
      ...(ink !== undefined && { foregroundColorStyle: { rgbColor: colour(ink) } }),
    },
    ...(fill !== undefined && { backgroundColorStyle: { rgbColor: colour(fill) } }),
    ...(number !== undefined && { numberFormat: { type: 'NUMBER', pattern: number } }),
    ...(framed && { borders: { top: line, bottom: line, left: line, right: line } }),
  };
}

const FRAME = '#c9d3d0';

function dimension(sheetId: number, kind: 'ROWS' | 'COLUMNS', index: number, pixelSize: number): Request {
  return {
    updateDimensionProperties: {
      range: { sheetId, dimension: kind, startIndex: index, endIndex: index + 1 },
      properties: { pixelSize },
      fields: 'pixelSize',
    },
  };
}

function hidden(sheetId: number, kind: 'ROWS' | 'COLUMNS', index: number): Request {
  return {
    updateDimensionProperties: {
      range: { sheetId, dimension: kind, startIndex: index, endIndex: index + 1 },
      properties: { hiddenByUser: true },
      fields: 'hiddenByUser',
    },
  };
}

/** Warns and never blocks, like every dropdown of Admen. */
function dropdown(sheetId: number, { area, values, message }: PlannedDropdown): Request {
  const condition =
    'row' in values
      ? { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: `=${absolute(values)}` }] }
      : { type: 'ONE_OF_LIST', values: values.map((userEnteredValue) => ({ userEnteredValue })) };
  const rule = { condition, strict: false, showCustomUi: true, inputMessage: message };
  return { setDataValidation: { range: rangeOf(sheetId, area), rule } };
}

/** `$A$1:$B$9`, of the rule's own sheet, whatever it is called. */
function absolute({ row, endRow, column, endColumn }: Area): string {
  return `$${columnLetter(column)}$${row + 1}:$${columnLetter(endColumn - 1)}$${endRow}`;
}

function conditionalFormat(sheetId: number, { area, formula, look }: SheetPlan['highlights'][number], index: number): Request {
  const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: `=${formula}` }] };
  const format = {
    ...(look.fill !== undefined && { backgroundColorStyle: { rgbColor: colour(look.fill) } }),
    textFormat: {
      ...(look.bold && { bold: true }),
      ...(look.ink !== undefined && { foregroundColorStyle: { rgbColor: colour(look.ink) } }),
    },
  };
  return {
    addConditionalFormatRule: { rule: { ranges: [rangeOf(sheetId, area)], booleanRule: { condition, format } }, index },
  };
}

export function guard(range: object, description: string): Request {
  return { addProtectedRange: { protectedRange: { range, description, warningOnly: true } } };
}

/** Google numbers a protection itself: it is found by its description. */
function openSheet(desk: Desk, { sheetId, description }: Extract<SheetChange, { type: 'openSheet' }>): Request[] {
  const { sheets = [] } = desk.api.structure([], 'sheets(properties.sheetId,protectedRanges(protectedRangeId,description))');
  const own = sheets.find((sheet) => sheet.properties?.sheetId === sheetId)?.protectedRanges ?? [];
  return own.flatMap(({ protectedRangeId, description: present }) =>
    present === description && protectedRangeId !== undefined ? [{ deleteProtectedRange: { protectedRangeId } }] : [],
  );
}
