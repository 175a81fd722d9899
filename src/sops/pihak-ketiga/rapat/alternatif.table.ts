/** Alternatif solusi: what was proposed against a problem; one of them is agreed, by both sides. Source: PK-g, PK-h. */
import type { Ref, RowOf } from '../../../schema/index.ts';
import { defineTable, field } from '../../../schema/index.ts';

export const alternatifTable = defineTable(
  'Alternatif solusi',
  {
    number: field.registerNumber('No. alternatif', 'ALS'),
    meeting: field.reference('Rapat', 'Rapat', { width: 240 }),
    problem: field.reference('Masalah', 'Masalah kerja sama', { width: 240 }),
    solution: field.text('Alternatif solusi', { width: 300 }),
    proposedBy: field.text('Diusulkan oleh', { optional: true }),
    agreed: field.yesNo('Disepakati', { optional: true }),
    agreedOffice: field.reference('Menyepakati dari puskesmas', 'Pegawai', { optional: true, dropdown: 'Sebutan pegawai' }),
    agreedPartner: field.text('Menyepakati dari pihak ketiga', { optional: true }),
  },
  { tabColor: '#5a3d8a', note: 'Alternatif pemecahan setiap masalah; satu yang disepakati.', nameOf: (row) => row.solution },
);
export type Alternatif = RowOf<typeof alternatifTable>;

export function alternatifRef(alternative: Alternatif): Ref {
  return { id: alternative.number, label: alternative.solution };
}
