/** What the comparison of two periods shows: scores as words and as points of a chart, the variables by how they changed. Pure. */
import { printFixed } from '../../schema/numbers.ts';
import type { ScoreValue } from '../../sops/pkp/score-pkp.ts';
import type { ComparedVariable, Comparison } from '../../sops/pkp/scoring-view.ts';

export function changed({ groups }: Comparison, change: ComparedVariable['change']): readonly ComparedVariable[] {
  return groups.flatMap(({ variables }) => variables.filter((variable) => variable.change === change));
}

/** `4 → 7` */
export function stepWords({ last, now }: Pick<ComparedVariable, 'last' | 'now'>): string {
  return `${scoreWords(last)} → ${scoreWords(now)}`;
}

export function scoreWords(score: ScoreValue | null): string {
  return score === null ? '–' : String(score).toLowerCase();
}

/** Where there is no number there is no point: neither 0 nor the next best. */
export function pointOf(score: ScoreValue | null): number | null {
  return typeof score === 'number' ? score : null;
}

/** `1.1 Umum`, whether its short name says the code or not. */
export function groupName(code: string, label: string): string {
  return label.startsWith(code) ? label : `${code} ${label}`;
}

/** As it is read: 7,33 instead of 7,3333. */
export function rounded(mean: number | null): number | null {
  return mean === null ? null : Math.round(mean * 100) / 100;
}

/** `naik 1,13`; `null` where one of the totals is missing. */
export function differenceWords(now: number | null, last: number | null): string | null {
  if (now === null || last === null) return null;
  const difference = printFixed(Math.abs(now - last), 2);
  if (difference === '0,00') return 'tetap';
  return `${now > last ? 'naik' : 'turun'} ${difference}`;
}
