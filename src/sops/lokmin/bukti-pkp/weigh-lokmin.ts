/**
 * "Lokmin bulanan" (Lampiran 2, 1.1-4), the first of the year among them. 0: none was held. 4: held, but a month that is over has none
 * that is complete. 7: every such month has one, closed, with undangan, daftar hadir, notulen, and RTL for what it found. 10: each also
 * reviewed what the one before it had left open. Pure.
 */

import { isMonthly } from '../../../registers/meeting-kinds.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import type { TinjauanRtl } from '../../../registers/tinjauan-rtl.table.ts';
import type { Period, Proposal } from '../../evidence.ts';
import { isWithin, proposalOf } from '../../weighing.ts';
import type { MeetingPapers, Month } from './month-lacks.ts';
import { byDay, countedMonths, expectedMonths, isHeld, MONTHLY, monthsBetween } from './month-lacks.ts';
import { reviewsOf } from './reviews.ts';
import { lackSentences, reviewSentences, reviewWords } from './series-words.ts';

/** Meetings of any kind and day, with all that hangs on them. */
export interface LokminRows extends MeetingPapers {
  readonly rapat: readonly Rapat[];
  readonly tinjauan: readonly TinjauanRtl[];
}

export function weighLokmin(rows: LokminRows, period: Period): Proposal {
  const lokmin = rows.rapat.filter(isMonthly).sort(byDay);
  const own = lokmin.filter(({ date }) => isWithin(date, period.from, period.until));
  const held = own.filter(isHeld);
  const months = countedMonths(expectedMonths(monthsBetween(period), own), rows, period);
  const reviews = reviewsOf(lokmin.filter(isHeld), own, rows);
  const isNone = held.length === 0;
  return proposalOf({
    judge: 'lokminBulanan',
    because: isNone
      ? 'tidak ada lokmin bulanan yang dilaksanakan dalam periode ini'
      : `${completeWords(months, 'bulan')}; ${reviewWords(reviews, MONTHLY)}`,
    records: held.map(({ number }) => number),
    lacks: {
      4: isNone ? ['Belum ada lokmin bulanan yang dilaksanakan dalam periode ini.'] : [],
      7: isNone && months.length === 0 ? [NO_PAPERS] : lackSentences(months, period, MONTHLY),
      10: isNone ? ['RTL lokmin sebelumnya belum ditinjau.'] : reviewSentences(reviews, period, MONTHLY),
    },
  });
}

const NO_PAPERS = 'Undangan, daftar hadir, notulen, dan RTL lokmin bulanan belum ada.';

/** `5 dari 6 bulan lengkap undangan, …` */
export function completeWords(months: readonly Month[], unit: string): string {
  const complete = months.filter(({ lacks }) => lacks.length === 0).length;
  return `${complete} dari ${months.length} ${unit} lengkap undangan, daftar hadir, notulen, dan RTL`;
}
