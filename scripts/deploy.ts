/** `npm run deploy`: builds, and brings the product into its Apps Script project; `-- --create` makes a sheet and its project first. */
import { parseArgs } from 'node:util';
import { buildProduct } from './build-product.ts';
import { createSheet, DeployError, deploy } from './deploying.ts';

const { values } = parseArgs({ options: { create: { type: 'boolean' }, title: { type: 'string', default: 'Admen' } } });
const root = process.cwd();

try {
  await buildProduct(root);
  if (values.create) console.info(`Made ${createSheet(root, values.title)}`);
  console.info(`${deploy(root)} files are in the project, byte for byte. Reload the sheet, then Admen → Siapkan buku kerja.`);
} catch (error) {
  if (!(error instanceof DeployError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
