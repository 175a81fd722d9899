/** A template's tags against the data, before anything is filled: an unknown tag would vanish without a word. */
import type PizZip from 'pizzip';
import type { DocumentRow } from '../schema/index.ts';
import { textOf, textParts } from './archive.ts';
import { nearest } from './nearest.ts';
import type { Paragraph } from './places.ts';
import { paragraphsOf } from './places.ts';

/** The tags of each loop's rows; an empty list has no row to tell them. */
export type Loops = Readonly<Record<string, readonly string[]>>;

interface FoundTag {
  /** `#` opens, `^` opens when empty, `/` closes; empty for a plain tag. */
  readonly sign: string;
  readonly name: string;
  readonly place: string;
}

/** Every fault of the template, in order, each with its place; empty when it can be filled. */
export function checkTags(zip: PizZip, data: DocumentRow, loops: Loops): string[] {
  return textParts(zip).flatMap((part) => {
    const paragraphs = paragraphsOf(textOf(zip, part), part);
    const broken = paragraphs.flatMap(brokenTags);
    return broken.length > 0 ? broken : unknownTags(paragraphs.flatMap(tagsIn), Object.keys(data), loops);
  });
}

export function tagsOf(zip: PizZip): string[] {
  const found = textParts(zip).flatMap((part) => paragraphsOf(textOf(zip, part), part).flatMap(tagsIn));
  return [...new Set(found.map((tag) => tag.name))];
}

/** A tag must begin and end in one paragraph. */
function brokenTags({ text, place }: Paragraph): string[] {
  const faults: string[] = [];
  let opened = -1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{') {
      if (opened >= 0) faults.push(unclosed(text.slice(opened, i), place));
      opened = i;
    }
    if (text[i] !== '}') continue;
    if (opened < 0) faults.push(`Ada kurung tutup } tanpa kurung buka { sebelum “${text.slice(0, i + 1).slice(-20)}”: ${place}.`);
    opened = -1;
  }
  if (opened >= 0) faults.push(unclosed(text.slice(opened), place));
  return faults;
}

function unclosed(words: string, place: string): string {
  return `Penanda ${words.slice(0, 40).trim()} tidak ditutup dengan } dalam paragraf yang sama: ${place}.`;
}

function tagsIn({ text, place }: Paragraph): FoundTag[] {
  return [...text.matchAll(/\{([#^/]?)([^{}]*)\}/g)].map(([, sign = '', name = '']) => ({ sign, name: name.trim(), place }));
}

function unknownTags(tags: readonly FoundTag[], known: readonly string[], loops: Loops): string[] {
  const faults: string[] = [];
  const opened: FoundTag[] = [];
  for (const tag of tags) {
    const innermost = opened[opened.length - 1];
    if (tag.sign === '/') {
      if (tag.name !== '' && tag.name !== innermost?.name) faults.push(mismatch(tag, innermost));
      opened.pop();
      continue;
    }
    const names = [...opened.flatMap((loop) => loops[loop.name] ?? []), ...known];
    if (!names.includes(tag.name)) faults.push(unknown(tag, names));
    if (tag.sign !== '') opened.push(tag);
  }
  return [
    ...faults,
    ...opened.map((tag) => `Pembuka {${tag.sign}${tag.name}} tidak ditutup dengan {/${tag.name}}: ${tag.place}.`),
  ];
}

function mismatch(tag: FoundTag, innermost: FoundTag | undefined): string {
  if (!innermost) return `Penutup {/${tag.name}} tidak mempunyai pembuka {#${tag.name}}: ${tag.place}.`;
  return `Pembuka {${innermost.sign}${innermost.name}} ditutup dengan {/${tag.name}}: ${tag.place}.`;
}

function unknown(tag: FoundTag, names: readonly string[]): string {
  const guess = nearest(tag.name, names);
  return `Penanda {${tag.sign}${tag.name}} tidak dikenal: ${tag.place}.${guess === null ? '' : ` Mungkin maksudnya {${tag.sign}${guess}}.`}`;
}
