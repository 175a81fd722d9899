/** The nine elements of the satisfaction survey, each with its own scale of words. Source: PermenPANRB 14/2017. */

export const ELEMENT_KEYS = [
  'persyaratan',
  'prosedur',
  'waktu',
  'biaya',
  'produk',
  'kompetensi',
  'perilaku',
  'sarana',
  'pengaduan',
] as const;
/** Sources number the elements differently: they are bound by key, never by position. */
export type ElementKey = (typeof ELEMENT_KEYS)[number];

export interface Element {
  /** Column, question and document tag. */
  readonly label: string;
  /** As the regulation names it. */
  readonly official: string;
  /** A word or two, for charts. */
  readonly short: string;
  readonly question: string;
  /** From 1 to 4. */
  readonly words: readonly [string, string, string, string];
}

export const ELEMENTS: Readonly<Record<ElementKey, Element>> = {
  persyaratan: {
    label: 'Persyaratan pelayanan',
    official: 'Persyaratan',
    short: 'Persyaratan',
    question: 'Bagaimana kesesuaian persyaratan dengan jenis pelayanannya?',
    words: ['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'],
  },
  prosedur: {
    label: 'Prosedur pelayanan',
    official: 'Sistem, mekanisme, dan prosedur',
    short: 'Prosedur',
    question: 'Bagaimana kemudahan prosedur pelayanan di puskesmas ini?',
    words: ['Tidak mudah', 'Kurang mudah', 'Mudah', 'Sangat mudah'],
  },
  waktu: {
    label: 'Waktu pelayanan',
    official: 'Waktu penyelesaian',
    short: 'Waktu',
    question: 'Bagaimana kecepatan waktu dalam memberikan pelayanan?',
    words: ['Tidak cepat', 'Kurang cepat', 'Cepat', 'Sangat cepat'],
  },
  biaya: {
    label: 'Biaya pelayanan',
    official: 'Biaya atau tarif',
    short: 'Biaya',
    question: 'Bagaimana kewajaran biaya atau tarif pelayanan?',
    words: ['Sangat mahal', 'Cukup mahal', 'Murah', 'Gratis'],
  },
  produk: {
    label: 'Hasil pelayanan',
    official: 'Produk spesifikasi jenis pelayanan',
    short: 'Produk',
    question: 'Bagaimana kesesuaian hasil pelayanan dengan yang tercantum dalam standar pelayanan?',
    words: ['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'],
  },
  kompetensi: {
    label: 'Kemampuan petugas',
    official: 'Kompetensi pelaksana',
    short: 'Kompetensi',
    question: 'Bagaimana kemampuan petugas dalam memberikan pelayanan?',
    words: ['Tidak kompeten', 'Kurang kompeten', 'Kompeten', 'Sangat kompeten'],
  },
  perilaku: {
    label: 'Perilaku petugas',
    official: 'Perilaku pelaksana',
    short: 'Perilaku',
    question: 'Bagaimana kesopanan dan keramahan petugas?',
    words: ['Tidak sopan dan ramah', 'Kurang sopan dan ramah', 'Sopan dan ramah', 'Sangat sopan dan ramah'],
  },
  sarana: {
    label: 'Sarana dan prasarana',
    official: 'Sarana dan prasarana',
    short: 'Sarana',
    question: 'Bagaimana mutu sarana dan prasarana?',
    words: ['Buruk', 'Cukup', 'Baik', 'Sangat baik'],
  },
  pengaduan: {
    label: 'Penanganan pengaduan',
    official: 'Penanganan pengaduan, saran, dan masukan',
    short: 'Pengaduan',
    question: 'Bagaimana penanganan pengaduan pengguna layanan?',
    words: ['Tidak ada', 'Ada tetapi tidak berfungsi', 'Berfungsi kurang maksimal', 'Dikelola dengan baik'],
  },
};
