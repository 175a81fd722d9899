/** The papers of a period, each asked for by a form; saving it makes the file. Source: UB-l, UB-m, KA-H. */
import { defineForm, field } from '../../../schema/index.ts';

export const BOOKS = ['Buku pengaduan', 'Buku kepuasan pelanggan'] as const;
export type Book = (typeof BOOKS)[number];

const days = { from: field.date('Dari tanggal'), to: field.date('Sampai tanggal') };

export const bookForm = defineForm({
  id: 'umpanBalik.buku',
  title: 'Cetak buku',
  intro: 'Buku pengaduan memuat umpan balik yang diterima, buku kepuasan memuat penilaian yang diberikan, dalam periode ini.',
  fields: {
    book: field.choice('Buku', BOOKS),
    ...days,
    showIdentity: field.yesNo('Tampilkan identitas pelapor', {
      hint: 'Nama dan kontak adalah data pribadi (UU 27/2022): tampilkan hanya untuk arsip tertutup. Pelapor yang meminta dirahasiakan tetap tidak ditampilkan.',
    }),
  },
  load: 'umpanBalik.loadBook',
  save: 'umpanBalik.makeBook',
  submit: 'Buat dokumen',
});

export const reportForm = defineForm({
  id: 'umpanBalik.laporan',
  title: 'Laporan umpan balik',
  intro: 'Rekap semua saluran, waktu menjawab, masalah berulang, tindak lanjut, dan kepuasan, tanpa identitas pelapor.',
  fields: days,
  load: 'umpanBalik.loadReport',
  save: 'umpanBalik.makeReport',
  submit: 'Buat laporan',
});

export const recapForm = defineForm({
  id: 'umpanBalik.rekapPublik',
  title: 'Rekap untuk papan pengumuman',
  intro: 'Tanpa identitas dan isi umpan balik. Jumlah di bawah 3 digabung supaya tidak ada pelapor yang dapat dikenali.',
  fields: days,
  load: 'umpanBalik.loadRecap',
  save: 'umpanBalik.makeRecap',
  submit: 'Buat rekap',
});

export const laporanForms = [bookForm, reportForm, recapForm] as const;
