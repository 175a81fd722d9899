/** A form for scores as one call makes it: a new sheet with an id of the script's choice, everything on it in the same batch. */
import { beforeEach, expect, test } from '@jest/globals';
import type { CellData, ExtendedValue, Request, TestWorkbook } from './test-workbook.ts';
import { openWorkbook, text } from './test-workbook.ts';

const ID = 2_026_001;
const SCORES = ['0', '4', '7', '10', 'Tidak berlaku'];
const LINE = { style: 'SOLID', colorStyle: { rgbColor: { red: 0.6, green: 0.6, blue: 0.6 } } };
const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE };

function block(top: number, bottom: number, left: number, right: number) {
  return { sheetId: ID, startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right };
}

function cell(userEnteredValue: ExtendedValue): CellData {
  return { userEnteredValue, userEnteredFormat: { borders: BOX, wrapStrategy: 'WRAP' } };
}

const MEAN =
  '=IFERROR((SUMIF(C3:C5;4)+SUMIF(C3:C5;7)+SUMIF(C3:C5;10))/SUMPRODUCT(ISNUMBER(C3:C5)*ISNUMBER(MATCH(C3:C5;{0;4;7;10};0)));"")';

const ROWS: readonly (readonly CellData[])[] = [
  [cell(text('Lampiran 2')), {}, {}],
  [cell(text('No.')), cell(text('Variabel')), cell(text('Skor'))],
  ...[1, 2, 3].map((number) => [cell({ numberValue: number }), cell(text(`Variabel ${number}`)), {}]),
  [{}, cell(text('Rata-rata')), cell({ formulaValue: MEAN })],
];

const IS_TEXT = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=AND(NOT(ISBLANK(C3));NOT(ISNUMBER(C3)))' }] };

const REQUESTS: readonly Request[] = [
  {
    addSheet: {
      properties: {
        sheetId: ID,
        title: 'Lampiran 2',
        gridProperties: { rowCount: 20, columnCount: 5, frozenRowCount: 2, frozenColumnCount: 2 },
      },
    },
  },
  {
    updateCells: {
      start: { sheetId: ID },
      rows: ROWS.map((values) => ({ values: [...values] })),
      fields: 'userEnteredValue,userEnteredFormat',
    },
  },
  { mergeCells: { range: block(0, 1, 0, 2), mergeType: 'MERGE_ALL' } },
  {
    updateDimensionProperties: {
      range: { sheetId: ID, dimension: 'ROWS', startIndex: 0, endIndex: 1 },
      properties: { pixelSize: 40 },
      fields: 'pixelSize',
    },
  },
  {
    updateDimensionProperties: {
      range: { sheetId: ID, dimension: 'COLUMNS', startIndex: 3, endIndex: 5 },
      properties: { hiddenByUser: true },
      fields: 'hiddenByUser',
    },
  },
  { autoResizeDimensions: { dimensions: { sheetId: ID, dimension: 'ROWS', startIndex: 2, endIndex: 5 } } },
  {
    setDataValidation: {
      range: block(2, 5, 2, 3),
      rule: { condition: { type: 'ONE_OF_LIST', values: SCORES.map((userEnteredValue) => ({ userEnteredValue })) } },
    },
  },
  {
    addConditionalFormatRule: {
      rule: {
        ranges: [block(2, 5, 2, 3)],
        booleanRule: { condition: IS_TEXT, format: { backgroundColorStyle: { rgbColor: { red: 1, green: 0.9, blue: 0.6 } } } },
      },
      index: 0,
    },
  },
  { addProtectedRange: { protectedRange: { range: block(0, 2, 0, 3), description: 'Judul', warningOnly: true } } },
];

let workbook: TestWorkbook;

beforeEach(() => {
  workbook = openWorkbook();
  workbook.update(...REQUESTS);
});

function mean(): unknown {
  return workbook.read("'Lampiran 2'!C6")[0]?.[0] ?? '';
}

test('the sheet has its panes, merged cells, hidden columns, protection, dropdowns and borders', () => {
  const sheet = workbook.get({ ranges: ["'Lampiran 2'!A1:E20"], includeGridData: true }).sheets?.[0];

  expect(sheet).toMatchObject({
    properties: { sheetId: ID, gridProperties: { frozenRowCount: 2, frozenColumnCount: 2 } },
    merges: [block(0, 1, 0, 2)],
    protectedRanges: [{ range: block(0, 2, 0, 3), description: 'Judul', warningOnly: true }],
  });
  const [data] = sheet?.data ?? [];
  expect(data?.columnMetadata?.map((column) => column.hiddenByUser === true)).toEqual([false, false, false, true, true]);
  expect(data?.rowData?.[1]?.values?.[0]?.userEnteredFormat?.borders).toEqual(BOX);
  expect(data?.rowData?.[2]?.values?.[2]?.dataValidation?.condition?.values).toHaveLength(SCORES.length);
  expect(workbook.grid.model.getters.getRowSize(String(ID), 0)).toBe(40);
});

test('what a person then types is counted, and marked where it is no score', () => {
  const { getters } = workbook.grid.model;
  const isMarked = (row: number) => getters.getCellConditionalFormatStyle({ sheetId: String(ID), col: 2, row }) !== undefined;
  expect(mean()).toBe('');

  workbook.type('C3', '10', ID);
  workbook.type('C4', '4', ID);
  workbook.type('C5', "'7", ID);

  expect(mean()).toBe(7);
  expect([2, 3, 4].map(isMarked)).toEqual([false, false, true]);
});

test('the call is one revision, from which another page has the same sheet', () => {
  const other = openWorkbook(undefined, workbook.kept);

  expect(workbook.kept).toHaveLength(1);
  expect(other.get({ includeGridData: true })).toEqual(workbook.get({ includeGridData: true }));
});
