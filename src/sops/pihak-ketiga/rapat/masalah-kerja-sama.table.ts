/** Masalah kerja sama: problems with a third party, those that happened and those that may still happen, with their causes. Source: PK-d, PK-e, PK-f. */
import type { Ref, RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';

export const PROBLEM_KINDS = ['Terjadi', 'Potensial'] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

export const masalahKerjaSamaTable = defineTable(
  'Masalah kerja sama',
  {
    number: field.registerNumber('No. masalah kerja sama', 'MKS'),
    meeting: field.reference('Rapat', 'Rapat', { width: 240 }),
    kind: field.choice('Sifat masalah', PROBLEM_KINDS),
    problem: field.text('Masalah', { width: 280 }),
    criterion: field.reference('Kriteria terkait', 'Kriteria kontrak', { optional: true }),
    cause: field.longText('Penyebab', { optional: true, rows: 2 }),
  },
  { tabColor: '#5a3d8a', note: 'Masalah yang terjadi dan yang mungkin terjadi.', nameOf: (row) => row.problem },
);
export type MasalahKerjaSama = RowOf<typeof masalahKerjaSamaTable>;

export function problemRef(problem: MasalahKerjaSama): Ref {
  return { id: problem.number, label: problem.problem };
}
