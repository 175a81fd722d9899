/** Merging may only be faster: random templates and data give the same XML with it and without. */
import { expect, test } from '@jest/globals';
import Docxtemplater from 'docxtemplater';
import * as fc from 'fast-check';
import type { DocumentRow } from '../schema/index.ts';
import { compiledParts } from './compiled-tokens.ts';
import { docx, open, partOf, run, table } from './docx.examples.ts';
import { mergeStaticTokens } from './merge-static-tokens.ts';
import { ownProperty } from './own-property.ts';

const EMPTY = docx('');
const [START = '', END = ''] = partOf(EMPTY).split('<w:sectPr/>');

function compiled(body: string, isMerged: boolean): Docxtemplater {
  const zip = open(EMPTY).file('word/document.xml', `${START}${body}<w:sectPr/>${END}`);
  const options = {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    parser: ownProperty,
    nullGetter: () => '',
  } as const;
  const document = new Docxtemplater(zip, options);
  if (isMerged) mergeStaticTokens(document);
  return document;
}

function filled(body: string, data: DocumentRow, isMerged: boolean): string {
  const document = compiled(body, isMerged);
  document.render(data);
  return document.getZip().file('word/document.xml')?.asText() ?? '';
}

const words = fc.constantFrom('', ' ', 'kata', 'dua kata', 'baris\nbaru', '\n', 'a & <b>', 'akhir\n');
const leaf = fc.record({ Kata: words, Lain: words });
const row = fc.record({ Kata: words, Lain: words, Anak: fc.array(leaf, { maxLength: 3 }) });
const data: fc.Arbitrary<DocumentRow> = fc.record({
  Kata: words,
  Lain: words,
  Ada: fc.boolean(),
  Baris: fc.array(row, { maxLength: 3 }),
  Anak: fc.array(leaf, { maxLength: 3 }),
});

const plainPiece = fc.constantFrom('', 'tetap', ' ', '{Kata}', '{Lain}', 'sebelum {Kata} sesudah', '{Kata}{Lain}');
const inline = plainPiece.chain((inside) =>
  fc.constantFrom(`{#Anak}${inside}{/Anak}`, `{#Ada}${inside}{/Ada}`, `{^Ada}${inside}{/}`),
);
const formats = fc.constantFrom('', '<w:b/>', '<w:b/><w:i/>', '<w:color w:val="7F7F7F"/>');
const plainRun = fc.tuple(plainPiece, formats).map(([text, format]) => run(text, format));
const otherRun = fc.constantFrom(
  '<w:r><w:br/></w:r>',
  '<w:r><w:br w:type="page"/></w:r>',
  '<w:r><w:t></w:t></w:r>',
  '<w:r><w:rPr/><w:tab/></w:r>',
  '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>',
);
const anyRun = fc.oneof(
  { weight: 6, arbitrary: plainRun },
  { weight: 2, arbitrary: fc.tuple(inline, formats).map(([text, format]) => run(text, format)) },
  { weight: 1, arbitrary: otherRun },
);
const paragraphProperties = fc.constantFrom('', '<w:pPr><w:jc w:val="center"/></w:pPr>', '<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>');
const paragraphOf = (runs: fc.Arbitrary<string>) =>
  fc
    .tuple(paragraphProperties, fc.array(runs, { maxLength: 4 }))
    .map(([properties, inside]) => `<w:p>${properties}${inside.join('')}</w:p>`);

/** A row of cells, made to repeat by tags in its first and last cell; these stand in runs of their own or beside other text. */
const tableRow = fc
  .tuple(fc.array(paragraphOf(plainRun), { minLength: 1, maxLength: 3 }), fc.constantFrom('', 'Anak', 'Ada', 'Baris'), plainPiece)
  .map(([cells, loop, beside]) => {
    const written = cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="900"/></w:tcPr>${cell}</w:tc>`);
    if (loop === '') return `<w:tr>${written.join('')}</w:tr>`;
    const [first, last] = [`{#${loop}}`, `{/${loop}}`].map((tag) => `<w:tc><w:p>${run(tag)}${run(beside)}</w:p></w:tc>`);
    return `<w:tr>${first}${written.join('')}${last}</w:tr>`;
  });
const anyTable = fc.array(tableRow, { minLength: 1, maxLength: 3 }).map((rows) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`);

const { blocks } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    { weight: 4, arbitrary: paragraphOf(anyRun) },
    { weight: 2, arbitrary: anyTable.map((xml) => `${xml}<w:p/>`) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom('#Baris', '#Anak', '#Ada', '^Ada', '^Baris'), tie('blocks'), formats)
        .map(([tag, inside, format]) => `<w:p>${run(`{${tag}}`, format)}</w:p>${inside}<w:p>${run(`{/${tag.slice(1)}}`)}</w:p>`),
    },
  ),
  blocks: fc.array(tie('block'), { maxLength: 4 }).map((inside) => inside.join('')),
}));

test('any template of the grammar gives the same XML with merging and without', () => {
  fc.assert(
    fc.property(blocks, data, (body, values) => expect(filled(body, values, true)).toBe(filled(body, values, false))),
    { numRuns: 300 },
  );
});

const PAGE_BREAK = '<w:r><w:br w:type="page"/></w:r>';
const looped = (inside: string, before = '') => `<w:p>${run('{#Baris}')}</w:p>${inside}<w:p>${before}${run('{/Baris}')}</w:p>`;

test.each([
  ['a line break in bold text', `<w:p>${run('tebal', '<w:b/>')}${run('{Kata}', '<w:i/>')}${run('{Lain}')}</w:p>`],
  ['a line break after formatting of the paragraph itself', `<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${run('{Kata}')}</w:p>`],
  ['text that is empty', `<w:p>${run('')}${run('{Kata}')}${run('')}</w:p>`],
  [
    'a bookmark before the first paragraph',
    `<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/><w:p>${run('{Kata}')}</w:p>`,
  ],
  ['a bookmark after a table', `${table(['{Kata}'])}<w:bookmarkStart w:id="1" w:name="a"/><w:p/><w:bookmarkEnd w:id="1"/>`],
  ['white space between paragraphs', `\n  <w:p>${run('{Kata}')}</w:p>\n  ${table(['{Lain}'])}\n  <w:p/>\n`],
  ['a page break', `<w:p>${run('{Kata}')}</w:p><w:p>${PAGE_BREAK}</w:p>`],
  ['a page break beside its closing tag', `<w:p>${run('tetap')}</w:p>`, PAGE_BREAK],
  ['a section', `<w:p>${run('{Kata}')}</w:p><w:p><w:pPr><w:sectPr><w:headerReference r:id="rId8"/></w:sectPr></w:pPr></w:p>`],
])('a loop with %s gives the same XML with merging and without', (_what, inside, before = '') => {
  const values = { Baris: ['satu\ndua', '', '\n'].map((words) => ({ Kata: words, Lain: words })) };
  const cell = `<w:tbl><w:tr><w:tc>${looped(inside, before)}</w:tc></w:tr></w:tbl><w:p/>`;

  expect(filled(looped(inside, before), values, true)).toBe(filled(looped(inside, before), values, false));
  expect(filled(cell, values, true)).toBe(filled(cell, values, false));
});

function tokenCount(document: Docxtemplater): number {
  return JSON.stringify(compiledParts(document)).split('"type":').length;
}

test('what stands between two tags becomes one token: fixed cells of a row cost nothing more', () => {
  const row = (fixedCells: number) => table(['{#Baris}{Kata}', ...Array<string>(fixedCells).fill('tetap'), '{Lain}{/Baris}']);

  expect(tokenCount(compiled(row(9), true))).toBe(tokenCount(compiled(row(1), true)));
  expect(tokenCount(compiled(row(9), false))).toBeGreaterThan(tokenCount(compiled(row(1), false)));
});
