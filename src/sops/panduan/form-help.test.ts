/** The help of every form names what the form asks, tells the steps that name it, and says nothing that leads nowhere. */
import { describe, expect, test } from '@jest/globals';
import { templateNames } from '../../../scripts/build-product.ts';
import type { Field } from '../../schema/index.ts';
import { defineForm, defineTable, field, isChildList, required } from '../../schema/index.ts';
import { preparedWorkbench } from '../../workbench/office-workbench.ts';
import { sops } from '../index.ts';
import type { FieldHelp } from './form-help.ts';
import { formsOfAction, helpFor, nameOf } from './form-help.ts';
import { ALL_PAPERS, templatesOf } from './places.ts';
import { formsOf, guideSources } from './sources.ts';

const forms = formsOf(guideSources);
const helpOf = (id: string) => {
  const form = forms.find((candidate) => candidate.id === id);
  if (!form) throw new Error(`No form ${id}.`);
  return helpFor(form, guideSources);
};
const fieldOf = (id: string, label: string) => helpOf(id).fields.find((told) => told.label === label);

test('no two forms have one id: each help is that of one form', () => {
  expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
});

describe.each(forms.map((form) => [form.id, form] as const))('help of %s', (id, form) => {
  const help = helpFor(form, guideSources);

  test('names every field with its hint, how it is filled in, and whether it may stay empty', () => {
    const isTold = (told: FieldHelp | undefined, asked: Field) => {
      expect(told).toMatchObject({ label: asked.label, hint: asked.hint });
      expect(told?.format).toMatch(/\w/);
      if (isChildList(asked))
        Object.values(asked.items).forEach((item, index) => {
          isTold(told?.items[index], item);
        });
    };
    Object.entries(form.fields).forEach(([name, asked], index) => {
      isTold(help.fields[index], asked);
      const depends = form.asks?.[name] !== undefined;
      expect(help.fields[index]?.need).toBe(depends ? 'menurut isian lain' : asked.optional ? 'boleh kosong' : 'wajib diisi');
    });
  });

  test('tells the steps that name it, or what else it is; it is never empty', () => {
    const naming = sops.flatMap((sop) =>
      sop.steps.filter((step) => step.actions.some((action) => formsOfAction(action).includes(id))).map((step) => [sop.id, step]),
    );
    expect(help.steps.map(({ sop, name, text }) => [sop.id, name, text])).toEqual(
      naming.map(([sop, step]) => [sop, nameOf(step as never), (step as { text: string }).text]),
    );
    expect(help.steps.length + help.roles.length).toBeGreaterThan(0);
  });

  test('names only sheets, columns and documents that there are', () => {
    const told = help.fields.flatMap((one) => [one, ...one.items]);
    for (const { sheet, within } of told.flatMap(({ places }) => places)) {
      const labels = Object.values(guideSources.tables.find(({ name }) => name === sheet)?.fields ?? {}).map(
        ({ label }) => label,
      );
      if (sheet === guideSources.settings.sheet) expect(within).toMatch(/^baris /);
      else expect(labels.map((label) => `kolom ${label}`)).toContain(within);
    }
    const titles = [ALL_PAPERS, ...guideSources.templates.map(({ title }) => title)];
    expect(told.flatMap(({ papers }) => papers).filter((paper) => !titles.includes(paper))).toEqual([]);
  });
});

test('a form that is said to open by itself does, in an office that has only begun', () => {
  const office = preparedWorkbench();
  const opening = forms.filter((form) => helpFor(form, guideSources).route !== '');

  expect(opening.length).toBeGreaterThan(20);
  for (const { id, load } of opening) {
    const answer = office.call(load, { record: '', part: '' });
    // What it needs first may still be lacking; then it says so, and never that it needs a record.
    expect([id, answer.ok || answer.refusals.every(({ message }) => !message.includes('tidak ditemukan'))]).toEqual([id, true]);
  }
});

test('says where a field stands, also in a form that must not leave it empty, and which documents have its tag', () => {
  expect(fieldOf('lokmin.rencana', 'Tempat')).toMatchObject({
    need: 'wajib diisi',
    places: [{ sheet: 'Rapat', within: 'kolom Tempat' }],
    papers: expect.arrayContaining(['Undangan rapat', 'Notulen rapat']),
  });
  expect(fieldOf('umpanBalik.telaah', 'Kelas')?.places).toEqual([{ sheet: 'Umpan balik', within: 'kolom Kelas' }]);
  expect(fieldOf('pengaturan.isi', 'Nama puskesmas')).toMatchObject({
    places: [{ sheet: 'Pengaturan', within: 'baris Nama puskesmas' }],
    papers: [ALL_PAPERS],
  });
});

test('tells a step with who does it and the steps beside it', () => {
  const [ofLokmin, ...others] = helpOf('lokmin.masalah').steps;

  expect(others.map(({ sop, name }) => [sop.id, name])).toEqual([['rapat', '7. Masalah dan penyebabnya']]);
  expect(ofLokmin).toMatchObject({
    sop: { id: 'lokmin', source: 'SOP Lokakarya Mini Bulanan Rutin' },
    name: '8. Masalah dan penyebabnya',
    by: 'Semua peserta',
    before: '7. Analisis capaian kinerja',
    after: '9. Rencana tindak lanjut',
  });
});

test('every template of a document but those of the registers belongs to a SOP', () => {
  const told = sops.flatMap((sop) => templatesOf(sop, guideSources).map(({ name }) => name));
  const own = templateNames('.').filter((name) => !/^(register|templat)\//.test(name));
  expect([...new Set(told)].sort()).toEqual(own.sort());
});

test('a field that only the form has is known by its label where one sheet of the form bears it', () => {
  const name = field.text('Nama alat');
  const table = defineTable('Alat', { number: field.registerNumber('No. alat', 'ALT'), name, price: field.rupiah('Harga') });
  const other = defineTable('Ruang', { number: field.registerNumber('No. ruang', 'RNG'), price: field.rupiah('Harga') });
  const form = defineForm({
    id: 'alat.isi',
    title: 'Alat',
    fields: { name: required(name), price: field.rupiah('Harga', { hint: 'Dengan pajak.' }), note: field.text('Catatan alat') },
    load: 'alat.load',
    save: 'alat.save',
  });
  const { fields } = helpFor(form as never, { ...guideSources, tables: [table, other] });

  expect(fields.map(({ label, places }) => [label, places.map(({ sheet }) => sheet)])).toEqual([
    ['Nama alat', ['Alat']],
    ['Harga', ['Alat']],
    ['Catatan alat', []],
  ]);
});
