/** Where the notulen of a lokmin holds what came of an item of its agenda. */
import type { Acara } from '../../../registers/acara.table.ts';
import type { Discussed } from '../../../registers/minutes-discussion.ts';
import type { Lokmin } from '../lokmin-record.ts';
import type { Letters, Section } from './minutes-sections.ts';

export function discussed({ rapat, acara }: Lokmin, letters: Letters): Discussed<Section> {
  return { rapat, acara, letters, sectionOf };
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

function sectionOf({ step, title }: Acara): Section | undefined {
  if (step !== null) return SECTION_OF[step];
  return /^tindak lanjut/i.test(title) ? 'tindak lanjut' : undefined;
}
