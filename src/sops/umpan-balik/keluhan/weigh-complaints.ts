/**
 * "Pengelolaan pengaduan" (Lampiran 2, 1.1-12). 0: neither box, form nor entry. 4: media, but weeks or slips of a box are missing, or
 * nothing was analysed although it was due. 7: media and data complete, at least some analysed. 10: all that was due is analysed,
 * followed up and evaluated, and there is something that is. Pure.
 */
import type { Period, Proposal } from '../../evidence.ts';
import { isWithin, listed, proposalOf } from '../../weighing.ts';
import type { Formulir } from '../formulir/formulir.table.ts';
import type { Kotak } from '../kotak-saran/kotak.table.ts';
import type { Pembukaan } from '../kotak-saran/pembukaan.table.ts';
import { openingName, slipsLeft } from '../kotak-saran/pembukaan.table.ts';
import type { OwedWeeks } from '../kotak-saran/weeks.ts';
import { printWeek, weeksWithin } from '../kotak-saran/weeks.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import type { EntriesWeighed } from './weigh-entries.ts';
import { followUpLacks, weighEntries } from './weigh-entries.ts';

export interface ComplaintRows {
  readonly boxes: readonly Kotak[];
  /** In the weeks of the period. */
  readonly openings: readonly Pembukaan[];
  /** Of the kind "Umpan balik". */
  readonly forms: readonly Formulir[];
  /** Received in the period. */
  readonly entries: readonly UmpanBalik[];
}

interface BoxWeeks extends OwedWeeks {
  readonly box: Kotak;
}

export function weighComplaints(rows: ComplaintRows, period: Period): Proposal {
  const boxes = rows.boxes.filter(({ active, since }) => active && since <= period.until);
  const forms = rows.forms.filter(({ active, createdOn }) => active && createdOn <= period.until);
  const entries = [...rows.entries].sort((a, b) => a.number.localeCompare(b.number));
  const weeks = boxes.map((box): BoxWeeks => ({ box, ...weeksWithin(box, daysOf(box, rows), period) }));
  const unwritten = rows.openings.filter((row) => isWithin(row.date, period.from, period.until) && slipsLeft(row) > 0);
  const weighed = weighEntries(entries, period.today);
  const records = [...boxes, ...forms, ...entries].map(({ number }) => number);
  const isNone = records.length === 0;
  return proposalOf({
    judge: 'pengaduan',
    because: isNone
      ? NO_MEDIA
      : [mediaWords(boxes, forms), ...dataWords(weeks, unwritten), entryWords(entries, weighed)].join('; '),
    records,
    lacks: {
      4: isNone ? ['Belum ada kotak saran atau formulir yang dipakai, dan belum ada umpan balik yang tercatat.'] : [],
      7: [...weeks.flatMap(missedSentence), ...unwritten.map(unwrittenSentence), ...unanalysed(weighed)],
      10: followUpLacks(weighed),
    },
  });
}

const NO_MEDIA = 'tidak ada kotak saran atau formulir yang dipakai, dan tidak ada umpan balik dalam periode ini';

function daysOf({ number }: Kotak, { openings }: ComplaintRows): string[] {
  return openings.filter(({ box }) => box.id === number).map(({ date }) => date);
}

function mediaWords(boxes: readonly Kotak[], forms: readonly Formulir[]): string {
  const words = [
    ...(boxes.length > 0 ? [`${boxes.length} kotak saran`] : []),
    ...(forms.length > 0 ? [`${forms.length} formulir`] : []),
  ];
  return words.length === 0 ? 'tanpa kotak saran dan formulir' : `${listed(words)} dipakai`;
}

function dataWords(weeks: readonly BoxWeeks[], unwritten: readonly Pembukaan[]): string[] {
  const owed = sum(weeks.map((box) => box.owed.length));
  const missed = sum(weeks.map((box) => box.missed.length));
  const slips = sum(unwritten.map(slipsLeft));
  return [
    ...(owed > 0 ? [`${owed - missed} dari ${owed} pembukaan mingguan dilakukan`] : []),
    ...(slips > 0 ? [`${slips} lembar belum dicatat`] : []),
  ];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function entryWords(entries: readonly UmpanBalik[], { analysed, evaluated }: EntriesWeighed): string {
  if (entries.length === 0) return 'belum ada umpan balik dalam periode ini';
  return `${entries.length} umpan balik, ${analysed.length} dianalisis, ${evaluated.length} selesai dievaluasi`;
}

const MOST_WEEKS = 3;

function missedSentence({ box, missed }: BoxWeeks): string[] {
  if (missed.length === 0) return [];
  return [`${box.name}: ${missed.length} minggu tidak dibuka (${listed(missed.map(printWeek), MOST_WEEKS, 'minggu lainnya')}).`];
}

function unwrittenSentence(opening: Pembukaan): string {
  return `${openingName(opening)} (${opening.number}): ${slipsLeft(opening)} lembar belum dicatat.`;
}

/** What may still wait for its analysis is not missed yet. */
function unanalysed({ analysed, unread }: EntriesWeighed): string[] {
  if (analysed.length > 0 || unread.length === 0) return [];
  return [`Belum satu pun umpan balik ditelaah; ${unread.length} sudah lewat batas telaahnya.`];
}
