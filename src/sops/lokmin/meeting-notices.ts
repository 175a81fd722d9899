/** What the home screen says of meetings that are not closed: those that run or were missed, those that come soon, and the next one. */
import type { Rapat } from '../../registers/rapat.table.ts';
import { daysBetween, printDay } from '../../schema/dates.ts';
import type { Notice } from '../sop.ts';
import { stateTag } from './list-lokmin.ts';
import type { KindOfMeeting } from './meeting-kinds.ts';
import { kindOf, meetingRoute } from './meeting-kinds.ts';

/** A year's series is planned at once: of those that come later only the next is told. */
const SOON_DAYS = 31;

/** Of the kinds that a manifest has, so that no meeting is told twice. */
export function meetingNotices(rapat: readonly Rapat[], sop: KindOfMeeting['sop'], today: string): Notice[] {
  const own = rapat.filter((row) => kindOf(row).sop === sop).sort((a, b) => a.date.localeCompare(b.date));
  const near = own.filter(({ date }) => daysBetween(today, date) <= SOON_DAYS);
  const told = near.some(({ date }) => date >= today) ? near : own.slice(0, near.length + 1);
  return told.map((row) => ({
    text: row.title,
    detail: printDay(row.date),
    ...stateTag(row, today),
    route: meetingRoute(row),
    person: '',
  }));
}
