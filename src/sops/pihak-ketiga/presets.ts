/** Criteria that a new contract may begin with; each can be changed afterwards. Source: domain rules of third parties. */

import type { ScaleName } from './kontrak.table.ts';
import { LKPP_SCALE, PERCENT_SCALE } from './kontrak.table.ts';
import type { Kriteria } from './kriteria.table.ts';

export const OWN_CRITERIA = 'Isi sendiri';
export const FIVE_CRITERIA = 'Harga, kualitas, spesifikasi, termin, retur';
export const LKPP_CRITERIA = 'Skema LKPP (kualitas, biaya, waktu, layanan)';
export const PRESETS = [OWN_CRITERIA, FIVE_CRITERIA, LKPP_CRITERIA] as const;
export type Preset = (typeof PRESETS)[number];

/** As a preset has it: what is measurable only a contract can say. */
type Words = Pick<Kriteria, 'name' | 'target' | 'measure' | 'weight'>;
type Begun = Words & Pick<Kriteria, 'targetValue' | 'direction'>;

const FIVE: readonly Words[] = [
  { name: 'Harga', target: 'Sesuai kontrak', measure: 'Tagihan dibandingkan dengan harga dalam kontrak', weight: 20 },
  { name: 'Kualitas', target: 'Tanpa keluhan yang terbukti', measure: 'Hasil pemeriksaan dan catatan keluhan', weight: 20 },
  { name: 'Spesifikasi', target: 'Seluruhnya sesuai kontrak', measure: 'Pemeriksaan barang atau pekerjaan', weight: 20 },
  { name: 'Termin', target: 'Tepat waktu menurut jadwal', measure: 'Tanggal penyerahan dibandingkan dengan jadwal', weight: 20 },
  { name: 'Retur', target: 'Diganti menurut kontrak', measure: 'Catatan pengembalian dan penggantian', weight: 20 },
];

const LKPP: readonly Words[] = [
  { name: 'Kualitas dan kuantitas', target: 'Sesuai kontrak', measure: 'Kesesuaian hasil pekerjaan dengan kontrak', weight: 30 },
  { name: 'Biaya', target: 'Tanpa tambahan di luar kontrak', measure: 'Pengendalian biaya pelaksanaan', weight: 20 },
  { name: 'Waktu', target: 'Tepat waktu', measure: 'Penyelesaian dibandingkan dengan jadwal', weight: 30 },
  { name: 'Layanan', target: 'Cepat tanggap', measure: 'Komunikasi dan penanganan permintaan', weight: 20 },
];

const CRITERIA: Readonly<Record<Preset, readonly Words[]>> = {
  [OWN_CRITERIA]: [],
  [FIVE_CRITERIA]: FIVE,
  [LKPP_CRITERIA]: LKPP,
};

export function presetCriteria(preset: Preset): readonly Begun[] {
  return CRITERIA[preset].map((words) => ({ ...words, targetValue: null, direction: null }));
}

/** The scheme of LKPP has its own scale. */
export function presetScale(preset: Preset, chosen: ScaleName | null): ScaleName {
  return preset === LKPP_CRITERIA ? LKPP_SCALE : (chosen ?? PERCENT_SCALE);
}
