/** `spreadsheets.batchUpdate`: all or nothing, replies one by one, and the spreadsheet as it is afterwards. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { INDONESIAN } from './grid.ts';
import type { Request, TestWorkbook } from './test-workbook.ts';
import { number, openWorkbook, refusalOf, text, write } from './test-workbook.ts';

const SMALL = { sheets: [{ id: '0', name: 'Sheet1', colNumber: 8, rowNumber: 20 }], settings: { locale: INDONESIAN } };
const COLUMN_B = { sheetId: 0, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 };
const IS_LARGE = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=B2>5' }] };
const BOLD = { userEnteredFormat: { textFormat: { bold: true } } };

function filled(): TestWorkbook {
  const workbook = openWorkbook(SMALL);
  workbook.update(
    write('A1', text('Nama'), text('Nilai')),
    write('A2', text('Sari'), { formulaValue: '=LEN(A2)' }),
    { repeatCell: { range: COLUMN_B, cell: BOLD, fields: 'userEnteredFormat.textFormat.bold' } },
    { addProtectedRange: { protectedRange: { range: { sheetId: 0, endRowIndex: 1 }, warningOnly: true } } },
  );
  return workbook;
}

describe('a request that is not valid', () => {
  const cell = fc.tuple(fc.constantFrom('A', 'B', 'C', 'H'), fc.integer({ min: 1, max: 10 })).map((parts) => parts.join(''));
  const list = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] } };
  const rows = [{ values: [{ userEnteredValue: text('baris') }] }];
  const valid = fc.oneof(
    fc.tuple(cell, fc.string()).map(([at, words]) => write(at, text(words))),
    cell.map((at) => write(at, { formulaValue: '=1/0' })),
    fc.constantFrom<Request>(
      { appendCells: { sheetId: 0, rows, fields: 'userEnteredValue' } },
      { addSheet: { properties: { gridProperties: { rowCount: 5, columnCount: 5, frozenRowCount: 1 } } } },
      { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 3 } },
      { insertDimension: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } } },
      { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
      { repeatCell: { range: COLUMN_B, cell: BOLD, fields: 'userEnteredFormat' } },
      { setDataValidation: { range: COLUMN_B, rule: list } },
      { addProtectedRange: { protectedRange: { range: COLUMN_B, warningOnly: true } } },
      { updateSheetProperties: { properties: { title: 'Lain' }, fields: 'title' } },
      { updateSpreadsheetProperties: { properties: { title: 'Lain' }, fields: 'title' } },
      { updateDimensionProperties: { range: { dimension: 'COLUMNS' }, properties: { pixelSize: 30 }, fields: 'pixelSize' } },
      { mergeCells: { range: { startRowIndex: 4, endRowIndex: 6, endColumnIndex: 2 }, mergeType: 'MERGE_ALL' } },
      { autoResizeDimensions: { dimensions: { dimension: 'ROWS' } } },
      { addConditionalFormatRule: { rule: { ranges: [COLUMN_B], booleanRule: { condition: IS_LARGE, format: {} } } } },
      { updateCells: { start: { rowIndex: 2 }, rows: [{ values: [{ note: 'catatan' }] }], fields: 'note' } },
    ),
  );
  const invalid = fc.constantFrom<Request>(
    write('A99', text('di luar')),
    write('A1', { numberValue: Number.NaN }),
    write('A1', text('x'.repeat(50_001))),
    { updateCells: { start: { sheetId: 0 }, rows: [{ values: [{}] }] } },
    { updateCells: { start: { sheetId: 0 }, rows: [{ values: [{}] }], fields: 'value' } },
    { appendCells: { sheetId: 9, rows: [], fields: 'userEnteredValue' } },
    { addSheet: { properties: { sheetId: 0 } } },
    { updateSheetProperties: { properties: { hidden: true, sheetId: 77 }, fields: 'hidden' } },
    { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS' } } },
    { addBanding: {} },
    { deleteSheet: { sheetId: 9 } },
    {},
  );

  // Cells that were merged and then moved apart cannot be merged once more.
  const several = fc.array(valid, { maxLength: 6 }).filter((all) => all.filter((one) => 'mergeCells' in one).length < 2);

  test('leaves the workbook exactly as it was, wherever it stands among valid ones', () => {
    const workbook = filled();
    const before = workbook.everything();

    fc.assert(
      fc.property(several, fc.array(valid, { maxLength: 2 }), invalid, (first, last, wrong) => {
        const refusal = refusalOf(() => workbook.update(...first, wrong, ...last));
        expect(refusal).toContain(`Invalid requests[${first.length}]`);
        expect(workbook.everything()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test('after it, a valid one goes through', () => {
    const workbook = filled();
    refusalOf(() => workbook.update(write('A3', text('gagal')), write('A99', text('di luar'))));

    workbook.update(write('B3', { formulaValue: '=LEN(A2)+1' }));

    expect(workbook.read('A2:B3')).toEqual([
      ['Sari', 4],
      ['', 5],
    ]);
  });
});

describe('replies', () => {
  test('mirror the requests one by one, empty where a request has none', () => {
    const replies = openWorkbook().update(
      write('A1', text('a')),
      { addSheet: { properties: { title: 'Rekap' } } },
      { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 1 } },
      { addProtectedRange: { protectedRange: { range: { sheetId: 0 }, warningOnly: true } } },
    );

    expect(replies.map((reply) => Object.keys(reply))).toEqual([[], ['addSheet'], [], ['addProtectedRange']]);
  });

  test('are as many as the requests', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (count) => {
        const requests = Array.from({ length: count }, (_, index) => write('A1', number(index)));
        expect(openWorkbook(SMALL).update(...requests)).toHaveLength(count);
      }),
      { numRuns: 5 },
    );
  });
});

describe('the requests of one call', () => {
  test('are applied in order: a later one meets what an earlier one made', () => {
    const workbook = openWorkbook();

    workbook.update(
      { addSheet: { properties: { sheetId: 7, title: 'Rekap' } } },
      { appendCells: { sheetId: 7, rows: [{ values: [{ userEnteredValue: text('satu') }] }], fields: 'userEnteredValue' } },
      { appendCells: { sheetId: 7, rows: [{ values: [{ userEnteredValue: text('dua') }] }], fields: 'userEnteredValue' } },
    );

    expect(workbook.read('Rekap!A:A')).toEqual([['satu'], ['dua']]);
  });

  test('are kept as one revision', () => {
    const workbook = openWorkbook();

    workbook.update(write('A1', text('a')), { addSheet: {} }, write('A2', text('b')));

    expect(workbook.kept).toHaveLength(1);
  });
});

describe('the spreadsheet in the response', () => {
  const ask = { includeSpreadsheetInResponse: true, responseIncludeGridData: true };

  test('comes only when asked for', () => {
    const { spreadsheetId, updatedSpreadsheet } = openWorkbook().send({
      requests: [write('A1', text('a'))],
      responseRanges: ['A1'],
    });

    expect([spreadsheetId, updatedSpreadsheet]).toEqual(['uji', undefined]);
  });

  test('has the values after the writes, formulas worked out', () => {
    const requests = [write('A1', number(20), { formulaValue: '=A1+1' })];
    const { updatedSpreadsheet } = openWorkbook().send({ requests, ...ask, responseRanges: ['Sheet1!A1:B1'] });

    expect(updatedSpreadsheet?.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[1]).toEqual({
      userEnteredValue: { formulaValue: '=A1+1' },
      effectiveValue: { numberValue: 21 },
      formattedValue: '21',
    });
  });

  test('has the sheets of the ranges only', () => {
    const requests = [{ addSheet: { properties: { title: 'Rekap' } } }];
    const { updatedSpreadsheet } = openWorkbook().send({ requests, ...ask, responseRanges: ['Rekap!A1', 'Rekap!B1'] });

    expect(updatedSpreadsheet?.sheets?.map(({ properties, data }) => [properties?.title, data?.length])).toEqual([['Rekap', 2]]);
  });

  test('has no cells without responseIncludeGridData', () => {
    const { updatedSpreadsheet } = openWorkbook().send({
      requests: [write('A1', text('a'))],
      includeSpreadsheetInResponse: true,
      responseRanges: ['A1'],
    });

    expect(updatedSpreadsheet?.sheets?.[0]).not.toHaveProperty('data');
  });

  test('of a range that is not there refuses the whole call: nothing is applied', () => {
    const workbook = openWorkbook(SMALL);
    const before = workbook.everything();

    expect(refusalOf(() => workbook.send({ requests: [write('A1', text('a'))], ...ask, responseRanges: ['Hilang!A1'] }))).toBe(
      '400 Unable to parse range: Hilang!A1',
    );
    expect(workbook.everything()).toEqual(before);
  });
});

describe('refused by name', () => {
  test.each<[string, Request[], string]>([
    ['a call without requests', [], '400 Must specify at least one request.'],
    ['a request of no kind', [{}], '400 Invalid requests[0]: exactly one request type must be set, found 0.'],
    [
      'a request of two kinds',
      [{ addSheet: {}, addBanding: {} }],
      '400 Invalid requests[0]: exactly one request type must be set, found 2.',
    ],
    ['a kind that is not emulated', [{ sortRange: {} }], '501 Invalid requests[0]: the workbench does not emulate "sortRange".'],
    [
      'a kind that there never was',
      [{ constructor: {} } as Request],
      '501 Invalid requests[0]: the workbench does not emulate "constructor".',
    ],
    [
      'a part that is not emulated',
      [{ addSheet: { properties: { rightToLeft: true } } }],
      '501 Invalid requests[0].addSheet: The workbench does not emulate "properties.rightToLeft".',
    ],
  ])('%s', (_what, requests, refusal) => {
    expect(refusalOf(() => openWorkbook().send({ requests }))).toBe(refusal);
  });
});
