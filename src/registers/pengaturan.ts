/** Pengaturan: the office's own words and names. Described as fields, kept as one row each, so that staff may edit either way. */
import type { Query } from '../host/query.ts';
import { all } from '../host/query.ts';
import { MONTHS } from '../schema/dates.ts';
import type { Fields, ValuesOf } from '../schema/index.ts';
import { defineTable, field } from '../schema/index.ts';
import { WEEKDAYS } from './batas-waktu.ts';
import type { NumberPattern } from './document-kinds.ts';
import { DOCUMENT_KIND_NAMES } from './document-kinds.ts';
import { keptSettings } from './kept-settings.ts';

/** The text of every letterhead; all of it free, as offices differ. */
const kop = {
  government: field.text('Pemerintah daerah', { hint: 'Baris pertama kop surat, misalnya PEMERINTAH KABUPATEN CONTOH.' }),
  agency: field.text('Dinas', { hint: 'Baris kedua kop surat.' }),
  office: field.text('Nama puskesmas', { hint: 'Baris ketiga kop surat, paling besar, misalnya UPTD PUSKESMAS CONTOH.' }),
  address: field.text('Alamat kop', { hint: 'Alamat, telepon, kode pos, dan e-mail dalam satu baris.', width: 260 }),
  city: field.text('Tempat surat', { hint: 'Kota atau kecamatan di depan tanggal surat.' }),
};

const people = {
  headTitle: field.text('Jabatan pimpinan', { hint: 'Misalnya Kepala UPTD Puskesmas Contoh.' }),
  headName: field.text('Nama pimpinan', { hint: 'Dengan gelar, seperti pada surat.' }),
  headRank: field.text('Pangkat pimpinan', { optional: true, hint: 'Misalnya Pembina, IV/a.' }),
  headNip: field.nip('NIP pimpinan', { optional: true }),
  headEmail: field.email('E-mail pimpinan', {
    optional: true,
    hint: 'Akun Google pimpinan. Hanya akun ini yang dapat menyetujui penyelesaian keluhan.',
  }),
};

const numbering = {
  classification: field.text('Kode klasifikasi', { hint: 'Kode arsip di awal nomor surat, misalnya 440.' }),
  unitCode: field.text('Kode unit', { hint: 'Singkatan puskesmas dalam nomor surat, misalnya PKM-CTH.' }),
  invitationNumber: field.text('Pola nomor undangan', {
    hint: 'Penanda: {klasifikasi} {urut:3} {jenis} {unit} {bulan} {bulanRomawi} {tahun}.',
    width: 260,
  }),
  attendanceNumber: field.text('Pola nomor daftar hadir', { hint: 'Penanda sama seperti pola nomor undangan.', width: 260 }),
  minutesNumber: field.text('Pola nomor notulen', { hint: 'Penanda sama seperti pola nomor undangan.', width: 260 }),
  coverNumber: field.text('Pola nomor surat pengantar', { hint: 'Penanda sama seperti pola nomor undangan.', width: 260 }),
  sopNumber: field.text('Pola nomor SOP', {
    hint: 'Penanda sama seperti pola nomor undangan. Tanpa {tahun}, nomor urut terus berlanjut dari tahun ke tahun.',
    width: 260,
  }),
  termsNumber: field.text('Pola nomor kerangka acuan', { hint: 'Penanda sama seperti pola nomor undangan.', width: 260 }),
  kindPatterns: field.childList(
    'Pola nomor per jenis dokumen',
    {
      kind: field.choice('Jenis dokumen', DOCUMENT_KIND_NAMES),
      pattern: field.text('Pola nomor', { hint: '{jenis} menjadi kode jenisnya, misalnya UND.' }),
    },
    {
      itemName: 'pola',
      titleField: 'kind',
      optional: true,
      hint: 'Menggantikan pola di atas untuk jenis itu saja. Jenis dengan pola yang sama memakai satu urutan nomor.',
    },
  ),
};

const feedback = {
  complaintTeam: field.text('Ketua tim penanganan keluhan', { optional: true, hint: 'Menandatangani berita acara dan laporan.' }),
  ukmLead: field.text('Penanggung jawab UKM', { optional: true, hint: 'Menandatangani laporan umpan balik masyarakat.' }),
  workdays: field.multipleChoice('Hari kerja', WEEKDAYS, { hint: 'Untuk tenggat dalam hari kerja.' }),
  reviewDays: field.wholeNumber('Batas telaah (hari kerja)', {
    min: 1,
    max: 60,
    hint: 'Umpan balik baru ditelaah paling lama sekian hari kerja sesudah diterima.',
  }),
  answerNumber: field.text('Pola nomor surat jawaban', { hint: 'Penanda sama seperti pola nomor undangan.', width: 260 }),
  receiptNumber: field.text('Pola nomor tanda terima', { hint: 'Penanda sama seperti pola nomor undangan.', width: 260 }),
  boxNumber: field.text('Pola nomor berita acara', { hint: 'Penanda sama seperti pola nomor undangan.', width: 260 }),
  reportNumber: field.text('Pola nomor laporan', { hint: 'Penanda sama seperti pola nomor undangan.', width: 260 }),
};

const area = {
  villages: field.childList(
    'Desa dan kelurahan',
    { name: field.text('Nama desa atau kelurahan') },
    { itemName: 'desa', optional: true, hint: 'Wilayah kerja puskesmas.' },
  ),
  copies: field.childList('Tembusan undangan', { to: field.text('Kepada') }, { itemName: 'tembusan', optional: true }),
};

const meetings = {
  place: field.text('Tempat rapat biasa', { hint: 'Tempat yang diisikan untuk rapat baru.' }),
  start: field.time('Jam mulai rapat', { hint: 'Jam yang diisikan untuk rapat baru.' }),
  end: field.time('Jam selesai rapat'),
  midtermMonth: field.choice('Bulan evaluasi tengah tahun', MONTHS, {
    hint: 'Lokmin bulan ini memuat evaluasi enam bulan pertama (langkah 10).',
  }),
  quarterMonths: field.multipleChoice('Bulan lokmin tribulanan', MONTHS, { hint: 'Bulan-bulan lokakarya mini tribulanan.' }),
  reportDays: field.wholeNumber('Batas lapor notulen (hari)', {
    min: 1,
    max: 60,
    hint: 'Notulen lokmin bulanan dilaporkan ke Dinas Kesehatan paling lama sekian hari sesudah rapat.',
  }),
  reportTo: field.text('Tujuan laporan', {
    hint: 'Yang dituju surat pengantar, misalnya Kepala Dinas Kesehatan Kabupaten Contoh.',
  }),
  complianceLimit: field.wholeNumber('Ambang kepatuhan SOP (%)', {
    min: 1,
    max: 100,
    hint: 'Daftar tilik di bawah ini dinyatakan belum patuh.',
  }),
};

const thirdParty = {
  veryGoodFrom: field.wholeNumber('Batas kelas sangat baik', {
    min: 1,
    max: 100,
    hint: 'Nilai kinerja pihak ketiga mulai dari ini (skala 0–100).',
  }),
  goodFrom: field.wholeNumber('Batas kelas baik', {
    min: 1,
    max: 100,
    hint: 'Kriteria di bawah ini dibawa ke rapat monitoring.',
  }),
  fairFrom: field.wholeNumber('Batas kelas cukup', { min: 1, max: 100, hint: 'Di bawah ini kurang.' }),
  expiryDays: field.wholeNumber('Ingatkan kontrak berakhir (hari)', {
    min: 1,
    max: 365,
    hint: 'Sekian hari sebelum kontrak berakhir.',
  }),
  pokja: field.childList(
    'Pokja admen',
    { name: field.text('Nama anggota'), email: field.email('E-mail anggota', { optional: true }) },
    { itemName: 'anggota', optional: true, hint: 'Menerima notulen monitoring pihak ketiga.' },
  ),
};

/** Groups as the form shows them. */
export const pengaturanGroups = [
  { title: 'Kop surat', fields: kop },
  { title: 'Pimpinan', fields: people },
  { title: 'Rapat', fields: meetings },
  { title: 'Penomoran surat', fields: numbering },
  { title: 'Umpan balik', fields: feedback },
  { title: 'Pihak ketiga', fields: thirdParty },
  { title: 'Wilayah dan tembusan', fields: area },
] as const;

export const pengaturanFields = {
  ...kop,
  ...people,
  ...meetings,
  ...numbering,
  ...feedback,
  ...thirdParty,
  ...area,
} satisfies Fields & Readonly<Record<NumberPattern, unknown>>;
/** What the form asks. */
export type AskedSettings = ValuesOf<typeof pengaturanFields>;

/** Kept in the same sheet, set by screens of their own. */
export const KEPT = keptSettings;
const storedFields = { ...pengaturanFields, ...KEPT };
export type Pengaturan = ValuesOf<typeof storedFields>;

const UNFILLED = '…';

/** What a new workbook starts with: visibly unfilled, so that no document pretends. */
const START: Partial<Pengaturan> = {
  government: `PEMERINTAH KABUPATEN ${UNFILLED}`,
  agency: 'DINAS KESEHATAN',
  office: `UPTD PUSKESMAS ${UNFILLED}`,
  address: UNFILLED,
  city: UNFILLED,
  headTitle: `Kepala UPTD Puskesmas ${UNFILLED}`,
  headName: UNFILLED,
  place: 'Aula',
  start: '08:00',
  end: '11:00',
  midtermMonth: 'Juli',
  classification: '440',
  unitCode: 'PKM',
  invitationNumber: '{klasifikasi}/{urut:3}/UND/{unit}/{bulanRomawi}/{tahun}',
  attendanceNumber: '{klasifikasi}/{urut:3}/DH/{unit}/{bulanRomawi}/{tahun}',
  minutesNumber: '{klasifikasi}/{urut:3}/NOT/{unit}/{bulanRomawi}/{tahun}',
  coverNumber: '{klasifikasi}/{urut:3}/SP/{unit}/{bulanRomawi}/{tahun}',
  quarterMonths: ['Februari', 'Mei', 'Agustus', 'November'],
  reportDays: 7,
  reportTo: 'Kepala Dinas Kesehatan',
  complianceLimit: 80,
  workdays: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  reviewDays: 3,
  veryGoodFrom: 90,
  goodFrom: 75,
  fairFrom: 60,
  expiryDays: 60,
  answerNumber: '{klasifikasi}/{urut:3}/JWB/{unit}/{bulanRomawi}/{tahun}',
  receiptNumber: '{klasifikasi}/{urut:3}/TT/{unit}/{bulanRomawi}/{tahun}',
  boxNumber: '{klasifikasi}/{urut:3}/BA/{unit}/{bulanRomawi}/{tahun}',
  reportNumber: '{klasifikasi}/{urut:3}/LAP/{unit}/{bulanRomawi}/{tahun}',
  sopNumber: 'SOP/{unit}/{urut:3}',
  termsNumber: '{klasifikasi}/{urut:3}/KAK/{unit}/{tahun}',
};

/** Which of these settings still stand visibly unfilled. */
export function unfilledOf<K extends keyof Pengaturan>(settings: Pengaturan, names: readonly K[]): readonly K[] {
  return names.filter((name) => {
    const value = settings[name];
    return value === '' || (typeof value === 'string' && value.includes(UNFILLED));
  });
}

/** Whether any of these settings is another than a new workbook starts with. */
export function differsFromStart(settings: Pengaturan, names: readonly (keyof Pengaturan)[]): boolean {
  return names.some((name) => JSON.stringify(settings[name] ?? null) !== JSON.stringify(START[name] ?? null));
}

export const pengaturanTable = defineTable(
  'Pengaturan',
  {
    label: field.text('Isian', { width: 220 }),
    value: field.longText('Nilai', { optional: true, width: 420 }),
    hint: field.longText('Keterangan', { optional: true, width: 360 }),
  },
  {
    tabColor: '#9a5b00',
    note: 'Isi kolom Nilai. Jangan mengubah kolom Isian.',
    startRows: () =>
      Object.entries(storedFields).map(([name, described]) => ({
        label: described.label,
        value: printStart(name as keyof Pengaturan),
        hint: described.hint === '' ? null : described.hint,
      })),
  },
);

function printStart(name: keyof Pengaturan): string | null {
  const value = START[name] ?? null;
  return value === null ? null : storedFields[name].print(value as never);
}

/** The query that a use case adds to its own, to have the settings in the same call. */
export const pengaturanQuery: Query<(typeof pengaturanTable)['fields'], 'rows'> = all(pengaturanTable);

/** The settings from their rows. A value that cannot be read, or a row that is gone, falls back to the start value, or to nothing. */
export function pengaturanFrom(rows: readonly { label: string; value: string | null }[]): Pengaturan {
  const written = new Map(rows.map((row) => [row.label.toLowerCase(), row.value]));
  const entries = Object.entries(storedFields).map(([name, described]) => {
    const parsed = described.parse(written.get(described.label.toLowerCase()) ?? '');
    return [name, parsed.ok ? parsed.value : (START[name as keyof Pengaturan] ?? emptyOf(described.optional))];
  });
  return Object.fromEntries(entries) as Pengaturan;
}

function emptyOf(optional: boolean): string | null {
  return optional ? null : '';
}
