/**
 * What the sidebar's page has already is not bundled again into the parts that are fetched later: they take it from one global of
 * the page. Which modules, and which of their exports, follows from the bundles; whatever no part names is shaken off as before.
 */
import { relative, sep } from 'node:path';
import * as acorn from 'acorn';
import type { Metafile, Plugin } from 'esbuild';

/** The global of the page that holds the shared modules. */
const PANEL = 'AdmenPanel';

/** Names that are taken, by the path of their module as seen from the project's root. */
export type Taken = ReadonlyMap<string, readonly string[]>;

/** The modules that a bundle holds, in whole or in part. */
export function modulesIn({ outputs }: Metafile): ReadonlySet<string> {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return new Set(inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])));
}

/** First pass over a part: what it imports from `modules` stays an import. */
export function leaveOut(root: string, modules: ReadonlySet<string>): Plugin {
  const asking = {};
  return {
    name: 'leave out shared modules',
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ path, pluginData, kind, importer, resolveDir }) => {
        if (kind === 'entry-point' || pluginData === asking) return;
        const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: asking });
        const module = relative(root, found.path).split(sep).join('/');
        return modules.has(module) ? { path: module, external: true, sideEffects: false } : undefined;
      });
    },
  };
}

/** What the scripts of the first pass import. */
export function takenBy(scripts: readonly string[]): Taken {
  const taken = new Map<string, string[]>();
  for (const { module, name } of scripts.flatMap(importsOf)) {
    const names = taken.get(module) ?? [];
    taken.set(module, names.includes(name) ? names : [...names, name]);
  }
  return taken;
}

function importsOf(script: string) {
  const { body } = acorn.parse(script, { ecmaVersion: 2020, sourceType: 'module' });
  return body.flatMap((node) => {
    if (node.type !== 'ImportDeclaration') return [];
    const module = String(node.source.value);
    return node.specifiers.map((specifier) => {
      if (specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier')
        return { module, name: specifier.imported.name };
      throw new Error(`A fetched part takes ${module} as a whole. Import by name what it needs.`);
    });
  });
}

/** The page with all that its parts take of it. */
export function exposing(entry: string, taken: Taken): string {
  const modules = [...taken].map(([module, names], at) => ({
    module,
    names: names.map((name) => ({ name, own: `${name}_${at}` })),
  }));
  const imports = modules.map(
    ({ module, names }) => `import { ${names.map(({ name, own }) => `${name} as ${own}`).join(', ')} } from './${module}';`,
  );
  const exposed = modules.map(
    ({ module, names }) => `'${module}': { ${names.map(({ name, own }) => `${name}: ${own}`).join(', ')} },`,
  );
  return [`import './${entry}';`, ...imports, `window.${PANEL} = {`, ...exposed, '};'].join('\n');
}

/** Second pass over a part: the imports that were left are taken from the page's global. */
export function takeFromPage(taken: Taken): Plugin {
  return {
    name: 'take from page',
    setup(build) {
      build.onResolve({ filter: /./ }, ({ path }) => (taken.has(path) ? { path, namespace: 'page' } : undefined));
      build.onLoad({ filter: /./, namespace: 'page' }, ({ path }) => ({
        contents: `export const { ${taken.get(path)?.join(', ')} } = ${PANEL}['${path}'];`,
      }));
    },
  };
}
