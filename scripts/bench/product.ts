/** The product, built for the bench in a folder of its own: a workbench that runs meanwhile keeps its files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProduct } from '../build-product.ts';
import type { Product } from './measured-workbook.ts';

export interface BuiltProduct extends Product {
  readonly folder: string;
  /** The text of a built file; throws when it is not there. */
  text(file: string): string;
}

export async function builtProduct(root: string): Promise<BuiltProduct> {
  const folder = join(root, 'build/bench');
  await buildProduct(root, folder);
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    folder,
    text,
    bundle: { scripts: [{ name: 'Code.js', source: text('Code.js') }] },
    htmlFile: (name) => (existsSync(join(folder, `${name}.html`)) ? text(`${name}.html`) : null),
  };
}
