/** Masalah: problems found in a meeting, each with its cause and the SOP step that was not followed. Source: seed-001, step 8. */
import type { RowOf } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';

export const masalahTable = defineTable(
  'Masalah',
  {
    number: field.registerNumber('No. masalah', 'MSL'),
    meeting: field.reference('Rapat', 'Rapat', { width: 240 }),
    problem: field.text('Masalah', { width: 280 }),
    cause: field.longText('Penyebab', { rows: 2 }),
    sop: field.text('SOP terkait', { optional: true, hint: 'SOP yang kepatuhannya terkait dengan masalah ini.' }),
    step: field.text('Langkah yang tidak dijalankan', { optional: true }),
  },
  { tabColor: '#0b6e4f', note: 'Masalah dan penyebabnya, dikaitkan dengan kepatuhan terhadap SOP.' },
);
export type Masalah = RowOf<typeof masalahTable>;
