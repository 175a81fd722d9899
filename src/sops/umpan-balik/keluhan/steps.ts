/** The steps of the SOP for an entry, in the source's order: ways of receiving, then the handling. Source: seed-003, steps a–l; seed-002, D.a. */
import { document, form } from '../../actions.ts';
import type { Action, Step } from '../../sop.ts';
import type { Channel } from '../channels.ts';
import type { Keluhan } from './keluhan-record.ts';
import * as proof from './proofs.ts';

const text = (useCase: string, caption: string): Action => ({ type: 'text', useCase, caption });

const OFFICER = 'Petugas penerima';
const TEAM = 'Tim penanganan keluhan';
const HEAD = 'Kepala Puskesmas';

/** The step of the source for each of its ways of receiving; other channels share one without a letter. */
export const RECEIVING_OF: Readonly<Partial<Record<Channel, string>>> = {
  Langsung: 'UB-a',
  Rapat: 'UB-b',
  Telepon: 'UB-c',
  'SMS/WA': 'UB-d',
  'Kotak saran': 'UB-e',
};

function receiving(letter: string, number: number | null, title: string, words: string): Step<Keluhan> {
  return {
    id: number === null ? letter : `UB-${letter}`,
    number,
    phase: 'Penerimaan',
    title,
    text: words,
    by: OFFICER,
    actions: [form('umpanBalik.data', 'Lengkapi data penerimaan')],
    proof: proof.received,
  };
}

export const umpanBalikSteps: readonly Step<Keluhan>[] = [
  receiving(
    'a',
    1,
    'Diterima langsung',
    'Petugas menyambut pelanggan dengan baik, menanyakan identitas serta maksud dan tujuannya, mempersilakannya duduk dan menyampaikan keluhan, mendengarkan, menanggapi dengan bersahabat, menyelesaikan yang dapat diselesaikan saat itu dengan penjelasan, lalu memberi tahu Kepala Tata Usaha.',
  ),
  receiving(
    'b',
    2,
    'Disampaikan dalam rapat',
    'Petugas menerima keluhan peserta rapat dengan baik, peserta menyebutkan identitas serta maksud dan tujuannya, dan keluhannya dicatat dalam notulen rapat.',
  ),
  receiving(
    'c',
    3,
    'Diterima lewat telepon',
    'Petugas menerima telepon dengan baik, menanyakan identitas serta maksud dan tujuannya, lalu memberi tahu tim penanganan keluhan.',
  ),
  receiving(
    'd',
    4,
    'Diterima lewat SMS atau WA',
    'Petugas membalas pesan dengan sopan bahwa keluhan segera ditindaklanjuti, lalu melaporkannya kepada Kasubbag Tata Usaha.',
  ),
  receiving(
    'e',
    5,
    'Diterima dari kotak saran',
    'Petugas membuka kotak saran setiap minggu, mencatat setiap lembar ke dalam buku pengaduan, dan ketua tim melaporkannya kepada Kepala Puskesmas.',
  ),
  receiving(
    'terima',
    null,
    'Diterima lewat saluran lain',
    'Petugas mencatat umpan balik dari saluran ini ke dalam buku pengaduan dan memberi tahu tim penanganan keluhan.',
  ),
  {
    id: 'tanda-terima',
    number: null,
    phase: 'Penerimaan',
    title: 'Tanda terima',
    text: 'Nomor umpan balik disampaikan kepada pelapor sebagai tanda terima.',
    by: OFFICER,
    actions: [
      text('umpanBalik.receiptText', 'Teks tanda terima untuk WA/SMS'),
      document('umpanBalik.makeReceipt', 'Cetak tanda terima'),
    ],
    proof: proof.receipted,
  },
  {
    id: 'UB-f',
    number: 6,
    phase: 'Penanganan',
    title: 'Telaah pokok masalah',
    text: 'Tim penanganan keluhan mengidentifikasi pokok masalah, kategori, dan kelasnya.',
    by: TEAM,
    actions: [form('umpanBalik.telaah', 'Telaah'), form('umpanBalik.singkat', 'Selesaikan dengan penjelasan')],
    proof: proof.identified,
  },
  {
    id: 'UB-g',
    number: 7,
    phase: 'Penanganan',
    title: 'Distribusi dan alternatif solusi',
    text: 'Tim mendistribusikan masalah kepada unit terkait, dan setiap unit memberi alternatif solusi.',
    by: TEAM,
    actions: [
      form('umpanBalik.distribusi', 'Distribusikan'),
      { type: 'form', form: 'umpanBalik.alternatif', caption: 'Alternatif dari unit', each: true },
    ],
    proof: proof.distributed,
  },
  {
    id: 'UB-h',
    number: 8,
    phase: 'Penanganan',
    title: 'Pembahasan dan keputusan',
    text: 'Unit terkait bersama tim, Kasubbag Tata Usaha, dan Kepala Puskesmas memutuskan solusi terbaik yang dapat ditempuh.',
    by: 'Unit terkait, tim, Kasubbag Tata Usaha, Kepala Puskesmas',
    actions: [form('umpanBalik.keputusan', 'Catat keputusan')],
    proof: proof.decided,
  },
  {
    id: 'UB-i',
    number: 9,
    phase: 'Penanganan',
    title: 'Persetujuan Kepala Puskesmas',
    text: 'Ketua tim menyerahkan keputusan kepada Kepala Puskesmas untuk diperiksa dan disetujui.',
    by: HEAD,
    actions: [form('umpanBalik.persetujuan', 'Periksa dan setujui')],
    proof: proof.approved,
  },
  {
    id: 'UB-j',
    number: 10,
    phase: 'Penyelesaian',
    title: 'Pelaksanaan dan jawaban tertulis',
    text: 'Unit terkait menjalankan penyelesaian sesuai keputusan dan menyerahkan jawaban tertulis kepada pelanggan.',
    by: 'Unit terkait',
    actions: [
      form('umpanBalik.pelaksanaan', 'Catat pelaksanaan'),
      form('umpanBalik.jawaban', 'Tulis jawaban'),
      document('umpanBalik.makeAnswer', 'Buat surat jawaban'),
      text('umpanBalik.answerText', 'Teks jawaban untuk WA/SMS'),
    ],
    proof: proof.executed,
  },
  {
    id: 'UB-k',
    number: 11,
    phase: 'Penyelesaian',
    title: 'Tanggapan pelanggan',
    text: 'Pelanggan memberi umpan balik atas penyelesaian masalahnya, sebagai pencegahan dan masukan untuk perbaikan menyeluruh.',
    by: 'Pelanggan, petugas',
    actions: [form('umpanBalik.tanggapan', 'Catat tanggapan')],
    proof: proof.responded,
  },
  {
    id: 'UB-l',
    number: 12,
    phase: 'Penyelesaian',
    title: 'Buku kepuasan pelanggan',
    text: 'Tim mencatat penilaian pelanggan ke dalam buku kepuasan pelanggan.',
    by: TEAM,
    actions: [],
    proof: proof.booked,
  },
  {
    id: 'tindak-lanjut',
    number: null,
    phase: 'Penyelesaian',
    title: 'RTL dan pembahasan lokmin',
    text: 'Rencana tindak lanjut masuk ke register RTL, dan yang dipilih Kepala Puskesmas dibahas dalam lokmin tanpa identitas pelapor.',
    by: `${TEAM}, ${HEAD}`,
    actions: [
      form('umpanBalik.rtl', 'Susun RTL'),
      {
        type: 'run',
        useCase: 'umpanBalik.proposeToMeeting',
        caption: 'Bawa ke lokmin berikutnya',
        question: 'Umpan balik ini masuk acara lokmin berikutnya, tanpa identitas pelapor. Lanjutkan?',
      },
    ],
    proof: proof.followedUp,
  },
  {
    id: 'selesai',
    number: null,
    phase: 'Penyelesaian',
    title: 'Efektivitas dan penutupan',
    text: 'Tim menilai apakah penyelesaian efektif, lalu menutup umpan balik.',
    by: TEAM,
    actions: [form('umpanBalik.selesai', 'Selesaikan'), form('umpanBalik.bukakembali', 'Buka kembali')],
    proof: proof.finished,
  },
];
