/** What the documents of an assessment offer to their templates; held against the real data whenever a test makes one. */
import type { WrittenTags } from './offered-tags.ts';

export const PKP_TAGS: Readonly<Record<string, WrittenTags>> = {
  'pkp/laporan': {
    title: 'Laporan PKP',
    texts: `
      Judul penilaian | Periode penilaian | Rentang periode | Rubrik | Judul rubrik | Tanda sementara |
      Keterangan penutupan | Nama penilai | Nilai akhir | Kategori | Sebutan kategori | Cara menghitung |
      Nilai periode lalu | Perubahan nilai | Ringkasan | Judul jaring 1 | Judul jaring 2 | Judul jaring 3 |
      Judul jaring 4 | Judul jaring 5 | Judul jaring 6 | Judul jaring 7 | Judul jaring 8 | Catatan jaring |
      Keterangan perbandingan
    `,
    conditions: 'Ada jaring baris 1 | Ada jaring baris 2 | Ada jaring baris 3 | Ada jaring baris 4 | Ada perubahan | Ada aturan',
    lists: {
      'Nilai kelompok': 'No | Kelompok | Nilai | Dinilai | Periode lalu | Perubahan',
      'Kelompok lampiran': 'Kelompok | Isi lampiran | Keterangan kelompok | Rata-rata kelompok',
      'Isi lampiran': `
        No | Jenis Variabel | Definisi Operasional | Nilai 0 | Nilai 0 terpilih | Nilai 4 | Nilai 4 terpilih |
        Nilai 7 | Nilai 7 terpilih | Nilai 10 | Nilai 10 terpilih | Nilai
      `,
      'Catatan variabel':
        'No | Variabel | Nilai | Usulan dan alasan | Bukti | Masalah | Penyebab | RTL | Tindak lanjut | Evaluasi',
      Aturan: 'Kode | Variabel | Aturan rubrik',
      'Akhir aturan': 'Kode | Variabel | Aturan rubrik',
      'Variabel berubah': 'Kode | Variabel | Nilai lalu | Nilai kini | Perubahan | Sebab',
    },
    charts: 'jaring kelompok | jaring 1 | jaring 2 | jaring 3 | jaring 4 | jaring 5 | jaring 6 | jaring 7 | jaring 8',
  },
  'pkp/daftar-bukti': {
    title: 'Daftar bukti',
    texts: `
      Judul penilaian | Periode penilaian | Rentang periode | Rubrik | Judul rubrik | Tanda sementara |
      Keterangan penutupan | Nama penilai | Jumlah variabel | Jumlah dinilai | Jumlah bukti | Jumlah dengan bukti |
      Jumlah didukung Admen | Jumlah belum ada bukti | Daftar belum ada bukti
    `,
    lists: {
      'Daftar bukti': 'Kelompok | No | Variabel | Nilai | Bukti | Tanda bukti | Catatan Admen',
      'Akhir daftar': 'Kelompok | No | Variabel | Nilai | Bukti | Tanda bukti | Catatan Admen',
    },
  },
};
