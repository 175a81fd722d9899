/** Rubrik PKP: every variable of every rubric that assessments were or are scored by; a rubric is all rows of one name. Source: PKP-0, PKP-7. */
import type { RowOf } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';
import type { Level } from '../evidence.ts';
import { JUDGES } from '../evidence.ts';
import { LAMPIRAN_2 } from './lampiran-2.ts';

export const rubrikTable = defineTable(
  'Rubrik PKP',
  {
    number: field.registerNumber('No. butir', 'BTR', { yearly: false, digits: 4 }),
    rubric: field.text('Rubrik', { width: 120, maxLength: 80 }),
    title: field.text('Judul rubrik', { width: 200, maxLength: 300 }),
    group: field.text('Kode kelompok', { width: 90, maxLength: 20 }),
    groupName: field.text('Kelompok', { width: 200, maxLength: 300 }),
    item: field.wholeNumber('Nomor', { min: 1, max: 999 }),
    variable: field.longText('Jenis Variabel', { width: 200, maxLength: 1000 }),
    definition: field.longText('Definisi Operasional', { width: 320 }),
    level0: field.longText('Nilai 0', { optional: true, width: 220 }),
    level4: field.longText('Nilai 4', { optional: true, width: 220 }),
    level7: field.longText('Nilai 7', { optional: true, width: 220 }),
    level10: field.longText('Nilai 10', { optional: true, width: 220 }),
    judge: field.choice('Penilai otomatis', JUDGES, {
      optional: true,
      width: 150,
      hint: 'Catatan Admen yang dipakai untuk mengusulkan nilai. Kosongkan bila tidak ada.',
    }),
    rule: field.longText('Aturan usulan', { optional: true, width: 320 }),
    tie: field.longText('Aturan bila teks rubrik tidak menyebutnya', { optional: true, width: 320 }),
  },
  {
    tabColor: '#6b3fa0',
    note: 'Teks rubrik penilaian, dan aturan yang dipakai Admen untuk mengusulkan nilai. Rubrik lain dimuat dari panel Admen.',
    nameOf: (row) => row.variable,
    startRows: () => LAMPIRAN_2,
  },
);
export type RubricRow = RowOf<typeof rubrikTable>;
/** A variable as assessments use it, wherever its rubric stands. */
export type Variable = Omit<RubricRow, 'number'>;

/** `1.1-4` */
export function codeOf({ group, item }: Pick<Variable, 'group' | 'item'>): string {
  return `${group}-${item}`;
}

/** The levels that the rubric knows for a variable, with their texts; a level may be missing. */
export function levelsOf(variable: Variable): { readonly level: Level; readonly text: string }[] {
  const { level0, level4, level7, level10 } = variable;
  const texts: readonly (readonly [Level, string | null])[] = [
    [0, level0],
    [4, level4],
    [7, level7],
    [10, level10],
  ];
  return texts.flatMap(([level, text]) => (text === null ? [] : [{ level, text }]));
}

/** Groups in the rubric's order. */
export function groupsOf(variables: readonly Variable[]): { readonly code: string; readonly name: string }[] {
  const names = new Map(variables.map(({ group, groupName }) => [group, groupName]));
  return [...names].map(([code, name]) => ({ code, name }));
}
