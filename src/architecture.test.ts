/** Who may import whom, as docs/design.md says: a layer that reaches upwards or sideways fails here by name. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from '@jest/globals';

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = sourceFiles('src');
const imports = files.flatMap(importsOf);

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const pattern = /^(import|export)( type)? [^;]*?from '([^']+)';|^import '([^']+)';/gm;
  return [...source.matchAll(pattern)].map((match) => {
    const name = match[3] ?? match[4] ?? '';
    const to = name.startsWith('.') ? normalize(join(dirname(file), name)) : name;
    return { from: file, to, typeOnly: match[2] !== undefined };
  });
}

/** `src/sops/lokmin/…` is of the layer `sops`; a file straight in `src` is a layer of its own. */
function layerOf(path: string): string {
  const [root, first = '', second] = path.split(sep);
  if (root !== 'src') return 'packages';
  if (second === undefined) return first.replace(/\.ts$/, '');
  return first;
}

/** What each layer may import beside itself. Types of use cases may travel to the sidebar; values may not. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  /** Of the host only the promise of an engine, and SHA-256. */
  documents: ['schema', 'host'],
  host: ['schema', 'registers'],
  registers: ['schema', 'host', 'documents'],
  sops: ['schema', 'host', 'registers', 'documents'],
  answer: ['schema', 'host', 'sops'],
  app: ['schema', 'host', 'registers', 'sops', 'answer'],
  'workbook-actions': ['app', 'answer', 'host', 'schema'],
  main: ['host', 'workbook-actions'],
  sidebar: ['schema', 'sops', 'registers', 'answer', 'host'],
};

test('imports run only in the allowed directions', () => {
  const wrong = imports.filter(({ from, to }) => {
    const layer = layerOf(from);
    const other = layerOf(to);
    if (layer === 'workbench' || other === 'packages' || layer === other) return false;
    return !(MAY_IMPORT[layer] ?? []).includes(other);
  });
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('use cases know the port, never its implementation', () => {
  const wrong = imports.filter(
    ({ from, to }) =>
      ['registers', 'sops', 'schema', 'documents', 'sidebar'].includes(layerOf(from)) && to.includes(join('host', 'google')),
  );
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('the port itself knows registers only where the journal and the counters live', () => {
  const known = imports.filter(({ from, to }) => layerOf(from) === 'host' && layerOf(to) === 'registers').map(({ to }) => to);
  expect([...new Set(known)].sort()).toEqual(
    ['cadangan', 'dokumen', 'jejak', 'penomoran'].map((name) => join('src', 'registers', `${name}.table.ts`)),
  );
});

test('SOPs never import each other', () => {
  const sopOf = (path: string) => /^src\/sops\/([^/]+)\//.exec(path.split(sep).join('/'))?.[1];
  const wrong = imports.filter(
    ({ from, to }) => sopOf(from) !== undefined && sopOf(to) !== undefined && sopOf(from) !== sopOf(to),
  );
  expect(wrong).toEqual([]);
});

test('Google globals are named only in host/google, main and the workbench', () => {
  const GLOBALS =
    /\b(?:SpreadsheetApp|HtmlService|LockService|PropertiesService|CacheService|MailApp|ScriptApp|DriveApp|FormApp)\.|\b(?:Sheets\.Spreadsheets|Drive\.Files|Session\.get|Utilities\.)/;
  const named = files.filter((file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    return (
      GLOBALS.test(code) && !['workbench', 'main'].includes(layerOf(file)) && !file.startsWith(join('src', 'host', 'google'))
    );
  });
  expect(named).toEqual([]);
});

test('the sidebar takes values from the server side only where manifests and descriptions are', () => {
  const allowed = ['src/sops/index.ts', 'src/sops/daily.ts', 'src/sops/sop.ts', 'src/registers/manifest.ts'].map((path) =>
    path.split('/').join(sep),
  );
  /** Worked out when the product is built: what it imports is in no bundle. */
  const guide = join('src', 'sidebar', 'guide-entries.ts');
  const wrong = imports.filter(
    ({ from, to, typeOnly }) =>
      layerOf(from) === 'sidebar' &&
      from !== guide &&
      !typeOnly &&
      ['sops', 'registers', 'host', 'answer'].includes(layerOf(to)) &&
      !allowed.includes(to),
  );
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('the workbench runs the built bundle: it takes types of the product, never its values, but for the in-process one of tests and demo', () => {
  const inProcess = [
    'open-workbench.ts',
    'office-workbench.ts',
    'tags-guard.ts',
    'assessing-office.ts',
    'planning-office.ts',
    'demo',
  ].map((name) => join('src', 'workbench', name));
  const wrong = imports.filter(
    ({ from, to, typeOnly }) =>
      layerOf(from) === 'workbench' &&
      !['workbench', 'packages'].includes(layerOf(to)) &&
      !typeOnly &&
      !inProcess.some((path) => from.startsWith(path)),
  );
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('no file but examples grows beyond what one reads at once', () => {
  const code = files.filter((file) => !file.endsWith('.examples.ts'));
  const long = code.filter((file) => readFileSync(file, 'utf8').split('\n').length > 280);
  expect(long).toEqual([]);
});

test('every file opens with a sentence that says what it is', () => {
  const silent = files.filter((file) => !/^\/\*\*\s*[\s\S]{15,}?\*\//.test(readFileSync(file, 'utf8')));
  expect(silent).toEqual([]);
});
