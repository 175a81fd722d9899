/** The arithmetic of the PKP score: means of groups, the total by either method, its category. Pure. Source: PKP-1, PKP-2. */
import { LEVELS, type Level } from '../evidence.ts';

export { LEVELS, type Level };

/** Leaves every mean. */
export const NOT_APPLICABLE = 'Tidak berlaku';
export type ScoreValue = Level | typeof NOT_APPLICABLE;

/** Both are in use; which one a report used, it names. The first is the usual one. */
export const METHODS = ['Rata-rata kelompok', 'Rata-rata semua variabel'] as const;
export type Method = (typeof METHODS)[number];

export const CATEGORIES = ['Baik', 'Cukup', 'Kurang'] as const;
export type Category = (typeof CATEGORIES)[number];

/** The least value of a category; what is under all of them is Kurang. */
export const LEAST_GOOD = 8.5;
export const LEAST_FAIR = 5.5;

export interface GroupName {
  /** `1.1` */
  readonly code: string;
  readonly name: string;
}

export interface ScoredVariable {
  /** The code of its group. */
  readonly group: string;
  readonly score: ScoreValue | null;
}

export interface GroupScore extends GroupName {
  /** Without any score there is no mean: never 0. */
  readonly mean: number | null;
  readonly sum: number;
  readonly scored: number;
  readonly unscored: number;
  readonly notApplicable: number;
}

export interface PkpScore {
  readonly groups: readonly GroupScore[];
  readonly byGroups: number | null;
  readonly byVariables: number | null;
  readonly method: Method;
  readonly total: number | null;
  readonly category: Category | null;
  /** "Sementara": something that applies is not scored yet. */
  readonly isProvisional: boolean;
  readonly scored: number;
  readonly unscored: number;
  readonly notApplicable: number;
}

export function scorePkp(
  groups: readonly GroupName[],
  variables: readonly ScoredVariable[],
  method: Method = METHODS[0],
): PkpScore {
  const scores = groups.map((group) =>
    scoreGroup(
      group,
      variables.filter((variable) => variable.group === group.code),
    ),
  );
  const total = (name: 'sum' | 'scored' | 'unscored' | 'notApplicable') => scores.reduce((sum, group) => sum + group[name], 0);
  const means = scores.flatMap(({ mean }) => (mean === null ? [] : [mean]));
  const byGroups = mean(
    means.reduce((sum, value) => sum + value, 0),
    means.length,
  );
  const byVariables = mean(total('sum'), total('scored'));
  const value = method === METHODS[0] ? byGroups : byVariables;
  return {
    groups: scores,
    byGroups,
    byVariables,
    method,
    total: value,
    category: categoryOf(value),
    isProvisional: total('unscored') > 0,
    scored: total('scored'),
    unscored: total('unscored'),
    notApplicable: total('notApplicable'),
  };
}

function scoreGroup(group: GroupName, variables: readonly ScoredVariable[]): GroupScore {
  const levels = variables.flatMap(({ score }) => (typeof score === 'number' ? [score] : []));
  const notApplicable = variables.filter(({ score }) => score === NOT_APPLICABLE).length;
  const sum = levels.reduce<number>((so, level) => so + level, 0);
  return {
    ...group,
    mean: mean(sum, levels.length),
    sum,
    scored: levels.length,
    unscored: variables.length - levels.length - notApplicable,
    notApplicable,
  };
}

function mean(sum: number, count: number): number | null {
  return count === 0 ? null : sum / count;
}

/** Of the unrounded value: 8.47 is Cukup. Only what the arithmetic itself blurs, far behind the point, is evened out. */
export function categoryOf(value: number | null): Category | null {
  if (value === null) return null;
  const even = Math.round(value * 1e9) / 1e9;
  if (even >= LEAST_GOOD) return 'Baik';
  return even >= LEAST_FAIR ? 'Cukup' : 'Kurang';
}
