/** Photos of a meeting: JPEG as well as PNG, each in a section of its own that goes, files and all, when there is none. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { DocxParts } from './docx.examples.ts';
import { contentTypes, docx, PLAIN, paragraph, partOf, picture, relationship } from './docx.examples.ts';
import { fill } from './engine.ts';
import { JPEG, mediaOf, PROGRESSIVE_JPEG, picturesIn, png, withSegment } from './pictures.examples.ts';

const INCH = 914_400;
const NUMBERS = [1, 2, 3, 4, 5, 6] as const;
const NAMES = NUMBERS.map((number) => `foto ${number}`);

type Pictures = Readonly<Record<string, string | null>>;

const PLACEHOLDER: DocxParts = {
  relations: relationship('rId1', 'image', 'media/image1.png'),
  files: {
    'word/media/image1.png': 'gambar contoh',
    '[Content_Types].xml': contentTypes().replace('<Default ', '<Default Extension="png" ContentType="image/png"/><Default '),
  },
};

function section(name: string, inside: string): string {
  return paragraph(`{#Ada ${name}}`) + inside + paragraph(`{/Ada ${name}}`);
}

/** Each photo in a section of its own, with words below it; Word keeps one file for placeholders that look the same. */
const ALBUM = NAMES.map((name) => section(name, picture('rId1', `{%${name}}`) + paragraph(`Keterangan ${name}`))).join('');

function album(given: Pictures, body = ALBUM, parts = PLACEHOLDER): string {
  const pictures = { ...Object.fromEntries(NAMES.map((name) => [name, null])), ...given };
  const data = Object.fromEntries(Object.entries(pictures).map(([name, photo]) => [`Ada ${name}`, photo !== null]));
  const result = fill(docx(body, parts), data, { ...PLAIN, pictures });
  if (!result.ok) throw new Error(result.faults.join('\n'));
  return result.base64;
}

test.each([
  ['a JPEG', JPEG, [INCH, INCH / 2]],
  ['a progressive JPEG', PROGRESSIVE_JPEG, [INCH / 3, INCH]],
])('%s is shown as one, in its own proportions', (_what, photo, size) => {
  expect(picturesIn(album({ 'foto 1': photo }))).toEqual([
    {
      altText: 'foto 1',
      content: photo,
      file: 'word/media/admen1.jpeg',
      contentType: 'image/jpeg',
      sizes: [size, size],
    },
  ]);
});

test('JPEG and PNG stand beside each other, each with its type', () => {
  const shown = picturesIn(album({ 'foto 1': JPEG, 'foto 2': png('x', 30, 20), 'foto 3': PROGRESSIVE_JPEG }));

  expect(shown.map(({ file, contentType }) => [file, contentType])).toEqual([
    ['word/media/admen1.jpeg', 'image/jpeg'],
    ['word/media/admen1.png', 'image/png'],
    ['word/media/admen2.jpeg', 'image/jpeg'],
  ]);
});

describe('a section without its photo', () => {
  test('goes, and the photos of the others stay with their own words', () => {
    const base64 = album({ 'foto 2': JPEG, 'foto 5': PROGRESSIVE_JPEG });

    expect(picturesIn(base64)).toMatchObject([
      { altText: 'foto 2', content: JPEG },
      { altText: 'foto 5', content: PROGRESSIVE_JPEG },
    ]);
    expect(partOf(base64).match(/Keterangan foto \d/g)).toEqual(['Keterangan foto 2', 'Keterangan foto 5']);
    expect(mediaOf(base64)).toEqual(['word/media/admen1.jpeg', 'word/media/admen2.jpeg']);
  });

  test('leaves no picture behind when all are gone', () => {
    const base64 = album({});

    expect(picturesIn(base64)).toEqual([]);
    expect(mediaOf(base64)).toEqual([]);
    expect(partOf(base64, 'word/_rels/document.xml.rels')).not.toContain('/image"');
  });

  test('takes along the pictures in it that ask for none, and what the file says of their type', () => {
    const own = '<Override PartName="/word/media/image2.jpeg" ContentType="image/jpeg"/></Types>';
    const parts: DocxParts = {
      relations: PLACEHOLDER.relations + relationship('rId2', 'image', 'media/image2.jpeg'),
      files: {
        ...PLACEHOLDER.files,
        'word/media/image2.jpeg': 'bingkai',
        '[Content_Types].xml': contentTypes().replace('</Types>', own),
      },
    };
    const body = section('foto 1', picture('rId1', '{%foto 1}') + picture('rId2', 'Bingkai'));

    expect(mediaOf(album({}, body, parts))).toEqual([]);
    expect(partOf(album({}, body, parts), '[Content_Types].xml')).not.toContain('image2');
    expect(mediaOf(album({ 'foto 1': JPEG }, body, parts))).toEqual(['word/media/image2.jpeg', 'word/media/admen1.jpeg']);
  });

  test('leaves the picture that another place still shows', () => {
    const body = section('foto 1', picture('rId1', '{%foto 1}')) + picture('rId1', 'Peta desa');

    expect(picturesIn(album({}, body))).toMatchObject([{ altText: 'Peta desa', file: 'word/media/image1.png' }]);
  });
});

test('six photos of 150 KB make a file that fits into a mail', () => {
  const photos = NAMES.map((name) => heavy(name));
  const base64 = album(Object.fromEntries(NAMES.map((name, index) => [name, photos[index] ?? null])));

  expect(picturesIn(base64).map(({ content }) => content)).toEqual(photos);
  expect(Buffer.from(base64, 'base64').length).toBeLessThan(1_200_000);
});

/** Three segments of 50 KB that cannot be packed any smaller. */
function heavy(seed: string): string {
  const noise = createHash('shake256', { outputLength: 50_000 }).update(seed).digest();
  return [noise, noise, noise].reduce(withSegment, JPEG);
}

describe('what is neither PNG nor JPEG', () => {
  const fault = (name: string, place: string) =>
    `Gambar untuk {%${name}} bukan PNG atau JPEG yang dapat dibaca: ${place}. Unggah ulang gambarnya sebagai PNG atau JPEG.`;
  const filled = (body: string, pictures: Pictures, parts = PLACEHOLDER) => fill(docx(body, parts), {}, { ...PLAIN, pictures });

  test.each([
    ['a text', 'bukan gambar'],
    ['an empty file', ''],
    ['a GIF', 'R0lGODlhAQABAAAAACw='],
    ['a JPEG that was cut off', JPEG.slice(0, 120)],
    ['a PNG that was cut off', 'iVBORw0KGgo='],
  ])('is refused with its place: %s', (_what, photo) => {
    const result = filled(picture('rId1', '{%foto 1}'), { 'foto 1': photo });

    expect(result).toEqual({ ok: false, faults: [fault('foto 1', 'isi dokumen')] });
  });

  test('is told once for each place, after names that are unknown', () => {
    const body = picture('rId1', '{%foto 1}') + picture('rId1', '{%foto 1}') + picture('rId1', '{%stempel}');
    const result = filled(body, { 'foto 1': 'x' }, { ...PLACEHOLDER, header: picture('rId1', '{%foto 1}') });

    expect(result).toEqual({
      ok: false,
      faults: [
        'Gambar {%stempel} tidak dikenal: isi dokumen.',
        fault('foto 1', 'isi dokumen'),
        fault('foto 1', 'kepala halaman'),
      ],
    });
  });

  test('does not matter to a template that does not show it', () => {
    expect(filled(picture('rId1', '{%foto 1}'), { 'foto 1': JPEG, 'foto 2': 'x' })).toMatchObject({ ok: true });
  });
});
