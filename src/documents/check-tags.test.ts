/** Faults of a template's tags: told in plain words, with the place and the nearest tag that exists. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { checkTags } from './check-tags.ts';
import type { DocxParts } from './docx.examples.ts';
import { docx, open, PEOPLE, paragraph, run, table } from './docx.examples.ts';

const DATA = { 'Nama rapat': 'Lokmin', Tempat: 'Aula', 'Ada masalah': true, Peserta: PEOPLE, Tembusan: [] };
const LOOPS = { Peserta: ['No', 'Nama', 'Jabatan', 'Tugas'], Tugas: ['Uraian'], Tembusan: ['Kepada'] };

function faults(body: string, parts: DocxParts = {}): string[] {
  return checkTags(open(docx(body, parts)), DATA, LOOPS);
}

test('a template whose tags all exist has no fault', () => {
  const body =
    paragraph('{Nama rapat} di { Tempat }') +
    table(['{#Peserta}{No}', '{Nama}, {Tempat}', '{#Tugas}{Uraian}{/Tugas}{/Peserta}']) +
    paragraph('{#Ada masalah}ada{/Ada masalah}{^Tembusan}–{/}{#Tempat}di {Tempat}{/Tempat}');

  expect(faults(body, { header: paragraph('{Tempat}'), title: '{Nama rapat}' })).toEqual([]);
});

describe('an unknown tag', () => {
  test.each([
    ['in a paragraph', paragraph('a') + paragraph('{Nama rpat}'), {}, 'paragraf 2'],
    ['in a table', paragraph('a') + table(['a'], ['a', '{Nama rpat}']), {}, 'tabel 1, baris 2, kolom 2'],
    ['in the header', '', { header: table(['{Nama rpat}']) }, 'kepala halaman, tabel 1, baris 1, kolom 1'],
    ['in the footer', '', { footer: paragraph('{Nama rpat}') }, 'kaki halaman, paragraf 1'],
    ['in the title', '', { title: '{Nama rpat}' }, 'properti berkas, judul'],
    ['in a footnote', '', { files: { 'word/footnotes.xml': paragraph('{Nama rpat}') } }, 'catatan kaki, paragraf 1'],
    ['split over runs', paragraph('{Na', 'ma r', 'pat}'), {}, 'paragraf 1'],
    ['in a loop', paragraph('{#Peserta}{Nama rpat}{/Peserta}'), {}, 'paragraf 1'],
  ])('%s is told with its place and the nearest tag', (_where, body, parts, place) => {
    expect(faults(body, parts)).toEqual([`Penanda {Nama rpat} tidak dikenal: ${place}. Mungkin maksudnya {Nama rapat}.`]);
  });

  test('that is like none gets no proposal', () => {
    expect(faults(paragraph('{Anggaran}'))).toEqual(['Penanda {Anggaran} tidak dikenal: paragraf 1.']);
  });

  test('that opens a loop is told as one, and its closing tag is no second fault', () => {
    expect(faults(paragraph('{#Pesrta}a{/Pesrta}'))).toEqual([
      'Penanda {#Pesrta} tidak dikenal: paragraf 1. Mungkin maksudnya {#Peserta}.',
    ]);
  });

  test.each([
    ['outside its loop', '{Jabatan}'],
    ['where the list is empty', '{^Peserta}{Jabatan}{/Peserta}'],
    ['in a loop of another list', '{#Tembusan}{Jabatan}{/Tembusan}'],
    ['after its loop', '{#Peserta}{No}{/Peserta}{Jabatan}'],
  ])('is also a tag of rows %s', (_where, text) => {
    expect(faults(paragraph(text))).toEqual(['Penanda {Jabatan} tidak dikenal: paragraf 1.']);
  });

  test.each(['constructor', 'toString', '__proto__', '.', '@Tempat', '%logo kiri', '=[ ]=', '-w:p Peserta', 'Tempat | upper'])(
    'is {%s} too, whatever docxtemplater makes of it',
    (name) => {
      expect(faults(paragraph(`{${name}}`))[0]).toContain(`Penanda {${name}} tidak dikenal: paragraf 1.`);
      expect(faults(paragraph(`{#${name}}{No}{/${name}}`))[0]).toContain(`Penanda {#${name}} tidak dikenal: paragraf 1.`);
    },
  );

  test('with a space before its sign is told so', () => {
    expect(faults(paragraph('{ #Peserta}'))).toEqual(['Penanda { #Peserta} tidak dikenal: paragraf 1. Hapus spasi sesudah {.']);
  });
});

test.each([
  ['a list', '{Peserta}', 'Peserta'],
  ['a condition', '{Ada masalah}', 'Ada masalah'],
  ['a list of rows', '{#Peserta}{Tugas}{/Peserta}', 'Tugas'],
])('%s written as a plain tag is told how to write it', (_what, text, name) => {
  expect(faults(paragraph(text))).toEqual([
    `Penanda {${name}} adalah daftar atau syarat: paragraf 1. Tulis {#${name}} di awal bagiannya dan {/${name}} di akhirnya.`,
  ]);
});

describe('loops', () => {
  test.each([
    [
      'not closed',
      paragraph('a') + paragraph('{#Peserta}{No}'),
      'Pembuka {#Peserta} tidak ditutup dengan {/Peserta}: paragraf 2.',
    ],
    ['not closed, when empty', paragraph('{^Tembusan}–'), 'Pembuka {^Tembusan} tidak ditutup dengan {/Tembusan}: paragraf 1.'],
    [
      'not opened',
      table(['a', '{No}{/Peserta}']),
      'Penutup {/Peserta} tidak mempunyai pembuka {#Peserta}: tabel 1, baris 1, kolom 2.',
    ],
    ['closed by a nameless tag too many', paragraph('{/}'), 'Penutup {/} tidak mempunyai pembuka {#}: paragraf 1.'],
    [
      'closed wrongly',
      table(['{#Peserta}{No}', '{/Pesrta}']),
      'Pembuka {#Peserta} ditutup dengan {/Pesrta}: tabel 1, baris 1, kolom 2.',
    ],
    [
      'left open inside another',
      paragraph('{#Peserta}') + paragraph('{#Tugas}{/Peserta}'),
      'Pembuka {#Tugas} tidak ditutup dengan {/Tugas}: paragraf 2.',
    ],
  ])('one %s is told with its place', (_what, body, fault) => {
    expect(faults(body)).toContain(fault);
  });

  test('one closed wrongly is one fault, so is one left open inside another', () => {
    expect(faults(paragraph('{#Peserta}{No}{/Pesrta}{Tempat}'))).toHaveLength(1);
    expect(faults(paragraph('{#Peserta}{#Tugas}{/Peserta}{Tempat}'))).toHaveLength(1);
  });

  test('one that begins in one part does not end in another', () => {
    expect(faults(paragraph('{#Tempat}'), { header: paragraph('{/Tempat}') })).toEqual([
      'Pembuka {#Tempat} tidak ditutup dengan {/Tempat}: paragraf 1.',
      'Penutup {/Tempat} tidak mempunyai pembuka {#Tempat}: kepala halaman, paragraf 1.',
    ]);
  });
});

describe('braces', () => {
  test.each([
    ['{Tempat', 'Penanda {Tempat tidak ditutup dengan } dalam paragraf yang sama: paragraf 1.'],
    ['di {', 'Penanda { tidak ditutup dengan } dalam paragraf yang sama: paragraf 1.'],
    ['{Tempat {Nama rapat}', 'Penanda {Tempat tidak ditutup dengan } dalam paragraf yang sama: paragraf 1.'],
    ['di Tempat}', 'Ada kurung tutup } tanpa kurung buka { sebelum “di Tempat}”: paragraf 1.'],
    ['{{Tempat}}', 'Penanda {{Tempat}} memakai kurung ganda; pakai satu { dan satu }: paragraf 1.'],
    ['{{Tempat}', 'Penanda {{Tempat} memakai kurung ganda; pakai satu { dan satu }: paragraf 1.'],
    ['{Tempat}}', 'Penanda {Tempat}} memakai kurung ganda; pakai satu { dan satu }: paragraf 1.'],
  ])('%s is one fault', (text, fault) => {
    expect(faults(paragraph(text))).toEqual([fault]);
  });

  test('a tag that begins in one paragraph and ends in the next is told at both', () => {
    expect(faults(paragraph('{Nama') + paragraph('rapat}'))).toEqual([
      'Penanda {Nama tidak ditutup dengan } dalam paragraf yang sama: paragraf 1.',
      'Ada kurung tutup } tanpa kurung buka { sebelum “rapat}”: paragraf 2.',
    ]);
  });

  test('long text is cut in the message', () => {
    const [fault = ''] = faults(paragraph(`{${'panjang '.repeat(50)}`));

    expect(fault.length).toBeLessThan(130);
  });

  test('unknown tags beside them are told as well, but nothing that may only follow from them', () => {
    expect(faults(paragraph('{#Peserta') + paragraph('{Nama} {Nma}') + paragraph('{/Peserta}') + paragraph('{Tmpat}'))).toEqual([
      'Penanda {#Peserta tidak ditutup dengan } dalam paragraf yang sama: paragraf 1.',
      'Penanda {Nma} tidak dikenal: paragraf 2. Mungkin maksudnya {Nama}.',
      'Penanda {Tmpat} tidak dikenal: paragraf 4. Mungkin maksudnya {Tempat}.',
    ]);
  });

  test('a text box does not hide what stands beside it in its paragraph', () => {
    const box = `<w:r><w:pict><w:txbxContent>${paragraph('{Satu}')}</w:txbxContent></w:pict></w:r>`;

    expect(faults(`<w:p>${run('{Dua}')}${box}${run('{Tiga}')}</w:p>`).map((fault) => fault.slice(0, 14))).toEqual([
      'Penanda {Dua} ',
      'Penanda {Tiga}',
      'Penanda {Satu}',
    ]);
  });
});

test('any text is judged without an error, and text without braces is never a fault', () => {
  const piece = fc.oneof(fc.constantFrom('{', '}', '#', '/', '^', 'Peserta', 'No', ' ', '<', '&'), fc.string({ maxLength: 3 }));
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('').replace(/[^\x20-\x7e]/g, ''));

  fc.assert(
    fc.property(text, (words) => {
      const found = faults(paragraph(words));
      if (!/[{}]/.test(words)) expect(found).toEqual([]);
      for (const fault of found) expect(fault).toContain('paragraf 1');
    }),
    { numRuns: 300 },
  );
});
