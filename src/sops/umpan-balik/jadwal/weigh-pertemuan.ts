/**
 * "Pertemuan dengan masyarakat" (Lampiran 2, 1.1-8), by the MMD of the calendar year in which the period ends, up to its end. 0: fewer
 * than the two a year that are asked for. 4: two or more. 7: each with its result written. 10: each followed by an RTL that is done. Pure.
 */
import type { Rtl } from '../../../registers/rtl.table.ts';
import type { Period, Proposal } from '../../evidence.ts';
import { lastDay, proposalOf } from '../../weighing.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import type { Counted } from './weighed-activities.ts';
import { countActivities, heldName, plannedWords, withoutRecap } from './weighed-activities.ts';

/** Activities of any kind and year, and RTL of any source. */
export interface MeetingRows {
  readonly kegiatan: readonly Kegiatan[];
  readonly rtl: readonly Rtl[];
}

const A_YEAR = 2;

export function weighPertemuan({ kegiatan, rtl }: MeetingRows, period: Period): Proposal {
  const year = period.until.slice(0, 4);
  const days = { from: `${year}-01-01`, until: `${year}-12-31`, shown: lastDay(period) };
  const counted = countActivities(kegiatan, 'MMD', days);
  const { done } = counted;
  const recapped = done.filter(({ recap }) => recap !== null).length;
  const unfollowed = done.flatMap((row) => withoutResult(row, rtl));
  const results = `; ${recapped} dengan rekap hasil, ${done.length - unfollowed.length} dengan RTL yang selesai`;
  return proposalOf({
    judge: 'pertemuanMasyarakat',
    because: `${done.length} MMD dilaksanakan pada ${year}${done.length === 0 ? '' : results}`,
    records: done.map(({ number }) => number),
    lacks: {
      4: done.length >= A_YEAR ? [] : [tooFew(counted, year)],
      7: done.length === 0 ? ['Hasil pembahasan dalam MMD belum ada.'] : withoutRecap(done),
      10: done.length === 0 ? ['Tindak lanjut hasil MMD belum ada.'] : unfollowed,
    },
  });
}

function tooFew({ done, planned }: Counted, year: string): string {
  const held = done.length === 0 ? 'Belum ada MMD yang dilaksanakan' : `Baru ${done.length} MMD dilaksanakan`;
  return `${held} pada ${year}, padahal perlu sedikitnya ${A_YEAR}${plannedWords(planned)}.`;
}

function withoutResult(row: Kegiatan, rtl: readonly Rtl[]): string[] {
  const own = rtl.filter(({ source }) => source.id === row.number);
  if (own.some(({ state }) => state === 'Selesai')) return [];
  return [own.length === 0 ? `${heldName(row)}: belum mempunyai RTL.` : `${heldName(row)}: belum ada RTL yang selesai.`];
}
