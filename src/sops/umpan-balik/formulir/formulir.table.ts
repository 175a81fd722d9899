/** Formulir: the Google Forms that the public fills in, each with the sheet in which its answers arrive. */
import type { RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';

export const FORM_KINDS = ['Umpan balik', 'Survei kepuasan'] as const;

export const formulirTable = defineTable(
  'Formulir',
  {
    number: field.registerNumber('No. formulir', 'FRM', { yearly: false }),
    kind: field.choice('Jenis formulir', FORM_KINDS),
    title: field.text('Judul formulir', { width: 260 }),
    round: field.reference('Ronde survei', 'Ronde survei', { optional: true }),
    link: field.link('Tautan formulir'),
    editLink: field.link('Tautan sunting', { optional: true }),
    formId: field.text('ID formulir'),
    sheetId: field.wholeNumber('ID lembar tanggapan', { min: 0 }),
    questions: field.longText('Judul pertanyaan', {
      optional: true,
      rows: 2,
      hint: 'Satu judul setiap baris, seperti saat formulir dibuat: dengan judul ini kolom lembar tanggapan dikenali.',
    }),
    createdOn: field.date('Tanggal dibuat'),
    createdBy: field.text('Dibuat oleh'),
    active: field.yesNo('Tanggapan diambil', {
      hint: 'Tidak: tanggapannya tidak lagi diambil, misalnya karena lembarnya dihapus.',
    }),
  },
  { tabColor: '#1a56a8', note: 'Google Form untuk umum. Dibuat dari panel Admen.', nameOf: (row) => row.title },
);
export type Formulir = RowOf<typeof formulirTable>;
