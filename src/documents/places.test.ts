/** Where a paragraph stands, as staff count. */
import { expect, test } from '@jest/globals';
import { escapeXml, paragraph, run, table } from './docx.examples.ts';
import { paragraphAt, paragraphsOf, partInWords } from './places.ts';

function places(body: string, part = 'word/document.xml') {
  return paragraphsOf(body, part).map(({ text, place }) => [text, place]);
}

test('paragraphs are counted outside tables, rows and columns inside, empty paragraphs too', () => {
  const empty = '<w:p w:rsidR="00A1"/><w:p/><w:p></w:p>';

  expect(places(paragraph('a') + empty + table(['b', 'c'], ['d']) + paragraph('e') + table(['f']))).toEqual([
    ['a', 'paragraf 1'],
    ['', 'paragraf 4'],
    ['b', 'tabel 1, baris 1, kolom 1'],
    ['c', 'tabel 1, baris 1, kolom 2'],
    ['d', 'tabel 1, baris 2, kolom 1'],
    ['e', 'paragraf 5'],
    ['f', 'tabel 2, baris 1, kolom 1'],
  ]);
});

test('after a table inside a cell the counting of the outer table goes on', () => {
  const inner = `<w:tbl><w:tr><w:tc>${table(['b'])}${paragraph('c')}</w:tc><w:tc>${paragraph('d')}</w:tc></w:tr></w:tbl>`;

  expect(places(inner)).toEqual([
    ['b', 'tabel 2, baris 1, kolom 1'],
    ['c', 'tabel 1, baris 1, kolom 1'],
    ['d', 'tabel 1, baris 1, kolom 2'],
  ]);
});

test.each([
  ['word/header2.xml', 'kepala halaman, paragraf 1', 'kepala halaman'],
  ['word/footer1.xml', 'kaki halaman, paragraf 1', 'kaki halaman'],
  ['word/footnotes.xml', 'catatan kaki, paragraf 1', 'catatan kaki'],
  ['word/comments.xml', 'komentar, paragraf 1', 'komentar'],
  ['word/document.xml', 'paragraf 1', ''],
])('%s is told in words', (part, place, words) => {
  expect(places(paragraph('a'), part)).toEqual([['a', place]]);
  expect(partInWords(part)).toBe(words);
});

test('text of all runs is joined, and text that was deleted with changes tracked is not text', () => {
  const deleted = '<w:del w:id="1"><w:r><w:delText>{Lama}</w:delText></w:r></w:del>';

  expect(places(`<w:p>${run('{Na', '<w:b/>')}${deleted}<w:ins w:id="2">${run('ma}')}</w:ins></w:p>`)).toEqual([
    ['{Nama}', 'paragraf 1'],
  ]);
});

test('the text of a text box is a paragraph of its own, inside the one that holds the box', () => {
  const box = `<w:r><w:pict><w:txbxContent>${paragraph('kotak')}</w:txbxContent></w:pict></w:r>`;

  expect(places(`<w:p>${run('sebelum ')}${box}${run('sesudah')}</w:p>${paragraph('lain')}`)).toEqual([
    ['sebelum sesudah', 'paragraf 1'],
    ['kotak', 'paragraf 2'],
    ['lain', 'paragraf 3'],
  ]);
});

test.each([
  ['letters', 'abc', 3],
  ['entities, which docxtemplater counts as written', 'a&<', 10],
  ['a bare >, which it escapes', 'a>', 5],
])('a place in the text is found after %s', (_what, text, length) => {
  const paragraphs = paragraphsOf(paragraph(text) + paragraph('x'), 'word/document.xml');

  expect(escapeXml(text)).toHaveLength(length);
  expect(paragraphAt(paragraphs, length - 1)?.place).toBe('paragraf 1');
  expect(paragraphAt(paragraphs, length)?.place).toBe('paragraf 2');
  expect(paragraphAt(paragraphs, length + 1)).toBeUndefined();
});
