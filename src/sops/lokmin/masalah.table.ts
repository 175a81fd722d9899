/** Masalah: problems found in a meeting, each with its cause and the SOP step that was not followed. Source: seed-001, step 8. */
import type { RowOf } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';

export const CAUSE_GROUPS = ['Manusia', 'Metode', 'Alat', 'Dana', 'Lingkungan'] as const;

const USG = { optional: true, min: 1, max: 5, width: 90 } as const;

export const masalahTable = defineTable(
  'Masalah',
  {
    number: field.registerNumber('No. masalah', 'MSL'),
    meeting: field.reference('Rapat', 'Rapat', { width: 240 }),
    problem: field.text('Masalah', { width: 280 }),
    cause: field.longText('Penyebab', { rows: 2 }),
    groups: field.multipleChoice('Kelompok penyebab', CAUSE_GROUPS, { optional: true }),
    urgency: field.wholeNumber('Urgency', { ...USG, hint: 'Seberapa mendesak, 1 sampai 5.' }),
    seriousness: field.wholeNumber('Seriousness', { ...USG, hint: 'Seberapa gawat akibatnya, 1 sampai 5.' }),
    growth: field.wholeNumber('Growth', { ...USG, hint: 'Seberapa cepat memburuk bila dibiarkan, 1 sampai 5.' }),
    score: field.wholeNumber('Skor USG', { optional: true, hint: 'Jumlah ketiganya; yang terbesar didahulukan.' }),
    sop: field.text('SOP terkait', { optional: true, hint: 'SOP yang kepatuhannya terkait dengan masalah ini.' }),
    step: field.text('Langkah yang tidak dijalankan', { optional: true }),
  },
  {
    tabColor: '#0b6e4f',
    note: 'Masalah dan penyebabnya, dikaitkan dengan kepatuhan terhadap SOP.',
    computed: { names: ['score'], of: (row) => ({ score: usgScore(row) }) },
  },
);
export type Masalah = RowOf<typeof masalahTable>;

/** Urgency + seriousness + growth, 3 to 15; `null` until all three are there. */
export function usgScore(row: { readonly urgency: number | null; readonly seriousness: number | null; readonly growth: number | null }) {
  const { urgency, seriousness, growth } = row;
  return urgency === null || seriousness === null || growth === null ? null : urgency + seriousness + growth;
}
