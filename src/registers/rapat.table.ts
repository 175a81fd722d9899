/** Rapat: every meeting, of whatever kind. Its agenda, attendance, problems and RTL are rows of their own registers, tied by its number. */
import type { Ref, RowOf } from '../schema/index.ts';
import { defineTable, field } from '../schema/index.ts';

export const MEETING_KINDS = [
  'Lokmin bulanan',
  'Lokmin bulanan pertama',
  'Lokmin tribulanan',
  'Tinjauan manajemen',
  'Pembahasan keluhan',
  'Pertemuan masyarakat',
  'Monitoring pihak ketiga',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];
export const MEETING_STATES = ['Direncanakan', 'Berlangsung', 'Ditutup'] as const;

export const rapatTable = defineTable(
  'Rapat',
  {
    number: field.registerNumber('No. rapat', 'RPT'),
    kind: field.choice('Jenis rapat', MEETING_KINDS),
    subject: field.text('Pokok rapat', { optional: true, hint: 'Yang dibahas, atau desa tempat pertemuan.', width: 200 }),
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
    commitment: field.longText('Komitmen bersama', { optional: true }),
    conclusion: field.longText('Kesimpulan rapat', { optional: true }),
    reopenReason: field.text('Alasan dibuka kembali', { optional: true }),
    invitedNote: field.text('Pengiriman undangan', {
      optional: true,
      hint: 'Kapan dan ke berapa alamat undangan dikirim lewat e-mail.',
    }),
    reportedOn: field.date('Tanggal dilaporkan', { optional: true, hint: 'Hari notulen dikirim ke Dinas Kesehatan.' }),
    reportedBy: field.text('Cara pelaporan', { optional: true, hint: 'Misalnya diantar, e-mail, atau aplikasi.' }),
    reportedMinutes: field.text('Notulen yang dilaporkan', { optional: true, internal: true, width: 220 }),
  },
  { tabColor: '#0b6e4f', note: 'Satu baris setiap rapat. Buat dan jalankan rapat dari panel Admen.', nameOf: (row) => row.title },
);
export type Rapat = RowOf<typeof rapatTable>;

export function rapatRef(rapat: Rapat): Ref {
  return { id: rapat.number, label: rapat.title };
}
