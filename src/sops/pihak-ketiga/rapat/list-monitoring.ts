/** The monitoring meetings: those that wait first, the nearest on top; then those that are closed, the newest first. */
import type { Host } from '../../../host/host.ts';
import { where } from '../../../host/query.ts';
import { MOST_LISTED } from '../../../registers/manifest.ts';
import { meetingRoute } from '../../../registers/meeting-kinds.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { printDay } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { ok } from '../../../schema/index.ts';
import { stateTag, waitingFirst } from '../../meeting-notices.ts';
import type { RecordLine } from '../../sop.ts';

export function listMonitoring(host: Host): Result<readonly RecordLine[]> {
  const { rapat } = host.read({ rapat: where(rapatTable, 'kind', ['Monitoring pihak ketiga']) });
  return ok(
    waitingFirst(rapat)
      .slice(0, MOST_LISTED)
      .map((row) => ({
        record: row.number,
        title: row.subject ?? row.title,
        detail: `${printDay(row.date)} · ${row.number}`,
        ...stateTag(row, host.today()),
        route: meetingRoute(row),
      })),
  );
}
