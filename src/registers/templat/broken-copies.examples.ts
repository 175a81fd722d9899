/** The undangan as people break it: one copy for each way, with what they are told. Tags are told by name and place, dangers by what they are. */
import PizZip from 'pizzip';
import { chartDrawing, chartXml, withCharts } from '../../documents/charts.examples.ts';
import { open, partOf, relationship, run } from '../../documents/docx.examples.ts';
import { template } from '../../documents/templates.examples.ts';

export const TEMPLATE = 'lokmin/undangan';
const BODY = 'word/document.xml';
const NEXT_PARAGRAPH = '</w:t></w:r></w:p><w:p><w:r><w:t>';

export interface BrokenCopy {
  readonly how: string;
  /** The file as base64. */
  readonly file: string;
  /** What at least one of the messages must say: tag, place, nearest name. */
  readonly told: RegExp;
}

const whole = template(TEMPLATE);

type Content = string | Uint8Array | null;

/** The template with other files in it; `null` takes one out. */
function withFiles(files: Readonly<Record<string, Content>>): string {
  const zip = open(whole);
  for (const [name, content] of Object.entries(files)) {
    if (content === null) zip.remove(name);
    else zip.file(name, content);
  }
  return zip.generate({ type: 'base64', compression: 'DEFLATE' });
}

/** Throws when the words are not in the template: a fixture that breaks nothing proves nothing. */
function changed(words: string, by: string, part = BODY): string {
  const xml = partOf(whole, part);
  if (!xml.includes(words)) throw new Error(`${TEMPLATE} has no ${words} in ${part}.`);
  return withFiles({ [part]: xml.replace(words, () => by) });
}

function before(end: string, xml: string, part = BODY, more: Readonly<Record<string, Content>> = {}): string {
  return withFiles({ [part]: partOf(whole, part).replace(end, `${xml}${end}`), ...more });
}

const inBody = (xml: string) => before('<w:sectPr>', xml);
const RELATIONS = 'word/_rels/document.xml.rels';
const related = (entry: string) => before('</Relationships>', entry, RELATIONS);
const field = (words: string) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

/** The size that the zip's own list declares for the document, whatever lies there. */
function declaring(base64: string, name: string, size: number): string {
  const zip = Buffer.from(base64, 'base64');
  zip.writeUInt32LE(size, zip.lastIndexOf(name) - 46 + 24);
  return zip.toString('base64');
}

/** A part of so many megabytes that packs to almost nothing. */
export function bomb(megabytes: number, declared?: number): string {
  const zip = open(whole);
  zip.file('word/styles.xml', `<w:styles xmlns:w="w">${' '.repeat(megabytes * 1_000_000)}</w:styles>`);
  const packed = zip.generate({ type: 'base64', compression: 'DEFLATE' });
  return declared === undefined ? packed : declaring(packed, 'word/styles.xml', declared);
}

const PLACE = '(tabel \\d+, baris \\d+, kolom \\d+|paragraf \\d+)';

const TAGS: readonly BrokenCopy[] = [
  { how: 'an unknown tag', file: changed('{Hal}', '{Warna dinding}'), told: told('Penanda {Warna dinding} tidak dikenal: §.') },
  {
    how: 'a misspelt tag',
    file: changed('{Maksud rapat}', '{Maksud rapt}'),
    told: told('Penanda {Maksud rapt} tidak dikenal: §. Mungkin maksudnya {Maksud rapat}.'),
  },
  {
    how: 'a brace that is not closed',
    file: changed('{Tempat}', '{Tempat'),
    told: told('Penanda {Tempat tidak ditutup dengan }', '§'),
  },
  {
    how: 'a brace that was never opened',
    file: changed('{Tempat}', 'Tempat}'),
    told: told('Ada kurung tutup } tanpa kurung buka { sebelum “', 'Tempat}”: §'),
  },
  { how: 'double braces', file: changed('{Hal}', '{{Hal}}'), told: told('Penanda {{Hal}} memakai kurung ganda', '§') },
  {
    how: 'a loop that is not closed',
    file: changed('{/Tembusan}', ''),
    told: told('Pembuka {#Tembusan} tidak ditutup dengan {/Tembusan}: §.'),
  },
  {
    how: 'a loop closed with another name',
    file: changed('{/Tembusan}', '{/Tembusn}'),
    told: told('Pembuka {#Tembusan} ditutup dengan {/Tembusn}: §.'),
  },
  {
    how: 'a loop closed without being opened',
    file: changed('{#Undangan rapat}', ''),
    told: told('Penutup {/Undangan rapat} tidak mempunyai pembuka {#Undangan rapat}: §.'),
  },
  {
    how: 'a loop that begins in a table and ends outside',
    file: withFiles({
      [BODY]: partOf(whole)
        .replace('{/Undangan rapat}', '')
        .replace('<w:sectPr>', `<w:p>${run('{/Undangan rapat}')}</w:p><w:sectPr>`),
    }),
    told: /(Pembuka dan penutup harus berada dalam tabel yang sama|terpotong).*(tabel|paragraf) \d/,
  },
  {
    how: 'a tag of a row outside of its list',
    file: changed('{Hal}', '{Pembawa acara}'),
    told: told('Penanda {Pembawa acara} tidak dikenal: §.'),
  },
  {
    how: 'a list printed as text',
    file: changed('{Hal}', '{Susunan acara}'),
    told: told('Penanda {Susunan acara} adalah daftar atau syarat: §. Tulis {#Susunan acara}'),
  },
  {
    how: 'a tag split over two paragraphs',
    file: changed('{Maksud rapat}', `{Maksud${NEXT_PARAGRAPH}rapat}`),
    told: told('Penanda {Maksud tidak ditutup dengan }', '§'),
  },
  {
    how: 'a blank behind the brace',
    file: changed('{#Ada tembusan}', '{ #Ada tembusan}'),
    told: told('Penanda { #Ada tembusan} tidak dikenal: §'),
  },
  {
    how: 'an unknown tag in the header',
    file: changed('{Dinas}', '{Dins}', 'word/header1.xml'),
    told: /Penanda \{Dins\} tidak dikenal: kepala halaman, tabel 1, baris 1, kolom 2\. Mungkin maksudnya \{Dinas\}\./,
  },
  {
    how: 'an unknown picture',
    file: changed('{%logo kiri}', '{%logo kriri}', 'word/header1.xml'),
    told: /Gambar \{%logo kriri\} tidak dikenal: kepala halaman\. Mungkin maksudnya \{%logo kiri\}\./,
  },
  { how: 'an unknown chart', file: unknownChart(), told: /Grafik \{%grafik capaian\} tidak dikenal: isi dokumen\./ },
  {
    how: 'a drawing that there is none of',
    file: changed('{Hal}', '{@Bagan alir}'),
    told: told('Penanda {@Bagan alir} tidak dikenal: §.'),
  },
];

const DANGERS: readonly BrokenCopy[] = [
  { how: 'a macro', file: withFiles({ 'word/vbaProject.bin': new Uint8Array([1, 2, 3]) }), told: /memuat makro/ },
  {
    how: 'the type of a file with macros',
    file: withFiles({
      '[Content_Types].xml': partOf(whole, '[Content_Types].xml').replace(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        'application/vnd.ms-word.document.macroEnabled.main+xml',
      ),
    }),
    told: /memuat makro/,
  },
  {
    how: 'an OLE object',
    file: related(relationship('rIdX', 'oleObject', 'embeddings/a.bin')),
    told: /objek tertanam \(OLE atau ActiveX\)/,
  },
  {
    how: 'a picture from another place',
    file: related(relationship('rIdX', 'image', 'https://jahat.example/a.png', 'External')),
    told: /mengambil isi dari luar berkas: https:\/\/jahat\.example/,
  },
  { how: 'a DDE field', file: inBody(field(' DDEAUTO c:\\\\cmd.exe ')), told: /memuat bidang DDEAUTO/ },
  { how: 'an INCLUDE field', file: inBody(field(' INCLUDETEXT "http://jahat.example" ')), told: /memuat bidang INCLUDETEXT/ },
  { how: 'another file inside', file: related(relationship('rIdX', 'aFChunk', 'a.html')), told: /altChunk/ },
  {
    how: 'a document type',
    file: withFiles({ 'word/styles.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${partOf(whole, 'word/styles.xml')}` }),
    told: /Bagian word\/styles\.xml memuat deklarasi DTD/,
  },
  {
    how: 'another encoding',
    file: withFiles({ 'word/styles.xml': new Uint8Array(Buffer.from(`\ufeff${partOf(whole, 'word/styles.xml')}`, 'utf16le')) }),
    told: /Bagian word\/styles\.xml tidak tersimpan sebagai UTF-8/,
  },
  {
    how: 'a damaged part',
    file: withFiles({ 'word/styles.xml': partOf(whole, 'word/styles.xml').slice(0, -30) }),
    told: /Bagian word\/styles\.xml rusak/,
  },
];

const FILES: readonly BrokenCopy[] = [
  { how: 'an empty file', file: '', told: /kosong \(0 bita\)/ },
  { how: 'a PDF', file: Buffer.from('%PDF-1.7\n').toString('base64'), told: /bukan berkas Word \(\.docx\)/ },
  {
    how: 'an old .doc, or one with a password',
    file: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]).toString('base64'),
    told: /dokumen Word lama \(\.doc\) atau berkata sandi/,
  },
  {
    how: 'an OpenDocument text',
    file: new PizZip().file('content.xml', '<a/>').generate({ type: 'base64' }),
    told: /arsip zip, tetapi bukan dokumen Word/,
  },
  { how: 'a file cut off', file: whole.slice(0, whole.length / 2), told: /bukan berkas Word|rusak/ },
  { how: 'a zip bomb that declares its size', file: bomb(60), told: /Isi templat ini 61 MB, lebih dari batas 50 MB/ },
  { how: 'a zip bomb of text below that', file: bomb(30), told: /Tulisan templat ini 31 MB, lebih dari batas 10 MB/ },
  { how: 'a zip bomb that lies about its size', file: bomb(60, 900), told: /rusak: isinya tidak dapat dibaca/ },
];

export const BROKEN_COPIES: readonly BrokenCopy[] = [...TAGS, ...DANGERS, ...FILES];

function unknownChart(): string {
  const { files = {} } = withCharts(chartXml('bar'));
  const { '[Content_Types].xml': _types, ...parts } = files;
  const zip = open(before('<w:sectPr>', chartDrawing('rIdC1', '{%grafik capaian}'), BODY, parts));
  zip.file(
    RELATIONS,
    partOf(whole, RELATIONS).replace(
      '</Relationships>',
      `${relationship('rIdC1', 'chart', 'charts/chart1.xml')}</Relationships>`,
    ),
  );
  return zip.generate({ type: 'base64', compression: 'DEFLATE' });
}

/** The words as they stand, `§` for any place; anything may lie between several. */
function told(...words: readonly string[]): RegExp {
  const literal = words.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('§', PLACE));
  return new RegExp(literal.join('.*'));
}
