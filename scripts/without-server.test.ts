/** What is kept out of the sidebar is nothing that the sidebar shows: forms and steps are the same with it and without. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { registerForms, registers } from '../src/registers/manifest.ts';
import type { Field, Form } from '../src/schema/index.ts';
import { isChildList } from '../src/schema/index.ts';
import { sops } from '../src/sops/index.ts';
import { withoutServerFor } from './build-sidebar.ts';
import { bundle } from './bundle.ts';
import { shortened } from './without-server.ts';

const MANIFESTS =
  "export { sops } from './src/sops/index.ts'; export { registerForms, registers } from './src/registers/manifest.ts';";

interface Manifests {
  readonly sops: typeof sops;
  readonly registers: typeof registers;
  readonly registerForms: typeof registerForms;
}

async function bundled(): Promise<Manifests> {
  const { script } = await bundle(process.cwd(), {
    stdin: { contents: MANIFESTS, resolveDir: process.cwd() },
    globalName: 'Manifests',
    plugins: [await withoutServerFor(process.cwd())],
  });
  const context = vm.createContext({});
  vm.runInContext(script, context);
  return vm.runInContext('Manifests', context);
}

/** As JSON, with a word for every function that is there. */
const told = (value: unknown) => JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'function' ? 'function' : part)));

/** All that a control is drawn from, and what checks it. */
function asked(field: Field): object {
  const { kind, label, hint, optional, control, check, warn, print } = field;
  const rows = isChildList(field) ? { list: field.list, items: eachOf(field.items, asked) } : {};
  return { kind, label, hint, optional, control, check, warn, print, ...rows };
}

function eachOf<T>(given: Readonly<Record<string, T>>, of: (one: T) => object): object {
  return Object.fromEntries(Object.entries(given).map(([name, one]) => [name, of(one)]));
}

const drawn = (form: Form) => ({ ...form, fields: eachOf(form.fields, asked) });

const listed = ({ id, title, itemName, form }: (typeof registers)[number]) => ({ id, title, itemName, form: drawn(form) });

const shown = (sop: (typeof sops)[number]) => {
  const { tables: _tables, templates: _templates, steps, forms, registers: kept, ...rest } = sop;
  const described = steps.map(({ actions: _actions, proof: _proof, ...step }) => step);
  return { ...rest, steps: described, forms: forms.map(drawn), registers: kept.map(listed) };
};

describe('the manifests in the sidebar’s bundles', () => {
  let lean: Manifests;
  beforeAll(async () => {
    lean = await bundled();
  });

  test('every SOP has its steps, forms and lists as they are described', () => {
    expect(told(lean.sops.map(shown))).toEqual(told(sops.map(shown)));
  });

  test('no step has its proof and actions, no register its table: a file of another name is to be told in without-server.ts', () => {
    const parts = lean.sops.flatMap((sop) => [sop, ...sop.steps, ...sop.registers]);
    for (const name of ['tables', 'templates', 'actions', 'proof', 'table', 'line'])
      expect(parts.filter((part) => name in part).map(({ id }) => `${name} of ${id}`)).toEqual([]);
  });

  test('the forms that belong to no SOP, and the registers, are there too', () => {
    expect(told(lean.registerForms.map(drawn))).toEqual(told(registerForms.map(drawn)));
    expect(told(lean.registers.map(listed))).toEqual(told(registers.map(listed)));
  });
});

test('a description loses its sheet, the looks of its columns, and columns that nobody asks for', () => {
  const table = `
    export const kotakTable = defineTable('Kotak', {
      number: field.registerNumber('No.', 'KTK'),
      name: field.text('Nama', { width: 240, optional: true }),
      unit: field.reference('Unit', 'Unit', { dropdown: 'Sebutan unit' }),
      mention: field.text('Sebutan'),
    }, { note: 'Satu baris setiap kotak.', startRows: START.map((name) => ({ name })) });`;

  const left = shortened('src/sops/umpan-balik/kotak.table.ts', table, new Set(['name', 'unit']));

  expect(left.replace(/\s+/g, ' ')).toBe(
    " export const kotakTable = /* @__PURE__ */ (() => (defineTable('Kotak', { number: field.registerNumber('No.', 'KTK'), " +
      "name: field.text('Nama', { optional: true }), unit: field.reference('Unit', 'Unit', { }), })))();",
  );
});

test('a manifest loses its proofs and actions; the same words elsewhere stay', () => {
  const step = "steps.push({ id: 'a', actions: [form('x', { proof: 1 })], proof: proof.done(), text: 'Catat' });";

  expect(shortened('src/sops/lokmin/sop.ts', step)).toBe("steps.push({ id: 'a', text: 'Catat' });");
  expect(shortened('src/sops/lokmin/forms.ts', step)).toBe(step);
});

test('screens take manifests from manifests.ts alone, whose types hide what is left out; the bundle of all, and the words of the home screen, hand them on as such', () => {
  const files = readdirSync('src/sidebar', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const taking = files.filter((file) =>
    /import \{[^}]*\b(sops|dailySops|registers)\b[^}]*\} from '[./]+(sops\/(index|daily)|registers\/manifest)/.test(
      readFileSync(join('src/sidebar', file), 'utf8'),
    ),
  );
  expect(taking.filter((file) => !/\.test\.tsx?$/.test(file)).sort()).toEqual(['home-entries.ts', 'kegiatan.ts', 'manifests.ts']);
});
