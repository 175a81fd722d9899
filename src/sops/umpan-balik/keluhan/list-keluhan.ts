/** All entries, those that wait first, and the board of the open ones by where they stand. */
import type { Host } from '../../../host/host.ts';
import { all } from '../../../host/query.ts';
import { isPast } from '../../../registers/batas-waktu.ts';
import { MOST_LISTED } from '../../../registers/manifest.ts';
import { daysBetween, printShortDate } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { ok } from '../../../schema/index.ts';
import type { Board, RecordLine, Tone } from '../../sop.ts';
import { chartMonths, printMonth } from '../laporan/period.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { nameOf, OPEN_STATES, umpanBalikTable } from '../umpan-balik.table.ts';
import { keluhanRoute } from './keluhan-record.ts';

export function listKeluhan(host: Host): Result<readonly RecordLine[]> {
  const { rows } = host.read({ rows: all(umpanBalikTable) });
  const open = openFirstDue(rows);
  const closed = rows.filter((row) => row.closedOn !== null).sort((a, b) => b.number.localeCompare(a.number));
  return ok([...open, ...closed].slice(0, MOST_LISTED).map((row) => lineOf(row, host.now())));
}

/** Those that wait for somebody, the most urgent first. */
function openFirstDue(rows: readonly UmpanBalik[]): UmpanBalik[] {
  return rows.filter((row) => row.closedOn === null).sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
}

function lineOf(entry: UmpanBalik, now: string): RecordLine {
  return {
    record: entry.number,
    title: nameOf(entry),
    detail: [entry.number, printShortDate(entry.receivedOn), entry.unit?.label, entry.handler?.label].filter(Boolean).join(' · '),
    ...tagOf(entry, now),
    route: keluhanRoute(entry.number),
  };
}

/** How an entry stands at this moment, in a word and a colour: late before all else. */
export function tagOf(entry: UmpanBalik, now: string): { tag: string; tone: Tone } {
  if (entry.closedOn !== null) return { tag: entry.state, tone: 'ok' };
  const today = now.slice(0, 10);
  if (isLate(entry, now)) {
    const days = daysBetween(entry.due ?? today, today);
    return { tag: `${entry.state} · terlambat${days > 0 ? ` ${days} hari` : ''}`, tone: 'late' };
  }
  return { tag: entry.state, tone: entry.due !== null && daysBetween(today, entry.due) <= 1 ? 'soon' : 'plain' };
}

export function isLate({ due, dueTime, closedOn }: UmpanBalik, now: string): boolean {
  return closedOn === null && due !== null && isPast({ date: due, time: dueTime }, now);
}

export function keluhanBoard(host: Host): Result<Board> {
  const { rows } = host.read({ rows: all(umpanBalikTable) });
  const now = host.now();
  const today = host.today();
  const open = openFirstDue(rows);
  return ok({
    columns: OPEN_STATES.map((state) => ({
      title: state,
      lines: open.filter((row) => row.state === state).map((row) => lineOf(row, now)),
    })),
    months: chartMonths({ from: today, to: today }).map((month) => ({
      label: printMonth(month),
      counts: [
        rows.filter((row) => row.receivedOn.startsWith(month)).length,
        rows.filter((row) => row.closedOn?.startsWith(month)).length,
      ],
    })),
    series: ['Diterima', 'Selesai'],
  });
}
