/** Filling a template: every tag, whatever Word made of it, with any data, always to the same file. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import * as esbuild from 'esbuild';
import * as fc from 'fast-check';
import type { FillOptions } from '../host/document-engine.ts';
import { printable } from '../schema/clean-text.ts';
import type { DocumentRow } from '../schema/index.ts';
import { docx, PEOPLE, PLAIN, paragraph, paragraphTexts, partOf, picture, relationship, run, table } from './docx.examples.ts';
import { fill, tags } from './engine.ts';
import { JPEG } from './pictures.examples.ts';
import { elementsNamed, readXml } from './xml.examples.ts';

const ORANG = { Orang: ['No', 'Nama', 'Tugas'] };

function filled(template: string, data: DocumentRow, options: Partial<FillOptions> = {}): string {
  const result = fill(template, data, { ...PLAIN, ...options });
  if (!result.ok) throw new Error(result.faults.join('\n'));
  return result.base64;
}

function texts(body: string, data: DocumentRow, loops: FillOptions['loops'] = {}): string[] {
  return paragraphTexts(partOf(filled(docx(body), data, { loops })));
}

describe('tags', () => {
  test('a tag takes its value, with spaces and dots in its name', () => {
    expect(texts(paragraph('{Nama rapat}, {No. keluhan}: {Nama rapat}'), { 'Nama rapat': 'Lokmin', 'No. keluhan': '7' })).toEqual(
      ['Lokmin, 7: Lokmin'],
    );
  });

  test.each([
    ['spaces beside the name', '{ Nama }'],
    ["Word's unbreakable space", '{Nama\u00a0}'],
  ])('a tag with %s is the same tag', (_what, written) => {
    expect(texts(paragraph(written), { Nama: 'Ani' })).toEqual(['Ani']);
  });

  test.each([
    ['between its letters', ['{Na', 'ma}']],
    ['at its braces', ['{', 'Nama', '}']],
    ['with a misspelling marked', ['{N', 'a', 'ma', '} hadir']],
  ])('a tag that Word split over runs %s is filled', (_where, pieces) => {
    expect(texts(paragraph('Bidan ', ...pieces), { Nama: 'Ani' })[0]).toMatch(/^Bidan Ani/);
  });

  test('a tag inside a tracked insertion, a link or a bookmark is filled', () => {
    const body = `<w:p><w:ins w:id="1">${run('{Na')}</w:ins><w:bookmarkStart w:id="2" w:name="x"/>${run('ma}')}<w:bookmarkEnd w:id="2"/><w:hyperlink w:anchor="x">${run('{Tugas}')}</w:hyperlink></w:p>`;

    expect(texts(body, { Nama: 'Ani,', Tugas: 'Bidan' })).toEqual(['Ani,Bidan']);
  });

  test('tags in header, footer and title are filled', () => {
    const base64 = filled(
      docx(paragraph('isi'), { header: paragraph('{Dinas}'), footer: paragraph('{Nomor}'), title: '{Judul}' }),
      {
        Dinas: 'Dinas Kesehatan',
        Nomor: '440/1',
        Judul: 'Notulen A & B',
      },
    );

    expect(paragraphTexts(partOf(base64, 'word/header1.xml'))).toEqual(['Dinas Kesehatan']);
    expect(paragraphTexts(partOf(base64, 'word/footer1.xml'))).toEqual(['440/1']);
    expect(elementsNamed(readXml(partOf(base64, 'docProps/core.xml')), 'dc:title')[0]?.children).toEqual(['Notulen A & B']);
  });

  test('lists the tags of a template once, as written', () => {
    const template = docx(paragraph('{Nama} {#Orang}{Nama}{/}{ Tugas }{^Orang}–{/Orang}'), {
      footer: paragraph('{Nomor}'),
      title: '{Judul}',
    });

    expect(tags(template)).toEqual(['Nama', 'Orang', 'Tugas', 'Nomor', 'Judul']);
    expect(tags('bukan docx')).toEqual([]);
  });
});

describe('loops', () => {
  test('a row of a table repeats for each row of its list, in order', () => {
    const body = table(['No', 'Nama'], ['{#Orang}{No}', '{Nama}{/Orang}'], ['', 'selesai']);

    expect(texts(body, { Orang: PEOPLE }, ORANG)).toEqual(['No', 'Nama', '1', 'Ani Lestari', '2', 'Budi Santoso', '', 'selesai']);
  });

  test('the row of an empty list goes, the rest of the table stays', () => {
    expect(texts(table(['No'], ['{#Orang}{No}{Nama}', '{/Orang}']), { Orang: [] }, ORANG)).toEqual(['No']);
  });

  test('paragraphs between tags of their own repeat without empty lines', () => {
    const body = paragraph('{#Orang}') + paragraph('{Nama}') + paragraph('– {Tugas}') + paragraph('{/Orang}');

    expect(texts(body, { Orang: PEOPLE }, ORANG)).toEqual(['Ani Lestari', '– Bidan', 'Budi Santoso', '– Perawat']);
  });

  test('a loop inside a loop sees the rows of its own row', () => {
    const body = paragraph('{#Unit}') + paragraph('{Nama unit}') + paragraph('{#Orang}{Nama}; {/Orang}') + paragraph('{/Unit}');
    const data = {
      Unit: [
        { 'Nama unit': 'KIA', Orang: PEOPLE },
        { 'Nama unit': 'Loket', Orang: [] },
      ],
    };

    expect(texts(body, data, { ...ORANG, Unit: ['Nama unit', 'Orang'] })).toEqual([
      'KIA',
      'Ani Lestari; Budi Santoso; ',
      'Loket',
      '',
    ]);
  });

  test.each([
    ['a list with rows', PEOPLE, 'ada'],
    ['an empty list', [], 'tidak ada'],
    ['a true condition', true, 'ada'],
    ['a false condition', false, 'tidak ada'],
  ])('of a section and its inverse, %s shows one', (_what, value, shown) => {
    const [first] = texts(paragraph('{#Orang}ada{/Orang}{^Orang}tidak ada{/Orang}'), { Orang: value }, ORANG);

    expect(first).toBe(shown.repeat(value === PEOPLE ? 2 : 1));
  });

  test.each([
    ['is missing', {}],
    ['is null', { Nama: null as unknown as string }],
    ['is undefined', { Nama: undefined as unknown as string }],
    ['is empty', { Nama: '' }],
  ])('a field of a row that %s stays empty, though the document has a value of that name', (_what, row) => {
    const body = paragraph('{Nama}{#Orang}[{Nama}{Tugas}]{/Orang}');

    expect(texts(body, { Nama: 'Kepala', Orang: [{ Tugas: 'Bidan', ...row }] }, ORANG)).toEqual(['Kepala[Bidan]']);
  });

  test('a field that rows are not said to have is the one of the document', () => {
    expect(texts(paragraph('{#Orang}{Nama}: {Tempat}; {/Orang}'), { Tempat: 'Aula', Orang: PEOPLE }, ORANG)).toEqual([
      'Ani Lestari: Aula; Budi Santoso: Aula; ',
    ]);
  });
});

describe('text', () => {
  test.each([
    ['LF', 'satu\ndua'],
    ['CR LF', 'satu\r\ndua'],
    ['CR', 'satu\rdua'],
    ['a line separator', 'satu\u2028dua'],
  ])('a line break written as %s becomes a line break in Word', (_what, value) => {
    expect(texts(paragraph('{Isi}'), { Isi: value })).toEqual(['satu\ndua']);
  });

  test('each line of a value keeps the formatting of its run, inside loops and outside', () => {
    const body = `<w:p>${run('{Isi}', '<w:b/>')}${run('{#Orang}')}${run('{Nama}', '<w:i/>')}${run('{/Orang}')}</w:p>`;
    const xml = partOf(filled(docx(body), { Isi: 'a\nb', Orang: [{ Nama: 'c\nd' }] }, { loops: ORANG }));

    const runs = elementsNamed(readXml(xml), 'w:r').filter((element) =>
      elementsNamed(element, 'w:t').some((text) => text.children.length > 0),
    );
    expect(runs.map((element) => elementsNamed(element, 'w:rPr')[0]?.children)).toMatchObject([
      [{ name: 'w:b' }],
      [{ name: 'w:b' }],
      [{ name: 'w:i' }],
      [{ name: 'w:i' }],
    ]);
  });

  test('formatting that was changed while changes were tracked does not break the lines of a value', () => {
    const tracked = '<w:b/><w:rPrChange w:id="1" w:author="Sari"><w:rPr><w:i/></w:rPr></w:rPrChange>';

    expect(texts(`<w:p>${run('{Isi}', tracked)}</w:p>`, { Isi: 'satu\ndua' })).toEqual(['satu\ndua']);
  });

  test.each([
    '{Nama}',
    '{#Orang}{Nama}{/Orang}',
    '{/Orang} }} {{',
    '{@xml} {%logo kiri} {=[ ]=}',
    '<b>tebal</b>',
    '</w:t></w:r></w:p>',
    '&amp; & &lt; &#65;',
    `"kutip" 'tunggal' descr="{%logo kiri}"`,
    '<w:drawing descr="{%logo kiri}" r:embed="rId1"></w:drawing>',
    '$& $1 $$ \\1',
    '-- ]]> <!-- <!DOCTYPE x>',
    'constructor __proto__',
  ])('prints %s as it is, in the document, a row, the header and the title', (value) => {
    const template = docx(paragraph('{Isi}') + paragraph('{#Orang}{Nama}{/Orang}'), {
      header: paragraph('{Isi}'),
      title: '{Isi}',
    });
    const base64 = filled(
      template,
      { Isi: value, Orang: [{ Nama: value }] },
      { loops: ORANG, pictures: { 'logo kiri': 'iVBORw0KGgo=' } },
    );

    expect(paragraphTexts(partOf(base64))).toEqual([value, value]);
    expect(paragraphTexts(partOf(base64, 'word/header1.xml'))).toEqual([value]);
    expect(elementsNamed(readXml(partOf(base64, 'docProps/core.xml')), 'dc:title')[0]?.children.join('')).toBe(value);
  });

  test.each([
    ['control characters', 'a\u0000b\u0007c\u001bd\u009f'],
    ['a cut emoji', 'ab\ud83dc\ude00d'],
    ['U+FFFE and U+FFFF', 'a\ufffeb\uffffcd'],
  ])('%s are left out, so that Word opens the file', (_what, value) => {
    expect(texts(paragraph('{Isi}'), { Isi: value })).toEqual(['abcd']);
  });

  test('whatever is typed, the file is well-formed and says just what can be printed', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        '\u0000',
        '\ud83d',
        '\ude00',
        '\ufffe',
        '\uffff',
        '\r',
        '\n',
        '\t',
        '{',
        '}',
        '<',
        '&',
        '"',
        ']]>',
        '😀',
        ' ',
        'e\u0301',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    const text = fc.array(unit, { maxLength: 20 }).map((units) => units.join(''));
    const template = docx(paragraph('{Isi}') + paragraph('{#Orang}{Nama}{/Orang}'), {
      header: paragraph('{Isi}'),
      title: '{Isi}',
    });

    fc.assert(
      fc.property(text, (value) => {
        const base64 = filled(template, { Isi: value, Orang: [{ Nama: value }] }, { loops: ORANG });

        expect(paragraphTexts(partOf(base64))).toEqual([printable(value), printable(value)]);
        expect(paragraphTexts(partOf(base64, 'word/header1.xml'))).toEqual([printable(value)]);
        expect(elementsNamed(readXml(partOf(base64, 'docProps/core.xml')), 'dc:title')[0]?.children.join('')).toBe(
          printable(value),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('the same bytes', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  const template = docx(paragraph('{Isi}') + table(['{#Orang}{No}', '{Nama}{/Orang}']) + picture('rId1', '{%logo kiri}'), {
    title: '{Isi}',
    relations: relationship('rId1', 'image', 'media/gambar.png'),
    files: { 'word/media/gambar.png': 'bukan gambar' },
  });
  const at = (now: string, date = '2026-10-08', isi = 'a') => {
    jest.useFakeTimers({ now: new Date(now) });
    return filled(template, { Isi: isi, Orang: PEOPLE }, { date, loops: ORANG, pictures: { 'logo kiri': JPEG } });
  };

  test('the same data and template give the same bytes at any time', () => {
    expect(at('2030-05-06T07:08:09Z')).toBe(at('2026-01-02T03:04:05Z'));
  });

  test('other data or another day give other bytes', () => {
    const first = at('2026-01-02T03:04:05Z');

    expect(at('2026-01-02T03:04:05Z', '2026-10-09')).not.toBe(first);
    expect(at('2026-01-02T03:04:05Z', '2026-10-08', 'b')).not.toBe(first);
  });

  test('the checksum is that of the bytes, and base64 loses none of them', () => {
    for (const isi of ['', 'a', 'ab', 'abc', 'abcd']) {
      const result = fill(docx(paragraph('{Isi}')), { Isi: isi }, PLAIN);
      if (!result.ok) throw new Error(result.faults.join());
      const bytes = Buffer.from(result.base64, 'base64');

      expect(result.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(bytes.toString('base64')).toBe(result.base64);
    }
  });
});

describe('faults', () => {
  test('a template with faults is not filled, and all of them are told at once', () => {
    const body = paragraph('{Nma}') + table(['{#Orang}{Nama}', '{Tugs}{/Orang}']) + paragraph('{Tempat}');
    const template = docx(body, { header: paragraph('{Dinass}'), title: '{Jdul}' });

    expect(fill(template, { Nama: '', Dinas: '', Judul: '', Orang: [] }, { ...PLAIN, loops: ORANG })).toEqual({
      ok: false,
      faults: [
        'Penanda {Nma} tidak dikenal: paragraf 1. Mungkin maksudnya {Nama}.',
        'Penanda {Tugs} tidak dikenal: tabel 1, baris 1, kolom 2. Mungkin maksudnya {Tugas}.',
        'Penanda {Tempat} tidak dikenal: paragraf 2.',
        'Penanda {Dinass} tidak dikenal: kepala halaman, paragraf 1. Mungkin maksudnya {Dinas}.',
        'Penanda {Jdul} tidak dikenal: properti berkas, judul. Mungkin maksudnya {Judul}.',
      ],
    });
  });

  test('data that is no data throws, instead of blaming the template', () => {
    expect(() => fill(docx(paragraph('{Nama}')), { Nama: 7 as unknown as string }, PLAIN)).toThrow(TypeError);
  });
});

test('the engine runs with nothing in scope but the language, as in Apps Script', async () => {
  const built = await esbuild.build({
    entryPoints: [resolve('src/documents/engine.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'AdmenDocuments',
    platform: 'browser',
    target: 'es2020',
  });
  const template = docx(paragraph('{Isi}') + table(['{#Orang}{Nama}{/Orang}']));
  const data = { Isi: 'naïve 😀\n–', Orang: PEOPLE };
  const given = JSON.stringify([template, data, { ...PLAIN, loops: ORANG }]);

  const answer = runInNewContext(`${built.outputFiles[0]?.text}; JSON.stringify(AdmenDocuments.fill(...${given}))`, {});

  expect(JSON.parse(answer)).toEqual(fill(template, data, { ...PLAIN, loops: ORANG }));
});
