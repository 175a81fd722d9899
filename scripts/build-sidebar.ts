/** Builds the sidebar: its page in one file, and beside it the parts that the page fetches when they are needed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { ASSETS } from '../src/host/host.ts';
import * as guideEntries from '../src/sidebar/guide-entries.ts';
import * as homeEntries from '../src/sidebar/home-entries.ts';
import type { Bundle } from './bundle.ts';
import { bundle } from './bundle.ts';
import type { Taken } from './shared-modules.ts';
import { exposing, leaveOut, modulesIn, takeFromPage, takenBy } from './shared-modules.ts';
import { namedIn, withoutServer } from './without-server.ts';

const FOLDER = 'src/sidebar';
const PAGE = `${FOLDER}/main.tsx`;
const BROWSER: BuildOptions = { platform: 'browser', minify: true, jsx: 'automatic', jsxImportSource: 'preact' };

/** What the page and the guide say of descriptions that they have not. */
const WORKED_OUT = { 'home-entries': homeEntries, 'guide-entries': guideEntries } as const;

const workedOut: Plugin = {
  name: 'worked out',
  setup(build) {
    for (const [file, values] of Object.entries(WORKED_OUT)) {
      const constants = Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
      build.onLoad({ filter: new RegExp(`[\\\\/]sidebar[\\\\/]${file}\\.ts$`) }, () => ({ contents: constants.join('\n') }));
    }
  },
};

/** The parts that take of the page what it has. */
const NAMES = ASSETS.filter((name) => name !== 'charts');

/** The files by their names: `sidebar`, `charts`, and one for each part that is fetched. */
export async function buildSidebar(root: string): Promise<ReadonlyMap<string, string>> {
  const [ofPage, lean] = await Promise.all([modulesFrom(root, [PAGE]), withoutServerFor(root)]);
  const parts = await Promise.all(NAMES.map((name) => buildPart(root, name, [leaveOut(root, ofPage), workedOut, lean])));
  const taken = takenBy(parts.map(({ script }) => script));
  const [page, charts, ...fetched] = await Promise.all([
    buildPage(root, taken, lean),
    buildCharts(root),
    ...parts.map(async (part) => [part.name, await buildFetched(root, part, taken)] as const),
  ]);
  return new Map([['sidebar', page], ['charts', charts], ...fetched]);
}

/** What only the server reads is left out of all bundles alike: columns stay that any of them names. */
export async function withoutServerFor(root: string): Promise<Plugin> {
  return withoutServer(await namedIn(root, await modulesFrom(root, [PAGE, ...NAMES.map(scriptOf)])));
}

async function modulesFrom(root: string, entryPoints: string[]): Promise<ReadonlySet<string>> {
  return modulesIn((await bundle(root, { ...BROWSER, entryPoints, plugins: [workedOut, withoutServer()] })).metafile);
}

async function buildPage(root: string, taken: Taken, lean: Plugin): Promise<string> {
  const stdin = { contents: exposing(PAGE, taken), resolveDir: root };
  const [{ script }, { style }] = await Promise.all([
    bundle(root, { ...BROWSER, stdin, plugins: [workedOut, lean] }),
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
async function buildPart(root: string, name: string, plugins: Plugin[]): Promise<Part> {
  const style = `${FOLDER}/${name}.css`;
  const entryPoints = [scriptOf(name), ...(existsSync(join(root, style)) ? [style] : [])];
  return { name, ...(await bundle(root, { ...BROWSER, entryPoints, format: 'esm', plugins })) };
}

/** Without its ending: `.tsx` or `.ts`. */
function scriptOf(name: string): string {
  return `./${FOLDER}/${name}`;
}

/** One script, which brings its style along, if it has any. */
async function buildFetched(root: string, { name, script, style }: Part, taken: Taken): Promise<string> {
  const styled = `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(style)} }));`;
  const stdin = { contents: style === '' ? script : `${script}\n${styled}`, resolveDir: root };
  const globalName = `AdmenParts.${name}`;
  return (await bundle(root, { ...BROWSER, stdin, globalName, plugins: [takeFromPage(taken)] })).script;
}

async function buildCharts(root: string): Promise<string> {
  const entryPoints = [`${FOLDER}/charts.ts`];
  return (await bundle(root, { ...BROWSER, entryPoints, globalName: 'AdmenCharts' })).script;
}
