/** What the RPK of a made-up puskesmas hold: feeds the tests. */
import type { Kegiatan } from './kegiatan.table.ts';

export type ExampleLine = Pick<Kegiatan, 'activity'> & Partial<Kegiatan>;

export const TATA_USAHA = { id: 'UNT-01', label: 'Tata Usaha' };
const REKAM_MEDIS = { id: 'UNT-02', label: 'Pendaftaran dan rekam medis' };
export const KIA = { id: 'UNT-03', label: 'Kesehatan ibu dan anak' };
const ANI = { id: 'PGW-006', label: 'Ani Lestari, S.Keb.' };
const SARI = { id: 'PGW-002', label: 'Sari Handayani, A.Md.Keb.' };

export const EXAMPLE_LINES: readonly ExampleLine[] = [
  {
    activity: 'Kelas ibu hamil',
    unit: KIA,
    goal: 'Ibu hamil mengenal tanda bahaya kehamilan',
    audience: 'Ibu hamil trimester 2 dan 3',
    count: '40 ibu',
    person: SARI,
    resources: 'Buku KIA, konsumsi, 2 bidan',
    partner: 'Kader, PKK desa',
    volume: '4 kali',
    time: 'Minggu II',
    place: 'Balai Desa Melati',
    cost: 1_200_000,
    fund: 'BOK',
    indicator: '90 % sasaran hadir',
  },
  {
    activity: 'Kunjungan rumah bayi yang belum lengkap imunisasinya',
    unit: KIA,
    goal: 'Imunisasi dasar lengkap',
    audience: 'Bayi 0–11 bulan',
    count: '27 bayi',
    person: ANI,
    resources: 'Vaksin, kendaraan',
    partner: 'Kader',
    volume: '27 kunjungan',
    time: '9–20 November',
    place: 'Desa Mawar dan Desa Melati',
    cost: 1_350_000,
    fund: 'BOK',
    indicator: 'Semua bayi lengkap',
  },
  { activity: 'Pemeliharaan server rekam medis', unit: REKAM_MEDIS, volume: '1 kali', cost: 750_000, fund: 'JKN' },
  { activity: 'Rapat tim mutu', unit: TATA_USAHA, volume: '1 kali', time: 'Minggu IV' },
];
