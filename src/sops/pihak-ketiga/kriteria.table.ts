/** Kriteria kontrak: by what a contract is judged: what is to be reached, how it is measured, what it weighs. Source: PK-c; domain rules of third parties. */
import type { Ref, RowOf } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';

export const DIRECTIONS = ['Makin besar makin baik', 'Makin kecil makin baik'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const kriteriaTable = defineTable(
  'Kriteria kontrak',
  {
    number: field.registerNumber('No. kriteria', 'KRK'),
    contract: field.reference('Kontrak', 'Kontrak', { width: 240 }),
    order: field.wholeNumber('Urutan', { min: 1, max: 100 }),
    name: field.text('Kriteria', { width: 220 }),
    target: field.text('Target', { hint: 'Seperti dalam kontrak, misalnya “paling lambat 2 hari”.', width: 200 }),
    measure: field.text('Cara mengukur', { hint: 'Misalnya pemeriksaan mingguan atau berita acara.', width: 220 }),
    weight: field.wholeNumber('Bobot', { min: 1, max: 100, hint: 'Dalam persen; jumlah semua kriteria 100.' }),
    targetValue: field.decimal('Target angka', {
      optional: true,
      min: 0.01,
      hint: 'Isi bila yang dicatat hasil ukur, misalnya 95 (persen) atau 2 (hari). Nilainya lalu dihitung.',
    }),
    direction: field.choice('Arah', DIRECTIONS, {
      optional: true,
      hint: 'Hanya bersama target angka. Keluhan dan hari tunggu: makin kecil makin baik.',
    }),
  },
  { tabColor: '#5a3d8a', note: 'Kriteria setiap kontrak; jumlah bobotnya 100.', nameOf: (row) => row.name },
);
export type Kriteria = RowOf<typeof kriteriaTable>;

export function kriteriaRef(criterion: Kriteria): Ref {
  return { id: criterion.number, label: criterion.name };
}

export function inOrder<T extends { readonly order: number }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => a.order - b.order);
}
