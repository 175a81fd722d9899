/** A made-up contract for cleaning with its criteria, three months of scores, and what a meeting about it found and decided. Nobody here exists. */
import type { Kriteria } from './kriteria.table.ts';

type ExampleCriterion = Pick<Kriteria, 'name' | 'target' | 'measure' | 'weight' | 'targetValue' | 'direction'>;

/** Five criteria; the third is measured, the last seldom applies. */
export const EXAMPLE_CRITERIA: readonly ExampleCriterion[] = [
  {
    name: 'Kebersihan ruang pelayanan',
    target: 'Seluruh ruang bersih sebelum pukul 07.00',
    measure: 'Lembar periksa harian petugas jaga',
    weight: 30,
    ...{ targetValue: null, direction: null },
  },
  {
    name: 'Kesesuaian bahan pembersih',
    target: 'Bahan menurut daftar dalam kontrak',
    measure: 'Pemeriksaan gudang setiap bulan',
    weight: 25,
    ...{ targetValue: null, direction: null },
  },
  {
    name: 'Waktu tanggap permintaan',
    target: 'Paling lama 30 menit',
    measure: 'Rata-rata menit menurut buku permintaan',
    weight: 20,
    ...{ targetValue: 30, direction: 'Makin kecil makin baik' },
  },
  {
    name: 'Kehadiran petugas',
    target: 'Empat petugas setiap hari kerja',
    measure: 'Daftar hadir petugas kebersihan',
    weight: 15,
    ...{ targetValue: null, direction: null },
  },
  {
    name: 'Penggantian alat rusak',
    target: 'Diganti dalam 2 hari kerja',
    measure: 'Berita acara penggantian',
    weight: 10,
    ...{ targetValue: null, direction: null },
  },
];

interface ExampleScore {
  readonly score?: number;
  readonly measured?: number;
  readonly notApplicable?: boolean;
  readonly evidence?: string;
  readonly remark?: string;
}

/** Scores of the criteria in their order, by the first day of each period. */
export const EXAMPLE_SCORES: Readonly<Record<string, readonly ExampleScore[]>> = {
  '2026-07-01': [{ score: 88 }, { score: 90 }, { measured: 28 }, { score: 95 }, { score: 80 }],
  '2026-08-01': [
    { score: 90 },
    { score: 85 },
    { measured: 32 },
    { score: 100 },
    { notApplicable: true, remark: 'Tidak ada alat rusak' },
  ],
  '2026-09-01': [
    { score: 85, evidence: 'Lembar periksa September 2026' },
    { score: 58, evidence: 'Berita acara 014/BA/IX/2026', remark: 'Dua jenis bahan tidak menurut daftar' },
    { measured: 48, evidence: 'Buku permintaan, 22 kejadian' },
    { score: 92, evidence: 'Daftar hadir petugas' },
    { notApplicable: true, remark: 'Tidak ada alat rusak pada bulan ini' },
  ],
};

/** By problem: what was proposed, the agreed one first. */
export const EXAMPLE_PROBLEMS = [
  {
    problem: 'Bahan pembersih lantai tidak menurut spesifikasi kontrak',
    cause: 'Pembelian dilakukan tanpa daftar bahan yang disetujui puskesmas',
    solutions: [
      'Daftar bahan disetujui bersama sebelum setiap pembelian',
      'Puskesmas membeli bahannya sendiri dan memotong tagihan',
    ],
  },
  {
    problem: 'Permintaan pembersihan mendadak ditanggapi lebih dari 30 menit',
    cause: 'Tidak ada petugas siaga pada pukul 12.00 sampai 13.00',
    solutions: [
      'Jadwal istirahat petugas dibuat bergantian',
      'Menambah satu petugas paruh waktu',
      'Permintaan disampaikan lewat satu nomor',
    ],
  },
] as const;

export const EXAMPLE_RISK = {
  problem: 'Petugas kebersihan berkurang pada masa cuti bersama',
  cause: 'Belum ada daftar petugas pengganti',
} as const;
