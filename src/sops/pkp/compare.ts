/** This period against the last: which variables rose, which fell, and why. Source: PKP-3. */
import type { Host } from '../../host/host.ts';
import type { Result } from '../../schema/index.ts';
import { ok, parseTarget } from '../../schema/index.ts';
import type { Assessment } from './assessment.ts';
import { scoreOf } from './assessment.ts';
import { nothingMore, readAssessment } from './assessment-forms.ts';
import type { LembarRow } from './lembar.table.ts';
import { periodName } from './period.ts';
import { codeOf } from './rubrik.table.ts';
import type { ScoreValue } from './score-pkp.ts';
import { standingOf } from './scoring.ts';
import type { ComparedVariable, Comparison } from './scoring-view.ts';
import { shortName } from './sheet-summary.ts';

export function compareAssessment(host: Host, input: unknown): Result<Comparison> {
  const { record } = parseTarget(input);
  const found = readAssessment(host, record, nothingMore());
  return found.ok ? ok(comparisonOf(found.value.assessment)) : found;
}

function comparisonOf(assessment: Assessment): Comparison {
  const { penilaian, last } = assessment;
  const variables = comparedVariables(assessment);
  const lastMeans = new Map((last?.score.groups ?? []).map((group) => [group.code, group.mean]));
  return {
    title: penilaian.title,
    now: periodName(penilaian),
    last: last && periodName(last.penilaian),
    standing: standingOf(assessment),
    lastTotal: last?.score.total ?? null,
    lastCategory: last?.score.category ?? null,
    groups: scoreOf(assessment).groups.map((group) => ({
      code: group.code,
      label: shortName(group),
      now: group.mean,
      last: lastMeans.get(group.code) ?? null,
      variables: variables.filter(({ code }) => code.startsWith(`${group.code}-`)),
    })),
  };
}

/** In the rubric's order. A variable is the same when its code is; another rubric may number otherwise, and then has none to compare. */
export function comparedVariables({ variables, rows, last }: Assessment): ComparedVariable[] {
  return variables.map((variable) => {
    const code = codeOf(variable);
    const row = rows.get(code);
    const now = row?.score ?? null;
    const before = last?.scores.get(code) ?? row?.last ?? null;
    return { code, variable: variable.variable, now, last: before, change: changeOf(now, before), why: whyOf(row, now, before) };
  });
}

function changeOf(now: ScoreValue | null, last: ScoreValue | null): ComparedVariable['change'] {
  if (typeof now !== 'number' || typeof last !== 'number') return 'baru';
  if (now > last) return 'naik';
  return now < last ? 'turun' : 'tetap';
}

/** What explains a rise stands under Tindak lanjut, Alasan or Karena; what explains a fall under Masalah and Penyebab. */
function whyOf(row: LembarRow | undefined, now: ScoreValue | null, last: ScoreValue | null): string {
  if (!row) return '';
  const fell = typeof now === 'number' && typeof last === 'number' && now < last;
  const grounds = fell
    ? [row.problem, row.cause, row.because]
    : [row.reason, row.followUp, row.because === null ? null : `karena ${row.because}`];
  return grounds.filter((words) => words !== null).join('; ');
}
