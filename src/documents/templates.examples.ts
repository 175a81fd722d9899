/** The real templates for tests, data for every tag that one uses, and what it should say with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type PizZip from 'pizzip';
import type { DocumentRow, DocumentValue } from '../schema/index.ts';
import { paragraphTexts, partOf } from './docx.examples.ts';
import { elementsNamed, readXml } from './xml.examples.ts';

const FOLDER = resolve('templates/lokmin');
export const TEMPLATES = readdirSync(FOLDER).map((file) => file.replace(/\.docx$/, ''));

export function template(name: string): string {
  return readFileSync(resolve(FOLDER, `${name}.docx`)).toString('base64');
}

/** The text of the document, its header and footer, its title and author. */
export function textOf(base64: string): string {
  const parts = ['word/document.xml', 'word/header1.xml', 'word/header2.xml', 'word/footer1.xml'];
  const core = readXml(partOf(base64, 'docProps/core.xml'));
  const properties = ['dc:title', 'dc:creator'].map((name) => elementsNamed(core, name)[0]?.children.join(''));
  return [...parts.map((part) => paragraphTexts(partOf(base64, part)).join('')), ...properties].join('\t');
}

/** The rows of all tables of the document: the words of each cell. */
export function rowsOf(base64: string): string[] {
  return elementsNamed(readXml(partOf(base64)), 'w:tr').map((row) =>
    elementsNamed(row, 'w:tc')
      .map((cell) =>
        elementsNamed(cell, 'w:t')
          .flatMap(({ children }) => children)
          .join(''),
      )
      .join(' | '),
  );
}

/** A section with all that it holds, or a plain tag. */
const TAG = /\{([#^])([^{}]+)\}(.*?)\{\/\2\}|\{([^{}]+)\}/gs;

export interface Given {
  readonly data: Record<string, DocumentValue>;
  readonly loops: Record<string, readonly string[]>;
}

/** Data for every tag of a template: a section that holds plain tags is a list of so many rows, any other a condition. */
export function given(text: string, rows: number, value: () => string, { data, loops }: Given = { data: {}, loops: {} }): Given {
  for (const [, , section = '', content = '', name] of text.matchAll(TAG)) {
    const inRow = [...content.matchAll(TAG)].flatMap((tag) => tag[4] ?? []);
    if (name !== undefined) data[name] ??= value();
    else if (inRow.length === 0) {
      data[section] = rows > 0;
      given(content, rows, value, { data, loops });
    } else {
      loops[section] = inRow;
      data[section] = Array.from({ length: rows }, () => Object.fromEntries(inRow.map((field) => [field, value()])));
    }
  }
  return { data, loops };
}

/** What a template should say, worked out on its bare text. */
export function expanded(text: string, data: DocumentRow): string {
  return text.replace(TAG, (_tag, sign: string, section: string, content: string, name: string | undefined) => {
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

/** Every tag in the document of a template, where it stands in the XML. */
export function tagsWritten(name: string): RegExpExecArray[] {
  return [...partOf(template(name)).matchAll(/\{[^{}%]+\}/g)];
}
