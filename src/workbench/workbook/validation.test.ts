/** Data validation: a rule comes back as it was set, and judges what people type as Sheets does. */
import { describe, expect, test } from '@jest/globals';
import type { Request, TestWorkbook } from './test-workbook.ts';
import { openWorkbook, text, write } from './test-workbook.ts';

const RANGE = { sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 };

function rule(type: string, ...values: readonly string[]) {
  return { condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) } };
}

function validate(type: string, ...values: readonly string[]): Request {
  return { setDataValidation: { range: RANGE, rule: rule(type, ...values) } };
}

/** Whether the grid marks the cell as one that breaks its rule. */
function isAccepted(workbook: TestWorkbook, typed: string): boolean {
  workbook.type('A1', typed);
  return !workbook.grid.model.getters.isDataValidationInvalid({ sheetId: '0', col: 0, row: 0 });
}

describe('a rule', () => {
  test.each([
    ['ONE_OF_LIST', ['Langsung', 'SMS/WA', 'a, b']],
    ['ONE_OF_RANGE', ["='Tinjauan RTL'!$C$2:$C"]],
    ['ONE_OF_RANGE', ['=Sheet1!B1:B9']],
    ['DATE_IS_VALID', []],
    ['NUMBER_BETWEEN', ['0', '100']],
    ['TEXT_IS_EMAIL', []],
    ['TEXT_IS_URL', []],
  ])('of %s %j comes back as it was set', (type, values) => {
    const workbook = openWorkbook();
    const given = { ...rule(type, ...values), strict: true, showCustomUi: true };

    workbook.update(
      { addSheet: { properties: { title: 'Tinjauan RTL' } } },
      { setDataValidation: { range: RANGE, rule: given } },
    );

    expect(workbook.cell('A7').dataValidation).toEqual(given);
  });

  test('without an arrow comes back without', () => {
    const workbook = openWorkbook();
    workbook.update({ setDataValidation: { range: RANGE, rule: { ...rule('ONE_OF_LIST', 'a'), showCustomUi: false } } });

    expect(workbook.cell('A1').dataValidation).toMatchObject({ showCustomUi: false, strict: false });
  });
});

describe('what a person types', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['ONE_OF_LIST', ['Langsung', 'Rapat'], ['Langsung', 'Rapat'], ['langsung rapat', 'Lain', '1']],
    ['DATE_IS_VALID', [], ['05/01/2026', '2026-01-05', '46027'], ['besok', '31/02/2026']],
    ['NUMBER_BETWEEN', ['0', '100'], ['0', '100', '12.5'], ['-1', '100.5', 'seratus']],
    ['TEXT_IS_EMAIL', [], ['sari@contoh.example'], ['sari', 'sari@', '5']],
    ['TEXT_IS_URL', [], ['https://contoh.go.id/a', 'http://contoh.com'], ['contoh', '5']],
  ])('is judged by %s', (type, values, good, bad) => {
    const workbook = openWorkbook();
    workbook.update(validate(type, ...values));

    expect(good.filter((typed) => !isAccepted(workbook, typed))).toEqual([]);
    expect(bad.filter((typed) => isAccepted(workbook, typed))).toEqual([]);
  });

  test('is judged by what stands in the range of a ONE_OF_RANGE at the time', () => {
    const workbook = openWorkbook();
    workbook.update(validate('ONE_OF_RANGE', '=Sheet1!C1:C3'), write('C1', text('Sari')));

    expect([isAccepted(workbook, 'Sari'), isAccepted(workbook, 'Budi')]).toEqual([true, false]);
    workbook.update(write('C2', text('Budi')));
    expect(isAccepted(workbook, 'Budi')).toBe(true);
  });

  test('may be empty under every rule', () => {
    const workbook = openWorkbook();
    workbook.update(validate('NUMBER_BETWEEN', '1', '5'));

    expect(isAccepted(workbook, '')).toBe(true);
  });
});
