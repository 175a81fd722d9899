/** What the home screen says of RTL: those that are due, and those that were carried from meeting to meeting. Source: LM-9. */
import { where } from '../../host/query.ts';
import { carriedWords, timesCarried } from '../../registers/carried-rtl.ts';
import type { Rtl } from '../../registers/rtl.table.ts';
import { OPEN_STATES, rtlTable } from '../../registers/rtl.table.ts';
import { openRtlReviews } from '../../registers/rtl-reviews.ts';
import type { TinjauanRtl } from '../../registers/tinjauan-rtl.table.ts';
import { daysBetween, printDate } from '../../schema/dates.ts';
import type { Notice } from '../sop.ts';

export const rtlNoticeQueries = { rtl: where(rtlTable, 'state', OPEN_STATES), ...openRtlReviews };

/** An RTL is shown from a week before its deadline. */
const SOON_DAYS = 7;

export function rtlNotices(rtl: readonly Rtl[], reviews: readonly TinjauanRtl[], today: string): Notice[] {
  return [...rtl]
    .sort((a, b) => a.due.localeCompare(b.due))
    .map((row) => ({ row, days: daysBetween(today, row.due), carried: carriedWords(timesCarried(row, reviews)) }))
    .filter(({ days, carried }) => days <= SOON_DAYS || carried !== null)
    .map(({ row, days, carried }) => ({
      text: row.activity,
      detail: `${row.person.label} · tenggat ${printDate(row.due)}${carried !== null && days < 0 ? `, terlambat ${-days} hari` : ''}`,
      tone: days < 0 || carried !== null ? 'late' : 'soon',
      tag: carried ?? dueTag(days),
      route: `form/rtl.kemajuan/${row.number}`,
      person: row.person.label,
    }));
}

function dueTag(days: number): string {
  if (days < 0) return `Terlambat ${-days} hari`;
  return days === 0 ? 'Hari ini' : `${days} hari lagi`;
}
