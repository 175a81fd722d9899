/** `repeatCell` and `copyPaste`. */
import { describe, expect, test } from '@jest/globals';
import type { CellData, Request, TestWorkbook } from '../test-workbook.ts';
import { number, openWorkbook, refusalOf, text, write } from '../test-workbook.ts';

const DATE = { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } };

/** Row 2 to the end of column A. */
const BELOW_HEADER = { sheetId: 0, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };

function repeat(
  userEnteredFormat: CellData['userEnteredFormat'],
  fields = 'userEnteredFormat',
  range: object = BELOW_HEADER,
): Request {
  return { repeatCell: { range, cell: { ...(userEnteredFormat && { userEnteredFormat }) }, fields } };
}

describe('repeatCell', () => {
  test('over a whole column gives the format to cells that are there and to those still empty', () => {
    const workbook = openWorkbook();
    workbook.update(write('A1', number(1)), write('A2', number(46_027)), repeat(DATE));

    workbook.type('A900', '46028');

    expect(workbook.read('A1:A900', { valueRenderOption: 'FORMATTED_VALUE' })).toEqual([
      ['1'],
      ['05/01/2026'],
      ...Array.from({ length: 897 }, () => []),
      ['06/01/2026'],
    ]);
  });

  test('covers rows that are added later', () => {
    const workbook = openWorkbook();
    workbook.update(repeat(DATE), { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 5 } });

    workbook.type('A1004', '46027');

    expect(workbook.cell('A1004').formattedValue).toBe('05/01/2026');
  });

  test('sets what the mask names, clears what it names and the cell lacks, and leaves the rest', () => {
    const workbook = openWorkbook();
    workbook.update(
      write('A2', text('x')),
      repeat({ ...DATE, horizontalAlignment: 'RIGHT', wrapStrategy: 'WRAP' }),
      repeat({ wrapStrategy: 'CLIP' }, 'userEnteredFormat(wrapStrategy,horizontalAlignment)'),
    );

    const format = { ...DATE, wrapStrategy: 'CLIP' };
    expect([workbook.cell('A2').userEnteredFormat, workbook.cell('A3').userEnteredFormat]).toEqual([format, format]);
  });

  test('of plain text keeps what a person types as it was typed', () => {
    const workbook = openWorkbook();
    workbook.update(repeat({ numberFormat: { type: 'TEXT', pattern: '@' } }));

    for (const [index, typed] of ['007', '1/2', '=1+1', '+62812'].entries()) workbook.type(`A${index + 2}`, typed);

    expect(workbook.read('A2:A5')).toEqual([['007'], ['1/2'], ['=1+1'], ['+62812']]);
    expect(workbook.cell('A9').userEnteredFormat).toEqual({ numberFormat: { type: 'TEXT', pattern: '@' } });
  });

  test.each<[string, Request, string]>([
    ['without a mask', repeat({}, ''), '400 .*fields is required'],
    ['with unknown fields', repeat({}, 'userEnteredFormat.colour'), '400 .*Invalid field selection'],
    ['without a range', { repeatCell: { fields: 'userEnteredFormat' } }, '400 .*range is required'],
    ['beyond the grid', repeat({}, 'userEnteredFormat', { endColumnIndex: 27 }), '400 .*exceeds grid limits'],
    ['of values, which the workbench cannot', repeat({}, 'userEnteredValue'), '501 .*repeats formats only'],
    ['of a number format without type', repeat({ numberFormat: { pattern: '0' } }), '400 .*Invalid numberFormat.type'],
    [
      'of a pattern that the grid cannot show',
      repeat({ numberFormat: { type: 'TIME', pattern: '[h]:mm' } }),
      '501 .*does not show',
    ],
    ['of the default pattern of a type', repeat({ numberFormat: { type: 'DATE' } }), '501 .*no default pattern'],
  ])('%s is refused', (_what, request, words) => {
    expect(refusalOf(() => openWorkbook().update(request))).toMatch(new RegExp(words));
  });
});

/** One row of as many cells as needed: `span(2, 'B', 3)` is B2:D2. */
function span(row: number, column: string, width: number, sheetId = 0) {
  const left = column.charCodeAt(0) - 65;
  return { sheetId, startRowIndex: row - 1, endRowIndex: row, startColumnIndex: left, endColumnIndex: left + width };
}

function paste(source: object, destination: object, pasteType = 'PASTE_VALUES'): Request {
  return { copyPaste: { source, destination, pasteType } };
}

function valuesOf(workbook: TestWorkbook, range: string): unknown {
  return workbook.read(range, { valueRenderOption: 'FORMULA' });
}

describe('copyPaste of values', () => {
  test('brings what formulas show, not the formulas', () => {
    const workbook = openWorkbook();
    workbook.update(write('A1', number(2), { formulaValue: '=A1*3' }));

    workbook.update(paste(span(1, 'A', 2), span(5, 'C', 2)));

    expect(valuesOf(workbook, 'C5:D5')).toEqual([[2, 6]]);
  });

  test('brings what a formula shows that was entered in the same call', () => {
    const workbook = openWorkbook();

    workbook.update(write('A1', number(2), { formulaValue: '=A1*3' }), paste(span(1, 'A', 2), span(2, 'A', 2)));

    expect(valuesOf(workbook, 'A2:B2')).toEqual([[2, 6]]);
  });

  test('brings what a formula shows after a cell it reads was changed in the same call', () => {
    const workbook = openWorkbook();
    workbook.update(write('A1', number(2), { formulaValue: '=A1*3' }));

    workbook.update(write('A1', number(10)), paste(span(1, 'B', 1), span(2, 'B', 1)));

    expect(valuesOf(workbook, 'B2')).toEqual([[30]]);
  });

  test('brings the cells that an array formula fills', () => {
    const workbook = openWorkbook();
    workbook.update(write('A1', { formulaValue: '=TRANSPOSE(A5:A6)' }), write('A5', text('x')), write('A6', text('y')));

    workbook.update(paste(span(1, 'A', 2), span(2, 'A', 2)));

    expect(valuesOf(workbook, 'A2:B2')).toEqual([['x', 'y']]);
  });

  test('keeps text, numbers and truth values what they are, and an error its words', () => {
    const workbook = openWorkbook();
    workbook.update(write('A1', text('=1+1'), text('007'), number(7), { boolValue: true }, { formulaValue: '=1/0' }));

    workbook.update(paste(span(1, 'A', 5), span(2, 'A', 5)));

    expect(valuesOf(workbook, 'A2:E2')).toEqual([['=1+1', '007', 7, true, '#DIV/0!']]);
  });

  test('keeps the format of the cell it goes to', () => {
    const workbook = openWorkbook();
    workbook.update(write('B1', number(46_027)), repeat(DATE));

    workbook.update(paste(span(1, 'B', 1), span(2, 'A', 1)));

    expect(workbook.cell('A2')).toMatchObject({ userEnteredFormat: DATE, formattedValue: '05/01/2026' });
  });

  test('empties the cells whose source is empty', () => {
    const workbook = openWorkbook();
    workbook.update(write('A2', text('lama'), text('lama')), write('B1', text('baru')));

    workbook.update(paste(span(1, 'A', 2), span(2, 'A', 2)));

    expect(valuesOf(workbook, 'A2:B2')).toEqual([['', 'baru']]);
  });

  test('between ranges that overlap reads everything before it writes', () => {
    const workbook = openWorkbook();
    workbook.update(write('A1', number(1), number(2), number(3)));

    workbook.update(paste(span(1, 'A', 3), span(1, 'B', 3)));

    expect(valuesOf(workbook, 'A1:D1')).toEqual([[1, 1, 2, 3]]);
  });

  test('goes from sheet to sheet', () => {
    const workbook = openWorkbook();
    workbook.update({ addSheet: { properties: { sheetId: 4, title: 'Cadangan' } } }, write('A1', text('isi')));

    workbook.update(paste(span(1, 'A', 1), span(3, 'B', 1, 4)));

    expect(valuesOf(workbook, 'Cadangan!B3')).toEqual([['isi']]);
  });

  test.each<[string, Request, string]>([
    [
      'of formats, which the workbench cannot',
      paste(span(1, 'A', 1), span(2, 'A', 1), 'PASTE_NORMAL'),
      '501 .*PASTE_VALUES only',
    ],
    ['into another size, which the workbench cannot', paste(span(1, 'A', 1), span(2, 'A', 2)), '501 .*same size only'],
    ['from beyond the grid', paste(span(1001, 'A', 1), span(2, 'A', 1)), '400 .*exceeds grid limits'],
    ['to beyond the grid', paste(span(1, 'A', 1), span(1001, 'A', 1)), '400 .*exceeds grid limits'],
    ['to a sheet that is not there', paste(span(1, 'A', 1), span(1, 'A', 1, 8)), '400 .*No grid with id: 8'],
  ])('%s is refused', (_what, request, words) => {
    expect(refusalOf(() => openWorkbook().update(request))).toMatch(new RegExp(words));
  });
});
