/** The real templates for tests, data for every tag that one uses, and what it should say with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type PizZip from 'pizzip';
import type { DocumentRow, DocumentValue } from '../schema/index.ts';
import { open, paragraphTexts, partOf } from './docx.examples.ts';
import type { XmlElement } from './xml.examples.ts';
import { elementsNamed, readXml } from './xml.examples.ts';

const FOLDER = resolve('templates');

/** `lokmin/notulen` for every template of every SOP. */
export const TEMPLATES = readdirSync(FOLDER).flatMap((sop) =>
  readdirSync(resolve(FOLDER, sop)).flatMap(
    (file) =>
      /^(?!~\$)(.*)\.docx$/
        .exec(file)
        ?.slice(1)
        .map((name) => `${sop}/${name}`) ?? [],
  ),
);

export function template(name: string): string {
  return readFileSync(resolve(FOLDER, `${name}.docx`)).toString('base64');
}

/** The text of the document, its headers and footers, its title and author. */
export function textOf(base64: string): string {
  const parts = Object.keys(open(base64).files).filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name));
  const core = readXml(partOf(base64, 'docProps/core.xml'));
  const properties = ['dc:title', 'dc:creator'].map((name) => elementsNamed(core, name)[0]?.children.join(''));
  return [...parts.sort().map((part) => paragraphTexts(partOf(base64, part)).join('')), ...properties].join('\t');
}

/** The document line by line: one for each paragraph outside tables, and for each row of a table its cells. */
export function linesOf(base64: string): string[] {
  return elementsNamed(readXml(partOf(base64)), 'w:body').flatMap(linesIn);
}

const CELL = ' | ';

/** Outside tables, such a paragraph goes with a drawing that has no pages. */
const DRAWING = /^\{@[^{}]+\}$/;

function linesIn({ children }: XmlElement): string[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'w:p') return DRAWING.test(wordsOf(child)) ? [] : wordsOf(child);
    const isRow = child.name === 'w:tr' && elementsNamed(child, 'w:tr').length === 1; // no table in a cell of it
    return isRow ? elementsNamed(child, 'w:tc').map(wordsOf).join(CELL) : linesIn(child);
  });
}

function wordsOf(element: XmlElement): string {
  const texts = elementsNamed(element, 'w:t').flatMap(({ children }) => children);
  return texts.join('');
}

/** What the lines of a filled template should be: a section that fills whole lines repeats whole lines. */
export function expandedLines(lines: readonly string[], data: DocumentRow): string[] {
  const text = lines.map(rowFromItsStart).map((line) => {
    if (/^\{[#^/@][^{}]+\}$/.test(line)) return line; // a paragraph for the tag alone goes
    const [, words = line, ends = ''] = /^(.*?)((?:\{\/[^{}]+\})+)$/.exec(line) ?? [];
    const lastCell = words.slice(words.lastIndexOf(CELL));
    const closed = ends.match(/[^{}/]+/g) ?? [];
    const isOfRow =
      closed.length > 0 && !closed.some((name) => lastCell.includes(`{#${name}}`) || lastCell.includes(`{^${name}}`));
    return isOfRow ? `${words}\n${ends}` : `${line}\n`;
  });
  return expanded(text.join(''), data).split('\n').slice(0, -1);
}

/** A section that begins in a later cell of a row and goes on to the next repeats the row with the empty cells before it. */
function rowFromItsStart(line: string): string {
  const [, before = '', opened = '', rest = ''] = /^((?: \| )+)((?:\{[#^][^{}]+\})+)(.* \| .*)$/.exec(line) ?? [];
  return opened === '' ? line : `${opened}${before}${rest}`;
}

/** A section with all that it holds, or a plain tag. */
const TAG = /\{([#^])([^{}]+)\}(.*?)\{\/\2\}|\{([^{}]+)\}/gs;

/** Rows of a list inside a list: sixty of sixty would be a book. */
const MOST_INSIDE = 4;

export interface Given {
  readonly data: Record<string, DocumentValue>;
  readonly loops: Record<string, readonly string[]>;
}

/**
 * Data for every tag of a template: a section that holds plain tags is a list of so many rows, one that holds its own name a text
 * that may be missing, any other a condition. Also the rows of a list may hold sections.
 */
export function given(text: string, rows: number, value: () => string): Given {
  const loops: Given['loops'] = {};
  return { data: record(text, rows, value, loops), loops };
}

function record(text: string, rows: number, value: () => string, loops: Given['loops']): Given['data'] {
  const data: Given['data'] = {};
  for (const [, , section = '', content = '', name] of text.matchAll(TAG)) {
    if (name?.startsWith('@')) continue;
    if (name !== undefined) data[name] ??= value();
    else if (content.includes(`{${section}}`)) data[section] ??= rows > 0 ? value() : '';
    else if ([...content.matchAll(TAG)].some((tag) => tag[4] !== undefined)) {
      const fields = Object.keys(record(content, 0, () => '', loops));
      loops[section] = [...new Set([...(loops[section] ?? []), ...fields])];
      data[section] ??= Array.from({ length: rows }, () => record(content, Math.min(rows, MOST_INSIDE), value, loops));
    } else {
      data[section] ??= rows > 0;
      Object.assign(data, { ...record(content, rows, value, loops), ...data });
    }
  }
  return data;
}

/** The names of the drawings that a template asks for. */
export function drawingsOf(text: string): string[] {
  return [...text.matchAll(/\{@([^{}]+)\}/g)].map(([, name = '']) => name);
}

/** What a template should say, worked out on its bare text. */
export function expanded(text: string, data: DocumentRow): string {
  return text.replace(TAG, (_tag, sign: string, section: string, content: string, name: string | undefined) => {
    if (name?.startsWith('@')) return ''; // of a drawing without pages nothing is left
    if (name !== undefined) return String(data[name]);
    const value = data[section];
    const scopes = Array.isArray(value) ? value.map((row) => ({ ...data, ...row })) : value ? [data] : [];
    if (sign === '^') return scopes.length === 0 ? expanded(content, data) : '';
    return scopes.map((scope) => expanded(content, scope)).join('');
  });
}

/** Each value unlike any other. */
export function counted(before = ''): () => string {
  let count = 0;
  return () => `${before}«${++count}»`;
}

export function partText(zip: PizZip, part = 'word/document.xml'): string {
  return zip.file(part)?.asText() ?? '';
}

export function wordsIn(value: DocumentValue): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'boolean' ? [] : value.flatMap((row) => Object.values(row).flatMap(wordsIn));
}

/** A tag in the text of a part; ids in attributes stand in braces too. */
export const WRITTEN = /\{([#^/]?[^{}%])([^{}]+)\}(?=[^<>]*<)/g;

/** Every tag in the document of a template, where it stands in the XML. */
export function tagsWritten(name: string): RegExpExecArray[] {
  return [...partOf(template(name)).matchAll(WRITTEN)];
}

/** Names in the alt texts of the document, in order: of pictures, or of charts. */
export function marked(name: string, shows: 'a:blip' | 'c:chart'): string[] {
  const drawings = elementsNamed(readXml(partOf(template(name))), 'w:drawing');
  return drawings.flatMap((drawing) => {
    const [own] = elementsNamed(drawing, 'wp:docPr');
    const [, word] = /^\{%(.*)\}$/.exec(own?.attributes.descr ?? own?.attributes.title ?? '') ?? [];
    return word !== undefined && elementsNamed(drawing, shows).length > 0 ? word.trim() : [];
  });
}
