/** The shared registers that may be brought along: pegawai, units, lintas sektor, days off. */
import { addDays } from '../../schema/dates.ts';
import { pick } from '../../schema/index.ts';
import { hariLiburTable } from '../hari-libur.table.ts';
import { lintasSektorTable } from '../lintas-sektor.table.ts';
import { pegawaiTable } from '../pegawai.table.ts';
import { unitTable } from '../unit.table.ts';
import type { ImportList } from './import-list.ts';
import { defineImport, keyWords, plainRow } from './import-list.ts';

const PHONE = [
  'hp',
  'nomor hp',
  'no hp',
  'telepon',
  'no telepon',
  'no telp',
  'telp',
  'wa',
  'no wa',
  'whatsapp',
  'handphone',
  'kontak',
];
const EMAIL = ['email', 'surel', 'alamat email'];
const MEETINGS = ['rapat', 'diundang', 'undangan rapat'];
const STILL = { pensiun: 'Tidak', pindah: 'Tidak', mutasi: 'Tidak', keluar: 'Tidak', meninggal: 'Tidak', bekerja: 'Ya' } as const;

const pegawaiFields = pick(
  pegawaiTable.fields,
  ...(['name', 'nip', 'position', 'rank', 'unit', 'phone', 'email', 'active', 'meetings'] as const),
);

const pegawaiImport = defineImport({
  id: 'pegawai',
  title: 'Pegawai',
  itemName: 'pegawai',
  table: pegawaiTable,
  fields: pegawaiFields,
  columns: {
    name: { alike: ['nama', 'nama lengkap', 'nama dan gelar', 'pegawai'], examples: ['Siti Contoh, A.Md.Keb.', 'Budi Contoh'] },
    nip: { alike: ['nip nrp', 'nip nik', 'nomor induk pegawai', 'nip baru'], examples: ['199001012015032001', ''] },
    position: { alike: ['jabatan fungsional', 'nama jabatan', 'tugas', 'profesi'], examples: ['Bidan', 'Petugas pendaftaran'] },
    rank: {
      alike: ['pangkat', 'golongan', 'gol', 'pangkat gol', 'pangkat golongan', 'pangkat golongan ruang', 'gol ruang'],
      examples: ['Penata Muda, III/a', ''],
    },
    unit: {
      alike: ['unit', 'ruangan', 'poli', 'bagian', 'tempat tugas', 'klaster', 'program'],
      examples: ['Tata Usaha', 'Tata Usaha'],
    },
    phone: { alike: PHONE, examples: ['0812 0000 0001', '0812 0000 0002'] },
    email: { alike: EMAIL, examples: ['siti@contoh.example', ''] },
    active: { alike: ['aktif', 'status', 'status pegawai', 'keterangan aktif'], examples: ['Ya', 'Ya'], means: STILL },
    meetings: { alike: MEETINGS, examples: ['', 'Lokmin bulanan; Tinjauan manajemen'] },
  },
  notes: [
    'Pegawai dikenali dari NIP, atau dari namanya bila NIP tidak ditulis.',
    'Kolom “Masih bekerja” yang kosong berarti Ya.',
  ],
  start: { active: true },
  mayUpdate: true,
  route: 'register/pegawai',
  keysOf: ({ name, nip }) => [...(nip ? [`nip:${digitsOf(nip)}`] : []), `nama:${keyWords(name)}`],
  differ: (one, other) => Boolean(one.nip && other.nip && digitsOf(one.nip) !== digitsOf(other.nip)),
  nameOf: ({ name }) => name,
  check: () => [],
  newRow: (host, values) => plainRow(host, pegawaiTable, values),
} satisfies ImportList<typeof pegawaiTable.fields, typeof pegawaiFields>);

function digitsOf(nip: string): string {
  return nip.replace(/\D/g, '');
}

const KLASTER_WORDS = {
  ...{ 'klaster 1': 'Klaster 1 Manajemen', '1': 'Klaster 1 Manajemen', manajemen: 'Klaster 1 Manajemen' },
  ...{ 'klaster 2': 'Klaster 2 Ibu dan Anak', '2': 'Klaster 2 Ibu dan Anak' },
  ...{ 'klaster 3': 'Klaster 3 Usia Dewasa dan Lansia', '3': 'Klaster 3 Usia Dewasa dan Lansia' },
  ...{ 'klaster 4': 'Klaster 4 Penanggulangan Penyakit Menular', '4': 'Klaster 4 Penanggulangan Penyakit Menular' },
} as const;

const unitFields = pick(unitTable.fields, 'name', 'klaster', 'active', 'reports');

const unitImport = defineImport({
  id: 'unit',
  title: 'Unit dan klaster',
  itemName: 'unit',
  table: unitTable,
  fields: unitFields,
  columns: {
    name: { alike: ['unit', 'unit kerja', 'nama', 'program', 'ruangan', 'poli'], examples: ['Imunisasi', 'Laboratorium'] },
    klaster: { alike: ['klaster ilp', 'kluster'], examples: ['Klaster 2 Ibu dan Anak', 'Lintas Klaster'], means: KLASTER_WORDS },
    active: { alike: ['aktif', 'status'], examples: ['Ya', 'Ya'] },
    reports: { alike: ['bahan lokmin', 'melapor'], examples: ['Ya', 'Tidak'] },
  },
  notes: ['Unit dikenali dari namanya.'],
  start: { active: true },
  mayUpdate: true,
  route: 'register/unit',
  keysOf: ({ name }) => [keyWords(name)],
  nameOf: ({ name }) => name,
  check: () => [],
  newRow: (host, values) => plainRow(host, unitTable, values),
} satisfies ImportList<typeof unitTable.fields, typeof unitFields>);

const lintasSektorFields = pick(
  lintasSektorTable.fields,
  ...(['institution', 'position', 'name', 'phone', 'email', 'meetings', 'active'] as const),
);

const lintasSektorImport = defineImport({
  id: 'lintasSektor',
  title: 'Lintas sektor',
  itemName: 'mitra lintas sektor',
  table: lintasSektorTable,
  fields: lintasSektorFields,
  columns: {
    institution: {
      alike: ['nama instansi', 'lembaga', 'organisasi', 'kantor', 'asal'],
      examples: ['Kecamatan Contoh', 'TP PKK Desa Mawar'],
    },
    position: { alike: ['yang diundang', 'kepada'], examples: ['Camat Contoh', 'Ketua TP PKK Desa Mawar'] },
    name: { alike: ['nama pejabat', 'nama lengkap'], examples: ['Made Contoh', ''] },
    phone: { alike: PHONE, examples: ['0812 0000 0003', ''] },
    email: { alike: EMAIL, examples: ['', ''] },
    meetings: { alike: MEETINGS, examples: ['Lokmin tribulanan', 'Lokmin tribulanan; Pertemuan masyarakat'] },
    active: { alike: ['aktif', 'status'], examples: ['Ya', 'Ya'] },
  },
  notes: ['Mitra dikenali dari instansi dan jabatannya.', 'Kolom rapat yang kosong berarti Lokmin tribulanan.'],
  start: { active: true, meetings: ['Lokmin tribulanan'] },
  mayUpdate: true,
  route: 'register/lintasSektor',
  keysOf: ({ institution, position }) => [`${keyWords(institution)}|${keyWords(position)}`],
  nameOf: ({ position }) => position,
  check: () => [],
  newRow: (host, values) => plainRow(host, lintasSektorTable, values),
} satisfies ImportList<typeof lintasSektorTable.fields, typeof lintasSektorFields>);

const hariLiburFields = pick(hariLiburTable.fields, 'date', 'name');
/** Calendars are published a year ahead; what lies farther off is a slip of the pen. */
const FARTHEST_DAYS = 366 * 3;

const hariLiburImport = defineImport({
  id: 'hariLibur',
  title: 'Hari libur',
  itemName: 'hari libur',
  table: hariLiburTable,
  fields: hariLiburFields,
  columns: {
    date: { alike: ['tanggal', 'tgl', 'hari tanggal'], examples: ['17/08/2026', '25 Desember 2026'] },
    name: { alike: ['libur', 'keterangan', 'nama', 'peringatan', 'uraian'], examples: ['Hari Kemerdekaan', 'Hari Natal'] },
  },
  notes: ['Hari libur dikenali dari tanggalnya.'],
  start: {},
  mayUpdate: true,
  route: 'register/hariLibur',
  keysOf: ({ date }) => [String(date)],
  nameOf: ({ name }) => name,
  check: ({ date }, today) =>
    date > addDays(today, FARTHEST_DAYS)
      ? [{ field: 'date', message: 'Tanggal libur lebih dari tiga tahun lagi. Periksa tahunnya.' }]
      : [],
  newRow: (host, values) => plainRow(host, hariLiburTable, values),
} satisfies ImportList<typeof hariLiburTable.fields, typeof hariLiburFields>);

export const registerImports: readonly ImportList[] = [pegawaiImport, unitImport, lintasSektorImport, hariLiburImport];
