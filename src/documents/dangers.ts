/** What a template from outside may not hold: whatever would run, or fetch something, when the filled document is opened. */
import type PizZip from 'pizzip';
import { partInWords } from './places.ts';
import { unmatchedTags } from './xml-balance.ts';
import type { XmlTag } from './xml-tags.ts';
import { decodeXml, tagsNamed } from './xml-tags.ts';

const DOCUMENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Every reason to refuse the template, in Indonesian. Throws when a part cannot be inflated. */
export function dangersIn(zip: PizZip): string[] {
  const names = Object.keys(zip.files);
  const parts = names
    .filter((name) => /\.(xml|rels|vml)$/i.test(name))
    .map((name) => ({ name, xml: zip.file(name)?.asText() ?? '' }));
  return [
    ...wrongType(names, parts),
    ...parts.flatMap(({ name, xml }) => [
      ...unreadable(name, xml),
      ...relations(name, xml),
      ...inserted(name, xml),
      ...fields(name, xml),
    ]),
  ].filter((fault, index, faults) => faults.indexOf(fault) === index);
}

interface Part {
  readonly name: string;
  readonly xml: string;
}

/** A file with macros or one for new documents (.dotx) is not a .docx, whatever its name says. */
function wrongType(names: readonly string[], parts: readonly Part[]): string[] {
  const macro = names.find((name) => /vba(Project|Data)/i.test(name));
  const types = parts.find((part) => part.name === '[Content_Types].xml')?.xml ?? '';
  if (macro !== undefined || /macroEnabled/i.test(types))
    return ['Templat ini memuat makro. Simpan ulang sebagai dokumen Word (.docx) tanpa makro.'];
  if (isReadHere(tagsNamed(types, 'Override|Default'))) return [];
  return ['Templat ini bukan dokumen Word (.docx) biasa. Simpan ulang dari Word atau LibreOffice sebagai .docx.'];
}

/** Text in any other place would be opened, and filled, without having been looked at. */
function isReadHere(declared: readonly XmlTag[]): boolean {
  const texts = declared.filter(({ attributes }) => /wordprocessingml.*\+xml$/i.test(attributes.ContentType ?? ''));
  return (
    texts.every(({ attributes }) => isWordPart(attributes.PartName?.slice(1) ?? '')) &&
    texts.some(({ attributes }) => attributes.ContentType === DOCUMENT_TYPE && attributes.PartName === '/word/document.xml')
  );
}

/** Another encoding, declared or not: the checks would read other words than Word does. */
const NOT_UTF8 = /^\s*(?:<\?xml[^>]*\sencoding\s*=\s*["'](?!utf-8)|[^<\s])|\0/i;

function unreadable(name: string, xml: string): string[] {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml))
    return [`Bagian ${name} memuat deklarasi DTD, yang tidak boleh ada dalam dokumen Word. Simpan ulang dari Word.`];
  if (NOT_UTF8.test(xml)) return [`Bagian ${name} tidak tersimpan sebagai UTF-8. Simpan ulang dari Word.`];
  if (unmatchedTags(xml).length > 0)
    return [`Bagian ${name} rusak. Buka templat ini di Word atau LibreOffice, lalu simpan ulang.`];
  return [];
}

/** A link in the text waits for a click; everything else that lies outside is fetched while the document opens. */
function relations(name: string, xml: string): string[] {
  if (!/\.rels$/i.test(name)) return [];
  return tagsNamed(xml, 'Relationship').flatMap(({ attributes: { Type = '', Target = '', TargetMode = '' } }) => {
    if (/\/(oleObject|control)$|activeX/i.test(Type)) return [OLE];
    if (/\/package$/i.test(Type) && !isChartWorkbook(name, Target)) return [OLE];
    if (/\/aFChunk$/i.test(Type)) return [ALT_CHUNK];
    if (TargetMode.toLowerCase() !== 'external' || isLink(Type, Target)) return [];
    return [
      `Templat ini mengambil isi dari luar berkas: ${Target.slice(0, 80)}. Hapus tautannya, atau sisipkan isinya langsung.`,
    ];
  });
}

/**
 * Word keeps the data of a chart as a workbook, opened only by who edits the data. One with macros has another ending, and another
 * type, which is refused with all macros.
 */
function isChartWorkbook(relations: string, target: string): boolean {
  return /^word\/charts\/_rels\//.test(relations) && /\.xlsx$/i.test(target);
}

function isLink(type: string, target: string): boolean {
  return /\/hyperlink$/.test(type) && /^(https?:|mailto:|tel:|#)/i.test(target);
}

const OLE = 'Templat ini memuat objek tertanam (OLE atau ActiveX). Hapus objeknya, atau ganti dengan gambar atau tabel.';
const ALT_CHUNK = 'Templat ini memuat berkas lain sebagai sisipan (altChunk). Salin isinya langsung ke dalam dokumen.';

function inserted(name: string, xml: string): string[] {
  if (!isWordPart(name)) return [];
  return [...(has(xml, 'OLEObject|control') ? [OLE] : []), ...(has(xml, 'altChunk') ? [ALT_CHUNK] : [])];
}

function has(xml: string, localNames: string): boolean {
  return tagsNamed(xml, localNames).length > 0;
}

const FETCHING_FIELD = /^\s*(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK)\b/i;

/** Fields that start a program or read another file. */
function fields(name: string, xml: string): string[] {
  if (!isWordPart(name)) return [];
  return instructions(xml).flatMap((instruction) => {
    const field = FETCHING_FIELD.exec(instruction)?.[1];
    if (field === undefined) return [];
    const where = partInWords(name);
    return [
      `Templat ini memuat bidang ${field.toUpperCase()}, yang mengambil isi dari luar${where === '' ? '' : `, di ${where}`}. Hapus bidang itu.`,
    ];
  });
}

/** Comments and instructions for programs cut a word without changing it; raw text is text. */
const ASIDE = /<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(.*?)\]\]>/gs;

/** What each field says. Word spreads one instruction over several runs. */
function instructions(xml: string): string[] {
  const pieces = /<(?:[\w.-]+:)?(fldChar|fldSimple|instrText)(?=[\s/>])[^>]*>([^<]*)/g;
  const said = [...xml.replace(ASIDE, '$1').matchAll(pieces)].map(([tag, kind, words = '']) => {
    if (kind === 'instrText') return words;
    return kind === 'fldSimple' ? `\0${simpleInstruction(tag)}\0` : '\0';
  });
  return decodeXml(said.join('')).split('\0');
}

function simpleInstruction(tag: string): string {
  const [field]: readonly (XmlTag | undefined)[] = tagsNamed(tag, 'fldSimple');
  const [, instruction = ''] = Object.entries(field?.attributes ?? {}).find(([name]) => /(^|:)instr$/.test(name)) ?? [];
  return instruction;
}

function isWordPart(name: string): boolean {
  return /^word\/.*\.xml$/i.test(name);
}
