/** Made-up boxes and slips: feed the demo workbook and the tests. Nobody here exists. */
import type { FeedbackKind } from '../channels.ts';
import type { Kotak } from './kotak.table.ts';

type ExampleBox = Pick<Kotak, 'name' | 'place' | 'since' | 'day' | 'active'>;

export const EXAMPLE_BOXES: readonly ExampleBox[] = [
  { name: 'Kotak Loket', place: 'Ruang tunggu pendaftaran', since: '2026-01-05', day: 'Jumat', active: true },
  { name: 'Kotak KIA', place: 'Depan ruang kesehatan ibu dan anak', since: '2026-02-02', day: 'Jumat', active: true },
];

export const EXAMPLE_WITNESSES = [
  'Bapak Slamet, pengunjung',
  'Ibu Wati, kader Desa Mawar',
  'Dimas Aditya, petugas loket',
] as const;

/** A slip as its writer put it. `unit` is the name of a unit. */
export interface ExampleSlip {
  readonly content: string;
  readonly kind: FeedbackKind;
  readonly unit?: string;
  readonly hope?: string;
  readonly reporter?: string;
  readonly phone?: string;
}

export const EXAMPLE_SLIPS: readonly ExampleSlip[] = [
  {
    content: 'Antre di loket dari jam tujuh, baru dipanggil jam sepuluh. Loket cuma satu yang buka.',
    kind: 'Keluhan',
    unit: 'Pendaftaran dan rekam medis',
    hope: 'Loket kedua dibuka pada pagi hari.',
  },
  {
    content: 'Bidannya ramah dan sabar menjelaskan cara merawat bayi. Terima kasih.',
    kind: 'Umpan balik positif',
    unit: 'Kesehatan ibu dan anak',
  },
  { content: 'Mohon ada kursi tambahan di ruang tunggu, banyak lansia berdiri.', kind: 'Saran' },
  {
    content: 'Toilet pengunjung tidak ada airnya sejak Senin.',
    kind: 'Keluhan',
    unit: 'Tata Usaha',
    reporter: 'Rukmini Contoh',
    phone: '0812 0000 2001',
  },
  { content: 'Apakah imunisasi bisa hari Sabtu?', kind: 'Permintaan informasi', unit: 'Kesehatan ibu dan anak' },
  { content: 'Papan petunjuk ke laboratorium sudah pudar, saya salah masuk ruangan.', kind: 'Saran' },
  {
    content: 'Petugas berbicara dengan nada tinggi waktu saya bertanya soal BPJS.',
    kind: 'Komplain',
    unit: 'Pendaftaran dan rekam medis',
    hope: 'Dijelaskan baik-baik.',
  },
  { content: 'Sekarang ada nomor antrean, jadi lebih tertib. Pertahankan.', kind: 'Umpan balik positif' },
];
