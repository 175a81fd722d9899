/** What is there of one meeting and what is missing, part by part, in words. What is not due yet is not missing. Pure. Source: domain, Lokmin; LM-15. */

import { isMonthly } from '../../../registers/meeting-kinds.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { daysBetween, printDate } from '../../../schema/dates.ts';
import type { Lack, MeetingWords } from '../bukti-pkp/month-lacks.ts';
import { isHeld, isInvited, lacksOf, lackWords } from '../bukti-pkp/month-lacks.ts';
import { reviewOf } from '../bukti-pkp/reviews.ts';
import type { LokminRows } from '../bukti-pkp/weigh-lokmin.ts';
import { CHANGED, isChangedSinceReport, reportDue } from '../lapor/reporting.ts';
import type { PartCell } from './completeness-view.ts';

export interface MeetingToShow {
  readonly rapat: Rapat;
  /** The one held before it in its series. */
  readonly before: Rapat | undefined;
  readonly rows: LokminRows;
  readonly words: MeetingWords;
  readonly today: string;
  readonly reportDays: number;
}

/** What an assessor asks of a meeting. */
export const PARTS = ['Undangan', 'Daftar hadir', 'Notulen', 'RTL', 'Tindak lanjut', 'Lapor Dinkes'] as const;

/** One for each of `PARTS`, in their order. */
export function cellsOf(shown: MeetingToShow): readonly PartCell[] {
  return [invitation(shown), attendance(shown), minutes(shown), plans(shown), review(shown), report(shown)];
}

const there = (words: string): PartCell => ({ state: 'complete', words });
const needless = (words: string): PartCell => ({ state: 'notApplicable', words });

/** Until its day is over a meeting lacks nothing: it still comes. */
function lacking({ rapat, today }: MeetingToShow, words: string): PartCell {
  return { state: today <= rapat.date ? 'waiting' : 'missing', words };
}

/** The first of these lacks, or nothing when there is none. */
function lackOf(shown: MeetingToShow, ...kinds: readonly Lack[]): PartCell | null {
  const lack = lacksOf(shown.rapat, shown.rows).find((candidate) => candidate === 'holding' || kinds.includes(candidate));
  return lack === undefined ? null : lacking(shown, lackWords(lack, shown.words));
}

function invitation(shown: MeetingToShow): PartCell {
  const { rapat, rows, words } = shown;
  if (!isInvited(rapat, rows)) return lacking(shown, lackWords('invitation', words));
  return there(rapat.invitedNote === null ? 'dibuat' : `dikirim ${rapat.invitedNote}`);
}

function attendance(shown: MeetingToShow): PartCell {
  const lack = lackOf(shown, 'attendance');
  if (lack) return lack;
  const invited = shown.rows.kehadiran.filter(({ meeting }) => meeting.id === shown.rapat.number);
  return there(`${invited.filter(({ attendance: came }) => came === 'Hadir').length} dari ${invited.length} hadir`);
}

function minutes(shown: MeetingToShow): PartCell {
  return lackOf(shown, 'closing', 'minutes') ?? there('dibuat');
}

function plans(shown: MeetingToShow): PartCell {
  const lack = lackOf(shown, 'plans');
  if (lack) return lack;
  const count = shown.rows.rtl.filter(({ source }) => source.id === shown.rapat.number).length;
  if (count > 0) return there(`${count} RTL`);
  return shown.rapat.state === 'Ditutup'
    ? needless('tidak ada masalah yang dicatat')
    : lacking(shown, 'masalah dan RTL belum dicatat');
}

function review(shown: MeetingToShow): PartCell {
  const { rapat, before, rows, words } = shown;
  const found = reviewOf(rapat, before, rows);
  if (!found) return needless('tidak ada RTL sebelumnya yang perlu ditinjau');
  const { done, owed } = found;
  if (done === owed) return there(`${owed} RTL sebelumnya ditinjau`);
  return lacking(shown, isHeld(rapat) ? `${done} dari ${owed} RTL sebelumnya ditinjau` : lackWords('holding', words));
}

/** Only the lokmin bulanan is reported every month. */
function report(shown: MeetingToShow): PartCell {
  const { rapat, rows, today, words } = shown;
  const last = reportDue(rapat, shown);
  const { reportedOn } = rapat;
  if (reportedOn !== null) {
    const late = daysBetween(last, reportedOn);
    const told = `dilaporkan ${printDate(reportedOn)}`;
    if (isChangedSinceReport(rapat, rows.dokumen)) return { state: 'missing', words: `${told}; ${CHANGED.toLowerCase()}` };
    return late > 0 ? { state: 'late', words: `${told}, terlambat ${late} hari` } : there(told);
  }
  if (!isMonthly(rapat)) return needless('hanya lokmin bulanan yang dilaporkan setiap bulan');
  if (!isHeld(rapat)) return lacking(shown, lackWords('holding', words));
  const late = daysBetween(last, today);
  return late > 0
    ? { state: 'missing', words: `belum dilaporkan, terlambat ${late} hari` }
    : { state: 'waiting', words: `paling lambat ${printDate(last)}` };
}
