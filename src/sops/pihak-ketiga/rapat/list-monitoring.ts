/** The monitoring meetings: those that wait first, the nearest on top; then those that are closed, the newest first. */
import type { Host } from '../../../host/host.ts';
import { where } from '../../../host/query.ts';
import { MOST_LISTED } from '../../../registers/manifest.ts';
import { meetingRoute } from '../../../registers/meeting-kinds.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { printDay } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { ok } from '../../../schema/index.ts';
import { stateTag } from '../../meeting-notices.ts';
import type { RecordLine } from '../../sop.ts';

export function listMonitoring(host: Host): Result<readonly RecordLine[]> {
  const { rapat } = host.read({ rapat: where(rapatTable, 'kind', ['Monitoring pihak ketiga']) });
  const waiting = rapat.filter(({ state }) => state !== 'Ditutup').sort((a, b) => a.date.localeCompare(b.date));
  const closed = rapat.filter(({ state }) => state === 'Ditutup').sort((a, b) => b.date.localeCompare(a.date));
  return ok(
    [...waiting, ...closed].slice(0, MOST_LISTED).map((row) => ({
      record: row.number,
      title: row.subject ?? row.title,
      detail: `${printDay(row.date)} · ${row.number}`,
      ...stateTag(row, host.today()),
      route: meetingRoute(row),
    })),
  );
}
