/** Builds what Apps Script runs, into `dist/`: Code.js, the document engine, the sidebar, the templates, the manifest. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { withoutProofs } from './without-proofs.ts';

/** Functions that Google may call: one real top-level function each, as menus, triggers and google.script.run demand. */
export const ENTRY_POINTS = [
  'onOpen',
  'onInstall',
  'bukaAdmen',
  'bukaUmpanBalik',
  'bukaLokmin',
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
  const [code, engine, sidebar, charts] = await Promise.all([
    buildCode(root),
    buildEngine(root),
    buildSidebar(root),
    buildCharts(root),
  ]);
  writeFileSync(join(out, 'Code.js'), code);
  writeFileSync(join(out, 'documents.html'), engine);
  writeFileSync(join(out, 'sidebar.html'), sidebar);
  writeFileSync(join(out, 'charts.html'), charts);
  writeFileSync(join(out, 'appsscript.json'), readFileSync(join(root, 'appsscript.json')));
  for (const name of templateNames(root)) {
    const file = join(out, 'templates', `${name}.html`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, readFileSync(join(root, 'templates', `${name}.docx`)).toString('base64'));
  }
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

/** What all bundles share: the syntax that Apps Script's V8 reads. */
const COMMON: esbuild.BuildOptions = {
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

async function bundle(options: esbuild.BuildOptions): Promise<string> {
  const result = await esbuild.build({ ...COMMON, ...options });
  const text = result.outputFiles?.[0]?.text;
  if (text === undefined) throw new Error('esbuild gave no output.');
  return text;
}

async function buildCode(root: string): Promise<string> {
  // Stubs stand in the same file: a function in a later file would overwrite them.
  const stubs = ENTRY_POINTS.map((name) => `function ${name}(...given) { return Admen.${name}(...given); }`).join('\n');
  return bundle({
    entryPoints: [join(root, 'src/main.ts')],
    globalName: 'Admen',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minifySyntax: true,
    minifyWhitespace: true,
    // What Apps Script has not. The hash library encodes strings with the first, and is given bytes only (host/sha256.ts); the word
    // comparison waits with the second, when it is asked to work in the background.
    define: { TextEncoder: 'undefined', setTimeout: 'undefined' },
    footer: { js: stubs },
  });
}

async function buildEngine(root: string): Promise<string> {
  return bundle({
    entryPoints: [join(root, 'src/documents/engine.ts')],
    globalName: 'AdmenDocuments',
    platform: 'browser',
    minify: true,
  });
}

/** Fetched by the screens that draw charts: the others stay light. */
async function buildCharts(root: string): Promise<string> {
  return bundle({
    entryPoints: [join(root, 'src/sidebar/charts.ts')],
    globalName: 'AdmenCharts',
    platform: 'browser',
    minify: true,
  });
}

async function buildSidebar(root: string): Promise<string> {
  const folder = join(root, 'src/sidebar');
  const [script, style] = await Promise.all([
    bundle({
      entryPoints: [join(folder, 'main.tsx')],
      platform: 'browser',
      minify: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      plugins: [withoutProofs],
    }),
    bundle({ entryPoints: [join(folder, 'style.css')], minify: true }),
  ]);
  return readFileSync(join(folder, 'index.html'), 'utf8')
    .replace('/*STYLE*/', () => style)
    .replace('/*SCRIPT*/', () => script.replace(/<\/script/gi, '<\\/script'));
}
