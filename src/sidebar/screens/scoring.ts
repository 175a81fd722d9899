/** The rules of the scoring screen: which variable is next, what a key means, when a reason is asked, what is weak. Pure. Source: PKP-1, PKP-4, PKP-5. */

import type { Asked, Form } from '../../schema/index.ts';
import { defineForm, field } from '../../schema/index.ts';
import { printFixed } from '../../schema/numbers.ts';
import type { Level } from '../../sops/evidence.ts';
import type { ScoreValue } from '../../sops/pkp/score-pkp.ts';
import type { Scored, Scoring, ScoringVariable, Standing } from '../../sops/pkp/scoring-view.ts';

export const NOT_APPLICABLE: Extract<ScoreValue, string> = 'Tidak berlaku';
/** From here on a score wants something that shows it. */
const HIGH: Level = 7;

/** What the person has chosen for a variable; the reason as it is typed. */
export interface Choice {
  readonly score: ScoreValue | null;
  readonly reason: string;
}

/** A choice that no server knows yet, with the fingerprint of the row that it was made before; empty: of the row as it is now. */
export interface Unsaved extends Choice {
  readonly seen: string;
}

/** By the variables' codes. */
export type UnsavedChoices = Readonly<Record<string, Unsaved>>;

/** The variable of the route; without one the first that was left unsaved, or else the first without a score. */
export function variableAt(
  variables: readonly ScoringVariable[],
  code: string,
  unsaved: UnsavedChoices = {},
): ScoringVariable | undefined {
  return (
    variables.find((variable) => variable.code === code) ??
    variables.find((variable) => variable.code in unsaved) ??
    variables.find(({ score }) => score === null) ??
    variables[0]
  );
}

export interface Ways {
  readonly before: string | null;
  readonly after: string | null;
  /** The next variable without a score, from here on and around; never this one. */
  readonly unscored: string | null;
  /** How many have none, this one among them. */
  readonly unscoredCount: number;
}

export function waysFrom(variables: readonly ScoringVariable[], code: string): Ways {
  const at = variables.findIndex((variable) => variable.code === code);
  const around = [...variables.slice(at + 1), ...variables.slice(0, Math.max(0, at))];
  return {
    before: variables[at - 1]?.code ?? null,
    after: variables[at + 1]?.code ?? null,
    unscored: around.find(({ score }) => score === null)?.code ?? null,
    unscoredCount: variables.filter(({ score }) => score === null).length,
  };
}

const KEYS: Readonly<Record<string, Level>> = { '0': 0, '4': 4, '7': 7, '1': 10 };

/** The level that a key sets, if the rubric has it. */
export function levelOfKey(key: string, { levels }: Pick<ScoringVariable, 'levels'>): Level | null {
  const level = KEYS[key];
  return levels.find((one) => one.level === level)?.level ?? null;
}

export function choiceOf({ score, reason }: Pick<ScoringVariable, 'score' | 'reason'>): Choice {
  return { score, reason: reason ?? '' };
}

/** A reason is asked above the proposal; one that was given before stays to be seen. */
export function reasonAsked({ proposal, reason }: ScoringVariable, score: unknown): Asked {
  if (proposal && typeof score === 'number' && score > proposal.level) return 'required';
  return reason === null ? 'hidden' : 'optional';
}

/** The little form of a score; the levels are drawn beside it. */
export function scoreForm(variable: ScoringVariable): Form {
  const hint = 'Apa yang membuktikannya?';
  return defineForm({
    id: 'pkp.nilai',
    title: 'Nilai',
    fields: { reason: field.longText('Alasan di atas saran', { rows: 3, maxLength: 1000, optional: true, hint }) },
    asks: { reason: ({ score }) => reasonAsked(variable, score) },
    load: '',
    save: 'pkp.score',
  }) as Form;
}

/** What goes to the server: a reason that is not asked is none. */
export function valuesOf(variable: ScoringVariable, { score, reason }: Choice): Pick<ScoringVariable, 'score' | 'reason'> {
  const words = reason.trim();
  return { score, reason: words === '' || reasonAsked(variable, score) === 'hidden' ? null : words };
}

export function isChanged(variable: ScoringVariable, choice: Choice): boolean {
  const { score, reason } = valuesOf(variable, choice);
  return score !== variable.score || (reason ?? '') !== (variable.reason ?? '').trim();
}

/** PKP-5: a high score with neither evidence, nor words in the column Bukti, nor records that bear it out. */
export function isWeakFor({ evidence, typedEvidence, proposal }: ScoringVariable, score: ScoreValue | null): boolean {
  if (typeof score !== 'number' || score < HIGH) return false;
  return evidence.length === 0 && (typedEvidence ?? '').trim() === '' && (proposal === null || proposal.level < score);
}

/** What is missing for the levels above; before anything is chosen, above the proposal. */
export function missingAbove({ missing, proposal }: ScoringVariable, score: ScoreValue | null): ScoringVariable['missing'] {
  const from = score ?? proposal?.level;
  return typeof from === 'number' ? missing.filter(({ level }) => level > from) : [];
}

export function merged(scoring: Scoring, { variable, standing }: Scored): Scoring {
  const variables = scoring.variables.map((one) => (one.code === variable.code ? variable : one));
  return { ...scoring, standing, variables };
}

/** `Tersimpan: 1.1-4 nilai 7` */
export function savedWords({ code, score }: ScoringVariable): string {
  return `Tersimpan: ${code} ${score === null ? 'tanpa nilai' : typeof score === 'number' ? `nilai ${score}` : score.toLowerCase()}`;
}

/** `17 dari 29 dinilai · sementara 7,93 (Cukup)` */
export function standingWords({ scored, applicable, ...standing }: Standing): string {
  return `${scored} dari ${applicable} dinilai · ${standing.isProvisional ? 'sementara' : 'total'} ${totalWords(standing.total, standing.category)}`;
}

/** `7,93 (Cukup)`; never 0 for nothing. */
export function totalWords(total: number | null, category: string | null): string {
  if (total === null) return '–';
  return `${printFixed(total, 2)}${category === null ? '' : ` (${category})`}`;
}

const LONG = 200;
const HEAD = 160;

/** The beginning of a long text, up to a whole word; `null` for a short one. */
export function beginning(text: string): string | null {
  if (text.length <= LONG) return null;
  return `${text.slice(0, HEAD + 1).replace(/[\s,;.(]*\S*$/, '')} …`;
}

/** Staff type links themselves: only what a browser opens as a page becomes one. */
export function isWebLink(link: string | null): link is string {
  return /^https?:\/\//i.test(link ?? '');
}
