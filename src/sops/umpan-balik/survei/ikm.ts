/** The arithmetic of the survey: NRR per element, IKM with weight exactly 1/9, and its class. Pure, on whole numbers. Source: PermenPANRB 14/2017. */
import type { ElementKey } from './elements.ts';
import { ELEMENT_KEYS } from './elements.ts';

/** One answer: every element rated 1–4. */
export type Ratings = Readonly<Record<ElementKey, number>>;

/** Answers counted and added up, element by element. */
export interface Tally {
  readonly n: number;
  readonly sums: Ratings;
}

export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

export const GRADE_WORDS: Readonly<Record<Grade, string>> = { A: 'Sangat baik', B: 'Baik', C: 'Kurang baik', D: 'Tidak baik' };

/** The lowest value of each class, in hundredths: values are rounded to two decimals before they are classed. */
const FROM: readonly (readonly [Grade, number])[] = [
  ['A', 8831],
  ['B', 7661],
  ['C', 6500],
];

/** A value between 25 and 100 with two decimals, and its class. */
export interface Score {
  readonly value: number;
  readonly grade: Grade;
  readonly word: string;
}

export interface ElementResult {
  readonly key: ElementKey;
  readonly sum: number;
  /** Mean rating, three decimals. */
  readonly nrr: number;
  /** NRR × 25. */
  readonly score: Score;
  /** NRR under 3, compared unrounded: the element needs an RTL. */
  readonly isWeak: boolean;
}

export interface SurveyResult {
  readonly n: number;
  readonly elements: readonly ElementResult[];
  readonly ikm: Score;
}

export function tallyOf(answers: readonly Ratings[]): Tally {
  const sum = (key: ElementKey) => answers.reduce((total, answer) => total + answer[key], 0);
  return { n: answers.length, sums: byElement(sum) };
}

export function byElement<T>(value: (key: ElementKey) => T): Record<ElementKey, T> {
  return Object.fromEntries(ELEMENT_KEYS.map((key) => [key, value(key)])) as Record<ElementKey, T>;
}

/** `null` without answers: no value is not 0. */
export function resultOf({ n, sums }: Tally): SurveyResult | null {
  if (n === 0) return null;
  const elements = ELEMENT_KEYS.map((key): ElementResult => {
    const sum = sums[key];
    return { key, sum, nrr: rounded(sum, n, 3), score: scoreOf(rounded(25 * sum, n, 2)), isWeak: sum < 3 * n };
  });
  const total = elements.reduce((all, { sum }) => all + sum, 0);
  return { n, elements, ikm: scoreOf(rounded(25 * total, ELEMENT_KEYS.length * n, 2)) };
}

/** `value` has two decimals already. */
export function scoreOf(value: number): Score {
  const hundredths = Math.round(value * 100);
  const grade = FROM.find(([, lowest]) => hundredths >= lowest)?.[0] ?? 'D';
  return { value, grade, word: GRADE_WORDS[grade] };
}

/** `numerator / denominator` with so many decimals, half up; exact, as everything up to the last division is a whole number. */
export function rounded(numerator: number, denominator: number, decimals: number): number {
  const scale = 10 ** decimals;
  const doubled = 2 * scale * numerator + denominator;
  const steps = (doubled - (doubled % (2 * denominator))) / (2 * denominator);
  return steps / scale;
}
