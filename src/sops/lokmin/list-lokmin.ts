/** The lokmin of all years, the newest first, each with its state. */
import type { Host } from '../../host/host.ts';
import { all } from '../../host/query.ts';
import { MOST_LISTED } from '../../registers/manifest.ts';
import type { Rapat } from '../../registers/rapat.table.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import { daysBetween, printDay } from '../../schema/dates.ts';
import type { Result } from '../../schema/index.ts';
import { ok } from '../../schema/index.ts';
import type { RecordLine, Tone } from '../sop.ts';
import { isMonthly, meetingRoute } from './meeting-kinds.ts';

export function listLokmin(host: Host): Result<readonly RecordLine[]> {
  const { rapat } = host.read({ rapat: all(rapatTable) });
  const today = host.today();
  const newestFirst = rapat.filter((row) => isMonthly(row)).sort((a, b) => b.date.localeCompare(a.date));
  return ok(
    newestFirst.slice(0, MOST_LISTED).map((row) => ({
      record: row.number,
      title: row.title,
      detail: `${printDay(row.date)} · ${row.number}`,
      ...stateTag(row, today),
      route: meetingRoute(row),
    })),
  );
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
