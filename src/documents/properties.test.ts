/** Tags in the file's properties. */
import { expect, test } from '@jest/globals';
import { docx, open } from './docx.examples.ts';
import { propertyTexts } from './properties.ts';

const files = (core: string, app: string, custom: string) => ({
  'docProps/core.xml': `<cp:coreProperties>${core}</cp:coreProperties>`,
  'docProps/app.xml': `<Properties>${app}</Properties>`,
  'docProps/custom.xml': `<Properties>${custom}</Properties>`,
  'word/settings.xml': '<dc:title>{Bukan properti}</dc:title>',
});

test('each property that people write is told in the words that Word has for it', () => {
  const core =
    '<dc:title>{a}</dc:title><dc:subject>{b}</dc:subject><dc:creator>{c}</dc:creator><cp:keywords>{d}</cp:keywords>' +
    '<dc:description>{e}</dc:description><cp:category xml:lang="id">{f}</cp:category>';
  const app = '<Manager>{g}</Manager><Company>{h} &amp; {i}</Company>';
  const custom = '<property fmtid="1" name="Nomor"><vt:lpwstr>{j}</vt:lpwstr></property>';

  const found = propertyTexts(open(docx('', { files: files(core, app, custom) })));
  expect(found.map(({ text, place }) => [text, place])).toEqual([
    ['{a}', 'properti berkas, judul'],
    ['{b}', 'properti berkas, subjek'],
    ['{c}', 'properti berkas, penulis'],
    ['{d}', 'properti berkas, kata kunci'],
    ['{e}', 'properti berkas, komentar'],
    ['{f}', 'properti berkas, kategori'],
    ['{g}', 'properti berkas, manajer'],
    ['{h} & {i}', 'properti berkas, perusahaan'],
    ['{j}', 'properti berkas'],
  ]);
});

test('properties without text, and a file without properties, have none', () => {
  const bare = { 'docProps/core.xml': null };

  expect(propertyTexts(open(docx('', { files: files('<dc:title/><dc:creator></dc:creator>', '', '') })))).toEqual([]);
  expect(propertyTexts(open(docx('', { files: bare })))).toEqual([]);
});
