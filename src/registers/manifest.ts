/** The registers that staff keep from the sidebar, and the forms that belong to no SOP. */
import { printDay } from '../schema/dates.ts';
import type { Form } from '../schema/index.ts';
import { defineForm, field, pick } from '../schema/index.ts';
import { DOCUMENT_KIND_NAMES } from './document-kinds.ts';
import { hariLiburTable } from './hari-libur.table.ts';
import { lintasSektorTable } from './lintas-sektor.table.ts';
import { pegawaiTable } from './pegawai.table.ts';
import { pengaturanFields, pengaturanGroups } from './pengaturan.ts';
import { partForms } from './pengaturan-parts.ts';
import type { Register } from './register.ts';
import { rtlTable } from './rtl.table.ts';
import { templatAcaraTable } from './templat-acara.table.ts';
import { unitTable } from './unit.table.ts';

/** A list carries the first so many rows: a panel is no place for more, and the sheet has them all. */
export const MOST_LISTED = 1000;

export const pegawaiRegister = {
  id: 'pegawai',
  title: 'Pegawai',
  itemName: 'pegawai',
  table: pegawaiTable,
  form: defineForm({
    id: 'pegawai.isi',
    title: 'Data pegawai',
    fields: pick(pegawaiTable.fields, 'name', 'nip', 'position', 'rank', 'unit', 'phone', 'email', 'active', 'meetings'),
    load: 'pegawai.load',
    save: 'pegawai.save',
  }),
  line: (row) => ({ title: row.name, detail: row.position, tag: row.active ? '' : 'Tidak bekerja lagi' }),
  start: { active: true },
} satisfies Register<typeof pegawaiTable.fields>;

export const unitRegister = {
  id: 'unit',
  title: 'Unit dan klaster',
  itemName: 'unit',
  table: unitTable,
  form: defineForm({
    id: 'unit.isi',
    title: 'Data unit',
    fields: pick(unitTable.fields, 'name', 'klaster', 'active', 'reports'),
    load: 'unit.load',
    save: 'unit.save',
  }),
  line: (row) => ({ title: row.name, detail: row.klaster ?? '', tag: row.active ? '' : 'Tidak aktif' }),
  start: { active: true },
} satisfies Register<typeof unitTable.fields>;

export const templatAcaraRegister = {
  id: 'templatAcara',
  title: 'Templat acara',
  itemName: 'templat acara',
  table: templatAcaraTable,
  form: defineForm({
    id: 'templatAcara.isi',
    title: 'Acara dalam templat',
    intro: 'Rapat baru dimulai dengan acara-acara ini. Rapat yang sudah direncanakan tidak berubah.',
    fields: pick(templatAcaraTable.fields, 'kind', 'order', 'title', 'presenter', 'months'),
    load: 'templatAcara.load',
    save: 'templatAcara.save',
  }),
  line: (row) => ({
    title: `${row.order}. ${row.title}`,
    detail: [row.kind, row.presenter].filter(Boolean).join(' · '),
    tag: row.months === null ? '' : row.months.join(', '),
  }),
  start: { kind: 'Lokmin bulanan' as const },
} satisfies Register<typeof templatAcaraTable.fields>;

export const lintasSektorRegister = {
  id: 'lintasSektor',
  title: 'Lintas sektor',
  itemName: 'mitra lintas sektor',
  table: lintasSektorTable,
  form: defineForm({
    id: 'lintasSektor.isi',
    title: 'Mitra lintas sektor',
    fields: pick(lintasSektorTable.fields, 'institution', 'position', 'name', 'phone', 'email', 'meetings', 'active'),
    load: 'lintasSektor.load',
    save: 'lintasSektor.save',
  }),
  line: (row) => ({ title: row.position, detail: row.institution, tag: row.active ? '' : 'Tidak diundang lagi' }),
  start: { active: true, meetings: ['Lokmin tribulanan' as const] },
} satisfies Register<typeof lintasSektorTable.fields>;

export const hariLiburRegister = {
  id: 'hariLibur',
  title: 'Hari libur',
  itemName: 'hari libur',
  table: hariLiburTable,
  form: defineForm({
    id: 'hariLibur.isi',
    title: 'Hari libur',
    fields: pick(hariLiburTable.fields, 'date', 'name'),
    load: 'hariLibur.load',
    save: 'hariLibur.save',
  }),
  line: (row) => ({ title: row.name, detail: printDay(row.date), tag: row.date.slice(0, 4) }),
  start: {},
} satisfies Register<typeof hariLiburTable.fields>;

export const registers: readonly Register[] = [
  pegawaiRegister,
  unitRegister,
  lintasSektorRegister,
  templatAcaraRegister,
  hariLiburRegister,
] as unknown as readonly Register[];

export const pengaturanForm = defineForm({
  id: 'pengaturan.isi',
  title: 'Pengaturan',
  intro: 'Dipakai pada kop, tanda tangan, dan nomor semua dokumen.',
  fields: pengaturanFields,
  sections: pengaturanGroups.map((group) => ({ title: group.title, fields: Object.keys(group.fields) })),
  load: 'pengaturan.load',
  save: 'pengaturan.save',
});

export const registerBookForm = defineForm({
  id: 'dokumen.buku',
  title: 'Buku register dokumen',
  intro: 'Semua dokumen bernomor dalam setahun, dengan pemeriksaan nomor yang hilang atau kembar.',
  fields: {
    year: field.wholeNumber('Tahun', { min: 2000, max: 2100 }),
    kind: field.choice('Jenis dokumen', DOCUMENT_KIND_NAMES, { optional: true, hint: 'Kosongkan untuk semua jenis.' }),
  },
  load: 'dokumen.loadBook',
  save: 'dokumen.makeBook',
  submit: 'Buat buku register',
});

export const rtlProgressForm = defineForm({
  id: 'rtl.kemajuan',
  title: 'Kemajuan RTL',
  intro: 'Hasil wajib diisi bila RTL selesai; bila batal, tulis alasannya di sana.',
  fields: {
    ...pick(rtlTable.fields, 'state'),
    note: field.longText('Catatan baru', {
      optional: true,
      rows: 3,
      maxLength: 1000,
      hint: 'Disimpan dengan tanggal dan nama Anda, di atas catatan yang sudah ada.',
    }),
    ...pick(rtlTable.fields, 'result', 'evidence', 'effect', 'person', 'due'),
  },
  asks: { effect: ({ state }) => (state === 'Selesai' ? 'optional' : 'hidden') },
  load: 'rtl.load',
  save: 'rtl.save',
});

export const registerForms: readonly Form[] = [
  pengaturanForm,
  ...Object.values(partForms),
  registerBookForm,
  rtlProgressForm,
  ...registers.map((register) => register.form),
];
