/** Persiapan: what one meeting needs before it begins, line by line, each with its preparer and the day on which it is due. Source: LM-1 to LM-3. */
import type { RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';
import { PREPARERS, SHOWN_BY } from './templat-persiapan.table.ts';

export const persiapanTable = defineTable(
  'Persiapan',
  {
    number: field.registerNumber('No. persiapan', 'PSP'),
    meeting: field.reference('Rapat', 'Rapat', { width: 240 }),
    preparer: field.choice('Disiapkan oleh', PREPARERS),
    unit: field.reference('Unit', 'Unit', { optional: true, dropdown: 'Sebutan unit' }),
    item: field.text('Yang disiapkan', { width: 320 }),
    due: field.date('Tenggat persiapan'),
    ready: field.yesNo('Siap', { optional: true }),
    note: field.text('Catatan persiapan', { optional: true, width: 240 }),
    shownBy: field.choice('Terbukti dari', SHOWN_BY, { optional: true }),
  },
  { tabColor: '#0b6e4f', note: 'Persiapan setiap rapat. Yang terbukti dari rekaman lain tidak perlu ditandai.' },
);
export type Persiapan = RowOf<typeof persiapanTable>;
