/** What is asked of everybody who looks after the workbook, with the way to the place where it is put right. */
import type { Way } from './sop-guide.ts';

interface CommonQuestion {
  readonly question: string;
  readonly answer: string;
  readonly ways: readonly Way[];
}

/** How Admen works, in five sentences. */
export const HOW_IT_WORKS = [
  'Semua catatan tersimpan di lembar buku kerja ini, satu baris setiap rekaman. Panel Admen membantu mengisinya.',
  'Buka menu Admen, pilih kegiatan, lalu kerjakan langkah-langkah SOP-nya dari atas ke bawah.',
  'Langkah dinyatakan selesai oleh rekamannya sendiri, bukan oleh centang; yang masih kurang disebutkan.',
  'Undangan, notulen, surat, dan laporan dibuat sebagai berkas Word dari rekaman itu. Nomornya tidak pernah dipakai dua kali.',
  'Setiap perubahan dari panel tercatat di Jejak: siapa, kapan, dari apa menjadi apa.',
] as const;

export const WHEN_REFUSED = [
  'Isian yang belum benar disebut di atas formulir. Tekan kalimatnya untuk sampai di isian itu, betulkan, lalu simpan lagi. Sebelum semuanya benar, tidak ada yang tersimpan.',
  'Bila formulir tertutup sebelum disimpan, isiannya masih ada ketika formulir dibuka lagi.',
  'Bila “Data sudah berubah”, orang lain baru saja menyimpan rekaman yang sama: salin dahulu isian yang panjang, muat nilai terbaru, lalu isikan perubahan Anda.',
] as const;

const UNDO: Way = { caption: 'Batalkan perubahan terakhir saya', route: 'batalkan' };
const PREPARE: Way = { caption: 'Siapkan buku kerja', route: 'siapkan' };
const TRACE: Way = { caption: 'Periksa jejak', route: 'jejak' };
const START: Way = { caption: 'Mulai di sini', route: 'mulai' };
const BOOK: Way = { caption: 'Buku register dokumen', route: 'form/dokumen.buku' };
const DOCUMENTS: Way = { caption: 'Dokumen', route: 'register/dokumen' };
const SETTINGS: Way = { caption: 'Pengaturan', route: 'form/pengaturan.isi' };
const SHEETS: Way = { caption: 'Isi setiap lembar', route: 'panduan/lembar' };

export const COMMON_QUESTIONS: readonly CommonQuestion[] = [
  {
    question: 'Salah mengisi',
    answer:
      'Buka lagi rekamannya, buka langkah itu, betulkan isiannya, lalu simpan. Nilai yang lama tetap tercatat di Jejak. Bila baru saja tersimpan, perubahan terakhir Anda dapat dibatalkan seluruhnya.',
    ways: [UNDO],
  },
  {
    question: 'Baris terhapus',
    answer:
      'Selama lembarnya masih terbuka, tekan Ctrl+Z. Sesudah itu, pakai menu File, Histori versi, Lihat histori versi di Google Sheets untuk mengambil kembali baris itu. Nilai terakhir yang disimpan dari panel juga masih tertulis di lembar Jejak.',
    ways: [TRACE, PREPARE],
  },
  {
    question: 'Nomor surat loncat',
    answer:
      'Nomor yang sudah diberikan tidak dipakai lagi, juga bila suratnya tidak jadi dikirim. Buku register dokumen menunjukkan nomor yang hilang, kembar, atau diketik ulang. Pola dan kode nomor diatur di Pengaturan.',
    ways: [BOOK, DOCUMENTS, SETTINGS],
  },
  {
    question: 'Dua orang mengubah bersamaan',
    answer:
      'Yang menyimpan lebih dahulu yang tersimpan. Yang kedua diberi tahu bahwa data sudah berubah, dan tidak ada yang tertimpa. Salin dahulu isian yang panjang, tekan “Muat nilai terbaru”, lalu isikan perubahan Anda.',
    ways: [],
  },
  {
    question: 'Izin Google',
    answer:
      'Google meminta izin satu kali dari setiap orang. Di “Mulai di sini” tertulis untuk apa setiap izin dipakai, dan di sana izin yang belum lengkap diberikan. Admen hanya membuka buku kerja ini dan berkas yang dibuatnya sendiri.',
    ways: [START],
  },
  {
    question: 'Cetak',
    answer:
      'Surat, notulen, dan laporan diunduh sebagai berkas Word: buka, periksa, lalu cetak dari Word. Lembar dicetak dari Google Sheets dengan menu File, Cetak; pilih “Sesuaikan dengan lebar”. Dokumen yang pernah dibuat ada di daftar Dokumen.',
    ways: [DOCUMENTS, BOOK],
  },
  {
    question: 'Mengetik langsung di lembar',
    answer:
      'Boleh. Nomor dan kolom yang dihitung jangan diketik: kolom itu memberi peringatan. Baris baru mendapat nomornya dari “Siapkan buku kerja”. Yang diketik di lembar tidak tercatat di Jejak, dan persetujuan gugur bila naskahnya berubah.',
    ways: [SHEETS, PREPARE],
  },
  {
    question: 'Lembar atau judul kolom rusak',
    answer:
      '“Siapkan buku kerja” memeriksa semua lembar, membuat yang hilang, dan memperbaiki judul, format, dan pilihan. Catatan Anda tidak dihapus atau dipindahkan.',
    ways: [PREPARE],
  },
  {
    question: 'Isian hilang karena panel tertutup',
    answer: 'Buka formulir yang sama: isian yang belum disimpan dipulihkan. Tekan “Buang” bila tidak dipakai lagi.',
    ways: [],
  },
  {
    question: 'Pimpinan atau pegawai berganti',
    answer:
      'Ganti nama pimpinan di Pengaturan; surat berikutnya memakainya. Pegawai yang pindah ditandai tidak bekerja lagi, jangan dihapus, supaya rekaman lama tetap terbaca.',
    ways: [SETTINGS, { caption: 'Pegawai', route: 'register/pegawai' }],
  },
  {
    question: 'Buku kerja disalin',
    answer:
      'Salinan dikenali. Di “Mulai di sini” diputuskan apakah salinan itu buku kerja baru atau arsip; sebelum itu tidak ada yang tercatat.',
    ways: [START],
  },
  {
    question: 'Kop, logo, atau isi surat lain dari kebiasaan',
    answer:
      'Kop dan logo diatur sekali untuk semua surat. Setiap templat Word dapat disalin, diubah di Word, dan dipakai kembali; templat yang rusak ditolak dengan sebab dan tempatnya.',
    ways: [
      { caption: 'Kop surat', route: 'form/pengaturan.kop' },
      { caption: 'Logo kop surat', route: 'logo' },
      { caption: 'Templat dokumen', route: 'templat' },
    ],
  },
];
