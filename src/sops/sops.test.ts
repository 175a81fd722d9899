/** What every SOP keeps: a new one is tested by being listed. */
import { describe, expect, test } from '@jest/globals';
import { workbookTables } from '../app.ts';
import { registers } from '../registers/manifest.ts';
import { isChildList } from '../schema/index.ts';
import { preparedWorkbench } from '../workbench/office-workbench.ts';
import { startingNaskah } from './dokumen-sop/bawaan/starting.ts';
import { sops } from './index.ts';
import { sopServers } from './servers.ts';
import type { Action, RecordLine } from './sop.ts';

const everyForm = sops.flatMap((sop) => sop.forms);
const everyUseCase = sopServers.flatMap((server) => Object.keys(server.useCases));
const screens = ['register/rtl', 'register/dokumen', ...registers.map((register) => `register/${register.id}`)].concat(
  [
    'nilai/pkp/{record}',
    'banding/pkp/{record}',
    'capaian/lokmin/{record}',
    'kelengkapan/lokmin',
    'impor/umpanBalik',
    'jalankan/lokmin/{record}',
    'foto/lokmin/{record}',
    'naskah/dokumenSop/{record}',
    'tilik/dokumenSop/{record}',
    'pihakketiga/kontrak',
    'pihakketiga/kontrak/{record}',
    'sop/monitoring/{record}',
  ],
  sops.flatMap((sop) => [`papan/${sop.id}`, ...[...sop.registers, ...sop.lists].map((list) => `register/${list.id}`)]),
);

/** Records that a new workbook begins with, by their titles. */
const BROUGHT_ALONG: Readonly<Record<string, readonly string[]>> = { dokumenSop: startingNaskah().map(({ title }) => title) };

function formsOf(action: Action): string[] {
  if (action.type === 'screen') return [...(action.forms ?? [])];
  return action.type === 'form' ? [action.form] : [];
}

test('every SOP has its server side, and ids are unique', () => {
  expect(sopServers.map((server) => server.sop)).toEqual(sops.map((sop) => sop.id));
  expect(new Set(sops.map((sop) => sop.id)).size).toBe(sops.length);
  expect(new Set(workbookTables.map((table) => table.name)).size).toBe(workbookTables.length);
});

describe.each(sops.map((sop) => [sop.id, sop] as const))('SOP %s', (_id, sop) => {
  const useCases = sopServers.find((server) => server.sop === sop.id)?.useCases ?? {};

  test('numbers its steps in the order of the source, without gap', () => {
    const numbers = sop.steps.flatMap((step) => (step.number === null ? [] : [step.number]));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(new Set(sop.steps.map((step) => step.id)).size).toBe(sop.steps.length);
  });

  test('says of every step what to do and who does it, in whole sentences', () => {
    for (const step of sop.steps) {
      expect(step.text).toMatch(/^[A-Z].*\.$/);
      expect(step.by).not.toBe('');
      expect(step.title.length).toBeLessThanOrEqual(40);
    }
  });

  test('leads each action to a form, use case or screen that exists, and every form to an action or a list', () => {
    const actions = [...sop.steps.flatMap((step) => step.actions), ...sop.tools];
    for (const action of actions) {
      if (action.type === 'form') expect(everyForm.map((form) => form.id)).toContain(action.form);
      else if (action.type === 'screen') expect(screens).toContain(action.route);
      else expect(everyUseCase).toContain(action.useCase);
    }
    const reached = new Set([
      ...sops.map((other) => other.start),
      ...sops.flatMap((other) => [...other.steps.flatMap((step) => step.actions), ...other.tools]).flatMap(formsOf),
      ...sop.lists.map((list) => list.form),
    ]);
    expect(sop.forms.map((form) => form.id).filter((id) => !reached.has(id))).toEqual([]);
  });

  test('fills and saves every form by use cases that exist: reading ones to load, writing ones to save', () => {
    for (const form of sop.forms) {
      expect([form.id, useCases[form.load]?.writes, useCases[form.save]?.writes]).toEqual([form.id, false, true]);
      expect(form.sections?.flatMap((section) => section.fields) ?? Object.keys(form.fields)).toEqual(Object.keys(form.fields));
    }
  });

  test('names columns and form fields so that they can be document tags', () => {
    const labels = [
      ...sop.tables.flatMap((table) => Object.values(table.fields)),
      ...sop.forms.flatMap((form) => Object.values(form.fields)),
    ]
      .flatMap((field) => [field, ...(isChildList(field) ? Object.values(field.items) : [])])
      .map((field) => field.label);
    for (const label of labels) expect(label).toMatch(/^[A-Z][\w .,()/&'-]*$/u);
  });

  test('lists nothing in a new workbook but what it brings along, and opens nothing that does not exist', () => {
    const office = preparedWorkbench();
    const listed = office.done<readonly RecordLine[]>(sop.list).map(({ title }) => title);
    expect(listed.sort()).toEqual([...(BROUGHT_ALONG[sop.id] ?? [])].sort());
    expect(office.refusals(sop.open, { record: 'TIDAK-ADA' })[0]?.message).toContain('TIDAK-ADA');
    for (const { id } of [...sop.registers, ...sop.lists]) expect(office.call(`${id}.list`).ok).toBe(true);
    const withoutRecord = [sop.start, ...sop.tools.flatMap(formsOf)];
    for (const form of sop.forms.filter((candidate) => !withoutRecord.includes(candidate.id)))
      expect([form.id, office.refusals(form.load, { record: 'TIDAK-ADA' })[0]?.message]).toEqual([
        form.id,
        expect.stringContaining('TIDAK-ADA'),
      ]);
  });
});
