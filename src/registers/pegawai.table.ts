/** Pegawai: everyone who works here. Others refer to a row by its number; the name beside it stays as it was then. */
import type { Ref, RowOf } from '../schema/index.ts';
import { defineTable, field } from '../schema/index.ts';
import { MEETING_KINDS } from './rapat.table.ts';

export const pegawaiTable = defineTable(
  'Pegawai',
  {
    number: field.registerNumber('No. pegawai', 'PGW', { yearly: false }),
    name: field.text('Nama pegawai', { hint: 'Dengan gelar, seperti pada surat.' }),
    nip: field.nip('NIP', { optional: true, personal: true, hint: 'Kosongkan bila bukan ASN.' }),
    position: field.text('Jabatan'),
    rank: field.text('Pangkat dan golongan', { optional: true }),
    unit: field.reference('Unit kerja', 'Unit', { optional: true, dropdown: 'Sebutan unit' }),
    phone: field.telephone('No. HP', { optional: true, personal: true }),
    email: field.email('E-mail', { optional: true, personal: true, hint: 'Untuk undangan lewat e-mail.' }),
    active: field.yesNo('Masih bekerja'),
    meetings: field.multipleChoice('Diundang ke rapat', MEETING_KINDS, { optional: true, hint: 'Kosong berarti semua rapat.' }),
    mention: field.text('Sebutan pegawai', {
      hint: 'Nomor dan nama; menjadi pilihan di lembar lain.',
      optional: true,
      width: 220,
    }),
  },
  {
    tabColor: '#9a5b00',
    note: 'Semua pegawai. Baris baru boleh diketik atau ditempel di sini; nomornya diberikan oleh “Siapkan buku kerja”.',
    computed: { names: ['mention'], of: (row) => ({ mention: `${row.number} ${row.name}` }) },
    nameOf: (row) => row.name,
  },
);
export type Pegawai = RowOf<typeof pegawaiTable>;

export function pegawaiRef(pegawai: Pegawai): Ref {
  return { id: pegawai.number, label: pegawai.name };
}
