/** What of a form is drawn follows from what is typed: hidden fields, narrowed choices, headings without fields. */
import { expect, test } from '@jest/globals';
import { defineForm, field } from '../../schema/index.ts';
import { drawnSections, settled } from './drawn.ts';

const UNITS: Readonly<Record<string, readonly string[]>> = { Gizi: ['Timbang', 'Catat'], Loket: ['Panggil', 'Catat', 'Arsip'] };
const STEPS = ['Timbang', 'Panggil', 'Catat', 'Arsip'] as const;

const form = defineForm({
  id: 'contoh.isi',
  title: 'Contoh',
  fields: {
    channel: field.choice('Saluran', ['Langsung', 'Telepon']),
    phone: field.telephone('Nomor telepon', { optional: true }),
    unit: field.choice('Unit', ['Gizi', 'Loket'], { optional: true }),
    step: field.choice('Langkah', STEPS, { optional: true }),
    steps: field.multipleChoice('Langkah yang salah', STEPS, { optional: true }),
  },
  sections: [
    { title: 'Asal', fields: ['channel'] },
    { title: 'Pelapor', fields: ['phone'] },
    { title: 'Tempat', fields: ['unit', 'step', 'steps'] },
  ],
  asks: { phone: ({ channel }) => (channel === 'Telepon' ? 'required' : 'hidden') },
  choices: {
    step: ({ unit }) => UNITS[String(unit)] ?? [],
    steps: ({ unit }) => UNITS[String(unit)] ?? [],
  },
  load: 'contoh.load',
  save: 'contoh.save',
});

const drawn = (values: object) =>
  drawnSections(form, { ...values }).map(({ title, fields }) => [title, fields.map(({ name }) => name)]);

test('a field that is not asked is not drawn, and neither is a heading without fields', () => {
  expect(drawn({ channel: 'Langsung' })).toEqual([
    ['Asal', ['channel']],
    ['Tempat', ['unit', 'step', 'steps']],
  ]);
  expect(drawn({ channel: 'Telepon' })).toContainEqual(['Pelapor', ['phone']]);
});

test('"boleh kosong" follows from what is asked now, not from the table', () => {
  const fields = drawnSections(form, { channel: 'Telepon' }).flatMap((section) => section.fields);

  expect(Object.fromEntries(fields.map(({ name, field: { optional } }) => [name, optional]))).toMatchObject({
    channel: false,
    phone: false,
    unit: true,
  });
});

test('a choice offers what fits the other answers, in their order', () => {
  const fields = drawnSections(form, { unit: 'Loket' }).flatMap((section) => section.fields);

  for (const name of ['step', 'steps'])
    expect(fields.find((one) => one.name === name)?.field.control).toMatchObject({ choices: ['Panggil', 'Catat', 'Arsip'] });
  expect(form.fields.step.control).toMatchObject({ choices: STEPS });
});

test('an answer that is not offered any more is taken back; what fits stays', () => {
  const values = { unit: 'Gizi', step: 'Panggil', steps: ['Panggil', 'Catat'], phone: '0812' };

  expect(settled(form, values, 'unit')).toEqual({ unit: 'Gizi', step: null, steps: ['Catat'], phone: '0812' });
  expect(settled(form, { ...values, step: 'Catat' }, 'unit')).toMatchObject({ step: 'Catat' });
  expect(settled(form, { step: undefined, steps: null }, 'unit')).toEqual({ step: undefined, steps: null });
});

test('a form without rules is drawn whole', () => {
  const { asks: _asks, choices: _choices, sections: _sections, ...plain } = form;
  expect(drawnSections(plain, {})).toMatchObject([{ title: '', fields: Object.keys(form.fields).map((name) => ({ name })) }]);
  expect(settled(plain, { step: 'Arsip' }, 'unit')).toEqual({ step: 'Arsip' });
});
