/** Buku kepuasan: what customers say of how their entry was handled, and how they were reached. Source: seed-003, steps k–l. */
import type { RowOf } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';

export const OUTCOMES = ['Dinilai', 'Tidak dapat dihubungi', 'Tanpa kontak'] as const;
export const CONTACT_WAYS = ['Telepon', 'WA/SMS', 'E-mail', 'Surat', 'Kunjungan', 'Datang sendiri'] as const;

export const kepuasanTable = defineTable(
  'Buku kepuasan',
  {
    number: field.registerNumber('No. kepuasan', 'KPS'),
    entry: field.reference('Umpan balik', 'Umpan balik', { internal: true, width: 240 }),
    unit: field.text('Unit saat itu', { optional: true }),
    attempts: field.childList(
      'Upaya menghubungi',
      {
        date: field.date('Tanggal upaya'),
        way: field.choice('Lewat', CONTACT_WAYS),
        result: field.text('Hasil upaya', { maxLength: 200 }),
      },
      { itemName: 'upaya', optional: true, max: 10, titleField: 'result' },
    ),
    outcome: field.choice('Hasil menghubungi', OUTCOMES, { optional: true }),
    rating: field.wholeNumber('Penilaian', { min: 1, max: 5, optional: true, hint: '1 sangat tidak puas, 5 sangat puas.' }),
    words: field.longText('Tanggapan pelanggan', { optional: true, rows: 2, maxLength: 2000 }),
    ratedOn: field.date('Tanggal penilaian', { optional: true }),
    approvalRound: field.wholeNumber('Penilaian atas persetujuan ke', { internal: true, min: 1, optional: true }),
  },
  { tabColor: '#1a56a8', note: 'Buku kepuasan pelanggan: penilaian pelapor atas penyelesaian masalahnya.' },
);
export type Kepuasan = RowOf<typeof kepuasanTable>;
