/** The SOP of the lokakarya mini bulanan: its steps in the source's order, and how a meeting's records show each. Source: seed-001. */
import type { Action, Sop, Step } from '../sop.ts';
import { lokminForms } from './forms.ts';
import { informasiTable } from './informasi.table.ts';
import { indikatorTable } from './kinerja/indikator.table.ts';
import { kinerjaTable } from './kinerja/kinerja.table.ts';
import type { Lokmin } from './lokmin-record.ts';
import { masalahTable } from './masalah.table.ts';
import { persiapanTable } from './persiapan/persiapan.table.ts';
import { rancanganRtlTable } from './persiapan/rancangan-rtl.table.ts';
import { templatPersiapanTable } from './persiapan/templat-persiapan.table.ts';
import { usulanTable } from './persiapan/usulan.table.ts';
import * as proof from './proofs.ts';
import { kegiatanTable } from './rencana/kegiatan.table.ts';
import { rencanaTable } from './rencana/rencana.table.ts';

const form = (id: string, caption: string, part?: string): Action => ({ type: 'form', form: id, caption, ...(part && { part }) });
const document = (useCase: string, caption: string): Action => ({ type: 'document', useCase, caption });

const HEAD = 'Kepala Puskesmas';
const PROGRAMMES = 'Penanggung jawab program';
const OFFICE = 'Kasubbag Tata Usaha';
const EVERYONE = 'Semua peserta';

/** A step that is done by discussing its agenda item. */
function discussed(number: number, title: string, text: string, by: string): Step<Lokmin> {
  const id = `LM-${number}`;
  return {
    id,
    number,
    phase: 'Pelaksanaan',
    title,
    text,
    by,
    actions: [form('lokmin.pembahasan', 'Catat pembahasan', id)],
    proof: proof.discussion(id),
  };
}

const steps: readonly Step<Lokmin>[] = [
  {
    id: 'LM-1',
    number: 1,
    phase: 'Persiapan',
    title: 'Bahan Kepala Puskesmas',
    text: 'Kepala Puskesmas menyiapkan umpan balik hasil kinerja bulan lalu dan capaian kumulatif, informasi kebijakan dan program baru, serta rencana perbaikan bulan depan. Pada lokmin bulan kedua ditambah bahan musrenbangcam.',
    by: HEAD,
    actions: [],
    proof: proof.headMaterials,
  },
  {
    id: 'LM-2',
    number: 2,
    phase: 'Persiapan',
    title: 'Bahan penanggung jawab program',
    text: 'Pelaksana dan penanggung jawab program menyiapkan laporan hasil kinerja, analisis masalah dan rancangan tindak lanjut, usulan kelurahan dan kegiatan yang perlu dipadukan dengan lintas sektor, serta RPK bulanan.',
    by: PROGRAMMES,
    actions: [],
    proof: proof.programmeMaterials,
  },
  {
    id: 'LM-3',
    number: 3,
    phase: 'Persiapan',
    title: 'Undangan, tempat, perlengkapan',
    text: 'Kepala Subbagian Tata Usaha menyiapkan surat undangan, tempat, alat tulis dan perlengkapan, serta notulis.',
    by: OFFICE,
    actions: [
      form('lokmin.acara', 'Susun acara'),
      form('lokmin.peserta', 'Susun peserta'),
      document('lokmin.makeInvitation', 'Buat undangan'),
      {
        type: 'run',
        useCase: 'lokmin.sendInvitation',
        caption: 'Kirim undangan lewat e-mail',
        question: 'Undangan dikirim sekarang ke semua peserta yang alamat e-mailnya tercatat. Lanjutkan?',
      },
      document('lokmin.makeAttendanceList', 'Buat daftar hadir'),
      form('lokmin.jadwal', 'Ubah jadwal'),
    ],
    proof: proof.arrangements,
  },
  {
    id: 'buka',
    number: null,
    phase: 'Pelaksanaan',
    title: 'Buka rapat dan catat kehadiran',
    text: 'Pimpinan rapat membuka lokmin; peserta mengisi daftar hadir.',
    by: HEAD,
    actions: [form('lokmin.buka', 'Buka rapat'), form('lokmin.kehadiran', 'Catat kehadiran')],
    proof: proof.opening,
  },
  {
    id: 'tinjau',
    number: null,
    phase: 'Pelaksanaan',
    title: 'Tindak lanjut bulan lalu',
    text: 'Rencana tindak lanjut yang masih terbuka ditinjau satu per satu.',
    by: HEAD,
    actions: [form('lokmin.tinjau', 'Tinjau RTL')],
    proof: proof.review,
  },
  {
    id: 'LM-4',
    number: 4,
    phase: 'Pelaksanaan',
    title: 'Laporan hasil kegiatan bulan lalu',
    text: 'Penanggung jawab program melaporkan hasil kegiatan bulan lalu.',
    by: PROGRAMMES,
    actions: [form('lokmin.pembahasan', 'Catat pembahasan', 'LM-4')],
    proof: proof.performance,
  },
  discussed(
    5,
    'Rencana bulan ini',
    'Penanggung jawab program menyampaikan rencana pelaksanaan program dan kegiatan bulan ini.',
    PROGRAMMES,
  ),
  discussed(
    6,
    'Informasi rapat dan kebijakan',
    'Hasil rapat di kabupaten/kota dan kecamatan, kebijakan, program, serta konsep baru disampaikan.',
    HEAD,
  ),
  {
    id: 'LM-7',
    number: 7,
    phase: 'Pelaksanaan',
    title: 'Analisis capaian kinerja',
    text: 'Capaian kinerja bulanan puskesmas dianalisis terhadap target.',
    by: PROGRAMMES,
    actions: [form('lokmin.pembahasan', 'Catat pembahasan', 'LM-7')],
    proof: proof.analysis,
  },
  {
    id: 'LM-8',
    number: 8,
    phase: 'Pelaksanaan',
    title: 'Masalah dan penyebabnya',
    text: 'Masalah dan penyebabnya dipetakan serta dikaitkan dengan kepatuhan terhadap SOP.',
    by: EVERYONE,
    actions: [form('lokmin.masalah', 'Catat masalah'), form('lokmin.pembahasan', 'Catat pembahasan', 'LM-8')],
    proof: proof.problems,
  },
  {
    id: 'LM-9',
    number: 9,
    phase: 'Pelaksanaan',
    title: 'Rencana tindak lanjut',
    text: 'Rencana tindak lanjut disusun sebagai rencana kerja pemecahan masalah.',
    by: EVERYONE,
    actions: [form('lokmin.rtl', 'Susun RTL'), form('lokmin.pembahasan', 'Catat pembahasan', 'LM-9')],
    proof: proof.plans,
  },
  {
    ...discussed(
      10,
      'Evaluasi tengah tahun',
      'Pada pertengahan tahun, kinerja enam bulan pertama dievaluasi terhadap target.',
      HEAD,
    ),
    proof: proof.midterm,
  },
  discussed(11, 'RUK tahun berikutnya', 'RUK tahun berikutnya dibahas sesuai kebutuhan dan keadaan terkini.', HEAD),
  discussed(12, 'RPK bulan berikutnya', 'Rencana tindak lanjut disusun sebagai RPK bulan berikutnya.', PROGRAMMES),
  {
    id: 'LM-13',
    number: 13,
    phase: 'Pelaksanaan',
    title: 'Komitmen bersama',
    text: 'Peserta menyatakan komitmen untuk melaksanakan RPK yang telah disusun.',
    by: EVERYONE,
    actions: [form('lokmin.komitmen', 'Catat komitmen')],
    proof: proof.commitment,
  },
  discussed(14, 'Bahan lokmin tribulanan', 'Bahan yang akan disampaikan pada lokakarya mini tribulanan disusun.', OFFICE),
  {
    id: 'tutup',
    number: null,
    phase: 'Penutup',
    title: 'Kesimpulan, penutup, notulen',
    text: 'Pimpinan rapat menyimpulkan dan menutup lokmin; notulis menyelesaikan notulen.',
    by: 'Pimpinan rapat dan notulis',
    actions: [
      form('lokmin.pembahasan', 'Lengkapi pembahasan semua acara'),
      form('umpanBalik.dariRapat', 'Catat umpan balik dari rapat'),
      form('lokmin.kesimpulan', 'Tulis kesimpulan'),
      form('lokmin.tutup', 'Tutup rapat'),
      document('lokmin.makeMinutes', 'Buat notulen'),
      form('lokmin.bukakembali', 'Buka kembali rapat'),
    ],
    proof: proof.closing,
  },
];

export const lokmin: Sop<Lokmin> = {
  id: 'lokmin',
  title: 'Lokakarya mini bulanan',
  purpose: 'Undangan, daftar hadir, capaian, masalah, RTL, dan notulen setiap bulan.',
  recordName: 'lokmin',
  startCaption: 'Rencanakan lokmin baru',
  source: 'SOP Lokakarya Mini Bulanan Rutin',
  tables: [
    persiapanTable,
    rancanganRtlTable,
    usulanTable,
    informasiTable,
    masalahTable,
    kinerjaTable,
    rencanaTable,
    kegiatanTable,
    indikatorTable,
    templatPersiapanTable,
  ],
  steps,
  forms: lokminForms,
  registers: [],
  start: 'lokmin.rencana',
  list: 'lokmin.list',
  open: 'lokmin.open',
  lists: [],
  tools: [],
};
