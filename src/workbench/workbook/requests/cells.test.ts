/** `updateCells` and `appendCells`. */
import { describe, expect, test } from '@jest/globals';
import type { CellData, ExtendedValue, Request, TestWorkbook } from '../test-workbook.ts';
import { number, openWorkbook, refusalOf, text, write } from '../test-workbook.ts';

const BOLD = { textFormat: { bold: true } };

function block(rows: number, columns: number) {
  return { sheetId: 0, startRowIndex: 0, endRowIndex: rows, startColumnIndex: 0, endColumnIndex: columns };
}

function updateCells(rows: readonly (readonly CellData[])[], fields: string, range = block(2, 2)): Request {
  return { updateCells: { range, rows: rows.map((values) => ({ values: [...values] })), fields } };
}

function append(...rows: readonly (readonly (ExtendedValue | null)[])[]): Request {
  const cells = (row: readonly (ExtendedValue | null)[]) => row.map((value) => (value ? { userEnteredValue: value } : {}));
  return { appendCells: { sheetId: 0, rows: rows.map((row) => ({ values: cells(row) })), fields: 'userEnteredValue' } };
}

function full(): TestWorkbook {
  const workbook = openWorkbook();
  const cell = (stringValue: string) => ({
    userEnteredValue: { stringValue },
    userEnteredFormat: BOLD,
    note: `ini ${stringValue}`,
  });
  workbook.update(
    updateCells(
      [
        [cell('a1'), cell('b1')],
        [cell('a2'), cell('b2')],
      ],
      '*',
    ),
  );
  return workbook;
}

describe('updateCells', () => {
  test('writes the fields of the mask and leaves all others as they are', () => {
    const workbook = full();

    workbook.update(updateCells([[{ userEnteredValue: text('baru'), note: 'bukan' }]], 'userEnteredValue', block(1, 1)));

    expect(workbook.cell('A1')).toMatchObject({ userEnteredValue: text('baru'), userEnteredFormat: BOLD, note: 'ini a1' });
  });

  test('clears a field of the mask that a cell does not carry', () => {
    const workbook = full();

    workbook.update(updateCells([[{}]], 'userEnteredValue,note', block(1, 1)));

    expect(workbook.cell('A1')).toEqual({ userEnteredFormat: BOLD });
  });

  test('clears these fields in all cells of the range that the rows do not reach', () => {
    const workbook = full();

    workbook.update(updateCells([[{ userEnteredValue: text('baru') }]], 'userEnteredValue'));

    expect(workbook.read('A1:B2')).toEqual([['baru']]);
    expect(workbook.cell('B2')).toEqual({ userEnteredFormat: BOLD, note: 'ini b2' });
  });

  test('with * clears notes in the rest of the range, too, even of cells that hold nothing else', () => {
    const workbook = openWorkbook();
    workbook.update(updateCells([[{}, { note: 'catatan' }]], 'note'));

    workbook.update(updateCells([], '*'));

    expect(workbook.cell('B1')).toEqual({});
  });

  test('from a start on leaves cells alone that the rows do not reach', () => {
    const workbook = full();

    workbook.update(write('A1', text('baru')));

    expect(workbook.read('A1:B2')).toEqual([
      ['baru', 'b1'],
      ['a2', 'b2'],
    ]);
  });

  test.each<[string, Request, string]>([
    ['without a mask', { updateCells: { range: block(1, 1), rows: [] } }, 'fields is required'],
    ['with an empty mask', updateCells([], ''), 'fields is required'],
    ['with a mask of unknown fields', updateCells([], 'userEnteredValue,colour'), 'Invalid field selection'],
    ['with more rows than the range', updateCells([[], [], [{}]], 'note'), 'Attempting to write row: 2'],
    ['with more columns than the range', updateCells([[{}, {}, {}]], 'note'), 'Attempting to write column: 2'],
    ['that starts below the grid', write('A1001', text('a')), 'exceeds grid limits. Max rows: 1000'],
    ['that runs out of the grid to the right', write('Z1', text('a'), text('b')), 'exceeds grid limits'],
    ['of a range beyond the grid', updateCells([], 'note', block(1001, 1)), 'exceeds grid limits'],
    ['of an empty range', updateCells([], 'note', block(0, 1)), 'range is empty'],
    ['without a place', { updateCells: { rows: [], fields: 'note' } }, 'range is required'],
    ['of a sheet that is not there', updateCells([], 'note', { ...block(1, 1), sheetId: 5 }), 'No grid with id: 5'],
  ])('%s is refused', (_what, request, words) => {
    expect(refusalOf(() => openWorkbook().update(request))).toMatch(
      new RegExp(`^400 Invalid requests\\[0\\]\\.updateCells: .*${words}`),
    );
  });
});

describe('appendCells', () => {
  test('adds after the last row with data in the sheet, whichever column it is in', () => {
    const workbook = openWorkbook();
    workbook.update(write('A1', text('Nama')), write('Z9', number(0)));

    workbook.update(append([text('satu'), null, text('tiga')], [number(2)]));

    expect(workbook.read('A9:C12')).toEqual([[], ['satu', '', 'tiga'], [2]]);
  });

  test('begins in the first row of an empty sheet', () => {
    const workbook = openWorkbook();

    workbook.update(append([text('satu')]));

    expect(workbook.read('A1:A2')).toEqual([['satu']]);
  });

  test('does not count formats, notes and dropdowns as data', () => {
    const workbook = openWorkbook();
    const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] } };
    workbook.update(updateCells([[], [{ userEnteredFormat: BOLD, note: 'catatan' }]], 'userEnteredFormat,note'), {
      setDataValidation: { range: { sheetId: 0 }, rule },
    });

    workbook.update(append([text('satu')]));

    expect(workbook.read('A1')).toEqual([['satu']]);
  });

  test('counts a formula as data, also one that shows nothing', () => {
    const workbook = openWorkbook();
    workbook.update(write('C5', { formulaValue: '=IF(A5="","","ada")' }));

    workbook.update(append([text('satu')]));

    expect(workbook.read('A5:A6')).toEqual([[], ['satu']]);
  });

  test('adds the rows and columns that the grid lacks', () => {
    const workbook = openWorkbook();
    workbook.update(write('A1000', text('akhir')));

    workbook.update(append([...Array.from({ length: 27 }, () => null), text('AB')]));

    expect(workbook.read('A1000:AB1001')[1]?.[27]).toBe('AB');
    expect(workbook.get().sheets?.[0]?.properties?.gridProperties).toMatchObject({ columnCount: 28 });
  });

  test('does not touch the size of a grid that has room', () => {
    const workbook = openWorkbook();

    workbook.update(append([text('satu')]));

    expect(workbook.get().sheets?.[0]?.properties?.gridProperties).toEqual({ rowCount: 1000, columnCount: 26 });
  });

  test('refuses rows beyond 10 million cells', () => {
    const rows = Array.from({ length: 384_616 }, () => ({}));
    const request = { appendCells: { sheetId: 0, rows, fields: 'userEnteredValue' } };

    expect(refusalOf(() => openWorkbook().update(request))).toContain('above the limit of 10000000 cells');
  });

  test.each<[string, Request, string]>([
    ['without a mask', { appendCells: { sheetId: 0, rows: [] } }, 'fields is required'],
    [
      'to a sheet that is not there',
      { appendCells: { sheetId: 3, rows: [], fields: 'note' } },
      'Invalid sheetId: No grid with id: 3',
    ],
  ])('%s is refused', (_what, request, words) => {
    expect(refusalOf(() => openWorkbook().update(request))).toContain(`400 Invalid requests[0].appendCells: ${words}`);
  });
});
