/** What the demo's office writes into its SOPs, and what it finds when it looks how they are followed. Nothing of it is real. */

/** By the number of the naskah, and the title of a section. */
export const COMPLETED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'SOP-001': {
    Kebijakan:
      'Keputusan Kepala Puskesmas Nomor 440/011/SK/PKM-CTH tentang Penetapan Indikator Prioritas untuk Monitoring dan Penilaian Kinerja Puskesmas.',
    'Hal-hal yang Perlu Diperhatikan':
      'Identitas pelapor dijaga: hanya petugas penerima dan ketua tim yang mengetahuinya. Keluhan yang mengancam keselamatan ditangani hari itu juga.',
  },
  'SOP-002': {
    Kebijakan: 'Keputusan Kepala Puskesmas Nomor 440/012/SK/PKM-CTH tentang Tim Lokakarya Mini Puskesmas.',
  },
};

/** Reviewed every year, so that its review is near. */
export const TERMS_HEAD = { coTitle: 'Penanggung jawab UKM', coName: 'Rudi Hartono, S.K.M.', reviewMonths: 12 };

export const RECIPIENTS: readonly string[] = [
  'Tata Usaha',
  'Pendaftaran dan rekam medis',
  'Kesehatan ibu dan anak',
  'Promosi kesehatan',
];

export const REVISED = {
  reason: 'Hasil tinjauan manajemen: laporan bulanan memakai lembar capaian, dan perlengkapan rapat perlu disebutkan.',
  section: {
    title: 'Alat dan Bahan',
    kind: 'Daftar',
    numbering: 'Angka',
    text: 'Lembar capaian bulanan\nBuku notulen dan daftar hadir\nProyektor dan pengeras suara',
  },
  /** The history says it shorter. */
  told: 'Bagian Alat dan Bahan: lembar capaian bulanan, buku notulen dan daftar hadir, proyektor dan pengeras suara.',
  steps: {
    L04: 'Penanggung jawab program melaporkan hasil kegiatan bulan lalu dengan lembar capaian bulanan.',
    L09: 'Peserta menyusun rencana tindak lanjut berupa rencana kerja pemecahan masalah, lengkap dengan penanggung jawab dan tenggatnya.',
  },
} as const;

export const OPENED = {
  reason: 'Penyesuaian dengan kriteria kontrak tahun depan.',
  steps: {
    L03: 'Peserta diskusi menganalisis kinerja pihak ketiga menurut kriteria dan bobot yang ditetapkan dalam kontrak.',
  },
} as const;

/** Steps of the SOP of complaints that nobody was seen to do, look by look, with what was noted. */
export const NEGLECTED: readonly Readonly<Record<string, string>>[] = [
  { L27: 'Pelanggan belum diminta menilai', L28: 'Buku kepuasan kosong bulan ini', L14: 'Tim baru diberi tahu keesokan harinya' },
  {
    L27: 'Pelanggan belum diminta menilai',
    L28: 'Buku kepuasan kosong bulan ini',
    L04: 'Ruang tunggu penuh',
    L20: 'Dicatat setelah seminggu',
  },
  {
    L27: 'Formulir penilaian tidak tersedia di loket',
    L28: 'Buku kepuasan terakhir diisi bulan lalu',
    L04: 'Ruang tunggu penuh',
    L20: 'Dicatat setelah dua minggu',
    L14: 'Tim tidak diberi tahu',
    L23: 'Masalah disampaikan lisan',
  },
];
