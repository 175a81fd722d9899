/** All that the product serves, taken from the product's own maps and entry points, so that nothing can be left out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import * as esbuild from 'esbuild';
import { ENTRY_POINTS } from '../build-product.ts';

/** `load`: a use case that only reads. `save`: one that writes. `workbook`: an action of the sidebar. `menu`: an entry point. */
export type Group = 'load' | 'save' | 'workbook' | 'menu';

export interface Served {
  readonly name: string;
  readonly group: Group;
}

interface Maps {
  readonly useCases: ReadonlyMap<string, { readonly writes: boolean }>;
  readonly actions: ReadonlyMap<string, unknown>;
}

export async function servedNames(root: string): Promise<readonly Served[]> {
  const { useCases, actions } = await productMaps(root);
  const answered = [...actions.keys(), ...namesOutsideMaps(root)];
  return [
    ...[...useCases].map(([name, { writes }]): Served => ({ name, group: writes ? 'save' : 'load' })),
    ...[...new Set(answered)].map((name): Served => ({ name, group: 'workbook' })),
    ...ENTRY_POINTS.filter((name) => name !== 'call').map((name): Served => ({ name, group: 'menu' })),
  ];
}

/** The two maps are private to their modules: a bundle of its own lets them out. */
async function productMaps(root: string): Promise<Maps> {
  const exposed = { 'app.ts': 'useCases', 'workbook-actions.ts': 'actions' } as const;
  const result = await esbuild.build({
    stdin: {
      contents: `export { useCases } from './src/app.ts'; export { actions } from './src/workbook-actions.ts';`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Product',
    define: { TextEncoder: 'undefined' },
    logLevel: 'error',
    plugins: [{ name: 'expose', setup: (build) => expose(build, join(root, 'src'), exposed) }],
  });
  const context = vm.createContext({});
  vm.runInContext(result.outputFiles[0]?.text ?? '', context);
  return vm.runInContext('Product', context) as Maps;
}

function expose(build: esbuild.PluginBuild, folder: string, exposed: Readonly<Record<string, string>>): void {
  for (const [file, name] of Object.entries(exposed)) {
    const path = join(folder, file);
    build.onLoad({ filter: new RegExp(`[\\\\/]src[\\\\/]${file.replace('.', '\\.')}$`) }, () => ({
      contents: `${readFileSync(path, 'utf8')}\nexport { ${name} };`,
      loader: 'ts',
    }));
  }
}

/** What the door answers before it looks into its map: `if (name === 'introduce') …`. */
function namesOutsideMaps(root: string): string[] {
  const source = readFileSync(join(root, 'src/workbook-actions.ts'), 'utf8');
  return [...source.matchAll(/\bname === '(\w+)'/g)].map((match) => match[1] ?? '');
}
