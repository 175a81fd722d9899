/** The pages of the guide, as they lie in docs/panduan. For tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { GuidePage } from './guide-page.ts';
import { readGuidePage } from './guide-page.ts';

export const GUIDE = resolve('docs/panduan');

/** The names of all pages, without their ending, in order. */
export function pageNames(): readonly string[] {
  return readdirSync(GUIDE)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort();
}

export function markdownOf(name: string): string {
  return readFileSync(join(GUIDE, `${name}.md`), 'utf8');
}

export function pageNamed(name: string): GuidePage {
  try {
    return readGuidePage(markdownOf(name));
  } catch (error) {
    throw new Error(`docs/panduan/${name}.md, ${error instanceof Error ? error.message : error}`);
  }
}
