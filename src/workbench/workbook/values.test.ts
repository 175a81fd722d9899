/** `spreadsheets.values.batchGet`. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Request, TestWorkbook } from './test-workbook.ts';
import { number, openWorkbook, refusalOf, text, write } from './test-workbook.ts';
import type { BatchGetOptions } from './values.ts';
import { batchGet } from './values.ts';

let workbook: TestWorkbook;

beforeEach(() => {
  workbook = openWorkbook();
});

function ranges(options: BatchGetOptions) {
  return batchGet(workbook.grid, options).valueRanges;
}

function formatted(cell: string, type: string, pattern: string, numberValue: number): Request[] {
  const format = { numberFormat: { type, pattern } };
  const start = { sheetId: 0, rowIndex: 0, columnIndex: cell.charCodeAt(0) - 65 };
  return [
    write(`${cell}1`, number(numberValue)),
    { updateCells: { start, rows: [{ values: [{ userEnteredFormat: format }] }], fields: 'userEnteredFormat' } },
  ];
}

describe('valueRenderOption', () => {
  beforeEach(() => {
    workbook.update(
      ...formatted('A', 'DATE', 'dd/mm/yyyy', 46_027),
      ...formatted('B', 'PERCENT', '0.0%', 0.125),
      ...formatted('C', 'TIME', 'hh:mm', 0.5),
      write('D1', { formulaValue: '=A1+1' }, { boolValue: true }, text('007'), number(1234.5)),
    );
  });

  test.each([
    ['UNFORMATTED_VALUE', [46_027, 0.125, 0.5, 46_028, true, '007', 1234.5]],
    ['FORMULA', [46_027, 0.125, 0.5, '=A1+1', true, '007', 1234.5]],
    ['FORMATTED_VALUE', ['05/01/2026', '12,5%', '12:00', '06/01/2026', 'TRUE', '007', '1234,5']],
  ])('%s gives values as they are, as entered, or as shown; dates as serial numbers unless shown', (valueRenderOption, row) => {
    expect(ranges({ ranges: ['A1:G1'], valueRenderOption })[0]?.values).toEqual([row]);
  });

  test('is FORMATTED_VALUE unless given', () => {
    expect(ranges({ ranges: ['A1'] })[0]?.values).toEqual([['05/01/2026']]);
  });

  test('UNFORMATTED_VALUE gives serial numbers with and without dateTimeRenderOption', () => {
    const serial = { ranges: ['A1'], valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' };

    expect(ranges(serial)[0]?.values).toEqual([[46_027]]);
    expect(ranges({ ranges: ['A1'], valueRenderOption: 'UNFORMATTED_VALUE' })[0]?.values).toEqual([[46_027]]);
  });

  test('FORMATTED_VALUE passes dateTimeRenderOption over', () => {
    expect(ranges({ ranges: ['A1'], dateTimeRenderOption: 'FORMATTED_STRING' })[0]?.values).toEqual([['05/01/2026']]);
  });
});

test.each([
  ['=1/0', '#DIV/0!'],
  ['=NA()', '#N/A'],
  ['=TIDAKADA(1)', '#NAME?'],
  ['=Hilang!A1', '#REF!'],
  ['=A1', '#REF!'],
  ['="a"*1', '#VALUE!'],
  ['=1+', '#ERROR!'],
])('the error of %s is the text %s, however it is rendered', (formulaValue, words) => {
  workbook.update(write('A1', { formulaValue }));

  const shown = ['UNFORMATTED_VALUE', 'FORMATTED_VALUE'].map((valueRenderOption) => workbook.read('A1', { valueRenderOption }));
  expect(shown).toEqual([[[words]], [[words]]]);
  expect(workbook.read('A1', { valueRenderOption: 'FORMULA' })).toEqual([[formulaValue]]);
});

describe('values', () => {
  test('leave out empty rows and columns at the end, and keep those between as empty', () => {
    workbook.update(write('B2', text('b2'), null, text('d2')), write('C4', number(0)));

    expect(ranges({ ranges: ['A1:Z20'] })[0]?.values).toEqual([[], ['', 'b2', '', 'd2'], [], ['', '', '0']]);
  });

  test('are missing altogether where a range is empty', () => {
    expect(ranges({ ranges: ['C3:D4'] })).toEqual([{ range: 'Sheet1!C3:D4', majorDimension: 'ROWS' }]);
  });

  test('do not count a format, a note or a dropdown as content', () => {
    workbook.update({
      updateCells: {
        start: {},
        rows: [{ values: [{ note: 'x', userEnteredFormat: { textFormat: { bold: true } } }] }],
        fields: '*',
      },
    });

    expect(ranges({ ranges: ['A1:B2'] })[0]).not.toHaveProperty('values');
  });

  test('have what an array formula fills', () => {
    workbook.update(write('A1', { formulaValue: '=TRANSPOSE(A5:A6)' }), write('A5', text('x')), write('A6', number(2)));

    expect(workbook.read('A1:C1')).toEqual([['x', 2]]);
  });

  test('come for several ranges in the order asked for, also of one and the same', () => {
    workbook.update(write('A1', text('a'), text('b')));

    expect(ranges({ ranges: ['B1', 'A1', 'B1'] }).map((range) => range.values)).toEqual([[['b']], [['a']], [['b']]]);
  });

  test('of no ranges are none', () => {
    expect(ranges({})).toEqual([]);
  });
});

describe('the range in the answer', () => {
  test.each([
    ['A1', 'Sheet1!A1'],
    ['b2:a1', 'Sheet1!A1:B2'],
    ['Sheet1', 'Sheet1!A1:Z1000'],
    ['Sheet1!B:C', 'Sheet1!B1:C1000'],
    ['Sheet1!3:3', 'Sheet1!A3:Z3'],
    ['Sheet1!Y999:AB1005', 'Sheet1!Y999:Z1000'],
    ["'Tinjauan RTL'", "'Tinjauan RTL'!A1:Z1000"],
    ["'PKP1'!A1", "'PKP1'!A1"],
  ])('of %s is %s: whole, inside the grid, quoted where needed', (asked, named) => {
    workbook.update({ addSheet: { properties: { title: 'Tinjauan RTL' } } }, { addSheet: { properties: { title: 'PKP1' } } });

    expect(ranges({ ranges: [asked] })[0]?.range).toBe(named);
  });

  test('without a sheet is of the first sheet that can be seen', () => {
    workbook.update(
      { addSheet: { properties: { sheetId: 5, title: 'Tampak' } } },
      { updateSheetProperties: { properties: { hidden: true }, fields: 'hidden' } },
    );

    expect(ranges({ ranges: ['A1'] })[0]?.range).toBe('Tampak!A1');
  });
});

test.each<[string, BatchGetOptions, string]>([
  ['a sheet that is not there', { ranges: ['Sheet1!A1', 'Hilang!A1'] }, '400 Unable to parse range: Hilang!A1'],
  [
    'a range that begins below the grid',
    { ranges: ['A1001'] },
    '400 Range (A1001) exceeds grid limits. Max rows: 1000, max columns: 26',
  ],
  ['a range that begins right of the grid', { ranges: ['AA1:AB2'] }, '400 Range (AA1:AB2) exceeds grid limits.'],
  ['an unknown rendering', { valueRenderOption: 'RAW' }, '400 Invalid value at \'value_render_option\': "RAW"'],
  ['an unknown rendering of dates', { dateTimeRenderOption: 'ISO' }, '400 Invalid value at \'date_time_render_option\': "ISO"'],
  ['columns, which the workbench does not read,', { majorDimension: 'COLUMNS' }, '501 The workbench reads values by ROWS only.'],
  [
    'dates as text among unformatted values, which the workbench cannot,',
    { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING' },
    '501 The workbench renders dates as SERIAL_NUMBER only.',
  ],
])('%s is refused', (_what, options, words) => {
  expect(refusalOf(() => ranges(options))).toContain(words);
});
