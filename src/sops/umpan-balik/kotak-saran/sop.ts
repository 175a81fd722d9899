/** The weekly opening of the suggestion boxes, step e of the SOP with its three sub-steps. Source: seed-003, step e. */
import { form } from '../../actions.ts';
import type { Sop, Step } from '../../sop.ts';
import { kotakSaranForms } from './forms.ts';
import { kotakTable } from './kotak.table.ts';
import { kotakRegister } from './kotak-register.ts';
import type { Opening } from './opening-record.ts';
import { pembukaanTable } from './pembukaan.table.ts';
import * as proof from './proofs.ts';

const steps: readonly Step<Opening>[] = [
  {
    id: 'UB-e1',
    number: 1,
    phase: 'Pembukaan',
    title: 'Buka kotak saran',
    text: 'Petugas membuka kotak saran setiap minggu di hadapan saksi dan menghitung lembarnya.',
    by: 'Petugas',
    actions: [form('kotakSaran.ubah', 'Ubah data pembukaan')],
    proof: proof.opened,
  },
  {
    id: 'UB-e2',
    number: 2,
    phase: 'Pembukaan',
    title: 'Catat setiap lembar',
    text: 'Petugas mencatat setiap lembar ke dalam buku pengaduan.',
    by: 'Petugas',
    actions: [form('kotakSaran.lembar', 'Isi lembar')],
    proof: proof.written,
  },
  {
    id: 'UB-e3',
    number: 3,
    phase: 'Pelaporan',
    title: 'Lapor kepada Kepala Puskesmas',
    text: 'Ketua tim penanganan keluhan melaporkan pengaduan pelanggan kepada Kepala Puskesmas.',
    by: 'Ketua tim penanganan keluhan',
    actions: [form('kotakSaran.lapor', 'Catat laporan')],
    proof: proof.reported,
  },
  {
    id: 'berita-acara',
    number: null,
    phase: 'Pelaporan',
    title: 'Berita acara',
    text: 'Berita acara pembukaan ditandatangani petugas, saksi, ketua tim, dan Kepala Puskesmas.',
    by: 'Petugas',
    actions: [{ type: 'document', useCase: 'kotakSaran.makeBeritaAcara', caption: 'Buat berita acara' }],
    proof: proof.minuted,
  },
];

export const kotakSaran: Sop<Opening> = {
  id: 'kotakSaran',
  title: 'Kotak saran',
  purpose: 'Pembukaan setiap minggu, isi setiap lembar, laporan, dan berita acara.',
  recordName: 'pembukaan kotak',
  startCaption: 'Buka kotak saran',
  source: 'SOP Pengelolaan Umpan Balik, langkah e',
  templates: 'umpan-balik',
  tables: [kotakTable, pembukaanTable],
  steps,
  forms: kotakSaranForms,
  registers: [kotakRegister] as unknown as Sop['registers'],
  start: 'kotakSaran.buka',
  list: 'kotakSaran.list',
  open: 'kotakSaran.open',
  lists: [],
  tools: [],
};
