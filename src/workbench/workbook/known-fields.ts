/** The fields that the workbench reads and writes: what a mask may name. */
import type { FieldTree } from './field-mask.ts';

const USER_ENTERED_FORMAT: FieldTree = {
  numberFormat: null,
  horizontalAlignment: {},
  verticalAlignment: {},
  wrapStrategy: {},
  backgroundColorStyle: null,
  textFormat: { bold: {}, italic: {}, underline: {}, strikethrough: {}, fontSize: {}, foregroundColorStyle: null },
  borders: { top: null, bottom: null, left: null, right: null },
};

/** Of a cell that is written. */
export const CELL_FIELDS: FieldTree = { userEnteredValue: null, userEnteredFormat: USER_ENTERED_FORMAT, note: {} };

export const SHEET_PROPERTIES: FieldTree = {
  title: {},
  index: {},
  hidden: {},
  tabColorStyle: null,
  gridProperties: { frozenRowCount: {}, frozenColumnCount: {}, hideGridlines: {} },
};

export const SPREADSHEET_PROPERTIES: FieldTree = { title: {}, locale: {}, timeZone: {} };

/** Of `spreadsheets.get`. */
export const SPREADSHEET_FIELDS: FieldTree = {
  spreadsheetId: {},
  properties: SPREADSHEET_PROPERTIES,
  sheets: {
    properties: {
      ...SHEET_PROPERTIES,
      sheetId: {},
      sheetType: {},
      gridProperties: { rowCount: {}, columnCount: {}, frozenRowCount: {}, frozenColumnCount: {}, hideGridlines: {} },
    },
    merges: null,
    conditionalFormats: { ranges: null },
    charts: { chartId: {}, spec: { title: {}, altText: {} }, position: null },
    protectedRanges: { protectedRangeId: {}, range: null, description: {}, warningOnly: {} },
    bandedRanges: { bandedRangeId: {}, range: null },
    data: {
      startRow: {},
      startColumn: {},
      rowData: { values: { ...CELL_FIELDS, formattedValue: {}, effectiveValue: null, dataValidation: null } },
      columnMetadata: { pixelSize: {}, hiddenByUser: {} },
    },
  },
};
