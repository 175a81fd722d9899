/** `mergeCells`. */
import { describe, expect, test } from '@jest/globals';
import type { Request, TestWorkbook } from '../test-workbook.ts';
import { number, openWorkbook, refusalOf, text, write } from '../test-workbook.ts';

function block(top: number, bottom: number, left: number, right: number) {
  return { sheetId: 0, startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right };
}

function merge(top: number, bottom: number, left: number, right: number): Request {
  return { mergeCells: { range: block(top, bottom, left, right), mergeType: 'MERGE_ALL' } };
}

function merges(workbook: TestWorkbook): unknown {
  return workbook.get({ fields: 'sheets.merges' }).sheets?.[0]?.merges;
}

function freeze(properties: GoogleAppsScript.Sheets.Schema.GridProperties): Request {
  return { updateSheetProperties: { properties: { gridProperties: properties }, fields: 'gridProperties' } };
}

test('makes one cell of a range, which the sheet then tells', () => {
  const workbook = openWorkbook();

  workbook.update(merge(0, 2, 0, 3), merge(4, 5, 0, 2));

  expect(merges(workbook)).toEqual([block(0, 2, 0, 3), block(4, 5, 0, 2)]);
});

test('keeps what the first cell held, and nothing else', () => {
  const workbook = openWorkbook();
  workbook.update(write('A1', text('judul'), number(1), number(2)), write('A2', text('isi')));

  workbook.update(merge(0, 2, 0, 2));

  expect(workbook.read('A1:C2')).toEqual([['judul', '', 2]]);
});

test('takes merges that lie inside the range into the new one', () => {
  const workbook = openWorkbook();

  workbook.update(merge(0, 1, 0, 2), merge(0, 2, 0, 3));

  expect(merges(workbook)).toEqual([block(0, 2, 0, 3)]);
});

test('moves with inserted rows, and is gone with deleted ones', () => {
  const workbook = openWorkbook();
  const rows = { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 2 };
  workbook.update(merge(2, 4, 0, 2), { insertDimension: { range: rows } });
  expect(merges(workbook)).toEqual([block(4, 6, 0, 2)]);

  workbook.update({ deleteDimension: { range: { ...rows, startIndex: 4, endIndex: 6 } } });

  expect(merges(workbook)).toBeUndefined();
});

test('lets values be written over it, of which only the first is held', () => {
  const workbook = openWorkbook();
  workbook.update(merge(0, 1, 0, 2));

  workbook.update(write('A1', text('judul'), text('tertutup'), text('lain')));
  workbook.update({ updateCells: { range: block(0, 1, 0, 2), rows: [], fields: 'userEnteredFormat' } });

  expect(workbook.read('A1:C1')).toEqual([['judul', '', 'lain']]);
});

describe('is refused', () => {
  test.each<[string, Request[], string]>([
    [
      'without a type',
      [{ mergeCells: { range: block(0, 1, 0, 2) } }],
      '400 Invalid requests[0].mergeCells: mergeType is required',
    ],
    ['by rows', [{ mergeCells: { range: block(0, 1, 0, 2), mergeType: 'MERGE_ROWS' } }], '501 .* merge type MERGE_ROWS'],
    ['across the edge of another', [merge(0, 2, 0, 2), merge(1, 3, 0, 2)], '400 .*You must select all cells in a merged range'],
    ['beyond the grid', [merge(999, 1001, 0, 1)], '400 .*exceeds grid limits'],
    ['across frozen rows', [freeze({ frozenRowCount: 1 }), merge(0, 2, 0, 1)], "400 .*can't merge frozen and non-frozen rows"],
    ['across frozen columns', [freeze({ frozenColumnCount: 1 }), merge(0, 1, 0, 2)], '400 .*frozen and non-frozen columns'],
    [
      'when columns are frozen through it',
      [merge(0, 1, 0, 2), freeze({ frozenColumnCount: 1 })],
      '400 .*FREEZE_COLUMNS was refused',
    ],
  ])('%s', (_what, requests, words) => {
    expect(refusalOf(() => openWorkbook().update(...requests))).toMatch(new RegExp(words.replace(/[[\]]/g, '\\$&')));
  });
});

describe('unmergeCells', () => {
  const unmerge = (top: number, bottom: number, left: number, right: number): Request => ({
    unmergeCells: { range: block(top, bottom, left, right) },
  });

  test('parts the merges inside a range, and no other', () => {
    const workbook = openWorkbook();
    workbook.update(merge(0, 2, 0, 3), merge(4, 5, 0, 2), merge(8, 9, 0, 2));

    workbook.update(unmerge(0, 6, 0, 4));

    expect(merges(workbook)).toEqual([block(8, 9, 0, 2)]);
  });

  test('does nothing where nothing is merged, and is refused across the edge of a merge', () => {
    const workbook = openWorkbook();
    workbook.update(merge(0, 2, 0, 3), unmerge(4, 6, 0, 2));

    expect(refusalOf(() => workbook.update(unmerge(0, 1, 0, 3)))).toMatch(/^400 .*select all cells in a merged range/);
    expect(merges(workbook)).toHaveLength(1);
  });
});
