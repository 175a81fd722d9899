/** A template is copied, checked, used and given up; then the registers of documents and tags are made. */
import type { CopiedTemplate } from '../../../src/registers/templat/change-template.ts';
import type { MeasuredWorkbook } from '../measured-workbook.ts';
import { submit } from './office.ts';

export function changeTemplate(workbook: MeasuredWorkbook): void {
  const target = { template: 'lokmin/notulen' };
  workbook.call('templat.list');
  workbook.call('templat.show', target);
  const { file } = workbook.call<CopiedTemplate>('templat.download', target);
  workbook.call('templat.copy', target);
  workbook.call('templat.check', target);
  workbook.call('templat.use', { ...target, content: file.base64 });
  workbook.call('templat.show', target);
  workbook.call('templat.restore', target);
  workbook.call('templat.makeDictionary', { template: '' });
}

export function keepBook(workbook: MeasuredWorkbook): void {
  submit(workbook, ['dokumen.loadBook', 'dokumen.makeBook'], {}, (values) => values);
}
