/** Each thing that a template from outside may not hold, with the words of its refusal. */
import { expect, test } from '@jest/globals';
import { openArchive } from './archive.ts';
import type { DocxParts } from './docx.examples.ts';
import { contentTypes, docx, PLAIN, paragraph, relationship, relationships, run } from './docx.examples.ts';
import { fill } from './engine.ts';

const MACRO = 'Templat ini memuat makro. Simpan ulang sebagai dokumen Word (.docx) tanpa makro.';
const NO_DOCX = 'Templat ini bukan dokumen Word (.docx) biasa. Simpan ulang dari Word atau LibreOffice sebagai .docx.';
const OLE = 'Templat ini memuat objek tertanam (OLE atau ActiveX). Hapus objeknya, atau ganti dengan gambar atau tabel.';
const ALT_CHUNK = 'Templat ini memuat berkas lain sebagai sisipan (altChunk). Salin isinya langsung ke dalam dokumen.';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function dangers(body: string, parts: DocxParts = {}): readonly string[] {
  const archive = openArchive(docx(body, parts));
  return archive.ok ? [] : archive.faults;
}

const instruction = (...pieces: readonly string[]) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces.map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const field = (...pieces: readonly string[]) => `<w:p>${instruction(...pieces)}</w:p>`;

test.each([
  ['a macro project', { 'word/vbaProject.bin': 'x' }, MACRO],
  ['data of a macro', { 'word/vbaData.xml': '<a/>' }, MACRO],
  [
    'the type of a .docm',
    { '[Content_Types].xml': contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml') },
    MACRO,
  ],
  ['the type of a .dotx', { '[Content_Types].xml': contentTypes(`${WORD}.template.main+xml`) }, NO_DOCX],
  ['no type at all', { '[Content_Types].xml': '<Types/>' }, NO_DOCX],
  [
    'its document under another name',
    { '[Content_Types].xml': contentTypes().replace('/word/document.xml', '/word/lain.xml') },
    NO_DOCX,
  ],
  [
    'a header whose name does not end in .xml',
    { '[Content_Types].xml': contentTypes().replace('/word/header1.xml', '/word/header1.bin') },
    NO_DOCX,
  ],
  [
    'a header outside the folder word',
    { '[Content_Types].xml': contentTypes().replace('/word/header1.xml', '/kop/header1.xml') },
    NO_DOCX,
  ],
  [
    'a kind of text for every file of one ending',
    {
      '[Content_Types].xml': contentTypes().replace(
        '<Default ',
        `<Default Extension="bin" ContentType="${WORD}.header+xml"/><Default `,
      ),
    },
    NO_DOCX,
  ],
])('a file with %s is refused', (_what, files, fault) => {
  expect(dangers(paragraph('isi'), { files })).toEqual([fault]);
});

const broken = (name: string) => `Bagian ${name} rusak. Buka templat ini di Word atau LibreOffice, lalu simpan ulang.`;
const notUtf8 = (name: string) => `Bagian ${name} tidak tersimpan sebagai UTF-8. Simpan ulang dari Word.`;
const dtd = (name: string) =>
  `Bagian ${name} memuat deklarasi DTD, yang tidak boleh ada dalam dokumen Word. Simpan ulang dari Word.`;

test.each([
  ['a document type', 'word/styles.xml', '<!DOCTYPE a><a/>', dtd],
  ['an entity', 'customXml/item1.xml', '<!ENTITY x "y"><a/>', dtd],
  ['text in UTF-16', 'word/styles.xml', new Uint8Array(Buffer.from('\ufeff<a>DDE</a>', 'utf16le')), notUtf8],
  ['text in UTF-16 without a mark', 'word/styles.xml', new Uint8Array(Buffer.from('<a>DDE</a>', 'utf16le')), notUtf8],
  ['text in another alphabet of bytes', 'word/styles.xml', new Uint8Array([0x4c, 0x6f, 0xa7, 0x94]), notUtf8],
  ['another declared encoding', 'word/styles.xml', '<?xml version="1.0" encoding="windows-1252"?><a/>', notUtf8],
  ['an element that is not closed', 'word/styles.xml', '<a><b></a>', broken],
  ['an element that is not closed, among relations', 'word/_rels/header1.xml.rels', '<Relationships>', broken],
])('a part with %s is refused by name', (_what, name, content, fault) => {
  expect(dangers(paragraph('isi'), { files: { [name]: content } })).toEqual([fault(name)]);
});

test.each([
  ['UTF-8 in small letters', '<?xml version="1.0" encoding="utf-8"?><a/>'],
  ['a byte order mark', '\ufeff<?xml version="1.0" encoding="UTF-8"?><a/>'],
  ['no declaration', '<a/>'],
  ['nothing in it', ''],
])('a part with %s is not refused', (_what, content) => {
  expect(dangers(paragraph('isi'), { files: { 'word/styles.xml': content } })).toEqual([]);
});

const outside = (target: string) =>
  `Templat ini mengambil isi dari luar berkas: ${target}. Hapus tautannya, atau sisipkan isinya langsung.`;

test.each([
  ['a picture of a web page', 'image', 'https://contoh.id/a.png?x=1&amp;y=2', outside('https://contoh.id/a.png?x=1&y=2')],
  ['a template on a share', 'attachedTemplate', 'file:///\\\\server\\a.dotm', outside('file:///\\\\server\\a.dotm')],
  ['a link to a file', 'hyperlink', 'file:///C:/a.exe', outside('file:///C:/a.exe')],
  ['a link that runs a script', 'hyperlink', 'javascript:alert(1)', outside('javascript:alert(1)')],
  ['another document', 'subDocument', 'https://contoh.id/', outside('https://contoh.id/')],
  ['a very long address', 'image', `https://${'a'.repeat(200)}`, outside(`https://${'a'.repeat(72)}`)],
])('what %s would fetch is refused with its address', (_what, type, target, fault) => {
  expect(dangers('', { relations: relationship('rId1', type, target, 'External') })).toEqual([fault]);
});

test.each([
  ['in small letters', relationship('rId1', 'image', 'http://a', 'external'), 'word/_rels/header1.xml.rels'],
  ['with a character by its number', relationship('rId1', 'image', 'http://a', '&#69;xternal'), 'word/_rels/header1.xml.rels'],
  ['in single quotes', "<Relationship Type='x' TargetMode='External' Target='http://a'/>", 'word/_rels/settings.xml.rels'],
  ['with a prefix', '<p:Relationship Type="x" TargetMode="External" Target="http://a"/>', 'word/_rels/settings.xml.rels'],
  ['in a file named in capitals', relationship('rId1', 'image', 'http://a', 'External'), 'word/_rels/DOCUMENT.XML.RELS'],
])('a relation to the outside is found %s', (_how, relation, file) => {
  expect(dangers('', { files: { [file]: relationships(relation) } })).toEqual([outside('http://a')]);
});

test.each(['https://contoh.id', 'HTTP://contoh.id', 'mailto:a@contoh.id', 'tel:0211500', '#Bagian'])(
  'a link to %s is not refused: it waits for a click',
  (target) => {
    expect(dangers('', { relations: relationship('rId1', 'hyperlink', target, 'External') })).toEqual([]);
  },
);

test.each([
  ['an OLE object', relationship('rId1', 'oleObject', 'embeddings/a.bin'), OLE],
  ['a control', relationship('rId1', 'control', 'activeX/activeX1.xml'), OLE],
  [
    'an ActiveX binary',
    relationship('rId1', 'http://schemas.microsoft.com/office/2006/relationships/activeXControlBinary', 'a.bin'),
    OLE,
  ],
  ['another file', relationship('rId1', 'aFChunk', 'a.html'), ALT_CHUNK],
])('%s among the relations is refused', (_what, relation, fault) => {
  expect(dangers('', { relations: relation })).toEqual([fault]);
});

test.each([
  ['an OLE object', '<w:p><w:r><w:object><o:OLEObject ProgID="Package"/></w:object></w:r></w:p>', OLE],
  ['a control', '<w:p><w:r><w:object><w:control r:id="rId1"/></w:object></w:r></w:p>', OLE],
  ['another file', '<w:altChunk r:id="rId1"/>', ALT_CHUNK],
])('%s in the text is refused, in the document and elsewhere', (_what, xml, fault) => {
  expect(dangers(xml)).toEqual([fault]);
  expect(dangers('', { footer: xml })).toEqual([fault]);
});

const fetching = (name: string, where = '') =>
  `Templat ini memuat bidang ${name}, yang mengambil isi dari luar${where}. Hapus bidang itu.`;

test.each(['DDEAUTO', 'DDE', 'INCLUDETEXT', 'INCLUDEPICTURE', 'INCLUDE', 'IMPORT', 'LINK'])('a field %s is refused', (name) => {
  expect(dangers(field(` ${name} "c:\\\\a" b `))).toEqual([fetching(name)]);
});

test.each([
  ['over several runs', field(' D', 'D', 'E cmd')],
  ['in small letters', field('dde cmd')],
  ['with characters by their number', field('&#68;&#x44;E cmd')],
  ['with a comment inside', field('D<!-- x -->DE cmd')],
  ['with an instruction for programs inside', field('D<?x y?>DE cmd')],
  ['as raw text', field('<![CDATA[DDE cmd]]>')],
  [
    'inside another field',
    `<w:p><w:r><w:fldChar/></w:r><w:r><w:instrText>IF 1 = 1 </w:instrText></w:r>${instruction('DDE cmd')}</w:p>`,
  ],
  ['as a simple field', '<w:p><w:fldSimple w:instr=" DDE cmd"/></w:p>'],
  ['as a simple field after an attribute with a >', '<w:p><w:fldSimple w:dirty=">" w:instr=" DDE cmd"/></w:p>'],
  ['as a simple field with another prefix', "<w:p><x:fldSimple x:instr='&#68;DE cmd'></x:fldSimple></w:p>"],
])('a field is found %s', (_how, body) => {
  expect(dangers(body)).toEqual([fetching('DDE')]);
});

test.each([
  ['word/header1.xml', ', di kepala halaman'],
  ['word/footer1.xml', ', di kaki halaman'],
  ['word/footnotes.xml', ', di catatan kaki'],
  ['word/glossary/document.xml', ''],
])('a field in %s is told with where it is', (name, where) => {
  expect(dangers('', { files: { [name]: `<a>${field('DDE cmd')}</a>` } })).toEqual([fetching('DDE', where)]);
});

test.each([
  ['a page number', field(' PAGE \\* Arabic ')],
  ['a link', field(' HYPERLINK "https://contoh.id" ')],
  ['a field whose name only begins alike', field(' LINKED ')],
  ['a field that names one in its text', field(' QUOTE "DDE cmd" ')],
  ['fields one after the other', `<w:p>${instruction('PAGE ')}${instruction('NUMPAGES')}</w:p>`],
  ['words that only sound so', paragraph('DDE INCLUDEPICTURE vbaProject altChunk OLEObject')],
  ['a content control', '<w:sdt><w:sdtPr/><w:sdtContent><w:p/></w:sdtContent></w:sdt>'],
])('%s is not refused', (_what, body) => {
  expect(dangers(body)).toEqual([]);
});

test('all dangers are told at once, each only once', () => {
  const body = field('DDE a') + field('DDE b') + paragraph('{Tak dikenal}');
  const relations = relationship('rId1', 'oleObject', 'a.bin') + relationship('rId2', 'image', 'http://a', 'External');

  expect(fill(docx(`${body}<w:p><w:r>${run('x')}<o:OLEObject/></w:r></w:p>`, { relations }), {}, PLAIN)).toEqual({
    ok: false,
    faults: [OLE, fetching('DDE'), outside('http://a')],
  });
});
