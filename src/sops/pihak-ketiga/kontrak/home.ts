/** What contracts say on the home screen: those that end soon, and periods that are over and not assessed. */
import { all } from '../../../host/query.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { daysBetween, printDate } from '../../../schema/dates.ts';
import type { Notice, SopServer } from '../../sop.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { contractRoute, kontrakTable, lastDay } from '../kontrak.table.ts';
import type { Monitoring } from '../penilaian/monitoring.table.ts';
import { monitoringTable } from '../penilaian/monitoring.table.ts';
import { unscoredPeriods } from '../penilaian/standing.ts';
import { isSameWork } from './check-contract.ts';

const queries = () => ({ kontrak: all(kontrakTable), monitoring: all(monitoringTable), pengaturan: pengaturanQuery });

export const contractHome: SopServer<ReturnType<typeof queries>>['home'] = {
  queries,
  notices: ({ kontrak, monitoring, pengaturan }, today) => {
    const { expiryDays } = pengaturanFrom(pengaturan);
    return kontrak.flatMap((row) => [
      ...expiryNotice(row, kontrak, today, expiryDays),
      ...unscoredNotice(row, monitoring, today),
    ]);
  },
};

/** One that another contract follows, with whomever, leaves nothing to be decided. */
function expiryNotice(row: Kontrak, all: readonly Kontrak[], today: string, expiryDays: number): Notice[] {
  const last = lastDay(row);
  const left = daysBetween(today, last);
  const isFollowed = all.some((other) => isSameWork(other, row) && other.start > last);
  if (left < 0 || left > expiryDays || row.start > today || isFollowed || row.endedOn !== null) return [];
  return [
    {
      text: `Kontrak ${row.work} berakhir ${printDate(last)}`,
      detail: row.partner.label,
      tone: 'soon',
      tag: left === 0 ? 'Hari ini' : `${left} hari lagi`,
      route: contractRoute(row.number),
      person: row.manager.label,
    },
  ];
}

function unscoredNotice(row: Kontrak, monitoring: readonly Monitoring[], today: string): Notice[] {
  const waiting = unscoredPeriods(row, monitoring, today);
  const [first] = waiting;
  if (!first) return [];
  const more = waiting.length > 1 ? ` dan ${waiting.length - 1} periode lain` : '';
  return [
    {
      text: `Nilai ${first.name}${more}: ${row.work}`,
      detail: row.partner.label,
      tone: waiting.length > 1 ? 'late' : 'soon',
      tag: waiting.length > 1 ? `${waiting.length} belum dinilai` : 'Belum dinilai',
      route: waiting.length > 1 ? contractRoute(row.number) : `form/kontrak.penilaian/${row.number}/${first.from}`,
      person: row.manager.label,
    },
  ];
}
