/** The real templates, as they ship: filled so that no field of any row is lost or out of place. */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { ChartData } from '../host/document-engine.ts';
import { chartsIn } from './charts.examples.ts';
import { open, PLAIN, partOf } from './docx.examples.ts';
import { fill, tags } from './engine.ts';
import { mediaOf, picturesIn, png } from './pictures.examples.ts';
import type { Given } from './templates.examples.ts';
import {
  counted,
  drawingsOf,
  expanded,
  expandedLines,
  given,
  linesOf,
  marked,
  partText,
  TEMPLATES,
  tagsWritten,
  template,
  textOf,
  WRITTEN,
  wordsIn,
} from './templates.examples.ts';
import { elementsNamed, readXml } from './xml.examples.ts';

const LOGOS = { 'logo kiri': png('kiri', 60, 60), 'logo kanan': png('kanan', 90, 30) };

/** A chart for each name, unlike any other. */
function chartNamed(name: string, at: number): ChartData {
  const categories = ['Langsung', 'Telepon & SMS', `Saran ${at}`];
  return { categories, series: ['Ini', 'Lalu'].map((period, n) => ({ name: `${name}, ${period}`, values: [3 + n, null, 1.5] })) };
}

test('there are templates', () => {
  expect(TEMPLATES).toEqual(expect.arrayContaining(['lokmin/daftar-hadir', 'lokmin/notulen', 'lokmin/undangan']));
});

describe.each(TEMPLATES)('%s', (name) => {
  const text = textOf(template(name));
  const all = given(text, 2, counted());
  const written = tagsWritten(name);
  const pictures = Object.fromEntries([...new Set(marked(name, 'a:blip'))].map((word) => [word, png(word, 50, 50)]));
  const charts = Object.fromEntries(marked(name, 'c:chart').map((word, at) => [word, chartNamed(word, at)]));

  const drawings = Object.fromEntries(drawingsOf(text).map((word) => [word, []]));

  function filled(base64: string, { data, loops }: Given): string {
    const result = fill(base64, data, { ...PLAIN, loops, pictures: { ...pictures, ...LOGOS }, charts, drawings });
    if (!result.ok) throw new Error(result.faults.join('\n'));
    return result.base64;
  }

  afterEach(() => {
    jest.useRealTimers();
  });

  test.each([0, 1, 2, 60])('says every field of every row, in order, for lists of %d rows', (rows) => {
    const { data, loops } = given(text, rows, counted());
    const said = textOf(filled(template(name), { data, loops }));
    const words = Object.values(data).flatMap(wordsIn);

    expect(said).toBe(expanded(text, data));
    expect(words.filter((word) => !said.includes(word))).toEqual([]);
    expect(words.length).toBeGreaterThanOrEqual(5 + rows * Object.keys(all.loops).length);
  });

  test('gives each row of a list a row of its table, each field its own cell, and leaves every other line where it is', () => {
    expect(linesOf(filled(template(name), all))).toEqual(expandedLines(linesOf(template(name)), all.data));
  });

  test('prints hostile text as it is typed', () => {
    const hostile = '{Nama rapat}{#Peserta} {/} <b> </w:t> & &amp; =1+1 "\'😀\n$& {%logo kiri}';
    const typed = given(text, 2, counted(hostile));

    expect(textOf(filled(template(name), typed))).toBe(expanded(text, typed.data));
  });

  test.each([0, 60])('is well-formed in every part, for lists of %d rows', (rows) => {
    const zip = open(filled(template(name), given(text, rows, counted('a\nb & c'))));
    const parts = Object.keys(zip.files).filter((file) => /\.(xml|rels)$/.test(file));

    for (const part of parts) expect(() => readXml(partText(zip, part))).not.toThrow();
    expect(parts.length).toBeGreaterThan(8);
  });

  test('leaves no empty table and no cell without paragraph, which Word refuses', () => {
    const document = readXml(partOf(filled(template(name), given(text, 0, counted()))));
    const without = (outer: string, inner: string) =>
      elementsNamed(document, outer).filter((element) => elementsNamed(element, inner).length === 0);

    expect([...without('w:tbl', 'w:tr'), ...without('w:tr', 'w:tc'), ...without('w:tc', 'w:p')]).toEqual([]);
  });

  test('leaves no empty line where a section began or ended', () => {
    const empty = (base64: string) => linesOf(base64).filter((words) => words === '').length; // a cell may hold a tag alone

    expect(empty(filled(template(name), given(text, 1, counted())))).toBe(empty(template(name)));
  });

  test('is the same file at any time', () => {
    const at = (moment: string) => {
      jest.useFakeTimers({ now: new Date(moment) });
      return filled(template(name), all);
    };

    expect(at('2031-02-03T04:05:06Z')).toBe(at('2026-01-01T00:00:00Z'));
  });

  test('shows both logos in its header, in their proportions', () => {
    const base64 = filled(template(name), all);
    const shown = picturesIn(base64, 'word/header1.xml').map(({ altText, content, sizes }) => [
      altText,
      content,
      sizes.join(' '),
    ]);

    expect(shown).toEqual([
      ['logo kiri', LOGOS['logo kiri'], '720000,720000 720000,720000'],
      ['logo kanan', LOGOS['logo kanan'], '720000,240000 720000,240000'],
    ]);
    expect(mediaOf(base64)).toHaveLength(new Set(Object.values({ ...pictures, ...LOGOS })).size);
  });

  test('shows every other picture and every chart of its author, with what it was given', () => {
    const base64 = filled(template(name), given(text, 1, counted())); // no section stands twice
    const shown = chartsIn(base64).map(({ altText, categories, series }) => [altText, { categories, series }]);

    expect(picturesIn(base64).map(({ altText, content }) => [altText, content])).toEqual(
      marked(name, 'a:blip').map((word) => [word, { ...pictures, ...LOGOS }[word]]),
    );
    expect(shown).toEqual(marked(name, 'c:chart').map((word) => [word, charts[word]]));
    expect(shown).toHaveLength(partOf(template(name)).split('<c:chart ').length - 1);
  });

  test('lists all its tags', () => {
    const known = [...Object.keys(all.data), ...Object.values(all.loops).flat(), ...Object.keys(drawings)];

    expect([...tags(template(name))].sort()).toEqual([...new Set(known)].sort());
  });

  test('says the same when Word has split every tag over runs', () => {
    const zip = open(template(name));
    const next = '</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve">';
    const xml = partText(zip);
    const split = xml.replace(WRITTEN, `{$1${next}$2}`);
    zip.file('word/document.xml', split);

    expect(split.length).toBe(xml.length + written.length * next.length);
    expect(textOf(filled(zip.generate({ type: 'base64' }), all))).toBe(expanded(text, all.data));
  });
});
