/** Kategori: what entries are about; an editable list, by which they are counted. */
import type { RowOf } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';

const START = [
  'Waktu tunggu dan antrean',
  'Sikap dan komunikasi petugas',
  'Prosedur dan persyaratan',
  'Informasi pelayanan',
  'Biaya dan jaminan',
  'Obat dan alat kesehatan',
  'Sarana, prasarana, dan kebersihan',
  'Hasil dan mutu pelayanan',
  'Lainnya',
];

export const kategoriTable = defineTable(
  'Kategori umpan balik',
  {
    number: field.registerNumber('No. kategori', 'KTG', { yearly: false, digits: 2 }),
    name: field.text('Nama kategori', { width: 280 }),
    active: field.yesNo('Kategori dipakai'),
    mention: field.text('Sebutan kategori', { optional: true, width: 260 }),
  },
  {
    tabColor: '#9a5b00',
    note: 'Kategori pokok masalah. Boleh diubah dan ditambah.',
    computed: { names: ['mention'], of: (row) => ({ mention: `${row.number} ${row.name}` }) },
    nameOf: (row) => row.name,
    startRows: () => START.map((name) => ({ name, active: true })),
  },
);
export type Kategori = RowOf<typeof kategoriTable>;
