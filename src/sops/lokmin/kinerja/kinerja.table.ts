/**
 * Kinerja: what a programme achieved in one month, entered once; meetings, the midterm table and the year's chart all read it here.
 * Cumulative figures are worked out from the months whenever they are shown; those beside the row are as they stood when it was saved. Source: LM-4, LM-7.
 */
import type { RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';

export const kinerjaTable = defineTable(
  'Kinerja',
  {
    number: field.registerNumber('No. kinerja', 'KNJ'),
    indicator: field.reference('Indikator', 'Indikator', { width: 280 }),
    unit: field.reference('Unit', 'Unit', { dropdown: 'Sebutan unit' }),
    period: field.text('Bulan kinerja', { hint: 'Misalnya September 2026.', width: 130 }),
    result: field.decimal('Hasil bulan', { min: 0 }),
    population: field.decimal('Sasaran bulan', {
      optional: true,
      min: 0,
      hint: 'Untuk persen setiap bulan: berapa sasaran bulan itu.',
    }),
    before: field.decimal('Hasil sebelumnya', {
      optional: true,
      min: 0,
      hint: 'Jumlah semua bulan sebelumnya dalam tahun itu.',
    }),
    beforePopulation: field.decimal('Sasaran sebelumnya', { optional: true, min: 0 }),
    target: field.decimal('Target kumulatif', { optional: true }),
    cumulative: field.decimal('Hasil kumulatif', { optional: true }),
    achievement: field.percent('Capaian', { optional: true }),
    gap: field.decimal('Kesenjangan', { optional: true, hint: 'Hasil dikurangi target; negatif bila belum tercapai.' }),
    analysis: field.longText('Analisis', { optional: true, rows: 2 }),
    reportedBy: field.text('Dilaporkan oleh', { optional: true }),
  },
  {
    tabColor: '#0b6e4f',
    note: 'Hasil setiap bulan. Kumulatif dan capaian dihitung ketika disimpan dari panel.',
    // One row told one meeting of one indicator in words. Such rows have no month, so that nothing counts them.
    formerLabels: ['Rapat', 'Program', 'Satuan', 'Hasil bulan lalu'],
  },
);
export type Kinerja = RowOf<typeof kinerjaTable>;
