/** The meetings of one manifest: those that wait first, the nearest on top; then those that are closed, the newest first. */
import type { Host } from '../../host/host.ts';
import { all, where } from '../../host/query.ts';
import { dokumenTable } from '../../registers/dokumen.table.ts';
import { MOST_LISTED } from '../../registers/manifest.ts';
import type { KindOfMeeting } from '../../registers/meeting-kinds.ts';
import { kindOf, meetingRoute } from '../../registers/meeting-kinds.ts';
import { pengaturanFrom, pengaturanQuery } from '../../registers/pengaturan.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import { printDay } from '../../schema/dates.ts';
import type { Result } from '../../schema/index.ts';
import { ok } from '../../schema/index.ts';
import { stateTag, waitingFirst } from '../meeting-notices.ts';
import type { RecordLine } from '../sop.ts';
import { reportTag } from './lapor/reporting.ts';

export function listsMeetings(sop: KindOfMeeting['sop']) {
  return (host: Host): Result<readonly RecordLine[]> => {
    const today = host.today();
    const read = host.read({
      rapat: all(rapatTable),
      minutes: where(dokumenTable, 'kind', ['Notulen']),
      pengaturan: pengaturanQuery,
    });
    const own = read.rapat.filter((row) => kindOf(row).sop === sop);
    const at = { today, reportDays: pengaturanFrom(read.pengaturan).reportDays };
    return ok(
      waitingFirst(own)
        .slice(0, MOST_LISTED)
        .map((row) => ({
          record: row.number,
          title: row.title,
          detail: `${printDay(row.date)} · ${row.number}`,
          ...(reportTag(row, read.minutes, at) ?? stateTag(row, today)),
          route: meetingRoute(row),
        })),
    );
  };
}

export const listLokmin = listsMeetings('lokmin');
