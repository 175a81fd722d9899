/** LM-7: why indicators fall short of their target, the furthest first. */
import { update } from '../../../host/change.ts';
import { vanishedConflict } from '../../../registers/child-rows.ts';
import { loadsMeeting, savesMeeting } from '../../../registers/meeting-forms.ts';
import { ok } from '../../../schema/index.ts';
import { analysisForm } from './forms.ts';
import type { Kinerja } from './kinerja.table.ts';
import { kinerjaTable } from './kinerja.table.ts';
import type { PerformanceLine } from './performance.ts';
import { performanceUpTo, periodOf } from './performance.ts';
import { measured, standingWords } from './standing.ts';
import { emptyNotes, reportedYear, yearQueries } from './year-of-meeting.ts';

type Reported = PerformanceLine & { readonly row: Kinerja };

/** What was reported for the month and falls short of its target, the lowest share first. */
export function belowTarget(lines: readonly PerformanceLine[]): Reported[] {
  return lines
    .filter(isReported)
    .filter(({ gap }) => (gap ?? 0) < 0)
    .sort(furthestFirst);
}

export function isReported(line: PerformanceLine): line is Reported {
  return line.row !== null;
}

export function furthestFirst(a: PerformanceLine, b: PerformanceLine): number {
  return (a.achievement ?? 1) - (b.achievement ?? 1);
}

/** What was analysed while it fell short keeps its place, so that the words can be changed or taken back. */
function toAnalyse(lines: readonly PerformanceLine[]): Reported[] {
  const below = belowTarget(lines);
  const others = lines.filter(isReported).filter((line) => line.row.analysis !== null && !below.includes(line));
  return [...below, ...others];
}

export const loadAnalysis = loadsMeeting(yearQueries, ({ host, row: rapat, read }) => {
  const year = reportedYear(rapat, read);
  const lines = performanceUpTo(year.indicators, year.rows, year.at);
  const analyses = toAnalyse(lines).map((line) => ({
    id: line.row.number,
    seen: host.seen(line.row),
    heading: `${line.indicator.unit.label}: ${line.indicator.indicator}`,
    note: `Target ${measured(line.indicator, line.target)} · ${standingWords(line.indicator, line)}`,
    analysis: line.row.analysis,
  }));
  const reported = lines.filter(isReported).length;
  return {
    title: `Analisis capaian ${periodOf(year.at)}`,
    values: { analyses },
    seen: '',
    notes: [...emptyNotes(year), ...(lines.length === 0 ? [] : notesOn(lines.length, reported, analyses.length))],
  };
});

function notesOn(all: number, reported: number, listed: number): string[] {
  if (reported === 0) return ['Belum ada hasil yang dilaporkan. Isi langkah 4 dahulu.'];
  return [
    ...(listed === 0 ? ['Semua indikator yang dilaporkan mencapai target.'] : []),
    ...(reported < all ? [`${all - reported} indikator belum dilaporkan.`] : []),
  ];
}

/** Refuses words for a result that was taken out meanwhile: they must not be lost. */
export const analysePerformance = savesMeeting(analysisForm, yearQueries, ({ read, values }) => {
  const analyses = values.analyses ?? [];
  const rowOf = new Map(read.kinerja.map((row) => [row.number, row]));
  const gone = analyses.find((item) => item.analysis !== null && !rowOf.has(item.id ?? ''));
  if (gone) return vanishedConflict(kinerjaTable, gone.id ?? '');
  const changes = analyses.flatMap((item) => {
    const row = rowOf.get(item.id ?? '');
    return row && row.analysis !== item.analysis
      ? [update(kinerjaTable, row, { analysis: item.analysis }, item.seen ?? null)]
      : [];
  });
  return ok({ action: 'Catat analisis capaian', changes, message: 'Analisis capaian disimpan.' });
});
