/** Foto rapat: the photos of a meeting, small enough for a workbook; their bytes lie in parts in a hidden sheet, so that they travel with it. */
import type { RowOf } from '../schema/index.ts';
import { defineTable, field } from '../schema/index.ts';
import { PART_LENGTH } from './berkas.table.ts';

export const fotoRapatTable = defineTable(
  'Foto rapat',
  {
    number: field.registerNumber('No. foto', 'FTO'),
    meeting: field.reference('Rapat', 'Rapat', { width: 240 }),
    order: field.wholeNumber('Urutan foto', { min: 1, max: 100, width: 90 }),
    caption: field.text('Keterangan foto', { optional: true, width: 320 }),
    width: field.wholeNumber('Lebar (piksel)'),
    height: field.wholeNumber('Tinggi (piksel)'),
    addedBy: field.text('Ditambahkan oleh', { optional: true }),
  },
  { tabColor: '#0b6e4f', note: 'Foto dokumentasi rapat. Ditambahkan dari panel Admen.' },
);
export type FotoRapat = RowOf<typeof fotoRapatTable>;

export const isiFotoTable = defineTable(
  'Isi foto',
  {
    part: field.text('Bagian foto'),
    meeting: field.text('No. rapat'),
    // Faces of people: Jejak tells that a photo was added, and keeps no copy of it.
    content: field.longText('Isi bagian', { maxLength: PART_LENGTH, personal: true, wrap: false }),
  },
  { technical: true, note: 'Isi foto rapat, dalam bagian-bagian yang muat dalam sel.' },
);
export type IsiFoto = RowOf<typeof isiFotoTable>;
