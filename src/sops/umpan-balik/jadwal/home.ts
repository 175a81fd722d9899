/** What the schedule says on the home screen: activities of this month, those that are late, and a year without schedule. */
import type { Host } from '../../../host/host.ts';
import { all, where } from '../../../host/query.ts';
import { partsOf } from '../../../schema/dates.ts';
import type { Notice, SopServer } from '../../sop.ts';
import { activityRoute } from './activity-record.ts';
import { jadwalTable } from './jadwal.table.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { activityName, kegiatanTable } from './kegiatan.table.ts';
import { activityTag } from './list-activities.ts';
import { plannedMonthNumber, timelinessOf } from './timeliness.ts';

const queries = (host: Host) => ({
  jadwal: all(jadwalTable),
  planned: where(kegiatanTable, 'state', ['Direncanakan']),
  year: where(kegiatanTable, 'plannedYear', [host.today().slice(0, 4)]),
});

/** A schedule is drawn up by March at the latest: its first activities are then. */
const LAST_MONTH_TO_PLAN = 3;

export const jadwalHome: SopServer<ReturnType<typeof queries>>['home'] = {
  queries,
  notices: ({ jadwal, planned, year }, today) => {
    const due = planned
      .filter((row) => ['now', 'overdue'].includes(timelinessOf(row, today).is))
      .sort((a, b) => plannedMonthNumber(a) - plannedMonthNumber(b) || a.number.localeCompare(b.number))
      .map((row) => dueNotice(row, today));
    const isUnplanned = year.length === 0 && jadwal.some((row) => row.active) && partsOf(today).month <= LAST_MONTH_TO_PLAN;
    return isUnplanned ? [...due, unplannedNotice(today)] : due;
  },
};

function dueNotice(row: Kegiatan, today: string): Notice {
  return {
    text: activityName(row),
    detail: row.number,
    ...activityTag(row, today),
    route: activityRoute(row.number),
    person: '',
  };
}

function unplannedNotice(today: string): Notice {
  return {
    text: `Susun jadwal umpan balik ${today.slice(0, 4)}`,
    detail: 'SMD, MMD, lokmin lintas sektor, dan kuesioner belum dijadwalkan untuk tahun ini.',
    tone: 'soon',
    tag: 'Belum disusun',
    route: 'form/jadwal.susun',
    person: '',
  };
}
