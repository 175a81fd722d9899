/** Kelas: how grave an entry is, and how soon it must be answered. No source document sets a limit: the office does, here. */
import { LIMIT_UNITS } from '../../registers/batas-waktu.ts';
import type { RowOf } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';

/** Presets in use elsewhere: hospital grading by colour; settlement classes of public complaints. */
const START = [
  {
    name: 'Merah',
    meaning: 'Berat: mengancam keselamatan, kerugian besar, atau sorotan publik',
    limit: 24,
    unit: 'jam',
    active: true,
  },
  { name: 'Kuning', meaning: 'Sedang: mengganggu pelayanan banyak orang', limit: 3, unit: 'hari', active: true },
  { name: 'Hijau', meaning: 'Ringan: tidak menimbulkan kerugian berarti', limit: 7, unit: 'hari', active: true },
  { name: 'Ringan', meaning: 'Pengaduan ringan', limit: 2, unit: 'hari kerja', active: false },
  { name: 'Normatif', meaning: 'Pertanyaan atau pengaduan tentang aturan', limit: 5, unit: 'hari kerja', active: false },
  {
    name: 'Tidak berkadar pengawasan',
    meaning: 'Pengaduan yang tidak memerlukan pemeriksaan',
    limit: 14,
    unit: 'hari kerja',
    active: false,
  },
  { name: 'Berkadar pengawasan', meaning: 'Pengaduan yang memerlukan pemeriksaan', limit: 60, unit: 'hari kerja', active: false },
] as const;

export const kelasTable = defineTable(
  'Kelas umpan balik',
  {
    number: field.registerNumber('No. kelas', 'KLS', { yearly: false, digits: 2 }),
    name: field.text('Nama kelas'),
    meaning: field.text('Arti kelas', { optional: true, width: 320 }),
    limit: field.wholeNumber('Batas waktu', { min: 1, max: 1000 }),
    unit: field.choice('Satuan batas', LIMIT_UNITS),
    active: field.yesNo('Kelas dipakai'),
    mention: field.text('Sebutan kelas', { optional: true }),
  },
  {
    tabColor: '#9a5b00',
    note: 'Kelas umpan balik dan batas waktu menjawabnya, dihitung sejak diterima. Boleh diubah.',
    computed: { names: ['mention'], of: (row) => ({ mention: `${row.number} ${row.name}` }) },
    nameOf: (row) => row.name,
    startRows: () => START,
  },
);
export type Kelas = RowOf<typeof kelasTable>;
