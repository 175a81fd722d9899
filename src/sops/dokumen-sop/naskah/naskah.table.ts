/** Dokumen SOP: one row per SOP or kerangka acuan, whatever its revision. Source: PK-0, LM-0, UB-0, KA-0. */
import type { Ref, RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';
import { startingNaskah } from '../bawaan/starting.ts';
import { KINDS } from './content.ts';

export const naskahTable = defineTable(
  'Dokumen SOP',
  {
    number: field.registerNumber('No. naskah', 'SOP', { yearly: false }),
    kind: field.choice('Jenis naskah', KINDS, { width: 140 }),
    title: field.text('Judul naskah', { width: 340, maxLength: 200 }),
    documentNumber: field.text('No. dokumen', {
      optional: true,
      width: 200,
      hint: 'Kosongkan bila belum ada: nomor diberikan saat naskah pertama kali diterbitkan.',
    }),
    unit: field.text('Unit pemilik', { optional: true, width: 180, hint: 'Unit yang menjalankan dan menjaga naskah ini.' }),
    coTitle: field.text('Jabatan penanda tangan kedua', {
      optional: true,
      hint: 'Pada kerangka acuan, misalnya Penanggung jawab UKM.',
    }),
    coName: field.text('Nama penanda tangan kedua', { optional: true }),
    reviewMonths: field.wholeNumber('Tinjau ulang setiap (bulan)', {
      min: 1,
      max: 60,
      hint: 'Sekian bulan sesudah terbit atau sesudah tinjauan terakhir.',
    }),
    reviewDue: field.date('Tinjau ulang paling lambat', { optional: true }),
    reviewedOn: field.date('Tinjauan terakhir', { optional: true }),
    reviewNote: field.text('Catatan tinjauan terakhir', { optional: true, width: 260, maxLength: 500 }),
  },
  {
    tabColor: '#3d4f9f',
    note: 'SOP dan kerangka acuan. Isinya di lembar Revisi SOP, Bagian SOP, dan Langkah SOP.',
    startRows: () => startingNaskah().map(({ kind, title, unit, coTitle }) => ({ kind, title, unit, coTitle, reviewMonths: 24 })),
  },
);
export type Naskah = RowOf<typeof naskahTable>;

export function naskahRef({ number, title }: Pick<Naskah, 'number' | 'title'>): Ref {
  return { id: number, label: title };
}
