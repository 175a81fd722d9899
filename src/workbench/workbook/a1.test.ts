/** A1 notation, as the overview of the Sheets API describes it. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { A1Range } from './a1.ts';
import { columnIndex, columnName, parseA1, rangeName } from './a1.ts';
import { refusalOf } from './test-workbook.ts';

const SHEETS = ['Sheet1', 'RTL', 'Tinjauan RTL', "Jum'at", 'PKP1', 'Rapat! Penting', '2026'];

function parse(range: string): A1Range {
  return parseA1(range, SHEETS, 'Sheet1');
}

describe('a range', () => {
  test.each([
    ['Sheet1!A1:B2', { sheet: 'Sheet1', top: 0, left: 0, bottom: 1, right: 1 }],
    ['Sheet1!A:A', { sheet: 'Sheet1', top: 0, left: 0, bottom: null, right: 0 }],
    ['Sheet1!1:2', { sheet: 'Sheet1', top: 0, left: 0, bottom: 1, right: null }],
    ['Sheet1!A5:A', { sheet: 'Sheet1', top: 4, left: 0, bottom: null, right: 0 }],
    ['A1:B2', { sheet: 'Sheet1', top: 0, left: 0, bottom: 1, right: 1 }],
    ['RTL', { sheet: 'RTL', top: 0, left: 0, bottom: null, right: null }],
    ["'Tinjauan RTL'", { sheet: 'Tinjauan RTL', top: 0, left: 0, bottom: null, right: null }],
    ["'Tinjauan RTL'!C:D", { sheet: 'Tinjauan RTL', top: 0, left: 2, bottom: null, right: 3 }],
    ["'Jum''at'!A1", { sheet: "Jum'at", top: 0, left: 0, bottom: 0, right: 0 }],
    ["'Rapat! Penting'!B3", { sheet: 'Rapat! Penting', top: 2, left: 1, bottom: 2, right: 1 }],
    ["'2026'!AA10", { sheet: '2026', top: 9, left: 26, bottom: 9, right: 26 }],
    ['RTL!b9:A1', { sheet: 'RTL', top: 0, left: 0, bottom: 8, right: 1 }],
  ])('%s is read', (range, expected) => {
    expect(parse(range)).toEqual(expected);
  });

  test('without quotes that could be a cell is a cell of the first visible sheet, not the sheet of that name', () => {
    expect(parse('PKP1')).toMatchObject({ sheet: 'Sheet1', top: 0, left: columnIndex('PKP') });
    expect(parse("'PKP1'")).toMatchObject({ sheet: 'PKP1', bottom: null });
  });

  test.each([
    'Hilang!A1',
    "'Hilang'",
    'Hilang',
    'RTL!A',
    'RTL!7',
    'RTL!',
    'RTL!A0',
    'RTL!A1:',
    'RTL!:A1',
    'RTL!A1;B2',
    '',
    "'RTL!A1",
  ])('"%s" cannot be read', (range) => {
    expect(refusalOf(() => parse(range))).toBe(`400 Unable to parse range: ${range}`);
  });
});

describe('the name of a range', () => {
  test.each([
    ['RTL', 'RTL!A1:B2'],
    ['Tinjauan RTL', "'Tinjauan RTL'!A1:B2"],
    ["Jum'at", "'Jum''at'!A1:B2"],
    ['PKP1', "'PKP1'!A1:B2"],
    ['2026', "'2026'!A1:B2"],
  ])('puts the sheet %s in quotes where it must', (title, name) => {
    expect(rangeName(title, { top: 0, left: 0, bottom: 1, right: 1 })).toBe(name);
  });

  test('of one cell has no end', () => {
    expect(rangeName('RTL', { top: 8, left: 27, bottom: 8, right: 27 })).toBe('RTL!AB9');
  });

  test('is read as the same range, whatever the sheet is called', () => {
    const ends = fc.tuple(fc.nat(9_999), fc.nat(18_000), fc.nat(99), fc.nat(99));

    fc.assert(
      fc.property(fc.constantFrom(...SHEETS), ends, (sheet, [top, left, rows, columns]) => {
        const zone = { top, left, bottom: top + rows, right: left + columns };
        expect(parse(rangeName(sheet, zone))).toEqual({ sheet, ...zone });
      }),
    );
  });
});

test('columns are named A to Z, then AA', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

test('a column is found back by its name, in small letters too', () => {
  fc.assert(fc.property(fc.nat(18_277), (index) => columnIndex(columnName(index).toLowerCase()) === index));
});
