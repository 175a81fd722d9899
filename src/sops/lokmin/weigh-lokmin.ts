/**
 * "Lokmin bulanan" (Lampiran 2, 1.1-4). 0: none was held. 4: held, but a month that is over has none that is complete. 7: every such
 * month has one, closed, with undangan, daftar hadir, notulen, and RTL for what it found. 10: each also reviewed what the one before
 * it had left open. Pure.
 */
import type { Rapat } from '../../registers/rapat.table.ts';
import type { Rtl } from '../../registers/rtl.table.ts';
import { isOpen } from '../../registers/rtl.table.ts';
import type { TinjauanRtl } from '../../registers/tinjauan-rtl.table.ts';
import { monthName, partsOf } from '../../schema/dates.ts';
import type { Period, Proposal } from '../evidence.ts';
import { isWithin, listed, proposalOf } from '../weighing.ts';
import { isMonthly } from './meeting-kinds.ts';
import type { MeetingPapers, Month } from './month-lacks.ts';
import { byLack, countedMonths, isHeld } from './month-lacks.ts';

/** Meetings of any kind and day, with all that hangs on them. */
export interface LokminRows extends MeetingPapers {
  readonly rapat: readonly Rapat[];
  readonly tinjauan: readonly TinjauanRtl[];
}

/** What a meeting had to review of the one before, and how much of it it did. */
interface Review {
  readonly month: string;
  readonly owed: number;
  readonly done: number;
}

export function weighLokmin(rows: LokminRows, period: Period): Proposal {
  const lokmin = rows.rapat.filter(isMonthly).sort(byDay);
  const own = lokmin.filter(({ date }) => isWithin(date, period.from, period.until));
  const held = own.filter(isHeld);
  const months = countedMonths(own, rows, period);
  const reviews = reviewsOf(lokmin.filter(isHeld), own, rows);
  const isNone = held.length === 0;
  return proposalOf({
    judge: 'lokminBulanan',
    because: isNone
      ? 'tidak ada lokmin bulanan yang dilaksanakan dalam periode ini'
      : `${monthWords(months)}; ${reviewWords(reviews)}`,
    records: held.map(({ number }) => number),
    lacks: {
      4: isNone ? ['Belum ada lokmin bulanan yang dilaksanakan dalam periode ini.'] : [],
      7: isNone && months.length === 0 ? [NO_PAPERS] : monthSentences(months, period),
      10: isNone ? ['RTL lokmin sebelumnya belum ditinjau.'] : reviewSentences(reviews, period),
    },
  });
}

const NO_PAPERS = 'Undangan, daftar hadir, notulen, dan RTL lokmin bulanan belum ada.';

function byDay(a: Rapat, b: Rapat): number {
  return `${a.date} ${a.number}`.localeCompare(`${b.date} ${b.number}`);
}

/** Of the closed meetings of the period that had something to review; the first of the register has nothing before it. */
function reviewsOf(held: readonly Rapat[], own: readonly Rapat[], { rtl, tinjauan }: LokminRows): readonly Review[] {
  return held.flatMap((rapat, index) => {
    const before = held[index - 1];
    if (!before || !own.includes(rapat) || rapat.state !== 'Ditutup') return [];
    const reviewed = new Set(tinjauan.filter(({ meeting }) => meeting.id === rapat.number).map((row) => row.rtl.id));
    const isOwed = (line: Rtl) => reviewed.has(line.number) || hasOutlived(line, rapat.date);
    const owed = rtl.filter((line) => line.source.id === before.number && isOwed(line));
    const done = owed.filter((line) => reviewed.has(line.number)).length;
    return owed.length === 0 ? [] : [{ month: rapat.date.slice(0, 7), owed: owed.length, done }];
  });
}

/** Whether it was still open after that day; what was finished on it needed no review any more. */
function hasOutlived(line: Rtl, date: string): boolean {
  return isOpen(line) || (line.doneOn !== null && line.doneOn > date);
}

function monthWords(months: readonly Month[]): string {
  const complete = months.filter(({ lacks }) => lacks.length === 0).length;
  return `${complete} dari ${months.length} bulan lengkap undangan, daftar hadir, notulen, dan RTL`;
}

function reviewWords(reviews: readonly Review[]): string {
  if (reviews.length === 0) return 'tidak ada RTL lokmin sebelumnya yang perlu ditinjau';
  const done = reviews.filter((review) => review.done === review.owed).length;
  return `RTL lokmin sebelumnya ditinjau pada ${done} dari ${reviews.length} rapat`;
}

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

function monthSentences(months: readonly Month[], period: Period): string[] {
  return byLack(months).map((group) => `${monthNames(group.months, period)}: ${group.lack}.`);
}

function reviewSentences(reviews: readonly Review[], period: Period): string[] {
  const sentence = (found: readonly Review[], what: string) =>
    found.length === 0 ? [] : [`${monthNames([...new Set(found.map(({ month }) => month))], period)}: ${what}`];
  return [
    ...sentence(
      reviews.filter(({ done }) => done === 0),
      'RTL lokmin sebelumnya belum ditinjau.',
    ),
    ...sentence(
      reviews.filter(({ done, owed }) => done > 0 && done < owed),
      'RTL lokmin sebelumnya belum semua ditinjau.',
    ),
  ];
}
