/** SOP documents and kerangka acuan: from draft to distribution, their daftar tilik, and their review. Source: PK-0, LM-0, UB-0, KA-0, LM-17. */
import { document, form } from '../actions.ts';
import type { Sop, Step } from '../sop.ts';
import { naskahForms } from './forms.ts';
import { bagianTable } from './naskah/bagian.table.ts';
import { langkahTable } from './naskah/langkah.table.ts';
import { naskahTable } from './naskah/naskah.table.ts';
import type { NaskahRecord } from './naskah/naskah-record.ts';
import * as proof from './naskah/proofs.ts';
import { revisiTable } from './revisi/revisi.table.ts';
import { riwayatTable } from './revisi/riwayat.table.ts';
import { jawabanTilikTable, penilaianTilikTable } from './tilik/penilaian-tilik.table.ts';

const AUTHOR = 'Penyusun';
const CONTROL = 'Pengendali dokumen';
const HEAD = 'Kepala Puskesmas';

const steps: readonly Step<NaskahRecord>[] = [
  {
    id: 'kepala',
    number: 1,
    phase: 'Penyusunan',
    title: 'Kepala naskah',
    text: 'Judul, nomor, unit pemilik, dan masa tinjau ditetapkan.',
    by: AUTHOR,
    actions: [form('dokumenSop.kepala', 'Ubah kepala naskah')],
    proof: proof.headed,
  },
  {
    id: 'bagian',
    number: 2,
    phase: 'Penyusunan',
    title: 'Bagian naskah',
    text: 'Bagian-bagian naskah disusun dan diisi.',
    by: AUTHOR,
    actions: [form('dokumenSop.bagian', 'Susun dan isi bagian')],
    proof: proof.written,
  },
  {
    id: 'langkah',
    number: 3,
    phase: 'Penyusunan',
    title: 'Langkah dan bagan alir',
    text: 'Langkah-langkah ditulis dengan pelaksana dan simbolnya; bagan alir digambar darinya.',
    by: AUTHOR,
    actions: [
      form('dokumenSop.langkah', 'Ubah langkah'),
      { type: 'screen', route: 'naskah/dokumenSop/{record}', caption: 'Lihat naskah dan bagan' },
    ],
    proof: proof.stepped,
  },
  {
    id: 'riwayat',
    number: 4,
    phase: 'Pengesahan',
    title: 'Riwayat perubahan',
    text: 'Perubahan terhadap revisi sebelumnya ditulis sebagai semula dan diubah menjadi.',
    by: AUTHOR,
    actions: [form('dokumenSop.riwayat', 'Periksa riwayat')],
    proof: proof.told,
  },
  {
    id: 'setuju',
    number: 5,
    phase: 'Pengesahan',
    title: 'Persetujuan Kepala Puskesmas',
    text: 'Naskah diajukan kepada Kepala Puskesmas, yang menyetujui atau mengembalikannya.',
    by: HEAD,
    actions: [
      {
        type: 'run',
        useCase: 'dokumenSop.submit',
        caption: 'Ajukan',
        question: 'Riwayat perubahan dilengkapi, lalu draf diajukan kepada Kepala Puskesmas. Lanjutkan?',
      },
      form('dokumenSop.setuju', 'Periksa dan putuskan'),
    ],
    proof: proof.approved,
  },
  {
    id: 'terbit',
    number: 6,
    phase: 'Pengesahan',
    title: 'Penerbitan',
    text: 'Naskah mendapat nomor, nomor revisi, dan tanggal terbit, lalu berlaku.',
    by: CONTROL,
    actions: [
      form('dokumenSop.terbit', 'Terbitkan'),
      { type: 'document', useCase: 'dokumenSop.makeDocument', caption: 'Cetak naskah', each: true },
    ],
    proof: proof.issued,
  },
  {
    id: 'distribusi',
    number: 7,
    phase: 'Penerapan',
    title: 'Distribusi',
    text: 'Naskah yang berlaku disampaikan kepada unit terkait.',
    by: CONTROL,
    actions: [form('dokumenSop.distribusi', 'Catat distribusi')],
    proof: proof.distributed,
  },
  {
    id: 'tilik',
    number: 8,
    phase: 'Penerapan',
    title: 'Daftar tilik',
    text: 'Kepatuhan terhadap langkah-langkahnya dinilai dengan daftar tilik.',
    by: 'Auditor internal',
    actions: [
      { type: 'screen', route: 'tilik/dokumenSop/{record}', caption: 'Kepatuhan dan penilaian', forms: ['dokumenSop.nilai'] },
      document('dokumenSop.makeBlankChecklist', 'Cetak daftar tilik kosong'),
      form('dokumenSop.bawa', 'Bawa ke lokmin'),
    ],
    proof: proof.checked,
  },
  {
    id: 'tinjau',
    number: 9,
    phase: 'Penerapan',
    title: 'Tinjauan dan revisi',
    text: 'Naskah ditinjau secara berkala; yang tidak sesuai lagi direvisi atau dinyatakan kedaluwarsa.',
    by: CONTROL,
    actions: [
      form('dokumenSop.tinjau', 'Catat tinjauan'),
      form('dokumenSop.revisi', 'Revisi'),
      {
        type: 'run',
        useCase: 'dokumenSop.dropDraft',
        caption: 'Hapus draf revisi',
        question: 'Draf revisi beserta isinya dihapus; naskah yang berlaku tidak berubah. Lanjutkan?',
      },
      form('dokumenSop.cabut', 'Nyatakan kedaluwarsa'),
    ],
    proof: proof.reviewed,
  },
];

export const dokumenSop: Sop<NaskahRecord> = {
  id: 'dokumenSop',
  title: 'SOP dan kerangka acuan',
  purpose: 'Menyusun, merevisi, mengesahkan, dan mencetak SOP serta KAK; menilai kepatuhannya.',
  recordName: 'naskah',
  startCaption: 'Buat naskah baru',
  source: 'Register SOP dan kerangka acuan',
  templates: 'dokumen-sop',
  tables: [naskahTable, revisiTable, bagianTable, langkahTable, riwayatTable, penilaianTilikTable, jawabanTilikTable],
  steps,
  forms: naskahForms,
  registers: [],
  start: 'dokumenSop.baru',
  list: 'dokumenSop.list',
  open: 'dokumenSop.open',
  lists: [],
  tools: [{ type: 'screen', route: 'register/dokumen', caption: 'Register semua dokumen' }],
};
