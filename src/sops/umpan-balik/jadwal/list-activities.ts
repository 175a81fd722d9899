/** All planned activities, the newest month first, each with how it stands to its plan. */
import type { Host } from '../../../host/host.ts';
import { all } from '../../../host/query.ts';
import { MOST_LISTED } from '../../../registers/manifest.ts';
import { printDate } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { ok } from '../../../schema/index.ts';
import type { RecordLine, Tone } from '../../sop.ts';
import { activityRoute } from './activity-record.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { kegiatanTable } from './kegiatan.table.ts';
import type { Timeliness } from './timeliness.ts';
import { plannedMonthNumber, printTimeliness, timelinessOf } from './timeliness.ts';

export function listActivities(host: Host): Result<readonly RecordLine[]> {
  const { kegiatan } = host.read({ kegiatan: all(kegiatanTable) });
  const today = host.today();
  const newestFirst = [...kegiatan].sort(
    (a, b) => plannedMonthNumber(b) - plannedMonthNumber(a) || a.number.localeCompare(b.number),
  );
  return ok(
    newestFirst.slice(0, MOST_LISTED).map((row) => ({
      record: row.number,
      title: row.activity.label,
      detail: `Rencana ${row.plannedMonth} ${row.plannedYear}${row.date === null ? '' : ` · dilaksanakan ${printDate(row.date)}`}`,
      ...activityTag(row, today),
      route: activityRoute(row.number),
    })),
  );
}

const TONES: Readonly<Record<Timeliness['is'], Tone>> = {
  cancelled: 'plain',
  onTime: 'ok',
  early: 'ok',
  late: 'soon',
  overdue: 'late',
  now: 'soon',
  waiting: 'plain',
};

/** How an activity stands to its plan, in a word and a colour. */
export function activityTag(kegiatan: Kegiatan, today: string): { tag: string; tone: Tone } {
  const timeliness = timelinessOf(kegiatan, today);
  const tag = timeliness.is === 'overdue' ? `Belum, terlambat ${timeliness.months} bulan` : printTimeliness(timeliness);
  return { tag, tone: TONES[timeliness.is] };
}
