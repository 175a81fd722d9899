/** What a year of lokmin in a made-up puskesmas is about: feeds the demo workbook and the tests. */

import type { Ref } from '../../schema/index.ts';
import type { Method } from './kinerja/indikator.table.ts';

export interface ExampleIndicator {
  /** One of the example units. */
  readonly unit: string;
  readonly indicator: string;
  readonly measure: string;
  readonly method: Method;
  /** Of a whole year: in the measure, or in percent. */
  readonly target: number;
  /** Of the year, or of each month where the method says so. */
  readonly population?: number;
  /** How much of the target is reached, on the whole. */
  readonly share: number;
  /** Who answers for it, by position. */
  readonly owner: string;
}

export const EXAMPLE_INDICATORS: readonly ExampleIndicator[] = [
  {
    unit: 'Imunisasi',
    indicator: 'Bayi dengan imunisasi dasar lengkap',
    measure: 'bayi',
    method: 'Persen dari sasaran setahun',
    target: 95,
    population: 480,
    share: 0.88,
    owner: 'PJ Imunisasi',
  },
  {
    unit: 'Kesehatan ibu dan anak',
    indicator: 'Ibu hamil mendapat K6',
    measure: 'ibu',
    method: 'Persen dari sasaran setahun',
    target: 90,
    population: 504,
    share: 0.97,
    owner: 'Bidan, notulis',
  },
  {
    unit: 'Kesehatan ibu dan anak',
    indicator: 'Persalinan di fasilitas kesehatan',
    measure: 'persalinan',
    method: 'Jumlah',
    target: 468,
    share: 1.01,
    owner: 'Bidan, notulis',
  },
  {
    unit: 'Gizi',
    indicator: 'Balita ditimbang (D/S)',
    measure: 'balita',
    method: 'Persen setiap bulan',
    target: 85,
    population: 1_060,
    share: 0.9,
    owner: 'PJ Gizi',
  },
  {
    unit: 'Surveilans dan penyakit menular',
    indicator: 'Terduga TBC diperiksa',
    measure: 'orang',
    method: 'Jumlah',
    target: 660,
    share: 0.74,
    owner: 'PJ Surveilans',
  },
  {
    unit: 'Pelayanan dewasa dan lansia',
    indicator: 'Penderita hipertensi berobat teratur',
    measure: 'orang',
    method: 'Persen setiap bulan',
    target: 80,
    population: 225,
    share: 0.92,
    owner: 'PJ Pelayanan lansia',
  },
  {
    unit: 'Kesehatan jiwa',
    indicator: 'ODGJ berat mendapat pelayanan',
    measure: 'orang',
    method: 'Persen dari sasaran setahun',
    target: 100,
    population: 84,
    share: 1,
    owner: 'PJ Kesehatan jiwa',
  },
  {
    unit: 'Kesehatan lingkungan',
    indicator: 'Inspeksi tempat pengelolaan pangan',
    measure: 'tempat',
    method: 'Jumlah',
    target: 144,
    share: 0.93,
    owner: 'PJ Kesehatan lingkungan',
  },
  {
    unit: 'Promosi kesehatan',
    indicator: 'Penyuluhan kelompok',
    measure: 'kali',
    method: 'Jumlah',
    target: 120,
    share: 1.04,
    owner: 'PJ Promosi kesehatan',
  },
];

/** The values of the form of the register. */
export function exampleIndikator({ indicator, measure, method, target, population }: ExampleIndicator, year: number, unit: Ref) {
  return {
    ...{ year, unit, indicator, measure, method, target, active: true },
    population: method === 'Persen dari sasaran setahun' ? (population ?? null) : null,
  };
}

/** What is told of a month of the year: whole numbers that wander around the share of the target. */
export function exampleResult({ method, target, population = 0, share }: ExampleIndicator, month: number) {
  const isMonthly = method === 'Persen setiap bulan';
  const even = method === 'Jumlah' ? target / 12 : (target / 100) * (isMonthly ? population : population / 12);
  const wandering = Math.round(even * share * (1 + ((month * 37) % 17) / 100 - 0.08));
  return { result: isMonthly ? Math.min(wandering, population) : wandering, population: isMonthly ? population : null };
}

export interface ExampleProblem {
  /** The unit whose shortfall it explains. */
  readonly unit: string;
  readonly problem: string;
  readonly cause: string;
  readonly sop: string;
  readonly step: string;
  readonly activity: string;
  readonly result: string;
  readonly owner: string;
}

export const EXAMPLE_PROBLEMS: readonly ExampleProblem[] = [
  {
    unit: 'Imunisasi',
    problem: 'Cakupan imunisasi dasar lengkap di bawah target',
    cause: 'Jadwal posyandu di dua desa berbenturan dengan masa panen, dan sasaran yang tidak datang belum dikunjungi.',
    sop: 'SOP Imunisasi',
    step: 'Kunjungan rumah bagi sasaran yang tidak hadir',
    activity: 'Kunjungan rumah bayi yang belum lengkap imunisasinya di Desa Mawar dan Desa Melati',
    result: 'Terlaksana di dua desa; 23 dari 27 bayi sudah dilengkapi.',
    owner: 'PJ Imunisasi',
  },
  {
    unit: 'Surveilans dan penyakit menular',
    problem: 'Terduga TBC yang diperiksa masih rendah',
    cause: 'Kader belum melacak kontak serumah, dan pot dahak sering habis.',
    sop: 'SOP Penemuan TBC',
    step: 'Pelacakan kontak serumah dalam tujuh hari',
    activity: 'Melatih kader pelacak kontak dan menambah stok pot dahak',
    result: 'Dua puluh kader dilatih; stok pot dahak cukup untuk tiga bulan.',
    owner: 'PJ Surveilans',
  },
  {
    unit: 'Gizi',
    problem: 'Kehadiran balita di posyandu menurun',
    cause: 'Posyandu dibuka saat orang tua bekerja; undangan hanya lewat pengeras suara masjid.',
    sop: 'SOP Pelayanan Posyandu',
    step: 'Pemberitahuan jadwal kepada keluarga sasaran',
    activity: 'Membuka posyandu sore sekali sebulan dan mengirim pengingat lewat WA kader',
    result: 'Posyandu sore berjalan di tiga desa; kehadiran naik menjadi 78 %.',
    owner: 'PJ Gizi',
  },
  {
    unit: 'Pelayanan dewasa dan lansia',
    problem: 'Penderita hipertensi banyak yang putus berobat',
    cause: 'Obat sering kosong pada minggu keempat, dan pasien tidak dihubungi ketika tidak datang.',
    sop: 'SOP Prolanis',
    step: 'Menghubungi peserta yang tidak hadir',
    activity: 'Menyusun daftar peserta putus berobat dan menghubungi setiap minggu',
    result: 'Daftar 64 orang; 41 sudah kembali berobat.',
    owner: 'PJ Pelayanan lansia',
  },
  {
    unit: 'Kesehatan lingkungan',
    problem: 'Inspeksi tempat pengelolaan pangan tertunda',
    cause: 'Kendaraan dinas dipakai bergantian dan jadwal inspeksi tidak dipasang bersama.',
    sop: 'SOP Inspeksi Kesehatan Lingkungan',
    step: 'Penyusunan jadwal bulanan',
    activity: 'Menyusun jadwal kendaraan bulanan bersama semua program',
    result: 'Jadwal dipasang di ruang rapat; tidak ada inspeksi yang batal.',
    owner: 'PJ Kesehatan lingkungan',
  },
  {
    unit: 'Pendaftaran dan rekam medis',
    problem: 'Antrean loket lebih dari 45 menit',
    cause: 'Hanya satu loket yang dibuka sesudah pukul 10.00.',
    sop: 'SOP Pendaftaran Pasien',
    step: 'Pembukaan loket kedua pada jam sibuk',
    activity: 'Menyusun piket loket kedua pukul 07.30–11.00',
    result: 'Piket berjalan; rata-rata tunggu 22 menit.',
    owner: 'Kasubbag Tata Usaha',
  },
];

/** What is said under each step of the agenda; `{bulan}` is the month reported, `{depan}` the month planned. */
export const EXAMPLE_DISCUSSIONS: Readonly<Record<string, string>> = {
  'LM-4': 'Setiap penanggung jawab program menyampaikan hasil kegiatan {bulan}. Angka capaian tercantum pada bagian C.',
  'LM-5':
    'Kegiatan bulan ini dilaksanakan sesuai RPK. Posyandu di lima desa, kelas ibu hamil dua kali, dan penyuluhan di sekolah disepakati jadwalnya.',
  'LM-6':
    'Dinas Kesehatan meminta laporan disampaikan paling lambat tanggal 5.\nKecamatan menjadwalkan rapat lintas sektor; Kasubbag Tata Usaha menyiapkan bahan.',
  'LM-7': 'Program yang belum mencapai target membahas penyebabnya satu per satu; program lain mempertahankan capaian.',
  'LM-8': 'Peserta memetakan masalah dan mengaitkannya dengan langkah SOP yang tidak dijalankan.',
  'LM-9': 'Rencana tindak lanjut disepakati beserta penanggung jawab dan tenggatnya.',
  'LM-10':
    'Enam program berada di atas 90 % target semester pertama. TBC, gizi, dan imunisasi memerlukan percepatan pada semester kedua.',
  'LM-11': 'Usulan RUK tahun depan dikumpulkan dari setiap klaster dan diurutkan menurut masalah prioritas.',
  'LM-16':
    'Tim audit internal melaporkan dua temuan pada pendaftaran dan rekam medis; keduanya direkomendasikan ke tinjauan manajemen.',
  'LM-12': 'RPK {depan} disusun dari rencana tahunan dan RTL rapat ini.',
  'LM-14': 'Bahan lokmin tribulanan: capaian program, masalah yang memerlukan dukungan desa, dan usulan jadwal posyandu sore.',
};

/** What units want to bring before the lintas sektor. */
export const EXAMPLE_PROPOSALS: readonly { readonly unit: string; readonly proposal: string; readonly partner: string }[] = [
  { unit: 'Gizi', proposal: 'Jadwal posyandu sore bagi keluarga yang bekerja', partner: 'Pemerintah desa, TP PKK' },
  { unit: 'Imunisasi', proposal: 'Pengumuman jadwal imunisasi lewat perangkat desa', partner: 'Pemerintah desa' },
  { unit: 'Kesehatan lingkungan', proposal: 'Pembinaan bersama depot air minum', partner: 'Kecamatan' },
  {
    unit: 'Surveilans dan penyakit menular',
    proposal: 'Kader TBC di setiap dusun dengan surat tugas desa',
    partner: 'Pemerintah desa',
  },
];

/** Whom the office invites from outside. */
export const EXAMPLE_PARTNERS: readonly { readonly institution: string; readonly position: string }[] = [
  { institution: 'Kecamatan Contoh', position: 'Camat Contoh' },
  { institution: 'Desa Mawar', position: 'Kepala Desa Mawar' },
  { institution: 'Desa Melati', position: 'Kepala Desa Melati' },
  { institution: 'Desa Kenanga', position: 'Kepala Desa Kenanga' },
  { institution: 'Kelurahan Cempaka', position: 'Lurah Cempaka' },
  { institution: 'TP PKK Kecamatan Contoh', position: 'Ketua TP PKK Kecamatan' },
  { institution: 'Koramil Contoh', position: 'Danramil Contoh' },
  { institution: 'Polsek Contoh', position: 'Kapolsek Contoh' },
  { institution: 'KUA Kecamatan Contoh', position: 'Kepala KUA Contoh' },
];

/** What other meetings are about, item by item in their turn. */
export const EXAMPLE_SAID = [
  'Disampaikan oleh pembawa acara; peserta menanggapi dan menyepakati langkah berikutnya.',
  'Peserta membahas keadaan di setiap desa dan menyepakati dukungan yang diperlukan.',
  'Data disajikan; yang belum sesuai target dibahas penyebabnya dan ditetapkan penanggung jawabnya.',
] as const;
