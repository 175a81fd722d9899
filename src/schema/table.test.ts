/** Descriptions of tables and forms: what they refuse to be, and what they read from the outside. */
import { expect, test } from '@jest/globals';
import { defineTable, field, parseSubmission, parseTarget, seriesOf, toCells, validate } from './index.ts';

test.each([
  [
    'a label that docxtemplater would take as a command',
    () => defineTable('T', { a: field.text('#Nama') }),
    'tidak dapat menjadi penanda',
  ],
  ['a label with braces', () => defineTable('T', { a: field.text('Nama {x}') }), 'tidak dapat menjadi penanda'],
  ['two columns of one label', () => defineTable('T', { a: field.text('Nama'), b: field.text('nama') }), 'berlabel sama'],
  ['no columns at all', () => defineTable('T', {}), 'tidak mempunyai kolom'],
  ['numbers from a table that has none', () => seriesOf(defineTable('T', { a: field.text('Nama') })), 'tidak bernomor'],
])('refuses %s', (_what, work, words) => {
  expect(work).toThrow(words);
});

test('a row becomes cells by field name, dates and choices included', () => {
  const table = defineTable('T', { day: field.date('Hari'), note: field.text('Catatan', { optional: true }) });

  expect(toCells(table, { day: '2026-10-08', note: null })).toEqual({ day: '2026-10-08', note: null });
});

test('validation tells every refusal at once, by path into lists', () => {
  const fields = {
    name: field.text('Nama'),
    guests: field.childList('Tamu', { name: field.text('Nama tamu'), day: field.date('Hari') }, { itemName: 'tamu' }),
  };

  const checked = validate(fields, {
    name: '',
    guests: [
      { name: 'Ani', day: '8/10/2026' },
      { name: '', day: '31/02/2026' },
    ],
  });

  expect(checked.ok ? [] : checked.refusals.map((refusal) => refusal.field)).toEqual(['name', 'guests.1.name', 'guests.1.day']);
});

test.each([null, 'text', 3, [], { values: 'x' }, { values: [] }])('input %j is no form', (input) => {
  expect(parseSubmission({ name: field.text('Nama') }, input)).toMatchObject({
    ok: false,
    refusals: [{ message: expect.stringContaining('Data formulir tidak terbaca') }],
  });
});

test('record, part and fingerprint are text or nothing; keys that no field knows are left out', () => {
  expect(
    parseSubmission({ name: field.text('Nama') }, { record: 5, seen: '', part: 'LM-4', values: { name: 'Ani', admin: true } }),
  ).toEqual({
    ok: true,
    value: { record: '', part: 'LM-4', seen: null, values: { name: 'Ani' } },
  });
  expect(parseTarget('x')).toEqual({ record: '', part: '' });
});
