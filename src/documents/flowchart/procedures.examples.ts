/** Made-up procedures for tests of the flowchart: of 5, 14, 25 and 40 steps, with decisions, ways back, and alternatives side by side. */
import type { FlowStep, FlowSymbol } from '../../host/flowchart.ts';
import { END } from '../../host/flowchart.ts';

/** A step with nothing special about it. */
export function step(id: string, text: string, more: Partial<Omit<FlowStep, 'id' | 'text'>> = {}): FlowStep {
  return { id, text, symbol: 'process', next: null, no: null, isAlternative: false, ...more };
}

function asks(id: string, text: string, no: string, next: string | null = null): FlowStep {
  return step(id, text, { symbol: 'decision', next, no });
}

function writes(id: string, text: string): FlowStep {
  return step(id, text, { symbol: 'document' });
}

function choice(id: string, text: string): FlowStep {
  return step(id, text, { isAlternative: true });
}

const FIVE: readonly FlowStep[] = [
  step('1', 'Kepala puskesmas menugaskan ketua pokja menyusun jadwal monitoring'),
  writes('2', 'Ketua pokja menyusun jadwal dan daftar tilik monitoring'),
  step('3', 'Petugas melaksanakan monitoring sesuai jadwal'),
  writes('4', 'Petugas mencatat hasil monitoring'),
  step('5', 'Kepala puskesmas menerima laporan hasil monitoring'),
];

const FOURTEEN: readonly FlowStep[] = [
  choice('a', 'Keluhan langsung kepada petugas'),
  choice('b', 'Keluhan dalam rapat lintas sektor'),
  choice('c', 'Keluhan lewat telepon'),
  choice('d', 'Keluhan lewat SMS/WA'),
  choice('e', 'Keluhan lewat kotak saran'),
  writes('f', 'Petugas mencatat keluhan dalam buku pengaduan'),
  step('g', 'Tim mutu menelaah isi keluhan bersama penanggung jawab pelayanan yang bersangkutan'),
  asks('h', 'Keluhan dapat diselesaikan langsung?', 'k'),
  step('i', 'Penanggung jawab menyelesaikan keluhan dan memberi jawaban'),
  asks('j', 'Pelapor puas dengan jawaban?', 'g', 'm'),
  step('k', 'Keluhan dibahas dalam lokakarya mini bulanan'),
  writes('l', 'Notulis mencatat rencana tindak lanjut'),
  step('m', 'Petugas menyampaikan umpan balik kepada pelapor'),
  writes('n', 'Petugas mengarsipkan berkas keluhan'),
];

const TASKS = [
  'Menerima berkas permohonan dari pihak ketiga',
  'Memeriksa kelengkapan berkas permohonan sesuai daftar tilik yang berlaku',
  'Mencatat permohonan dalam buku register',
  'Meneruskan berkas kepada penanggung jawab upaya kesehatan perseorangan dan laboratorium',
  'Menelaah isi perjanjian',
  'Menyusun konsep perjanjian kerja sama',
  'Menyampaikan konsep kepada kepala puskesmas untuk mendapat persetujuan',
  'Menandatangani perjanjian',
  'Menyosialisasikan isi perjanjian kepada unit terkait',
  'Melaksanakan kegiatan sesuai perjanjian',
] as const;

/** So many tasks in turn; the named ones are something else. */
function longList(count: number, special: Readonly<Record<number, FlowStep>>): FlowStep[] {
  return Array.from({ length: count }, (_, at) => {
    const symbol: FlowSymbol = at % 4 === 2 ? 'document' : 'process';
    return special[at + 1] ?? step(`${at + 1}`, `${TASKS[at % TASKS.length]} (${at + 1})`, { symbol });
  });
}

const TWENTY_FIVE = longList(25, {
  4: asks('4', 'Berkas lengkap?', '1'),
  9: asks('9', 'Isi perjanjian sudah sesuai dengan kebutuhan puskesmas?', '6'),
  15: asks('15', 'Hasil sesuai indikator dan standar kinerja?', '20'),
  22: asks('22', 'Perjanjian diperpanjang?', END, '5'),
});

const FORTY = longList(40, {
  5: asks('5', 'Data sudah benar?', '3'),
  6: choice('6', 'Unit rawat jalan'),
  7: choice('7', 'Unit farmasi'),
  8: choice('8', 'Laboratorium'),
  14: asks('14', 'Disetujui kepala puskesmas?', '10'),
  21: step('21', 'Menghentikan kegiatan sementara', { next: '30' }),
  20: asks('20', 'Kegiatan dapat dilanjutkan?', '21', '22'),
  33: asks('33', 'Semua target tercapai?', '12'),
  38: step('38', 'SOP Rujukan', { symbol: 'connector' }),
});

/** By the number of their steps. */
export const PROCEDURES = { 5: FIVE, 14: FOURTEEN, 25: TWENTY_FIVE, 40: FORTY } as const;
