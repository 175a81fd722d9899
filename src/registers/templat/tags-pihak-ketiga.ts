/** What the documents of contracts and their monitoring meetings offer to their templates; held against the real data whenever a test makes one. */
import type { WrittenTags } from './offered-tags.ts';

export const PIHAK_KETIGA_TAGS: Readonly<Record<string, WrittenTags>> = {
  'pihak-ketiga/undangan': {
    title: 'Undangan pihak ketiga',
    texts: `
      Nama rapat | Hari dan tanggal | Waktu | Tempat | Nama pihak ketiga | Nomor kontrak | Pekerjaan | Masa berlaku |
      Untuk perhatian | Alamat pihak ketiga | Hal | Yang dibahas | Kesepakatan waktu | Pesan persiapan
    `,
    conditions: 'Ada tembusan',
    lists: {
      'Susunan acara': 'No | Acara | Pembawa acara',
      'Undangan rapat': 'No | Nama tamu | Jabatan tamu | Instansi',
      Tembusan: 'No | Kepada',
    },
  },
  'pihak-ketiga/notulen': {
    title: 'Notulen monitoring',
    texts: `
      Nama rapat | Hari dan tanggal | Waktu | Tempat | Nama pihak ketiga | Nomor kontrak | Pekerjaan | Masa berlaku |
      Judul notulen | Periode yang dibahas | Judul kinerja | Buka dan tutup | Ketua tim | Notulis | Jumlah hadir |
      Nilai kinerja | Klasifikasi kinerja | Keterangan kinerja | Huruf acara | Huruf tindak lanjut | Huruf kinerja |
      Huruf masalah | Huruf potensial | Huruf alternatif | Huruf RTL | Huruf pembahasan | Huruf kesimpulan |
      Keterangan foto 1 | Keterangan foto 2 | Keterangan foto 3 | Keterangan foto 4 | Keterangan foto 5 |
      Keterangan foto 6 | NIP notulis | Jabatan penanda tangan | Nama penanda tangan | NIP penanda tangan |
      Wakil pihak ketiga
    `,
    conditions: `
      Ada nilai | Ada acara | Ada tindak lanjut | Ada kinerja | Ada masalah | Ada potensial | Ada alternatif |
      Ada RTL | Ada pembahasan | Ada kesimpulan | Ada foto | Ada foto baris 2 | Ada foto baris 3
    `,
    lists: {
      'Susunan acara': 'No | Acara | Pembawa acara',
      'Tindak lanjut': 'No | Rencana tindak lanjut | Penanggung jawab | Tenggat | Keadaan dan hasil',
      'Kinerja kriteria': 'No | Kriteria | Bobot | Target | Capaian kriteria | Klasifikasi kriteria | Analisis',
      'Masalah kerja sama': 'No | Masalah | Kriteria terkait | Penyebab',
      'Masalah potensial': 'No | Masalah | Kriteria terkait | Penyebab',
      'Masalah dan solusi': 'Masalah | Alternatif solusi',
      'RTL rapat': 'No | Rencana tindak lanjut | Masalah | Pelaksana | Tenggat',
      Kesimpulan: 'Kesimpulan rapat',
      'Alternatif solusi': 'No | Solusi | Diusulkan oleh | Keputusan',
      Pembahasan: 'No | Acara | Isi pembahasan',
      'Kehadiran peserta': 'No | Nama peserta | Jabatan atau instansi | Kehadiran',
    },
    pictures: 'foto 1 | foto 2 | foto 3 | foto 4 | foto 5 | foto 6',
  },
  'pihak-ketiga/lembar-tugas': {
    title: 'Lembar tugas',
    texts: `
      Nama rapat | Hari dan tanggal | Waktu | Tempat | Nama pihak ketiga | Nomor kontrak | Pekerjaan | Masa berlaku |
      Ketua tim
    `,
    lists: {
      'Lembar peserta': 'Nama pelaksana | Jabatan pelaksana | Jumlah tugas | Tugas',
      Tugas: 'No | Rencana tindak lanjut | Diawasi oleh | Masalah | Rencana pelaksanaan | Perlu ditulis | Tenggat',
    },
  },
  'pihak-ketiga/penilaian': {
    title: 'Lembar penilaian',
    texts: `
      Nama pihak ketiga | Nomor kontrak | Pekerjaan | Masa berlaku | Ruang lingkup | Nilai kontrak |
      Pengelola kontrak | Skala penilaian | Periode penilaian | Nilai kinerja | Klasifikasi kinerja | Perkembangan |
      Dasar nilai | Batas klasifikasi | Catatan penilaian | Keterangan grafik | Nama penilai | Jabatan penilai |
      NIP penilai
    `,
    conditions: 'Ada grafik persen | Ada grafik LKPP',
    lists: {
      'Penilaian kriteria': `
        No | Kriteria | Target | Cara mengukur | Bobot | Bobot efektif | Hasil penilaian | Capaian kriteria |
        Klasifikasi kriteria | Bukti dan catatan
      `,
    },
    charts: 'perkembangan persen | perkembangan LKPP',
  },
  'pihak-ketiga/rekap-tahunan': {
    title: 'Rekap tahunan',
    texts: 'Tahun | Jumlah nilai kontrak | Jumlah rapat | Jumlah RTL selesai | Jumlah RTL terbuka | Batas klasifikasi',
    lists: {
      'Kontrak tahun ini': `
        No | Nama pihak ketiga | Pekerjaan | Nomor kontrak | Masa berlaku | Nilai kontrak | Pengelola kontrak |
        Rapat selesai | RTL selesai | RTL terbuka
      `,
      'Nilai bulanan': `
        No | Pekerjaan | Periode dan skala | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agu | Sep | Okt | Nov | Des |
        Rata-rata | Klasifikasi
      `,
      Simpulan: 'No | Isi simpulan',
    },
  },
};
