/** SOP Monitoring Kinerja Pihak Ketiga: its steps a to n, in order, and the distribution of the notulen. Source: seed-000. */
import * as held from '../../meeting-proofs.ts';
import type { Action, Sop, Step } from '../../sop.ts';
import { alternatifTable } from './alternatif.table.ts';
import { meetingForms } from './forms.ts';
import { masalahKerjaSamaTable } from './masalah-kerja-sama.table.ts';
import type { MonitoringMeeting } from './meeting-record.ts';
import { pembahasanTable } from './pembahasan.table.ts';
import * as proof from './proofs.ts';

const form = (id: string, caption: string): Action => ({ type: 'form', form: id, caption });
const document = (useCase: string, caption: string): Action => ({ type: 'document', useCase, caption });

const OFFICER = 'Petugas dan pihak ketiga';
const LEAD = 'Ketua tim diskusi';
const EVERYONE = 'Peserta diskusi';
const SECRETARY = 'Sekretaris';

const steps: readonly Step<MonitoringMeeting>[] = [
  {
    id: 'PK-a',
    number: 1,
    phase: 'Persiapan',
    title: 'Perjanjian waktu dan undangan',
    text: 'Petugas bersama pihak ketiga yang menjadi peserta menyepakati waktu diskusi.',
    by: OFFICER,
    actions: [
      form('monitoring.perjanjian', 'Catat perjanjian'),
      form('lokmin.jadwal', 'Ubah jadwal'),
      form('lokmin.acara', 'Susun acara'),
      form('lokmin.peserta', 'Susun peserta'),
      document('monitoring.makeInvitation', 'Buat undangan pihak ketiga'),
      document('rapat.makeInvitation', 'Buat undangan pegawai'),
      document('rapat.makeAttendanceList', 'Buat daftar hadir'),
      {
        type: 'run',
        useCase: 'monitoring.sendInvitation',
        caption: 'Kirim undangan lewat e-mail',
        question: 'Undangan dikirim sekarang ke narahubung pihak ketiga dan peserta yang alamat e-mailnya tercatat. Lanjutkan?',
      },
    ],
    proof: proof.appointed,
  },
  {
    id: 'PK-b',
    number: 2,
    phase: 'Pelaksanaan',
    title: 'Buka pembahasan',
    text: 'Ketua tim diskusi membuka acara pembahasan.',
    by: LEAD,
    actions: [
      form('lokmin.buka', 'Buka rapat'),
      { type: 'screen', route: 'jalankan/lokmin/{record}', caption: 'Jalankan rapat' },
    ],
    proof: proof.opened,
  },
  {
    id: 'tinjau',
    number: null,
    phase: 'Pelaksanaan',
    title: 'Tindak lanjut rapat yang lalu',
    text: 'Rencana tindak lanjut dari rapat sebelumnya dengan pihak ketiga ini ditinjau lebih dahulu.',
    by: LEAD,
    actions: [form('lokmin.tinjau', 'Tinjau RTL')],
    proof: held.review,
  },
  {
    id: 'PK-c',
    number: 3,
    phase: 'Pelaksanaan',
    title: 'Analisis menurut kriteria kontrak',
    text: 'Peserta menganalisis kinerja pihak ketiga menurut kriteria yang ditetapkan dalam kontrak.',
    by: EVERYONE,
    actions: [
      form('monitoring.analisis', 'Catat analisis'),
      { type: 'form', form: 'kontrak.penilaian', caption: 'Ubah nilai', each: true },
      { type: 'screen', route: 'pihakketiga/kontrak/{record}', caption: 'Lihat perkembangannya' },
    ],
    proof: proof.analysed,
  },
  {
    id: 'PK-d',
    number: 4,
    phase: 'Pelaksanaan',
    title: 'Inventaris masalah',
    text: 'Peserta menginventarisasi permasalahan kerja sama dengan pihak ketiga.',
    by: EVERYONE,
    actions: [form('monitoring.masalah', 'Catat masalah')],
    proof: proof.inventoried,
  },
  {
    id: 'PK-e',
    number: 5,
    phase: 'Pelaksanaan',
    title: 'Penyebab masalah',
    text: 'Peserta mencari penyebab setiap masalah dalam kerja sama.',
    by: EVERYONE,
    actions: [form('monitoring.masalah', 'Catat penyebab')],
    proof: proof.explained,
  },
  {
    id: 'PK-f',
    number: 6,
    phase: 'Pelaksanaan',
    title: 'Masalah potensial',
    text: 'Peserta membahas masalah yang mungkin terjadi beserta penyebabnya.',
    by: EVERYONE,
    actions: [form('monitoring.potensial', 'Catat masalah potensial')],
    proof: proof.foreseen,
  },
  {
    id: 'PK-g',
    number: 7,
    phase: 'Pelaksanaan',
    title: 'Alternatif solusi',
    text: 'Peserta membahas solusi yang dapat digunakan untuk menyelesaikan setiap masalah.',
    by: EVERYONE,
    actions: [{ type: 'form', form: 'monitoring.alternatif', caption: 'Alternatif', each: true }],
    proof: proof.proposed,
  },
  {
    id: 'PK-h',
    number: 8,
    phase: 'Pelaksanaan',
    title: 'Kesepakatan solusi',
    text: 'Peserta menyepakati satu solusi untuk setiap masalah.',
    by: EVERYONE,
    actions: [{ type: 'form', form: 'monitoring.sepakat', caption: 'Sepakati', each: true }],
    proof: proof.agreed,
  },
  {
    id: 'PK-i',
    number: 9,
    phase: 'Pelaksanaan',
    title: 'Rencana tindak lanjut',
    text: 'Peserta merencanakan tindak lanjut dari solusi yang telah disepakati.',
    by: EVERYONE,
    actions: [form('monitoring.rtl', 'Susun RTL')],
    proof: held.plans,
  },
  {
    id: 'PK-j',
    number: 10,
    phase: 'Pelaksanaan',
    title: 'Pembagian tugas',
    text: 'Ketua tim membagi tugas pelaksanaan tindak lanjut menurut wewenang kedua pihak.',
    by: LEAD,
    actions: [form('monitoring.rtl', 'Bagi tugas')],
    proof: proof.divided,
  },
  {
    id: 'PK-k',
    number: 11,
    phase: 'Pelaksanaan',
    title: 'Notulen',
    text: 'Selama pertemuan sekretaris menulis jalannya pembahasan ke dalam notulen.',
    by: SECRETARY,
    actions: [
      form('lokmin.pembahasan', 'Catat pembahasan'),
      form('lokmin.kesimpulan', 'Tulis kesimpulan'),
      document('monitoring.makeMinutes', 'Buat notulen'),
    ],
    proof: proof.minuted,
  },
  {
    id: 'PK-l',
    number: 12,
    phase: 'Pelaksanaan',
    title: 'Presensi',
    text: 'Sekretaris mengedarkan daftar hadir untuk ditandatangani peserta.',
    by: SECRETARY,
    actions: [form('lokmin.kehadiran', 'Catat kehadiran'), document('rapat.makeAttendanceList', 'Buat daftar hadir')],
    proof: proof.attended,
  },
  {
    id: 'PK-m',
    number: 13,
    phase: 'Pelaksanaan',
    title: 'Rencana setiap peserta',
    text: 'Setiap peserta merencanakan pelaksanaan tindak lanjut menurut tugas yang dibagikan.',
    by: 'Setiap peserta',
    actions: [
      { type: 'form', form: 'monitoring.pelaksanaan', caption: 'Rencana', each: true },
      document('monitoring.makeTaskSheets', 'Buat lembar tugas'),
    ],
    proof: proof.ownParts,
  },
  {
    id: 'PK-n',
    number: 14,
    phase: 'Penutup',
    title: 'Tutup pertemuan',
    text: 'Ketua tim diskusi menutup pertemuan secara resmi.',
    by: LEAD,
    actions: [
      form('monitoring.tutup', 'Tutup rapat'),
      { type: 'screen', route: 'foto/lokmin/{record}', caption: 'Foto rapat' },
      form('lokmin.bukakembali', 'Buka kembali rapat'),
    ],
    proof: proof.closed,
  },
  {
    id: 'distribusi',
    number: null,
    phase: 'Penutup',
    title: 'Distribusi',
    text: 'Notulen disampaikan kepada pokja admen dan pihak ketiga.',
    by: SECRETARY,
    actions: [
      {
        type: 'run',
        useCase: 'monitoring.sendMinutes',
        caption: 'Kirim notulen lewat e-mail',
        question: 'Notulen dikirim sekarang ke narahubung pihak ketiga dan pokja admen. Lanjutkan?',
      },
      form('monitoring.distribusi', 'Catat distribusi'),
    ],
    proof: proof.distributed,
  },
];

export const monitoring: Sop<MonitoringMeeting> = {
  id: 'monitoring',
  title: 'Monitoring pihak ketiga',
  purpose: 'Rapat bersama pihak ketiga: kinerja menurut kontrak, masalah, solusi, dan tindak lanjut.',
  recordName: 'rapat monitoring',
  startCaption: 'Rencanakan rapat monitoring',
  source: 'SOP Monitoring Kinerja Pihak Ketiga',
  tables: [pembahasanTable, masalahKerjaSamaTable, alternatifTable],
  steps,
  forms: meetingForms,
  registers: [],
  start: 'monitoring.rencana',
  list: 'monitoring.list',
  open: 'monitoring.open',
  lists: [],
  tools: [],
};
