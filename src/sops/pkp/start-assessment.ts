/** "Mulai penilaian": the row of the assessment and its sheet, laid out by the rubric, in one commit. Source: PKP-0, PKP-7. */
import { append } from '../../host/change.ts';
import type { Host } from '../../host/host.ts';
import { HostError } from '../../host/host.ts';
import { all } from '../../host/query.ts';
import { pengaturanFrom, pengaturanQuery } from '../../registers/pengaturan.ts';
import { carryOut } from '../../registers/record-forms.ts';
import type { Filled, Ref, Result, Saved, ValuesOf } from '../../schema/index.ts';
import { ok, parseForm, refuse } from '../../schema/index.ts';
import type { Judge, Proposal } from '../evidence.ts';
import { rubricMark } from './assessment.ts';
import { variablesOf } from './assessment-record.ts';
import { startForm } from './forms.ts';
import { LAMPIRAN_2_NAME } from './lampiran-2.ts';
import { layOutSheet, placesOf } from './lay-out-sheet.ts';
import type { LembarRow } from './lembar.table.ts';
import type { Penilaian } from './penilaian.table.ts';
import { penilaianRef, penilaianTable } from './penilaian.table.ts';
import type { AssessedPeriod } from './period.ts';
import { periodName, periodOf } from './period.ts';
import { previousScores } from './previous-scores.ts';
import type { Proposals } from './proposals.ts';
import { periodFor, proposalFor } from './proposals.ts';
import type { RubricRow, Variable } from './rubrik.table.ts';
import { codeOf, rubrikTable } from './rubrik.table.ts';
import { METHODS } from './score-pkp.ts';
import { radarsOf } from './sheet-radars.ts';

type Wanted = ValuesOf<typeof startForm.fields>;

export function loadStart(host: Host): Result<Filled> {
  const { penilaian, rubrik } = host.read({ penilaian: all(penilaianTable), rubrik: all(rubrikTable) });
  const rubrics = rubricsIn(rubrik);
  const latest = [...penilaian].sort((a, b) => b.until.localeCompare(a.until)).map(penilaianRef);
  const year = host.today().slice(0, 4);
  return ok({
    values: {
      kind: 'Tahun',
      year,
      part: null,
      rubric: rubrics.find(({ label }) => label === LAMPIRAN_2_NAME) ?? rubrics[0] ?? null,
      method: METHODS[0],
      previous: latest.find(({ label }) => !label.includes(year)) ?? latest[0] ?? null,
      assessor: null,
    },
    seen: '',
    options: { 'Rubrik PKP': rubrics, 'Penilaian PKP': latest },
  });
}

/** A rubric is called by the number of its first row. */
function rubricsIn(rubrik: readonly RubricRow[]): Ref[] {
  const names = [...new Set(rubrik.map((row) => row.rubric))];
  return names.map((name) => ({ id: variablesOf(rubrik, name)[0]?.number ?? '', label: name }));
}

/** Refuses a part of the year that does not fit, a year that is none, a period that was begun already, and a rubric that is gone. */
export function startAssessment(proposals: Proposals) {
  return (host: Host, input: unknown): Result<Saved> => {
    const submitted = parseForm(startForm, input);
    if (!submitted.ok) return submitted;
    const { values } = submitted.value;
    const period = /^(19|20|21)\d\d$/.test(values.year) ? periodOf({ ...values, year: values.year }) : null;
    if (!period) return refuse('Tulis tahun dengan empat angka, misalnya 2026.', 'year');
    const weighed = periodFor(period, host.today());
    const read = host.read({
      ...proposals.queries(host, weighed),
      penilaian: all(penilaianTable),
      rubrik: all(rubrikTable),
      pengaturan: pengaturanQuery,
    });
    const checked = check(values, period, read.penilaian as readonly Penilaian[], read.rubrik as readonly RubricRow[]);
    if (!checked.ok) return checked;
    const { variables, previous } = checked.value;
    const penilaian = newAssessment(host, values, period, variables, previous);
    const office = pengaturanFrom(read.pengaturan as never).office;
    const last = previous && previousScores(host, previous);
    const known = firstRows(variables, proposals.from(read, weighed), last);
    const series = [periodName(penilaian), previous === null ? '' : periodName(previous)] as const;
    const plan = layOutSheet({ penilaian, office, variables, known, series });
    const saved = carryOut(
      host,
      penilaian.number,
      ok({
        action: 'Mulai penilaian PKP',
        changes: [append(penilaianTable, penilaian), { type: 'addSheet', plan }],
        options: { final: true },
        message: `${penilaian.title} dimulai: ${variables.length} variabel di lembar “${penilaian.sheetName}”.`,
        next: [{ caption: 'Mulai menilai', route: `nilai/pkp/${penilaian.number}` }],
      }),
    );
    return saved.ok ? ok({ ...saved.value, message: saved.value.message + drawn(host, penilaian, variables) }) : saved;
  };
}

interface Checked {
  readonly variables: readonly RubricRow[];
  readonly previous: Penilaian | null;
}

function check(
  { kind, year, part, rubric, previous }: Wanted,
  period: AssessedPeriod,
  penilaian: readonly Penilaian[],
  rubrik: readonly RubricRow[],
): Result<Checked> {
  const same = penilaian.find((row) => row.kind === kind && row.year === year && row.part === part);
  if (same) return refuse(`Penilaian ${period.label} sudah dimulai (${same.number}). Lanjutkan penilaian itu.`, 'year');
  const name = rubrik.find((row) => row.number === rubric.id)?.rubric;
  const variables = variablesOf(rubrik, name ?? '');
  if (variables.length === 0)
    return refuse(`Rubrik “${rubric.label}” tidak ada di lembar Rubrik PKP. Muat lagi, atau pilih rubrik lain.`, 'rubric');
  const before = previous === null ? null : (penilaian.find((row) => row.number === previous.id) ?? null);
  if (previous !== null && before === null)
    return refuse(`Penilaian ${previous.id} tidak ada lagi. Pilih pembanding lain, atau kosongkan.`, 'previous');
  return ok({ variables, previous: before });
}

function newAssessment(
  host: Host,
  { kind, year, part, method, assessor }: Wanted,
  period: AssessedPeriod,
  variables: readonly Variable[],
  previous: Penilaian | null,
): Penilaian {
  const sheet = host.newSheet(`PKP ${periodName({ year, part })}`);
  return {
    number: host.nextNumber(penilaianTable),
    title: `Penilaian kinerja ${period.label}`,
    kind,
    year,
    part,
    from: period.from,
    until: period.until,
    rubric: variables[0]?.rubric ?? '',
    rubricMark: rubricMark(variables),
    sheetName: sheet.title,
    sheetId: sheet.sheetId,
    method,
    previous: previous && penilaianRef(previous),
    assessor,
    startedAt: host.now(),
    startedBy: host.user().name,
    closedAt: null,
    closedBy: null,
    total: null,
    category: null,
    scores: null,
    mark: null,
    reopenReason: null,
    state: 'Berjalan',
  };
}

function firstRows(
  variables: readonly Variable[],
  proposals: ReadonlyMap<Judge, Proposal>,
  last: ReadonlyMap<string, LembarRow['score']> | null,
): Map<string, Partial<LembarRow>> {
  return new Map(
    variables.map((variable) => {
      const proposal = proposalFor(variable, proposals);
      const suggested = proposal && { suggestion: proposal.level, because: proposal.because };
      return [codeOf(variable), { ...suggested, last: last?.get(codeOf(variable)) ?? null }];
    }),
  );
}

/** Charts are drawn after the commit, by another service: when that fails, the sheet is there all the same. */
export function drawn(host: Host, penilaian: Penilaian, variables: readonly Variable[]): string {
  try {
    host.drawRadars(penilaian.sheetId, radarsOf(placesOf(variables), penilaian.title, penilaian.previous !== null));
    return '';
  } catch (error) {
    if (!(error instanceof HostError)) console.error(String(error));
    return ' Jaring laba-laba belum tergambar; tekan “Gambar ulang jaring laba-laba” nanti.';
  }
}
