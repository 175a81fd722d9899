/** Kinds of entry and the ways in which they arrive, each with the steps of receiving. Source: seed-003 steps a–e, seed-002 D.a. */

export const KINDS = ['Keluhan', 'Komplain', 'Umpan balik positif', 'Saran', 'Permintaan informasi'] as const;
export type FeedbackKind = (typeof KINDS)[number];
/** Kinds that say that something was not as it should be: they go through the whole handling. */
export const COMPLAINTS: readonly FeedbackKind[] = ['Keluhan', 'Komplain'];

export const CHANNELS = [
  'Langsung',
  'Rapat',
  'Telepon',
  'SMS/WA',
  'Kotak saran',
  'Kuesioner',
  'E-mail',
  'Google Form',
  'SMD',
  'MMD',
  'Lokmin lintas sektor',
  'Surat',
  'Media sosial',
  'SP4N-LAPOR!',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const SECRECY = ['Terbuka', 'Rahasia', 'Anonim'] as const;
export type Secrecy = (typeof SECRECY)[number];

/** What the petugas does when an entry arrives; none of it holds a semicolon, which parts them in a cell. */
const BY_CHANNEL: Readonly<Record<Channel, readonly string[]>> = {
  Langsung: [
    'Memperkenalkan diri dan menyambut pelanggan dengan baik',
    'Menanyakan identitas, maksud, dan tujuan',
    'Mempersilakan duduk dan menyampaikan keluhan',
    'Mendengarkan dan berusaha memahami',
    'Menanggapi dengan bersahabat',
    'Mencari akar masalah dan menyelesaikan yang dapat diselesaikan saat itu, disertai penjelasan',
    'Menjelaskan bahwa yang belum selesai dibahas di tingkat pimpinan',
    'Memberi tahu Kepala Tata Usaha',
  ],
  Rapat: [
    'Menerima keluhan peserta dengan baik',
    'Peserta menyebutkan identitas, maksud, dan tujuan',
    'Mempersilakan peserta menyampaikan keluhannya',
    'Mencatat keluhan dalam notulen rapat',
  ],
  Telepon: ['Menerima telepon dengan baik', 'Menanyakan identitas, maksud, dan tujuan', 'Memberi tahu tim penanganan keluhan'],
  'SMS/WA': ['Membalas dengan sopan bahwa keluhan segera ditindaklanjuti', 'Melaporkan kepada Kasubbag Tata Usaha'],
  'Kotak saran': [
    'Membuka kotak saran setiap minggu',
    'Mencatat setiap lembar ke dalam buku pengaduan',
    'Ketua tim melaporkan kepada Kepala Puskesmas',
  ],
  Kuesioner: [
    'Memperkenalkan diri',
    'Menjelaskan maksud dan tujuan',
    'Membagikan kuesioner dan menjelaskan cara mengisinya',
    'Mengumpulkan kuesioner yang telah diisi',
  ],
  'E-mail': ['Membalas dengan sopan bahwa keluhan segera ditindaklanjuti', 'Melaporkan kepada Kasubbag Tata Usaha'],
  'Google Form': [],
  SMD: ['Mencatat umpan balik masyarakat dalam hasil SMD', 'Menyampaikannya kepada penanggung jawab UKM'],
  MMD: ['Mencatat umpan balik masyarakat dalam hasil MMD', 'Menyampaikannya kepada penanggung jawab UKM'],
  'Lokmin lintas sektor': ['Mempersilakan peserta lintas sektor menyampaikan umpan balik', 'Mencatatnya dalam notulen rapat'],
  Surat: ['Mencatat surat dalam agenda surat masuk', 'Melaporkan kepada Kasubbag Tata Usaha'],
  'Media sosial': ['Membalas dengan sopan tanpa membuka data pribadi', 'Melaporkan kepada Kasubbag Tata Usaha'],
  'SP4N-LAPOR!': ['Mencatat nomor laporan SP4N-LAPOR!', 'Melaporkan kepada Kasubbag Tata Usaha'],
};

/** Every step of receiving, once; a column holds those that were done. */
export const RECEIVING_STEPS: readonly string[] = [...new Set(CHANNELS.flatMap((channel) => BY_CHANNEL[channel]))];

/** The steps of one channel, in the source's order; none for what is no channel. */
export function receivingSteps(channel: unknown): readonly string[] {
  return CHANNELS.some((known) => known === channel) ? BY_CHANNEL[channel as Channel] : [];
}
