/** The worked example of docs/extending.md is done as it stands there, in a copy of the project: what the page shows builds, and passes its tests. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import PizZip from 'pizzip';

const GUIDE = readFileSync('docs/extending.md', 'utf8');
const COPY = resolve('build/worked-example');
const COPIED = [
  'src',
  'scripts',
  'templates',
  'docs',
  'appsscript.json',
  '.clasp.json',
  'package.json',
  'tsconfig.json',
  '.biome.jsonc',
  '.gitignore',
];

interface Block {
  readonly language: string;
  readonly path: string;
  readonly text: string;
}

const blocks: readonly Block[] = [...GUIDE.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', path = '', text = '']) => ({ language, path, text }),
);
const ofLanguage = (language: string) => blocks.filter((block) => block.language === language);

/** "In the copy | becomes", with what is copied from where in the sentence above the table. */
const words = new Map([...GUIDE.matchAll(/^\| `([^`]+)` +\| `([^`]+)` +\|$/gm)].map(([, from = '', to = '']) => [from, to]));
const [, original = '', made = ''] = /`(templates\/\S+\.docx)` becomes `(templates\/\S+\.docx)`/.exec(GUIDE) ?? [];

beforeAll(() => {
  rmSync(COPY, { recursive: true, force: true });
  for (const name of COPIED) cpSync(name, join(COPY, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(COPY, 'node_modules'), 'junction');
});

afterAll(() => rmSync(COPY, { recursive: true, force: true }));

test('its files are written, and its changes fit the files as they are', () => {
  for (const { path, text } of ofLanguage('ts')) {
    mkdirSync(dirname(join(COPY, path)), { recursive: true });
    writeFileSync(join(COPY, path), text);
  }
  for (const { path, text } of ofLanguage('diff')) change(join(COPY, path), text.trimEnd().split('\n'));

  expect(ofLanguage('ts').length).toBeGreaterThan(8);
  expect(ofLanguage('diff').length).toBeGreaterThan(4);
});

test('its template is the copy with the words of the table, each found', () => {
  const zip = new PizZip(readFileSync(original));
  const missing = new Set(words.keys());
  for (const part of ['word/document.xml', 'docProps/core.xml']) {
    const text = zip.file(part)?.asText() ?? '';
    const changed = text.replace(/(?<=<(?:w:t|dc:title)(?: [^>]*)?>)[^<]+(?=<)/g, (found) => {
      missing.delete(found);
      return words.get(found) ?? found;
    });
    zip.file(part, changed);
  }
  mkdirSync(dirname(join(COPY, made)), { recursive: true });
  writeFileSync(join(COPY, made), zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }));

  expect([...missing]).toEqual([]);
});

test.each(ofLanguage('sh').flatMap(({ text }) => text.trim().split('\n')))('%s', (line) => {
  const { ADMEN_RUN_FOLDER: _outer, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(line, { cwd: COPY, shell: true, encoding: 'utf8', env });
  expect([status, status === 0 ? '' : `${stdout}${stderr}`.slice(-4000)]).toEqual([0, '']);
});

/** Lines of a small patch: those with a space are there, those with a plus follow. */
function change(path: string, lines: readonly string[]): void {
  const text = readFileSync(path, 'utf8');
  const joined = (marks: string) =>
    lines.flatMap((line) => (marks.includes(line[0] ?? '') ? [`${line.slice(1)}\n`] : [])).join('');
  expect([path, text.split(joined(' ')).length - 1]).toEqual([path, 1]);
  writeFileSync(
    path,
    text.replace(joined(' '), () => joined(' +')),
  );
}
