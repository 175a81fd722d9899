/** What a notulen says under each item of the agenda. An item without words is not passed over, and nothing is made up for it. Pure. Source: PK-k. */
import type { DocumentRow } from '../schema/index.ts';
import { printTime } from '../schema/kinds/time.ts';
import type { Acara } from './acara.table.ts';
import { numbered } from './meeting-tags.ts';
import type { Letters } from './minutes-sections.ts';
import type { Rapat } from './rapat.table.ts';

export const DISCUSSION_TAGS = ['No', 'Acara', 'Isi pembahasan'] as const;

const NOT_RECORDED = 'Tidak ada catatan pembahasan.';

/** A meeting with its agenda, and which section of its notulen holds what an item was about. */
export interface Discussed<Section extends string> {
  readonly rapat: Rapat;
  readonly acara: readonly Acara[];
  readonly letters: Letters<Section>;
  sectionOf(item: Acara): Section | undefined;
}

export function discussionRows<Section extends string>(discussed: Discussed<Section>): DocumentRow[] {
  return numbered(discussed.acara, (item) => ({
    Acara: item.title,
    'Isi pembahasan': wordsOf(item, discussed) ?? NOT_RECORDED,
  }));
}

/** Items of which the notulen would say that nothing was recorded. */
export function silentItems<Section extends string>(discussed: Discussed<Section>): Acara[] {
  return discussed.acara.filter((item) => wordsOf(item, discussed) === null);
}

function wordsOf<Section extends string>(item: Acara, { rapat, letters, sectionOf }: Discussed<Section>): string | null {
  return item.discussion ?? shownIn(sectionOf(item), letters) ?? factOf(item, rapat);
}

/** `Lihat bagian C.`, when what came of the item stands in a section of its own. */
function shownIn<Section extends string>(section: Section | undefined, letters: Letters<Section>): string | null {
  const letter = section && letters.get(section);
  return letter === undefined ? null : `Lihat bagian ${letter}.`;
}

/** Opening and closing are told by the meeting itself. */
function factOf({ title }: Acara, { chair, openedAt, closedAt }: Rapat): string | null {
  if (/^pembukaan/i.test(title) && openedAt !== null) return `Rapat dibuka oleh ${chair.label} pukul ${printTime(openedAt)}.`;
  if (/^penutup/i.test(title) && closedAt !== null) return `Rapat ditutup pukul ${printTime(closedAt)}.`;
  return null;
}
