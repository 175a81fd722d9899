/** The steps of a plan as requests of one batchUpdate. */
import type { Field, Table } from '../../../schema/index.ts';
import { colour } from '../colour.ts';
import type { Request } from '../sheets-api.ts';
import type { Step } from './draft.ts';
import { validationRule } from './faces.ts';
import { LOCALE, TIME_ZONE } from './plan.ts';

/** The look of the sheets: calm green headers, light bands. */
const BRAND = colour('#0b6e4f');
const WHITE = colour('#ffffff');
const BAND = colour('#f3f8f6');
const TECHNICAL_TAB = '#8a94a3';
/** Room that a new sheet shows; appending makes more. */
const START_ROWS = 200;

export function requestsOf(steps: readonly Step[]): Request[] {
  return steps.flatMap(requestsOfStep);
}

function requestsOfStep(step: Step): Request[] {
  switch (step.do) {
    case 'setLocale':
      return [{ updateSpreadsheetProperties: { properties: { locale: LOCALE }, fields: 'locale' } }];
    case 'setTimeZone':
      return [{ updateSpreadsheetProperties: { properties: { timeZone: TIME_ZONE }, fields: 'timeZone' } }];
    case 'addSheet':
      return [addSheet(step.table, step.sheetId)];
    case 'renameSheet':
      return [{ updateSheetProperties: { properties: { sheetId: step.sheet.id, title: step.title }, fields: 'title' } }];
    case 'addColumns':
      return [{ appendDimension: { sheetId: step.sheet.id, dimension: 'COLUMNS', length: step.count } }];
    case 'writeHeader':
      return writeHeader(step);
    case 'formatColumn':
      return [formatColumn(step.sheetId, step.column, step.field)];
    case 'validateColumn':
      return validateColumn(step);
    case 'freezeHeader':
      return [
        {
          updateSheetProperties: {
            properties: { sheetId: step.sheetId, gridProperties: { frozenRowCount: 1 } },
            fields: 'gridProperties.frozenRowCount',
          },
        },
      ];
    case 'hideSheet':
      return [{ updateSheetProperties: { properties: { sheetId: step.sheetId, hidden: true }, fields: 'hidden' } }];
    case 'band':
      return [addBanding(step.sheetId, step.columns)];
    case 'protect':
      return [
        {
          addProtectedRange: {
            protectedRange: { range: protectedRange(step), description: step.description, warningOnly: true },
          },
        },
      ];
  }
}

function addSheet(table: Table, sheetId: number): Request {
  const columnCount = Math.max(Object.keys(table.fields).length, table.options.minColumns ?? 0);
  const tabColor = table.options.technical ? TECHNICAL_TAB : (table.options.tabColor ?? '#0b6e4f');
  return {
    addSheet: {
      properties: {
        sheetId,
        title: table.name,
        tabColorStyle: { rgbColor: colour(tabColor) },
        gridProperties: { rowCount: Math.max(START_ROWS, table.options.minRows ?? 0), columnCount, frozenRowCount: 1 },
      },
    },
  };
}

function writeHeader({ table, sheetId, column, field, isNew }: Extract<Step, { do: 'writeHeader' }>): Request[] {
  const isKey = table.fields[table.key] === field;
  const note = [isKey ? table.options.note : undefined, field.hint]
    .filter((text) => text !== undefined && text !== '')
    .join('\n');
  const header: Request = {
    updateCells: {
      range: cells(sheetId, 0, 1, column),
      rows: [
        {
          values: [
            { userEnteredValue: { stringValue: field.label }, userEnteredFormat: HEADER_FORMAT, ...(note !== '' && { note }) },
          ],
        },
      ],
      fields: 'userEnteredValue,userEnteredFormat,note',
    },
  };
  return isNew ? [header, setWidth(sheetId, column, field.column.width)] : [header];
}

const HEADER_FORMAT = {
  backgroundColorStyle: { rgbColor: BRAND },
  horizontalAlignment: 'CENTER',
  verticalAlignment: 'MIDDLE',
  wrapStrategy: 'WRAP',
  textFormat: { bold: true, foregroundColorStyle: { rgbColor: WHITE } },
};

function setWidth(sheetId: number, column: number, pixelSize: number): Request {
  return {
    updateDimensionProperties: {
      range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
      properties: { pixelSize },
      fields: 'pixelSize',
    },
  };
}

function formatColumn(sheetId: number, column: number, field: Field): Request {
  const { numberFormat, align, wrap } = field.column;
  const userEnteredFormat = {
    numberFormat,
    horizontalAlignment: align,
    verticalAlignment: 'TOP',
    wrapStrategy: wrap ? 'WRAP' : 'CLIP',
  };
  return {
    repeatCell: {
      range: columnBelowHeader(sheetId, column),
      cell: { userEnteredFormat },
      fields: 'userEnteredFormat(numberFormat,horizontalAlignment,verticalAlignment,wrapStrategy)',
    },
  };
}

function validateColumn({ sheetId, column, field, dropdown }: Extract<Step, { do: 'validateColumn' }>): Request[] {
  const rule = validationRule(field, dropdown);
  return rule ? [{ setDataValidation: { range: columnBelowHeader(sheetId, column), rule } }] : [];
}

function addBanding(sheetId: number, columns: number): Request {
  return {
    addBanding: {
      bandedRange: {
        range: { sheetId, startRowIndex: 0, startColumnIndex: 0, endColumnIndex: columns },
        rowProperties: {
          headerColorStyle: { rgbColor: BRAND },
          firstBandColorStyle: { rgbColor: WHITE },
          secondBandColorStyle: { rgbColor: BAND },
        },
      },
    },
  };
}

function protectedRange({ sheetId, column }: Extract<Step, { do: 'protect' }>) {
  return column === null ? { sheetId, startRowIndex: 0, endRowIndex: 1 } : columnBelowHeader(sheetId, column);
}

function columnBelowHeader(sheetId: number, column: number) {
  return { sheetId, startRowIndex: 1, startColumnIndex: column, endColumnIndex: column + 1 };
}

function cells(sheetId: number, row: number, rows: number, column: number) {
  return { sheetId, startRowIndex: row, endRowIndex: row + rows, startColumnIndex: column, endColumnIndex: column + 1 };
}
