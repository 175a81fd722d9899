/** What a meeting would be closed without: told before it is closed, never asked to be made up. */
import type { Answers } from '../../../host/query.ts';
import { silentItems } from '../../../registers/minutes-discussion.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { reviewsBefore } from '../../../registers/rtl-reviews.ts';
import type { Lokmin } from '../lokmin-record.ts';
import { lokminQueries } from '../lokmin-record.ts';
import type { Masalah } from '../masalah.table.ts';
import { lettersFor } from './minutes-data.ts';
import { discussed } from './minutes-discussion.ts';

export function closingQueries(record: string) {
  return { ...lokminQueries(record), ...reviewsBefore(record) };
}

/** One note for each thing that is missing, naming the first of them. `read` is what the queries answered. */
export function closingNotes(lokmin: Lokmin, read: Answers<ReturnType<typeof closingQueries>>): string[] {
  const { kehadiran, masalah, rtl } = lokmin;
  const letters = lettersFor({ lokmin, reviews: read.reviews, pegawai: [] });
  const silent = silentItems(discussed(lokmin, letters));
  const unplanned = masalah.filter((row) => !rtl.some((line) => isAbout(line, row)));
  const unmarked = kehadiran.filter(({ attendance }) => attendance === null);
  return [
    ...noteOf(silent, ({ title }) => title, 'acara tanpa catatan pembahasan', 'Notulen akan menyatakannya begitu.'),
    ...noteOf(unplanned, ({ problem }) => problem, 'masalah tanpa RTL', 'Susun RTL dahulu, bila memang perlu ditindaklanjuti.'),
    ...noteOf(unmarked, ({ name }) => name, 'peserta belum ditandai kehadirannya', 'Dalam notulen kehadirannya kosong.'),
  ];
}

function isAbout({ problem }: Rtl, row: Masalah): boolean {
  return problem !== null && problem.trim().toLowerCase() === row.problem.trim().toLowerCase();
}

const MOST_NAMED = 4;

/** `3 masalah tanpa RTL: …; …. Susun RTL dahulu.` */
function noteOf<T>(rows: readonly T[], nameOf: (row: T) => string, what: string, advice: string): string[] {
  if (rows.length === 0) return [];
  const names = rows.slice(0, MOST_NAMED).map(nameOf);
  const more = rows.length > MOST_NAMED ? `; dan ${rows.length - MOST_NAMED} lagi` : '';
  return [`${rows.length} ${what}: ${names.join('; ')}${more}. ${advice}`];
}
