/** Builds the sidebar: its page in one file, and beside it the parts that the page fetches when they are needed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { FETCHED } from '../src/sidebar/fetched-screens.ts';
import type { Bundle } from './bundle.ts';
import { bundle } from './bundle.ts';
import type { Taken } from './shared-modules.ts';
import { exposing, leaveOut, modulesIn, takeFromPage, takenBy } from './shared-modules.ts';
import { withoutProofs } from './without-proofs.ts';

const FOLDER = 'src/sidebar';
const PAGE = `${FOLDER}/main.tsx`;
const BROWSER: BuildOptions = { platform: 'browser', minify: true, jsx: 'automatic', jsxImportSource: 'preact' };

/** The files by their names: `sidebar`, `charts`, and one for each bundle of fetched screens. */
export async function buildSidebar(root: string): Promise<ReadonlyMap<string, string>> {
  const alone = await bundle(root, { ...BROWSER, entryPoints: [PAGE], plugins: [withoutProofs] });
  const modules = modulesIn(alone.metafile);
  const names = [...new Set(Object.values(FETCHED).map(({ asset }) => asset))];
  const parts = await Promise.all(names.map((name) => buildPart(root, name, modules)));
  const taken = takenBy(parts.map(({ script }) => script));
  const [page, charts, ...screens] = await Promise.all([
    buildPage(root, taken),
    buildCharts(root),
    ...parts.map(async (part) => [part.name, await buildScreens(root, part, taken)] as const),
  ]);
  return new Map([['sidebar', page], ['charts', charts], ...screens]);
}

async function buildPage(root: string, taken: Taken): Promise<string> {
  const stdin = { contents: exposing(PAGE, taken), resolveDir: root };
  const [{ script }, { style }] = await Promise.all([
    bundle(root, { ...BROWSER, stdin, plugins: [withoutProofs] }),
    bundle(root, { entryPoints: [`${FOLDER}/style.css`], minify: true }),
  ]);
  return readFileSync(join(root, FOLDER, 'index.html'), 'utf8')
    .replace('/*STYLE*/', () => style)
    .replace('/*SCRIPT*/', () => script.replace(/<\/script/gi, '<\\/script'));
}

interface Part extends Bundle {
  readonly name: string;
}

/** As a module: what it takes of the page are its imports. */
async function buildPart(root: string, name: string, modules: ReadonlySet<string>): Promise<Part> {
  const entryPoints = ['tsx', 'css']
    .map((ending) => `${FOLDER}/${name}.${ending}`)
    .filter((path) => existsSync(join(root, path)));
  const plugins = [leaveOut(root, modules), withoutProofs];
  return { name, ...(await bundle(root, { ...BROWSER, entryPoints, format: 'esm', plugins })) };
}

/** One script, which brings its style along. */
async function buildScreens(root: string, { name, script, style }: Part, taken: Taken): Promise<string> {
  const styled = `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(style)} }));`;
  const stdin = { contents: `${script}\n${styled}`, resolveDir: root };
  const globalName = `AdmenScreens.${name}`;
  return (await bundle(root, { ...BROWSER, stdin, globalName, plugins: [takeFromPage(taken)] })).script;
}

async function buildCharts(root: string): Promise<string> {
  const entryPoints = [`${FOLDER}/charts.ts`];
  return (await bundle(root, { ...BROWSER, entryPoints, globalName: 'AdmenCharts' })).script;
}
