/** What the documents of meetings of the lokmin and its plans offer to their templates; held against the real data whenever a test makes one. */
import type { WrittenTags } from './offered-tags.ts';

export const LOKMIN_TAGS: Readonly<Record<string, WrittenTags>> = {
  'lokmin/undangan': {
    title: 'Undangan rapat',
    texts: 'Nama rapat | Hari dan tanggal | Waktu | Tempat | Hal | Maksud rapat | Pesan persiapan',
    conditions: 'Ada tembusan',
    lists: {
      'Susunan acara': 'No | Acara | Pembawa acara',
      Tembusan: 'No | Kepada',
      'Undangan rapat': 'No | Nama peserta | Jabatan atau instansi',
    },
  },
  'lokmin/undangan-lintas-sektor': {
    title: 'Undangan lintas sektor',
    texts: 'Nama rapat | Hari dan tanggal | Waktu | Tempat | Hal | Maksud rapat',
    conditions: 'Ada tembusan',
    lists: {
      'Susunan acara': 'No | Acara | Pembawa acara',
      Tembusan: 'No | Kepada',
      'Undangan rapat': 'No | Yang diundang | Instansi',
    },
  },
  'lokmin/daftar-hadir': {
    title: 'Daftar hadir',
    texts: 'Nama rapat | Hari dan tanggal | Waktu | Tempat',
    lists: {
      Peserta: 'No | Tanda ganjil | Tanda genap | Nama peserta | Jabatan atau instansi | No. HP peserta',
      'Baris kosong': 'No | Tanda ganjil | Tanda genap',
    },
  },
  'lokmin/daftar-hadir-lintas-sektor': {
    title: 'Daftar hadir dengan tamu',
    texts: 'Nama rapat | Hari dan tanggal | Waktu | Tempat | Sebutan tamu',
    conditions: 'Ada pegawai',
    lists: {
      Peserta: 'No | Tanda ganjil | Tanda genap | Nama peserta | Jabatan atau instansi | No. HP peserta',
      'Tamu rapat': 'No | Tanda ganjil | Tanda genap | Nama tamu | Jabatan tamu | Instansi | No. HP peserta',
      'Baris kosong': 'No | Tanda ganjil | Tanda genap',
    },
  },
  'lokmin/notulen': {
    title: 'Notulen rapat',
    texts: `
      Nama rapat | Hari dan tanggal | Waktu | Tempat | Judul notulen | Pimpinan rapat | Notulis | Jumlah hadir |
      Bulan kinerja | RPK bulan lalu | RPK bulan depan | Huruf acara | Huruf tindak lanjut | Huruf capaian |
      Huruf tengah tahun | Huruf realisasi RPK | Huruf informasi | Huruf pembahasan | Huruf masalah | Huruf RTL |
      Huruf RPK | Huruf bahan | Huruf komitmen | Huruf kesimpulan | Keterangan foto 1 | Keterangan foto 2 |
      Keterangan foto 3 | Keterangan foto 4 | Keterangan foto 5 | Keterangan foto 6 | NIP notulis |
      Jabatan penanda tangan | Nama penanda tangan | NIP penanda tangan
    `,
    conditions: `
      Ada acara | Ada tindak lanjut | Ada capaian | Ada tengah tahun | Ada realisasi RPK | Ada informasi |
      Ada pembahasan | Ada masalah | Ada RTL | Ada RPK | Ada bahan | Ada komitmen | Ada kesimpulan | Ada foto |
      Ada foto baris 2 | Ada foto baris 3
    `,
    lists: {
      'Susunan acara': 'No | Acara | Pembawa acara',
      'Tindak lanjut': 'No | Rencana tindak lanjut | Penanggung jawab | Tenggat | Keadaan dan hasil',
      'Capaian program': `
        No | Program | Indikator | Satuan | Target kumulatif | Hasil bulan lalu | Hasil kumulatif | Capaian |
        Kesenjangan | Analisis
      `,
      'Evaluasi tengah tahun': `
        No | Indikator | Target setahun | Target enam bulan | Hasil enam bulan | Capaian | Terhadap setahun |
        Keterangan
      `,
      'Realisasi RPK': 'No | Kegiatan | Unit | Volume | Realisasi | Catatan realisasi',
      'Informasi rapat': 'No | Asal informasi | Isi informasi | Surat atau acara asal',
      'Masalah rapat': 'No | Masalah | Penyebab | SOP dan langkah | Skor USG',
      'RTL rapat': 'No | Rencana tindak lanjut | Masalah | Penanggung jawab | Tenggat',
      'Rencana kegiatan': 'No | Kegiatan | Unit | Sasaran | Waktu dan lokasi | Penanggung jawab | Biaya',
      'Bahan rapat': 'No | Bahan | Untuk rapat | Diajukan oleh',
      'Komitmen rapat': 'Komitmen bersama | Yang menyepakati',
      Kesimpulan: 'Kesimpulan rapat',
      Pembahasan: 'No | Acara | Isi pembahasan',
      'Kehadiran peserta': 'No | Nama peserta | Jabatan atau instansi | Kehadiran',
    },
    pictures: 'foto 1 | foto 2 | foto 3 | foto 4 | foto 5 | foto 6',
  },
  'lokmin/lembar-komitmen': {
    title: 'Lembar komitmen',
    texts: 'Nama rapat | Hari dan tanggal | Waktu | Tempat | Komitmen bersama',
    lists: {
      Peserta: 'No | Tanda ganjil | Tanda genap | Nama peserta | Jabatan atau instansi',
    },
  },
  'lokmin/surat-pengantar': {
    title: 'Surat pengantar notulen',
    texts: 'Nama rapat | Hari dan tanggal | Waktu | Tempat | Tujuan laporan',
    lists: {
      Lampiran: 'No | Yang dikirim | Banyaknya | Keterangan',
    },
  },
  'lokmin/bahan': {
    title: 'Bahan rapat',
    texts: `
      Nama rapat | Hari dan tanggal | Waktu | Tempat | Judul bahan | Pimpinan rapat | Bulan kinerja |
      Ringkasan kinerja | Keterangan target | Catatan grafik | Judul RPK
    `,
    conditions: `
      Ada kinerja | Ada di bawah target | Ada grafik 1 | Ada grafik 2 | Ada grafik 3 | Ada grafik 4 |
      Ada RTL terbuka | Ada RPK | Ada rancangan | Ada usulan
    `,
    lists: {
      'Kinerja unit': 'Unit | Indikator unit',
      'Indikator unit': 'No | Indikator | Satuan | Target | Hasil bulan | Kumulatif | Capaian | Selisih | Belum dilaporkan',
      'Di bawah target': 'No | Unit | Indikator | Capaian | Selisih | Analisis',
      'RTL terbuka': 'No | Rencana tindak lanjut | Penanggung jawab | Tenggat | Keadaan',
      'Kegiatan RPK': 'No | Unit | Kegiatan | Sasaran | Waktu dan lokasi | Penanggung jawab',
      'Rancangan unit': 'No | Unit | Masalah | Rencana tindak lanjut | Penanggung jawab | Tenggat',
      'Usulan unit': 'No | Unit | Desa atau kelurahan | Usulan | Mitra lintas sektor',
    },
    charts: 'capaian 1 | capaian 2 | capaian 3 | capaian 4',
  },
  'lokmin/daftar-tilik': {
    title: 'Daftar tilik rapat',
    texts: `
      Nama rapat | Hari dan tanggal | Waktu | Tempat | Judul SOP | Jumlah ya | Jumlah tidak | Jumlah tidak berlaku |
      Tingkat kepatuhan | Simpulan kepatuhan
    `,
    lists: {
      Langkah: 'No | Langkah kegiatan | Ya | Tidak | Tidak berlaku | Bukti',
    },
  },
  'lokmin/rekap-rtl': {
    title: 'Rekap RTL',
    texts: 'Nama rapat | Hari dan tanggal | Waktu | Tempat | Ringkasan RTL | Notulis | NIP notulis',
    lists: {
      'RTL rapat': `
        No | Rencana tindak lanjut | Masalah | Penanggung jawab | Tenggat | Keadaan RTL | Hasil | Efektivitas |
        Tautan bukti
      `,
    },
  },
  'lokmin/rpk': {
    title: 'RPK',
    texts: `
      Judul rencana | Waktu rencana | Kesepakatan | Jumlah kegiatan | Jumlah biaya | Hasil realisasi |
      Jabatan penyusun | Nama penyusun | NIP penyusun
    `,
    conditions: 'Ada realisasi',
    lists: {
      'Daftar unit': 'Unit | Jumlah kegiatan unit | Biaya unit | Kegiatan unit',
      'Kegiatan unit': `
        No | Kegiatan | Tujuan | Sasaran | Target sasaran | Penanggung jawab | Kebutuhan sumber daya | Mitra kerja |
        Volume | Waktu | Lokasi | Biaya | Sumber biaya | Indikator kinerja
      `,
      'Realisasi kegiatan': 'No | Kegiatan | Unit | Realisasi | Realisasi volume | Realisasi biaya | Catatan realisasi',
    },
  },
  'lokmin/ruk': {
    title: 'RUK',
    texts: `
      Judul rencana | Waktu rencana | Kesepakatan | Jumlah kegiatan | Jumlah biaya | Jabatan penyusun |
      Nama penyusun | NIP penyusun
    `,
    lists: {
      'Daftar unit': 'Unit | Jumlah kegiatan unit | Biaya unit | Kegiatan unit',
      'Kegiatan unit': `
        No | Kegiatan | Tujuan | Sasaran | Target sasaran | Penanggung jawab | Kebutuhan sumber daya | Mitra kerja |
        Volume | Waktu | Lokasi | Biaya | Sumber biaya | Indikator kinerja
      `,
    },
  },
};
