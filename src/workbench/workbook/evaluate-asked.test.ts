/** Formulas of a sheet to which nothing refers wait until one of its cells is asked for, and then say what they should. */
import { expect, test } from '@jest/globals';
import * as engine from '@odoo/o-spreadsheet';
import { Model } from './grid-engine.ts';

let counted = 0;
engine.registries.functionRegistry.add('DIHITUNG', {
  description: 'Counts how often it is worked out.',
  args: [{ name: 'value', type: ['ANY'], description: '' }],
  compute: (value: { value: unknown }) => {
    counted++;
    return value;
  },
} as never);

type Cells = Readonly<Record<string, string>>;

function workbook(register: Cells, board: Cells, other: Cells = {}) {
  const sheet = (id: string) => ({ id, name: id, colNumber: 8, rowNumber: 20 });
  const model = new Model({ sheets: [sheet('daftar'), sheet('papan'), sheet('lain')] } as never);
  const value = (sheetId: string, col = 0, row = 0) => model.getters.getEvaluatedCell({ sheetId, col, row }).value;
  const type = (sheetId: string, content: string, col = 0, row = 0) =>
    model.dispatch('UPDATE_CELL', { sheetId, col, row, content });
  for (const [sheetId, cells] of Object.entries({ daftar: register, papan: board, lain: other }))
    for (const [place, content] of Object.entries(cells)) type(sheetId, content, 0, Number(place.slice(1)) - 1);
  return { value, type };
}

test('they are worked out once when asked for, however often what they count has changed', () => {
  const { value, type } = workbook({ A1: '1' }, { A1: '=DIHITUNG(daftar!A1)+SUM(daftar!A:A)' });
  counted = 0;
  for (let number = 2; number < 30; number++) type('daftar', String(number));

  expect(counted).toBe(0);
  expect([value('papan'), value('papan'), counted]).toEqual([58, 58, 1]);
});

test('a sheet to which another refers does not wait, and both are right after each change', () => {
  const { value, type } = workbook({ A1: '1' }, { A1: '=daftar!A1*2' }, { A1: '=papan!A1+1' });
  for (const number of [5, 7, -1]) {
    type('daftar', String(number));
    expect([value('lain'), value('papan')]).toEqual([number * 2 + 1, number * 2]);
  }
});

test('a reference that is found only while it is worked out reads what waits', () => {
  const { value, type } = workbook({ A1: '1' }, { A1: '=daftar!A1*2' }, { A1: '=0' });
  type('daftar', '4');
  type('lain', '=INDIRECT("papan!A1")+1');
  expect(value('lain')).toBe(9);
  type('daftar', '5');
  expect([value('lain'), value('papan')]).toEqual([11, 10]);
});

test('results that spill are there, also when they grow and shrink', () => {
  const { value, type } = workbook({ A1: '1', A2: '2', A3: '0' }, { A1: '=FILTER(daftar!A1:A3,daftar!A1:A3>0)' });
  expect([value('papan'), value('papan', 0, 1), value('papan', 0, 2)]).toEqual([1, 2, null]);
  type('daftar', '3', 0, 2);
  expect(value('papan', 0, 2)).toBe(3);
  type('daftar', '0', 0, 1);
  expect([value('papan', 0, 1), value('papan', 0, 2)]).toEqual([3, null]);
});
