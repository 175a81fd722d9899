/**
 * Meetings beside the lokmin bulanan: lokmin tribulanan with lintas sektor, tinjauan manajemen, pembahasan keluhan of the leadership,
 * pertemuan masyarakat. All are held alike; what each is about, its agenda says. Source: LM-14, LM-18; domain rules of meetings.
 */
import { document, form } from '../../actions.ts';
import * as held from '../../meeting-proofs.ts';
import type { Sop, Step } from '../../sop.ts';
import * as proof from '../proofs.ts';
import { rapatForms } from './forms.ts';
import type { OtherMeeting } from './other-meeting.ts';
import * as own from './proofs.ts';

const OFFICE = 'Kasubbag Tata Usaha';
const CHAIR = 'Pimpinan rapat';
const SECRETARY = 'Notulis';

const steps: readonly Step<OtherMeeting>[] = [
  {
    id: 'persiapan',
    number: 1,
    phase: 'Persiapan',
    title: 'Bahan rapat',
    text: 'Bahan yang akan dibahas disiapkan sebelum hari rapat.',
    by: CHAIR,
    actions: [form('lokmin.persiapan', 'Daftar persiapan'), form('lokmin.jadwal', 'Ubah jadwal')],
    proof: proof.prepared('Kepala Puskesmas', 'Setiap unit'),
  },
  {
    id: 'bahan',
    number: 2,
    phase: 'Persiapan',
    title: 'Bahan dari lokmin bulanan',
    text: 'Hal yang memerlukan dukungan atau keputusan rapat ini diambil dari lokmin bulanan ke dalam susunan acara.',
    by: OFFICE,
    actions: [form('lokmin.acara', 'Susun acara')],
    proof: own.brought,
  },
  {
    id: 'undangan',
    number: 3,
    phase: 'Persiapan',
    title: 'Undangan dan daftar hadir',
    text: 'Peserta ditetapkan dan diundang, tempat dan daftar hadir disiapkan.',
    by: OFFICE,
    actions: [
      form('lokmin.peserta', 'Susun peserta'),
      document('rapat.makeInvitation', 'Buat undangan'),
      document('rapat.makePartnerInvitation', 'Buat undangan lintas sektor'),
      {
        type: 'run',
        useCase: 'rapat.sendInvitation',
        caption: 'Kirim undangan lewat e-mail',
        question: 'Undangan dikirim sekarang ke semua peserta yang alamat e-mailnya tercatat. Lanjutkan?',
      },
      document('rapat.makeAttendanceList', 'Buat daftar hadir'),
    ],
    proof: proof.arrangements,
  },
  {
    id: 'buka',
    number: 4,
    phase: 'Pelaksanaan',
    title: 'Buka rapat dan catat kehadiran',
    text: 'Pimpinan membuka rapat; peserta mengisi daftar hadir.',
    by: CHAIR,
    actions: [
      form('lokmin.buka', 'Buka rapat'),
      { type: 'screen', route: 'jalankan/lokmin/{record}', caption: 'Jalankan rapat' },
      form('lokmin.kehadiran', 'Catat kehadiran'),
    ],
    proof: held.opening,
  },
  {
    id: 'tinjau',
    number: 5,
    phase: 'Pelaksanaan',
    title: 'Hasil rapat yang lalu',
    text: 'Rencana tindak lanjut yang masih terbuka ditinjau satu per satu.',
    by: CHAIR,
    actions: [form('lokmin.tinjau', 'Tinjau RTL')],
    proof: held.review,
  },
  {
    id: 'pembahasan',
    number: 6,
    phase: 'Pelaksanaan',
    title: 'Pembahasan setiap acara',
    text: 'Setiap acara dibahas, dan pokok pembahasannya dicatat.',
    by: SECRETARY,
    actions: [form('lokmin.pembahasan', 'Catat pembahasan')],
    proof: own.discussed,
  },
  {
    id: 'masalah',
    number: 7,
    phase: 'Pelaksanaan',
    title: 'Masalah dan penyebabnya',
    text: 'Masalah yang ditemukan dicatat bersama penyebabnya.',
    by: SECRETARY,
    actions: [form('lokmin.masalah', 'Catat masalah')],
    proof: proof.problems,
  },
  {
    id: 'rtl',
    number: 8,
    phase: 'Pelaksanaan',
    title: 'Kesepakatan dan tindak lanjut',
    text: 'Yang disepakati disusun sebagai rencana tindak lanjut dengan penanggung jawab dan tenggatnya.',
    by: 'Semua peserta',
    actions: [form('lokmin.rtl', 'Susun RTL')],
    proof: held.plans,
  },
  {
    id: 'tutup',
    number: 9,
    phase: 'Penutup',
    title: 'Kesimpulan, penutup, notulen',
    text: 'Pimpinan menyimpulkan dan menutup rapat; notulis menyelesaikan notulen.',
    by: 'Pimpinan rapat dan notulis',
    actions: [
      form('umpanBalik.dariRapat', 'Catat umpan balik dari rapat'),
      form('lokmin.kesimpulan', 'Tulis kesimpulan'),
      form('lokmin.tutup', 'Tutup rapat'),
      { type: 'screen', route: 'foto/lokmin/{record}', caption: 'Foto rapat' },
      document('rapat.makeMinutes', 'Buat notulen'),
      document('rapat.makeChecklist', 'Buat daftar tilik'),
      document('rapat.makeRtlRecap', 'Buat rekap RTL'),
      form('lokmin.bukakembali', 'Buka kembali rapat'),
    ],
    proof: held.closing,
  },
];

export const rapat: Sop<OtherMeeting> = {
  id: 'rapat',
  title: 'Rapat lain',
  purpose: 'Lokmin tribulanan, tinjauan manajemen, pembahasan keluhan, dan pertemuan masyarakat.',
  recordName: 'rapat',
  startCaption: 'Rencanakan rapat',
  source: 'Pedoman lokmin tribulanan, tinjauan manajemen, dan musyawarah masyarakat desa',
  templates: 'lokmin',
  tables: [],
  steps,
  forms: rapatForms,
  registers: [],
  start: 'rapat.rencana',
  list: 'rapat.list',
  open: 'rapat.open',
  lists: [],
  tools: [form('lokmin.seri', 'Rencanakan rapat setahun')],
};
