/** Making a form for the public: what Google is asked for, and what stands in the workbook afterwards. */
import { describe, expect, test } from '@jest/globals';
import type { Workbench } from '../../workbench/open-workbench.ts';
import { openWorkbench } from '../../workbench/open-workbench.ts';
import { answer } from '../../workbook-actions.ts';
import type { FormPlan } from '../host.ts';
import { HostError } from '../host.ts';
import { triggerOwner } from './forms.ts';

const item = { help: '', required: false } as const;

const PLAN: FormPlan = {
  title: 'Umpan balik Puskesmas Contoh',
  description: 'Sampaikan keluhan atau saran Anda.',
  confirmation: 'Terima kasih.',
  items: [
    {
      ...item,
      type: 'PARAGRAPH_TEXT',
      title: 'Isi',
      required: true,
      validation: { rule: 'maxLength', length: 20, message: 'Terlalu panjang.' },
    },
    { ...item, type: 'TEXT', title: 'E-mail', help: 'Boleh kosong', validation: { rule: 'email', message: 'Bukan e-mail.' } },
    {
      ...item,
      type: 'TEXT',
      title: 'Umur',
      validation: { rule: 'number', min: 17, max: 99, wholeOnly: true, message: '17–99.' },
    },
    { ...item, type: 'TEXT', title: 'Situs', validation: { rule: 'url', message: 'https://' } },
    { ...item, type: 'TEXT', title: 'Telepon', validation: { rule: 'pattern', pattern: '[0-9 ]+', message: 'Angka.' } },
    { ...item, type: 'MULTIPLE_CHOICE', title: 'Jenis', choices: ['Keluhan', 'Saran'] },
    { ...item, type: 'LIST', title: 'Unit', choices: ['Loket', 'Apotek'] },
    { ...item, type: 'CHECKBOX', title: 'Lewat', choices: ['Datang', 'Telepon'] },
    { ...item, type: 'DATE', title: 'Tanggal kejadian' },
    { ...item, type: 'TIME', title: 'Jam kejadian' },
  ],
};

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}

function sheetNames(bench: Workbench): string[] {
  return bench.kernel.spreadsheet.sheets().map((sheet) => sheet.name);
}

describe('a form that is made', () => {
  test('carries the title, the words around it, and every question with its help, choices and check', () => {
    const bench = openWorkbench();
    const { id } = bench.host().createForm(PLAN);

    const [form] = bench.forms();
    expect(form).toMatchObject({
      id,
      title: PLAN.title,
      description: PLAN.description,
      confirmation: PLAN.confirmation,
      published: true,
    });
    expect(form?.questions.map(({ type, title, required, help }) => ({ type, title, required, help }))).toEqual(
      PLAN.items.map(({ type, title, required, help }) => ({ type, title, required, help })),
    );
    expect(form?.questions.map(({ check }) => check)).toEqual([
      { kind: 'atMost', length: 20 },
      { kind: 'email' },
      { kind: 'between', min: 17, max: 99 },
      { kind: 'url' },
      { kind: 'pattern', pattern: '[0-9 ]+' },
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(form?.questions.map(({ choices }) => choices).filter((choices) => choices.length > 0)).toEqual([
      ['Keluhan', 'Saran'],
      ['Loket', 'Apotek'],
      ['Datang', 'Telepon'],
    ]);
  });

  test('has its sheet in this workbook, with the questions as headers, and is found by its number when staff rename it', () => {
    const bench = openWorkbench();
    const made = bench.host().createForm(PLAN);

    expect(sheetNames(bench)).toEqual(['Form Responses 1', 'Sheet1']);
    expect(bench.kernel.spreadsheet.sheets()[0]?.sheetId).toBe(made.sheetId);
    bench.submitForm(made.id, { Isi: 'Antre lama' });
    const sheetId = bench.state.grid.model.getters.getSheetIdByName('Form Responses 1');
    bench.state.grid.change(
      (dispatch) =>
        void dispatch('RENAME_SHEET', { sheetId, oldName: 'Form Responses 1', newName: "Jawaban 'umum'".replace(/'/g, '’') }),
    );
    const [response] = bench.host().formResponses(made.sheetId, new Set()).responses;
    expect(Object.keys(response?.answers ?? {})).toEqual(PLAN.items.map(({ title }) => title));
  });

  test('has its sheet hidden, and answers arrive there all the same', () => {
    const bench = openWorkbench();
    const made = bench.host().createForm(PLAN);

    expect(bench.kernel.spreadsheet.sheets()).toMatchObject([
      { name: 'Form Responses 1', hidden: true },
      { name: 'Sheet1', hidden: false },
    ]);
    bench.submitForm(made.id, { Isi: 'Antre lama' });
    expect(bench.host().formResponses(made.sheetId, new Set()).responses).toMatchObject([{ answers: { Isi: 'Antre lama' } }]);
  });

  test('stands also when Google does not hide its sheet', () => {
    const bench = openWorkbench();
    bench.before('sheets', 'batchUpdate', () => {
      throw new Error('Service unavailable: Spreadsheets');
    });
    const { warn } = console;
    console.warn = () => {};
    const made = bench.host().createForm(PLAN);
    console.warn = warn;

    expect(bench.kernel.spreadsheet.sheets()[0]).toMatchObject({ sheetId: made.sheetId, hidden: false });
  });

  test('two forms have sheets of their own, and one trigger', () => {
    const bench = openWorkbench({ user: 'kapus@contoh.example' });
    const [first, second] = [bench.host().createForm(PLAN), bench.host().createForm({ ...PLAN, title: 'Survei' })];

    expect(sheetNames(bench).sort()).toEqual(['Form Responses 1', 'Form Responses 2', 'Sheet1']);
    expect(first.sheetId).not.toBe(second.sheetId);
    expect(bench.state.triggers()).toMatchObject([
      { functionName: 'tanggapanMasuk', event: 'ON_FORM_SUBMIT', creator: 'kapus@contoh.example' },
    ]);
  });

  test('is the one whose address the sheet tells, when another sheet came up meanwhile', () => {
    const bench = openWorkbench();
    bench.after('forms', 'link', () => {
      bench.state.grid.change((dispatch) => void dispatch('CREATE_SHEET', { sheetId: '77', name: 'Milik orang', position: 0 }));
    });

    const { sheetId } = bench.host().createForm(PLAN);

    expect(bench.forms()[0]?.sheetId).toBe(sheetId);
  });
});

describe('what Google refuses', () => {
  test('in the middle of a form is told with what to do, and why', () => {
    const bench = openWorkbench();
    bench.before('forms', 'link', () => {
      throw new Error('Service unavailable: Forms');
    });

    const error = thrownBy(() => bench.host().createForm(PLAN));

    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code: 'form', message: expect.stringContaining('Hapus formulir dengan judul itu') });
    expect(String((error as HostError).original)).toContain('Service unavailable');
  });

  test('a trigger too many is told before any form is made', () => {
    const bench = openWorkbench();
    for (let made = 0; made < 20; made++)
      bench.kernel.triggers.create({ functionName: 'lain', event: 'CLOCK', everyMinutes: 60, atHour: -1 });

    expect(thrownBy(() => bench.host().createForm(PLAN))).toMatchObject({
      code: 'form',
      message: expect.stringContaining('Hapus pemicu yang tidak dipakai'),
    });
    expect(bench.forms()).toEqual([]);
  });
});

test.each([
  ['kapus@contoh.example', 'kapus@contoh.example'],
  ['', 'Formulir Google'],
])('who makes the form as %j takes its answers in as %j', (user, name) => {
  openWorkbench({ user });

  expect(triggerOwner().name).toBe(name);
});

test('without address the name that the owner once gave serves', () => {
  const bench = openWorkbench({ user: '' });
  answer(bench.host(), 'introduce', { name: 'Ani Lestari' });

  expect(triggerOwner()).toEqual({ email: '', name: 'Ani Lestari' });
});
