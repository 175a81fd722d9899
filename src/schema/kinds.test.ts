/** The contract that every kind of field keeps, and the refusals of each. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { field, required } from './index.ts';
import { KIND_EXAMPLES } from './kinds.examples.ts';

test('every kind of field has an example', () => {
  expect(KIND_EXAMPLES.map((example) => example.field.kind).sort()).toEqual(Object.keys(field).sort());
});

describe.each(KIND_EXAMPLES.map((example) => [example.field.kind, example] as const))(
  'kind %s',
  (_kind, { field, values, accepted, refused }) => {
    test('print and parse are inverse', () => {
      fc.assert(fc.property(values, (value) => expect(field.parse(field.print(value))).toEqual({ ok: true, value })));
    });

    test('a cell written is the same value when read', () => {
      fc.assert(fc.property(values, (value) => expect(field.fromCell(field.toCell(value))).toEqual({ ok: true, value })));
    });

    test('a valid value passes its own check unchanged', () => {
      fc.assert(fc.property(values, (value) => expect(field.check(value)).toEqual({ ok: true, value })));
    });

    test('the value survives JSON, the only way to the sidebar', () => {
      fc.assert(fc.property(values, (value) => expect(JSON.parse(JSON.stringify(value))).toEqual(value)));
    });

    test.each(accepted.map(([input, value]) => ({ input, value })))('accepts $input', ({ input, value }) => {
      expect(field.check(input)).toEqual({ ok: true, value });
    });

    test.each(
      refused.map(([input, words]) => ({ input: typeof input === 'string' ? input.slice(0, 40) : input, given: input, words })),
    )('refuses $input: … $words', ({ given, words }) => {
      const result = field.check(given);
      expect(result.ok ? 'accepted' : result.refusals.map((refusal) => refusal.message).join(' ')).toContain(words);
    });

    test('refuses empty input with its label, and accepts it as null when optional', () => {
      const result = field.check('');
      expect(result.ok ? 'accepted' : result.refusals[0]?.message).toContain(`${field.label} wajib diisi.`);
      expect(field.fromCell(null).ok).toBe(false);
    });

    test('says how it is filled in; what it gives as an example it takes', () => {
      const [words, example] = field.format().split('misalnya ');
      expect(words).toMatch(/^(\d+ )?[A-Z]?\w/);
      if (example !== undefined) expect(field.check(example)).toMatchObject({ ok: true });
    });

    test('has a face for the sheet, the form and the public form', () => {
      expect(field.column.width).toBeGreaterThanOrEqual(80);
      expect(field.control.type).toMatch(/\w/);
      expect(field.formItem === null || field.formItem.title === field.label).toBe(true);
    });
  },
);

test('an optional field is null when empty, in a form, a cell and on paper', () => {
  const phone = field.telephone('No. HP', { optional: true });
  expect([phone.check('  '), phone.fromCell(null), phone.print(null), phone.toCell(null)]).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
    '',
    null,
  ]);
});

test('an optional field that a form requires refuses what is empty, says what to do, and is else the same', () => {
  const commitment = field.longText('Komitmen bersama', { optional: true });
  const asked = required(commitment, 'Tulis kesepakatan peserta.');
  const refusal = { ok: false, refusals: [{ field: '', message: 'Komitmen bersama wajib diisi. Tulis kesepakatan peserta.' }] };

  expect([asked.check(' '), asked.parse(''), asked.fromCell(null)]).toEqual([refusal, refusal, refusal]);
  expect(asked.check('sepakat\r\nbulat')).toEqual(commitment.check('sepakat\r\nbulat'));
  expect([asked.label, asked.optional, asked.formItem?.required]).toEqual([commitment.label, false, true]);
});

test('a NIP that looks wrong warns and is accepted', () => {
  const nip = field.nip('NIP');
  expect(nip.warn('198001012005011001')).toBeNull();
  expect(nip.warn('1980')).toContain('18 angka; ini 4');
  expect(nip.warn('198013012005011001')).toContain('tanggal lahir');
  expect(nip.warn('198001012005131001')).toContain('bulan pengangkatan');
  expect(nip.warn('198001012005013001')).toContain('1 (laki-laki) atau 2 (perempuan)');
});

test('a whole number between years is a year, and is written without the dot, on paper and in its column', () => {
  const year = field.wholeNumber('Tahun', { min: 2000, max: 2100 });

  expect([year.print(2026), year.column.numberFormat?.pattern]).toEqual(['2026', '0']);
  expect(field.wholeNumber('Jumlah', { max: 5000 }).print(2026)).toBe('2.026');
});

test('a refusal inside a list names the row and the field', () => {
  const guests = field.childList('Tamu', { nama: field.text('Nama') }, { itemName: 'tamu' });
  const result = guests.check([{ nama: 'Ani' }, { nama: '' }]);
  expect(result.ok ? [] : result.refusals).toEqual([{ field: '1.nama', message: 'Nama wajib diisi.' }]);
});

test('a reference shows the name on paper and the number and name in the sheet', () => {
  const pj = field.reference('PJ', 'Pegawai');
  const ref = { id: 'PGW-003', label: 'Siti Contoh' };
  expect([pj.documentValue(ref), pj.toCell(ref)]).toEqual(['Siti Contoh', 'PGW-003 Siti Contoh']);
});

test('a rating is asked and printed in words, and kept in the sheet as a number', () => {
  const words = ['Buruk', 'Cukup', 'Baik', 'Sangat baik'];
  const rating = field.scale('Sarana', words);

  expect([rating.toCell(4), rating.print(4), rating.fromCell(4), rating.fromCell('Baik')]).toEqual([
    4,
    'Sangat baik',
    { ok: true, value: 4 },
    { ok: true, value: 3 },
  ]);
  expect([rating.control, rating.formItem]).toMatchObject([
    { type: 'choice', choices: words },
    { type: 'MULTIPLE_CHOICE', choices: words },
  ]);
  expect(rating.print('Baik' as never)).toBe('Baik');
});

test('an answer of Ya or Tidak is shown as it is: the value, or the word that was just chosen in a form', () => {
  const agreed = field.yesNo('Menyepakati');

  expect([true, false, 'Ya', 'Tidak'].map((answer) => agreed.print(answer as boolean))).toEqual(['Ya', 'Tidak', 'Ya', 'Tidak']);
});
