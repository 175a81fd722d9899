/** The sections of the notulen of a lokmin, and of meetings held like one. */
import type * as minutes from '../../../registers/minutes-sections.ts';
import type { DocumentSources } from './documents.ts';

/** The order in which a notulen tells of a meeting. The template names each: `{#Ada capaian}{Huruf capaian}. …`. */
export const SECTIONS = [
  'acara',
  'tindak lanjut',
  'capaian',
  'tengah tahun',
  'realisasi RPK',
  'informasi',
  'pembahasan',
  'masalah',
  'RTL',
  'RPK',
  'bahan',
  'komitmen',
  'kesimpulan',
] as const;
export type Section = (typeof SECTIONS)[number];

/** What the lists of a notulen are made of. */
export type MinutesSources = Pick<DocumentSources, 'lokmin' | 'reviews' | 'pegawai'>;

export type MinutesList = minutes.MinutesList<Section>;

export type Letters = minutes.Letters<Section>;
