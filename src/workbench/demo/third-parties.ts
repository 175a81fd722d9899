/** Made-up third parties, what was agreed with them, how they worked, and what meetings with them found: for the demo's year. Nobody here exists. */
import type { PeriodKind } from '../../sops/pihak-ketiga/kontrak.table.ts';
import type { Kriteria } from '../../sops/pihak-ketiga/kriteria.table.ts';
import type { Preset } from '../../sops/pihak-ketiga/presets.ts';
import { FIVE_CRITERIA, LKPP_CRITERIA, OWN_CRITERIA } from '../../sops/pihak-ketiga/presets.ts';

export interface ExampleContract {
  readonly partner: {
    readonly name: string;
    readonly work: string;
    readonly contact: string;
    readonly position: string;
    readonly address: string;
    readonly phone: string;
    readonly email: string | null;
  };
  /** Stands in its number: `027/KEBERSIHAN/2026` */
  readonly code: string;
  readonly work: string;
  readonly scope: string;
  readonly value: number;
  readonly manager: string;
  readonly period: PeriodKind;
  readonly preset: Preset;
  /** Of a contract with criteria of its own. */
  readonly criteria: readonly Omit<Kriteria, 'number' | 'contract' | 'order'>[];
  /** For each criterion what it reached, period by period: a score, what was measured, or `null` where it did not apply. */
  readonly reached: readonly (readonly (number | null)[])[];
  /** What proves the scores of each criterion. */
  readonly evidence: readonly string[];
  /** Why a criterion did not apply. */
  readonly notApplicable: string;
}

const judged = { targetValue: null, direction: null } as const;

/** Got better after a meeting. */
export const CLEANING: ExampleContract = {
  partner: {
    name: 'CV Bersih Contoh',
    work: 'Jasa kebersihan',
    contact: 'Gunawan Santoso',
    position: 'Direktur',
    address: 'Jalan Anggrek Nomor 7, Contoh',
    phone: '0812 0000 3001',
    email: 'kantor@bersih.example',
  },
  code: 'KEBERSIHAN',
  work: 'Jasa kebersihan gedung',
  scope: 'Kebersihan ruang pelayanan, toilet, dan halaman setiap hari kerja; empat petugas dengan bahan dan alatnya.',
  value: 96_000_000,
  manager: 'Hendra Saputra, S.E.',
  period: 'Bulanan',
  preset: OWN_CRITERIA,
  criteria: [
    {
      ...judged,
      name: 'Kebersihan ruang dan toilet',
      target: 'Lembar periksa mingguan sedikitnya 85',
      measure: 'Rata-rata pemeriksaan setiap minggu',
      weight: 40,
    },
    {
      name: 'Kehadiran petugas',
      target: 'Sedikitnya 98 % hari kerja',
      measure: 'Daftar hadir petugas kebersihan',
      weight: 30,
      targetValue: 98,
      direction: 'Makin besar makin baik',
    },
    { ...judged, name: 'Bahan dan alat', target: 'Lengkap menurut kontrak', measure: 'Pemeriksaan gudang bulanan', weight: 20 },
    {
      ...judged,
      name: 'Tanggapan atas keluhan',
      target: 'Ditangani pada hari yang sama',
      measure: 'Buku pengaduan dan catatan pengelola',
      weight: 10,
    },
  ],
  reached: [
    [80, 76, 72, 66, 58, 74, 84, 90, 92, 94],
    [96, 95, 92, 84, 68, 93, 97, 98, 98, 99],
    [85, 85, 80, 70, 65, 80, 85, 90, 90, 92],
    [80, null, 75, 60, 55, 80, null, 90, null, 95],
  ],
  evidence: ['Lembar periksa mingguan', 'Daftar hadir petugas', 'Berita acara pemeriksaan gudang', 'Buku pengaduan'],
  notApplicable: 'Tidak ada keluhan kebersihan pada bulan ini.',
};

/** Got worse: its transport came late more and more. */
export const WASTE: ExampleContract = {
  partner: {
    name: 'PT Limbah Medis Contoh',
    work: 'Pengelolaan limbah medis',
    contact: 'Yuni Kartika',
    position: 'Manajer layanan',
    address: 'Kawasan Industri Contoh Blok C Nomor 12',
    phone: '0812 0000 3002',
    email: 'layanan@limbahmedis.example',
  },
  code: 'LIMBAH',
  work: 'Pengangkutan dan pemusnahan limbah medis',
  scope: 'Pengangkutan dua kali seminggu dari tempat penyimpanan sementara, pemusnahan, dan manifes setiap pengangkutan.',
  value: 48_000_000,
  manager: 'Lina Marlina, S.T.',
  period: 'Bulanan',
  preset: FIVE_CRITERIA,
  criteria: [],
  reached: [
    [100, 100, 100, 95, 95, 90, 90],
    [95, 92, 90, 85, 80, 74, 62],
    [95, 95, 90, 90, 85, 80, 70],
    [95, 90, 84, 72, 60, 50, 30],
    [null, 90, null, null, 75, null, 40],
  ],
  evidence: [
    'Tagihan bulanan',
    'Catatan penyimpanan sementara',
    'Manifes limbah',
    'Buku pengangkutan',
    'Berita acara penggantian',
  ],
  notApplicable: 'Tidak ada wadah yang perlu diganti pada bulan ini.',
};

/** Steady, by the scheme of LKPP. */
export const EQUIPMENT: ExampleContract = {
  partner: {
    name: 'CV Alat Sehat Contoh',
    work: 'Pemeliharaan alat kesehatan',
    contact: 'Bambang Irawan',
    position: 'Teknisi kepala',
    address: 'Jalan Dahlia Nomor 21, Contoh',
    phone: '0812 0000 3003',
    email: null,
  },
  code: 'ALKES',
  work: 'Pemeliharaan dan kalibrasi alat kesehatan',
  scope: 'Pemeliharaan berkala tribulanan, kalibrasi tahunan, dan perbaikan sewaktu-waktu.',
  value: 60_000_000,
  manager: 'Hendra Saputra, S.E.',
  period: 'Tribulanan',
  preset: LKPP_CRITERIA,
  criteria: [],
  reached: [
    [2, 2, 3, 3],
    [2, 3, 2, 3],
    [1, 2, 2, 2],
    [3, 2, 3, 3],
  ],
  evidence: ['Laporan pemeliharaan', 'Tagihan dan berita acara', 'Kartu pemeliharaan alat', 'Catatan panggilan'],
  notApplicable: 'Tidak ada panggilan pada tribulan ini.',
};

/** Where specimens go that the own laboratory cannot examine. */
export const LABORATORY: ExampleContract = {
  partner: {
    name: 'Laboratorium Rujukan Contoh',
    work: 'Pemeriksaan laboratorium rujukan',
    contact: 'dr. Lestari Ningrum',
    position: 'Penanggung jawab laboratorium',
    address: 'Jalan Kenanga Nomor 3, Contoh',
    phone: '0812 0000 3004',
    email: 'rujukan@laboratorium.example',
  },
  code: 'LAB',
  work: 'Pemeriksaan laboratorium rujukan',
  scope: 'Pemeriksaan yang tidak dapat dilakukan di puskesmas; spesimen dijemput tiga kali seminggu.',
  value: 36_000_000,
  manager: 'Fitri Amalia, A.Md.A.K.',
  period: 'Semesteran',
  preset: FIVE_CRITERIA,
  criteria: [],
  reached: [
    [90, 90],
    [88, 92],
    [90, 90],
    [72, 80],
    [null, 85],
  ],
  evidence: ['Tagihan', 'Hasil uji banding', 'Daftar pemeriksaan', 'Buku pengiriman spesimen', 'Catatan pemeriksaan ulang'],
  notApplicable: 'Tidak ada pemeriksaan ulang pada semester ini.',
};

export interface ExampleProblem {
  readonly problem: string;
  /** The place of the criterion that it concerns. */
  readonly criterion: number;
  readonly cause: string;
  readonly alternatives: readonly string[];
  /** The place of the agreed one. */
  readonly agreed: number;
}

export interface ExampleMonitoring {
  readonly problems: readonly ExampleProblem[];
  /** What the third party does for each problem. */
  readonly theirs: readonly string[];
  readonly potential: ExampleProblem;
  readonly analysis: string;
  /** How the third party will do its part, and how the manager of the contract will. */
  readonly approaches: readonly [theirs: string, ours: string];
  readonly conclusion: string;
}

export const CLEANING_MEETING: ExampleMonitoring = {
  analysis: 'Petugas kurang dari yang dijanjikan, sehingga toilet dan ruang tunggu tidak dibersihkan pada siang hari.',
  problems: [
    {
      problem: 'Toilet pengunjung kotor pada siang hari',
      criterion: 0,
      cause: 'Dua petugas berhenti dan belum diganti; pembersihan hanya pagi hari.',
      alternatives: [
        'Menambah jadwal pembersihan pukul 11.00 dan 14.00 dengan lembar periksa di pintu',
        'Mengganti penyedia jasa kebersihan',
      ],
      agreed: 0,
    },
  ],
  theirs: ['Mengganti dua petugas yang berhenti'],
  potential: {
    problem: 'Bahan pembersih habis sebelum akhir bulan',
    criterion: 2,
    cause: 'Pengiriman bahan tidak dijadwalkan.',
    alternatives: ['Menyimpan cadangan satu bulan di gudang', 'Mengirim bahan setiap dua minggu'],
    agreed: 1,
  },
  approaches: ['Dua petugas pengganti mulai bekerja Senin depan, didampingi pengawas.', 'Lembar periksa dilihat setiap Jumat.'],
  conclusion: 'Jadwal pembersihan siang dan penggantian petugas disepakati; hasilnya dinilai pada akhir bulan.',
};

export const WASTE_MEETING: ExampleMonitoring = {
  analysis: 'Pengangkutan kerap mundur karena armada dipakai bersama fasilitas lain.',
  problems: [
    {
      problem: 'Limbah medis menumpuk lebih dari dua hari',
      criterion: 3,
      cause: 'Satu armada rusak dan jadwal pengangkutan mundur tanpa pemberitahuan.',
      alternatives: [
        'Menambah kapasitas tempat penyimpanan sementara',
        'Menetapkan hari pengangkutan Senin dan Kamis dengan armada cadangan',
        'Memutus kontrak pada akhir tahun',
      ],
      agreed: 1,
    },
    {
      problem: 'Manifes terlambat diterima',
      criterion: 2,
      cause: 'Lembar manifes baru dikirim bersama tagihan.',
      alternatives: ['Memeriksa manifes bersama pada hari pengangkutan', 'Memeriksa manifes setiap akhir bulan'],
      agreed: 0,
    },
  ],
  theirs: ['Menyediakan armada cadangan dan nomor siaga', 'Mengirim salinan manifes pada hari pengangkutan'],
  potential: {
    problem: 'Suhu penyimpanan naik saat listrik padam',
    criterion: 1,
    cause: 'Belum ada sumber listrik cadangan.',
    alternatives: ['Menyiapkan wadah pendingin cadangan'],
    agreed: 0,
  },
  approaches: [
    'Armada cadangan disiagakan pekan ini; nomor siaga dikirim tertulis.',
    'Buku pengangkutan diperiksa setiap Kamis.',
  ],
  conclusion: 'Hari pengangkutan, armada cadangan, dan salinan manifes disepakati; dipantau setiap minggu.',
};
