/** LM-4: the results of the month before the meeting, of all units in one list. */
import type { Host } from '../../../host/host.ts';
import { all } from '../../../host/query.ts';
import { loadsMeeting, savesMeeting } from '../../../registers/meeting-forms.ts';
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import { findMe } from '../../../registers/referensi.ts';
import { ok } from '../../../schema/index.ts';
import { performanceForm } from './forms.ts';
import { periodOf } from './performance.ts';
import { reportChanges } from './report-results.ts';
import { resultCards } from './result-cards.ts';
import { emptyNotes, reportedYear, yearQueries } from './year-of-meeting.ts';

export const loadPerformance = loadsMeeting(yearQueries, ({ host, row: rapat, read }) => {
  const year = reportedYear(rapat, read);
  const unitOf = new Map(year.indicators.map(({ number, unit, indicator }) => [number, `${unit.label}: ${indicator}`]));
  const cards = resultCards(year, (row) => host.seen(row));
  return {
    title: `Hasil kegiatan ${periodOf(year.at)}`,
    values: { performance: cards.map((card) => ({ ...card, heading: unitOf.get(card.id) ?? card.id })) },
    seen: '',
    notes: emptyNotes(year),
  };
});

/** Refuses impossible figures, and what somebody else reported meanwhile. */
export const recordPerformance = savesMeeting(
  performanceForm,
  (record) => ({ ...yearQueries(record), pegawai: all(pegawaiTable) }),
  ({ host, row: rapat, read, values }) => {
    const year = reportedYear(rapat, read);
    const items = values.performance ?? [];
    const changes = reportChanges(host, { ...year, items, reporter: reporterName(host, read.pegawai), list: 'performance' });
    if (!changes.ok) return changes;
    return ok({
      action: 'Catat hasil kegiatan',
      changes: changes.value,
      message: `${reportedCount(items)} dari ${items.length} indikator dilaporkan untuk ${periodOf(year.at)}.`,
      next: [{ caption: 'Analisis capaian', route: `form/lokmin.analisis/${rapat.number}` }],
    });
  },
);

export function reportedCount(items: readonly { readonly result: number | null }[]): number {
  return items.filter(({ result }) => result !== null).length;
}

/** By name where the account is known, as Jejak names it otherwise. */
export function reporterName(host: Host, pegawai: readonly Pegawai[]): string {
  return findMe(host, pegawai)?.name ?? host.user().name;
}
