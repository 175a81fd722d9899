/** Rapat: every meeting, of whatever kind. Its agenda, attendance, problems and RTL are rows of their own registers, tied by its number. */
import type { RowOf } from '../schema/index.ts';
import { defineTable, field } from '../schema/index.ts';

export const MEETING_KINDS = ['Lokmin bulanan'] as const;
export const MEETING_STATES = ['Direncanakan', 'Berlangsung', 'Ditutup'] as const;

/** LM-1: what the Kepala Puskesmas brings; the musrenbangcam material belongs to the second month only. */
export const HEAD_MATERIALS = [
  'Umpan balik hasil kinerja bulan lalu',
  'Capaian kumulatif sampai bulan berjalan',
  'Informasi kebijakan dan program baru',
  'Rencana perbaikan kinerja bulan depan',
  'Bahan musrenbangcam (bulan kedua)',
] as const;

/** LM-2: what programme holders bring. */
export const PROGRAMME_MATERIALS = [
  'Laporan hasil kinerja',
  'Analisis masalah dan rancangan tindak lanjut',
  'Usulan kelurahan dan kegiatan untuk lintas sektor',
  'RPK bulanan setiap program',
] as const;

/** LM-3: what the Kasubbag TU arranges. */
export const OFFICE_ARRANGEMENTS = [
  'Surat undangan',
  'Tempat pelaksanaan',
  'Alat tulis dan perlengkapan',
  'Notulis ditunjuk',
] as const;

export const rapatTable = defineTable(
  'Rapat',
  {
    number: field.registerNumber('No. rapat', 'RPT'),
    kind: field.choice('Jenis rapat', MEETING_KINDS),
    title: field.text('Judul rapat', { width: 240 }),
    date: field.date('Tanggal rapat'),
    start: field.time('Mulai'),
    end: field.time('Selesai'),
    place: field.text('Tempat'),
    chair: field.reference('Pimpinan rapat', 'Pegawai', { dropdown: 'Sebutan pegawai' }),
    secretary: field.reference('Notulis', 'Pegawai', { dropdown: 'Sebutan pegawai' }),
    state: field.choice('Keadaan', MEETING_STATES),
    openedAt: field.time('Dibuka pukul', { optional: true }),
    closedAt: field.time('Ditutup pukul', { optional: true }),
    headMaterials: field.multipleChoice('Bahan Kepala Puskesmas', HEAD_MATERIALS, { optional: true }),
    programmeMaterials: field.multipleChoice('Bahan penanggung jawab program', PROGRAMME_MATERIALS, { optional: true }),
    arrangements: field.multipleChoice('Persiapan tata usaha', OFFICE_ARRANGEMENTS, { optional: true }),
    preparationNote: field.longText('Catatan persiapan', { optional: true, rows: 2 }),
    commitment: field.longText('Komitmen bersama', { optional: true }),
    conclusion: field.longText('Kesimpulan rapat', { optional: true }),
    reopenReason: field.text('Alasan dibuka kembali', { optional: true }),
    invitedNote: field.text('Pengiriman undangan', {
      optional: true,
      hint: 'Kapan dan ke berapa alamat undangan dikirim lewat e-mail.',
    }),
  },
  { tabColor: '#0b6e4f', note: 'Satu baris setiap rapat. Buat dan jalankan rapat dari panel Admen.', nameOf: (row) => row.title },
);
export type Rapat = RowOf<typeof rapatTable>;
