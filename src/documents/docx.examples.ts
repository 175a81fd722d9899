/** Small Word files for tests, made in memory, and what is read back from a filled one. */
import PizZip from 'pizzip';
import type { DocumentRow } from '../schema/index.ts';
import type { XmlElement } from './xml.examples.ts';
import { elementsNamed, readXml } from './xml.examples.ts';

export interface DocxParts {
  readonly header?: string;
  readonly footer?: string;
  /** The text of the title among the file's properties. */
  readonly title?: string;
  /** `<Relationship …/>` entries of the document. */
  readonly relations?: string;
  /** Any other file by its path; `null` leaves out one that is there by default. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
}

const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A .docx as base64. `body` is the XML between `<w:body>` and the section's properties. */
export function docx(body: string, parts: DocxParts = {}): string {
  const zip = new PizZip();
  for (const [name, content] of Object.entries({ ...filesOf(body, parts), ...parts.files }))
    if (content !== null) zip.file(name, content);
  return zip.generate({ type: 'base64', compression: 'DEFLATE' });
}

function filesOf(body: string, { header = '', footer = '', title = '', relations = '' }: DocxParts): Record<string, string> {
  return {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships(relationship('rId1', `${RELATIONS}/officeDocument`, 'word/document.xml')),
    'docProps/core.xml': coreProperties(title),
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/header1.xml': `<w:hdr ${NAMESPACES}>${header || paragraph('')}</w:hdr>`,
    'word/footer1.xml': `<w:ftr ${NAMESPACES}>${footer || paragraph('')}</w:ftr>`,
    'word/_rels/document.xml.rels': relationships(
      relationship('rId8', `${RELATIONS}/header`, 'header1.xml'),
      relationship('rId9', `${RELATIONS}/footer`, 'footer1.xml'),
      relations,
    ),
  };
}

export function contentTypes(mainType = `${WORD}.document.main+xml`): string {
  const overrides = [
    ['/word/document.xml', mainType],
    ['/word/header1.xml', `${WORD}.header+xml`],
    ['/word/footer1.xml', `${WORD}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function coreProperties(title: string): string {
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><cp:lastModifiedBy>Sari</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2025-12-31T08:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2025-12-31T09:00:00Z</dcterms:modified></cp:coreProperties>`;
}

export function relationships(...entries: string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

export function relationship(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${RELATIONS}/${type}`}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
}

/** One paragraph; each piece of text stands in a run of its own, as Word splits them. */
export function paragraph(...texts: string[]): string {
  return `<w:p>${texts.map((text) => run(text)).join('')}</w:p>`;
}

export function run(text: string, properties = ''): string {
  const formatted = properties && `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${formatted}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A table of rows of cells of one paragraph each. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((text) => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`).join('');
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** An inline picture of one square inch. */
export function picture(relation: string, altText: string, blip = `<a:blip r:embed="${relation}"/>`): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="914400" cy="914400"/><wp:docPr id="1" name="Gambar 1" descr="${altText}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Gambar 1"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>${blip}<a:srcRect l="1000"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="914400"/></a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

export function open(base64: string): PizZip {
  return new PizZip(Buffer.from(base64, 'base64'));
}

export function partOf(base64: string, name = 'word/document.xml'): string {
  const part = open(base64).file(name);
  if (!part) throw new Error(`The file has no part ${name}.`);
  return part.asText();
}

/** The text of every paragraph of a part, line breaks as `\n`; a bare one inside a text is a space to Word. Refuses XML that is not well-formed. */
export function paragraphTexts(xml: string): string[] {
  return elementsNamed(readXml(xml), 'w:p').map((element) => element.children.map(wordText).join(''));
}

function wordText(node: XmlElement | string): string {
  if (typeof node === 'string') return '';
  if (node.name === 'w:br') return '\n';
  if (node.name === 'w:t')
    return node.children
      .filter((child) => typeof child === 'string')
      .join('')
      .replace(/\n/g, ' ');
  return node.children.map(wordText).join('');
}

/** Nothing to check or to show beyond the data itself. */
export const PLAIN = { date: '2026-10-08', loops: {}, pictures: { 'logo kiri': null, 'logo kanan': null } } as const;

/** Made-up people of a made-up puskesmas. */
export const PEOPLE: readonly DocumentRow[] = [
  { No: '1', Nama: 'Ani Lestari', Tugas: 'Bidan' },
  { No: '2', Nama: 'Budi Santoso', Tugas: 'Perawat' },
];

/** The words of a made file, as a document or a form's answer holds it, a paragraph a line. */
export function wordsOf(made: MadeFile | { readonly document?: MadeFile }): string {
  const base64 = 'file' in made ? made.file.base64 : (made.document?.file.base64 ?? '');
  return paragraphTexts(partOf(base64)).join('\n');
}

interface MadeFile {
  readonly file: { readonly base64: string };
}
