/** Every kind of document that Admen makes: its code in a number, and the setting that holds the pattern of its number. */

/** Settings that hold the pattern of a number. */
export const NUMBER_PATTERNS = [
  'invitationNumber',
  'attendanceNumber',
  'minutesNumber',
  'coverNumber',
  'answerNumber',
  'receiptNumber',
  'boxNumber',
  'reportNumber',
  'sopNumber',
  'termsNumber',
] as const;
export type NumberPattern = (typeof NUMBER_PATTERNS)[number];

interface KindNumbering {
  /** `{jenis}` in a pattern. No two kinds have the same, so that `{jenis}` alone keeps their numbers apart. */
  readonly code: string;
  /** Used unless "Pola nomor per jenis dokumen" names another. */
  readonly pattern: NumberPattern;
}

/** As Dokumen names them. */
export const DOCUMENT_KINDS = {
  Undangan: { code: 'UND', pattern: 'invitationNumber' },
  'Undangan lintas sektor': { code: 'UND-LS', pattern: 'invitationNumber' },
  'Undangan pihak ketiga': { code: 'UND-PK', pattern: 'invitationNumber' },
  'Daftar hadir': { code: 'DH', pattern: 'attendanceNumber' },
  Notulen: { code: 'NOT', pattern: 'minutesNumber' },
  'Notulen monitoring': { code: 'NOT-PK', pattern: 'minutesNumber' },
  'Lembar komitmen': { code: 'KOM', pattern: 'boxNumber' },
  'Surat pengantar': { code: 'SP', pattern: 'coverNumber' },
  Bahan: { code: 'BHN', pattern: 'reportNumber' },
  'Daftar tilik': { code: 'DT', pattern: 'reportNumber' },
  'Rekap RTL': { code: 'RTL', pattern: 'reportNumber' },
  RPK: { code: 'RPK', pattern: 'reportNumber' },
  RUK: { code: 'RUK', pattern: 'reportNumber' },
  'Lembar tugas': { code: 'TGS', pattern: 'reportNumber' },
  'Lembar penilaian': { code: 'NIL', pattern: 'reportNumber' },
  'Rekap tahunan pihak ketiga': { code: 'RKP-PK', pattern: 'reportNumber' },
  'Laporan PKP': { code: 'PKP', pattern: 'reportNumber' },
  'Laporan PKP sementara': { code: 'PKP-S', pattern: 'reportNumber' },
  'Daftar bukti PKP': { code: 'BKT', pattern: 'reportNumber' },
  'Daftar bukti PKP sementara': { code: 'BKT-S', pattern: 'reportNumber' },
  'Tanda terima': { code: 'TT', pattern: 'receiptNumber' },
  'Surat jawaban': { code: 'JWB', pattern: 'answerNumber' },
  'Berita acara kotak saran': { code: 'BA', pattern: 'boxNumber' },
  'Buku pengaduan': { code: 'BKP', pattern: 'reportNumber' },
  'Buku pengaduan dengan identitas': { code: 'BKP-I', pattern: 'reportNumber' },
  'Buku kepuasan pelanggan': { code: 'BKK', pattern: 'reportNumber' },
  'Buku kepuasan pelanggan dengan identitas': { code: 'BKK-I', pattern: 'reportNumber' },
  'Laporan umpan balik': { code: 'LUB', pattern: 'reportNumber' },
  'Rekap publik': { code: 'RKP', pattern: 'reportNumber' },
  'Poster formulir': { code: 'PST', pattern: 'reportNumber' },
  'Laporan SKM': { code: 'SKM', pattern: 'reportNumber' },
  'Publikasi SKM': { code: 'PSKM', pattern: 'reportNumber' },
  'Laporan kegiatan': { code: 'LKG', pattern: 'reportNumber' },
  'Laporan jadwal': { code: 'LJD', pattern: 'reportNumber' },
  'Buku register dokumen': { code: 'REG', pattern: 'reportNumber' },
  SOP: { code: 'SOP', pattern: 'sopNumber' },
  'Kerangka acuan': { code: 'KAK', pattern: 'termsNumber' },
} as const satisfies Readonly<Record<string, KindNumbering>>;

export type DocumentKind = keyof typeof DOCUMENT_KINDS;

export const DOCUMENT_KIND_NAMES = Object.keys(DOCUMENT_KINDS) as readonly DocumentKind[];
