/** Builds the workbench, into `build/workbench/`: the server and its worker for Node, the page for the browser. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

export async function buildWorkbench(root: string, out = join(root, 'build/workbench')): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'page'), { recursive: true });
  const source = join(root, 'src/workbench');
  await Promise.all([
    esbuild.build({
      entryPoints: { server: join(source, 'server/start.ts'), worker: join(source, 'executions/execution-worker.ts') },
      outdir: out,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      logLevel: 'warning',
      sourcemap: 'inline',
    }),
    esbuild.build({
      entryPoints: [join(source, 'page/main.tsx')],
      outdir: join(out, 'page'),
      bundle: true,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      minify: true,
      logLevel: 'warning',
      plugins: [gridEngineFromPage],
    }),
  ]);
  for (const file of ['index.html', 'style.css']) cpSync(join(source, 'page', file), join(out, 'page', file));
  const grid = join(root, 'node_modules/@odoo/o-spreadsheet/dist');
  const owl = join(root, 'node_modules/@odoo/owl/dist/owl.iife.js');
  cpSync(join(grid, 'o_spreadsheet.min.iife.js'), join(out, 'page/o_spreadsheet.js'));
  cpSync(join(grid, 'o_spreadsheet.css'), join(out, 'page/o_spreadsheet.css'));
  cpSync(join(grid, 'o_spreadsheet.xml'), join(out, 'page/o_spreadsheet.xml'));
  cpSync(owl, join(out, 'page/owl.js'));
  // The grid draws charts with what it finds as `Chart` in the page.
  cpSync(join(root, 'node_modules/chart.js/dist/chart.umd.min.js'), join(out, 'page/chart.js'));
  // What the grid's own templates expect to find in the page around them.
  for (const part of ['reboot', 'utilities'])
    cpSync(join(root, `node_modules/bootstrap/dist/css/bootstrap-${part}.min.css`), join(out, `page/bootstrap-${part}.css`));
  cpSync(join(root, 'node_modules/font-awesome/css/font-awesome.min.css'), join(out, 'page/fonts/css/font-awesome.css'));
  cpSync(join(root, 'node_modules/font-awesome/fonts'), join(out, 'page/fonts/fonts'), { recursive: true });
}

/** The page loads the grid engine as a file of its own, unmodified (LGPL): our code takes it from there. */
const gridEngineFromPage: esbuild.Plugin = {
  name: 'grid engine from page',
  setup(build) {
    build.onResolve({ filter: /^@odoo\/(o-spreadsheet|owl)$/ }, ({ path }) => ({ path, namespace: 'page' }));
    build.onLoad({ filter: /.*/, namespace: 'page' }, ({ path }) => ({
      contents: `module.exports = globalThis.${path === '@odoo/owl' ? 'owl' : 'o_spreadsheet'};`,
    }));
  },
};
