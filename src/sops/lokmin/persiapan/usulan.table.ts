/** Usulan: what desa and programmes want to bring before the lintas sektor. Source: LM-2, LM-14. */
import type { RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';

export const usulanTable = defineTable(
  'Usulan',
  {
    number: field.registerNumber('No. usulan', 'USL'),
    meeting: field.reference('Rapat', 'Rapat', { width: 240 }),
    unit: field.reference('Unit', 'Unit', { dropdown: 'Sebutan unit' }),
    village: field.text('Desa atau kelurahan', { optional: true }),
    proposal: field.text('Usulan', { width: 320 }),
    partner: field.text('Mitra lintas sektor', { optional: true }),
  },
  {
    tabColor: '#0b6e4f',
    note: 'Usulan kelurahan dan kegiatan yang perlu dipadukan dengan lintas sektor.',
    nameOf: (row) => row.proposal,
  },
);
export type Usulan = RowOf<typeof usulanTable>;
