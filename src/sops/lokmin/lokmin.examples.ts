/** What a year of lokmin in a made-up puskesmas is about: feeds the demo workbook and the tests. */

export interface ExampleIndicator {
  readonly programme: string;
  readonly indicator: string;
  readonly unit: string;
  /** The target of a whole year; each month has a twelfth of it. */
  readonly yearly: number;
  /** How much of the target is reached, on the whole. */
  readonly share: number;
  /** Who answers for it, by position. */
  readonly owner: string;
}

export const EXAMPLE_INDICATORS: readonly ExampleIndicator[] = [
  {
    programme: 'Imunisasi',
    indicator: 'Bayi dengan imunisasi dasar lengkap',
    unit: 'bayi',
    yearly: 480,
    share: 0.88,
    owner: 'PJ Imunisasi',
  },
  { programme: 'KIA', indicator: 'Ibu hamil mendapat K6', unit: 'ibu', yearly: 504, share: 0.97, owner: 'Bidan, notulis' },
  {
    programme: 'KIA',
    indicator: 'Persalinan di fasilitas kesehatan',
    unit: 'persalinan',
    yearly: 468,
    share: 1.01,
    owner: 'Bidan, notulis',
  },
  { programme: 'Gizi', indicator: 'Balita ditimbang (D/S)', unit: 'balita', yearly: 10_800, share: 0.82, owner: 'PJ Gizi' },
  { programme: 'P2P', indicator: 'Terduga TBC diperiksa', unit: 'orang', yearly: 660, share: 0.74, owner: 'PJ Surveilans' },
  {
    programme: 'PTM',
    indicator: 'Penderita hipertensi berobat teratur',
    unit: 'orang',
    yearly: 2_160,
    share: 0.9,
    owner: 'PJ Pelayanan lansia',
  },
  {
    programme: 'Jiwa',
    indicator: 'ODGJ berat mendapat pelayanan',
    unit: 'orang',
    yearly: 84,
    share: 1,
    owner: 'PJ Kesehatan jiwa',
  },
  {
    programme: 'Kesling',
    indicator: 'Inspeksi tempat pengelolaan pangan',
    unit: 'tempat',
    yearly: 144,
    share: 0.93,
    owner: 'PJ Kesehatan lingkungan',
  },
  {
    programme: 'Promkes',
    indicator: 'Penyuluhan kelompok',
    unit: 'kali',
    yearly: 120,
    share: 1.04,
    owner: 'PJ Promosi kesehatan',
  },
];

export interface ExampleProblem {
  /** The programme whose shortfall it explains. */
  readonly programme: string;
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
    programme: 'Imunisasi',
    problem: 'Cakupan imunisasi dasar lengkap di bawah target',
    cause: 'Jadwal posyandu di dua desa berbenturan dengan masa panen, dan sasaran yang tidak datang belum dikunjungi.',
    sop: 'SOP Imunisasi',
    step: 'Kunjungan rumah bagi sasaran yang tidak hadir',
    activity: 'Kunjungan rumah bayi yang belum lengkap imunisasinya di Desa Mawar dan Desa Melati',
    result: 'Terlaksana di dua desa; 23 dari 27 bayi sudah dilengkapi.',
    owner: 'PJ Imunisasi',
  },
  {
    programme: 'P2P',
    problem: 'Terduga TBC yang diperiksa masih rendah',
    cause: 'Kader belum melacak kontak serumah, dan pot dahak sering habis.',
    sop: 'SOP Penemuan TBC',
    step: 'Pelacakan kontak serumah dalam tujuh hari',
    activity: 'Melatih kader pelacak kontak dan menambah stok pot dahak',
    result: 'Dua puluh kader dilatih; stok pot dahak cukup untuk tiga bulan.',
    owner: 'PJ Surveilans',
  },
  {
    programme: 'Gizi',
    problem: 'Kehadiran balita di posyandu menurun',
    cause: 'Posyandu dibuka saat orang tua bekerja; undangan hanya lewat pengeras suara masjid.',
    sop: 'SOP Pelayanan Posyandu',
    step: 'Pemberitahuan jadwal kepada keluarga sasaran',
    activity: 'Membuka posyandu sore sekali sebulan dan mengirim pengingat lewat WA kader',
    result: 'Posyandu sore berjalan di tiga desa; kehadiran naik menjadi 78 %.',
    owner: 'PJ Gizi',
  },
  {
    programme: 'PTM',
    problem: 'Penderita hipertensi banyak yang putus berobat',
    cause: 'Obat sering kosong pada minggu keempat, dan pasien tidak dihubungi ketika tidak datang.',
    sop: 'SOP Prolanis',
    step: 'Menghubungi peserta yang tidak hadir',
    activity: 'Menyusun daftar peserta putus berobat dan menghubungi setiap minggu',
    result: 'Daftar 64 orang; 41 sudah kembali berobat.',
    owner: 'PJ Pelayanan lansia',
  },
  {
    programme: 'Kesling',
    problem: 'Inspeksi tempat pengelolaan pangan tertunda',
    cause: 'Kendaraan dinas dipakai bergantian dan jadwal inspeksi tidak dipasang bersama.',
    sop: 'SOP Inspeksi Kesehatan Lingkungan',
    step: 'Penyusunan jadwal bulanan',
    activity: 'Menyusun jadwal kendaraan bulanan bersama semua program',
    result: 'Jadwal dipasang di ruang rapat; tidak ada inspeksi yang batal.',
    owner: 'PJ Kesehatan lingkungan',
  },
  {
    programme: 'Umum',
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
  'LM-12': 'RPK {depan} disusun dari rencana tahunan dan RTL rapat ini.',
  'LM-14': 'Bahan lokmin tribulanan: capaian program, masalah yang memerlukan dukungan desa, dan usulan jadwal posyandu sore.',
};
