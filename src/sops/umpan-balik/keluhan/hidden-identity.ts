/** "Rahasia": who reported is not told to the party reported, neither by fields nor by words in what was written. */
import type { Host } from '../../../host/host.ts';
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import { findMe } from '../../../registers/referensi.ts';
import { maskEntry } from '../masking.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import type { Keluhan } from './keluhan-record.ts';

/** The reporter's words as those who handle them may read them. */
export function shownWords(entry: UmpanBalik, words: string): string {
  return entry.secrecy === 'Terbuka' ? words : maskEntry(entry, false).words(words);
}

/** Why this person may not see who reported, or `null`: of the unit that is reported, or asked for alternatives. */
export function hiddenFrom(host: Host, { entry, distribusi }: Keluhan, pegawai: readonly Pegawai[]): string | null {
  if (entry.secrecy !== 'Rahasia') return null;
  const me = findMe(host, pegawai);
  if (!me) return null;
  const units = [entry.unit?.id, ...distribusi.map((row) => row.unit.id)];
  const isAsked = distribusi.some((row) => row.person?.id === me.number);
  if (!isAsked && (me.unit === null || !units.includes(me.unit.id))) return null;
  return `Identitas pelapor ${entry.number} dirahasiakan dari pihak yang dilaporkan, termasuk unit Anda. Minta tim penanganan keluhan.`;
}
