/** A made-up assessment of Puskesmas Contoh for tests of its papers: 29 variables, evidence, RTL, and the year before. */
import { fill } from '../../documents/engine.ts';
import { given, template, textOf } from '../../documents/templates.examples.ts';
import type { DocumentOrder } from '../../registers/make-document.ts';
import { LEVELS } from '../evidence.ts';
import type { Assessment, Earlier } from './assessment.ts';
import { markOf, printScores, scoreOf, scoreWith } from './assessment.ts';
import type { Bukti } from './bukti.table.ts';
import { LAMPIRAN_2, LAMPIRAN_2_NAME } from './lampiran-2.ts';
import type { LembarRow } from './lembar.table.ts';
import { lembarKey } from './lembar.table.ts';
import type { PrintedAssessment } from './paper.ts';
import type { Penilaian } from './penilaian.table.ts';
import type { Variable } from './rubrik.table.ts';
import { codeOf } from './rubrik.table.ts';
import type { ScoreValue } from './score-pkp.ts';

const NUMBER = 'PKP-2026-0002';
export const TODAY = '2026-12-20';

export function examplePenilaian(changes: Partial<Penilaian> = {}): Penilaian {
  return {
    number: NUMBER,
    title: 'Penilaian kinerja tahun 2026',
    kind: 'Tahun',
    year: '2026',
    part: null,
    from: '2026-01-01',
    until: '2026-12-31',
    rubric: LAMPIRAN_2_NAME,
    rubricMark: 'a'.repeat(64),
    sheetName: 'PKP 2026',
    sheetId: 1,
    method: 'Rata-rata kelompok',
    previous: null,
    assessor: null,
    startedAt: '2026-12-01 08:00:00',
    startedBy: 'Siti Contoh',
    closedAt: null,
    closedBy: null,
    total: null,
    category: null,
    scores: null,
    mark: null,
    reopenReason: null,
    state: 'Berjalan',
    ...changes,
  };
}

export function exampleRow(code: string, changes: Partial<LembarRow> = {}): LembarRow {
  return {
    id: lembarKey(NUMBER, code),
    code,
    score: null,
    suggestion: null,
    because: null,
    evidence: null,
    problem: null,
    cause: null,
    rtl: null,
    followUp: null,
    evaluation: null,
    last: null,
    reason: null,
    ...changes,
  };
}

export function exampleBukti(code: string, changes: Partial<Bukti> = {}): Bukti {
  return {
    number: 'BKT-2026-0001',
    assessment: { id: NUMBER, label: 'Penilaian kinerja tahun 2026' },
    code,
    kind: 'Tautan',
    title: `Bukti ${code}`,
    link: `https://drive.contoh.example/berkas/${code}`,
    document: null,
    addedAt: '2026-12-10 09:30:00',
    addedBy: 'Siti Contoh',
    ...changes,
  };
}

/** A score for each variable: 0, 4, 7 and 10 in turn, unless `scores` says otherwise. */
export function exampleRows(
  variables: readonly Variable[],
  scores: (code: string, at: number) => ScoreValue | null = (_code, at) => LEVELS[at % LEVELS.length] ?? null,
): Map<string, LembarRow> {
  return new Map(variables.map(codeOf).map((code, at) => [code, exampleRow(code, { score: scores(code, at) })]));
}

export function exampleEarlier(scores: ReadonlyMap<string, ScoreValue>, changes: Partial<Penilaian> = {}): Earlier {
  const penilaian = examplePenilaian({
    number: 'PKP-2025-0001',
    title: 'Penilaian kinerja tahun 2025',
    year: '2025',
    from: '2025-01-01',
    until: '2025-12-31',
    closedAt: '2026-01-05 10:00:00',
    state: 'Ditutup',
    ...changes,
  });
  return { penilaian, scores, score: scoreWith(penilaian, LAMPIRAN_2_VARIABLES, (code) => scores.get(code) ?? null) };
}

export const LAMPIRAN_2_VARIABLES: readonly Variable[] = LAMPIRAN_2;

/** An assessment that still runs, unless `changes` says otherwise. */
export function printedExample(changes: Partial<Assessment> = {}): PrintedAssessment {
  const assessment: Assessment = {
    penilaian: examplePenilaian(),
    variables: LAMPIRAN_2_VARIABLES,
    rows: exampleRows(LAMPIRAN_2_VARIABLES),
    doubled: [],
    bukti: [],
    rtl: [],
    dokumen: [],
    last: null,
    ...changes,
  };
  return { ...assessment, score: scoreOf(assessment), today: TODAY };
}

/** The same, closed in the new year. */
export function closedExample(changes: Partial<Assessment> = {}): PrintedAssessment {
  const running = printedExample(changes);
  const closed = { closedAt: '2027-01-05 14:20:00', closedBy: 'dr. Ratna Wulandari', state: 'Ditutup' } as const;
  const { total, category } = running.score;
  const kept = { total, category, scores: printScores(running.variables, running.rows), mark: markOf(running) };
  return { ...running, penilaian: { ...running.penilaian, ...closed, ...kept } };
}

/** The real template filled, with made-up words where the letterhead gives them. */
export function filled(order: DocumentOrder): string {
  const file = template(order.template);
  const { data: letterhead } = given(textOf(file), 0, () => 'kop');
  const result = fill(
    file,
    { ...letterhead, ...order.data },
    {
      date: order.date ?? TODAY,
      loops: order.loops,
      pictures: { 'logo kiri': null, 'logo kanan': null },
      charts: order.charts ?? {},
    },
  );
  if (!result.ok) throw new Error(result.faults.join('\n'));
  return result.base64;
}
