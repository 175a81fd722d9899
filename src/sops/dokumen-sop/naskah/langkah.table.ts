/** Langkah SOP: the steps of each revision, with what the flowchart needs. Source: PK-0, LM-0, UB-0; drawing rules of documents. */
import type { RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';
import { startingSteps } from '../bawaan/starting.ts';
import { LEVELS, SYMBOLS } from './content.ts';

export const langkahTable = defineTable(
  'Langkah SOP',
  {
    number: field.registerNumber('No. langkah SOP', 'LSP', { yearly: false, digits: 4 }),
    revision: field.reference('Revisi naskah', 'Revisi SOP', { width: 220 }),
    order: field.wholeNumber('Urutan langkah'),
    code: field.text('Kode langkah', { width: 90, hint: 'Dipakai pada Lanjut ke dan Bila tidak ke. Jangan diubah.' }),
    level: field.choice('Tingkat', LEVELS, { hint: 'Rincian adalah bagian dari langkah di atasnya.' }),
    text: field.longText('Uraian langkah', { width: 420, rows: 3, maxLength: 1500 }),
    by: field.text('Pelaksana', { optional: true, width: 180 }),
    symbol: field.choice('Simbol bagan', SYMBOLS),
    chartText: field.text('Teks dalam bagan', {
      optional: true,
      width: 220,
      maxLength: 160,
      hint: 'Lebih pendek daripada uraian. Kosong: uraiannya.',
    }),
    next: field.text('Lanjut ke', {
      optional: true,
      hint: 'Kode langkah (misalnya L05) atau Selesai; pada keputusan, bila ya. Kosong: langkah berikutnya.',
    }),
    no: field.text('Bila tidak ke', { optional: true, hint: 'Hanya pada keputusan: kode langkah atau Selesai.' }),
    alternative: field.yesNo('Pilihan sejajar', {
      optional: true,
      hint: 'Satu dari beberapa cara yang digambar berdampingan dengan tetangganya.',
    }),
    link: field.text('Langkah Admen', { optional: true, internal: true, width: 140 }),
  },
  { tabColor: '#3d4f9f', note: 'Langkah setiap revisi. Ubah hanya langkah dari draf.', startRows: startingSteps },
);
export type Langkah = RowOf<typeof langkahTable>;
