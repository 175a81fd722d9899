/** SOP Lokakarya Mini Bulanan Rutin, written anew. Source: LM-0 … LM-15 (seed-001). */
import type { StartingNaskah } from './writing.ts';
import { chart, history, list, procedure, steps, words } from './writing.ts';

const HEAD = 'Kepala Puskesmas';
const PROGRAMMES = 'Pelaksana dan penanggung jawab program';
const OFFICE = 'Kepala Subbagian Tata Usaha';
const EVERYONE = 'Peserta lokakarya mini';

export const lokminNaskah = (): StartingNaskah => ({
  kind: 'SOP',
  title: 'Lokakarya Mini Bulanan Rutin',
  unit: 'Tim lokakarya mini',
  coTitle: null,
  sections: [
    words(
      'pengertian',
      'Pengertian',
      'Lokakarya mini bulanan rutin adalah tindak lanjut lokakarya mini bulanan yang pertama. Lokakarya ini diselenggarakan secara teratur setiap bulan untuk memantau pelaksanaan kegiatan puskesmas.',
    ),
    words(
      'tujuan',
      'Tujuan',
      'Sebagai acuan langkah-langkah pelaksanaan lokakarya mini bulanan rutin puskesmas dalam rangka meningkatkan mutu dan kinerja {puskesmas}.',
    ),
    words('kebijakan', 'Kebijakan', 'Keputusan Kepala Puskesmas Nomor … tentang Tim Lokakarya Mini Puskesmas.'),
    list('referensi', 'Referensi', 'Angka', [
      'Pedoman Lokakarya Mini Puskesmas, Kementerian Kesehatan Republik Indonesia, 2012.',
      'Peraturan Menteri Kesehatan Nomor 44 Tahun 2016 tentang Pedoman Manajemen Puskesmas.',
    ]),
    procedure('Prosedur', 'Angka'),
    chart('Bagan Alir'),
    words(
      'perhatian',
      'Hal-hal yang Perlu Diperhatikan',
      'Notulen lokakarya mini bulanan rutin dilaporkan kepada Dinas Kesehatan setiap bulan.',
    ),
    list('unit-terkait', 'Unit Terkait', 'Angka', ['Semua unit pelayanan', 'Semua program']),
    words('dokumen-terkait', 'Dokumen Terkait', 'Daftar tilik SOP.'),
    history('Rekaman Histori Perubahan'),
  ],
  steps: steps([
    {
      text: 'Kepala Puskesmas menyiapkan bahan: umpan balik hasil kinerja bulan lalu dan capaian kumulatif sampai bulan berjalan, informasi kebijakan atau program baru yang harus dilaksanakan, rencana perbaikan dan peningkatan kinerja bulan depan, serta bahan musrenbang kecamatan (khusus lokakarya bulan kedua).',
      ...{ by: HEAD, chart: 'Persiapan Kepala Puskesmas', link: 'lokmin/LM-1' },
    },
    {
      text: 'Pelaksana dan penanggung jawab program menyiapkan laporan hasil kinerja, analisis masalah dan rancangan tindak lanjut pemecahannya, bahan pembahasan usulan kesehatan dari seluruh kelurahan dan usulan kegiatan puskesmas yang perlu dipadukan dengan lintas sektor terkait, serta RPK bulanan setiap program atau kegiatan.',
      ...{ by: PROGRAMMES, chart: 'Persiapan pelaksana dan penanggung jawab program', link: 'lokmin/LM-2' },
    },
    {
      text: 'Kepala Subbagian Tata Usaha menyiapkan surat undangan, tempat pelaksanaan, alat tulis dan perlengkapan yang dibutuhkan, serta notulen rapat.',
      ...{ by: OFFICE, chart: 'Persiapan Kepala Subbagian Tata Usaha', link: 'lokmin/LM-3' },
    },
    {
      text: 'Penanggung jawab program melaporkan hasil kegiatan bulan lalu.',
      ...{ by: PROGRAMMES, chart: 'Laporan hasil kegiatan bulan lalu', link: 'lokmin/LM-4' },
    },
    {
      text: 'Penanggung jawab program menyampaikan rencana awal pelaksanaan program atau kegiatan bulan ini.',
      ...{ by: PROGRAMMES, chart: 'Rencana kegiatan bulan ini', link: 'lokmin/LM-5' },
    },
    {
      text: 'Kepala Puskesmas menyampaikan informasi hasil rapat di kabupaten/kota, hasil rapat di kecamatan, serta kebijakan, program, dan konsep baru.',
      ...{ by: HEAD, chart: 'Informasi hasil rapat, kebijakan, program, dan konsep baru', link: 'lokmin/LM-6' },
    },
    {
      text: 'Peserta menganalisis capaian kinerja bulanan puskesmas.',
      ...{ by: EVERYONE, chart: 'Analisis capaian kinerja bulanan', link: 'lokmin/LM-7' },
    },
    {
      text: 'Peserta memetakan masalah dan penyebabnya, dikaitkan dengan kepatuhan terhadap standar operasional prosedur yang telah disusun.',
      ...{ by: EVERYONE, chart: 'Memetakan masalah dan penyebabnya', link: 'lokmin/LM-8' },
    },
    {
      text: 'Peserta menyusun rencana tindak lanjut berupa rencana kerja pemecahan masalah.',
      ...{ by: EVERYONE, chart: 'Menyusun RTL berupa rencana kerja pemecahan masalah', link: 'lokmin/LM-9' },
    },
    {
      text: 'Pada pertengahan tahun dapat dilakukan evaluasi tengah tahun (midterm evaluation) atas kinerja puskesmas enam bulan pertama terhadap target yang ditetapkan.',
      ...{ by: EVERYONE, chart: 'Evaluasi tengah tahun enam bulan pertama (pada pertengahan tahun)', link: 'lokmin/LM-10' },
    },
    {
      text: 'Peserta membahas RUK untuk tahun berikutnya sesuai dengan kebutuhan dan kondisi terkini.',
      ...{ by: EVERYONE, chart: 'Pembahasan RUK tahun berikutnya', link: 'lokmin/LM-11' },
    },
    {
      text: 'Peserta menyusun rencana tindak lanjut berupa RPK bulan berikutnya.',
      ...{ by: EVERYONE, chart: 'RPK bulan berikutnya', symbol: 'Dokumen', link: 'lokmin/LM-12' },
    },
    {
      text: 'Peserta menyatakan komitmen untuk melaksanakan RPK yang telah disusun.',
      ...{ by: EVERYONE, chart: 'Komitmen melaksanakan RPK yang telah disusun', link: 'lokmin/LM-13' },
    },
    {
      text: 'Kepala Subbagian Tata Usaha menyusun bahan yang akan disampaikan pada lokakarya mini tribulanan.',
      ...{ by: OFFICE, chart: 'Bahan lokakarya mini tribulanan', symbol: 'Dokumen', link: 'lokmin/LM-14' },
    },
  ]),
});
