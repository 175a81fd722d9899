/** Berkas: small pictures that documents need (logos of the letterhead), in parts that fit a cell, so that they travel with the workbook. */
import { defineTable, field } from '../schema/index.ts';

/** Room of one cell for base64, with some to spare. */
export const PART_LENGTH = 45_000;

export const berkasTable = defineTable(
  'Berkas',
  {
    part: field.text('Bagian'),
    content: field.longText('Isi', { maxLength: PART_LENGTH, wrap: false }),
  },
  { technical: true, note: 'Gambar logo untuk kop surat. Diisi dari panel Admen, bagian Pengaturan.' },
);
