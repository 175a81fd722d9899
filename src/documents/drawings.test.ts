/** Drawings in a template: where the tag stands, what is said of a wrong one, and XML that Word accepts. */
import { describe, expect, test } from '@jest/globals';
import type { Drawing } from '../host/flowchart.ts';
import type { DocxParts } from './docx.examples.ts';
import { docx, PLAIN, paragraph, partOf, picture, relationship, run, table } from './docx.examples.ts';
import { fill, flowchart } from './engine.ts';
import { groupFaults } from './flowchart/group-faults.examples.ts';
import { PROCEDURES } from './flowchart/procedures.examples.ts';
import { elementsNamed, readXml } from './xml.examples.ts';

const F4 = { width: 440, maxHeight: 720 };
const CHART = flowchart(PROCEDURES[14], F4);
const LONG = flowchart(PROCEDURES[40], F4);
const CELL = table(['{@Bagan alir}']);

function filled(
  body: string,
  drawings: Readonly<Record<string, readonly Drawing[]>> = { 'Bagan alir': CHART },
  parts: DocxParts = {},
) {
  const result = fill(
    docx(body, parts),
    { Nama: 'Sari', Baris: [{ Isi: 'satu' }, { Isi: 'dua' }] },
    { ...PLAIN, loops: { Baris: ['Isi'] }, drawings },
  );
  if (!result.ok) throw new Error(result.faults.join('\n'));
  return result.base64;
}

function faults(body: string, parts: DocxParts = {}): readonly string[] {
  const result = fill(docx(body, parts), { Nama: 'Sari' }, { ...PLAIN, drawings: { 'Bagan alir': CHART } });
  return result.ok ? [] : result.faults;
}

describe('a drawing in a template', () => {
  test('replaces the paragraph of its tag by a centred one for each page', () => {
    const document = readXml(partOf(filled(CELL, { 'Bagan alir': LONG })));
    const [cell] = elementsNamed(document, 'w:tc');
    const own = cell?.children.filter((child) => typeof child === 'object' && child.name === 'w:p') ?? [];

    expect(own).toHaveLength(LONG.length);
    expect(LONG.length).toBeGreaterThan(2);
    for (const one of own) expect(typeof one === 'object' && elementsNamed(one, 'w:jc')[0]?.attributes['w:val']).toBe('center');
  });

  test('keeps the text of every step editable, in one run', () => {
    const texts = elementsNamed(readXml(partOf(filled(CELL))), 'w:txbxContent').flatMap((box) => elementsNamed(box, 'w:t'));
    const words = texts.map(({ children }) => children.join(''));

    expect(words).toEqual(expect.arrayContaining(PROCEDURES[14].map(({ text }) => text)));
  });

  test.each(Object.entries(PROCEDURES))('of %s steps keeps the rules that ISO 29500 sets for a group', (_count, steps) => {
    expect(groupFaults(partOf(filled(CELL, { 'Bagan alir': flowchart(steps, F4) })))).toEqual([]);
  });

  test('that is asked for twice, and in each row of a list, has numbers of its own beside those of the template', () => {
    const logo = picture('rId5', 'Logo');
    const parts = { relations: relationship('rId5', 'image', 'media/a.png'), files: { 'word/media/a.png': 'x' } };
    const body = `${logo}${CELL}${paragraph('{#Baris}')}${paragraph('{Isi}')}${paragraph('{@Bagan alir}')}${paragraph('{/Baris}')}`;
    const xml = partOf(filled(body, undefined, parts));
    const ids = [...xml.matchAll(/<(?:wp:docPr|wps:cNvPr) id="([^"]*)"/g)].map(([, id]) => id);

    expect(elementsNamed(readXml(xml), 'wpg:wgp')).toHaveLength(3);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^\d+$/.test(id ?? ''))).toBe(true);
  });

  test('of no pages leaves nothing but the paragraph that a cell needs', () => {
    const document = readXml(
      partOf(filled(`${table(['{@Bagan alir}', '{Nama}'])}${paragraph('{@Bagan alir}')}`, { 'Bagan alir': [] })),
    );
    const cells = elementsNamed(document, 'w:tc').map((cell) => elementsNamed(cell, 'w:p').length);

    expect(cells).toEqual([1, 1]);
    expect(elementsNamed(document, 'w:drawing')).toEqual([]);
  });

  test('gives the same bytes for the same steps', () => {
    expect(filled(CELL)).toBe(filled(CELL));
  });

  test('shows what staff wrote, whatever it is', () => {
    const steps = [{ ...PROCEDURES[5][0], id: '1', text: '<b>& "Tanda" \u0001\ud83d dan 👍' }, ...PROCEDURES[5].slice(1)];
    const xml = partOf(filled(CELL, { 'Bagan alir': flowchart(steps as (typeof PROCEDURES)[5], F4) }));

    expect(elementsNamed(readXml(xml), 'w:t').flatMap(({ children }) => children)).toContain('<b>& "Tanda" dan 👍');
  });

  test('keeps its tag findable when Word split it into runs', () => {
    expect(
      partOf(filled(`<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/><w:p>${run('{@Bagan')}${run(' alir}')}</w:p></w:tc></w:tr></w:tbl>`)),
    ).toContain('wpg:wgp');
  });
});

describe('what is said of a wrong tag', () => {
  test.each([
    [
      'an unknown drawing',
      paragraph('{@Bagan alr}'),
      'Penanda {@Bagan alr} tidak dikenal: paragraf 1. Mungkin maksudnya {@Bagan alir}.',
    ],
    ['a word that is no drawing', table(['{@Nama}']), 'Penanda {@Nama} tidak dikenal: tabel 1, baris 1, kolom 1.'],
    [
      'a drawing written like a word',
      table(['a', '{Bagan alir}']),
      'Penanda {Bagan alir} adalah bagan: tabel 1, baris 1, kolom 2. Tulis {@Bagan alir}, sendirian dalam paragrafnya.',
    ],
    [
      'a drawing among words',
      paragraph('Bagan: {@Bagan alir}'),
      'Bagan {@Bagan alir} harus sendirian dalam paragrafnya: paragraf 1. Pindahkan tulisan lain ke paragraf lain.',
    ],
    [
      'two drawings in a paragraph',
      paragraph('{@Bagan alir}{@Bagan alir}'),
      'Bagan {@Bagan alir} harus sendirian dalam paragrafnya: paragraf 1. Pindahkan tulisan lain ke paragraf lain.',
    ],
  ])('%s is refused with place and remedy', (_what, body, fault) => {
    expect(new Set(faults(body))).toEqual(new Set([fault]));
  });

  test('a drawing in the properties of the file is refused', () => {
    expect(faults(paragraph('Isi'), { title: '{@Bagan alir}' })).toEqual([
      'Bagan {@Bagan alir} tidak dapat berada di sini: properti berkas, judul. Pindahkan ke isi dokumen.',
    ]);
  });
});
