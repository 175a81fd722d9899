/**
 * What a contract reached in a period: the weighted mean of its criteria. What does not apply is taken out and the other weights share its
 * part; what nobody scored does not count either, and without any score there is no value. Pure. Source: PK-c; domain rules of third parties.
 */
import type { Kontrak, ScaleName } from '../kontrak.table.ts';
import { LKPP_SCALE } from '../kontrak.table.ts';
import type { Direction } from '../kriteria.table.ts';

export interface Scored {
  /** In percent of the whole. */
  readonly weight: number;
  readonly notApplicable: boolean | null;
  readonly score: number | null;
  readonly measured: number | null;
  readonly targetValue: number | null;
  readonly direction: Direction | null;
}

/** What a criterion reached, in the units of the contract's scale; `null` where it does not apply or was not scored. */
export function reachedBy({ notApplicable, score, measured, targetValue, direction }: Omit<Scored, 'weight'>): number | null {
  if (notApplicable === true) return null;
  if (targetValue === null) return score;
  if (measured === null) return null;
  if (direction === 'Makin kecil makin baik') return measured === 0 ? 100 : capped((targetValue / measured) * 100);
  return capped((measured / targetValue) * 100);
}

function capped(percent: number): number {
  return twoDecimals(Math.min(100, percent));
}

/** The scheme of LKPP knows these three; the other scale everything from 0 to 100. */
const LKPP_SCORES: readonly number[] = [1, 2, 3];

export function isOnScale(value: number, scale: ScaleName): boolean {
  return scale === LKPP_SCALE ? LKPP_SCORES.includes(value) : value >= 0 && value <= 100;
}

/** What of a criterion counts: what it reached, unless the contract's scale has no such value (typed into the sheet, past the form). */
export function countedBy(line: Omit<Scored, 'weight'>, scale: ScaleName): number | null {
  const reached = reachedBy(line);
  return reached !== null && isOnScale(reached, scale) ? reached : null;
}

export interface ContractScore {
  /** With two decimals, in the units of the scale; `null` without any score. */
  readonly total: number | null;
  readonly klass: ContractClass | null;
  /** Of the criteria that apply. */
  readonly scored: number;
  readonly applicable: number;
}

/** The best class first; those of a percentage scale have `Kurang`, the scheme of LKPP has not, as its scores begin at 1. */
export const CLASSES = ['Sangat baik', 'Baik', 'Cukup', 'Kurang'] as const;
export type ContractClass = (typeof CLASSES)[number];

/** From which value on each class is reached, on the scale of 0 to 100; as the office has them in Pengaturan. */
export interface Borders {
  readonly veryGood: number;
  readonly good: number;
  readonly fair: number;
}

/** Of LKPP: 3 very good, from 2 good, below that fair. */
const LKPP_BORDERS: Borders = { veryGood: 3, good: 2, fair: 1 };

export function bordersOf(scale: ScaleName, percent: Borders): Borders {
  return scale === LKPP_SCALE ? LKPP_BORDERS : percent;
}

export function scoreOf({ scale }: Pick<Kontrak, 'scale'>, lines: readonly Scored[], percent: Borders): ContractScore {
  const applying = lines.filter(({ notApplicable }) => notApplicable !== true);
  const counted = applying.flatMap((line) => {
    const reached = countedBy(line, scale);
    return reached === null ? [] : [{ weight: line.weight, reached }];
  });
  const weight = counted.reduce((sum, line) => sum + line.weight, 0);
  const total = weight === 0 ? null : twoDecimals(counted.reduce((sum, line) => sum + line.weight * line.reached, 0) / weight);
  return {
    total,
    klass: total === null ? null : classOf(total, bordersOf(scale, percent)),
    scored: counted.length,
    applicable: applying.length,
  };
}

/** The class of a value as it is printed, with two decimals: what stands on paper and its class never disagree. */
export function classOf(total: number, borders: Borders): ContractClass {
  if (total >= borders.veryGood) return 'Sangat baik';
  if (total >= borders.good) return 'Baik';
  return total >= borders.fair ? 'Cukup' : 'Kurang';
}

/** Below "Baik": such criteria are brought before the meeting. */
export function isLow(line: Scored, scale: ScaleName, percent: Borders): boolean {
  const reached = countedBy(line, scale);
  return reached !== null && reached < bordersOf(scale, percent).good;
}

/** What a weight comes to once the weights of what does not apply are shared out, in percent. */
export function effectiveWeight(line: Scored, lines: readonly Scored[]): number | null {
  if (line.notApplicable === true) return null;
  const sum = lines.filter(({ notApplicable }) => notApplicable !== true).reduce((total, { weight }) => total + weight, 0);
  return twoDecimals((line.weight / sum) * 100);
}

/** As values are printed. A hair is added, so that 84.125 counts as such even where the machine holds 84.12499999. */
export function twoDecimals(value: number): number {
  return Math.round(value * 100 + 1e-9) / 100;
}
