/** Kinerja: results of the month against their targets, as reported to a lokmin. Source: seed-001, steps 4 and 7. */
import type { RowOf } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';

export const kinerjaTable = defineTable(
  'Kinerja',
  {
    number: field.registerNumber('No. kinerja', 'KNJ'),
    meeting: field.reference('Rapat', 'Rapat', { width: 240 }),
    programme: field.text('Program', { width: 160 }),
    indicator: field.text('Indikator', { width: 260 }),
    unit: field.text('Satuan', { width: 90 }),
    target: field.decimal('Target kumulatif', { min: 0, hint: 'Yang seharusnya tercapai sampai akhir bulan lalu.' }),
    month: field.decimal('Hasil bulan lalu', { min: 0 }),
    cumulative: field.decimal('Hasil kumulatif', { min: 0, hint: 'Sejak Januari sampai akhir bulan lalu.' }),
    achievement: field.percent('Capaian', { optional: true }),
    gap: field.decimal('Kesenjangan', { optional: true, hint: 'Hasil kumulatif dikurangi target; negatif bila belum tercapai.' }),
    analysis: field.longText('Analisis', { optional: true, rows: 2 }),
  },
  {
    tabColor: '#0b6e4f',
    note: 'Capaian program yang dilaporkan dalam lokmin.',
    computed: { names: ['achievement', 'gap'], of: (row) => performanceOf(row.target, row.cumulative) },
  },
);
export type Kinerja = RowOf<typeof kinerjaTable>;

/** LM-7: share of the target and distance to it. Without a target there is no share: it is left empty, never 0. */
export function performanceOf(target: number, cumulative: number): { achievement: number | null; gap: number } {
  return { achievement: target === 0 ? null : round(cumulative / target, 4), gap: round(cumulative - target, 2) };
}

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
