/** FormApp: forms, their questions and their sheet, under the rules of a consumer account. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Workbench } from '../open-workbench.ts';
import { openWorkbench } from '../open-workbench.ts';
import { openState } from '../state/workbench-state.ts';
import type { GoogleServices } from './index.ts';
import { googleServices } from './index.ts';

let bench: Workbench;
let services: GoogleServices;

beforeEach(() => {
  bench = openWorkbench();
  services = googleServices(bench.kernel);
});

function link(form: GoogleAppsScript.Forms.Form): GoogleAppsScript.Forms.Form {
  const { FormApp, SpreadsheetApp } = services;
  return form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
}

function sheet(name: string): GoogleAppsScript.Spreadsheet.Sheet | null {
  return services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
}

describe('a form', () => {
  test('has an id, and addresses for the public and for its editors', () => {
    const form = services.FormApp.create('Survei');

    expect(form.getPublishedUrl()).toBe(`https://docs.google.com/forms/d/e/${form.getId()}/viewform`);
    expect(form.getEditUrl()).toBe(`https://docs.google.com/forms/d/${form.getId()}/edit`);
  });

  test('takes no answers before it is published and linked', () => {
    const form = services.FormApp.create('Survei');
    form.addTextItem().setTitle('Isi');
    expect(() => bench.submitForm(form.getId(), { Isi: 'x' })).toThrow('takes no answers');
    link(form);
    expect(() => bench.submitForm(form.getId(), { Isi: 'x' })).toThrow('takes no answers');

    bench.kernel.forms.change(form.getId(), { published: true });
    bench.submitForm(form.getId(), { Isi: 'x' });
  });

  test('needs a title, and asks for no sign-in: that setting is of Workspace accounts', () => {
    expect(() => services.FormApp.create('')).toThrow('must not be empty');
    expect(() => services.FormApp.create('Survei').setRequireLogin(false)).toThrow('Google Workspace');
  });

  test.each(['setCollectEmail', 'setLimitOneResponsePerUser', 'setAllowResponseEdits'] as const)(
    'does not pretend to do %s',
    (name) => {
      const form = services.FormApp.create('Survei');
      expect(form[name](false)).toBe(form);
      expect(() => form[name](true)).toThrow(`The workbench does not emulate Form.${name}(true).`);
    },
  );

  test('takes choices that are there and different', () => {
    const item = services.FormApp.create('Survei').addListItem();

    expect(() => item.setChoiceValues([])).toThrow('must not be empty');
    expect(() => item.setChoiceValues(['a', ''])).toThrow('must have a value');
    expect(() => item.setChoiceValues(['a', 'a'])).toThrow('duplicate');
  });
});

describe('a validation', () => {
  test('has one condition', () => {
    const builder = () => services.FormApp.createTextValidation();

    expect(() => builder().build()).toThrow('no condition');
    expect(() => builder().requireNumber().requireTextIsEmail()).toThrow('two conditions');
    expect(() => builder().requireNumberBetween(5, 1)).toThrow('start of the range');
  });

  test.each(['(?=a)b', '(?<!a)b', '(a)\\1'])('refuses the pattern %s, which RE2 has not', (pattern) => {
    expect(() => services.FormApp.createTextValidation().requireTextMatchesPattern(pattern)).toThrow(
      'Invalid regular expression',
    );
  });

  test('that no builder made is refused', () => {
    const item = services.FormApp.create('Survei').addTextItem();
    expect(() => item.setValidation({})).toThrow('do not match the method signature');
  });
});

describe('the sheet of a form', () => {
  test('has the next free number, and tells the form', () => {
    const [first, second] = [services.FormApp.create('A'), services.FormApp.create('B')];
    link(first);
    link(second);

    expect(sheet('Form Responses 1')?.getFormUrl()).toContain(first.getId());
    expect(sheet('Form Responses 2')?.getFormUrl()).toContain(second.getId());
    expect(sheet('Sheet1')?.getFormUrl()).toBeNull();
  });

  test('is in no other spreadsheet', () => {
    const form = services.FormApp.create('A');
    expect(() => form.setDestination(services.FormApp.DestinationType.SPREADSHEET, 'lain')).toThrow('not found');
    expect(bench.kernel.spreadsheet.sheets()).toHaveLength(1);
  });

  test('is never taken for that of a later form, when it was deleted', () => {
    const first = services.FormApp.create('A');
    link(first);
    const sheetId = bench.state.grid.model.getters.getSheetIdByName('Form Responses 1');
    bench.state.grid.change((dispatch) => void dispatch('DELETE_SHEET', { sheetId, sheetName: 'Form Responses 1' }));
    link(services.FormApp.create('B'));

    const [a, b] = bench.forms();
    expect(a?.sheetId).not.toBe(b?.sheetId);
    expect(sheet('Form Responses 1')?.getSheetId()).toBe(b?.sheetId);
  });
});

test('a snapshot of a time before forms opens, and has none', () => {
  const { forms: _forms, ...earlier } = bench.state.snapshot();

  const state = openState({ keeper: bench.state.keeper, snapshot: earlier });

  expect(state.forms()).toEqual([]);
  expect(state.snapshot().forms).toEqual([]);
});

test('journal and snapshot give the same forms back', () => {
  const kept: Parameters<Workbench['state']['record']>[0][] = [];
  const keeper = { ...bench.state.keeper, keep: (entry: (typeof kept)[number]) => void kept.push(entry) };
  bench = openWorkbench({ keeper });
  services = googleServices(bench.kernel);
  const form = services.FormApp.create('Survei').setDescription('Isi dengan jujur.');
  form.addCheckboxItem().setTitle('Lewat').setChoiceValues(['a', 'b']).setRequired(true);
  link(form);

  const again = openState({ keeper: bench.state.keeper, entries: kept });

  expect(again.forms()).toEqual(bench.forms());
  expect(again.forms()[0]).toMatchObject({ title: 'Survei', questions: [{ title: 'Lewat', required: true }] });
});
