/** The sentences in which the evidence says which months lack what, and which reviews were passed over. Pure. Source: PKP-5. */
import { monthName, partsOf } from '../../../schema/dates.ts';
import type { Period } from '../../evidence.ts';
import { listed } from '../../weighing.ts';
import type { MeetingWords, Month } from './month-lacks.ts';
import { byLack, lackWords } from './month-lacks.ts';
import type { Review } from './reviews.ts';

const MONTHS_OF_A_YEAR = 12;

/** `Januari, Maret, dan Mei`; with the year when the period has more than one. */
function monthNames(months: readonly string[], { from, until }: Period): string {
  const hasYears = from.slice(0, 4) !== until.slice(0, 4);
  const names = months.map((month) => {
    const { year, month: number } = partsOf(`${month}-01`);
    return hasYears ? `${monthName(number)} ${year}` : monthName(number);
  });
  return listed(names, MONTHS_OF_A_YEAR, 'bulan lainnya');
}

export function lackSentences(months: readonly Month[], period: Period, words: MeetingWords): string[] {
  return byLack(months).map((group) => `${monthNames(group.months, period)}: ${lackWords(group.lack, words)}.`);
}

/** One sentence about the months of some meetings; none without a meeting. */
export function monthsSentence(dates: readonly string[], period: Period, what: string): string[] {
  const months = [...new Set(dates.map((date) => date.slice(0, 7)))];
  return months.length === 0 ? [] : [`${monthNames(months, period)}: ${what}`];
}

export function reviewWords(reviews: readonly Review[], { short }: MeetingWords): string {
  if (reviews.length === 0) return `tidak ada RTL ${short} sebelumnya yang perlu ditinjau`;
  const done = reviews.filter((review) => review.done === review.owed).length;
  return `RTL ${short} sebelumnya ditinjau pada ${done} dari ${reviews.length} rapat`;
}

export function reviewSentences(reviews: readonly Review[], period: Period, { short }: MeetingWords): string[] {
  const datesOf = (found: readonly Review[]) => found.map(({ rapat }) => rapat.date);
  const none = reviews.filter(({ done }) => done === 0);
  const part = reviews.filter(({ done, owed }) => done > 0 && done < owed);
  return [
    ...monthsSentence(datesOf(none), period, `RTL ${short} sebelumnya belum ditinjau.`),
    ...monthsSentence(datesOf(part), period, `RTL ${short} sebelumnya belum semua ditinjau.`),
  ];
}
