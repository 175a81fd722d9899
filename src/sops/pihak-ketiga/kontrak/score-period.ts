/** The criteria of a contract are scored for one period. Weight and target are kept as they stand then. Source: PK-c. */
import type { Change } from '../../../host/change.ts';
import { append, update } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { CONFLICT_FIELD } from '../../../host/host.ts';
import type { Answers } from '../../../host/query.ts';
import { all, column, where } from '../../../host/query.ts';
import { pegawaiRef, pegawaiTable } from '../../../registers/pegawai.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import { findMe, findPegawai, pegawaiOptions } from '../../../registers/referensi.ts';
import { printDate } from '../../../schema/dates.ts';
import { ok, refuse, refuseAll } from '../../../schema/index.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { contractRoute, kontrakRef, LKPP_SCALE } from '../kontrak.table.ts';
import { kriteriaTable } from '../kriteria.table.ts';
import type { Monitoring } from '../penilaian/monitoring.table.ts';
import { monitoringRef, monitoringTable } from '../penilaian/monitoring.table.ts';
import type { Nilai } from '../penilaian/nilai.table.ts';
import { nilaiTable } from '../penilaian/nilai.table.ts';
import type { Period } from '../penilaian/periods.ts';
import { periodFrom } from '../penilaian/periods.ts';
import { scoredPeriods, scoreWords } from '../penilaian/standing.ts';
import { weightFault } from '../penilaian/weights.ts';
import { pembahasanTable } from '../rapat/pembahasan.table.ts';
import type { ScoreItem } from './check-scores.ts';
import { dayFaults, scoreFaults } from './check-scores.ts';
import { borders, loadsContract, meetingsAbout, savesContract } from './contract-record.ts';
import { scoreForm } from './forms.ts';
import type { Line } from './score-lines.ts';
import { cardOf, linesOf } from './score-lines.ts';

const queries = (record: string) => ({
  kriteria: where(kriteriaTable, 'contract', [record]),
  monitoring: where(monitoringTable, 'contract', [record]),
  nilai: where(nilaiTable, 'contract', [record]),
  pegawai: all(pegawaiTable),
  pengaturan: pengaturanQuery,
  ...meetingsAbout(record),
  aboutPeriods: column(pembahasanTable, 'monitoring'),
});

type Read = Answers<ReturnType<typeof queries>>;

/** One period of a contract with its assessment, as far as there is one. */
interface Assessed {
  readonly period: Period | null;
  readonly present: Monitoring | null;
  readonly lines: readonly Line[];
}

/** `part` is the first day of the period. */
function assessedIn(kontrak: Kontrak, part: string, { monitoring, nilai, kriteria }: Read): Assessed {
  const present = monitoring.find(({ from }) => from === part) ?? null;
  const scores = nilai.filter((line) => line.monitoring.id === present?.number);
  return { period: periodFrom(kontrak, part), present, lines: linesOf(kriteria, scores) };
}

const NO_PERIOD = 'Periode ini tidak termasuk masa kontrak. Kembali ke kontraknya, lalu pilih periode lain.';

/** Why the period cannot be scored, and what to do; `null` when it can. */
function lockedReason({ period, present, lines }: Assessed, read: Read, today: string): string | null {
  if (period === null) return NO_PERIOD;
  if (period.from > today) return `${period.name} belum mulai. Nilai mulai ${printDate(period.from)}.`;
  const closed = present && closedAbout(present, read);
  if (closed) return `${closed} sudah ditutup dan memuat nilai ini. Buka kembali rapat itu bila nilainya perlu diubah.`;
  if (lines.length === 0) return 'Kriteria kontrak belum diisi. Isi kriterianya dahulu, lalu nilai.';
  const fault = weightFault(lines.map(({ weight }) => weight));
  const isFirst = lines.every((line) => line.present === null);
  return fault !== null && isFirst ? `${fault} Perbaiki bobot kriterianya dahulu, lalu nilai.` : null;
}

/** The title of the closed meeting that discussed the period: its notulen says these scores. */
function closedAbout({ number }: Monitoring, { rapat, aboutMeetings, aboutPeriods }: Read): string | null {
  const about = aboutMeetings.filter((_, index) => aboutPeriods[index] === number);
  return rapat.find(({ state, number: meeting }) => state === 'Ditutup' && about.includes(meeting))?.title ?? null;
}

export const loadScores = loadsContract(queries, ({ host, row, read, part }) => {
  const assessed = assessedIn(row, part, read);
  const { period, present, lines } = assessed;
  const me = findMe(host, read.pegawai);
  return {
    title: `Nilai ${period?.name ?? present?.period ?? ''}: ${row.work}`,
    values: {
      assessedOn: present?.assessedOn ?? host.today(),
      assessor: present?.assessor ?? (me ? pegawaiRef(me) : row.manager),
      note: present?.note ?? null,
      scores: lines.map((line) => ({ ...cardOf(line, row), seen: host.seen(line.source) })),
    },
    seen: present ? host.seen(present) : '',
    options: { Pegawai: pegawaiOptions(read.pegawai) },
    notes: [scaleWords(row)],
    locked: lockedReason(assessed, read, host.today()),
  };
});

function scaleWords({ scale }: Kontrak): string {
  return scale === LKPP_SCALE
    ? 'Skala 1–3: 1 cukup, 2 baik, 3 sangat baik. Kriteria yang tidak berlaku dikeluarkan dari hitungan.'
    : 'Skala 0–100. Kriteria yang tidak berlaku dikeluarkan dari hitungan, bobotnya dibagi kepada yang lain.';
}

/**
 * Refuses scores outside the contract's scale, a score of what does not apply, a period that has not begun, and one without any score;
 * as a conflict, what somebody else scored or changed since the form was filled.
 */
export const scorePeriod = savesContract(scoreForm, queries, ({ host, row, read, part, values, seen }) => {
  const assessed = assessedIn(row, part, read);
  const { period, present, lines } = assessed;
  const locked = lockedReason(assessed, read, host.today());
  if (period === null || locked !== null) return refuse(locked ?? NO_PERIOD);
  const outdated = outdatedReason(host, assessed, values.scores, seen);
  if (outdated !== null)
    return refuse(`${outdated} Isian Anda belum disimpan: muat nilai terbaru, periksa, lalu simpan lagi.`, CONFLICT_FIELD);
  const asked = values.scores.flatMap(({ id }) => lines.filter(({ criterion }) => criterion.id === id));
  const assessor = findPegawai(read.pegawai, values.assessor, 'assessor', 'Penilai');
  const refusals = [
    ...(assessor.ok ? [] : assessor.refusals),
    ...dayFaults(period, values.assessedOn, host.today()),
    ...scoreFaults(values.scores, asked, row),
  ];
  if (refusals.length > 0 || !assessor.ok) return refuseAll(refusals);
  const decided = { assessedOn: values.assessedOn, assessor: pegawaiRef(assessor.value), note: values.note };
  const { name, from, to } = period;
  const number = present?.number ?? host.nextNumber(monitoringTable);
  const monitoring: Monitoring = { number, contract: kontrakRef(row), period: name, from, to, ...decided };
  const scores = values.scores.flatMap((item, index) => {
    const line = asked[index];
    return line ? [scoreChange(host, monitoring, line, item)] : [];
  });
  return ok({
    action: 'Nilai kinerja pihak ketiga',
    changes: [
      present ? update(monitoringTable, present, decided, seen) : append(monitoringTable, monitoring),
      ...scores.map(({ change }) => change),
    ],
    message: scoredMessage(row, monitoring, scores, read),
    next: [{ caption: 'Buka kontraknya', route: contractRoute(row.number) }],
  });
});

/** What happened to the period since the form was filled from it; `null` when nothing did, or only what the commit notices by itself. */
function outdatedReason(
  host: Host,
  { present, lines }: Assessed,
  items: readonly ScoreItem[],
  seen: string | null,
): string | null {
  if (present !== null && seen === null)
    return `${present.period} sudah dinilai oleh ${present.assessor.label} sejak formulir ini dibuka.`;
  if (present === null && seen !== null)
    return `Penilaian ini sudah dihapus dari lembar “${monitoringTable.name}” sejak formulir ini dibuka.`;
  const isSame = ({ criterion, present: score, source }: Line) => {
    const [item, doubled] = items.filter(({ id }) => id === criterion.id);
    return item && !doubled && (score !== null || item.seen === undefined || item.seen === host.seen(source));
  };
  if (items.length === lines.length && lines.every(isSame)) return null;
  return 'Kriteria kontrak diubah sejak formulir ini dibuka.';
}

interface ScoreChange {
  readonly change: Change;
  readonly kept: Nilai;
}

function scoreChange(host: Host, monitoring: Monitoring, line: Line, item: ScoreItem): ScoreChange {
  const { criterion, target, weight, targetValue, direction, present } = line;
  const { notApplicable, evidence, remark, seen = null } = item;
  const given = {
    score: targetValue === null ? item.score : null,
    measured: targetValue === null ? null : item.measured,
    ...{ notApplicable, evidence, remark },
  };
  if (present) return { change: update(nilaiTable, present, given, seen), kept: { ...present, ...given } };
  const kept: Nilai = {
    ...{ number: host.nextNumber(nilaiTable), contract: monitoring.contract, monitoring: monitoringRef(monitoring) },
    ...{ criterion, target, weight, targetValue, direction, reached: null, analysis: null },
    ...given,
  };
  return { change: append(nilaiTable, kept), kept };
}

/** `Oktober 2026: 86,5 Baik (4 dari 4 kriteria dinilai).` */
function scoredMessage(kontrak: Kontrak, monitoring: Monitoring, scores: readonly ScoreChange[], { pengaturan }: Read): string {
  const nilai = scores.map(({ kept }) => kept);
  const limits = borders(pengaturanFrom(pengaturan));
  const [told] = scoredPeriods(kontrak, { monitoring: [monitoring], nilai }, limits);
  return told ? `${monitoring.period}: ${scoreWords(told)} (${told.scored} dari ${told.applicable} kriteria dinilai).` : '';
}
