/** Pictures that stand for others: shown where the author put them, in their own proportions, and nothing where there is none. */
import { inflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import type { DocxParts } from './docx.examples.ts';
import { contentTypes, docx, open, PLAIN, paragraph, partOf, picture, relationship, relationships } from './docx.examples.ts';
import { fill } from './engine.ts';
import { mediaOf, picturesIn, png } from './pictures.examples.ts';

const EMBLEM = png('emblem', 300, 300);
const BANNER = png('banner', 400, 100);
const INCH = 914_400;

const JPEG_TYPE = contentTypes().replace('<Default ', '<Default Extension="jpeg" ContentType="image/jpeg"/><Default ');

/** The placeholder is a JPEG, as when the author placed a photo. */
const PLACEHOLDER: DocxParts = {
  relations: relationship('rId1', 'image', 'media/image1.jpeg'),
  files: { 'word/media/image1.jpeg': 'gambar contoh', '[Content_Types].xml': JPEG_TYPE },
};

function filled(body: string, pictures: Readonly<Record<string, string | null>>, parts: DocxParts = PLACEHOLDER): string {
  const result = fill(docx(body, parts), {}, { ...PLAIN, pictures });
  if (!result.ok) throw new Error(result.faults.join('\n'));
  return result.base64;
}

test('a picture whose alt text asks for a logo shows it, and says so without braces', () => {
  const base64 = filled(picture('rId1', '{%logo kiri}'), { 'logo kiri': EMBLEM });

  expect(picturesIn(base64)).toMatchObject([{ altText: 'logo kiri', content: EMBLEM }]);
});

test.each([
  ['spaces beside the name', picture('rId1', '{% logo kiri }')],
  ['the name as title instead of description', picture('rId1', '').replace('descr=""', 'title="{%logo kiri}"')],
  ['the name at the picture itself', picture('rId1', 'x').replace('<pic:cNvPr ', '<pic:cNvPr descr="{%logo kiri}" ')],
  ['the name at both', picture('rId1', '{%logo kiri}').replace('<pic:cNvPr ', '<pic:cNvPr descr="{%logo kiri}" ')],
  ['a picture element that is written out', picture('rId1', '{%logo kiri}', '<a:blip r:embed="rId1"></a:blip>')],
])('a logo is found with %s', (_what, body) => {
  const base64 = filled(body, { 'logo kiri': EMBLEM });

  expect(picturesIn(base64)).toMatchObject([{ content: EMBLEM }]);
  expect(partOf(base64)).not.toContain('{%');
});

test('the picture that the author placed, its crop and its vector version go', () => {
  const blip = '<a:blip r:embed="rId1"><a:extLst><a:ext uri="x"><asvg:svgBlip r:embed="rId2"/></a:ext></a:extLst></a:blip>';
  const relations = PLACEHOLDER.relations + relationship('rId2', 'image', 'media/image2.svg');
  const files = { ...PLACEHOLDER.files, 'word/media/image2.svg': '<svg/>' };
  const base64 = filled(picture('rId1', '{%logo kiri}', blip), { 'logo kiri': EMBLEM }, { relations, files });

  expect(picturesIn(base64)).toMatchObject([{ content: EMBLEM }]);
  expect(mediaOf(base64)).toEqual(['word/media/admen1.png']);
  expect(partOf(base64)).not.toMatch(/svgBlip|srcRect/);
  expect(partOf(base64, 'word/_rels/document.xml.rels')).not.toMatch(/rId1"|rId2"/);
});

test('a logo that is not there leaves its place free, with a picture that Word can show', () => {
  const wide = picture('rId1', '{%logo kiri}').replaceAll(`cy="${INCH}"`, `cy="${INCH / 2}"`);
  const base64 = filled(wide, { 'logo kiri': null, 'logo kanan': EMBLEM });
  const [shown] = picturesIn(base64);
  const bytes = Buffer.from(shown?.content ?? '', 'base64');

  expect(shown).toMatchObject({
    altText: 'logo kiri',
    sizes: [
      [INCH, INCH / 2],
      [INCH, INCH / 2],
    ],
  });
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1, 1]);
  expect([...inflateSync(bytes.subarray(bytes.indexOf('IDAT') + 4))]).toEqual([0, 0, 0, 0, 0]); // one pixel, transparent
  expect(mediaOf(base64)).toHaveLength(1);
});

test.each([
  ['{%logo kirri}', 'Gambar {%logo kirri} tidak dikenal: isi dokumen. Mungkin maksudnya {%logo kiri}.'],
  ['{%stempel basah}', 'Gambar {%stempel basah} tidak dikenal: isi dokumen.'],
  ['{%constructor}', 'Gambar {%constructor} tidak dikenal: isi dokumen.'],
])('the alt text %s, which names no picture of ours, is a fault of the template', (altText, fault) => {
  expect(fill(docx(picture('rId1', altText), PLACEHOLDER), {}, PLAIN)).toEqual({ ok: false, faults: [fault] });
});

test('a fault in the letterhead is told once, with its place', () => {
  const twice = picture('rId1', '{%logo kana}') + picture('rId1', '{%logo kana}');
  expect(fill(docx('', { ...PLACEHOLDER, header: twice }), {}, PLAIN)).toEqual({
    ok: false,
    faults: ['Gambar {%logo kana} tidak dikenal: kepala halaman. Mungkin maksudnya {%logo kanan}.'],
  });
});

test('the same logo twice is kept once, another one beside it is another file', () => {
  const body = picture('rId1', '{%logo kiri}') + picture('rId1', '{%logo kanan}') + picture('rId1', '{%logo kiri}');
  const base64 = filled(body, { 'logo kiri': EMBLEM, 'logo kanan': BANNER });

  expect(picturesIn(base64).map(({ content }) => content)).toEqual([EMBLEM, BANNER, EMBLEM]);
  expect(mediaOf(base64)).toEqual(['word/media/admen1.png', 'word/media/admen2.png']);
});

test('a picture that is no placeholder stays, also when it was the same file as one', () => {
  const base64 = filled(picture('rId1', '{%logo kiri}') + picture('rId1', 'Peta desa'), { 'logo kiri': EMBLEM });

  expect(picturesIn(base64)).toMatchObject([
    { altText: 'logo kiri', content: EMBLEM },
    { altText: 'Peta desa', file: 'word/media/image1.jpeg', content: Buffer.from('gambar contoh').toString('base64') },
  ]);
});

test('the header has pictures of its own; a file that both use stays as long as one shows it', () => {
  const ofHeader = (target: string) => ({ 'word/_rels/header1.xml.rels': relationships(relationship('rId1', 'image', target)) });
  const parts = (target: string): DocxParts => ({
    ...PLACEHOLDER,
    header: picture('rId1', '{%logo kanan}'),
    files: { ...PLACEHOLDER.files, ...ofHeader(target) },
  });
  const logos = { 'logo kiri': EMBLEM, 'logo kanan': BANNER };
  const both = filled(picture('rId1', '{%logo kiri}'), logos, parts('/word/media/image1.jpeg'));
  const one = filled(picture('rId1', 'Peta desa'), logos, parts('/word/media/image1.jpeg'));

  expect(picturesIn(both)).toMatchObject([{ content: EMBLEM }]);
  expect(picturesIn(both, 'word/header1.xml')).toMatchObject([{ content: BANNER }]);
  expect(mediaOf(both)).toHaveLength(2);
  expect(picturesIn(one)).toMatchObject([{ file: 'word/media/image1.jpeg' }]);
  expect(picturesIn(one, 'word/header1.xml')).toMatchObject([{ content: BANNER }]);
});

test('a relation that is written out stays whole, and its file with it', () => {
  const relations = relationship('rId1', 'image', 'media/image1.jpeg').replace('/>', '></Relationship>');
  const base64 = filled(picture('rId1', '{%logo kiri}'), { 'logo kiri': EMBLEM }, { ...PLACEHOLDER, relations });

  expect(picturesIn(base64)).toMatchObject([{ content: EMBLEM }]);
  expect(mediaOf(base64)).toContain('word/media/image1.jpeg');
});

test('a document that was made here can be a template again', () => {
  const again = picture('rIdAdmen1', '{%logo kiri}') + picture('rIdAdmen1', 'Peta desa');
  const base64 = filled(
    again,
    { 'logo kiri': EMBLEM },
    {
      relations: relationship('rIdAdmen1', 'image', 'media/admen1.png'),
      files: {
        'word/media/admen1.png': 'peta',
        '[Content_Types].xml': contentTypes().replace('<Default ', '<Default Extension="PNG" ContentType="image/png"/><Default '),
      },
    },
  );

  expect(partOf(base64, '[Content_Types].xml').match(/Extension="png"/gi)).toHaveLength(1);
  expect(partOf(base64, 'word/_rels/document.xml.rels')).toContain('Id="rIdAdmen2"');
  expect(open(base64).file('word/media/admen1.png')?.asText()).toBe('peta');
  expect(open(base64).file('word/media/admen2.png')).not.toBeNull();
});

const inBox = (inside: string) =>
  `<w:p><w:r><w:drawing><wp:anchor><wp:extent cx="5000000" cy="1000000"/><wp:docPr id="9" name="Kotak"/><a:graphic><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></a:graphic></wp:anchor></w:drawing></w:r></w:p>`;

test('a logo in a text box takes its own frame, not that of the box', () => {
  const base64 = filled(inBox(picture('rId1', '{%logo kiri}') + paragraph('Kop')), { 'logo kiri': BANNER });

  expect(partOf(base64)).toContain('<wp:extent cx="5000000" cy="1000000"/>');
  expect(picturesIn(base64)).toMatchObject([
    {
      content: BANNER,
      sizes: [
        [INCH, INCH / 4],
        [INCH, INCH / 4],
      ],
    },
  ]);
});

test('a shape with such an alt text, which shows no picture, stays as it is', () => {
  const shape = picture('rId1', '{%logo kiri}').replace(/<pic:blipFill>.*<\/pic:blipFill>/, '');

  expect(partOf(filled(shape, { 'logo kiri': EMBLEM }))).toContain(shape);
});

test('without placeholders nothing of the pictures changes, not even one that nothing shows', () => {
  const relations = PLACEHOLDER.relations + relationship('rId2', 'image', 'media/image2.jpeg');
  const files = { ...PLACEHOLDER.files, 'word/media/image2.jpeg': 'sisa' };
  const base64 = filled(picture('rId1', 'Peta desa'), { 'logo kiri': EMBLEM }, { relations, files });

  expect(mediaOf(base64)).toEqual(['word/media/image1.jpeg', 'word/media/image2.jpeg']);
  expect(partOf(base64)).toContain(picture('rId1', 'Peta desa'));
});
