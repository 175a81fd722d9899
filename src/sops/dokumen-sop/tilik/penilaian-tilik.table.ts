/** Penilaian daftar tilik: one look at how a SOP is followed, by hand or from a record, with its rate of compliance. Source: LM-17. */
import type { RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';
import { ANSWERS } from '../../daftar-tilik.ts';

export const penilaianTilikTable = defineTable(
  'Penilaian daftar tilik',
  {
    number: field.registerNumber('No. penilaian tilik', 'DTS'),
    naskah: field.reference('Naskah', 'Dokumen SOP', { width: 320 }),
    revision: field.reference('Revisi naskah', 'Revisi SOP', { width: 220 }),
    checkedOn: field.date('Tanggal penilaian'),
    unit: field.text('Unit yang dinilai', { width: 180 }),
    assessor: field.text('Penilai kepatuhan', { width: 180 }),
    record: field.text('Rekaman yang dinilai', { optional: true, width: 140 }),
    yes: field.wholeNumber('Jumlah ya'),
    no: field.wholeNumber('Jumlah tidak'),
    notApplicable: field.wholeNumber('Jumlah tidak berlaku'),
    rate: field.decimal('Tingkat kepatuhan', { optional: true, min: 0, max: 100 }),
    note: field.longText('Catatan penilaian', { optional: true, rows: 2, maxLength: 1000 }),
  },
  { tabColor: '#3d4f9f', note: 'Kepatuhan terhadap SOP, dinilai dengan daftar tilik. Ya : (Ya + Tidak) × 100 %.' },
);
export type PenilaianTilik = RowOf<typeof penilaianTilikTable>;

export const jawabanTilikTable = defineTable(
  'Jawaban daftar tilik',
  {
    number: field.registerNumber('No. jawaban tilik', 'JDT'),
    check: field.reference('Penilaian tilik', 'Penilaian daftar tilik', { width: 200 }),
    order: field.wholeNumber('Urutan jawaban'),
    code: field.text('Kode langkah'),
    label: field.text('Nomor langkah'),
    step: field.longText('Langkah kegiatan', { width: 420, rows: 2 }),
    answer: field.choice('Jawaban', ANSWERS, { width: 110 }),
    proof: field.longText('Bukti atau catatan', { optional: true, width: 280, rows: 2, maxLength: 1000 }),
    byRecord: field.yesNo('Dari rekaman'),
  },
  { tabColor: '#3d4f9f', note: 'Jawaban setiap langkah dalam penilaian daftar tilik.' },
);
export type JawabanTilik = RowOf<typeof jawabanTilikTable>;
