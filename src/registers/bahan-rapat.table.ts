/** Bahan rapat: matters that wait for a meeting; planning the next one takes them into its agenda. They name no person. */
import type { RowOf } from '../schema/index.ts';
import { defineTable, field } from '../schema/index.ts';
import { MEETING_KINDS } from './rapat.table.ts';

export const bahanRapatTable = defineTable(
  'Bahan rapat',
  {
    number: field.registerNumber('No. bahan', 'BHN'),
    kind: field.choice('Untuk jenis rapat', MEETING_KINDS),
    source: field.reference('Rekaman asal', 'Rapat', { width: 240 }),
    title: field.text('Bahan', { width: 320 }),
    proposedBy: field.text('Diajukan oleh'),
    proposedOn: field.date('Tanggal diajukan'),
    origin: field.text('Asal bahan', {
      optional: true,
      width: 130,
      hint: 'Nomor masalah, indikator, atau usulan yang dibawa; atau jenis bahannya.',
    }),
    meeting: field.reference('Rapat', 'Rapat', { optional: true, width: 240, hint: 'Kosong selama menunggu rapat berikutnya.' }),
    weighed: field.yesNo('Sudah ditimbang', {
      optional: true,
      hint: 'Sudah ditawarkan sebagai masalah dalam rapatnya, jadi tidak ditawarkan lagi.',
    }),
  },
  {
    tabColor: '#0b6e4f',
    note: 'Hal yang menunggu dibahas dalam rapat berikutnya, tanpa identitas pelapor.',
    nameOf: (row) => row.title,
  },
);
export type BahanRapat = RowOf<typeof bahanRapatTable>;
