/** Tanggapan: every answer of a form that was taken in, and what became of it. Its key makes sure that none is taken twice. */
import type { RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';

export const FATES = ['Dicatat', 'Karantina', 'Diabaikan'] as const;

/** Room of one cell, with some to spare. */
export const MOST_KEPT = 40_000;

export const tanggapanTable = defineTable(
  'Tanggapan formulir',
  {
    number: field.registerNumber('No. tanggapan', 'TGP'),
    form: field.reference('Formulir', 'Formulir', { width: 220 }),
    key: field.text('Kunci', { width: 160 }),
    sentAt: field.text('Dikirim pada', { optional: true, width: 150 }),
    takenAt: field.text('Diambil pada', { width: 150 }),
    fate: field.choice('Nasib tanggapan', FATES),
    record: field.text('Dicatat sebagai', { optional: true }),
    reason: field.longText('Alasan', { optional: true, rows: 2 }),
    answers: field.longText('Isi tanggapan', {
      optional: true,
      personal: true,
      maxLength: MOST_KEPT,
      hint: 'Hanya selama dikarantina; selengkapnya di lembar tanggapan.',
    }),
    mark: field.text('Sidik isi', { width: 120 }),
  },
  {
    tabColor: '#1a56a8',
    note: 'Tanggapan Google Form yang sudah diambil. Jangan menghapus baris: tanggapannya akan terambil lagi.',
  },
);
export type Tanggapan = RowOf<typeof tanggapanTable>;
