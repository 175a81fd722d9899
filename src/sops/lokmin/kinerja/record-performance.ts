/** LM-4 and LM-7: results of last month against their targets, and why some fall short. */
import { update } from '../../host/change.ts';
import type { Host } from '../../host/host.ts';
import { picked, where } from '../../host/query.ts';
import { childChanges, vanishedConflict } from '../../registers/child-rows.ts';
import { listKnown, listSeen } from '../../registers/record-forms.ts';
import { ok, refuse } from '../../schema/index.ts';
import { printNumber } from '../../schema/numbers.ts';
import { analysisForm, performanceForm, summarisePerformance } from './forms.ts';
import type { Kinerja } from './kinerja.table.ts';
import { kinerjaTable } from './kinerja.table.ts';
import { rapatRef, reportedMonth } from './lokmin-record.ts';
import { loadsMeeting, savesMeeting } from './meeting-forms.ts';

const queries = (record: string) => ({ kinerja: where(kinerjaTable, 'meeting', [record]) });

/** Rows of this meeting, and of the latest earlier one that has any: numbers of meetings grow with time. */
function thisOrLatestBefore(record: string) {
  return (meetings: readonly string[]) => {
    const earlier = meetings.filter((meeting) => meeting < record).sort();
    return new Set([record, earlier[earlier.length - 1] ?? record]);
  };
}

export const loadPerformance = loadsMeeting(
  (record) => ({ kinerja: picked(kinerjaTable, 'meeting', thisOrLatestBefore(record)) }),
  ({ host, row: rapat, read: { kinerja } }) => {
    const rows = kinerja.filter((row) => row.meeting.id === rapat.number);
    const before = kinerja.filter((row) => row.meeting.id !== rapat.number);
    return {
      title: `Hasil kegiatan ${reportedMonth(rapat.date)}`,
      values: { performance: rows.length > 0 ? rows.map((row) => present(host, row, before)) : before.map(prefilled) },
      seen: listSeen(host, rows),
      notes:
        rows.length === 0 && before.length > 0
          ? ['Indikator diisikan dari lokmin sebelumnya. Isi target, hasil bulan, dan hasil kumulatifnya.']
          : [],
    };
  },
);

type Reported = Pick<Kinerja, 'programme' | 'indicator' | 'unit' | 'target' | 'month' | 'cumulative'>;

function present(host: Host, row: Kinerja, before: readonly Kinerja[]) {
  const earlier = before.find((candidate) => candidate.indicator === row.indicator && candidate.programme === row.programme);
  return { id: row.number, seen: host.seen(row), ...reported(row), ...(earlier && { note: noteOf(earlier) }) };
}

/** What the programme holder reports; share and gap follow from it. */
function reported({ programme, indicator, unit, target, month, cumulative }: Reported): Reported {
  return { programme, indicator, unit, target, month, cumulative };
}

function prefilled(earlier: Kinerja) {
  const { programme, indicator, unit } = earlier;
  return { programme, indicator, unit, target: null, month: null, cumulative: null, note: noteOf(earlier) };
}

function noteOf(earlier: Kinerja): string {
  return `Lokmin lalu: target ${printNumber(earlier.target)}, kumulatif ${printNumber(earlier.cumulative)} ${earlier.unit}`;
}

/** Refuses a cumulative result below that of the month alone. */
export const recordPerformance = savesMeeting(performanceForm, queries, ({ host, row: rapat, read, values, seen }) => {
  const impossible = values.performance.findIndex((item) => item.month > item.cumulative);
  if (impossible >= 0)
    return refuse('Hasil kumulatif tidak mungkin lebih kecil daripada hasil bulan lalu.', `performance.${impossible}.cumulative`);
  const changes = childChanges(host, {
    table: kinerjaTable,
    present: read.kinerja,
    known: listKnown(seen),
    items: values.performance,
    values: (item) => reported(item),
    fresh: (item, _index, number) => ({
      number,
      meeting: rapatRef(rapat),
      ...reported(item),
      achievement: null,
      gap: null,
      analysis: null,
    }),
  });
  if (!changes.ok) return changes;
  return ok({
    action: 'Catat capaian kinerja',
    changes: changes.value,
    message: `${values.performance.length} indikator disimpan.`,
    next: [{ caption: 'Analisis capaian', route: `form/lokmin.analisis/${rapat.number}` }],
  });
});

export const loadAnalysis = loadsMeeting(queries, ({ host, read: { kinerja } }) => ({
  values: {
    analyses: kinerja.map((row) => ({
      id: row.number,
      seen: host.seen(row),
      heading: `${row.programme}: ${row.indicator}`,
      note: summarisePerformance(row),
      analysis: row.analysis,
    })),
  },
  seen: '',
  notes: kinerja.length === 0 ? ['Belum ada capaian yang dilaporkan. Isi langkah 4 dahulu.'] : [],
}));

/** Refuses words for an indicator that was taken out meanwhile: they must not be lost. */
export const analysePerformance = savesMeeting(analysisForm, queries, ({ read, values }) => {
  const analyses = values.analyses ?? [];
  const gone = analyses.find((item) => item.analysis !== null && !read.kinerja.some((row) => row.number === item.id));
  if (gone) return vanishedConflict(kinerjaTable, gone.id ?? '');
  const changes = analyses.flatMap((item) => {
    const row = read.kinerja.find((candidate) => candidate.number === item.id);
    return row ? [update(kinerjaTable, row, { analysis: item.analysis }, item.seen ?? null)] : [];
  });
  return ok({ action: 'Catat analisis capaian', changes, message: 'Analisis capaian disimpan.' });
});
