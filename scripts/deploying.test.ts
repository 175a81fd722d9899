/** The real clasp against an Apps Script API on this machine: what arrives is what was built. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { AppsScriptApi } from './apps-script-api.examples.ts';
import { startApi } from './apps-script-api.examples.ts';
import { filesIn, readSettings } from './deploying.ts';

let api: AppsScriptApi;
let root: string;

/** A clone with its build, and somebody who is logged in. */
beforeAll(async () => {
  api = await startApi();
  root = mkdtempSync(join(tmpdir(), 'admen-clone-'));
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const login = { type: 'authorized_user', client_id: 'a', client_secret: 'b', refresh_token: 'c', access_token: 'd' };
  const tokens = { default: { ...login, expiry_date: Date.now() + 86_400_000 } };
  writeFileSync(join(root, '.clasprc.json'), JSON.stringify({ tokens }));
  writeFileSync(
    join(root, 'local-google.mjs'),
    `import { google } from ${JSON.stringify(resolve('node_modules/googleapis/build/src/index.js'))};
for (const name of ['script', 'drive']) {
  const made = google[name].bind(google);
  google[name] = (options) => made({ ...options, rootUrl: ${JSON.stringify(api.url)} });
}
`,
  );
});

beforeEach(() => {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  cpSync('dist', join(root, 'dist'), { recursive: true });
  cpSync('.clasp.json', join(root, '.clasp.json'));
  api.projects.clear();
  api.asked.length = 0;
});

afterAll(() => {
  api.close();
  rmSync(root, { recursive: true, force: true });
});

/** Runs a call of `deploying.ts` in a process of its own, as the command does; answers what it says. */
function run(call: string): Promise<string> {
  const script = `import * as deploying from ${JSON.stringify(resolve('scripts/deploying.ts'))};
    try { console.log(String(deploying.${call})); } catch (error) { console.log('REFUSED ' + error.message); }`;
  const env = { ...process.env, HOME: root, NODE_OPTIONS: `--import ${join(root, 'local-google.mjs')}` };
  return new Promise((done, failed) =>
    execFile(
      process.execPath,
      ['--import', resolve('node_modules/tsx/dist/esm/index.mjs'), '--input-type=module', '-e', script],
      { env, cwd: root },
      (error, stdout, stderr) => (error ? failed(new Error(stderr)) : done(stdout.trim())),
    ),
  );
}

function withProject(files: readonly { name: string; type: string; source: string }[] = []): void {
  writeFileSync(join(root, '.clasp.json'), JSON.stringify({ ...readSettings(root), scriptId: 'script-1' }));
  api.projects.set('script-1', files);
}

/** A project that holds what was built. */
async function withDeployed(): Promise<void> {
  withProject();
  expect(await run(`deploy(${JSON.stringify(root)})`)).toBe(String(filesIn('dist').size));
}

const ENDINGS: Readonly<Record<string, string>> = { SERVER_JS: '.js', HTML: '.html', JSON: '.json' };

function arrived(): ReadonlyMap<string, string> {
  return new Map((api.projects.get('script-1') ?? []).map(({ name, type, source }) => [`${name}${ENDINGS[type]}`, source]));
}

const inOrder = (files: ReadonlyMap<string, string>) => [...files].sort(([one], [other]) => (one < other ? -1 : 1));

test('what arrives is what was built, byte for byte', async () => {
  withProject();

  const said = await run(`deploy(${JSON.stringify(root)})`);

  expect(said).toBe(String(filesIn('dist').size));
  expect(inOrder(arrived())).toEqual(inOrder(filesIn('dist')));
});

test('a file that was removed here is gone there, though nothing else changed', async () => {
  await withDeployed();
  rmSync(join(root, 'dist/templates/lokmin/bahan.html'));
  restamp();

  const said = await run(`deploy(${JSON.stringify(root)})`);

  expect(said).toBe(String(filesIn('dist').size - 1));
  expect([...arrived().keys()]).not.toContain('templates/lokmin/bahan.html');
});

test('a file that stays behind is named, and the command fails', async () => {
  await withDeployed();
  // Without another stamp clasp finds nothing to push.
  rmSync(join(root, 'dist/templates/lokmin/bahan.html'));

  expect(await run(`deploy(${JSON.stringify(root)})`)).toMatch(/^REFUSED .*\n {2}templates\/lokmin\/bahan\.html was left behind/);
});

test('another manifest is pushed without being asked about', async () => {
  await withDeployed();
  const manifest = readFileSync('dist/appsscript.json', 'utf8').replace('Asia/Jakarta', 'Asia/Makassar');
  writeFileSync(join(root, 'dist/appsscript.json'), manifest);

  await run(`deploy(${JSON.stringify(root)})`);

  expect(arrived().get('appsscript.json')).toContain('Asia/Makassar');
});

test('a new sheet gets its project noted, and the other settings stay as they were', async () => {
  const before = readSettings(root);

  expect(await run(`createSheet(${JSON.stringify(root)}, 'Admen Contoh')`)).toBe(
    'https://docs.google.com/spreadsheets/d/sheet-1/edit',
  );

  expect(readSettings(root)).toEqual({ ...before, scriptId: 'script-1', parentId: 'sheet-1' });
  expect(inOrder(filesIn(join(root, 'dist')))).toEqual(inOrder(filesIn('dist')));
  expect(await run(`createSheet(${JSON.stringify(root)}, 'Sekali lagi')`)).toMatch(
    /^REFUSED \.clasp\.json names a project already/,
  );
});

test('without a project it says how to get one', async () => {
  expect(await run(`deploy(${JSON.stringify(root)})`)).toMatch(/^REFUSED No project yet: .*npm run deploy -- --create/);
  expect(api.asked).toEqual([]);
});

test("a project that is gone is told in clasp's words", async () => {
  withProject();
  api.projects.clear();

  expect(await run(`deploy(${JSON.stringify(root)})`)).toMatch(/^REFUSED clasp push failed\./);
});

function restamp(): void {
  writeFileSync(join(root, 'dist/versi.html'), 'another build');
}
