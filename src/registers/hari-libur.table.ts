/** Hari libur: days on which the office is closed; deadlines in working days leave them out. */
import type { RowOf } from '../schema/index.ts';
import { defineTable, field } from '../schema/index.ts';

export const hariLiburTable = defineTable(
  'Hari libur',
  {
    number: field.registerNumber('No. libur', 'LBR', { yearly: false }),
    date: field.date('Tanggal libur'),
    name: field.text('Nama hari libur'),
  },
  {
    tabColor: '#9a5b00',
    note: 'Hari libur nasional, cuti bersama, dan libur setempat. Tidak dihitung sebagai hari kerja.',
    nameOf: (row) => row.name,
  },
);
export type HariLibur = RowOf<typeof hariLiburTable>;
