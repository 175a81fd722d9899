/** The survey by questionnaire: its steps in the source's order, and how a round's records show each. Source: seed-002, D.b. */
import { document, form } from '../../actions.ts';
import type { Sop, Step } from '../../sop.ts';
import { surveiForms } from './forms.ts';
import { jawabanTable } from './jawaban.table.ts';
import * as proof from './proofs.ts';
import { rondeTable } from './ronde.table.ts';
import type { Survey } from './survey.ts';

const OFFICER = 'Petugas survei';
const HEAD = 'Kepala Puskesmas dan petugas survei';
const SURVEY = 'Survei';
const FOLLOW_UP = 'Tindak lanjut';

const steps: readonly Step<Survey>[] = [
  {
    id: 'KA-b1',
    number: 1,
    phase: SURVEY,
    title: 'Memperkenalkan diri',
    text: 'Petugas memperkenalkan diri kepada responden.',
    by: OFFICER,
    actions: [form('survei.bagikan', 'Catat perkenalan dan pembagian')],
    proof: proof.explanation('Memperkenalkan diri'),
  },
  {
    id: 'KA-b2',
    number: 2,
    phase: SURVEY,
    title: 'Maksud dan tujuan',
    text: 'Petugas menjelaskan maksud dan tujuan survei.',
    by: OFFICER,
    actions: [form('survei.bagikan', 'Tandai sudah dijelaskan'), form('survei.ubah', 'Ubah tujuan, periode, atau populasi')],
    proof: proof.explanation('Menjelaskan maksud dan tujuan', proof.purpose),
  },
  {
    id: 'KA-b3',
    number: 3,
    phase: SURVEY,
    title: 'Membagikan kuesioner',
    text: 'Petugas membagikan kuesioner kepada responden.',
    by: OFFICER,
    actions: [form('survei.bagikan', 'Catat pembagian')],
    proof: proof.handedOut,
  },
  {
    id: 'KA-b4',
    number: 4,
    phase: SURVEY,
    title: 'Menjelaskan cara mengisi',
    text: 'Petugas menjelaskan tata cara pengisian kuesioner.',
    by: OFFICER,
    actions: [form('survei.bagikan', 'Tandai sudah dijelaskan')],
    proof: proof.explanation('Menjelaskan cara mengisi'),
  },
  {
    id: 'KA-b5',
    number: 5,
    phase: SURVEY,
    title: 'Mengumpulkan kuesioner',
    text: 'Petugas mengumpulkan kuesioner yang telah diisi oleh responden.',
    by: OFFICER,
    actions: [form('survei.jawaban', 'Catat isi kuesioner'), form('survei.kumpulkan', 'Catat jumlah terkumpul')],
    proof: proof.collected,
  },
  {
    id: 'tutup',
    number: null,
    phase: SURVEY,
    title: 'Tutup ronde',
    text: 'Petugas menutup ronde sesudah semua jawaban tercatat, sehingga nilainya tetap.',
    by: OFFICER,
    actions: [form('survei.tutup', 'Tutup ronde'), form('survei.bukakembali', 'Buka kembali ronde')],
    proof: proof.closing,
  },
  {
    id: 'KA-b6',
    number: 6,
    phase: FOLLOW_UP,
    title: 'Pembahasan dengan pimpinan',
    text: 'Petugas membahas hasil survei di tingkat pimpinan.',
    by: HEAD,
    actions: [form('survei.bahas', 'Catat pembahasan')],
    proof: proof.discussed,
  },
  {
    id: 'KA-b7',
    number: 7,
    phase: FOLLOW_UP,
    title: 'Rencana perbaikan',
    text: 'Petugas menyusun rencana perbaikan.',
    by: HEAD,
    actions: [form('survei.rtl', 'Susun rencana perbaikan')],
    proof: proof.planned,
  },
  {
    id: 'KA-b8',
    number: 8,
    phase: FOLLOW_UP,
    title: 'Upaya perbaikan',
    text: 'Petugas melaksanakan upaya perbaikan sesuai rencana.',
    by: 'Penanggung jawab RTL',
    actions: [{ type: 'screen', route: 'register/rtl', caption: 'Buka register RTL' }],
    proof: proof.improved,
  },
  {
    id: 'KA-b9',
    number: 9,
    phase: FOLLOW_UP,
    title: 'Dokumentasi dan publikasi',
    text: 'Petugas mendokumentasikan seluruh hasil kegiatan.',
    by: OFFICER,
    actions: [document('survei.makeReport', 'Buat laporan SKM'), document('survei.makePublication', 'Buat lembar publikasi')],
    proof: proof.documented,
  },
];

export const survei: Sop<Survey> = {
  id: 'survei',
  title: 'Survei kepuasan masyarakat',
  purpose: 'Kuesioner sembilan unsur, nilai IKM, rencana perbaikan, laporan, dan publikasi.',
  recordName: 'ronde survei',
  startCaption: 'Mulai ronde survei',
  source: 'Kerangka Acuan Umpan Balik Masyarakat',
  templates: 'umpan-balik',
  tables: [rondeTable, jawabanTable],
  steps,
  forms: surveiForms,
  registers: [],
  start: 'survei.mulai',
  list: 'survei.list',
  open: 'survei.open',
  lists: [],
  tools: [],
};
