/** Rows of answers: where Google would put them, whatever staff did to the sheet. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { CreatedForm, FormPlan } from '../../host/host.ts';
import type { Workbench } from '../open-workbench.ts';
import { openWorkbench } from '../open-workbench.ts';
import { cellData } from '../workbook/cell-view.ts';

const SHEET = 'Form Responses 1';
const PLAN: FormPlan = {
  title: 'Umpan balik',
  description: '',
  confirmation: '',
  items: [
    { type: 'TEXT', title: 'Isi', help: '', required: true },
    { type: 'CHECKBOX', title: 'Lewat', help: '', required: false, choices: ['Telepon', 'WA'] },
    { type: 'DATE', title: 'Tanggal', help: '', required: false },
    { type: 'TIME', title: 'Jam', help: '', required: false },
  ],
};

let bench: Workbench;
let form: CreatedForm;

beforeEach(() => {
  bench = openWorkbench({ today: '2026-03-02' });
  form = bench.host().createForm(PLAN);
});

function cell(col: number, row: number) {
  const sheetId = bench.state.grid.model.getters.getSheetIdByName(SHEET) ?? '';
  return cellData(bench.state.grid, { sheetId, col, row });
}

test('an answer is a row below the last one: the moment, text, choices joined, dates and times as such', () => {
  bench.submitForm(form.id, { Isi: '=1+1', Lewat: ['Telepon', 'WA'], Tanggal: '2026-03-01', Jam: '08:30' });

  expect([0, 1, 2, 3, 4].map((col) => cell(col, 1).formattedValue)).toEqual([
    '02/03/2026 08:00:00',
    '=1+1',
    'Telepon, WA',
    '01/03/2026',
    '08:30',
  ]);
  expect(cell(1, 1).userEnteredValue).toEqual({ stringValue: '=1+1' });
  expect(cell(0, 1).userEnteredValue?.numberValue).toBeCloseTo(46_083 + 8 / 24, 9);
});

test('an answer that is refused leaves nothing behind', () => {
  const before = JSON.stringify(bench.state.snapshot());

  expect(() => bench.submitForm(form.id, { Lewat: 'WA' })).toThrow('Isi: Pertanyaan ini wajib dijawab.');

  expect(JSON.stringify(bench.state.snapshot())).toBe(before);
});

describe('a sheet that staff changed', () => {
  test('gets each answer under its question, also when columns changed places', () => {
    bench.type(SHEET, 'B1', 'Lewat');
    bench.type(SHEET, 'C1', 'Isi');

    bench.submitForm(form.id, { Isi: 'Antre', Lewat: 'WA' });

    expect([1, 2].map((col) => cell(col, 1).formattedValue)).toEqual(['WA', 'Antre']);
  });

  test('gets a new column for a question whose column is gone', () => {
    bench.type(SHEET, 'B1', 'Catatan kami');

    bench.submitForm(form.id, { Isi: 'Antre' });

    expect([cell(5, 0).formattedValue, cell(5, 1).formattedValue, cell(1, 1).formattedValue]).toEqual([
      'Isi',
      'Antre',
      undefined,
    ]);
  });

  test('grows when it is full', () => {
    bench.type(SHEET, 'A100', '46083');

    bench.submitForm(form.id, { Isi: 'Antre' });

    expect(cell(1, 100).formattedValue).toBe('Antre');
  });

  test('takes no answers when it is gone', () => {
    const sheetId = bench.state.grid.model.getters.getSheetIdByName(SHEET);
    bench.state.grid.change((dispatch) => void dispatch('SHOW_SHEET', { sheetId }));
    bench.state.grid.change((dispatch) => void dispatch('DELETE_SHEET', { sheetId, sheetName: SHEET }));

    expect(() => bench.submitForm(form.id, { Isi: 'Antre' })).toThrow('takes no answers');
  });
});
