/** What the home screen says of meetings that are not closed: those that run or were missed, those that come soon, and the next one. */

import { where } from '../host/query.ts';
import type { KindOfMeeting } from '../registers/meeting-kinds.ts';
import { kindOf, meetingRoute } from '../registers/meeting-kinds.ts';
import type { Rapat } from '../registers/rapat.table.ts';
import { rapatTable } from '../registers/rapat.table.ts';
import { daysBetween, printDay } from '../schema/dates.ts';
import type { Notice, SopServer, Tone } from './sop.ts';

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

/** How a meeting stands today, in a word and a colour. */
export function stateTag(rapat: Rapat, today: string): { tag: string; tone: Tone } {
  if (rapat.state === 'Ditutup') return { tag: 'Ditutup', tone: 'ok' };
  if (rapat.state === 'Berlangsung')
    return { tag: rapat.date < today ? 'Belum ditutup' : 'Berlangsung', tone: rapat.date < today ? 'late' : 'soon' };
  const days = daysBetween(today, rapat.date);
  if (days < 0) return { tag: 'Terlewat', tone: 'late' };
  return { tag: days === 0 ? 'Hari ini' : `${days} hari lagi`, tone: days <= 3 ? 'soon' : 'plain' };
}

/** As lists show them: those that wait first, the nearest on top; then those that are closed, the newest first. */
export function waitingFirst(rapat: readonly Rapat[]): Rapat[] {
  const waiting = rapat.filter(({ state }) => state !== 'Ditutup').sort((a, b) => a.date.localeCompare(b.date));
  const closed = rapat.filter(({ state }) => state === 'Ditutup').sort((a, b) => b.date.localeCompare(a.date));
  return [...waiting, ...closed];
}

const unclosed = () => ({ meetings: where(rapatTable, 'state', ['Direncanakan', 'Berlangsung']) });

/** What a manifest of meetings says on the home screen when it has nothing else to tell. */
export function homeOfMeetings(sop: KindOfMeeting['sop']): SopServer<ReturnType<typeof unclosed>>['home'] {
  return { queries: unclosed, notices: ({ meetings }, today) => meetingNotices(meetings, sop, today) };
}
