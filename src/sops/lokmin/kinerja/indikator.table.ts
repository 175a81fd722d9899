/** Indikator: what each programme is measured by in a year, its target, and the way there. Source: LM-4, LM-7. */
import type { RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';

/**
 * How results become the figure that is held against the target. `Jumlah`: months add up. `Persen dari sasaran setahun`: months add up and
 * are divided by the year's population. `Persen setiap bulan`: each month has its own population; the sums are divided.
 */
export const METHODS = ['Jumlah', 'Persen dari sasaran setahun', 'Persen setiap bulan'] as const;
export type Method = (typeof METHODS)[number];

const path = (month: string) => field.decimal(`Target ${month}`, { optional: true, min: 0, width: 80 });

export const indikatorTable = defineTable(
  'Indikator',
  {
    number: field.registerNumber('No. indikator', 'IDK', { yearly: false }),
    year: field.wholeNumber('Tahun', { min: 2000, max: 2100, width: 80 }),
    unit: field.reference('Unit', 'Unit', { dropdown: 'Sebutan unit' }),
    indicator: field.text('Indikator', { width: 280 }),
    measure: field.text('Satuan', { width: 90 }),
    method: field.choice('Cara hitung', METHODS, { width: 200 }),
    target: field.decimal('Target setahun', { min: 0, hint: 'Dalam satuan, atau dalam persen bila cara hitungnya persen.' }),
    active: field.yesNo('Indikator dipakai'),
    population: field.decimal('Sasaran setahun', { optional: true, min: 0, hint: 'Hanya untuk persen dari sasaran setahun.' }),
    target1: path('Januari'),
    target2: path('Februari'),
    target3: path('Maret'),
    target4: path('April'),
    target5: path('Mei'),
    target6: path('Juni'),
    target7: path('Juli'),
    target8: path('Agustus'),
    target9: path('September'),
    target10: path('Oktober'),
    target11: path('November'),
    target12: path('Desember'),
  },
  {
    tabColor: '#9a5b00',
    note: 'Indikator setiap program dengan targetnya. Jalur target (kumulatif Januari–Desember) kosong berarti dibagi rata.',
    nameOf: (row) => row.indicator,
  },
);
export type Indikator = RowOf<typeof indikatorTable>;
