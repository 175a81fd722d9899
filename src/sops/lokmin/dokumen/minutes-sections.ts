/** The sections of a notulen: those without content are left out, and the letters of the others count through. Pure. */
import type { DocumentRow } from '../../../schema/index.ts';
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

/** One list of the template with its rows; several lists may belong to one section. */
export interface MinutesList {
  readonly section: Section;
  readonly tags: readonly string[];
  readonly rows: readonly DocumentRow[];
}

export type Letters = ReadonlyMap<Section, string>;

/** `A` for the first that has content, and so on. */
export function lettersOf(hasContent: (section: Section) => boolean): Letters {
  return new Map(SECTIONS.filter(hasContent).map((section, index) => [section, String.fromCharCode(65 + index)]));
}

/** `Ada capaian` and `Huruf capaian` for every section. */
export function sectionTags(letters: Letters): DocumentRow {
  return Object.fromEntries(
    SECTIONS.flatMap((section) => [
      [`Ada ${section}`, letters.has(section)],
      [`Huruf ${section}`, letters.get(section) ?? ''],
    ]),
  );
}
