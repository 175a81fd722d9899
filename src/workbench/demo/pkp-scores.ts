/** Scores of the demo's two assessments, with what shows them. Made up. */
import type { Level } from '../../sops/evidence.ts';

const ON_PAPER = 'Dokumen tahun itu masih di arsip kertas.';

type Typed = Readonly<Record<string, string | number>>;

function typed(score: Level, evidence: string, rest: Typed = {}): Typed {
  return { Nilai: score, ...(evidence !== '' && { Bukti: evidence }), ...rest };
}

/** Typed into the sheet by somebody with the paper copies beside: cells by header, for each variable. */
export const LAST_YEAR: Readonly<Record<string, Typed>> = {
  '1.1-1': typed(7, 'Rencana lima tahunan 2024–2028, lemari arsip TU'),
  '1.1-2': typed(7, 'RUK, map perencanaan'),
  '1.1-3': typed(7, 'RPK tahunan dan bulanan, map perencanaan'),
  '1.1-4': typed(4, 'Notulen lokmin, buku notulen', {
    'Alasan di atas saran': ON_PAPER,
    Masalah: 'Undangan dua bulan tidak disimpan',
  }),
  '1.1-5': typed(4, 'Notulen lokmin tribulanan'),
  '1.1-6': typed(4, 'Rekap PIS-PK'),
  '1.1-7': typed(7, 'Rekap SMD, map UKM', { 'Alasan di atas saran': ON_PAPER }),
  '1.1-8': typed(4, 'Daftar hadir MMD', { 'Alasan di atas saran': ON_PAPER }),
  '1.1-9': typed(7, 'SK Tim Mutu 445/012'),
  '1.1-10': typed(4, 'Rencana program mutu'),
  '1.1-11': typed(4, 'Daftar risiko, belum menjadi register'),
  '1.1-12': typed(4, 'Buku pengaduan', { 'Alasan di atas saran': ON_PAPER, Masalah: 'Kotak saran tidak dibuka setiap minggu' }),
  '1.1-13': typed(4, 'Rekap survei, tanpa publikasi', { 'Alasan di atas saran': ON_PAPER }),
  '1.1-14': typed(7, 'Laporan audit internal'),
  '1.1-15': typed(4, 'Notulen RTM'),
  '1.1-16': typed(7, 'Papan data di ruang rapat'),
  '1.2-1': typed(7, 'Cetakan ASPAK, divalidasi Dinkes'),
  '1.2-2': typed(4, 'Analisis ASPAK'),
  '1.2-3': typed(10, 'Jadwal dan kartu pemeliharaan'),
  '1.2-4': typed(7, 'Jadwal kalibrasi'),
  '1.2-5': typed(7, 'Kartu pemeliharaan alat'),
  '1.3-1': typed(7, 'Laporan realisasi'),
  '1.3-2': typed(10, 'LPJ bulanan, lengkap'),
  '1.4-1': typed(4, 'Dokumen renbut'),
  '1.4-2': typed(10, 'SK penanggung jawab dan uraian tugas'),
  '1.4-3': typed(7, 'Berkas kepegawaian'),
  '1.5-1': typed(7, 'SOP kefarmasian'),
  '1.5-2': typed(10, 'Foto gudang dan ruang farmasi'),
  '1.5-3': typed(7, 'LPLPO dan laporan narkotika'),
};

interface DemoScore {
  readonly score: Level;
  readonly reason?: string;
  readonly evidence?: readonly object[];
  readonly problem?: string;
  readonly cause?: string;
}

const link = (title: string, page: string) => ({
  kind: 'Tautan',
  title,
  link: `https://drive.contoh.example/${page}`,
  document: null,
});
const note = (title: string) => ({ kind: 'Catatan', title, link: null, document: null });

/** So far; the others wait. */
export const THIS_YEAR: Readonly<Record<string, DemoScore>> = {
  '1.1-1': {
    score: 10,
    evidence: [link('Rencana lima tahunan 2024–2028, revisi', 'renstra'), note('Disahkan Kepala Puskesmas, map A1')],
  },
  '1.1-2': {
    score: 7,
    evidence: [link('RUK tahun depan', 'ruk')],
    problem: 'RUK belum memakai hasil SMD',
    cause: 'Rekap SMD selesai sesudah RUK disusun',
  },
  '1.1-3': { score: 7, evidence: [note('RPK bulanan, map perencanaan')] },
  '1.1-4': { score: 4, problem: 'Lokmin Januari belum memakai Admen', cause: 'Admen dipasang sesudah lokmin Januari' },
  '1.1-7': { score: 10 },
  '1.1-8': { score: 10 },
  '1.1-9': { score: 10, evidence: [link('SK Tim Mutu dan uraian tugas', 'sk-mutu'), note('Evaluasi uraian tugas, notulen RTM')] },
  '1.1-10': {
    score: 7,
    problem: 'Evaluasi program mutu belum dilaksanakan',
    cause: 'Jadwal evaluasi bergeser ke triwulan keempat',
  },
  '1.1-12': { score: 4, problem: 'Beberapa minggu kotak saran tidak dibuka', cause: 'Petugas cuti tanpa pengganti' },
  '1.1-13': { score: 10 },
  '1.1-14': { score: 7, evidence: [link('Laporan audit internal semester 1', 'audit')] },
  '1.2-1': { score: 10, evidence: [link('Cetakan ASPAK 30 Juni', 'aspak')] },
  '1.2-3': { score: 10, evidence: [note('Kartu pemeliharaan di tiap ruangan')] },
  '1.2-4': { score: 4, problem: 'Kalibrasi tahun ini belum dilakukan', cause: 'Menunggu jadwal penyedia' },
  '1.3-2': { score: 10, evidence: [link('LPJ sampai Oktober', 'lpj')] },
};
