/**
 * "Rapat tinjauan manajemen" (Lampiran 2, 1.1-15), by the calendar year in which the period ends, up to its end. One counts when it was
 * closed with daftar hadir, notulen, problems with their causes, and RTL. 0: none counts. 4: one does. 7: two, and of each some RTL was
 * taken up. 10: more than two, and of each the RTL that were done have been evaluated. Pure.
 */
import type { Rapat } from '../../../registers/rapat.table.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Period, Proposal } from '../../evidence.ts';
import { isWithin, lastDay, proposalOf } from '../../weighing.ts';
import { byDay, isHeld, lacksOf, lackWords, REVIEW } from './month-lacks.ts';
import type { LokminRows } from './weigh-lokmin.ts';

interface Counted {
  readonly held: readonly Rapat[];
  /** Those among them that are complete. */
  readonly complete: readonly Rapat[];
  readonly followed: readonly Rapat[];
  readonly evaluated: readonly Rapat[];
  /** What each of the others lacks, in sentences. */
  readonly gaps: readonly string[];
  readonly year: string;
}

export function weighTinjauan(rows: LokminRows, period: Period): Proposal {
  const counted = count(rows, period);
  const { held, complete } = counted;
  return proposalOf({
    judge: 'tinjauanManajemen',
    because: reason(counted),
    records: held.map(({ number }) => number),
    lacks: {
      4: complete.length > 0 ? [] : held.length > 0 ? counted.gaps : [`${NONE} pada ${counted.year}.`],
      7: complete.length === 0 ? ['Tindak lanjut hasil tinjauan manajemen belum ada.'] : withoutFollowing(counted),
      10: complete.length === 0 ? ['Evaluasi tindak lanjut tinjauan manajemen belum ada.'] : withoutEvaluation(counted),
    },
  });
}

const NONE = 'Belum ada tinjauan manajemen yang dilaksanakan';

function count(rows: LokminRows, period: Period): Counted {
  const year = period.until.slice(0, 4);
  const held = rows.rapat
    .filter(({ kind, date }) => kind === 'Tinjauan manajemen' && isWithin(date, `${year}-01-01`, lastDay(period)))
    .filter(isHeld)
    .sort(byDay);
  const complete = held.filter((rapat) => missingIn(rapat, rows).length === 0);
  return {
    held,
    complete,
    followed: complete.filter((rapat) => isFollowed(rapat, rows.rtl)),
    evaluated: complete.filter((rapat) => isEvaluated(rapat, rows.rtl)),
    gaps: held.filter((rapat) => !complete.includes(rapat)).map((rapat) => sentence(rapat, missingIn(rapat, rows))),
    year,
  };
}

function reason({ held, complete, followed, evaluated, year }: Counted): string {
  const results = `; ${complete.length} lengkap, ${followed.length} dengan tindak lanjut, ${evaluated.length} dengan evaluasi`;
  return `${held.length} tinjauan manajemen dilaksanakan pada ${year}${held.length === 0 ? '' : results}`;
}

function withoutFollowing({ complete, followed, gaps, year }: Counted): readonly string[] {
  const unfollowed = complete.filter((rapat) => !followed.includes(rapat));
  return [
    ...(complete.length >= 2 ? [] : [`${soFar(complete, year)}, padahal perlu sedikitnya 2.`, ...gaps]),
    ...unfollowed.map((rapat) => sentence(rapat, ['belum ada RTL yang ditindaklanjuti'])),
  ];
}

function withoutEvaluation({ complete, evaluated, gaps, year }: Counted): readonly string[] {
  const unevaluated = complete.filter((rapat) => !evaluated.includes(rapat));
  return [
    ...(complete.length > 2 ? [] : [`${soFar(complete, year)}, padahal perlu lebih dari 2.`, ...gaps]),
    ...unevaluated.map((rapat) => sentence(rapat, ['efektivitas RTL yang selesai belum dinilai'])),
  ];
}

function soFar(complete: readonly Rapat[], year: string): string {
  return `Baru ${complete.length} tinjauan manajemen yang lengkap pada ${year}`;
}

/** The text asks for no undangan; an analysis and RTL it always asks for. */
function missingIn(rapat: Rapat, rows: LokminRows): string[] {
  const papers = lacksOf(rapat, rows).filter((lack) => lack !== 'invitation' && lack !== 'plans');
  const hasProblems = rows.masalah.some(({ meeting }) => meeting.id === rapat.number);
  return [
    ...papers.map((lack) => lackWords(lack, REVIEW)),
    ...(hasProblems ? [] : ['analisis masalah belum dicatat']),
    ...(decidedIn(rapat, rows.rtl).length > 0 ? [] : ['belum mempunyai RTL']),
  ];
}

function sentence({ date, number }: Rapat, what: readonly string[]): string {
  return `Tinjauan manajemen ${printDate(date)} (${number}): ${what.join(', ')}.`;
}

function decidedIn({ number }: Rapat, rtl: readonly Rtl[]): readonly Rtl[] {
  return rtl.filter(({ source }) => source.id === number);
}

function isFollowed(rapat: Rapat, rtl: readonly Rtl[]): boolean {
  return decidedIn(rapat, rtl).some(({ state }) => state === 'Berjalan' || state === 'Selesai');
}

function isEvaluated(rapat: Rapat, rtl: readonly Rtl[]): boolean {
  const done = decidedIn(rapat, rtl).filter(({ state }) => state === 'Selesai');
  return done.length > 0 && done.every(({ effect }) => effect !== null);
}
