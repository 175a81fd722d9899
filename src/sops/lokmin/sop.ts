/** The SOP of the lokakarya mini bulanan: its steps in the source's order, and how a meeting's records show each. Source: seed-001. */
import { document, form } from '../actions.ts';
import * as held from '../meeting-proofs.ts';
import type { Action, Sop, Step } from '../sop.ts';
import { handed } from './bahan/proofs.ts';
import { lokminForms } from './forms.ts';
import { informasiTable } from './informasi.table.ts';
import { indikatorTable } from './kinerja/indikator.table.ts';
import { indikatorRegister } from './kinerja/indikator-register.ts';
import { kinerjaTable } from './kinerja/kinerja.table.ts';
import { reportProof } from './lapor/reporting.ts';
import type { Lokmin } from './lokmin-record.ts';
import { masalahTable } from './masalah.table.ts';
import { persiapanTable } from './persiapan/persiapan.table.ts';
import { rancanganRtlTable } from './persiapan/rancangan-rtl.table.ts';
import type { Preparer } from './persiapan/templat-persiapan.table.ts';
import { templatPersiapanTable } from './persiapan/templat-persiapan.table.ts';
import { usulanTable } from './persiapan/usulan.table.ts';
import * as proof from './proofs.ts';
import { kegiatanTable } from './rencana/kegiatan.table.ts';
import * as plan from './rencana/proofs.ts';
import { rencanaTable } from './rencana/rencana.table.ts';
import { MEETING_ACTIONS } from './rencana/sop.ts';

const YEAR: Action = { type: 'screen', route: 'capaian/lokmin/{record}', caption: 'Grafik capaian setahun' };

const HEAD = 'Kepala Puskesmas';
const PROGRAMMES = 'Penanggung jawab program';
const OFFICE = 'Kasubbag Tata Usaha';
const EVERYONE = 'Semua peserta';
const EACH_UNIT: Preparer = 'Setiap unit';

/** A step that is done by discussing its agenda item; `own` is what else is done there, and what proves it then. */
function discussed(number: number, title: string, text: string, by: string, own: Partial<Step<Lokmin>> = {}): Step<Lokmin> {
  const id = `LM-${number}`;
  return {
    id,
    number,
    phase: 'Pelaksanaan',
    title,
    text,
    by,
    proof: proof.discussion(id),
    ...own,
    actions: [...(own.actions ?? []), form('lokmin.pembahasan', 'Catat pembahasan', id)],
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
    actions: [form('lokmin.persiapan', 'Daftar persiapan', HEAD)],
    proof: proof.headMaterials,
  },
  {
    id: 'LM-2',
    number: 2,
    phase: 'Persiapan',
    title: 'Bahan penanggung jawab program',
    text: 'Pelaksana dan penanggung jawab program menyiapkan laporan hasil kinerja, analisis masalah dan rancangan tindak lanjut, usulan kelurahan dan kegiatan yang perlu dipadukan dengan lintas sektor, serta RPK bulanan.',
    by: PROGRAMMES,
    actions: [
      form('lokmin.laporanUnit', 'Laporan unit saya'),
      { type: 'form', form: 'lokmin.laporanUnit', caption: 'Laporan', each: true },
      form('lokmin.persiapan', 'Daftar persiapan semua unit', EACH_UNIT),
      document('lokmin.makeHandout', 'Buat bahan lokmin'),
    ],
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
      form('lokmin.persiapan', 'Daftar persiapan', OFFICE),
      form('lokmin.acara', 'Susun acara'),
      form('lokmin.peserta', 'Susun peserta'),
      document('lokmin.makeInvitation', 'Buat undangan'),
      document('lokmin.makePartnerInvitation', 'Buat undangan lintas sektor'),
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
    actions: [
      form('lokmin.buka', 'Buka rapat'),
      { type: 'screen', route: 'jalankan/lokmin/{record}', caption: 'Jalankan rapat' },
      form('lokmin.kehadiran', 'Catat kehadiran'),
    ],
    proof: held.opening,
  },
  {
    id: 'tinjau',
    number: null,
    phase: 'Pelaksanaan',
    title: 'Tindak lanjut bulan lalu',
    text: 'Rencana tindak lanjut yang masih terbuka ditinjau satu per satu.',
    by: HEAD,
    actions: [form('lokmin.tinjau', 'Tinjau RTL')],
    proof: held.review,
  },
  discussed(
    4,
    'Laporan hasil kegiatan bulan lalu',
    'Penanggung jawab program melaporkan hasil kegiatan bulan lalu.',
    PROGRAMMES,
    { actions: [form('lokmin.kinerja', 'Catat hasil kegiatan'), YEAR], proof: proof.performance },
  ),
  discussed(
    5,
    'Rencana bulan ini',
    'Penanggung jawab program menyampaikan rencana pelaksanaan program dan kegiatan bulan ini.',
    PROGRAMMES,
    { actions: MEETING_ACTIONS['LM-5'], proof: plan.thisMonth },
  ),
  discussed(
    6,
    'Informasi rapat dan kebijakan',
    'Hasil rapat di kabupaten/kota dan kecamatan, kebijakan, program, serta konsep baru disampaikan.',
    HEAD,
    { actions: [form('lokmin.informasi', 'Catat informasi')], proof: proof.information },
  ),
  discussed(7, 'Analisis capaian kinerja', 'Capaian kinerja bulanan puskesmas dianalisis terhadap target.', PROGRAMMES, {
    actions: [form('lokmin.analisis', 'Analisis capaian'), YEAR],
    proof: proof.analysis,
  }),
  discussed(
    8,
    'Masalah dan penyebabnya',
    'Masalah dan penyebabnya dipetakan serta dikaitkan dengan kepatuhan terhadap SOP.',
    EVERYONE,
    { actions: [form('lokmin.masalah', 'Catat masalah')], proof: proof.problems },
  ),
  {
    id: 'LM-9',
    number: 9,
    phase: 'Pelaksanaan',
    title: 'Rencana tindak lanjut',
    text: 'Rencana tindak lanjut disusun sebagai rencana kerja pemecahan masalah.',
    by: EVERYONE,
    actions: [
      form('lokmin.rtl', 'Susun RTL'),
      {
        type: 'run',
        useCase: 'lokmin.takeDrafts',
        caption: 'Ambil rancangan RTL',
        question: 'Semua rancangan dari unit yang belum diambil menjadi RTL rapat ini. Lanjutkan?',
      },
      form('lokmin.pembahasan', 'Catat pembahasan', 'LM-9'),
    ],
    proof: held.plans,
  },
  discussed(10, 'Evaluasi tengah tahun', 'Pada pertengahan tahun, kinerja enam bulan pertama dievaluasi terhadap target.', HEAD, {
    actions: [YEAR],
    proof: proof.midterm,
  }),
  discussed(11, 'RUK tahun berikutnya', 'RUK tahun berikutnya dibahas sesuai kebutuhan dan keadaan terkini.', HEAD, {
    actions: MEETING_ACTIONS['LM-11'],
    proof: plan.nextYear,
  }),
  discussed(12, 'RPK bulan berikutnya', 'Rencana tindak lanjut disusun sebagai RPK bulan berikutnya.', PROGRAMMES, {
    actions: MEETING_ACTIONS['LM-12'],
    proof: plan.nextMonth,
  }),
  {
    id: 'LM-13',
    number: 13,
    phase: 'Pelaksanaan',
    title: 'Komitmen bersama',
    text: 'Peserta menyatakan komitmen untuk melaksanakan RPK yang telah disusun.',
    by: EVERYONE,
    actions: [form('lokmin.komitmen', 'Catat komitmen'), document('lokmin.makeCommitment', 'Buat lembar komitmen')],
    proof: proof.commitment,
  },
  discussed(14, 'Bahan lokmin tribulanan', 'Bahan yang akan disampaikan pada lokakarya mini tribulanan disusun.', OFFICE, {
    actions: [form('lokmin.bahanTribulanan', 'Pilih bahan')],
    proof: handed('Lokmin tribulanan', 'LM-14'),
  }),
  {
    id: 'LM-16',
    number: null,
    phase: 'Pelaksanaan',
    title: 'Audit internal dan rekomendasi',
    text: 'Bila ada, hasil audit internal dibahas dan rekomendasi untuk tinjauan manajemen disusun.',
    by: EVERYONE,
    actions: [form('lokmin.rekomendasi', 'Susun rekomendasi'), form('lokmin.pembahasan', 'Catat pembahasan', 'LM-16')],
    proof: handed('Tinjauan manajemen', 'LM-16'),
  },
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
      { type: 'screen', route: 'foto/lokmin/{record}', caption: 'Foto rapat' },
      document('lokmin.makeMinutes', 'Buat notulen'),
      document('lokmin.makeChecklist', 'Buat daftar tilik'),
      document('lokmin.makeRtlRecap', 'Buat rekap RTL'),
      form('lokmin.bukakembali', 'Buka kembali rapat'),
    ],
    proof: held.closing,
  },
  {
    id: 'LM-15',
    number: null,
    phase: 'Penutup',
    title: 'Laporan ke Dinas Kesehatan',
    text: 'Notulen dilaporkan ke Dinas Kesehatan setiap bulan.',
    by: OFFICE,
    actions: [document('lokmin.makeCoverLetter', 'Buat surat pengantar'), form('lokmin.lapor', 'Catat pelaporan')],
    proof: reportProof,
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
  registers: [indikatorRegister] as unknown as Sop['registers'],
  start: 'lokmin.rencana',
  list: 'lokmin.list',
  open: 'lokmin.open',
  lists: [],
  tools: [
    form('lokmin.seri', 'Rencanakan rapat setahun'),
    YEAR,
    { type: 'screen', route: 'kelengkapan/lokmin', caption: 'Kelengkapan dan paket bukti' },
    form('lokmin.salinIndikator', 'Salin indikator ke tahun berikutnya'),
  ],
};
