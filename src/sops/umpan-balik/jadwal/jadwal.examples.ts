/** What made-up activities brought: feeds the demo workbook and the tests. Nobody here exists. */
import type { Jadwal } from './jadwal.table.ts';

export interface ExampleActivity {
  readonly kind: Jadwal['kind'];
  readonly place: string;
  readonly present: number;
  readonly recap: string;
  readonly analysis: string;
  readonly needs: readonly string[];
  readonly response: 'Baik' | 'Cukup' | 'Kurang';
  readonly responseNote: string;
  /** What was planned after it. */
  readonly activity: string;
  readonly problem: string;
}

export const EXAMPLE_ACTIVITIES: readonly ExampleActivity[] = [
  {
    kind: 'SMD',
    place: 'Balai Desa Mawar',
    present: 86,
    recap:
      'Dari 240 rumah yang didata, 61 belum mempunyai jamban sehat dan 38 balita tidak ditimbang dua bulan berturut-turut.\nWarga menyebut air bersih dan jarak posyandu sebagai masalah utama.',
    analysis:
      'Rumah tanpa jamban terkumpul di dua dusun yang sumber airnya kering pada musim kemarau. Balita yang tidak ditimbang sebagian besar anak pekerja kebun, karena posyandu buka pada jam kerja.',
    needs: ['Pemicuan sanitasi di Dusun Timur dan Dusun Barat', 'Posyandu sore sekali sebulan', 'Pelatihan kader pemantau air'],
    response: 'Baik',
    responseNote: 'Semua ketua RT hadir dan ikut mendata.',
    activity: 'Pemicuan sanitasi di dua dusun',
    problem: '61 rumah tanpa jamban sehat',
  },
  {
    kind: 'MMD',
    place: 'Balai Desa Melati',
    present: 54,
    recap: 'Musyawarah menyepakati tiga masalah prioritas: jamban, kehadiran posyandu, dan sampah pasar.',
    analysis: 'Sampah pasar dipilih karena berkaitan langsung dengan naiknya diare pada musim hujan.',
    needs: ['Kerja bakti pasar setiap Jumat', 'Penyuluhan diare bagi pedagang'],
    response: 'Baik',
    responseNote: 'Pedagang bersedia menyediakan tempat sampah.',
    activity: 'Penyuluhan diare bagi pedagang pasar',
    problem: 'Sampah pasar menumpuk',
  },
  {
    kind: 'Lokmin lintas sektor',
    place: 'Aula Kecamatan Contoh',
    present: 37,
    recap: 'Kecamatan, desa, sekolah, dan PKK membahas hasil SMD dan dukungan bagi posyandu sore.',
    analysis: 'Dukungan tempat sudah ada; yang kurang adalah pemberitahuan kepada keluarga sasaran.',
    needs: ['Pengumuman jadwal posyandu lewat grup WA desa'],
    response: 'Cukup',
    responseNote: 'Dua desa tidak mengirim wakil.',
    activity: 'Surat jadwal posyandu kepada semua desa',
    problem: 'Jadwal posyandu kurang diketahui',
  },
  {
    kind: 'Kuesioner',
    place: 'Ruang tunggu puskesmas',
    present: 120,
    recap: 'Seratus dua puluh kuesioner kembali; 82 persen puas, 11 persen mengeluhkan lama antrean.',
    analysis: 'Keluhan antrean terkumpul pada hari Senin dan sesudah libur.',
    needs: ['Pendaftaran lewat telepon untuk hari Senin'],
    response: 'Baik',
    responseNote: 'Hampir semua pengunjung bersedia mengisi.',
    activity: 'Uji coba pendaftaran lewat telepon',
    problem: 'Antrean panjang pada hari Senin',
  },
];
