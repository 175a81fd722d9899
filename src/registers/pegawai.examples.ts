/** A made-up staff and office: feeds the demo workbook and the tests. Nobody here exists. */
import { USUAL_UNITS } from './mulai/usual-units.ts';

export const EXAMPLE_SETTINGS = {
  government: 'PEMERINTAH KABUPATEN CONTOH',
  agency: 'DINAS KESEHATAN',
  office: 'UPTD PUSKESMAS CONTOH',
  address: 'Jalan Melati Nomor 1, Contoh 60000 · Telepon (000) 000000 · puskesmas@contoh.example',
  city: 'Contoh',
  headTitle: 'Kepala UPTD Puskesmas Contoh',
  headName: 'dr. Ratna Wulandari',
  headRank: 'Pembina, IV/a',
  headNip: '197905142006042001',
  place: 'Aula Puskesmas Contoh',
  start: '08.00',
  end: '11.00',
  midtermMonth: 'Juli',
  classification: '440',
  unitCode: 'PKM-CTH',
  invitationNumber: '{klasifikasi}/{urut:3}/UND/{unit}/{bulanRomawi}/{tahun}',
  attendanceNumber: '{klasifikasi}/{urut:3}/DH/{unit}/{bulanRomawi}/{tahun}',
  minutesNumber: '{klasifikasi}/{urut:3}/NOT/{unit}/{bulanRomawi}/{tahun}',
  coverNumber: '{klasifikasi}/{urut:3}/SP/{unit}/{bulanRomawi}/{tahun}',
  quarterMonths: ['Februari', 'Mei', 'Agustus', 'November'],
  reportDays: 7,
  reportTo: 'Kepala Dinas Kesehatan Kabupaten Contoh',
  complianceLimit: 80,
  headEmail: 'kapus@contoh.example',
  complaintTeam: 'Nur Aisyah, S.Kep., Ns.',
  ukmLead: 'Rudi Hartono, S.K.M.',
  workdays: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  reviewDays: 3,
  veryGoodFrom: 90,
  goodFrom: 75,
  fairFrom: 60,
  expiryDays: 60,
  pokja: [{ name: 'Sari Handayani, A.Md.Keb.', email: 'pokja.admen@contoh.example' }],
  answerNumber: '{klasifikasi}/{urut:3}/JWB/{unit}/{bulanRomawi}/{tahun}',
  receiptNumber: '{klasifikasi}/{urut:3}/TT/{unit}/{bulanRomawi}/{tahun}',
  boxNumber: '{klasifikasi}/{urut:3}/BA/{unit}/{bulanRomawi}/{tahun}',
  reportNumber: '{klasifikasi}/{urut:3}/LAP/{unit}/{bulanRomawi}/{tahun}',
  sopNumber: 'SOP/{unit}/{urut:3}',
  termsNumber: '{klasifikasi}/{urut:3}/KAK/{unit}/{tahun}',
  villages: ['Desa Mawar', 'Desa Melati', 'Desa Kenanga', 'Kelurahan Cempaka', 'Desa Dahlia'].map((name) => ({ name })),
  copies: [{ to: 'Kepala Dinas Kesehatan Kabupaten Contoh' }, { to: 'Arsip' }],
};

/** The usual ones, but for two: an office has its own. */
export const EXAMPLE_UNITS: readonly (readonly [name: string, klaster: string])[] = [
  ...USUAL_UNITS.filter(([name]) => !['Gawat darurat', 'Kesehatan gigi dan mulut'].includes(name)),
  ['Gigi dan mulut', 'Lintas Klaster'],
];

interface ExamplePerson {
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  readonly nip?: string;
  readonly rank?: string;
}

/** The first leads the office, the second keeps its minutes. */
export const EXAMPLE_STAFF: readonly ExamplePerson[] = [
  {
    name: 'dr. Ratna Wulandari',
    position: 'Kepala Puskesmas',
    unit: 'Tata Usaha',
    nip: '197905142006042001',
    rank: 'Pembina, IV/a',
  },
  {
    name: 'Sari Handayani, A.Md.Keb.',
    position: 'Bidan, notulis',
    unit: 'Kesehatan ibu dan anak',
    nip: '198803222011012002',
    rank: 'Penata Muda, III/a',
  },
  {
    name: 'Hendra Saputra, S.E.',
    position: 'Kasubbag Tata Usaha',
    unit: 'Tata Usaha',
    nip: '198107192005011003',
    rank: 'Penata, III/c',
  },
  {
    name: 'dr. Bayu Prakoso',
    position: 'Dokter umum',
    unit: 'Pelayanan dewasa dan lansia',
    nip: '198612032014021004',
    rank: 'Penata, III/c',
  },
  { name: 'drg. Maya Kusuma', position: 'Dokter gigi', unit: 'Gigi dan mulut', nip: '198409112010012005', rank: 'Penata, III/c' },
  {
    name: 'Ani Lestari, S.Keb.',
    position: 'PJ Imunisasi',
    unit: 'Imunisasi',
    nip: '198905302012012006',
    rank: 'Penata Muda Tk. I, III/b',
  },
  { name: 'Dewi Puspita, S.Gz.', position: 'PJ Gizi', unit: 'Gizi', nip: '199001172015032007', rank: 'Penata Muda Tk. I, III/b' },
  {
    name: 'Rudi Hartono, S.K.M.',
    position: 'PJ Surveilans',
    unit: 'Surveilans dan penyakit menular',
    nip: '198702252011011008',
    rank: 'Penata, III/c',
  },
  {
    name: 'Nur Aisyah, S.Kep., Ns.',
    position: 'PJ Kesehatan jiwa',
    unit: 'Kesehatan jiwa',
    nip: '198511082009032009',
    rank: 'Penata, III/c',
  },
  {
    name: 'Agus Setiawan, S.K.M.',
    position: 'PJ Promosi kesehatan',
    unit: 'Promosi kesehatan',
    nip: '199203142019031010',
    rank: 'Penata Muda, III/a',
  },
  {
    name: 'Lina Marlina, S.T.',
    position: 'PJ Kesehatan lingkungan',
    unit: 'Kesehatan lingkungan',
    nip: '199106062018012011',
    rank: 'Penata Muda, III/a',
  },
  {
    name: 'apt. Yoga Permana, S.Farm.',
    position: 'PJ Farmasi',
    unit: 'Farmasi',
    nip: '198808212014031012',
    rank: 'Penata Muda Tk. I, III/b',
  },
  {
    name: 'Fitri Amalia, A.Md.A.K.',
    position: 'PJ Laboratorium',
    unit: 'Laboratorium',
    nip: '199004052016022013',
    rank: 'Pengatur, II/c',
  },
  {
    name: 'Eko Wibowo, S.Kep., Ns.',
    position: 'PJ Pelayanan lansia',
    unit: 'Pelayanan dewasa dan lansia',
    nip: '198310182008011014',
    rank: 'Penata, III/c',
  },
  { name: 'Tri Astuti, A.Md.Keb.', position: 'Bidan Desa Mawar', unit: 'Kesehatan ibu dan anak', nip: '199112242017042015' },
  { name: 'Rina Oktavia, A.Md.Keb.', position: 'Bidan Desa Melati', unit: 'Kesehatan ibu dan anak' },
  { name: 'Siti Maryam, A.Md.Keb.', position: 'Bidan Desa Kenanga', unit: 'Kesehatan ibu dan anak' },
  { name: 'Wahyu Hidayat, A.Md.Kep.', position: 'Perawat', unit: 'Pelayanan dewasa dan lansia' },
  { name: 'Putri Rahayu, A.Md.RMIK.', position: 'Perekam medis', unit: 'Pendaftaran dan rekam medis' },
  { name: 'Dimas Aditya', position: 'Petugas loket', unit: 'Pendaftaran dan rekam medis' },
  { name: 'Indah Permatasari, A.Md.', position: 'Bendahara', unit: 'Tata Usaha' },
  { name: 'Joko Susilo', position: 'Pengemudi', unit: 'Tata Usaha' },
];
