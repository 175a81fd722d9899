/** Templat acara: the agenda with which a new meeting of a kind begins. Staff edit it here. */

import { MONTHS } from '../schema/dates.ts';
import type { RowOf } from '../schema/index.ts';
import { defineTable, field } from '../schema/index.ts';
import { MEETING_KINDS } from './rapat.table.ts';

/** The agenda of the lokmin bulanan: steps 4–14 of its SOP, between opening and follow-up. Source: seed-001. */
const LOKMIN_AGENDA: readonly (readonly [title: string, step: string | null, presenter: string | null])[] = [
  ['Pembukaan dan arahan', null, 'Kepala Puskesmas'],
  ['Tindak lanjut hasil lokmin bulan lalu', null, 'Kepala Puskesmas'],
  ['Laporan hasil kegiatan bulan lalu', 'LM-4', 'Penanggung jawab program'],
  ['Rencana pelaksanaan program dan kegiatan bulan ini', 'LM-5', 'Penanggung jawab program'],
  ['Informasi hasil rapat kabupaten/kota dan kecamatan, kebijakan, serta program baru', 'LM-6', 'Kepala Puskesmas'],
  ['Analisis capaian kinerja bulanan', 'LM-7', 'Penanggung jawab program'],
  ['Pemetaan masalah dan penyebabnya terkait kepatuhan terhadap SOP', 'LM-8', 'Semua peserta'],
  ['Rencana tindak lanjut pemecahan masalah', 'LM-9', 'Semua peserta'],
  ['Evaluasi tengah tahun (enam bulan pertama)', 'LM-10', 'Kepala Puskesmas'],
  ['Pembahasan RUK tahun berikutnya', 'LM-11', 'Kepala Puskesmas'],
  ['RPK bulan berikutnya', 'LM-12', 'Penanggung jawab program'],
  ['Komitmen melaksanakan RPK', 'LM-13', 'Semua peserta'],
  ['Bahan lokakarya mini tribulanan', 'LM-14', 'Kasubbag Tata Usaha'],
];

export const templatAcaraTable = defineTable(
  'Templat acara',
  {
    number: field.registerNumber('No. templat', 'TPA', { yearly: false }),
    kind: field.choice('Untuk jenis rapat', MEETING_KINDS),
    order: field.wholeNumber('Urutan', { min: 1, max: 100 }),
    title: field.text('Acara', { width: 320 }),
    step: field.text('Langkah SOP', { optional: true, width: 100 }),
    presenter: field.text('Pembawa acara', { optional: true }),
    months: field.multipleChoice('Hanya bulan', MONTHS, { optional: true, hint: 'Kosongkan bila berlaku setiap bulan.' }),
  },
  {
    tabColor: '#9a5b00',
    note: 'Acara yang diisikan untuk rapat baru. Boleh diubah, ditambah, dan dihapus.',
    startRows: LOKMIN_AGENDA.map(([title, step, presenter], index) => ({
      kind: 'Lokmin bulanan' as const,
      order: index + 1,
      title,
      step,
      presenter,
    })),
  },
);
export type TemplatAcara = RowOf<typeof templatAcaraTable>;
