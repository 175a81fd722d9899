/** Entries that may be about the same problem: open, of the last 60 days, for the same unit, with words in common. Pure but for the query. */
import type { Host } from '../../../host/host.ts';
import { where } from '../../../host/query.ts';
import { daysBetween, printShortDate } from '../../../schema/dates.ts';
import type { Question, Result } from '../../../schema/index.ts';
import { ok, parseForm } from '../../../schema/index.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { OPEN_STATES, umpanBalikRef, umpanBalikTable } from '../umpan-balik.table.ts';
import { recordForm } from './forms.ts';
import { shownWords } from './hidden-identity.ts';

const LOOK_BACK_DAYS = 60;
const MOST_SHOWN = 3;
const SHARED_WORDS = 2;
const QUOTED = 110;

/** Words that say nothing of what an entry is about. */
const COMMON = new Set(
  'yang untuk dengan tidak dari pada saya kami sudah belum masih juga agar akan bisa oleh sangat lebih karena atau ketika saat mohon tolong terima kasih puskesmas petugas pelayanan lagi hari jadi kalau'.split(
    ' ',
  ),
);

/** The words of a text that tell what it is about. */
function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-zà-ÿ0-9]{4,}/g) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)));
}

interface Newcomer {
  readonly content: string;
  readonly unit: { readonly id: string } | null;
  readonly receivedOn: string;
}

/** Those alike, the most alike first. Entries without a unit may belong to any. */
function similarTo(newcomer: Newcomer, open: readonly UmpanBalik[]): UmpanBalik[] {
  const words = tellingWords(newcomer.content);
  const shared = (entry: UmpanBalik) =>
    [...tellingWords(`${entry.content} ${entry.core ?? ''}`)].filter((word) => words.has(word)).length;
  return open
    .filter((entry) => Math.abs(daysBetween(entry.receivedOn, newcomer.receivedOn)) <= LOOK_BACK_DAYS)
    .filter((entry) => entry.unit === null || newcomer.unit === null || entry.unit.id === newcomer.unit.id)
    .map((entry) => ({ entry, count: shared(entry) }))
    .filter(({ count }) => count >= SHARED_WORDS)
    .sort((a, b) => b.count - a.count || b.entry.number.localeCompare(a.entry.number))
    .slice(0, MOST_SHOWN)
    .map(({ entry }) => entry);
}

/** Asked before a new entry is saved: is it the same problem as one that is open? */
export function askSimilar(host: Host, input: unknown): Result<Question | null> {
  const submitted = parseForm(recordForm, input);
  if (!submitted.ok) return submitted;
  const { values } = submitted.value;
  if (values.same !== null) return ok(null);
  const { open } = host.read({ open: where(umpanBalikTable, 'state', OPEN_STATES) });
  const alike = similarTo(values, open);
  if (alike.length === 0) return ok(null);
  return ok({
    text: 'Mirip dengan umpan balik yang masih ditangani. Apakah ini masalah yang sama? Nomornya tetap sendiri-sendiri.',
    answers: [
      ...alike.map((entry) => ({
        caption: `Ya, sama dengan ${entry.number}`,
        detail: `${printShortDate(entry.receivedOn)} · ${entry.state} · “${quoted(shownWords(entry, entry.content))}”`,
        values: { same: umpanBalikRef(entry) },
      })),
      { caption: 'Bukan, simpan sebagai masalah lain', values: { same: null } },
    ],
  });
}

function quoted(content: string): string {
  return content.length <= QUOTED ? content : `${content.slice(0, QUOTED).replace(/\s+\S*$/, '')} …`;
}
