/** The bundle gate: what is pushed to Apps Script parses, evaluates and exposes exactly what it should, with nothing in scope but Google. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import * as acorn from 'acorn';
import { analyze } from 'eslint-scope';
import type { AssetName } from '../src/host/host.ts';
import { ASSETS } from '../src/host/host.ts';
import { FETCHED } from '../src/sidebar/fetched-screens.ts';
import { dailySops } from '../src/sops/daily.ts';
import { sops } from '../src/sops/index.ts';
import { bundleCode, ENTRY_POINTS, templateNames } from './build-product.ts';

const read = (name: string) => readFileSync(join('dist', name), 'utf8');

function pushedFiles(folder = 'dist'): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? pushedFiles(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

/** Names that a script takes from outside itself. */
function globalsOf(source: string): string[] {
  const tree = acorn.parse(source, { ecmaVersion: 2020, sourceType: 'script', ranges: true, locations: true });
  const { globalScope } = analyze(tree as never, { ecmaVersion: 2020, sourceType: 'script' });
  const own = new Set(globalScope?.variables.map((variable) => variable.name));
  const names = (globalScope?.through ?? []).map((reference) => reference.identifier.name as string);
  return [...new Set(names)].filter((name) => !own.has(name)).sort();
}

/** What the language itself brings, as Apps Script's V8 has it. */
const LANGUAGE = [...Object.getOwnPropertyNames(vm.runInNewContext('globalThis')), 'arguments'];
const GOOGLE_SERVICES = [
  'CacheService',
  'Charts',
  'Drive',
  'FormApp',
  'HtmlService',
  'LockService',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'Sheets',
  'SpreadsheetApp',
  'Utilities',
];

/** Named by libraries in branches that Apps Script never enters: module loaders, blobs, Node's buffers, Rhino. */
const BROWSER_ONLY = ['Blob', 'Buffer', 'TextDecoder', 'TextEncoder', 'define', 'java', 'self', 'window'];

describe('Code.js', () => {
  const source = read('Code.js');

  test('parses as ES2020 and names no global but Google services', () => {
    expect(globalsOf(source).filter((name) => !LANGUAGE.includes(name))).toEqual(GOOGLE_SERVICES);
  });

  test('evaluates where nothing but the language exists, and exposes exactly the entry points', () => {
    const context = vm.createContext({});
    const before = new Set(Object.getOwnPropertyNames(context));
    vm.runInContext(source, context);

    const added = Object.getOwnPropertyNames(context).filter((name) => !before.has(name));
    expect(added.sort()).toEqual(['Admen', ...ENTRY_POINTS].sort());
    expect(vm.runInContext('Object.keys(Admen)', context).slice().sort()).toEqual([...ENTRY_POINTS].sort());
  });

  test('declares each entry point as a function at the top level, where Google looks for it', () => {
    const { body } = acorn.parse(source, { ecmaVersion: 2020 });
    const declared = body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id?.name] : []));
    expect(declared).toEqual([...ENTRY_POINTS]);
  });

  test('carries neither the document engine nor the templates nor the sidebar, nor what only tests and the demo need', async () => {
    const { metafile } = await bundleCode(process.cwd());
    const parts = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    );
    const packages = parts.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);

    expect([...new Set(packages)].sort()).toEqual(['@noble/hashes', 'diff', 'valibot']);
    expect(parts.filter((path) => /^src\/(?:sidebar|workbench)\/|\.examples\.ts$/.test(path))).toEqual([]);
    // Of the engine's room only what logos need when they are taken in.
    expect(parts.filter((path) => path.startsWith('src/documents/'))).toEqual(
      ['base64', 'picture-format'].map((name) => `src/documents/${name}.ts`),
    );
    expect(source).not.toContain('word/document.xml');
    expect(source).not.toContain('<!doctype');
    expect(source.length).toBeLessThan(1_000_000);
  });
});

describe('documents.html, the document engine', () => {
  const source = read('documents.html');

  test('parses as ES2020, evaluates where nothing but the language exists, and gives its functions', () => {
    acorn.parse(source, { ecmaVersion: 2020 });
    const context = vm.createContext({});
    vm.runInContext(source, context);

    expect(vm.runInContext('Object.keys(AdmenDocuments).sort().join()', context)).toBe('fill,flowchart,qr,tags');
  });

  test('touches nothing that Apps Script lacks, but behind a guard', () => {
    expect(globalsOf(source).filter((name) => !LANGUAGE.includes(name))).toEqual(BROWSER_ONLY);
  });

  test('fills a template where nothing but the language exists', () => {
    const context = vm.createContext({ template: read('templates/lokmin/daftar-hadir.html') });
    vm.runInContext(source, context);

    const answer: string = vm.runInContext(
      `const tags = AdmenDocuments.tags(template);
       const data = Object.fromEntries(tags.map((tag) => [tag, 'isi']));
       JSON.stringify(AdmenDocuments.fill(template, { ...data, Peserta: [], 'Baris kosong': [] },
         { date: '2026-10-08', pictures: { 'logo kiri': null, 'logo kanan': null }, loops: { Peserta: tags, 'Baris kosong': tags } }))`,
      context,
    );

    expect(JSON.parse(answer)).toMatchObject({ ok: true, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });
});

describe('sidebar.html', () => {
  const page = read('sidebar.html');

  test('is one file: style and script inside, nothing fetched', () => {
    expect(page).not.toMatch(/<(?:script|link|img)[^>]*\b(?:src|href)=/);
    expect(page).toContain('lang="id"');
  });

  test('carries no server code', () => {
    expect(page).not.toContain('SpreadsheetApp');
    expect(page).not.toContain('getDocumentLock');
  });

  test('carries nothing of the descriptions that only the server reads', () => {
    expect(page).not.toContain('tabColor');
    expect(page).not.toContain('Jangan mengubah kolom Isian.');
    expect(page).not.toContain('{klasifikasi}/{urut:3}/UND');
    expect(page).not.toContain('Sebutan pegawai');
    expect(page).not.toContain('umpanBalik.makeReceipt');
  });
});

/** What a part finds in the page when it is fetched; `styles` gathers those that it brings along. */
function pageWith(part: AssetName, styles: { textContent: string }[] = []): vm.Context {
  const script = read('sidebar.html').split('<script>').at(-1)?.split('</script>')[0] ?? '';
  const document = {
    getElementById: () => null,
    createElement: () => ({}),
    head: { append: (style: (typeof styles)[0]) => styles.push(style) },
  };
  const window = vm.createContext({ document, TextDecoder, TextEncoder });
  vm.runInContext('window = globalThis', window);
  vm.runInContext(script, window);
  vm.runInContext(read(`${part}.html`), window);
  return window;
}

describe('files of screens that are fetched when they are opened', () => {
  const SCREENS = ASSETS.filter((name) => name !== 'charts' && name !== 'kegiatan');
  const screensOf = (asset: AssetName) =>
    Object.entries(FETCHED).flatMap(([word, screen]) => (screen.asset === asset ? [word] : []));

  test.each(SCREENS)('%s.html takes from the page what the page exposes, and gives its screens', (name) => {
    const styles: { textContent: string }[] = [];
    const window = pageWith(name, styles);

    const shared: object[] = vm.runInContext('Object.values(AdmenPanel)', window);
    expect(shared.flatMap((module) => Object.values(module))).not.toContain(undefined);
    expect(vm.runInContext(`Object.keys(AdmenParts.${name}.screens)`, window).slice()).toEqual(screensOf(name));
    expect(styles).toEqual([{ textContent: expect.stringContaining('{') }]);
  });

  test('the page carries neither their code nor their style, nor does any of them carry Preact', () => {
    expect(read('penilaian.html')).toContain('Kurang apa untuk naik ke');
    expect(read('sidebar.html')).not.toContain('Kurang apa untuk naik ke');
    expect(read('sidebar.html')).not.toContain('.beneath');
    expect(read('lain.html')).toContain('createImageBitmap');
    expect(read('sidebar.html')).not.toContain('createImageBitmap');
    expect(read('sidebar.html')).not.toContain('.wide .board');
    expect(read('sidebar.html')).toContain('getDerivedStateFromProps');
    for (const name of SCREENS) expect(read(`${name}.html`)).not.toContain('getDerivedStateFromProps');
  });

  /** Files are made and read in the browser: these screens carry what zips, and what knows .xlsx and .csv. The guide is words. */
  const LIMITS: Readonly<Partial<Record<(typeof SCREENS)[number], number>>> = {
    kelengkapan: 40_000,
    impor: 56_000,
    ekspor: 75_000,
    panduan: 45_000,
  };

  test.each(SCREENS)('%s.html stays light', (name) => {
    expect(gzipSync(read(`${name}.html`)).length).toBeLessThan(LIMITS[name] ?? 15_000);
  });
});

describe('kegiatan.html, the descriptions of SOPs that few people open', () => {
  const rare = sops.filter((sop) => !dailySops.includes(sop));
  const formsOf = (sop: (typeof sops)[number]) =>
    [...sop.forms, ...sop.registers.map(({ form }) => form)].map(({ load }) => load);

  test('gives every SOP in the order of the home screen, with its steps and forms, and brings no style', () => {
    const styles: { textContent: string }[] = [];
    const window = pageWith('kegiatan', styles);

    const given: string = vm.runInContext(
      `JSON.stringify(AdmenParts.kegiatan.sops.map(({ id, steps, forms, registers, lists }) =>
         [id, steps.map(({ text }) => text), [...forms, ...registers.map(({ form }) => form)].map(({ load }) => load), lists]))`,
      window,
    );
    expect(JSON.parse(given)).toEqual(sops.map((sop) => [sop.id, sop.steps.map(({ text }) => text), formsOf(sop), sop.lists]));
    expect(vm.runInContext('Object.values(AdmenPanel).flatMap((module) => Object.values(module))', window)).not.toContain(
      undefined,
    );
    expect(styles).toEqual([]);
  });

  test('the page has nothing of them but the words of its home screen, and those of daily work whole', () => {
    const page = read('sidebar.html');
    const textsOf = (sop: (typeof sops)[number]) => sop.steps.map(({ text }) => text);

    expect(rare.length).toBeGreaterThan(0);
    const daily = dailySops.flatMap(textsOf);
    // Some steps are said alike in several SOPs.
    const own = rare.flatMap((sop) => [...textsOf(sop), ...formsOf(sop)]).filter((words) => !daily.includes(words));
    expect(own.filter((words) => page.includes(words))).toEqual([]);
    expect(daily.filter((words) => !page.includes(words))).toEqual([]);
    for (const { title, purpose } of sops) expect([page.includes(title), page.includes(purpose)]).toEqual([true, true]);
  });

  test('stays light', () => {
    expect(gzipSync(read('kegiatan.html')).length).toBeLessThan(24_000);
  });
});

describe('charts.html', () => {
  const source = read('charts.html');

  test('is the charts’ own bundle: the sidebar does not carry it, and both together stay light', () => {
    acorn.parse(source, { ecmaVersion: 2020 });
    expect(source.startsWith('"use strict";var AdmenCharts=')).toBe(true);
    expect(read('sidebar.html')).not.toContain('chartjs');
    expect(gzipSync(read('sidebar.html')).length).toBeLessThan(50_000);
    expect(gzipSync(read('sidebar.html') + source).length).toBeLessThan(118_000);
  });
});

test('every template is there, as base64 of its own file', () => {
  const names = templateNames('.');
  expect(names.length).toBeGreaterThan(0);
  for (const name of names)
    expect(read(`templates/${name}.html`)).toBe(readFileSync(join('templates', `${name}.docx`)).toString('base64'));
});

test('clasp would push exactly what is in dist', () => {
  const answer = execFileSync('node_modules/.bin/clasp', ['show-file-status', '--json'], { encoding: 'utf8' });
  const { filesToPush, untrackedFiles }: Record<string, string[]> = JSON.parse(answer);

  expect(filesToPush?.slice().sort()).toEqual(pushedFiles());
  expect((untrackedFiles ?? []).filter((file) => file.startsWith('dist/'))).toEqual([]);
});

test('the manifest asks for few rights, and the README gives a reason for each', () => {
  const { oauthScopes, runtimeVersion, timeZone, dependencies } = JSON.parse(read('appsscript.json'));
  const readme = readFileSync('README.md', 'utf8');

  expect([runtimeVersion, timeZone]).toEqual(['V8', 'Asia/Jakarta']);
  expect(dependencies.enabledAdvancedServices).toMatchObject([
    { userSymbol: 'Sheets', version: 'v4' },
    { userSymbol: 'Drive', version: 'v3' },
  ]);
  for (const scope of oauthScopes) expect(readme).toContain(`\`${String(scope).split('/').pop()}\``);
});
