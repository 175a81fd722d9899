import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ScoreValue } from './score-pkp.ts';
import { categoryOf, LEVELS, METHODS, NOT_APPLICABLE, scorePkp } from './score-pkp.ts';

const GROUPS = [
  { code: '1.1', name: 'Umum', size: 16 },
  { code: '1.2', name: 'Peralatan', size: 5 },
  { code: '1.3', name: 'Keuangan', size: 2 },
  { code: '1.4', name: 'SDM', size: 3 },
  { code: '1.5', name: 'Farmasi', size: 3 },
];
const variables = (scoreOf: (group: string, index: number) => ScoreValue | null) =>
  GROUPS.flatMap(({ code, size }) => Array.from({ length: size }, (_, index) => ({ group: code, score: scoreOf(code, index) })));
const score = (scores: ReturnType<typeof variables>, method = METHODS[0]) => scorePkp(GROUPS, scores, method);

describe('PKP-2: means, total and category', () => {
  test('PKP-2: five tens and a seven make 9,5', () => {
    const six = [10, 10, 10, 10, 10, 7].map((value) => ({ group: 'a', score: value as ScoreValue }));
    expect(scorePkp([{ code: 'a', name: 'A' }], six).groups[0]?.mean).toBe(9.5);
  });

  test('PKP-2: the method decides: Umum all 10 and the rest 7 is Cukup by groups and Baik by variables', () => {
    const scores = variables((group) => (group === '1.1' ? 10 : 7));
    expect(score(scores)).toMatchObject({ total: 7.6, category: 'Cukup' });
    const byVariables = scorePkp(GROUPS, scores, METHODS[1]);
    expect(byVariables.total).toBeCloseTo(8.655, 3);
    expect(byVariables.category).toBe('Baik');
  });

  test('PKP-2: the category is that of the unrounded value', () => {
    expect([8.5, 8.4999, 8.47, 5.5, 5.4999, 0].map(categoryOf)).toEqual(['Baik', 'Cukup', 'Cukup', 'Cukup', 'Kurang', 'Kurang']);
    expect(categoryOf(null)).toBeNull();
  });

  test('PKP-2: an unscored variable is not 0, and makes the result provisional', () => {
    const half = score(variables((group, index) => (group === '1.1' && index > 3 ? null : 10)));
    expect(half).toMatchObject({ total: 10, isProvisional: true, unscored: 12, scored: 17 });
  });

  test('PKP-2: without any score there is no mean, no total and no category', () => {
    expect(score(variables(() => null))).toMatchObject({ total: null, category: null, byGroups: null, byVariables: null });
  });

  test('PKP-2: a group that does not apply leaves the total', () => {
    const scores = variables((group) => (group === '1.5' ? NOT_APPLICABLE : 7));
    expect(score(scores)).toMatchObject({ total: 7, isProvisional: false, notApplicable: 3 });
  });
});

const anyScore = fc.option(fc.constantFrom<ScoreValue>(...LEVELS, NOT_APPLICABLE));
const anyScores = fc.array(anyScore, { minLength: 29, maxLength: 29 }).map((values) => {
  const queue = [...values];
  return variables(() => queue.shift() ?? null);
});

test('PKP-2: whatever is scored, means lie between 0 and 10, counts add up, and "tidak berlaku" changes no mean', () => {
  fc.assert(
    fc.property(anyScores, fc.constantFrom(...METHODS), (scores, method) => {
      const result = scorePkp(GROUPS, scores, method);
      const without = scorePkp(
        GROUPS,
        scores.filter(({ score: value }) => value !== NOT_APPLICABLE),
        method,
      );
      for (const value of [result.byGroups, result.byVariables, ...result.groups.map(({ mean }) => mean)])
        if (value !== null) expect(value >= 0 && value <= 10).toBe(true);
      expect(result.scored + result.unscored + result.notApplicable).toBe(29);
      expect([without.total, without.category]).toEqual([result.total, result.category]);
    }),
  );
});
