/** What every SOP keeps: a new one is tested by being listed. */
import { describe, expect, test } from '@jest/globals';
import { workbookTables } from '../app.ts';
import { isChildList } from '../schema/index.ts';
import { preparedWorkbench } from '../workbench/office-workbench.ts';
import { sopServers, sops } from './index.ts';

test('every SOP has its server side, and ids are unique', () => {
  expect(sopServers.map((server) => server.sop)).toEqual(sops.map((sop) => sop.id));
  expect(new Set(sops.map((sop) => sop.id)).size).toBe(sops.length);
  expect(new Set(workbookTables.map((table) => table.name)).size).toBe(workbookTables.length);
});

describe.each(sops.map((sop) => [sop.id, sop] as const))('SOP %s', (_id, sop) => {
  const useCases = sopServers.find((server) => server.sop === sop.id)?.useCases ?? {};
  const formOf = (id: string) => sop.forms.find((form) => form.id === id);

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

  test('leads each action to a form or use case that exists, and every form to a step', () => {
    const actions = sop.steps.flatMap((step) => step.actions);
    for (const action of actions) {
      if (action.type === 'form') expect(formOf(action.form)?.id).toBe(action.form);
      else expect(Object.keys(useCases)).toContain(action.useCase);
    }
    const reached = new Set([sop.start, ...actions.flatMap((action) => (action.type === 'form' ? [action.form] : []))]);
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

  test('lists nothing in a new workbook, and opens nothing that does not exist', () => {
    const office = preparedWorkbench();
    expect(office.done(sop.list)).toEqual([]);
    expect(office.refusals(sop.open, { record: 'TIDAK-ADA' })[0]?.message).toContain('TIDAK-ADA');
    for (const form of sop.forms.filter((candidate) => candidate.id !== sop.start))
      expect([form.id, office.refusals(form.load, { record: 'TIDAK-ADA' })[0]?.message]).toEqual([
        form.id,
        expect.stringContaining('TIDAK-ADA'),
      ]);
  });
});
