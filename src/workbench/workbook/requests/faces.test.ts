/** `setDataValidation`, `addProtectedRange`, `deleteProtectedRange`, `addBanding`. */
import { describe, expect, test } from '@jest/globals';
import type { Request, TestWorkbook } from '../test-workbook.ts';
import { openWorkbook, refusalOf } from '../test-workbook.ts';

function range(top: number, bottom: number, left: number, right: number) {
  return { sheetId: 0, startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right };
}

const COLUMN_B = { sheetId: 0, startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 };

function oneOf(...values: readonly string[]) {
  return { condition: { type: 'ONE_OF_LIST', values: values.map((userEnteredValue) => ({ userEnteredValue })) } };
}

function choices(workbook: TestWorkbook, cell: string): unknown {
  return workbook.cell(cell).dataValidation?.condition?.values?.map((value) => value.userEnteredValue);
}

describe('setDataValidation', () => {
  test('sets a rule on every cell of the range, which the cells then tell', () => {
    const workbook = openWorkbook();
    const rule = { ...oneOf('Ya', 'Tidak'), strict: true, showCustomUi: true };

    workbook.update({ setDataValidation: { range: COLUMN_B, rule } });

    expect(workbook.cell('B2').dataValidation).toEqual(rule);
    expect(workbook.cell('B1000').dataValidation).toEqual(rule);
    expect([workbook.cell('B1'), workbook.cell('C2')]).toEqual([{}, {}]);
  });

  test('over an open range goes on in rows that are added later', () => {
    const workbook = openWorkbook();
    workbook.update(
      { setDataValidation: { range: COLUMN_B, rule: oneOf('Ya') } },
      { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 1 } },
    );

    expect(choices(workbook, 'B1001')).toEqual(['Ya']);
  });

  test('takes its range away from earlier rules, and leaves them the rest', () => {
    const workbook = openWorkbook();
    workbook.update(
      { setDataValidation: { range: COLUMN_B, rule: oneOf('lama') } },
      { setDataValidation: { range: range(4, 6, 0, 3), rule: oneOf('baru') } },
    );

    expect(['B4', 'B5', 'B6', 'B7', 'A5'].map((cell) => choices(workbook, cell))).toEqual([
      ['lama'],
      ['baru'],
      ['baru'],
      ['lama'],
      ['baru'],
    ]);
  });

  test('without a rule clears the range', () => {
    const workbook = openWorkbook();
    workbook.update(
      { setDataValidation: { range: COLUMN_B, rule: oneOf('lama') } },
      { setDataValidation: { range: range(1, 3, 1, 2) } },
    );

    expect(['B2', 'B3', 'B4'].map((cell) => choices(workbook, cell))).toEqual([undefined, undefined, ['lama']]);
  });

  test.each<[string, object, string]>([
    ['without a range', { rule: oneOf('a') }, '400 .*range is required'],
    ['without a condition', { range: COLUMN_B, rule: {} }, '400 .*rule.condition.type is required'],
    ['of an empty list', { range: COLUMN_B, rule: oneOf() }, '400 .*Invalid number of values'],
    ['of more than 500 values', { range: COLUMN_B, rule: oneOf(...Array(501).fill('a')) }, '400 .*at most 500 values'],
    [
      'of a range on a sheet that is not there',
      { range: COLUMN_B, rule: { condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=Hilang!A1:A3' }] } } },
      '400 .*Invalid range',
    ],
    [
      'between words',
      { range: COLUMN_B, rule: { condition: { ...oneOf('satu', 'dua').condition, type: 'NUMBER_BETWEEN' } } },
      '400 .*refused',
    ],
    ['of a kind that is not emulated', { range: COLUMN_B, rule: { condition: { type: 'BOOLEAN' } } }, '501 .*condition BOOLEAN'],
  ])('%s is refused', (_what, setDataValidation, words) => {
    expect(refusalOf(() => openWorkbook().update({ setDataValidation } as Request))).toMatch(new RegExp(words));
  });
});

describe('addProtectedRange', () => {
  test('answers with the protection and its id, and the sheet tells it', () => {
    const workbook = openWorkbook();
    const protectedRange = { range: range(0, 1, 0, 26), description: 'Judul kolom', warningOnly: true };

    const [reply] = workbook.update({ addProtectedRange: { protectedRange } });

    expect(reply?.addProtectedRange?.protectedRange).toMatchObject(protectedRange);
    expect(workbook.get().sheets?.[0]?.protectedRanges).toEqual([reply?.addProtectedRange?.protectedRange]);
  });

  test('with warningOnly does not keep a script from writing', () => {
    const workbook = openWorkbook();
    workbook.update({ addProtectedRange: { protectedRange: { range: { sheetId: 0 }, warningOnly: true } } });

    workbook.update({ updateCells: { start: {}, rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }], fields: '*' } });

    expect(workbook.read('A1')).toEqual([[1]]);
  });

  test('gives every protection an id of its own, also after columns were inserted', () => {
    const workbook = openWorkbook();
    const add = { addProtectedRange: { protectedRange: { range: COLUMN_B, warningOnly: true } } };
    workbook.update(add, { insertDimension: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } }, add);

    const present = workbook.get().sheets?.[0]?.protectedRanges ?? [];
    expect(present.map(({ range: where }) => where?.startColumnIndex)).toEqual([2, 1]);
    expect(new Set(present.map(({ protectedRangeId }) => protectedRangeId)).size).toBe(2);
  });

  test.each<[string, object, string]>([
    ['without a range', { protectedRange: {} }, '400 .*range is required'],
    ['beyond the grid', { protectedRange: { range: range(0, 1001, 0, 1) } }, '400 .*exceeds grid limits'],
    [
      'with editors, which the workbench cannot',
      { protectedRange: { range: COLUMN_B, editors: { users: ['a@b.example'] } } },
      '501 .*"protectedRange.editors"',
    ],
  ])('%s is refused', (_what, addProtectedRange, words) => {
    expect(refusalOf(() => openWorkbook().update({ addProtectedRange } as Request))).toMatch(new RegExp(words));
  });
});

describe('deleteProtectedRange', () => {
  test('takes the protection of this number away, and only that one', () => {
    const workbook = openWorkbook();
    const protect = (description: string) => ({
      addProtectedRange: { protectedRange: { range: COLUMN_B, description, warningOnly: true } },
    });
    const replies = workbook.update(protect('tetap'), protect('hilang'));
    const protectedRangeId = replies[1]?.addProtectedRange?.protectedRange?.protectedRangeId ?? -1;

    workbook.update({ deleteProtectedRange: { protectedRangeId } });

    expect(workbook.get({ fields: 'sheets.protectedRanges.description' }).sheets?.[0]?.protectedRanges).toEqual([
      { description: 'tetap' },
    ]);
  });

  test('refuses a number that no protection has', () => {
    const workbook = openWorkbook();
    const refused = refusalOf(() => workbook.update({ deleteProtectedRange: { protectedRangeId: 7 } }));
    expect(refused).toContain('No protected range with id: 7');
  });
});

describe('addBanding', () => {
  const rowProperties = { secondBandColorStyle: { rgbColor: { red: 0.9, green: 1, blue: 0.95 } } };

  function fill(workbook: TestWorkbook, row: number, col = 0): string | undefined {
    return workbook.grid.model.getters.getCellComputedStyle({ sheetId: '0', col, row }).fillColor;
  }

  test('answers with the band and its id, and the sheet tells where it is', () => {
    const workbook = openWorkbook();
    const bandedRange = { range: range(0, 10, 0, 3), rowProperties };

    const [reply] = workbook.update({ addBanding: { bandedRange } });

    expect(reply?.addBanding?.bandedRange).toMatchObject(bandedRange);
    expect(workbook.get().sheets?.[0]?.bandedRanges).toEqual([
      { bandedRangeId: reply?.addBanding?.bandedRange?.bandedRangeId, range: bandedRange.range },
    ]);
  });

  test('shows the colour of the second band in every other row below the header', () => {
    const workbook = openWorkbook();

    workbook.update({ addBanding: { bandedRange: { range: range(0, 10, 0, 3), rowProperties } } });

    const colours = [1, 2, 3, 4].map((row) => fill(workbook, row));
    expect(new Set([colours[0], colours[2]]).size).toBe(1);
    expect(new Set([colours[1], colours[3]]).size).toBe(1);
    expect(colours).toContain('#E6FFF2');
  });

  test('stands beside another band, and on a whole table that grows', () => {
    const workbook = openWorkbook();

    workbook.update(
      { addBanding: { bandedRange: { range: { sheetId: 0, startColumnIndex: 0, endColumnIndex: 3 }, rowProperties } } },
      { addBanding: { bandedRange: { range: range(0, 10, 3, 5), rowProperties } } },
    );

    expect(workbook.get().sheets?.[0]?.bandedRanges?.map((band) => band.range?.endRowIndex)).toEqual([undefined, 10]);
  });

  test('refuses a range that already has a band, even in part', () => {
    const workbook = openWorkbook();
    workbook.update({ addBanding: { bandedRange: { range: range(0, 10, 0, 3), rowProperties } } });

    expect(
      refusalOf(() => workbook.update({ addBanding: { bandedRange: { range: range(9, 20, 2, 5), rowProperties } } })),
    ).toContain('400 Invalid requests[0].addBanding: You cannot add alternating background colors');
  });
});
