/** UB-e3: the leader of the complaint team reports the box to the Kepala Puskesmas. */
import type { Change } from '../../../host/change.ts';
import { update } from '../../../host/change.ts';
import { where } from '../../../host/query.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { printDate } from '../../../schema/dates.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { receivingSteps } from '../channels.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { reportForm } from './forms.ts';
import { loadsReport, openingRoute, savesReport } from './opening-record.ts';
import type { Pembukaan } from './pembukaan.table.ts';
import { openingName, pembukaanTable, slipsLeft } from './pembukaan.table.ts';

const entriesOf = (record: string) => where(umpanBalikTable, 'origin', [record]);

export const loadReport = loadsReport(
  (record) => ({ entries: entriesOf(record), pengaturan: pengaturanQuery }),
  ({ host, row: opening, read }) => {
    const settings = pengaturanFrom(read.pengaturan);
    const left = slipsLeft({ ...opening, entered: read.entries.length });
    return {
      title: openingName(opening),
      values: {
        reportedOn: opening.reportedOn ?? host.today(),
        reportedBy: opening.reportedBy ?? settings.complaintTeam,
        reportedTo: opening.reportedTo ?? settings.headName,
      },
      seen: host.seen(opening),
      locked: left > 0 ? notAllWritten(left) : null,
    };
  },
);

export function notAllWritten(left: number): string {
  return `Masih ${left} lembar belum dicatat di buku pengaduan. Catat semuanya dahulu.`;
}

/** Without a day the report is taken back. The entries of the box tell of it as their last step of receiving. Refuses a day before the opening or in the future, and slips not yet written down. */
export const reportOpening = savesReport(
  reportForm,
  (record) => ({ entries: entriesOf(record) }),
  ({ host, row: opening, read, values, seen }) => {
    const { reportedOn, reportedBy, reportedTo } = values;
    if (reportedOn === null) return ok(takenBack(opening, read.entries, seen));
    const left = slipsLeft({ ...opening, entered: read.entries.length });
    if (left > 0) return refuse(notAllWritten(left));
    if (reportedOn > host.today()) return refuse('Tanggal dilaporkan tidak boleh sesudah hari ini.', 'reportedOn');
    if (reportedOn < opening.date)
      return refuse(`Kotak baru dibuka ${printDate(opening.date)}. Tanggal laporan tidak boleh sebelumnya.`, 'reportedOn');
    return ok({
      action: 'Laporkan kotak saran',
      changes: [update(pembukaanTable, opening, { reportedOn, reportedBy, reportedTo }, seen), ...marked(read.entries, true)],
      message: `Dilaporkan kepada ${reportedTo} pada ${printDate(reportedOn)}.`,
      next: [{ caption: 'Buat berita acara', route: openingRoute(opening.number) }],
    });
  },
);

function takenBack(opening: Pembukaan, entries: readonly UmpanBalik[], seen: string | null) {
  return {
    action: 'Tarik laporan kotak saran',
    changes: [
      update(pembukaanTable, opening, { reportedOn: null, reportedBy: null, reportedTo: null }, seen),
      ...marked(entries, false),
    ],
    message: 'Tanggal laporan dikosongkan. Pembukaan ini dapat diperbaiki lagi.',
  };
}

/** The last step of receiving from a box is its report, which is done for all of its entries at once. */
const [REPORTED = ''] = receivingSteps('Kotak saran').slice(-1);

function marked(entries: readonly UmpanBalik[], isReported: boolean): Change[] {
  return entries
    .filter((entry) => (entry.receivingSteps ?? []).includes(REPORTED) !== isReported)
    .map((entry) => {
      const others = (entry.receivingSteps ?? []).filter((step) => step !== REPORTED);
      return update(umpanBalikTable, entry, { receivingSteps: isReported ? [...others, REPORTED] : others });
    });
}
