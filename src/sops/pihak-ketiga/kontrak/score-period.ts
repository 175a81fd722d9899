/** The criteria of a contract are scored for one period. Weight and target are kept as they stand then. Source: PK-c. */
import type { Change } from '../../../host/change.ts';
import { append, update } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import { all, column, picked, where } from '../../../host/query.ts';
import { pegawaiRef, pegawaiTable } from '../../../registers/pegawai.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { findMe, findPegawai, pegawaiOptions } from '../../../registers/referensi.ts';
import { printDate } from '../../../schema/dates.ts';
import type { ListItem, Ref, Refusal } from '../../../schema/index.ts';
import { ok, refuse, refuseAll } from '../../../schema/index.ts';
import type { Kontrak } from '../kontrak.table.ts';
import { contractRoute, kontrakRef, LKPP_SCALE } from '../kontrak.table.ts';
import type { Kriteria } from '../kriteria.table.ts';
import { inOrder, kriteriaRef, kriteriaTable } from '../kriteria.table.ts';
import type { Monitoring } from '../penilaian/monitoring.table.ts';
import { monitoringRef, monitoringTable } from '../penilaian/monitoring.table.ts';
import type { Nilai } from '../penilaian/nilai.table.ts';
import { nilaiTable } from '../penilaian/nilai.table.ts';
import type { Period } from '../penilaian/periods.ts';
import { periodsOf } from '../penilaian/periods.ts';
import { reachedBy } from '../penilaian/score-contract.ts';
import { scoredPeriods, scoreWords } from '../penilaian/standing.ts';
import { pembahasanTable } from '../rapat/pembahasan.table.ts';
import { borders, loadsContract, savesContract } from './contract-record.ts';
import { scoreForm } from './forms.ts';

const queries = (record: string) => ({
  kriteria: where(kriteriaTable, 'contract', [record]),
  monitoring: where(monitoringTable, 'contract', [record]),
  nilai: where(nilaiTable, 'contract', [record]),
  pegawai: all(pegawaiTable),
  pengaturan: pengaturanQuery,
  aboutMeetings: column(pembahasanTable, 'meeting'),
  aboutPeriods: column(pembahasanTable, 'monitoring'),
  aboutContracts: column(pembahasanTable, 'contract'),
  meetings: picked(
    rapatTable,
    'number',
    (_numbers, { aboutMeetings = [], aboutContracts = [] }) =>
      new Set(aboutMeetings.filter((_, index) => aboutContracts[index] === record)),
  ),
});

interface Discussed {
  readonly meetings: readonly Rapat[];
  readonly aboutMeetings: readonly string[];
  readonly aboutPeriods: readonly string[];
}

/** The closed meeting that discussed the period: its notulen says these scores. */
function closedAbout(monitoring: Monitoring | undefined, { meetings, aboutMeetings, aboutPeriods }: Discussed): string | null {
  const about = aboutMeetings.filter((_, index) => monitoring !== undefined && aboutPeriods[index] === monitoring.number);
  const closed = meetings.find(({ number, state }) => state === 'Ditutup' && about.includes(number));
  return closed ? `${closed.title} sudah ditutup dan memuat nilai ini. Buka kembali rapat itu bila nilainya perlu diubah.` : null;
}

/** What to score: criteria as they are now, or as they stood when the period was scored first. */
interface Line {
  readonly criterion: Ref;
  readonly weight: number;
  readonly targetValue: number | null;
  readonly direction: Kriteria['direction'];
  readonly target: string;
  readonly present: Nilai | null;
}

function linesOf(kriteria: readonly Kriteria[], scores: readonly Nilai[]): Line[] {
  const current = inOrder(kriteria).map((row): Line => {
    const present = scores.find(({ criterion }) => criterion.id === row.number) ?? null;
    const { weight, targetValue, direction } = present ?? row;
    return { criterion: kriteriaRef(row), weight, targetValue, direction, target: row.target, present };
  });
  const gone = scores.filter(({ criterion }) => !kriteria.some(({ number }) => number === criterion.id));
  return [
    ...current,
    ...gone.map((present): Line => {
      const { criterion, weight, targetValue, direction } = present;
      return { criterion, weight, targetValue, direction, target: 'tidak ada lagi dalam kontrak', present };
    }),
  ];
}

/** `part` is the first day of the period. */
export const loadScores = loadsContract(queries, ({ host, row, read, part }) => {
  const period = periodsOf(row).find(({ from }) => from === part);
  const monitoring = read.monitoring.find(({ from }) => from === part);
  const scores = read.nilai.filter((line) => line.monitoring.id === monitoring?.number);
  const me = findMe(host, read.pegawai);
  return {
    title: `Nilai ${period?.name ?? monitoring?.period ?? ''}: ${row.work}`,
    values: {
      assessedOn: monitoring?.assessedOn ?? host.today(),
      assessor: monitoring?.assessor ?? (me ? pegawaiRef(me) : row.manager),
      note: monitoring?.note ?? null,
      scores: linesOf(read.kriteria, scores).map((line) => cardOf(host, row, line)),
    },
    seen: monitoring ? host.seen(monitoring) : '',
    options: { Pegawai: pegawaiOptions(read.pegawai) },
    notes: [scaleWords(row), ...(read.kriteria.length === 0 ? ['Kriteria kontrak belum diisi: isi dahulu.'] : [])],
    locked: period ? closedAbout(monitoring, read) : NO_PERIOD,
  };
});

const NO_PERIOD = 'Periode ini tidak termasuk masa kontrak. Kembali ke kontraknya, lalu pilih periode lain.';

function cardOf(host: Host, { scale }: Kontrak, { criterion, weight, target, targetValue, direction, present }: Line) {
  const isMeasured = targetValue !== null;
  const measured = isMeasured
    ? ` · ${direction?.toLowerCase()}, target angka ${nilaiTable.fields.targetValue.print(targetValue)}`
    : '';
  return {
    id: criterion.id,
    ...(present && { seen: host.seen(present) }),
    heading: criterion.label,
    note: `Bobot ${weight} % · ${target}${measured}${scale === LKPP_SCALE ? ' · 1, 2, atau 3' : ''}`,
    hides: [isMeasured ? 'score' : 'measured'],
    score: present?.score ?? null,
    measured: present?.measured ?? null,
    notApplicable: present?.notApplicable ?? null,
    evidence: present?.evidence ?? null,
    remark: present?.remark ?? null,
  };
}

function scaleWords({ scale }: Kontrak): string {
  return scale === LKPP_SCALE
    ? 'Skala 1–3: 1 cukup, 2 baik, 3 sangat baik. Kriteria yang tidak berlaku dikeluarkan dari hitungan.'
    : 'Skala 0–100. Kriteria yang tidak berlaku dikeluarkan dari hitungan, bobotnya dibagi kepada yang lain.';
}

/** Refuses scores outside the contract's scale, a score of what does not apply, a period that has not begun, and one without any score. */
export const scorePeriod = savesContract(scoreForm, queries, ({ host, row, read, part, values, seen }) => {
  const period = periodsOf(row).find(({ from }) => from === part);
  if (!period) return refuse(NO_PERIOD);
  const present = read.monitoring.find(({ from }) => from === part);
  const locked = closedAbout(present, read);
  if (locked !== null) return refuse(locked);
  const assessor = findPegawai(read.pegawai, values.assessor, 'assessor', 'Penilai');
  const own = read.nilai.filter((line) => line.monitoring.id === present?.number);
  const lines = linesOf(read.kriteria, own);
  const refusals = [
    ...(assessor.ok ? [] : assessor.refusals),
    ...periodFaults(period, values.assessedOn, host.today()),
    ...scoreFaults(values.scores, lines, row),
  ];
  if (refusals.length > 0 || !assessor.ok) return refuseAll(refusals);
  const number = present?.number ?? host.nextNumber(monitoringTable);
  const decided = { assessedOn: values.assessedOn, assessor: pegawaiRef(assessor.value), note: values.note };
  const monitoring: Monitoring = {
    ...{ number, contract: kontrakRef(row), period: period.name, from: period.from, to: period.to },
    ...decided,
  };
  const scores = values.scores.flatMap((item) => {
    const line = lines.find(({ criterion }) => criterion.id === item.id);
    return line ? [scoreChange(host, row, monitoring, line, item)] : [];
  });
  const [scored] = scoredPeriods(
    row,
    { monitoring: [monitoring], nilai: scores.map(({ row: kept }) => kept) },
    borders(pengaturanFrom(read.pengaturan)),
  );
  return ok({
    action: 'Nilai kinerja pihak ketiga',
    changes: [
      present ? update(monitoringTable, present, decided, seen) : append(monitoringTable, monitoring),
      ...scores.map(({ change }) => change),
    ],
    message: `${period.name}: ${scored ? scoreWords(scored) : ''} (${scored?.scored ?? 0} dari ${scored?.applicable ?? 0} kriteria dinilai).`,
    next: [{ caption: 'Buka kontraknya', route: contractRoute(row.number) }],
  });
});

type Item = ListItem<typeof scoreForm.fields.scores.items>;

function scoreChange(
  host: Host,
  kontrak: Kontrak,
  monitoring: Monitoring,
  { criterion, weight, targetValue, direction, present }: Line,
  { score, measured, notApplicable, evidence, remark, seen }: Item,
): { readonly change: Change; readonly row: Nilai } {
  const given = { score, measured, notApplicable, evidence, remark };
  if (present) return { change: update(nilaiTable, present, given, seen ?? null), row: { ...present, ...given } };
  const row: Nilai = {
    ...{ number: host.nextNumber(nilaiTable), contract: kontrakRef(kontrak), monitoring: monitoringRef(monitoring) },
    ...{ criterion, weight, targetValue, direction, reached: null, analysis: null },
    ...given,
  };
  return { change: append(nilaiTable, row), row };
}

function periodFaults({ name, from }: Period, assessedOn: string, today: string): Refusal[] {
  if (from > today) return refuse(`${name} belum mulai; nilai sesudah ${printDate(from)}.`).refusals.slice();
  if (assessedOn < from)
    return [{ field: 'assessedOn', message: `Tanggal penilaian tidak boleh sebelum periodenya (${printDate(from)}).` }];
  return assessedOn > today ? [{ field: 'assessedOn', message: 'Tanggal penilaian tidak boleh sesudah hari ini.' }] : [];
}

export function scoreFaults(items: readonly Item[], lines: readonly Line[], { scale }: Pick<Kontrak, 'scale'>): Refusal[] {
  const each = items.flatMap((item, index): Refusal[] => {
    const line = lines.find(({ criterion }) => criterion.id === item.id);
    const at = (field: string, message: string) => [{ field: `scores.${index}.${field}`, message }];
    if (!line) return at('score', 'Kriteria ini sudah dihapus dari kontrak. Muat ulang formulir.');
    const given = line.targetValue === null ? item.score : item.measured;
    if (item.notApplicable === true) {
      if (given !== null)
        return at(line.targetValue === null ? 'score' : 'measured', 'Kosongkan nilainya bila kriteria tidak berlaku.');
      return item.remark === null ? at('remark', 'Tulis mengapa kriteria ini tidak berlaku.') : [];
    }
    if (scale === LKPP_SCALE && given !== null && ![1, 2, 3].includes(given))
      return at('score', 'Pada skala 1–3, isi 1, 2, atau 3.');
    return [];
  });
  const isEmpty = items.every((item) => {
    const line = lines.find(({ criterion }) => criterion.id === item.id);
    return !line || reachedBy({ ...line, ...item }) === null;
  });
  const isAsked = items.some(({ notApplicable }) => notApplicable !== true);
  if (each.length > 0 || !isEmpty || !isAsked) return each;
  return [{ field: 'scores', message: 'Belum ada kriteria yang dinilai. Isi sedikitnya satu nilai.' }];
}
