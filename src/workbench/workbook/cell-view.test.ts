/** A cell in `spreadsheets.get`: what was entered, what came of it, what it shows. */
import { describe, expect, test } from '@jest/globals';
import type { ExtendedValue } from './test-workbook.ts';
import { number, openWorkbook, text, write } from './test-workbook.ts';

function viewOf(...values: readonly (ExtendedValue | null)[]) {
  const workbook = openWorkbook();
  workbook.update(write('A1', ...values));
  return workbook.cell('A1');
}

describe('a cell', () => {
  test.each<[string, ExtendedValue, ExtendedValue, string]>([
    ['text', text('=1+1'), text('=1+1'), '=1+1'],
    ['a number', number(0), number(0), '0'],
    ['a fraction, shown as the locale has it', number(2.5), number(2.5), '2,5'],
    ['a truth value', { boolValue: false }, { boolValue: false }, 'FALSE'],
    ['a formula that gives a number', { formulaValue: '=2*3' }, number(6), '6'],
    ['a formula that gives text', { formulaValue: '="0"&"07"' }, text('007'), '007'],
    ['a formula that gives a truth value', { formulaValue: '=1=1' }, { boolValue: true }, 'TRUE'],
    ['a formula that gives an empty text', { formulaValue: '=""' }, text(''), ''],
  ])(
    'with %s tells what was entered, what it is and what it shows',
    (_what, userEnteredValue, effectiveValue, formattedValue) => {
      expect(viewOf(userEnteredValue)).toEqual({ userEnteredValue, effectiveValue, formattedValue });
    },
  );

  test.each([
    ['=1/0', 'DIVIDE_BY_ZERO', '#DIV/0!'],
    ['=NA()', 'N_A', '#N/A'],
    ['=TIDAKADA()', 'NAME', '#NAME?'],
    ['=Hilang!A1', 'REF', '#REF!'],
    ['=A1', 'REF', '#REF!'],
    ['="a"*1', 'VALUE', '#VALUE!'],
    ['=1+', 'ERROR', '#ERROR!'],
  ])('with %s has an error of type %s and shows %s', (formulaValue, type, formattedValue) => {
    expect(viewOf({ formulaValue })).toMatchObject({ effectiveValue: { errorValue: { type } }, formattedValue });
  });

  test('with an array formula that something stands in the way of has #REF!', () => {
    const workbook = openWorkbook();
    workbook.update(write('A5', number(1)), write('A6', number(2)), write('B1', text('ada')));
    workbook.update(write('A1', { formulaValue: '=TRANSPOSE(A5:A6)' }));

    expect(workbook.cell('A1')).toMatchObject({ effectiveValue: { errorValue: { type: 'REF' } }, formattedValue: '#REF!' });
  });

  test('that an array formula fills has a value, and nothing was entered', () => {
    const workbook = openWorkbook();
    workbook.update(write('A5', text('x')), write('A6', text('y')), write('A1', { formulaValue: '=TRANSPOSE(A5:A6)' }));

    expect(workbook.cell('B1')).toEqual({ effectiveValue: text('y'), formattedValue: 'y' });
  });

  test('without anything is empty', () => {
    expect(viewOf(null)).toEqual({});
  });

  test('that a person typed into is read as Sheets would read it', () => {
    const workbook = openWorkbook();
    for (const [cell, typed] of Object.entries({ A1: '05/01/2026', B1: '007', C1: "'007", D1: '=1+1', E1: 'teks' }))
      workbook.type(cell, typed);

    const cells = ['A1', 'B1', 'C1', 'D1', 'E1'].map((cell) => workbook.cell(cell).userEnteredValue);
    expect(cells).toEqual([number(46_027), number(7), text('007'), { formulaValue: '=1+1' }, text('teks')]);
  });
});
