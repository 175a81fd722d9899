/** An empty workbook is made ready by "Mulai di sini", copied, and the copy told what it is. Of small workbooks, whatever the size of the others. */
import { EXAMPLE_SETTINGS } from '../../../src/registers/pegawai.examples.ts';
import { copiedWorkbook } from '../../../src/workbench/copied-workbook.ts';
import type { Measured, Product } from '../measured-workbook.ts';
import { openMeasured } from '../measured-workbook.ts';
import { submit } from './office.ts';

const PARTS = ['kop', 'pimpinan', 'rapat', 'nomor'];
const FORM = { kind: 'Umpan balik', title: 'Umpan balik Puskesmas Contoh', round: null };
const OTHER = 'pegawai2@contoh.example';

export function beginOffice(product: Product, day: string, person: string): readonly Measured[] {
  const workbook = openMeasured(product);
  workbook.at(day);
  workbook.as(person);
  workbook.call('mulai.show');
  workbook.call('prepare', { accepted: [] });
  for (const part of PARTS)
    submit(workbook, ['pengaturan.load', `pengaturan.save.${part}`], {}, (values) => ({ ...values, ...EXAMPLE_SETTINGS }));
  workbook.call('pengaturan.previewNumbers', { values: EXAMPLE_SETTINGS });
  workbook.call('mulai.choose', { choice: 'Tanpa logo', chosen: true });
  workbook.call('mulai.fillUnits');
  workbook.call('formulir.make', { values: FORM });
  workbook.as(OTHER);
  workbook.call('mulai.installTrigger');
  workbook.call('mulai.show');

  const copy = openMeasured(product, copiedWorkbook(workbook.snapshot(), OTHER));
  copy.at(day);
  copy.as(OTHER);
  copy.call('mulai.settle', { as: 'arsip' });
  copy.call('mulai.settle', { as: 'baru' });
  return [...workbook.measured, ...copy.measured].filter(({ name }) => /^(mulai|pengaturan)\./.test(name));
}
