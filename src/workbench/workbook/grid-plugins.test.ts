/** What Admen adds to the grid engine: formats of columns, notes, protections and bands that move with their ranges. */
import { describe, expect, test } from '@jest/globals';
import type { Request, TestWorkbook } from './test-workbook.ts';
import { openWorkbook } from './test-workbook.ts';

const COLUMN_B = { sheetId: 0, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 };

function formatB(type: string, pattern: string): Request {
  const userEnteredFormat = { numberFormat: { type, pattern }, wrapStrategy: 'WRAP' };
  return { repeatCell: { range: COLUMN_B, cell: { userEnteredFormat }, fields: 'userEnteredFormat' } };
}

function noted(row: number, column: number, note: string): Request {
  const start = { sheetId: 0, rowIndex: row, columnIndex: column };
  return { updateCells: { start, rows: [{ values: [{ note }] }], fields: 'note' } };
}

function kinds(workbook: TestWorkbook, sheetId = '0'): unknown[] {
  return workbook.grid.extras(sheetId).map(({ kind, range }) => [kind, range.zone.top, range.zone.left]);
}

function dispatch(workbook: TestWorkbook, type: string, payload: object = {}): void {
  workbook.grid.change((send) => {
    expect(send(type, payload).reasons).toEqual([]);
  });
}

describe('typing into an empty cell', () => {
  test('takes on the format and look of its column', () => {
    const workbook = openWorkbook();
    workbook.update(formatB('DATE', 'dd/mm/yyyy'));

    workbook.type('B9', '2026-01-05');

    expect(workbook.cell('B9')).toMatchObject({
      formattedValue: '05/01/2026',
      effectiveValue: { numberValue: 46_027 },
      userEnteredFormat: { wrapStrategy: 'WRAP', numberFormat: { type: 'DATE' } },
    });
    expect(workbook.grid.model.getters.getCell({ sheetId: '0', col: 1, row: 8 })).toMatchObject({ style: { wrapping: 'wrap' } });
  });

  test.each(['007', '=1+1', '1/2/2026', 'TRUE', "'kutip"])('of a text column keeps %s as text', (typed) => {
    const workbook = openWorkbook();
    workbook.update(formatB('TEXT', '@'));

    workbook.type('B9', typed);

    expect(workbook.cell('B9').effectiveValue).toEqual({ stringValue: typed.replace(/^'/, '') });
  });

  test('above the formatted rows, or in another column, has no part in it', () => {
    const workbook = openWorkbook();
    workbook.update(formatB('TEXT', '@'));

    workbook.type('B1', '007');
    workbook.type('C9', '007');

    expect([workbook.read('B1'), workbook.read('C9')]).toEqual([[[7]], [[7]]]);
  });
});

describe('notes, formats, protections and bands', () => {
  test('move with rows and columns, and go with them', () => {
    const workbook = openWorkbook();
    workbook.update(
      formatB('DATE', 'dd/mm/yyyy'),
      noted(4, 2, 'catatan'),
      { addProtectedRange: { protectedRange: { range: COLUMN_B, warningOnly: true } } },
      { insertDimension: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } },
    );
    expect(kinds(workbook)).toEqual([
      ['columnFormat', 1, 2],
      ['note', 4, 3],
      ['protection', 1, 2],
    ]);

    workbook.update({ deleteDimension: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 } } });

    expect(kinds(workbook)).toEqual([['note', 4, 2]]);
  });

  test('are copied with their sheet, apart from then on', () => {
    const workbook = openWorkbook();
    workbook.update(noted(0, 0, 'catatan'), formatB('TEXT', '@'));
    dispatch(workbook, 'DUPLICATE_SHEET', { sheetId: '0', sheetIdTo: '5', sheetNameTo: 'Salinan' });

    workbook.update(noted(0, 0, ''));

    expect(kinds(workbook)).toEqual([['columnFormat', 1, 1]]);
    expect(kinds(workbook, '5')).toEqual([
      ['note', 0, 0],
      ['columnFormat', 1, 1],
    ]);
    workbook.type('B3', '007', 5);
    expect(workbook.read('Salinan!B3')).toEqual([['007']]);
  });

  test('have ids of their own in a copied sheet', () => {
    const workbook = openWorkbook();
    workbook.update({ addProtectedRange: { protectedRange: { range: COLUMN_B, warningOnly: true } } });
    dispatch(workbook, 'DUPLICATE_SHEET', { sheetId: '0', sheetIdTo: '5', sheetNameTo: 'Salinan' });

    const ids = workbook.get().sheets?.map((sheet) => sheet.protectedRanges?.[0]?.protectedRangeId);
    expect(ids?.[0]).toEqual(expect.any(Number));
    expect(ids?.[1]).toEqual(expect.any(Number));
    expect(ids?.[0]).not.toBe(ids?.[1]);
  });

  test('are gone with their sheet', () => {
    const workbook = openWorkbook();
    workbook.update({ addSheet: { properties: { sheetId: 5 } } }, noted(0, 0, 'catatan'));
    dispatch(workbook, 'DELETE_SHEET', { sheetId: '0', sheetName: 'Sheet1' });

    expect(workbook.grid.export()).toMatchObject({ admen: {} });
    expect(kinds(workbook)).toEqual([]);
  });

  test('come and go with undo and redo', () => {
    const workbook = openWorkbook();
    workbook.update(noted(0, 0, 'catatan'));

    dispatch(workbook, 'REQUEST_UNDO');
    expect(workbook.cell('A1').note).toBeUndefined();
    dispatch(workbook, 'REQUEST_REDO');
    expect(workbook.cell('A1').note).toBe('catatan');
  });
});
