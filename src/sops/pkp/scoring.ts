/** An assessment as the scoring screen shows it. Pure. Source: PKP-1, PKP-4, PKP-5. */
import { fingerprint } from '../../host/fingerprint.ts';
import type { Rtl } from '../../registers/rtl.table.ts';
import { printMoment } from '../../schema/dates.ts';
import type { Judge, Level, Proposal } from '../evidence.ts';
import type { Assessment } from './assessment.ts';
import { scoreOf } from './assessment.ts';
import type { Bukti } from './bukti.table.ts';
import { typedLines } from './evidence-lines.ts';
import type { LembarRow } from './lembar.table.ts';
import { lembarTable } from './lembar.table.ts';
import { proposalFor } from './proposals.ts';
import type { Variable } from './rubrik.table.ts';
import { codeOf, levelsOf } from './rubrik.table.ts';
import type { ScoreValue } from './score-pkp.ts';
import type { ScoringVariable, Standing } from './scoring-view.ts';

export function standingOf(assessment: Assessment): Standing {
  const { total, category, isProvisional, method, scored, unscored } = scoreOf(assessment);
  return { total, category, isProvisional, method, scored, applicable: scored + unscored };
}

export function scoringVariables(assessment: Assessment, proposals: ReadonlyMap<Judge, Proposal>): ScoringVariable[] {
  return assessment.variables.flatMap((variable) => {
    const row = assessment.rows.get(codeOf(variable));
    return row ? [scoringVariable(assessment, variable, row, proposalFor(variable, proposals))] : [];
  });
}

export function scoringVariable(
  { bukti, rtl, last }: Assessment,
  variable: Variable,
  row: LembarRow,
  proposal: Proposal | null,
): ScoringVariable {
  const code = codeOf(variable);
  const own = bukti.filter((each) => each.code === code);
  const typed = typedLines(row.evidence, own);
  return {
    id: row.id,
    code,
    group: variable.group,
    groupName: variable.groupName,
    variable: variable.variable,
    definition: variable.definition,
    levels: levelsOf(variable),
    score: row.score,
    reason: row.reason,
    last: last?.scores.get(code) ?? row.last,
    proposal: proposal && { level: proposal.level, because: proposal.because },
    rule: variable.rule,
    tie: variable.tie,
    evidence: own.map(shownEvidence),
    typedEvidence: typed,
    records: proposal?.records ?? [],
    isWeak: isWeak(row.score, { hasEvidence: own.length > 0 || typed !== null, proposed: proposal?.level ?? null }),
    missing: missingFor(variable, proposal),
    problem: row.problem,
    cause: row.cause,
    followUp: row.followUp,
    evaluation: row.evaluation,
    rtl: rtl.filter((line) => isFor(line, code)).map(({ number, activity, state }) => ({ number, activity, state })),
    seen: fingerprint(lembarTable, row),
  };
}

function shownEvidence({ number, title, kind, link, document, addedAt, addedBy }: Bukti): ScoringVariable['evidence'][number] {
  const name = document === null ? title : `${title} (${document.id})`;
  return { number, title: name, kind, link, added: `${addedBy}, ${printMoment(addedAt)}` };
}

/** 7 or 10 with nothing that shows it: no evidence, and no proposal as high. */
export function isWeak(
  score: ScoreValue | null,
  { hasEvidence, proposed }: { readonly hasEvidence: boolean; readonly proposed: Level | null },
): boolean {
  return typeof score === 'number' && score >= 7 && !hasEvidence && (proposed === null || proposed < score);
}

/** What each level above 0 asks for: computed where records tell, otherwise the rubric's own text. */
function missingFor(variable: Variable, proposal: Proposal | null): ScoringVariable['missing'] {
  return levelsOf(variable)
    .filter(({ level }) => level > 0)
    .map(({ level, text }) => {
      const computed = proposal?.missing.find((entry) => entry.level === level && entry.what.length > 0);
      return computed ? { level, isComputed: true, what: computed.what } : { level, isComputed: false, what: [text] };
    });
}

/** RTL of a variable begin their problem with its code. */
export function isFor({ problem }: Pick<Rtl, 'problem'>, code: string): boolean {
  return problem === code || (problem ?? '').startsWith(`${code} `);
}
