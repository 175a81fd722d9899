/** Files that are no template, told apart in words that say what to do. */
import { afterEach, expect, jest, test } from '@jest/globals';
import * as fc from 'fast-check';
import PizZip from 'pizzip';
import { openArchive, textParts } from './archive.ts';
import { docx, open, PLAIN, paragraph, table } from './docx.examples.ts';
import { fill } from './engine.ts';

const NO_DOCX = 'Templat ini bukan berkas Word (.docx). Simpan ulang dari Word atau LibreOffice sebagai .docx.';
const OLD = 'Templat ini dokumen Word lama (.doc) atau berkata sandi. Simpan ulang sebagai .docx tanpa kata sandi.';
const EMPTY = 'Templat ini kosong (0 bita). Salin ulang berkasnya.';
const OTHER_ZIP =
  'Berkas ini arsip zip, tetapi bukan dokumen Word (.docx): isi dokumennya tidak ada. Simpan ulang dari Word atau LibreOffice sebagai .docx.';
const DAMAGED = 'Templat ini rusak: isinya tidak dapat dibaca. Buka di Word atau LibreOffice, lalu simpan ulang.';

const whole = docx(paragraph('Notulen'));
const bytes = Buffer.from(whole, 'base64');
const base64 = (content: string | readonly number[]) => Buffer.from(content as string).toString('base64');

afterEach(() => {
  jest.restoreAllMocks();
});

test('a Word file is opened', () => {
  const archive = openArchive(whole);

  expect(archive.ok && archive.zip.file('word/document.xml')?.asText()).toContain('Notulen');
});

test.each([
  ['an empty file', '', EMPTY],
  ['white space for base64', ' \n', EMPTY],
  ['a text file', base64('Notulen lokakarya mini'), NO_DOCX],
  ['a PDF', base64('%PDF-1.7\n'), NO_DOCX],
  ['text that is no base64', 'Notulen {lokmin}!', NO_DOCX],
  ['a .doc, or a .docx with a password', base64([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), OLD],
  ['a zip cut off in the middle', bytes.subarray(0, bytes.length / 2).toString('base64'), NO_DOCX],
  ['a zip whose first half is missing', bytes.subarray(bytes.length / 2).toString('base64'), NO_DOCX],
  ['a zip without entries', new PizZip().generate({ type: 'base64' }), OTHER_ZIP],
  ['an OpenDocument text', new PizZip().file('content.xml', '<a/>').generate({ type: 'base64' }), OTHER_ZIP],
  ['a docx without content types', docx('', { files: { '[Content_Types].xml': null } }), OTHER_ZIP],
  ['a docx without a document', docx('', { files: { 'word/document.xml': null } }), OTHER_ZIP],
])('%s is refused', (_what, file, fault) => {
  expect(openArchive(file)).toEqual({ ok: false, faults: [fault] });
});

test('what is refused is not filled', () => {
  expect(fill('', {}, PLAIN)).toEqual({ ok: false, faults: [EMPTY] });
});

test('a file cut off anywhere is refused without an error', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: bytes.length - 1 }), (length) => {
      expect(openArchive(bytes.subarray(0, length).toString('base64')).ok).toBe(false);
    }),
    { numRuns: 60 },
  );
});

test('a file with wrong bytes anywhere is filled, or refused in words, and never an error', () => {
  jest.spyOn(console, 'error').mockImplementation(() => {}); // the XML reader of docxtemplater warns there
  const template = Buffer.from(docx(paragraph('{Isi}') + table(['{#Orang}{Nama}', '{/Orang}'])), 'base64');
  const wrong = fc.array(fc.tuple(fc.nat(template.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });

  fc.assert(
    fc.property(wrong, (places) => {
      const damaged = Buffer.from(template);
      for (const [at, byte] of places) damaged[at] = byte;
      const result = fill(damaged.toString('base64'), { Isi: 'a', Orang: [] }, { ...PLAIN, loops: { Orang: ['Nama'] } });

      expect(result.ok || result.faults.join('')).not.toBe('');
    }),
    // Entries that nobody looks into: one said to lie beyond the end of the file, one said not to be packed.
    {
      numRuns: 300,
      examples: [
        [
          [
            [2024, 4],
            [1103, 0],
            [1081, 0],
          ],
        ],
        [
          [
            [1601, 99],
            [2137, 0],
          ],
        ],
      ],
    },
  );
});

/** The file with other sizes in the zip's own list of its entries; the entries stay small. */
function declaring(sizes: Readonly<Record<string, number>>): string {
  const zip = Buffer.from(bytes);
  for (const [name, size] of Object.entries(sizes)) {
    const inList = zip.lastIndexOf(name) - 46;
    expect(zip.readUInt32LE(inList)).toBe(0x02014b50);
    zip.writeUInt32LE(size, inList + 24);
  }
  return zip.toString('base64');
}

test.each([
  ['one entry', { 'word/document.xml': 1_500_000_000 }, 1501],
  ['all entries together', { 'word/header1.xml': 25_000_000, 'word/footer1.xml': 25_000_001 }, 51],
  ['an entry of more than 2 GB', { 'word/header1.xml': 0xffff_fff0 }, 4295],
])('a file in which %s would take too much room is refused before it is inflated', (_what, sizes, megabytes) => {
  expect(openArchive(declaring(sizes))).toEqual({
    ok: false,
    faults: [`Isi templat ini ${megabytes} MB, lebih dari batas 50 MB. Kecilkan gambarnya, lalu simpan ulang.`],
  });
});

test('a file with more text than anybody writes is refused before it is inflated, also when it is small', () => {
  expect(openArchive(declaring({ 'word/header1.xml': 40_000_000 }))).toEqual({
    ok: false,
    faults: ['Tulisan templat ini 41 MB, lebih dari batas 10 MB. Hapus isi yang tidak perlu, lalu simpan ulang.'],
  });
});

test('an entry that holds less or more than it declares is damaged', () => {
  expect(openArchive(declaring({ 'word/header1.xml': 9_000_000 }))).toEqual({ ok: false, faults: [DAMAGED] });
  expect(openArchive(declaring({ 'word/header1.xml': 1 }))).toEqual({ ok: false, faults: [DAMAGED] });
});

test('the parts with text are the document, then headers, footers, footnotes and comments', () => {
  const extra = ['word/comments.xml', 'word/footnotes.xml', 'word/header2.xml', 'word/styles.xml', 'word/glossary/document.xml'];
  const zip = open(docx('', { files: Object.fromEntries(extra.map((name) => [name, '<a/>'])) }));

  expect(textParts(zip)).toEqual([
    'word/document.xml',
    'word/comments.xml',
    'word/footer1.xml',
    'word/footnotes.xml',
    'word/header1.xml',
    'word/header2.xml',
  ]);
});
