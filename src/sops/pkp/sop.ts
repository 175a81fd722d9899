/** The yearly score of administration and management (PKP, Lampiran 2), from an empty sheet to the report. Source: seed-004. */
import { form } from '../actions.ts';
import type { Sop, Step } from '../sop.ts';
import type { Assessment } from './assessment.ts';
import { buktiTable } from './bukti.table.ts';
import { pkpForms } from './forms.ts';
import { penilaianTable } from './penilaian.table.ts';
import * as proof from './proofs.ts';
import { rubrikTable } from './rubrik.table.ts';

const HEAD = 'Kepala Puskesmas';
const TEAM = 'Tim penilai';

const steps: readonly Step<Assessment>[] = [
  {
    id: 'PKP-0',
    number: 1,
    phase: 'Persiapan',
    title: 'Siapkan lembar penilaian',
    text: 'Lembar penilaian disusun menurut Lampiran 2 untuk periode yang dinilai.',
    by: HEAD,
    actions: [
      {
        type: 'run',
        useCase: 'pkp.refresh',
        caption: 'Perbarui usulan',
        question: 'Perbarui kolom Saran dan Karena dari catatan sekarang?',
      },
      {
        type: 'run',
        useCase: 'pkp.restoreSheet',
        caption: 'Pulihkan lembar',
        question:
          'Susun kembali lembar penilaian? Nilai yang masih terbaca dan yang tercatat di Jejak tetap; lembar lama disimpan dengan nama lain.',
      },
      form('pkp.atur', 'Cara menghitung dan penilai'),
    ],
    proof: proof.started,
  },
  {
    id: 'PKP-1',
    number: 2,
    phase: 'Penilaian',
    title: 'Nilai setiap variabel',
    text: 'Setiap variabel dinilai 0, 4, 7, atau 10 menurut keadaan yang seluruhnya terpenuhi.',
    by: TEAM,
    actions: [{ type: 'screen', route: 'nilai/pkp/{record}', caption: 'Nilai variabel', forms: ['pkp.bukti', 'pkp.masalah'] }],
    proof: proof.scored,
  },
  {
    id: 'PKP-4',
    number: 3,
    phase: 'Penilaian',
    title: 'Lengkapi bukti',
    text: 'Setiap nilai dibuktikan dengan rekaman, dokumen, atau tautan.',
    by: TEAM,
    actions: [{ type: 'document', useCase: 'pkp.makeEvidenceList', caption: 'Buat daftar bukti' }],
    proof: proof.proved,
  },
  {
    id: 'PKP-5',
    number: 4,
    phase: 'Tindak lanjut',
    title: 'Masalah, penyebab, dan RTL',
    text: 'Variabel yang belum bernilai 10 dibahas masalah, penyebab, dan rencana tindak lanjutnya.',
    by: TEAM,
    actions: [{ type: 'screen', route: 'nilai/pkp/{record}', caption: 'Buka variabel' }],
    proof: proof.planned,
  },
  {
    id: 'PKP-3',
    number: 5,
    phase: 'Tindak lanjut',
    title: 'Jaring laba-laba dan perbandingan',
    text: 'Hasil digambarkan sebagai jaring laba-laba dan dibandingkan dengan periode lalu.',
    by: TEAM,
    actions: [
      { type: 'screen', route: 'banding/pkp/{record}', caption: 'Lihat perbandingan' },
      {
        type: 'run',
        useCase: 'pkp.drawRadars',
        caption: 'Gambar ulang jaring laba-laba',
        question: 'Gambar ulang grafik di lembar penilaian?',
      },
    ],
    proof: proof.compared,
  },
  {
    id: 'PKP-7',
    number: 6,
    phase: 'Penutupan',
    title: 'Tutup penilaian',
    text: 'Penilaian ditutup sehingga nilai dan buktinya tetap.',
    by: HEAD,
    actions: [form('pkp.tutup', 'Tutup penilaian'), form('pkp.buka', 'Buka kembali')],
    proof: proof.closed,
  },
  {
    id: 'PKP-6',
    number: 7,
    phase: 'Penutupan',
    title: 'Laporan penilaian',
    text: 'Hasil penilaian dilaporkan dengan Lampiran 2, bukti, dan rencana tindak lanjut.',
    by: HEAD,
    actions: [{ type: 'document', useCase: 'pkp.makeReport', caption: 'Buat laporan PKP' }],
    proof: proof.reported,
  },
];

export const pkp: Sop<Assessment> = {
  id: 'pkp',
  title: 'Penilaian kinerja (PKP)',
  purpose: 'Lampiran 2: nilai setiap variabel dengan bukti, jaring laba-laba, dan laporannya.',
  recordName: 'penilaian',
  startCaption: 'Mulai penilaian',
  source: 'Lampiran 2, Definisi Operasional Kinerja Administrasi dan Manajemen Puskesmas',
  tables: [penilaianTable, buktiTable, rubrikTable],
  steps,
  forms: pkpForms,
  registers: [],
  start: 'pkp.mulai',
  list: 'pkp.list',
  open: 'pkp.open',
  lists: [],
  tools: [form('pkp.muatRubrik', 'Muat rubrik lain')],
};
