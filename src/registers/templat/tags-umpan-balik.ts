/** What the documents of complaints, boxes, surveys and the schedule offer to their templates; held against the real data whenever a test makes one. */
import type { WrittenTags } from './offered-tags.ts';

export const UMPAN_BALIK_TAGS: Readonly<Record<string, WrittenTags>> = {
  'umpan-balik/tanda-terima': {
    title: 'Tanda terima',
    texts: `
      No. umpan balik | Hari dan tanggal | Jam diterima | Saluran | Jenis umpan balik | Petugas penerima |
      Langkah berikutnya | Cara bertanya
    `,
  },
  'umpan-balik/surat-jawaban': {
    title: 'Surat jawaban',
    texts: 'Hal | Sifat | Nama tujuan | Alamat tujuan | Pembuka | Pelaksanaan | Penilaian',
    conditions: 'Ada pelaksanaan',
    lists: {
      'Isi jawaban': 'Alinea',
    },
  },
  'umpan-balik/berita-acara-kotak-saran': {
    title: 'Berita acara kotak saran',
    texts: `
      Hari | Tanggal | Pukul | Nama kotak | Tempat kotak | No. pembukaan | Jumlah lembar | Catatan pembukaan |
      Ketua tim | NIP ketua tim
    `,
    conditions: 'Ada lembar',
    lists: {
      'Petugas dan saksi': 'No | Nama | Jabatan | Sebagai',
      'Lembar kotak saran': 'No | No. umpan balik | Jenis umpan balik | Unit yang dituju | Isi umpan balik',
    },
  },
  'umpan-balik/buku-pengaduan': {
    title: 'Buku pengaduan',
    texts: 'Periode | Jumlah umpan balik | Catatan | Nama ketua tim | NIP ketua tim',
    lists: {
      'Isi buku': `
        No | No. umpan balik | Diterima | Saluran | Jenis umpan balik | Pelapor | Isi umpan balik | Pokok masalah |
        Unit dan penanggung jawab | Penyelesaian | Keadaan
      `,
      'Akhir buku': `
        No | No. umpan balik | Diterima | Saluran | Jenis umpan balik | Pelapor | Isi umpan balik | Pokok masalah |
        Unit dan penanggung jawab | Penyelesaian | Keadaan
      `,
    },
  },
  'umpan-balik/buku-kepuasan': {
    title: 'Buku kepuasan pelanggan',
    texts: 'Periode | Jumlah penilaian | Rata-rata penilaian | Catatan | Nama ketua tim | NIP ketua tim',
    lists: {
      'Isi buku': `
        No | Tanggal penilaian | No. umpan balik | Pelapor | Pokok masalah | Penyelesaian | Penilaian |
        Tanggapan pelanggan | Upaya menghubungi
      `,
      'Akhir buku': `
        No | Tanggal penilaian | No. umpan balik | Pelapor | Pokok masalah | Penyelesaian | Penilaian |
        Tanggapan pelanggan | Upaya menghubungi
      `,
    },
  },
  'umpan-balik/laporan-umpan-balik': {
    title: 'Laporan umpan balik',
    texts: `
      Periode | Jumlah umpan balik | Jumlah selesai | Jumlah dijawab | Waktu menjawab | Dijawab tepat waktu |
      Belum dijawab | Ringkasan RTL | Jumlah penilaian | Rata-rata penilaian | Tidak dapat dihubungi |
      Nama ketua tim | NIP ketua tim
    `,
    conditions: 'Ada masalah berulang | Ada RTL | Ada perubahan | Ada penilaian',
    lists: {
      'Menurut saluran': 'No | Saluran | Jumlah | Bagian',
      'Menurut jenis': 'No | Jenis umpan balik | Jumlah | Bagian',
      'Menurut kategori': 'No | Kategori | Jumlah | Bagian',
      'Menurut unit': 'No | Unit yang dituju | Jumlah | Bagian',
      'Menurut kelas': 'No | Kelas | Jumlah | Bagian',
      'Masalah berulang': 'No | Masalah | Unit yang dituju | Jumlah | No. umpan balik',
      'RTL umpan balik': 'No | Rencana tindak lanjut | Penanggung jawab | Tenggat | Keadaan RTL',
      Perubahan: 'No | Pokok masalah | Unit yang dituju | Yang dilaksanakan | Efektivitas',
      'Sebaran penilaian': 'Penilaian | Jumlah | Bagian',
    },
    charts: 'grafik saluran | grafik bulan | grafik kategori',
  },
  'umpan-balik/rekap-publik': {
    title: 'Rekap untuk papan pengumuman',
    texts: 'Periode | Jumlah umpan balik | Waktu menjawab | Dijawab tepat waktu | Rata-rata penilaian',
    conditions: 'Jumlah diumumkan | Ada perbaikan',
    lists: {
      'Menurut saluran': 'No | Saluran | Jumlah | Bagian',
      'Menurut kategori': 'No | Kategori | Jumlah | Bagian',
      'Menurut unit': 'No | Unit yang dituju | Jumlah | Bagian',
      'Perbaikan pelayanan': 'No | Unit yang dituju | Yang dilaksanakan',
    },
    charts: 'grafik saluran | grafik kategori',
  },
  'umpan-balik/poster-formulir': {
    title: 'Poster formulir',
    texts: 'Judul formulir | Tautan formulir',
    pictures: 'kode QR',
  },
  'umpan-balik/laporan-skm': {
    title: 'Laporan SKM',
    texts: `
      Nama ronde | Periode survei | Maksud dan tujuan | Jumlah populasi | Sampel yang diperlukan | Jumlah responden |
      Keterangan sampel | Kuesioner dibagikan | Kuesioner terkumpul | Jawaban kertas | Jawaban daring |
      Nama penanggung jawab UKM | Nilai IKM | Mutu pelayanan | Arti mutu | Keterangan pembanding |
      Keterangan pembahasan
    `,
    conditions: 'Ada layanan | Ada pembanding | Ada unsur lemah | Ada RTL | Ada saran',
    lists: {
      'Profil responden': 'Karakteristik | Kelompok | Jumlah | Persentase',
      'Nilai unsur': 'No | Unsur | Jumlah nilai | NRR | Nilai konversi | Mutu unsur',
      'Nilai layanan': 'No | Layanan | Responden layanan | IKM layanan | Mutu layanan',
      Perbandingan: 'Unsur | NRR lalu | NRR kini | Perubahan',
      'Unsur lemah': 'No | Unsur | NRR | Keterangan unsur',
      'RTL survei': 'No | Rencana tindak lanjut | Masalah | Penanggung jawab | Tenggat | Keadaan RTL',
      'Saran responden': 'No | Saran',
    },
    charts: 'grafik unsur',
  },
  'umpan-balik/publikasi-skm': {
    title: 'Publikasi SKM',
    texts: 'Nilai IKM | Mutu pelayanan | Arti mutu | Periode survei | Jumlah responden | Jumlah laki-laki | Jumlah perempuan',
    lists: {
      'Pendidikan responden': 'Pendidikan | Jumlah',
    },
  },
  'umpan-balik/laporan-kegiatan': {
    title: 'Laporan kegiatan',
    texts: `
      Kegiatan | Judul kegiatan | Bulan rencana | Hari dan tanggal | Tempat pelaksanaan | Jumlah hadir |
      Ketepatan jadwal | Respons masyarakat | Catatan respons | Tautan bukti | Rekap hasil | Analisis hasil |
      Penanggung jawab UKM | NIP penanggung jawab UKM
    `,
    conditions: 'Ada kebutuhan | Ada umpan balik | Ada RTL',
    lists: {
      'Daftar kebutuhan': 'No | Kegiatan yang dibutuhkan',
      'Daftar umpan balik': 'No | No. umpan balik | Jenis umpan balik | Isi umpan balik',
      'RTL kegiatan': 'No | Rencana tindak lanjut | Masalah | Penanggung jawab | Tenggat',
    },
  },
  'umpan-balik/laporan-jadwal': {
    title: 'Laporan jadwal',
    texts: `
      Tahun | Keadaan per tanggal | Jumlah direncanakan | Jumlah terlaksana | Jumlah tepat waktu | Jumlah terlambat |
      Jumlah belum | Jumlah belum waktunya | Jumlah dibatalkan | Penanggung jawab UKM | NIP penanggung jawab UKM
    `,
    conditions: 'Ada hasil',
    lists: {
      'Jadwal dan pelaksanaan': 'No | Kegiatan | Rencana | Pelaksanaan | Hadir | Ketepatan jadwal | Respons | Umpan balik | RTL',
      'Hasil kegiatan': 'No | Kegiatan | Rekap hasil | Kegiatan yang dibutuhkan',
    },
  },
};
