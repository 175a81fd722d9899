/** What the guide keeps as a whole: every SOP has its page, every page is found, every word of the screen is one that Admen has. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { sops } from '../../sops/index.ts';
import { sizeOf } from './guide-pictures.ts';
import { GUIDE, markdownOf, pageNamed, pageNames } from './pages.ts';
import { readSentences } from './sentences.ts';
import type { Step } from './step.ts';

const CONTENTS = 'README';
const names = pageNames();
const pages = names.map((name) => ({ name, ...pageNamed(name) }));

/** `umpanBalik` has the page `umpan-balik`. */
function pageOf(sop: string): string {
  return sop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function stepsOf(page: (typeof pages)[number]): { readonly line: number; readonly step: Step }[] {
  return page.lines.flatMap((entry) =>
    entry.kind === 'step' ? readSentences(entry.text).map((step) => ({ line: entry.line, step })) : [],
  );
}

test.each(names)('%s: every numbered step is worded as the guide words it', (name) => {
  const page = pageNamed(name);
  const unread = page.lines.flatMap((entry) => {
    if (entry.kind === 'picture') return [];
    try {
      return readSentences(entry.text).length > 0 ? [] : [`line ${entry.line} says nothing`];
    } catch (error) {
      return [`line ${entry.line}: ${error}`];
    }
  });
  expect(unread).toEqual([]);
});

test.each(sops.map(({ id, title }) => [id, title]))('SOP %s has its page, with its title and something to do', (id, title) => {
  const page = pageNamed(pageOf(id));
  expect(page.title).toBe(title);
  expect(page.start).not.toBeNull();
  expect(page.lines.filter(({ kind }) => kind === 'picture').length).toBeGreaterThanOrEqual(2);
});

test('every page is linked from the contents, once, and every link leads somewhere', () => {
  const linked = [...markdownOf(CONTENTS).matchAll(/\]\(([a-z-]+)\.md\)/g)].map(([, name = '']) => name);
  expect(linked.sort()).toEqual(names.filter((name) => name !== CONTENTS));
  const lost = names.flatMap((name) =>
    [...markdownOf(name).matchAll(/\]\(([^)#" ]+)/g)].map(([, to = '']) => to).filter((to) => !existsSync(join(GUIDE, to))),
  );
  expect(lost).toEqual([]);
});

const MOST_BYTES = 60 * 1024;
const MOST_BYTES_TOGETHER = 2.5 * 1024 * 1024;

test('every picture that is named is there, none is left over, and none is heavy', () => {
  const named = pages.flatMap(({ lines }) => lines.flatMap((entry) => (entry.kind === 'picture' ? [entry.picture.file] : [])));
  const kept = readdirSync(join(GUIDE, 'gambar'));
  expect([...named].sort()).toEqual(kept.sort());
  const bytes = kept.map((name) => statSync(join(GUIDE, 'gambar', name)).size);
  expect(kept.filter((_name, at) => (bytes[at] ?? 0) > MOST_BYTES)).toEqual([]);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES_TOGETHER);
  for (const name of kept) expect(sizeOf(readFileSync(join(GUIDE, 'gambar', name))).width).toBeGreaterThanOrEqual(450);
});

test('every example file is used by a step, and is there', () => {
  const used = pages.flatMap((page) => stepsOf(page).flatMap(({ step }) => (step.does === 'file' ? [step.file] : [])));
  expect(readdirSync(join(GUIDE, 'contoh')).sort()).toEqual([...new Set(used)].sort());
});

test('every step of a SOP that a page about SOPs names is a step of a manifest', () => {
  const titles = new Set(sops.flatMap(({ steps }) => steps.map(({ title }) => title)));
  const about = new Set(sops.map(({ id }) => pageOf(id)));
  const unknown = pages
    .filter(({ name }) => about.has(name))
    .flatMap((page) => {
      const done = stepsOf(page).flatMap(({ line, step }) => (step.does === 'step' ? [{ line, title: step.title }] : []));
      const told = page.prose.flatMap(({ line, text }) =>
        [...text.matchAll(/langkah \*\*(.+?)\*\*/g)].map(([, title = '']) => ({ line, title })),
      );
      return [...done, ...told]
        .filter(({ title }) => !titles.has(title))
        .map(({ line, title }) => `${page.name}:${line} ${title}`);
    });
  expect(unknown).toEqual([]);
});

test('what stands in bold where nothing is done is a word of the screen all the same', () => {
  const product = readdirSync(resolve('dist'))
    .filter((name) => /\.(js|html)$/.test(name))
    .map((name) => readFileSync(resolve('dist', name), 'utf8'))
    .join('\n');
  const unknown = pages.flatMap(({ name, start, prose }) =>
    prose.flatMap(({ line, text }) =>
      [...text.matchAll(/\*\*(.+?)\*\*/g)]
        .map(([, words = '']) => words)
        .filter((words) => words !== start?.workbook && !product.includes(words))
        .map((words) => `${name}:${line} ${words}`),
    ),
  );
  expect(unknown).toEqual([]);
});
