/** Rows and columns: `appendDimension`, `insertDimension`, `deleteDimension`. */
import { describe, expect, test } from '@jest/globals';
import type { Request, TestWorkbook } from '../test-workbook.ts';
import { number, openWorkbook, refusalOf, text, write } from '../test-workbook.ts';

function rows(startIndex: number, endIndex: number) {
  return { sheetId: 0, dimension: 'ROWS', startIndex, endIndex };
}

function columns(startIndex: number, endIndex: number) {
  return { ...rows(startIndex, endIndex), dimension: 'COLUMNS' };
}

function size(workbook: TestWorkbook): unknown {
  const grid = workbook.get().sheets?.[0]?.properties?.gridProperties;
  return [grid?.rowCount, grid?.columnCount];
}

/** A1 `1`, A2 bold `2`, A3 `3`, A4 their sum. */
function summed(): TestWorkbook {
  const workbook = openWorkbook();
  const bold = { userEnteredValue: number(2), userEnteredFormat: { textFormat: { bold: true } } };
  workbook.update(
    write('A1', number(1)),
    { updateCells: { start: { rowIndex: 1 }, rows: [{ values: [bold] }], fields: 'userEnteredValue,userEnteredFormat' } },
    write('A3', number(3)),
    write('A4', { formulaValue: '=SUM(A1:A3)' }),
  );
  return workbook;
}

function isBold(workbook: TestWorkbook, cell: string): boolean {
  workbook.type(cell, 'x');
  return workbook.cell(cell).userEnteredFormat?.textFormat?.bold === true;
}

test('appendDimension adds rows and columns at the end', () => {
  const workbook = openWorkbook();

  workbook.update(
    { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 3 } },
    { appendDimension: { sheetId: 0, dimension: 'COLUMNS', length: 2 } },
  );

  expect(size(workbook)).toEqual([1003, 28]);
});

describe('insertDimension', () => {
  test('moves what stands below, and formulas follow', () => {
    const workbook = summed();

    workbook.update({ insertDimension: { range: rows(1, 3) } });

    expect(workbook.read('A1:A6', { valueRenderOption: 'FORMULA' })).toEqual([[1], [], [], [2], [3], ['=SUM(A1:A5)']]);
    expect(size(workbook)).toEqual([1002, 26]);
  });

  test('takes the look of the row before with inheritFromBefore', () => {
    const workbook = summed();

    workbook.update({ insertDimension: { range: rows(2, 3), inheritFromBefore: true } });

    expect(isBold(workbook, 'A3')).toBe(true);
  });

  test('takes the look of the row after without inheritFromBefore', () => {
    const workbook = summed();

    workbook.update({ insertDimension: { range: rows(2, 3), inheritFromBefore: false } });

    expect(isBold(workbook, 'A3')).toBe(false);
  });

  test('moves notes, protections and dropdowns along', () => {
    const workbook = openWorkbook();
    const columnB = { sheetId: 0, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 };
    const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] } };
    workbook.update(
      { updateCells: { start: { rowIndex: 1, columnIndex: 1 }, rows: [{ values: [{ note: 'catatan' }] }], fields: 'note' } },
      { addProtectedRange: { protectedRange: { range: columnB, warningOnly: true } } },
      { setDataValidation: { range: columnB, rule } },
    );

    workbook.update({ insertDimension: { range: columns(0, 1) } });

    expect(workbook.cell('C2')).toMatchObject({ note: 'catatan', dataValidation: rule });
    expect(workbook.cell('B2')).toEqual({});
    expect(workbook.get().sheets?.[0]?.protectedRanges?.[0]?.range).toEqual({
      ...columnB,
      startColumnIndex: 2,
      endColumnIndex: 3,
    });
  });
});

describe('deleteDimension', () => {
  test('moves up what stands below; a sum over the row shrinks', () => {
    const workbook = summed();

    workbook.update({ deleteDimension: { range: rows(1, 2) } });

    expect(workbook.read('A1:A3', { valueRenderOption: 'FORMULA' })).toEqual([[1], [3], ['=SUM(A1:A2)']]);
    expect(workbook.read('A3')).toEqual([[4]]);
    expect(size(workbook)).toEqual([999, 26]);
  });

  test('makes #REF! of a formula whose only cell is gone', () => {
    const workbook = openWorkbook();
    workbook.update(write('A1', text('x'), { formulaValue: '=A1' }));

    workbook.update({ deleteDimension: { range: columns(0, 1) } });

    expect(workbook.cell('A1')).toMatchObject({ formattedValue: '#REF!', effectiveValue: { errorValue: { type: 'REF' } } });
  });

  test('takes notes along', () => {
    const workbook = openWorkbook();
    workbook.update({ updateCells: { start: { rowIndex: 4 }, rows: [{ values: [{ note: 'catatan' }] }], fields: 'note' } });

    workbook.update({ deleteDimension: { range: rows(4, 5) } });

    expect(workbook.cell('A5')).toEqual({});
    expect(workbook.cell('A4')).toEqual({});
  });

  test('cannot take all rows that are not frozen', () => {
    const workbook = openWorkbook();
    const frozen = { properties: { gridProperties: { frozenRowCount: 1 } }, fields: 'gridProperties.frozenRowCount' };
    workbook.update({ updateSheetProperties: frozen });

    expect(refusalOf(() => workbook.update({ deleteDimension: { range: rows(1, 1000) } }))).toContain(
      'not possible to delete all non-frozen rows',
    );
    workbook.update({ deleteDimension: { range: rows(1, 999) } });
    expect(size(workbook)).toEqual([2, 26]);
  });
});

describe('refused', () => {
  test.each<[string, Request, string]>([
    [
      'a range without a dimension',
      { insertDimension: { range: { sheetId: 0, startIndex: 0, endIndex: 1 } } },
      'Invalid dimension',
    ],
    ['an unknown dimension', { appendDimension: { sheetId: 0, dimension: 'CELLS', length: 1 } }, 'Invalid dimension: CELLS'],
    ['no range', { deleteDimension: {} }, 'range is required'],
    ['a range that ends before it starts', { deleteDimension: { range: rows(3, 2) } }, 'range is empty'],
    ['a negative start', { deleteDimension: { range: rows(-1, 2) } }, 'range is empty'],
    ['deleting beyond the grid', { deleteDimension: { range: rows(999, 1001) } }, 'exceeds grid limits'],
    ['inserting beyond the end', { insertDimension: { range: rows(1001, 1002) } }, 'exceeds grid limits'],
    ['deleting all rows', { deleteDimension: { range: rows(0, 1000) } }, 'cannot delete all the rows'],
    [
      'inheriting from before the first row',
      { insertDimension: { range: rows(0, 1), inheritFromBefore: true } },
      'inheritFromBefore',
    ],
    ['appending nothing', { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 0 } }, 'length must be positive'],
    [
      'inserting more than 10 million cells',
      { insertDimension: { range: rows(0, 400_000) } },
      'above the limit of 10000000 cells',
    ],
    ['a sheet that is not there', { appendDimension: { sheetId: 6, dimension: 'ROWS', length: 1 } }, 'No grid with id: 6'],
  ])('is %s', (_what, request, words) => {
    expect(refusalOf(() => openWorkbook().update(request))).toContain(words);
  });

  test('is nothing at the very end: rows can be inserted after the last', () => {
    const workbook = openWorkbook();

    workbook.update({ insertDimension: { range: rows(1000, 1001) } });

    expect(size(workbook)).toEqual([1001, 26]);
  });
});
