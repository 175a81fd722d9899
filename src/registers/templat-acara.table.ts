/** Templat acara: the agenda with which a new meeting of a kind begins. Staff edit it here. Source: LM-18. */
import { MONTHS } from '../schema/dates.ts';
import type { RowOf } from '../schema/index.ts';
import { defineTable, field } from '../schema/index.ts';
import type { MeetingKind } from './rapat.table.ts';
import { MEETING_KINDS } from './rapat.table.ts';

type Item = readonly [title: string, step: string | null, presenter: string | null, months?: readonly Month[]];
type Month = (typeof MONTHS)[number];

const HEAD = 'Kepala Puskesmas';
const PROGRAMMES = 'Penanggung jawab program';
const OFFICE = 'Kasubbag Tata Usaha';
const EVERYONE = 'Semua peserta';
const QUALITY = 'Penanggung jawab mutu';
const TEAM = 'Tim penanganan keluhan';
const VILLAGE = 'Kepala desa atau lurah';

/** Steps 4–14 of its SOP, between opening and follow-up; audit results stand in its history. Source: seed-001, LM-16. */
const MONTHLY: readonly Item[] = [
  ['Pembukaan dan arahan', null, HEAD],
  ['Tindak lanjut hasil lokmin bulan lalu', null, HEAD],
  ['Laporan hasil kegiatan bulan lalu', 'LM-4', PROGRAMMES],
  ['Rencana pelaksanaan program dan kegiatan bulan ini', 'LM-5', PROGRAMMES],
  ['Informasi hasil rapat kabupaten/kota dan kecamatan, kebijakan, serta program baru', 'LM-6', HEAD],
  ['Analisis capaian kinerja bulanan', 'LM-7', PROGRAMMES],
  ['Pemetaan masalah dan penyebabnya terkait kepatuhan terhadap SOP', 'LM-8', EVERYONE],
  ['Hasil audit internal dan rekomendasi tinjauan manajemen', 'LM-16', 'Tim Mutu', ['Juni', 'Desember']],
  ['Rencana tindak lanjut pemecahan masalah', 'LM-9', EVERYONE],
  ['Evaluasi tengah tahun (enam bulan pertama)', 'LM-10', HEAD],
  ['Pembahasan RUK tahun berikutnya', 'LM-11', HEAD],
  ['RPK bulan berikutnya', 'LM-12', PROGRAMMES],
  ['Komitmen melaksanakan RPK', 'LM-13', EVERYONE],
  ['Bahan lokakarya mini tribulanan', 'LM-14', OFFICE],
];

/** The first lokmin of the year divides the work. Source: LM-18; domain rules of lokmin. */
const FIRST: readonly Item[] = [
  ['Pembukaan dan arahan', null, HEAD],
  ['Tindak lanjut hasil lokmin bulan lalu', null, HEAD],
  ['Capaian kinerja tahun lalu sebagai dasar perencanaan', 'LM-4', PROGRAMMES],
  ['Informasi kebijakan, program, dan pembiayaan tahun ini', 'LM-6', HEAD],
  ['Inventaris kegiatan puskesmas', null, PROGRAMMES],
  ['Analisis beban kerja pegawai', null, OFFICE],
  ['Pembagian tugas dan wilayah binaan', null, HEAD],
  ['Matriks pembagian tugas', null, OFFICE],
  ['Rencana pelaksanaan kegiatan (POA) dan RPK tahunan', null, PROGRAMMES],
  ['RPK bulan berikutnya', 'LM-12', PROGRAMMES],
  ['Kesepakatan melaksanakan tugas dan RPK', 'LM-13', EVERYONE],
];

/** What needs the other sectors is brought before them. Source: LM-14, LM-18. */
const QUARTERLY: readonly Item[] = [
  ['Pembukaan dan arahan', null, 'Camat'],
  ['Tindak lanjut kesepakatan lokmin tribulanan yang lalu', null, HEAD],
  ['Informasi kebijakan dan program kesehatan', null, HEAD],
  ['Capaian program tribulan ini', null, PROGRAMMES],
  ['Masalah kesehatan yang memerlukan dukungan lintas sektor', null, HEAD],
  ['Usulan desa dan kelurahan', null, VILLAGE],
  ['Dukungan dan kegiatan setiap sektor', null, 'Lintas sektor'],
  ['Kesepakatan dan rencana tindak lanjut lintas sektor', null, EVERYONE],
];

/** Source: domain rules of meetings (RTM). */
const REVIEW: readonly Item[] = [
  ['Pembukaan', null, QUALITY],
  ['Hasil tinjauan manajemen yang lalu dan tindak lanjutnya', null, QUALITY],
  ['Umpan balik pelanggan', null, TEAM],
  ['Keluhan pelanggan', null, TEAM],
  ['Hasil audit internal', null, 'Tim audit internal'],
  ['Hasil penilaian kinerja', null, HEAD],
  ['Perubahan proses', null, QUALITY],
  ['Perubahan kebijakan mutu', null, QUALITY],
  ['Rekomendasi perbaikan', null, EVERYONE],
];

const COMPLAINTS: readonly Item[] = [
  ['Pembukaan', null, HEAD],
  ['Keluhan yang memerlukan keputusan pimpinan', null, TEAM],
  ['Akar masalah dan langkah SOP yang tidak dijalankan', null, TEAM],
  ['Alternatif pemecahan dari unit terkait', null, 'Unit terkait'],
  ['Keputusan penyelesaian dan jawaban kepada pelapor', null, HEAD],
  ['Rencana tindak lanjut dan pencegahan', null, EVERYONE],
];

/** Source: domain rules of meetings (MMD). */
const COMMUNITY: readonly Item[] = [
  ['Pembukaan', null, VILLAGE],
  ['Hasil survei mawas diri', null, 'Kader dan bidan desa'],
  ['Urutan masalah menurut kepentingannya', null, EVERYONE],
  ['Pemecahan masalah dan potensi desa', null, EVERYONE],
  ['Rencana kegiatan, pelaksana, dan waktunya', null, EVERYONE],
];

/** Steps b to n of its SOP, after what the last meeting decided. Source: seed-000. */
const THIRD_PARTY: readonly Item[] = [
  ['Pembukaan', 'PK-b', 'Ketua tim'],
  ['Tindak lanjut rapat monitoring yang lalu', null, 'Ketua tim'],
  ['Kinerja menurut kriteria kontrak', 'PK-c', 'Pengelola kontrak'],
  ['Masalah kerja sama dan penyebabnya', 'PK-d', EVERYONE],
  ['Masalah potensial dan penyebabnya', 'PK-f', EVERYONE],
  ['Alternatif dan kesepakatan solusi', 'PK-g', EVERYONE],
  ['Rencana tindak lanjut dan pembagian tugas', 'PK-i', 'Ketua tim'],
  ['Penutup', 'PK-n', 'Ketua tim'],
];

const AGENDAS: Readonly<Record<MeetingKind, readonly Item[]>> = {
  'Lokmin bulanan': MONTHLY,
  'Lokmin bulanan pertama': FIRST,
  'Lokmin tribulanan': QUARTERLY,
  'Tinjauan manajemen': REVIEW,
  'Pembahasan keluhan': COMPLAINTS,
  'Pertemuan masyarakat': COMMUNITY,
  'Monitoring pihak ketiga': THIRD_PARTY,
};

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
    startRows: () =>
      MEETING_KINDS.flatMap((kind) =>
        AGENDAS[kind].map(([title, step, presenter, months], index) => ({
          kind,
          order: index + 1,
          title,
          step,
          presenter,
          months: months ? [...months] : null,
        })),
      ),
  },
);
export type TemplatAcara = RowOf<typeof templatAcaraTable>;
