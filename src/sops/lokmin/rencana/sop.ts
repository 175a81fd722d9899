/** RPK and RUK: plans of a month, a year, and next year's proposals, from their lines to what became of them. Source: LM-5, LM-11, LM-12. */
import type { Action, Sop, Step } from '../../sop.ts';
import { rencanaForms } from './forms.ts';
import type { Plan } from './plan-record.ts';
import * as proof from './proofs.ts';

const PROGRAMMES = 'Penanggung jawab program';
const EVERYONE = 'Semua peserta';

const steps: readonly Step<Plan>[] = [
  {
    id: 'kegiatan',
    number: 1,
    phase: 'Rencana',
    title: 'Kegiatan',
    text: 'Setiap unit mengisi kegiatannya; RPK bulanan disusun dari RPK tahunan dan RTL, RPK tahunan dari RUK.',
    by: PROGRAMMES,
    actions: [
      {
        type: 'run',
        useCase: 'rencana.susun',
        caption: 'Susun dari sumbernya',
        question: 'Kegiatan yang belum ada ditambahkan; yang sudah ada tidak diubah. Lanjutkan?',
      },
      { type: 'form', form: 'rencana.bulanan', caption: 'Kegiatan unit', each: true },
      { type: 'form', form: 'rencana.tahunan', caption: 'Kegiatan unit', each: true },
    ],
    proof: proof.lines,
  },
  {
    id: 'kesepakatan',
    number: 2,
    phase: 'Rencana',
    title: 'Kesepakatan',
    text: 'Rencana dibahas dengan lintas program dan lintas sektor, lalu disepakati.',
    by: EVERYONE,
    actions: [{ type: 'form', form: 'rencana.kesepakatan', caption: 'Catat kesepakatan' }],
    proof: proof.agreement,
  },
  {
    id: 'realisasi',
    number: 3,
    phase: 'Pelaksanaan',
    title: 'Realisasi',
    text: 'Yang terlaksana dari rencana bulan itu dicatat dan dilaporkan pada lokmin bulan berikutnya.',
    by: PROGRAMMES,
    actions: [{ type: 'form', form: 'rencana.realisasi', caption: 'Catat realisasi' }],
    proof: proof.realised,
  },
  {
    id: 'dokumen',
    number: 4,
    phase: 'Dokumen',
    title: 'Dokumen dan lembar',
    text: 'Rencana dicetak untuk ditandatangani dan ditampilkan di lembar tersendiri yang mengikuti isinya.',
    by: 'Kasubbag Tata Usaha',
    actions: [
      { type: 'document', useCase: 'rencana.makeDocument', caption: 'Buat dokumen' },
      {
        type: 'run',
        useCase: 'rencana.layOutSheet',
        caption: 'Tampilkan di lembar',
        question: 'Lembar baru ditambahkan; isinya mengikuti lembar Kegiatan. Lanjutkan?',
      },
    ],
    proof: proof.papers,
  },
];

/** What a lokmin does with these plans at its steps; `open` leads each to the plan of its month, and leaves out what does not fit. */
export const MEETING_ACTIONS: Readonly<Record<'LM-5' | 'LM-11' | 'LM-12', readonly Action[]>> = {
  'LM-5': [
    { type: 'form', form: 'rencana.realisasi', part: 'last', caption: 'Catat realisasi bulan lalu' },
    { type: 'form', form: 'rencana.bulanan', part: 'this', caption: 'Buka RPK bulan ini' },
    { type: 'form', form: 'rencana.mulai', part: 'this', caption: 'Mulai RPK bulan ini' },
  ],
  'LM-11': [
    { type: 'form', form: 'rencana.mulai', part: 'proposal', caption: 'Mulai RUK tahun depan' },
    { type: 'form', form: 'rencana.tahunan', part: 'proposal', caption: 'Usulan unit', each: true },
  ],
  'LM-12': [
    {
      type: 'run',
      useCase: 'lokmin.susunRpk',
      caption: 'Susun RPK bulan depan',
      question: 'Kegiatan dari RPK tahunan dan RTL yang belum ada ditambahkan; yang sudah ada tidak diubah. Lanjutkan?',
    },
    { type: 'form', form: 'rencana.bulanan', part: 'next', caption: 'Kegiatan unit', each: true },
    { type: 'form', form: 'rencana.kesepakatan', part: 'next', caption: 'Sepakati RPK bulan depan' },
  ],
};

export const rencana: Sop<Plan> = {
  id: 'rencana',
  title: 'RPK dan RUK',
  purpose: 'Rencana bulanan, tahunan, dan usulan tahun depan: kegiatan, biaya, kesepakatan, dan realisasinya.',
  recordName: 'rencana',
  startCaption: 'Mulai RPK atau RUK',
  source: 'SOP Lokakarya Mini Bulanan Rutin, langkah 5, 11, 12',
  templates: 'lokmin',
  tables: [],
  steps,
  forms: rencanaForms,
  registers: [],
  start: 'rencana.mulai',
  list: 'rencana.list',
  open: 'rencana.open',
  lists: [],
  tools: [],
};
