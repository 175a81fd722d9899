/** Penilaian PKP: one row for each assessment; its scores stand in the sheet that was laid out for it. Source: PKP-0, PKP-7. */
import type { Ref, RowOf } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';
import { PERIOD_KINDS } from './period.ts';
import { CATEGORIES, METHODS } from './score-pkp.ts';

export const ASSESSMENT_STATES = ['Berjalan', 'Ditutup'] as const;

export const penilaianTable = defineTable(
  'Penilaian PKP',
  {
    number: field.registerNumber('No. penilaian', 'PKP'),
    title: field.text('Judul penilaian', { width: 220 }),
    kind: field.choice('Jenis periode', PERIOD_KINDS),
    year: field.text('Tahun penilaian', { maxLength: 4, width: 90 }),
    part: field.text('Bagian tahun', { optional: true, width: 110 }),
    from: field.date('Awal periode'),
    until: field.date('Akhir periode'),
    rubric: field.text('Rubrik yang dipakai', { width: 120 }),
    rubricMark: field.text('SHA-256 rubrik', { internal: true, width: 120 }),
    sheetName: field.text('Lembar penilaian', { width: 150 }),
    sheetId: field.wholeNumber('ID lembar', { internal: true }),
    method: field.choice('Cara menghitung nilai akhir', METHODS, {
      width: 180,
      hint: 'Menentukan kategori: rata-rata dari rata-rata kelompok, atau rata-rata semua variabel.',
    }),
    previous: field.reference('Periode pembanding', 'Penilaian PKP', { optional: true, width: 200 }),
    assessor: field.text('Penilai', { optional: true, hint: 'Nama penilai atau tim penilai, untuk tanda tangan laporan.' }),
    startedAt: field.text('Dimulai pada', { width: 150, internal: true }),
    startedBy: field.text('Dimulai oleh', { internal: true }),
    closedAt: field.text('Ditutup pada', { optional: true, width: 150 }),
    closedBy: field.text('Ditutup oleh', { optional: true }),
    total: field.decimal('Nilai akhir', { optional: true, min: 0, max: 10 }),
    category: field.choice('Kategori', CATEGORIES, { optional: true }),
    scores: field.longText('Nilai saat ditutup', { optional: true, internal: true }),
    mark: field.text('SHA-256 penilaian', { optional: true, width: 160 }),
    reopenReason: field.text('Alasan dibuka kembali', { optional: true, width: 220 }),
    state: field.choice('Keadaan penilaian', ASSESSMENT_STATES, { hint: 'Mengikuti tanggal ditutup.' }),
  },
  {
    tabColor: '#6b3fa0',
    note: 'Satu baris setiap penilaian kinerja. Nilainya diisi di lembar penilaian atau di panel Admen.',
    computed: { names: ['state'], of: ({ closedAt }) => ({ state: stateOf(closedAt) }) },
    nameOf: (row) => row.title,
  },
);
export type Penilaian = RowOf<typeof penilaianTable>;

function stateOf(closedAt: string | null): (typeof ASSESSMENT_STATES)[number] {
  return closedAt === null ? 'Berjalan' : 'Ditutup';
}

export function penilaianRef(penilaian: Pick<Penilaian, 'number' | 'title'>): Ref {
  return { id: penilaian.number, label: penilaian.title };
}

export function penilaianRoute(number: string): string {
  return `sop/pkp/${number}`;
}
