/** Tinjauan RTL: what a meeting found of each RTL that was still open: its state as it was then. */
import type { RowOf } from '../schema/index.ts';
import { defineTable, field } from '../schema/index.ts';
import { RTL_STATES } from './rtl.table.ts';

export const tinjauanRtlTable = defineTable(
  'Tinjauan RTL',
  {
    number: field.registerNumber('No. tinjauan', 'TJR'),
    meeting: field.reference('Rapat', 'Rapat', { width: 240 }),
    rtl: field.reference('RTL', 'RTL', { width: 280 }),
    person: field.text('Penanggung jawab saat itu'),
    due: field.date('Tenggat saat itu'),
    state: field.choice('Keadaan saat itu', RTL_STATES),
    result: field.longText('Hasil yang dilaporkan', { rows: 2 }),
  },
  { tabColor: '#b3261e', note: 'Keadaan setiap RTL ketika ditinjau dalam rapat.' },
);
export type TinjauanRtl = RowOf<typeof tinjauanRtlTable>;
