/** Masalah: problems found in a meeting, each with its cause and the SOP step that was not followed. Source: seed-001, step 8. */
import type { RowOf } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';

export const CAUSE_GROUPS = ['Manusia', 'Metode', 'Alat', 'Dana', 'Lingkungan'] as const;

/** From 1 to 5. */
const URGENCY = ['Tidak mendesak', 'Kurang mendesak', 'Cukup mendesak', 'Mendesak', 'Sangat mendesak'] as const;
const SERIOUSNESS = ['Tidak gawat', 'Kurang gawat', 'Cukup gawat', 'Gawat', 'Sangat gawat'] as const;
const GROWTH = ['Tidak memburuk', 'Lambat memburuk', 'Cukup cepat', 'Cepat memburuk', 'Sangat cepat'] as const;

export const masalahTable = defineTable(
  'Masalah',
  {
    number: field.registerNumber('No. masalah', 'MSL'),
    meeting: field.reference('Rapat', 'Rapat', { width: 240 }),
    problem: field.text('Masalah', { width: 280 }),
    cause: field.longText('Penyebab', { rows: 2 }),
    groups: field.multipleChoice('Kelompok penyebab', CAUSE_GROUPS, { optional: true }),
    urgency: field.scale('Urgency', URGENCY, { optional: true, hint: 'Seberapa mendesak, bernilai 1 sampai 5.' }),
    seriousness: field.scale('Seriousness', SERIOUSNESS, { optional: true, hint: 'Seberapa gawat akibatnya.' }),
    growth: field.scale('Growth', GROWTH, { optional: true, hint: 'Seberapa cepat memburuk bila dibiarkan.' }),
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

/** The three ratings, in their order. */
export const USG = ['urgency', 'seriousness', 'growth'] as const;
type Rated = { readonly [Name in (typeof USG)[number]]: number | null };

/** Urgency + seriousness + growth, 3 to 15; `null` until all three are there. */
export function usgScore({ urgency, seriousness, growth }: Rated): number | null {
  return urgency === null || seriousness === null || growth === null ? null : urgency + seriousness + growth;
}

/** The highest score first, those without one last; equal ones as they were written down. */
export function byScore(a: Rated, b: Rated): number {
  return (usgScore(b) ?? 0) - (usgScore(a) ?? 0);
}

/** What the ratings of a row come to while they are typed: a choice is its word, what was loaded its number. */
export function usgWords(row: Readonly<Record<string, unknown>>): string {
  const ratings = USG.map((name) => masalahTable.fields[name].check(row[name]));
  const given = ratings.flatMap((rating) => (rating.ok && rating.value !== null ? [rating.value] : []));
  if (given.length === 0) return '';
  if (given.length < USG.length) return 'Skor USG menunggu ketiga nilainya';
  return `Skor USG ${given.reduce((sum, rating) => sum + rating, 0)} dari 15`;
}
