/** SOP Pengelolaan Umpan Balik dari Pengguna Pelayanan, written anew. Source: UB-0 … UB-m (seed-003). */
import type { StartingNaskah } from './writing.ts';
import { chart, history, list, procedure, steps, words } from './writing.ts';

const OFFICER = 'Petugas penerima';
const TEAM = 'Tim penanganan keluhan';

export const umpanBalikNaskah = (): StartingNaskah => ({
  kind: 'SOP',
  title: 'Pengelolaan Umpan Balik dari Pengguna Pelayanan',
  unit: 'Tim penanganan keluhan',
  coTitle: null,
  sections: [
    list('pengertian', 'Pengertian', 'Huruf', [
      'Keluhan adalah ungkapan ketidakpuasan yang timbul karena kenyataan tidak sesuai dengan yang diinginkan seseorang.',
      'Komplain adalah tindakan seseorang yang menyampaikan hal negatif tentang suatu produk atau pelayanan.',
      'Umpan balik adalah tanggapan, baik positif maupun negatif, yang dikumpulkan untuk menggali informasi dari dalam dan luar puskesmas guna memperbaiki kinerja pemberi pelayanan.',
    ]),
    words(
      'tujuan',
      'Tujuan',
      'Mengatur penanganan keluhan pelanggan agar masalah selesai dengan tepat dan cepat, disertai tindakan perbaikan dan pencegahan yang efektif dan efisien.',
    ),
    words(
      'kebijakan',
      'Kebijakan',
      'Keputusan Kepala Puskesmas Nomor … tentang Penetapan Indikator Prioritas untuk Monitoring dan Penilaian Kinerja Puskesmas.',
    ),
    words(
      'referensi',
      'Referensi',
      'Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor 13 Tahun 2009 tentang Pedoman Peningkatan Kualitas Pelayanan Publik dengan Partisipasi Masyarakat.',
    ),
    list('alat-dan-bahan', 'Alat dan Bahan', 'Huruf', ['Kotak saran', 'Telepon atau telepon genggam', 'Alat tulis kantor']),
    procedure('Prosedur', 'Huruf'),
    chart('Bagan Alir'),
    words('perhatian', 'Hal-hal yang Perlu Diperhatikan', null),
    list('unit-terkait', 'Unit Terkait', 'Huruf', [
      'Kepala Puskesmas',
      'Kepala Subbagian Tata Usaha',
      'Tim manajemen penanganan keluhan pelanggan',
      'Semua unit upaya pelayanan puskesmas',
    ]),
    list('dokumen-terkait', 'Dokumen Terkait', 'Huruf', ['Buku pengaduan', 'Notulen rapat', 'Buku kepuasan pelanggan']),
    history('Rekaman Historis Perubahan'),
  ],
  steps: steps([
    {
      ...{ text: 'Keluhan disampaikan secara langsung.', by: OFFICER, chart: 'Keluhan langsung' },
      ...{ alternative: true, link: 'umpanBalik/UB-a' },
      parts: [
        'Petugas menerima pelanggan dengan baik.',
        'Petugas menanyakan identitas, maksud, dan tujuan pelanggan.',
        'Petugas mempersilakan pelanggan duduk di ruang tunggu.',
        'Petugas memberi tahu Kepala Tata Usaha agar keluhan segera ditangani.',
      ],
    },
    {
      ...{ text: 'Keluhan disampaikan dalam sesi tanya jawab rapat atau pertemuan.', by: OFFICER, chart: 'Keluhan dalam rapat' },
      ...{ alternative: true, link: 'umpanBalik/UB-b' },
      parts: [
        'Petugas menerima keluhan peserta dengan baik.',
        { text: 'Peserta menyebutkan identitas, maksud, dan tujuannya.', by: 'Peserta rapat' },
        'Petugas mempersilakan peserta menyampaikan keluhannya.',
        'Petugas mencatat setiap keluhan peserta ke dalam notulen rapat.',
      ],
    },
    {
      ...{ text: 'Keluhan disampaikan melalui telepon.', by: OFFICER, chart: 'Keluhan lewat telepon' },
      ...{ alternative: true, link: 'umpanBalik/UB-c' },
      parts: [
        'Petugas menerima telepon pelanggan dengan baik.',
        'Petugas menanyakan identitas, maksud, dan tujuan pelanggan.',
        'Petugas memberi tahu tim penanganan keluhan agar keluhan segera ditangani.',
      ],
    },
    {
      ...{ text: 'Keluhan disampaikan melalui pesan singkat (SMS atau WA).', by: OFFICER, chart: 'Keluhan lewat SMS atau WA' },
      ...{ alternative: true, link: 'umpanBalik/UB-d' },
      parts: [
        'Petugas membalas pesan pelanggan dengan sopan bahwa keluhannya segera ditindaklanjuti.',
        'Petugas melaporkan keluhan kepada Kepala Subbagian Tata Usaha agar segera ditangani.',
      ],
    },
    {
      ...{ text: 'Keluhan disampaikan melalui kotak saran.', by: OFFICER, chart: 'Keluhan dalam kotak saran' },
      ...{ alternative: true, link: 'umpanBalik/UB-e' },
      parts: [
        { text: 'Petugas membuka kotak saran setiap minggu.', link: 'kotakSaran/UB-e1' },
        { text: 'Petugas mencatat setiap keluhan pelanggan ke dalam buku pengaduan.', link: 'kotakSaran/UB-e2' },
        {
          text: 'Ketua tim penanganan keluhan melaporkan pengaduan pelanggan kepada Kepala Puskesmas.',
          by: 'Ketua tim penanganan keluhan',
          link: 'kotakSaran/UB-e3',
        },
      ],
    },
    {
      text: 'Setelah pengaduan dari semua cara terkumpul, tim penanganan keluhan mengidentifikasi pokok setiap masalah.',
      ...{ by: TEAM, chart: 'Tim mengidentifikasi pokok masalah', link: 'umpanBalik/UB-f' },
    },
    {
      text: 'Tim penanganan keluhan mendistribusikan masalah kepada pihak terkait untuk memperoleh alternatif solusi.',
      ...{ by: TEAM, chart: 'Tim mendistribusikan masalah; pihak terkait memberi alternatif solusi', link: 'umpanBalik/UB-g' },
    },
    {
      text: 'Pihak terkait bersama tim penanganan keluhan, Kepala Subbagian Tata Usaha, dan Kepala Puskesmas memutuskan solusi terbaik yang dapat ditempuh.',
      by: 'Pihak terkait, tim, Kasubbag Tata Usaha, Kepala Puskesmas',
      ...{ chart: 'Bersama memutuskan solusi terbaik', link: 'umpanBalik/UB-h' },
    },
    {
      text: 'Ketua tim penanganan keluhan menyerahkan keputusan kepada Kepala Puskesmas untuk diperiksa dan disetujui.',
      by: 'Ketua tim penanganan keluhan',
      ...{ chart: 'Disetujui Kepala Puskesmas?', symbol: 'Keputusan', no: 8, link: 'umpanBalik/UB-i' },
    },
    {
      text: 'Pihak terkait menyelesaikan masalah sesuai keputusan dan menyerahkan jawaban tertulis tentang penanganan keluhan kepada pelanggan.',
      ...{ by: 'Pihak terkait', chart: 'Pihak terkait melaksanakan dan menjawab tertulis', link: 'umpanBalik/UB-j' },
    },
    {
      text: 'Pelanggan memberi umpan balik atas penyelesaian masalahnya, untuk mencegah kesalahan yang sama dan sebagai masukan bagi perbaikan menyeluruh.',
      ...{ by: 'Pelanggan', chart: 'Pelanggan menilai penyelesaian', link: 'umpanBalik/UB-k' },
    },
    {
      text: 'Tim penanganan keluhan mencatat penilaian pelanggan ke dalam buku kepuasan pelanggan.',
      ...{ by: TEAM, chart: 'Buku kepuasan pelanggan', symbol: 'Dokumen', link: 'umpanBalik/UB-l' },
    },
  ]),
});
