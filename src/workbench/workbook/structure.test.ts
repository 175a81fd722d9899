/** `spreadsheets.get`. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { TestWorkbook } from './test-workbook.ts';
import { number, openWorkbook, refusalOf, text, write } from './test-workbook.ts';

let workbook: TestWorkbook;

beforeEach(() => {
  workbook = openWorkbook();
  workbook.update({ addSheet: { properties: { sheetId: 8, title: 'Tinjauan RTL', hidden: true } } }, write('A1', text('isi')));
});

function titles(sheets: GoogleAppsScript.Sheets.Schema.Sheet[] | undefined): unknown {
  return sheets?.map((sheet) => sheet.properties?.title);
}

test('gives the spreadsheet and its sheets in order, hidden ones too, without cells', () => {
  expect(workbook.get()).toEqual({
    spreadsheetId: 'uji',
    properties: { title: 'Uji', locale: 'in_ID', timeZone: 'Asia/Jakarta' },
    sheets: [
      {
        properties: {
          sheetId: 0,
          title: 'Sheet1',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
      {
        properties: {
          sheetId: 8,
          title: 'Tinjauan RTL',
          index: 1,
          sheetType: 'GRID',
          hidden: true,
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
    ],
  });
});

describe('cells', () => {
  test('come with includeGridData', () => {
    expect(workbook.get({ includeGridData: true }).sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]).toMatchObject({
      userEnteredValue: text('isi'),
    });
  });

  test('come when the fields ask for them, whatever includeGridData says', () => {
    const fields = 'sheets.data.rowData.values.userEnteredValue';

    expect(workbook.get({ fields, includeGridData: false }).sheets?.[0]?.data?.[0]?.rowData).toEqual([
      { values: [{ userEnteredValue: text('isi') }] },
    ]);
    expect(workbook.get({ fields: 'sheets.properties.title', includeGridData: true }).sheets?.[0]).toEqual({
      properties: { title: 'Sheet1' },
    });
  });

  test('come range by range, each with the place where it starts, nothing beyond the last that has anything', () => {
    workbook.update(write('C5', number(5)));

    const [sheet] =
      workbook.get({ ranges: ['A1:D2', 'C4:Z9'], fields: 'sheets.data(startRow,startColumn,rowData.values.formattedValue)' })
        .sheets ?? [];

    expect(sheet?.data).toEqual([
      { rowData: [{ values: [{ formattedValue: 'isi' }] }] },
      { startRow: 3, startColumn: 2, rowData: [{}, { values: [{ formattedValue: '5' }] }] },
    ]);
  });

  test('that are empty but have the format, note or dropdown of their column are there', () => {
    const rule = { condition: { type: 'DATE_IS_VALID', values: [] } };
    workbook.update({ setDataValidation: { range: { sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 }, rule } });

    const [data] = workbook.get({ ranges: ['A2:C2'], includeGridData: true }).sheets?.[0]?.data ?? [];
    expect(data?.rowData).toEqual([{ values: [{}, { dataValidation: expect.objectContaining(rule) }] }]);
  });
});

describe('ranges', () => {
  test('leave out the sheets that they do not touch, also without cells', () => {
    expect(titles(workbook.get({ ranges: ["'Tinjauan RTL'!A1"] }).sheets)).toEqual(['Tinjauan RTL']);
  });

  test('give the sheets in the order of the workbook', () => {
    expect(titles(workbook.get({ ranges: ["'Tinjauan RTL'!A1", 'Sheet1!A1'] }).sheets)).toEqual(['Sheet1', 'Tinjauan RTL']);
  });

  test.each([
    ['Hilang!A1', '400 Unable to parse range: Hilang!A1'],
    ['Sheet1!A1001', '400 Range (Sheet1!A1001) exceeds grid limits.'],
  ])('refuse %s', (range, words) => {
    expect(refusalOf(() => workbook.get({ ranges: [range] }))).toContain(words);
  });
});

describe('fields', () => {
  test.each([
    'sheet',
    'sheets.title',
    'sheets.properties(sheetId,name)',
    'sheets.data.rowData.values.value',
    'namedRanges',
    'sheets(conditionalFormat)',
  ])('that are not there are refused: %s', (fields) => {
    expect(refusalOf(() => workbook.get({ fields }))).toContain(`400 Invalid field selection ${fields}`);
  });
});
