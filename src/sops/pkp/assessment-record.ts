/** One assessment with everything that hangs on it, read in one go; its sheet comes in the second call of the same read. */
import type { Host } from '../../host/host.ts';
import type { Answers } from '../../host/query.ts';
import { all, inSheet, where } from '../../host/query.ts';
import { dokumenTable } from '../../registers/dokumen.table.ts';
import { notFound } from '../../registers/not-found.ts';
import { rtlTable } from '../../registers/rtl.table.ts';
import type { Refused, Result } from '../../schema/index.ts';
import { ok, refuse } from '../../schema/index.ts';
import type { Assessment, Earlier } from './assessment.ts';
import { damageOf, parseScores, rowsByCode, scoreWith } from './assessment.ts';
import { buktiTable } from './bukti.table.ts';
import { lembarOf, lembarTable } from './lembar.table.ts';
import type { Penilaian } from './penilaian.table.ts';
import { penilaianTable } from './penilaian.table.ts';
import type { RubricRow } from './rubrik.table.ts';
import { rubrikTable } from './rubrik.table.ts';

export function assessmentQueries(number: string) {
  const sheetOf = (rows: readonly Penilaian[], find: (row: Penilaian) => boolean) => {
    const row = rows.find(find);
    return row ? lembarOf(row) : null;
  };
  const previousOf = (rows: readonly Penilaian[]) => rows.find((row) => row.number === number)?.previous?.id;
  return {
    penilaian: all(penilaianTable),
    rubrik: all(rubrikTable),
    lembar: inSheet(lembarTable, 'penilaian', (rows: readonly Penilaian[]) => sheetOf(rows, (row) => row.number === number)),
    lastLembar: inSheet(lembarTable, 'penilaian', (rows: readonly Penilaian[]) =>
      sheetOf(rows, (row) => row.number === previousOf(rows) && row.state !== 'Ditutup'),
    ),
    bukti: where(buktiTable, 'assessment', [number]),
    rtl: where(rtlTable, 'source', [number]),
    dokumen: where(dokumenTable, 'record', [number]),
  };
}
export type AssessmentAnswers = Answers<ReturnType<typeof assessmentQueries>>;

/** The assessment from what was read, or why it cannot be had. */
export function assessmentFrom(host: Host, number: string, read: AssessmentAnswers): Result<Assessment> {
  const penilaian = read.penilaian.find((row) => row.number === number);
  if (!penilaian) return notFound(host, penilaianTable, number);
  return ok({
    penilaian,
    variables: variablesOf(read.rubrik, penilaian.rubric),
    ...rowsByCode(number, read.lembar),
    bukti: read.bukti,
    rtl: read.rtl,
    dokumen: read.dokumen,
    last: earlierOf(read, penilaian),
  });
}

/** The rows of one rubric, in the order of groups and numbers as they stand. */
export function variablesOf(rubrik: readonly RubricRow[], rubric: string): RubricRow[] {
  return rubrik.filter((row) => row.rubric === rubric);
}

function earlierOf(read: AssessmentAnswers, { previous }: Penilaian): Earlier | null {
  const penilaian = read.penilaian.find((row) => row.number === previous?.id);
  if (!penilaian) return null;
  const { rows } = rowsByCode(penilaian.number, read.lastLembar);
  const typed = [...rows].flatMap(([code, { score }]) => (score === null ? [] : [[code, score] as const]));
  const scores = penilaian.state === 'Ditutup' ? parseScores(penilaian.scores) : new Map(typed);
  const variables = variablesOf(read.rubrik, penilaian.rubric);
  return { penilaian, scores, score: scoreWith(penilaian, variables, (code) => scores.get(code) ?? null) };
}

/** A sheet with missing or doubled rows, or with cells that say no score, is mended before anything is built on it. */
export function refuseDamaged(host: Host, assessment: Assessment): Refused | null {
  const damage = damageOf(assessment);
  if (damage !== '') return refuse(damage);
  const problem = problemIn(host, assessment.penilaian);
  return problem === null ? null : refuse(problem);
}

/** The first cell of the sheet that cannot be read, with its place; `null` when there is none. */
export function problemIn(host: Host, { sheetName, sheetId }: Penilaian): string | null {
  const title = host.sheetTitle(sheetId) ?? sheetName;
  const problem = host.problems().find(({ sheet, header }) => sheet === title && header !== '');
  return problem
    ? `Lembar “${problem.sheet}” baris ${problem.row}, kolom “${problem.header}”: ${problem.message} Perbaiki dahulu di lembar.`
    : null;
}
