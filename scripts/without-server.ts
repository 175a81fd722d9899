/**
 * Keeps out of the sidebar's bundles what only the server reads in a description: how a column looks, what a sheet starts with, what
 * proves a step, columns that no form asks for. It is cut out of the syntax tree. Descriptions do nothing but describe, so what nobody
 * names any more (proofs, texts of the rubric, whole tables) goes too: esbuild drops it when it is told so.
 */
import { readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import type { AnyNode, CallExpression, ObjectExpression, Program, Property } from 'acorn';
import * as acorn from 'acorn';
import type { Plugin } from 'esbuild';
import { transform } from 'esbuild';

const DESCRIPTIONS = /^src\/(schema|registers|sops)\/.+\.ts$/;

/** Properties of object literals, by the files in which they stand. `src/sidebar/manifests.ts` keeps the last ones from the screens. */
const PROPERTIES: readonly { readonly files: RegExp; readonly names: readonly string[] }[] = [
  {
    files: /^src\/schema\/(field|kinds\/[^/]+)\.ts$/,
    names: [
      'column',
      'format',
      'formQuestion',
      'formItem',
      'toCell',
      'fromCell',
      'parse',
      'documentValue',
      'personal',
      'internal',
    ],
  },
  {
    files: /^src\/(sops|registers)\/(.+\/)?(sop|manifest|([\w-]+-)?steps|[\w-]+-register)\.ts$/,
    names: ['tables', 'templates', 'actions', 'proof', 'table', 'line'],
  },
];

/** Of the options of a field, `field.text('Nama', { … })`. */
const FIELD_OPTIONS = ['width', 'dropdown', 'personal', 'internal'];

/** What is named where a module is imported, and in it. */
type Asked = (file: string) => ReadonlySet<string>;

/** `asked`: what the bundles name where they know a table; its other columns are left out. Without it all columns stay. */
export function withoutServer(asked?: Asked): Plugin {
  return {
    name: 'without server',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const file = relative(build.initialOptions.absWorkingDir ?? '', path)
          .split(sep)
          .join('/');
        if (!DESCRIPTIONS.test(file)) return;
        return { contents: shortened(file, await scriptOf(path), asked?.(file)) };
      });
    },
  };
}

/** Every name and word that stands in these modules, by the modules that they import; but for the columns where a table describes them. */
export async function namedIn(root: string, modules: Iterable<string>): Promise<Asked> {
  const own = [...modules].filter((module) => module.startsWith('src/'));
  const named = new Map<string, Set<string>>();
  for (const file of own) {
    const script = await scriptOf(join(root, file));
    const tree = treeOf(DESCRIPTIONS.test(file) ? shortened(file, script) : script);
    const names = [...namesIn(tree)];
    for (const known of [file, ...importedBy(file, tree)]) named.set(known, new Set([...(named.get(known) ?? []), ...names]));
  }
  return (file) => named.get(file) ?? new Set();
}

/** Its own modules, as seen from the project's root. */
function importedBy(file: string, { body }: Program): string[] {
  return body.flatMap((statement) => {
    const source = 'source' in statement ? statement.source?.value : null;
    return typeof source === 'string' && source.startsWith('.') ? [posix.join(posix.dirname(file), source)] : [];
  });
}

async function scriptOf(path: string): Promise<string> {
  const loader = path.endsWith('x') ? 'tsx' : 'ts';
  return (await transform(readFileSync(path, 'utf8'), { loader, target: 'es2020', jsx: 'automatic' })).code;
}

function treeOf(script: string): Program {
  return acorn.parse(script, { ecmaVersion: 2020, sourceType: 'module' });
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `script` without it; `file` is its path as seen from the project's root. */
export function shortened(file: string, script: string, asked?: ReadonlySet<string>): string {
  const names = PROPERTIES.flatMap((rule) => (rule.files.test(file) ? rule.names : []));
  const tree = treeOf(script);
  const cuts = [...nodesIn(tree)].flatMap((node) => {
    if (node.type === 'ObjectExpression') return withoutProperties(node, (name) => names.includes(name));
    return node.type === 'CallExpression' ? [...withoutOptions(node), ...withoutColumns(node, asked)] : [];
  });
  return edited(script, [...cuts, ...droppable(tree)]);
}

/** The options of a table, as a whole, and some of a field's. */
function withoutOptions(call: CallExpression): readonly Edit[] {
  const { callee, arguments: given } = call;
  const last = given[given.length - 1];
  if (isTable(call) && given[1] && given[2]) return [{ start: given[1].end, end: given[2].end, text: '' }];
  const isField = callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'field';
  return isField && last?.type === 'ObjectExpression' ? withoutProperties(last, (name) => FIELD_OPTIONS.includes(name)) : [];
}

function withoutColumns(call: CallExpression, asked?: ReadonlySet<string>): readonly Edit[] {
  const columns = columnsOf(call);
  const first = columns?.properties[0];
  if (!columns || first?.type !== 'Property' || !asked) return [];
  return withoutProperties(columns, (name) => name !== nameOf(first) && !asked.has(name));
}

function isTable({ callee }: CallExpression): boolean {
  return callee.type === 'Identifier' && callee.name === 'defineTable';
}

function columnsOf(call: CallExpression): ObjectExpression | null {
  const columns = isTable(call) ? call.arguments[1] : undefined;
  return columns?.type === 'ObjectExpression' ? columns : null;
}

function withoutProperties({ properties }: ObjectExpression, isLeftOut: (name: string) => boolean): readonly Edit[] {
  return properties.flatMap((property, index) => {
    const name = property.type === 'Property' ? nameOf(property) : '';
    if (name === '' || !isLeftOut(name)) return [];
    const next = properties[index + 1];
    // With the comma after it, or else the one before.
    if (next) return [{ start: property.start, end: next.start, text: '' }];
    return [{ start: properties[index - 1]?.end ?? property.start, end: property.end, text: '' }];
  });
}

function nameOf({ key, computed }: Property): string {
  return key.type === 'Identifier' && !computed ? key.name : '';
}

/** What a constant holds is made in a call that esbuild may drop with it; where it stays, esbuild takes the call away again. */
function droppable({ body }: Program): readonly Edit[] {
  const values = body.flatMap((statement) => {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type !== 'VariableDeclaration') return [];
    return declared.declarations.flatMap(({ id, init }) => (id.type === 'Identifier' && init ? [init] : []));
  });
  return values.flatMap(({ start, end }) => [
    { start, end: start, text: '/* @__PURE__ */ (() => (' },
    { start: end, end, text: '))()' },
  ]);
}

function edited(script: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const { start, end, text } of [...edits].sort((one, other) => one.start - other.start)) {
    // What stands in something that was cut out is gone with it.
    if (start >= at) made += script.slice(at, start) + text;
    at = Math.max(at, end);
  }
  return made + script.slice(at);
}

/** A node and all below it. */
function* nodesIn(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const child of below(node)) yield* nodesIn(child);
}

function* namesIn(node: AnyNode): Generator<string> {
  if (node.type === 'Identifier') yield node.name;
  if (node.type === 'Literal' && typeof node.value === 'string') yield node.value;
  const columns = node.type === 'CallExpression' ? columnsOf(node) : null;
  for (const child of below(node)) {
    if (child !== columns) yield* namesIn(child);
    else for (const column of columns.properties) yield* namesIn(column.type === 'Property' ? column.value : column);
  }
}

function below(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flat()
    .filter((value): value is AnyNode => typeof value?.type === 'string');
}
