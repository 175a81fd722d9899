/** Every form that a manifest names is found once the descriptions are there, and knows where it leads back. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { registers } from '../../registers/manifest.ts';
import { sops } from '../../sops/index.ts';
import { keptRegisters } from '../home-entries.ts';
import { findList } from '../screens/lists.ts';
import { findForm } from './forms.ts';

beforeEach(() => void Object.assign(globalThis, { window: { AdmenParts: { kegiatan: { sops } } } }));

describe.each(sops.map((sop) => [sop.id, sop] as const))('%s', (_, sop) => {
  test('its forms are found as its own; those of its lists lead back to the list', () => {
    for (const form of sop.forms) {
      const list = sop.lists.find((candidate) => candidate.form === form.id) ?? null;
      expect(findForm(form.id)).toMatchObject({ form: { id: form.id }, sop: { id: sop.id }, list });
    }
    for (const register of sop.registers)
      expect(findForm(register.form.id)).toMatchObject({ sop: { id: sop.id }, list: { id: register.id } });
  });

  test('its lists and registers are found with their titles; only registers take new rows', () => {
    for (const { id, title } of sop.lists) expect(findList(id)).toMatchObject({ title, register: null, sop: { id: sop.id } });
    for (const { id, title } of sop.registers) expect(findList(id)).toMatchObject({ title, register: { id } });
  });
});

test('shared registers are found without a SOP, and all registers are kept in one list, each once', () => {
  for (const { id, form } of registers) {
    expect(findForm(form.id)).toMatchObject({ sop: null, list: { id } });
    expect(findList(id)).toMatchObject({ register: { id }, sop: null });
  }
  const ids = keptRegisters.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([findForm('tidak.ada'), findList('tidakAda')]).toEqual([null, null]);
});
