/** A template's tags against the data, before anything is filled: an unknown tag would vanish without a word. */
import type PizZip from 'pizzip';
import type { DocumentRow } from '../schema/index.ts';
import { textOf, textParts } from './archive.ts';
import { brokenTags } from './broken-tags.ts';
import { nearest } from './nearest.ts';
import { own, tagName } from './own-property.ts';
import type { Paragraph } from './places.ts';
import { paragraphsOf } from './places.ts';
import { PROPERTIES, propertyTexts } from './properties.ts';

/** The tags of each loop's rows; an empty list has no row to tell them. */
export type Loops = Readonly<Record<string, readonly string[]>>;

interface FoundTag {
  /** `#` opens, `^` opens when empty, `/` closes, `@` is a drawing; empty for a plain tag. */
  readonly sign: string;
  readonly name: string;
  /** Whether nothing else is written in its paragraph. */
  readonly isAlone: boolean;
  readonly place: string;
}

/** Every fault of the template, part by part, each with its place; empty when it can be filled. `drawings` are names as well. */
export function checkTags(zip: PizZip, data: DocumentRow, loops: Loops, drawings: readonly string[] = []): string[] {
  return textsOf(zip).flatMap((texts) => {
    const isBroken = texts.some((text) => brokenTags(text).length > 0);
    const tags = texts.flatMap(tagsIn);
    const drawn = tags.flatMap((tag) => drawingFaults(tag, drawings));
    const others = tags.filter((tag) => tag.sign !== '@' && !drawings.includes(tag.name));
    return [...drawn, ...(isBroken ? brokenFaults(texts, others, data, loops) : tagFaults(others, data, loops))];
  });
}

export function tagsOf(zip: PizZip): string[] {
  const names = textsOf(zip).flatMap((texts) => texts.flatMap(tagsIn).map((tag) => tag.name));
  return [...new Set(names)].filter((name) => name !== '');
}

/** Everything that docxtemplater fills: the paragraphs of each part, and the file's properties. */
function textsOf(zip: PizZip): Paragraph[][] {
  return [...textParts(zip).map((part) => paragraphsOf(textOf(zip, part), part)), propertyTexts(zip)];
}

function tagsIn({ text, place }: Paragraph): FoundTag[] {
  return [...text.matchAll(/\{([#^/@]?)([^{}]*)\}/g)].map(([written, sign = '', name = '']) => ({
    sign,
    name: tagName(name),
    isAlone: text.trim() === written,
    place,
  }));
}

/** Where a brace is missing nobody can tell which loop a tag stands in: it is judged by all names there are. */
function brokenFaults(texts: readonly Paragraph[], tags: readonly FoundTag[], data: DocumentRow, loops: Loops): string[] {
  const names = [...Object.keys(data), ...Object.values(loops).flat()];
  const unknowns = tags.filter((tag) => tag.name !== '' && !names.includes(tag.name));
  return [...texts.flatMap(brokenTags), ...unknowns.map((tag) => unknown(tag, names))];
}

function tagFaults(tags: readonly FoundTag[], data: DocumentRow, loops: Loops): string[] {
  const faults: string[] = [];
  const opened: FoundTag[] = [];
  for (const tag of tags) {
    if (tag.sign === '/') {
      faults.push(...close(tag, opened));
      continue;
    }
    const inRow = opened.flatMap((loop) => (loop.sign === '#' ? (own(loops, loop.name) ?? []) : []));
    const names = [...inRow, ...Object.keys(data)];
    if (!names.includes(tag.name)) faults.push(unknown(tag, names));
    else if (tag.sign === '' && isSection(tag.name, inRow, data, loops)) faults.push(notPrintable(tag));
    if (tag.sign !== '') opened.push(tag);
  }
  return [...faults, ...opened.map(unclosed)];
}

/** A drawing has a tag of its own kind, alone in its paragraph; the file's properties hold none. */
function drawingFaults({ sign, name, isAlone, place }: FoundTag, drawings: readonly string[]): string[] {
  if (sign !== '@')
    return drawings.includes(name)
      ? [`Penanda {${sign}${name}} adalah bagan: ${place}. Tulis {@${name}}, sendirian dalam paragrafnya.`]
      : [];
  if (!drawings.includes(name)) return [unknown({ sign, name, isAlone, place }, drawings)];
  if (place.startsWith(PROPERTIES)) return [`Bagan {@${name}} tidak dapat berada di sini: ${place}. Pindahkan ke isi dokumen.`];
  return isAlone
    ? []
    : [`Bagan {@${name}} harus sendirian dalam paragrafnya: ${place}. Pindahkan tulisan lain ke paragraf lain.`];
}

/** A closing tag takes what it closes off the stack, with every loop inside that was left open. */
function close(tag: FoundTag, opened: FoundTag[]): string[] {
  const innermost = opened[opened.length - 1];
  if (!innermost) return [`Penutup {/${tag.name}} tidak mempunyai pembuka {#${tag.name}}: ${tag.place}.`];
  const at = tag.name === '' ? opened.length - 1 : opened.map((loop) => loop.name).lastIndexOf(tag.name);
  if (at >= 0) return opened.splice(at).slice(1).map(unclosed);
  opened.pop();
  return [`Pembuka {${innermost.sign}${innermost.name}} ditutup dengan {/${tag.name}}: ${tag.place}.`];
}

function unclosed(tag: FoundTag): string {
  return `Pembuka {${tag.sign}${tag.name}} tidak ditutup dengan {/${tag.name}}: ${tag.place}.`;
}

/** A list or a condition has no words of its own. */
function isSection(name: string, inRow: readonly string[], data: DocumentRow, loops: Loops): boolean {
  const value = own(data, name);
  if (inRow.includes(name)) return value === undefined && own(loops, name) !== undefined;
  return typeof value === 'boolean' || Array.isArray(value);
}

function notPrintable({ name, place }: FoundTag): string {
  return `Penanda {${name}} adalah daftar atau syarat: ${place}. Tulis {#${name}} di awal bagiannya dan {/${name}} di akhirnya.`;
}

function unknown({ sign, name, place }: FoundTag, names: readonly string[]): string {
  const what = `Penanda {${sign}${name}} tidak dikenal: ${place}.`;
  if (sign === '' && /^[#^/]/.test(name)) return `Penanda { ${name}} tidak dikenal: ${place}. Hapus spasi sesudah {.`;
  const guess = nearest(name, names);
  return guess === null ? what : `${what} Mungkin maksudnya {${sign}${guess}}.`;
}
