/** Builds what Apps Script runs, into `dist/`: Code.js, the document engine, the sidebar, the templates, the manifest. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { buildSidebar } from './build-sidebar.ts';
import type { Bundle } from './bundle.ts';
import { bundle } from './bundle.ts';

/** Functions that Google may call: one real top-level function each, as menus, triggers and google.script.run demand. */
export const ENTRY_POINTS = [
  'onOpen',
  'onInstall',
  'mulaiDiSini',
  'bukaPanduan',
  'bukaAdmen',
  'bukaDasbor',
  'bukaUmpanBalik',
  'bukaLokmin',
  'bukaKontrak',
  'bukaSop',
  'bukaPkp',
  'bukaRtl',
  'bukaPengaturan',
  'siapkanBukuKerja',
  'periksaJejak',
  'batalkanPerubahan',
  'tanggapanMasuk',
  'call',
] as const;

export async function buildProduct(root: string, out = join(root, 'dist')): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const [code, engine, pages] = await Promise.all([bundleCode(root), buildEngine(root), buildSidebar(root)]);
  writeFileSync(join(out, 'Code.js'), code.script);
  writeFileSync(join(out, 'documents.html'), engine);
  for (const [name, source] of pages) writeFileSync(join(out, `${name}.html`), source);
  writeFileSync(join(out, 'appsscript.json'), readFileSync(join(root, 'appsscript.json')));
  for (const name of templateNames(root)) {
    const file = join(out, 'templates', `${name}.html`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, readFileSync(join(root, 'templates', `${name}.docx`)).toString('base64'));
  }
  writeFileSync(join(out, 'versi.html'), versionOf(out));
}

/** Another one whenever anything differs, or is gone: clasp pushes only when a file that is here differs from its like there. */
function versionOf(out: string): string {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${relative(out, path)}\n`).update(readFileSync(path));
  return hash.digest('hex');
}

/** `lokmin/notulen` for every template. */
export function templateNames(root: string): string[] {
  const folder = join(root, 'templates');
  const sops = existsSync(folder) ? readdirSync(folder) : [];
  return sops.flatMap((sop) =>
    readdirSync(join(folder, sop))
      .filter((file) => file.endsWith('.docx') && !file.startsWith('~$'))
      .map((file) => `${sop}/${file.replace(/\.docx$/, '')}`),
  );
}

/** Code.js, and what it is made of. */
export async function bundleCode(root: string): Promise<Bundle> {
  // Stubs stand in the same file: a function in a later file would overwrite them.
  const stubs = ENTRY_POINTS.map((name) => `function ${name}(...given) { return Admen.${name}(...given); }`).join('\n');
  return bundle(root, {
    entryPoints: ['src/main.ts'],
    globalName: 'Admen',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // Every call pays for parsing it: short names save a third of that.
    minify: true,
    // What Apps Script has not. The hash library encodes strings with the first, and is given bytes only (host/sha256.ts); the word
    // comparison waits with the second, when it is asked to work in the background.
    define: { TextEncoder: 'undefined', setTimeout: 'undefined' },
    footer: { js: stubs },
  });
}

async function buildEngine(root: string): Promise<string> {
  const entryPoints = ['src/documents/engine.ts'];
  return (await bundle(root, { entryPoints, globalName: 'AdmenDocuments', platform: 'browser', minify: true })).script;
}
