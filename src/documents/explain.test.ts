/** What docxtemplater alone finds wrong, in words that staff can follow. */
import { expect, test } from '@jest/globals';
import { docx, open, PEOPLE, PLAIN, paragraph, table } from './docx.examples.ts';
import { fill } from './engine.ts';
import { explain } from './explain.ts';

const OPTIONS = { ...PLAIN, loops: { Orang: ['Nama'] } };

function faults(body: string): readonly string[] {
  const result = fill(docx(body), { Orang: PEOPLE }, OPTIONS);
  return result.ok ? [] : result.faults;
}

test('a loop from a paragraph into a table is refused where it begins, also after text with entities', () => {
  expect(faults(paragraph('Kesehatan & gizi < 5 > 2') + paragraph('{#Orang}') + table(['{Nama}{/Orang}']))).toEqual([
    'Pembuka dan penutup harus berada dalam tabel yang sama, atau keduanya di luar tabel (Orang): paragraf 2.',
  ]);
});

test('two loops in one row that the first would repeat are refused', () => {
  expect(faults(paragraph('a') + table(['b'], ['{#Orang}{Nama}', '{/Orang}{#Orang}{Nama}{/Orang}']))).toEqual([
    'Dua bagian tumpang tindih dalam satu baris tabel; tutup yang kedua sebelum yang pertama: tabel 1, baris 2, kolom 1.',
  ]);
});

test('a loop whose tags differ in their spaces is refused', () => {
  expect(faults(paragraph('{# Orang}{Nama}{/Orang}'))).toEqual([
    'Pembuka dan penutup tidak sama, termasuk spasinya: paragraf 1.',
  ]);
});

test.each([
  ['unopened_loop', 'Penutup {/…} tidak mempunyai pembuka {#…}'],
  ['unclosed_loop', 'Pembuka {#…} tidak mempunyai penutup {/…}'],
  ['unclosed_tag', 'Penanda tidak ditutup dengan }'],
  ['unopened_tag', 'Ada } tanpa {'],
  ['duplicate_open_tag', 'Ada dua kurung buka {{; pakai satu'],
  ['duplicate_close_tag', 'Ada dua kurung tutup }}; pakai satu'],
])('%s is told with its tag and its place', (id, sentence) => {
  const zip = open(docx('', { header: table(['a', '{Nama']) }));
  const error = { properties: { id, xtag: 'Nama', offset: 2, file: 'word/header1.xml' } };

  expect(explain(error, zip)).toEqual([`${sentence} (Nama): kepala halaman, tabel 1, baris 1, kolom 2.`]);
});

test('every fault of several is told, also where its place is not known', () => {
  const errors = [
    { properties: { id: 'unopened_tag', offset: 99, file: 'word/x.xml' } },
    { properties: { id: 'unclosed_tag', offset: [0, 9] } },
  ];

  expect(explain({ properties: { id: 'multi_error', errors } }, open(docx(paragraph('{a'))))).toEqual([
    'Ada } tanpa {: bagian word/x.xml.',
    'Penanda tidak ditutup dengan }: paragraf 1.',
  ]);
});

test.each([[new Error('Malformed xml')], [{ properties: { id: 'malformed_xml' } }], ['corrupt'], [null]])(
  '%p means that the file is damaged',
  (error) => {
    expect(explain(error, open(docx('')))).toEqual([
      'Templat ini rusak: susunan isinya tidak dapat dibaca. Buka di Word atau LibreOffice, lalu simpan ulang.',
    ]);
  },
);
