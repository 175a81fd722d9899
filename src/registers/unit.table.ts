/** Unit: units, programmes and klaster (ILP) of the puskesmas; an editable list, as puskesmas are organised differently. */
import type { Ref, RowOf } from '../schema/index.ts';
import { defineTable, field } from '../schema/index.ts';

export const KLASTER = [
  'Klaster 1 Manajemen',
  'Klaster 2 Ibu dan Anak',
  'Klaster 3 Usia Dewasa dan Lansia',
  'Klaster 4 Penanggulangan Penyakit Menular',
  'Lintas Klaster',
] as const;

export const unitTable = defineTable(
  'Unit',
  {
    number: field.registerNumber('No. unit', 'UNT', { yearly: false, digits: 2 }),
    name: field.text('Nama unit'),
    klaster: field.choice('Klaster', KLASTER, { optional: true, width: 240 }),
    active: field.yesNo('Unit aktif'),
    reports: field.yesNo('Menyiapkan bahan lokmin', { optional: true, hint: 'Kosong berarti ya.' }),
    mention: field.text('Sebutan unit', { hint: 'Nomor dan nama; menjadi pilihan di lembar lain.', optional: true }),
  },
  {
    tabColor: '#9a5b00',
    note: 'Unit pelayanan, program, atau klaster. Baris baru boleh diketik di sini; nomornya diberikan oleh “Siapkan buku kerja”.',
    computed: { names: ['mention'], of: (row) => ({ mention: `${row.number} ${row.name}` }) },
    nameOf: (row) => row.name,
  },
);
export type Unit = RowOf<typeof unitTable>;

export function unitRef(unit: Unit): Ref {
  return { id: unit.number, label: unit.name };
}
