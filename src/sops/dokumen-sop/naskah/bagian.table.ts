/** Bagian SOP: the sections of each revision, in their order. Source: PK-0, LM-0, UB-0, KA-0. */
import type { RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';
import { startingSections } from '../bawaan/starting.ts';
import { NUMBERINGS, SECTION_KINDS } from './content.ts';

export const bagianTable = defineTable(
  'Bagian SOP',
  {
    number: field.registerNumber('No. bagian', 'BSP', { yearly: false, digits: 4 }),
    revision: field.reference('Revisi naskah', 'Revisi SOP', { width: 220 }),
    order: field.wholeNumber('Urutan bagian'),
    code: field.text('Kode bagian', { internal: true }),
    title: field.text('Judul bagian', { width: 200, maxLength: 80 }),
    kind: field.choice('Isi bagian', SECTION_KINDS, {
      hint: 'Daftar: satu butir setiap baris. Prosedur, bagan alir, dan riwayat terisi sendiri dari langkah dan revisi.',
    }),
    numbering: field.choice('Penomoran butir', NUMBERINGS, { optional: true }),
    text: field.longText('Teks bagian', {
      optional: true,
      width: 520,
      rows: 4,
      maxLength: 20_000,
      hint: 'Tabel jadwal: satu kegiatan setiap baris, ditulis Kegiatan | Waktu | Keterangan.',
    }),
  },
  { tabColor: '#3d4f9f', note: 'Bagian setiap revisi. Ubah hanya bagian dari draf.', startRows: startingSections },
);
export type Bagian = RowOf<typeof bagianTable>;
