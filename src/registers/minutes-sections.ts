/** The sections of a notulen of any meeting: those without content are left out, and the letters of the others count through. Pure. Source: PK-k. */
import type { DocumentRow } from '../schema/index.ts';
import type { DocumentOrder } from './make-document.ts';

/** One list of the template with its rows; several lists may belong to one section. */
export interface MinutesList<Section extends string> {
  readonly section: Section;
  readonly tags: readonly string[];
  readonly rows: readonly DocumentRow[];
}

export type Letters<Section extends string> = ReadonlyMap<Section, string>;

/** `A` for the first that has content, and so on. `sections` are in the order in which the notulen tells of them. */
export function lettersOf<Section extends string>(
  sections: readonly Section[],
  hasContent: (section: Section) => boolean,
): Letters<Section> {
  return new Map(sections.filter(hasContent).map((section, index) => [section, String.fromCharCode(65 + index)]));
}

/** `Ada capaian` and `Huruf capaian` for every section. */
export function sectionTags<Section extends string>(sections: readonly Section[], letters: Letters<Section>): DocumentRow {
  return Object.fromEntries(
    sections.flatMap((section) => [
      [`Ada ${section}`, letters.has(section)],
      [`Huruf ${section}`, letters.get(section) ?? ''],
    ]),
  );
}

/** The lists by their names in the template. */
export function listTags<Section extends string>(
  lists: Readonly<Record<string, MinutesList<Section>>>,
): Pick<DocumentOrder, 'data' | 'loops'> {
  const named = Object.entries(lists);
  return {
    data: Object.fromEntries(named.map(([name, { rows }]) => [name, rows])),
    loops: Object.fromEntries(named.map(([name, { tags }]) => [name, tags])),
  };
}
