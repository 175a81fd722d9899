/** What waits for a person: entries near or past their deadline, units that owe alternatives, decisions that wait for the head. */
import type { Host } from '../../../host/host.ts';
import { picked, where } from '../../../host/query.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { daysBetween, printShortDate } from '../../../schema/dates.ts';
import { printTime } from '../../../schema/kinds/time.ts';
import type { Notice, SopServer } from '../../sop.ts';
import type { Distribusi } from '../distribusi.table.ts';
import { distribusiTable } from '../distribusi.table.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { nameOf, OPEN_STATES, umpanBalikTable } from '../umpan-balik.table.ts';
import { keluhanRoute } from './keluhan-record.ts';
import { isLate } from './list-keluhan.ts';

const queries = (host: Host) => ({
  open: where(umpanBalikTable, 'state', OPEN_STATES),
  asked: picked(distribusiTable, 'due', (days) => new Set(days.filter((day) => isNear(day, host.today())))),
  pengaturan: pengaturanQuery,
});

/** Alternatives that a unit owes are looked for so far back. */
const OWED_DAYS = 120;

function isNear(day: string, today: string): boolean {
  const days = daysBetween(today, day);
  return days <= SOON_DAYS && days >= -OWED_DAYS;
}

/** An entry is shown from so many days before its deadline. */
const SOON_DAYS = 3;

export const umpanBalikHome: SopServer<ReturnType<typeof queries>>['home'] = {
  queries,
  notices: ({ open, asked, pengaturan }, today, now) => {
    const head = pengaturanFrom(pengaturan).headName;
    const waiting = open.filter((entry) => entry.due !== null || entry.state === 'Menunggu persetujuan');
    const owing = asked.filter(
      (row) => row.answeredOn === null && open.some((entry) => entry.number === row.entry.id && isWaitingForUnits(entry)),
    );
    const entries = waiting
      .filter((entry) => entry.state === 'Menunggu persetujuan' || daysBetween(today, entry.due ?? today) <= SOON_DAYS)
      .sort((a, b) => (a.due ?? today).localeCompare(b.due ?? today))
      .map((entry) => noticeOf(entry, head, now));
    return [...entries, ...owing.map((row) => owedNotice(row, today))];
  },
};

/** Once it was decided, alternatives are no longer waited for. */
function isWaitingForUnits({ state }: UmpanBalik): boolean {
  return state === 'Ditelaah' || state === 'Didistribusikan';
}

function owedNotice(row: Distribusi, today: string): Notice {
  const days = daysBetween(row.due, today);
  return {
    text: `Alternatif solusi dari ${row.unit.label}`,
    detail: [`${row.entry.id} ${row.entry.label}`, row.person?.label, `sampai ${printShortDate(row.due)}`]
      .filter(Boolean)
      .join(' · '),
    tone: days > 0 ? 'late' : 'soon',
    tag: days > 0 ? `Terlambat ${days} hari` : days === 0 ? 'Hari ini' : `${-days} hari lagi`,
    route: keluhanRoute(row.entry.id),
    person: row.person?.label ?? '',
  };
}

function noticeOf(entry: UmpanBalik, head: string, now: string): Notice {
  const today = now.slice(0, 10);
  const forHead = entry.state === 'Menunggu persetujuan';
  const person = forHead ? head : (entry.handler?.label ?? entry.receiver?.label ?? '');
  const days = daysBetween(entry.due ?? today, today);
  const isOverdue = isLate(entry, now);
  const tag = isOverdue ? (days > 0 ? `Terlambat ${days} hari` : 'Terlambat') : days === 0 ? 'Hari ini' : `${-days} hari lagi`;
  const until =
    entry.due === null
      ? ''
      : `tenggat ${printShortDate(entry.due)}${entry.dueTime === null ? '' : ` ${printTime(entry.dueTime)}`}`;
  return {
    text: `${entry.number} ${nameOf(entry)}`,
    detail: [entry.state, person, until].filter(Boolean).join(' · '),
    tone: isOverdue ? 'late' : 'soon',
    tag,
    route: keluhanRoute(entry.number),
    person,
  };
}
