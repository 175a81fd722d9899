/** What the meeting finds: the analysis of each criterion, problems and their causes, and problems that may still come. Source: PK-c to PK-f. */
import { update } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import type { Answers } from '../../../host/query.ts';
import { childChanges } from '../../../registers/child-rows.ts';
import { loadsMeeting, savesMeeting } from '../../../registers/meeting-forms.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatRef } from '../../../registers/rapat.table.ts';
import { listKnown, listSeen } from '../../../registers/record-forms.ts';
import type { Ref } from '../../../schema/index.ts';
import { ok, refuse } from '../../../schema/index.ts';
import { borders } from '../kontrak/contract-record.ts';
import { nilaiTable } from '../penilaian/nilai.table.ts';
import { bordersOf, isLow, reachedBy } from '../penilaian/score-contract.ts';
import { printScore } from '../penilaian/standing.ts';
import { analysisForm, potentialForm, problemForm } from './forms.ts';
import type { MasalahKerjaSama, ProblemKind } from './masalah-kerja-sama.table.ts';
import { masalahKerjaSamaTable } from './masalah-kerja-sama.table.ts';
import { alternativesTo, discussedLines, meetingFrom, meetingQueries } from './meeting-record.ts';

const NOT_SCORED =
  'Periode yang dibahas belum dinilai. Nilai kriterianya dahulu dari kontraknya, lalu pilih periodenya pada langkah perjanjian.';

export const loadAnalysis = loadsMeeting(meetingQueries, ({ host, row, read }) => {
  const meeting = meetingFrom(host, row.number, read);
  if (!meeting.ok) return { values: {}, seen: '', locked: meeting.refusals[0]?.message ?? null };
  const { discussed, kontrak, settings } = meeting.value;
  const lines = discussedLines(meeting.value);
  return {
    ...(discussed && { title: `Analisis kinerja ${discussed.monitoring.period}` }),
    values: {
      analyses: lines.map((line) => ({
        id: line.number,
        seen: host.seen(line),
        heading: `${line.criterion.label}: ${line.notApplicable === true ? 'tidak berlaku' : printScore(reachedBy(line))}`,
        note: [
          isLow(line, kontrak.scale, borders(settings))
            ? `Lemah: di bawah ${printScore(bordersOf(kontrak.scale, borders(settings)).good)}`
            : null,
          line.evidence,
          line.remark,
        ]
          .filter((part) => part !== null)
          .join(' · '),
        analysis: line.analysis,
      })),
    },
    seen: '',
    notes: discussed ? [] : [NOT_SCORED],
  };
});

export const analyse = savesMeeting(
  analysisForm,
  (record) => meetingQueries(record),
  ({ host, row, read, values }) => {
    const meeting = meetingFrom(host, row.number, read);
    if (!meeting.ok) return meeting;
    const lines = new Map(discussedLines(meeting.value).map((line) => [line.number, line]));
    const items = values.analyses ?? [];
    const gone = items.find(({ id = '' }) => !lines.has(id));
    if (gone) return refuse('Penilaian yang dibahas sudah diganti sejak formulir ini dibuka. Muat ulang, lalu isi lagi.');
    const changes = items.flatMap(({ id = '', seen, analysis }) => {
      const line = lines.get(id);
      return line ? [update(nilaiTable, line, { analysis }, seen ?? null)] : [];
    });
    return ok({ action: 'Analisis kinerja pihak ketiga', changes, message: `Analisis ${items.length} kriteria disimpan.` });
  },
);

function loadsProblems(kind: ProblemKind) {
  return loadsMeeting(meetingQueries, ({ host, row, read }) => {
    const own = read.masalah.filter((problem) => problem.kind === kind);
    return {
      values: {
        problems: own.map((problem) => {
          const { number, problem: words, criterion, cause } = problem;
          return { id: number, seen: host.seen(problem), problem: words, criterion, cause };
        }),
      },
      seen: listSeen(host, own),
      options: { 'Kriteria kontrak': criteriaOptions(host, row.number, read) },
      notes: kind === 'Terjadi' ? weakNotes(host, row.number, read) : [],
    };
  });
}

type Read = Answers<ReturnType<typeof meetingQueries>>;

function criteriaOptions(host: Host, record: string, read: Read): Ref[] {
  const meeting = meetingFrom(host, record, read);
  return meeting.ok ? discussedLines(meeting.value).map(({ criterion }) => criterion) : [];
}

/** Weak criteria of which no problem speaks yet. */
function weakNotes(host: Host, record: string, read: Read): string[] {
  const meeting = meetingFrom(host, record, read);
  if (!meeting.ok) return [];
  const { kontrak, settings } = meeting.value;
  const named = new Set(read.masalah.flatMap(({ criterion }) => (criterion === null ? [] : [criterion.id])));
  return discussedLines(meeting.value)
    .filter((line) => isLow(line, kontrak.scale, borders(settings)) && !named.has(line.criterion.id))
    .map((line) => `Lemah, belum ada masalahnya: ${line.criterion.label} (${printScore(reachedBy(line))}).`);
}

export const loadProblems = loadsProblems('Terjadi');
export const loadPotential = loadsProblems('Potensial');

interface ProblemItem {
  readonly id?: string;
  readonly seen?: string;
  readonly problem: string;
  readonly criterion: Ref | null;
  readonly cause: string | null;
}

/** Refuses to take out a problem against which solutions were proposed. */
export const recordProblems = savesMeeting(
  problemForm,
  (record) => meetingQueries(record),
  (reading) => saved(reading, 'Terjadi', reading.values.problems ?? [], reading.seen),
);
export const recordPotential = savesMeeting(
  potentialForm,
  (record) => meetingQueries(record),
  (reading) => saved(reading, 'Potensial', reading.values.problems ?? [], reading.seen),
);

interface FoundReading {
  readonly host: Host;
  readonly row: Rapat;
  readonly read: Read;
}

function saved({ host, row: rapat, read }: FoundReading, kind: ProblemKind, items: readonly ProblemItem[], seen: string | null) {
  const present = read.masalah.filter((problem) => problem.kind === kind);
  const known = listKnown(seen);
  const solved = present.find(
    (problem) =>
      known.has(problem.number) &&
      !items.some(({ id }) => id === problem.number) &&
      alternativesTo(problem, read.alternatif).length > 0,
  );
  if (solved) return refuse(`“${solved.problem}” sudah mempunyai alternatif solusi. Hapus alternatifnya dahulu.`, 'problems');
  const changes = childChanges(host, {
    table: masalahKerjaSamaTable,
    present,
    known,
    items,
    values: ({ problem, criterion, cause }) => ({ problem, criterion, cause }),
    fresh: ({ problem, criterion, cause }, _index, number): MasalahKerjaSama => ({
      ...{ number, meeting: rapatRef(rapat), kind },
      ...{ problem, criterion, cause },
    }),
  });
  if (!changes.ok) return changes;
  const what = kind === 'Terjadi' ? 'masalah' : 'masalah potensial';
  return ok({ action: `Catat ${what} kerja sama`, changes: changes.value, message: `${items.length} ${what} disimpan.` });
}
