/** `updateDimensionProperties` and `autoResizeDimensions`. */
import { describe, expect, test } from '@jest/globals';
import type { Request, TestWorkbook } from '../test-workbook.ts';
import { openWorkbook, refusalOf } from '../test-workbook.ts';

function rows(startIndex: number, endIndex: number) {
  return { sheetId: 0, dimension: 'ROWS', startIndex, endIndex };
}

function columns(startIndex: number, endIndex: number) {
  return { ...rows(startIndex, endIndex), dimension: 'COLUMNS' };
}

function update(
  range: ReturnType<typeof rows>,
  properties: GoogleAppsScript.Sheets.Schema.DimensionProperties,
  fields = Object.keys(properties).join(),
): Request {
  return { updateDimensionProperties: { range, properties, fields } };
}

function columnMetadata(workbook: TestWorkbook, range: string): unknown {
  return workbook.get({ ranges: [range], includeGridData: true }).sheets?.[0]?.data?.[0]?.columnMetadata;
}

test('sets the width of columns and the height of rows', () => {
  const workbook = openWorkbook();

  workbook.update(update(columns(1, 3), { pixelSize: 210 }), update(rows(0, 1), { pixelSize: 40 }));

  expect(columnMetadata(workbook, 'A1:D1')).toEqual([96, 210, 210, 96].map((pixelSize) => ({ pixelSize })));
  expect(workbook.grid.model.getters.getRowSize('0', 0)).toBe(40);
});

test('hides columns and rows, and shows them again', () => {
  const workbook = openWorkbook();
  const { getters } = workbook.grid.model;

  workbook.update(update(columns(1, 3), { hiddenByUser: true, pixelSize: 50 }), update(rows(4, 6), { hiddenByUser: true }));
  workbook.update(update(columns(2, 4), { hiddenByUser: false }), update(rows(4, 5), {}, 'hiddenByUser'));

  expect(columnMetadata(workbook, 'A1:C1')).toEqual([
    { pixelSize: 96 },
    { pixelSize: 50, hiddenByUser: true },
    { pixelSize: 50 },
  ]);
  expect([4, 5, 6].map((row) => getters.isRowHiddenByUser('0', row))).toEqual([false, true, false]);
});

test('autoResizeDimensions takes the heights of rows away, which then fit what they hold', () => {
  const workbook = openWorkbook();
  workbook.update(update(rows(0, 3), { pixelSize: 90 }), { autoResizeDimensions: { dimensions: rows(1, 2) } });

  expect([0, 1, 2].map((row) => workbook.grid.model.getters.getUserRowSize('0', row))).toEqual([90, undefined, 90]);
});

describe('refused', () => {
  const range = columns(0, 1);
  test.each<[string, Request, string]>([
    ['a width without a mask', { updateDimensionProperties: { range, properties: { pixelSize: 9 } } }, 'fields is required'],
    ['another property', update(range, {}, 'hiddenByFilter'), 'no field "hiddenByFilter" in the workbench'],
    ['a width of nothing', update(range, { pixelSize: 0 }), 'pixelSize must be positive'],
    ['hiding all columns', update(columns(0, 26), { hiddenByUser: true }), "You can't hide all columns on the sheet."],
    ['hiding beyond the grid', update(rows(999, 1001), { hiddenByUser: true }), 'exceeds grid limits'],
    ['fitting the width of columns', { autoResizeDimensions: { dimensions: range } }, 'does not fit the width of columns'],
    ['fitting no range', { autoResizeDimensions: {} }, 'range is required'],
  ])('is %s', (_what, request, words) => {
    expect(refusalOf(() => openWorkbook().update(request))).toContain(words);
  });
});
