/** Kerangka acuan cara mendapatkan umpan balik masyarakat, A to H, written anew. Source: KA-0 … KA-H (seed-002). */
import type { StartingNaskah } from './writing.ts';
import { procedure, steps, words } from './writing.ts';

const OFFICER = 'Petugas';

export const kerangkaAcuanNaskah = (): StartingNaskah => ({
  kind: 'Kerangka acuan',
  title: 'Cara Mendapatkan Umpan Balik, Pembahasan, dan Tindak Lanjut terhadap Umpan Balik Masyarakat',
  unit: 'UKM',
  coTitle: 'Penanggung jawab UKM',
  sections: [
    words(
      'pendahuluan',
      'Pendahuluan',
      [
        'Tata cara mendapatkan umpan balik, pembahasan, dan tindak lanjutnya adalah mekanisme penerimaan keluhan dan umpan balik pelanggan tentang pelayanan di puskesmas. Umpan balik masyarakat diperoleh dengan mengumpulkan informasi agar harapan masyarakat terhadap pelayanan puskesmas diketahui. Informasi dikumpulkan melalui kuesioner yang dibagikan kepada masyarakat, survei mawas diri (SMD), musyawarah masyarakat desa (MMD), dan lokakarya mini lintas sektor.',
        'Pembahasan umpan balik dan tindak lanjutnya dilaksanakan oleh koordinator UKM yang ditunjuk Kepala Puskesmas. Untuk meningkatkan pelayanan, umpan balik dari masyarakat dan sasaran kegiatan diperlukan agar pelaksanaan kegiatan puskesmas dapat disesuaikan dan diperbaiki. Umpan balik dapat diperoleh melalui pembahasan atau pertemuan konsultatif dengan tokoh masyarakat, kelompok masyarakat, atau individu yang menjadi sasaran program, dalam forum-forum yang ada.',
      ].join('\n'),
    ),
    words(
      'tujuan',
      'Tujuan',
      'Sebagai pedoman dalam mengumpulkan informasi harapan pelanggan dan menindaklanjuti umpan balik masyarakat tentang kepuasan dan mutu pelayanan.',
    ),
    {
      code: 'tujuan-khusus',
      title: 'Tujuan Khusus',
      kind: 'Daftar',
      numbering: 'Angka',
      text: [
        'Sebagai pedoman pelaksanaan cara mendapatkan umpan balik dan pembahasannya.',
        'Informasi keluhan dan umpan balik masyarakat diterima dan dikelola dengan baik guna perbaikan pelayanan puskesmas.',
      ].join('\n'),
    },
    procedure('Kegiatan Pokok dan Rincian Kegiatan', 'Huruf'),
    words('sasaran', 'Sasaran', 'Sasaran umpan balik ini adalah masyarakat di wilayah kerja {puskesmas}: {desa}.'),
    {
      code: 'jadwal',
      title: 'Jadwal Pelaksanaan Kegiatan',
      kind: 'Tabel jadwal',
      numbering: null,
      text: [
        'Survei mawas diri (SMD) | Maret, Oktober |',
        'Musyawarah masyarakat desa (MMD) | Maret, Oktober |',
        'Lokakarya mini lintas sektor | Maret, Juli, Oktober, Desember |',
        'Pembagian kuesioner | Maret |',
      ].join('\n'),
    },
    {
      code: 'evaluasi',
      title: 'Evaluasi Pelaksanaan Kegiatan',
      kind: 'Daftar',
      numbering: 'Angka',
      text: [
        'Kegiatan dilaksanakan sesuai dengan jadwal yang telah ditetapkan.',
        'Kegiatan berjalan lancar dan mendapat respons yang baik dari masyarakat atau sasaran.',
      ].join('\n'),
    },
    words(
      'pencatatan',
      'Pencatatan dan Pelaporan',
      'Hasil kegiatan dijadikan laporan dan menjadi bahan acuan kegiatan UKM di {puskesmas}.',
    ),
  ],
  steps: steps([
    {
      ...{ text: 'Melalui tatap muka dengan pelanggan', by: OFFICER, alternative: true },
      parts: [
        { text: 'Petugas memperkenalkan diri.', link: 'umpanBalik/UB-a' },
        {
          text: 'Petugas menanyakan identitas pelanggan dan mempersilakannya menyampaikan keluhan.',
          link: 'umpanBalik/UB-a',
        },
        {
          text: 'Petugas mendengarkan dan berusaha memahami apa yang dikeluhkan pelanggan.',
          link: 'umpanBalik/UB-a',
        },
        { text: 'Petugas menanggapi keluhan dan umpan balik pelanggan dengan bersahabat.', link: 'umpanBalik/UB-a' },
        {
          text: 'Petugas mencari akar masalah dan menyelesaikan masalah yang dapat diselesaikan saat itu, disertai penjelasan kepada pelanggan.',
          link: 'umpanBalik/UB-a',
        },
        {
          text: 'Petugas menampung keluhan yang tidak dapat diselesaikan saat itu untuk dibahas di tingkat pimpinan, dengan memberi penjelasan kepada pelanggan.',
          link: 'umpanBalik/UB-f',
        },
        { text: 'Petugas melakukan pembahasan di tingkat pimpinan.', link: 'umpanBalik/UB-h' },
        { text: 'Petugas menyusun rencana perbaikan.', link: 'umpanBalik/UB-i' },
        { text: 'Petugas melakukan upaya perbaikan.', link: 'umpanBalik/UB-j' },
        { text: 'Petugas mendokumentasikan semua hasil kegiatan.', link: 'umpanBalik/UB-l' },
      ],
    },
    {
      ...{ text: 'Melalui pembagian kuesioner', by: OFFICER, alternative: true },
      parts: [
        { text: 'Petugas memperkenalkan diri.', link: 'survei/KA-b1' },
        { text: 'Petugas menjelaskan maksud dan tujuan.', link: 'survei/KA-b2' },
        { text: 'Petugas membagikan kuesioner.', link: 'survei/KA-b3' },
        { text: 'Petugas menjelaskan tata cara pengisian kuesioner.', link: 'survei/KA-b4' },
        { text: 'Petugas mengumpulkan kuesioner yang telah diisi pelanggan.', link: 'survei/KA-b5' },
        { text: 'Petugas melakukan pembahasan di tingkat pimpinan.', link: 'survei/KA-b6' },
        { text: 'Petugas menyusun rencana perbaikan.', link: 'survei/KA-b7' },
        { text: 'Petugas melakukan upaya perbaikan.', link: 'survei/KA-b8' },
        { text: 'Petugas mendokumentasikan semua hasil kegiatan.', link: 'survei/KA-b9' },
      ],
    },
  ]),
});
