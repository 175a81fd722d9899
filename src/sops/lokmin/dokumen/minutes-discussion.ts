/** What a notulen says under each item of the agenda. An item without words is not passed over, and nothing is made up for it. */
import type { Acara } from '../../../registers/acara.table.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import { printTime } from '../../../schema/kinds/time.ts';
import type { Lokmin } from '../lokmin-record.ts';
import type { Letters, Section } from './minutes-sections.ts';

export const DISCUSSION_TAGS = ['No', 'Acara', 'Isi pembahasan'] as const;

const NOT_RECORDED = 'Tidak ada catatan pembahasan.';

export function discussionRows(lokmin: Lokmin, letters: Letters): DocumentRow[] {
  return lokmin.acara.map((item, index) => ({
    No: String(index + 1),
    Acara: item.title,
    'Isi pembahasan': wordsOf(item, lokmin, letters) ?? NOT_RECORDED,
  }));
}

/** Items of which the notulen would say that nothing was recorded. */
export function silentItems(lokmin: Lokmin, letters: Letters): Acara[] {
  return lokmin.acara.filter((item) => wordsOf(item, lokmin, letters) === null);
}

function wordsOf(item: Acara, lokmin: Lokmin, letters: Letters): string | null {
  return item.discussion ?? shownElsewhere(item, letters) ?? factOf(item, lokmin);
}

/** Sections that hold what an item was about. */
const SECTION_OF: Readonly<Record<string, Section>> = {
  'LM-4': 'capaian',
  'LM-6': 'informasi',
  'LM-7': 'capaian',
  'LM-8': 'masalah',
  'LM-9': 'RTL',
  'LM-10': 'tengah tahun',
  'LM-12': 'RPK',
  'LM-13': 'komitmen',
  'LM-14': 'bahan',
};

/** `Lihat bagian C.`, when what came of the item stands in a section of its own. */
function shownElsewhere({ step, title }: Acara, letters: Letters): string | null {
  const section = step === null ? (/^tindak lanjut/i.test(title) ? 'tindak lanjut' : undefined) : SECTION_OF[step];
  const letter = section && letters.get(section);
  return letter === undefined ? null : `Lihat bagian ${letter}.`;
}

/** Opening and closing are told by the meeting itself. */
function factOf({ title }: Acara, { rapat }: Lokmin): string | null {
  if (/^pembukaan/i.test(title) && rapat.openedAt !== null)
    return `Rapat dibuka oleh ${rapat.chair.label} pukul ${printTime(rapat.openedAt)}.`;
  if (/^penutup/i.test(title) && rapat.closedAt !== null) return `Rapat ditutup pukul ${printTime(rapat.closedAt)}.`;
  return null;
}
