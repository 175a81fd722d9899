/** The SOP of managing feedback: one record is one entry of the buku pengaduan. Source: seed-003; seed-002, D.a. */
import type { Register } from '../../../registers/register.ts';
import { defineForm, pick } from '../../../schema/index.ts';
import type { Sop } from '../../sop.ts';
import { distribusiTable } from '../distribusi.table.ts';
import { formulirForms } from '../formulir/forms.ts';
import { formulirTable } from '../formulir/formulir.table.ts';
import { tanggapanTable } from '../formulir/tanggapan.table.ts';
import { kategoriTable } from '../kategori.table.ts';
import { kelasTable } from '../kelas.table.ts';
import { kepuasanTable } from '../kepuasan.table.ts';
import { laporanForms } from '../laporan/forms.ts';
import { penangananTable } from '../penanganan.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { keluhanForms } from './forms.ts';
import type { Keluhan } from './keluhan-record.ts';
import { umpanBalikSteps } from './steps.ts';

export const kelasRegister = {
  id: 'kelas',
  title: 'Kelas dan batas waktu',
  itemName: 'kelas',
  table: kelasTable,
  form: defineForm({
    id: 'kelas.isi',
    title: 'Kelas umpan balik',
    intro: 'Batas waktu dihitung sejak umpan balik diterima. Tenggat yang sudah dihitung tidak berubah.',
    fields: pick(kelasTable.fields, 'name', 'meaning', 'limit', 'unit', 'active'),
    load: 'kelas.load',
    save: 'kelas.save',
  }),
  line: (row) => ({
    title: row.name,
    detail: `${row.limit} ${row.unit} · ${row.meaning ?? ''}`,
    tag: row.active ? '' : 'Tidak dipakai',
  }),
  start: { active: true },
} satisfies Register<typeof kelasTable.fields>;

export const kategoriRegister = {
  id: 'kategori',
  title: 'Kategori umpan balik',
  itemName: 'kategori',
  table: kategoriTable,
  form: defineForm({
    id: 'kategori.isi',
    title: 'Kategori umpan balik',
    fields: pick(kategoriTable.fields, 'name', 'active'),
    load: 'kategori.load',
    save: 'kategori.save',
  }),
  line: (row) => ({ title: row.name, detail: row.number, tag: row.active ? '' : 'Tidak dipakai' }),
  start: { active: true },
} satisfies Register<typeof kategoriTable.fields>;

export const umpanBalik: Sop<Keluhan> = {
  id: 'umpanBalik',
  title: 'Umpan balik dan keluhan',
  purpose: 'Dari diterima lewat saluran mana pun sampai dijawab, dinilai pelanggan, dan selesai.',
  recordName: 'umpan balik',
  startCaption: 'Catat umpan balik',
  source: 'SOP Pengelolaan Umpan Balik dari Pengguna Pelayanan',
  templates: 'umpan-balik',
  tables: [
    umpanBalikTable,
    penangananTable,
    distribusiTable,
    kepuasanTable,
    formulirTable,
    tanggapanTable,
    kategoriTable,
    kelasTable,
  ],
  steps: umpanBalikSteps,
  forms: [...keluhanForms, ...laporanForms, ...formulirForms],
  registers: [kelasRegister, kategoriRegister] as unknown as Sop['registers'],
  start: 'umpanBalik.catat',
  list: 'umpanBalik.list',
  open: 'umpanBalik.open',
  board: 'umpanBalik.board',
  lists: [
    { id: 'formulir', title: 'Formulir untuk umum', form: 'formulir.poster' },
    { id: 'karantina', title: 'Tanggapan dalam karantina', form: 'formulir.karantina' },
  ],
  tools: [
    { type: 'form', form: 'umpanBalik.buku', caption: 'Buku pengaduan dan buku kepuasan' },
    { type: 'form', form: 'umpanBalik.laporan', caption: 'Laporan umpan balik' },
    { type: 'form', form: 'umpanBalik.rekapPublik', caption: 'Rekap untuk umum' },
    { type: 'form', form: 'formulir.buat', caption: 'Buat formulir umpan balik' },
    {
      type: 'run',
      useCase: 'formulir.takeIn',
      caption: 'Ambil tanggapan formulir',
      question: 'Semua tanggapan baru dari Google Form dimasukkan sekarang. Lanjutkan?',
    },
    { type: 'screen', route: 'register/formulir', caption: 'Formulir dan posternya' },
    { type: 'screen', route: 'register/karantina', caption: 'Tanggapan dalam karantina' },
    { type: 'screen', route: 'impor/umpanBalik', caption: 'Impor buku pengaduan lama' },
  ],
};
