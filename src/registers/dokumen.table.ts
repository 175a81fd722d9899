/** Dokumen: every Word file that Admen made, with its number and the SHA-256 of its bytes. */
import type { RowOf } from '../schema/index.ts';
import { defineTable, field } from '../schema/index.ts';

export const dokumenTable = defineTable(
  'Dokumen',
  {
    number: field.registerNumber('No. dokumen', 'DOK'),
    letterNumber: field.text('Nomor surat', { optional: true, width: 220 }),
    kind: field.text('Jenis dokumen', { width: 140 }),
    title: field.text('Judul dokumen', { width: 260 }),
    table: field.text('Tabel sumber', { width: 110 }),
    record: field.text('Rekaman sumber', { width: 130 }),
    revision: field.wholeNumber('Revisi'),
    madeAt: field.text('Dibuat pada', { width: 150 }),
    madeBy: field.text('Dibuat oleh'),
    fileName: field.text('Nama berkas', { width: 260 }),
    sha256: field.text('SHA-256', { width: 160 }),
    link: field.link('Tautan Drive', { optional: true }),
    series: field.text('Seri nomor', { width: 120 }),
    count: field.wholeNumber('Urutan dalam seri'),
  },
  { tabColor: '#5b6472', note: 'Semua dokumen yang dibuat Admen. Nomor surat tidak pernah dipakai dua kali.' },
);
export type Dokumen = RowOf<typeof dokumenTable>;
