/** Loops that would leave a file which Word does not open. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { docx, PEOPLE, PLAIN, paragraph, partOf, run, table } from './docx.examples.ts';
import { fill } from './engine.ts';
import { readXml } from './xml.examples.ts';

const OPTIONS = { ...PLAIN, loops: { Orang: ['Nama'] } };
const HOW =
  'Letakkan pembuka dan penutupnya dalam tabel yang sama, atau dalam paragraf yang sama; jangan salah satunya di dalam tautan atau kontrol konten.';

const link = (inside: string) => `<w:hyperlink w:anchor="x">${inside}</w:hyperlink>`;
const control = (inside: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;

test.each([
  ['out of a table', table(['a', '{#Orang}']) + paragraph('{/Orang}'), 'tabel 1, baris 1, kolom 2'],
  ['into a link', `<w:p>${run('{#Orang}')}${link(run('{Nama}{/Orang}'))}</w:p>`, 'paragraf 1'],
  ['out of a link', `${paragraph('a')}<w:p>${link(run('{#Orang}'))}${run('{Nama}{/Orang}')}</w:p>`, 'paragraf 2'],
  ['out of a content control', control(paragraph('{#Orang}')) + paragraph('{/Orang}'), 'paragraf 1'],
])('a loop %s is refused with its place', (_how, body, place) => {
  expect(fill(docx(body), { Orang: PEOPLE }, OPTIONS)).toEqual({
    ok: false,
    faults: [`Bagian {#Orang} terpotong: ${place}. ${HOW}`],
  });
});

test('of loops in loops it is the inner one that is refused', () => {
  const body = `${paragraph('{#Ada}')}<w:p>${run('{#Orang}')}${link(run('{/Orang}'))}</w:p>${paragraph('{/Ada}')}`;
  const result = fill(docx(body), { Ada: true, Orang: PEOPLE }, OPTIONS);

  expect(result).toMatchObject({ ok: false, faults: [expect.stringContaining('Bagian {#Orang} terpotong: paragraf 2.')] });
});

test.each([
  ['from one link to another', `<w:p>${link(run('{#Orang}'))}${link(run('{Nama}{/Orang}'))}</w:p>`],
  ['over rows of a table', table(['{#Orang}{Nama}', 'a'], ['b', '{/Orang}'])],
  ['from the middle of one paragraph to the middle of another', paragraph('a {#Orang}') + paragraph('{Nama} {/Orang} b')],
  ['around a table', paragraph('{#Orang}') + table(['{Nama}']) + paragraph('{/Orang}')],
])('a loop %s is filled', (_how, body) => {
  const result = fill(docx(body), { Orang: PEOPLE }, OPTIONS);

  expect(() => readXml(partOf(result.ok ? result.base64 : ''))).not.toThrow();
});

/** Paragraphs and tables, plain or inside links and content controls; a § wherever a tag could stand. */
const text = fc.constantFrom('§', '§a§', '§{Nama}§', '');
const inParagraph = fc
  .array(
    fc.tuple(
      text,
      fc.constantFrom((xml: string) => xml, link, control),
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((runs) => `<w:p>${runs.map(([words, wrap]) => wrap(run(words))).join('')}</w:p>`);
const inTable = fc
  .array(fc.array(text, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
  .map((rows) => `${table(...rows)}<w:p/>`);
const body = fc
  .array(fc.oneof(inParagraph, inTable, inParagraph.map(control)), { minLength: 1, maxLength: 3 })
  .map((blocks) => blocks.join(''));

/** The tags in order at some of the marks. */
function placed(marked: string, tags: readonly string[], at: readonly number[]): string {
  const pieces = marked.split('§');
  const where = at.map((place) => place % pieces.length).sort((a, b) => a - b);
  return pieces
    .map((piece, index) => tags.filter((_tag, order) => where[order] === index && index > 0).join('') + piece)
    .join('');
}

test('wherever the tags of a loop stand, the template is refused or the file is well-formed', () => {
  const tags = fc.constantFrom(
    ['{#Orang}', '{/Orang}'],
    ['{#Ada}', '{#Orang}', '{/Orang}', '{/Ada}'],
    ['{#Orang}', '{/Orang}', '{^Ada}', '{/Ada}'],
  );
  const places = fc.array(fc.nat(), { minLength: 4, maxLength: 4 });
  const rows = fc.array(fc.record({ Nama: fc.constantFrom('', 'x\ny') }), { maxLength: 3 });
  const seen = { filled: 0, refused: 0 };

  fc.assert(
    fc.property(body, tags, places, rows, fc.boolean(), (marked, written, at, Orang, Ada) => {
      const result = fill(docx(placed(marked, written, at)), { Orang, Ada, Nama: 'n' }, OPTIONS);
      seen[result.ok ? 'filled' : 'refused']++;
      if (result.ok) expect(() => readXml(partOf(result.base64))).not.toThrow();
    }),
    { numRuns: 400 },
  );
  expect(Math.min(seen.filled, seen.refused)).toBeGreaterThan(40);
});
