/** Units and programmes as most puskesmas have them under ILP, by klaster: to begin with, and to be changed. */
import type { KLASTER } from '../unit.table.ts';

type Klaster = (typeof KLASTER)[number];

export const USUAL_UNITS: readonly (readonly [name: string, klaster: Klaster])[] = [
  ['Tata Usaha', 'Klaster 1 Manajemen'],
  ['Pendaftaran dan rekam medis', 'Klaster 1 Manajemen'],
  ['Kesehatan ibu dan anak', 'Klaster 2 Ibu dan Anak'],
  ['Imunisasi', 'Klaster 2 Ibu dan Anak'],
  ['Gizi', 'Klaster 2 Ibu dan Anak'],
  ['Pelayanan dewasa dan lansia', 'Klaster 3 Usia Dewasa dan Lansia'],
  ['Kesehatan jiwa', 'Klaster 3 Usia Dewasa dan Lansia'],
  ['Surveilans dan penyakit menular', 'Klaster 4 Penanggulangan Penyakit Menular'],
  ['Kesehatan lingkungan', 'Klaster 4 Penanggulangan Penyakit Menular'],
  ['Promosi kesehatan', 'Lintas Klaster'],
  ['Gawat darurat', 'Lintas Klaster'],
  ['Farmasi', 'Lintas Klaster'],
  ['Laboratorium', 'Lintas Klaster'],
  ['Kesehatan gigi dan mulut', 'Lintas Klaster'],
];
