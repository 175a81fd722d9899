/**
 * "Lokmin tribulanan" (Lampiran 2, 1.1-5), expected in the months of the settings. 0: none was held. 4: held, but an expected month
 * that is over has none that is complete. 7: each has one, closed, with undangan, daftar hadir, notulen, and RTL for what it found.
 * 10: in each somebody from outside was present, and each reviewed what the one before it had left open. Pure.
 */
import type { Kehadiran } from '../../../registers/kehadiran.table.ts';
import { kindOf } from '../../../registers/meeting-kinds.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import type { Period, Proposal } from '../../evidence.ts';
import { isWithin, proposalOf } from '../../weighing.ts';
import type { Month } from './month-lacks.ts';
import { byDay, countedMonths, expectedMonths, isHeld, monthsBetween, QUARTERLY } from './month-lacks.ts';
import type { Review } from './reviews.ts';
import { reviewsOf } from './reviews.ts';
import { lackSentences, monthsSentence, reviewSentences, reviewWords } from './series-words.ts';
import type { LokminRows } from './weigh-lokmin.ts';
import { completeWords } from './weigh-lokmin.ts';

/** `quarterMonths` are names of months: `Februari`. */
export function weighTribulanan(rows: LokminRows, period: Period, quarterMonths: readonly string[]): Proposal {
  const lokmin = rows.rapat.filter((rapat) => kindOf(rapat).rhythm === 'tribulanan').sort(byDay);
  const own = lokmin.filter(({ date }) => isWithin(date, period.from, period.until));
  const held = own.filter(isHeld);
  const months = countedMonths(expectedMonths(monthsBetween(period, quarterMonths), own), rows, period);
  const reviews = reviewsOf(lokmin.filter(isHeld), own, rows);
  const isNone = held.length === 0;
  return proposalOf({
    judge: 'lokminTribulanan',
    because: isNone ? 'tidak ada lokmin tribulanan yang dilaksanakan dalam periode ini' : reason(months, held, reviews, rows),
    records: held.map(({ number }) => number),
    lacks: {
      4: isNone ? ['Belum ada lokmin tribulanan yang dilaksanakan dalam periode ini.'] : [],
      7: isNone && months.length === 0 ? [NO_PAPERS] : lackSentences(months, period, QUARTERLY),
      10: isNone ? [NO_PARTNERS] : [...absences(held, rows, period), ...reviewSentences(reviews, period, QUARTERLY)],
    },
  });
}

const NO_PAPERS = 'Undangan, daftar hadir, notulen, dan RTL lokmin tribulanan belum ada.';
const NO_PARTNERS = 'Tindak lanjut yang melibatkan lintas sektor belum ada.';

function reason(months: readonly Month[], held: readonly Rapat[], reviews: readonly Review[], rows: LokminRows): string {
  const papers = months.length === 0 ? [] : [completeWords(months, 'lokmin tribulanan yang dijadwalkan')];
  const withPartners = held.filter((rapat) => hasPartners(rapat, rows)).length;
  const partners = `lintas sektor hadir pada ${withPartners} dari ${held.length} rapat`;
  return [...papers, partners, reviewWords(reviews, QUARTERLY)].join('; ');
}

function absences(held: readonly Rapat[], rows: LokminRows, period: Period): string[] {
  const alone = held.filter((rapat) => !hasPartners(rapat, rows)).map(({ date }) => date);
  return monthsSentence(alone, period, 'belum ada lintas sektor yang tercatat hadir.');
}

/** Who is no pegawai came from outside, whether or not the register of lintas sektor knows them. */
function hasPartners({ number }: Rapat, { kehadiran }: LokminRows): boolean {
  const isGuest = ({ meeting, person, attendance }: Kehadiran) =>
    meeting.id === number && person === null && attendance === 'Hadir';
  return kehadiran.some(isGuest);
}
