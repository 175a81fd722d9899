/** What each kind of request may carry in the workbench. */
import type { Shape } from './check-shape.ts';

const COLOUR = { red: 'number', green: 'number', blue: 'number', alpha: 'number' } as const;
const COLOUR_STYLE = { rgbColor: COLOUR } as const;

const GRID_RANGE = {
  sheetId: 'whole number',
  startRowIndex: 'whole number',
  endRowIndex: 'whole number',
  startColumnIndex: 'whole number',
  endColumnIndex: 'whole number',
} as const;

const DIMENSION_RANGE = {
  sheetId: 'whole number',
  dimension: 'text',
  startIndex: 'whole number',
  endIndex: 'whole number',
} as const;

const LINE = { style: 'text', color: COLOUR, colorStyle: COLOUR_STYLE } as const;

const CELL = {
  userEnteredValue: { stringValue: 'text', numberValue: 'number', boolValue: 'truth value', formulaValue: 'text' },
  userEnteredFormat: {
    numberFormat: { type: 'text', pattern: 'text' },
    horizontalAlignment: 'text',
    verticalAlignment: 'text',
    wrapStrategy: 'text',
    backgroundColor: COLOUR,
    backgroundColorStyle: COLOUR_STYLE,
    textFormat: {
      bold: 'truth value',
      italic: 'truth value',
      underline: 'truth value',
      strikethrough: 'truth value',
      fontSize: 'whole number',
      foregroundColor: COLOUR,
      foregroundColorStyle: COLOUR_STYLE,
    },
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
  },
  note: 'text',
} as const;

const ROWS = [{ values: [CELL] }] as const;

const SHEET = {
  sheetId: 'whole number',
  title: 'text',
  index: 'whole number',
  hidden: 'truth value',
  tabColorStyle: COLOUR_STYLE,
  gridProperties: {
    rowCount: 'whole number',
    columnCount: 'whole number',
    frozenRowCount: 'whole number',
    frozenColumnCount: 'whole number',
    hideGridlines: 'truth value',
  },
} as const;

const SOURCE = { sourceRange: { sources: [GRID_RANGE] } } as const;

const CHART_SPEC = {
  title: 'text',
  altText: 'text',
  titleTextFormat: { fontSize: 'whole number', bold: 'truth value', foregroundColorStyle: COLOUR_STYLE },
  basicChart: {
    chartType: 'text',
    legendPosition: 'text',
    headerCount: 'whole number',
    stackedType: 'text',
    domains: [{ domain: SOURCE }],
    series: [{ series: SOURCE, targetAxis: 'text', colorStyle: COLOUR_STYLE }],
  },
  pieChart: { legendPosition: 'text', domain: SOURCE, series: SOURCE },
} as const;

const CHART_POSITION = {
  overlayPosition: {
    anchorCell: { sheetId: 'whole number', rowIndex: 'whole number', columnIndex: 'whole number' },
    offsetXPixels: 'whole number',
    offsetYPixels: 'whole number',
    widthPixels: 'whole number',
    heightPixels: 'whole number',
  },
} as const;

const CONDITION = { type: 'text', values: [{ userEnteredValue: 'text' }] } as const;

/** What a conditional format may change. */
const LOOK = {
  backgroundColor: COLOUR,
  backgroundColorStyle: COLOUR_STYLE,
  textFormat: {
    bold: 'truth value',
    italic: 'truth value',
    underline: 'truth value',
    strikethrough: 'truth value',
    foregroundColor: COLOUR,
    foregroundColorStyle: COLOUR_STYLE,
  },
} as const;

/** Taken, but not shown by the grid: the help text of a rule, and the first two colours of bands. */
const RULE = {
  condition: CONDITION,
  inputMessage: 'text',
  strict: 'truth value',
  showCustomUi: 'truth value',
} as const;
const BANDS = { headerColorStyle: COLOUR_STYLE, firstBandColorStyle: COLOUR_STYLE, secondBandColorStyle: COLOUR_STYLE } as const;

export const REQUEST_SHAPES: Readonly<Record<string, Shape>> = {
  addBanding: { bandedRange: { range: GRID_RANGE, rowProperties: BANDS } },
  addChart: { chart: { chartId: 'whole number', spec: CHART_SPEC, position: CHART_POSITION } },
  addConditionalFormatRule: {
    rule: { ranges: [GRID_RANGE], booleanRule: { condition: CONDITION, format: LOOK } },
    index: 'whole number',
  },
  addProtectedRange: { protectedRange: { range: GRID_RANGE, description: 'text', warningOnly: 'truth value' } },
  addSheet: { properties: SHEET },
  appendCells: { sheetId: 'whole number', rows: ROWS, fields: 'text' },
  appendDimension: { sheetId: 'whole number', dimension: 'text', length: 'whole number' },
  autoResizeDimensions: { dimensions: DIMENSION_RANGE },
  copyPaste: { source: GRID_RANGE, destination: GRID_RANGE, pasteType: 'text' },
  deleteConditionalFormatRule: { sheetId: 'whole number', index: 'whole number' },
  deleteDimension: { range: DIMENSION_RANGE },
  deleteEmbeddedObject: { objectId: 'whole number' },
  deleteProtectedRange: { protectedRangeId: 'whole number' },
  deleteSheet: { sheetId: 'whole number' },
  insertDimension: { range: DIMENSION_RANGE, inheritFromBefore: 'truth value' },
  mergeCells: { range: GRID_RANGE, mergeType: 'text' },
  repeatCell: { range: GRID_RANGE, cell: CELL, fields: 'text' },
  setDataValidation: { range: GRID_RANGE, rule: RULE },
  unmergeCells: { range: GRID_RANGE },
  updateCells: {
    start: { sheetId: 'whole number', rowIndex: 'whole number', columnIndex: 'whole number' },
    range: GRID_RANGE,
    rows: ROWS,
    fields: 'text',
  },
  updateDimensionProperties: {
    range: DIMENSION_RANGE,
    properties: { pixelSize: 'whole number', hiddenByUser: 'truth value' },
    fields: 'text',
  },
  updateSheetProperties: { properties: SHEET, fields: 'text' },
  updateSpreadsheetProperties: { properties: { title: 'text', locale: 'text', timeZone: 'text' }, fields: 'text' },
};
