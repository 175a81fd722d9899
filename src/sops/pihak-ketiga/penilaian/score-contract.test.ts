/** Values and classes of contracts: worked examples, and what holds for whatever weights and scores. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LKPP_SCALE, PERCENT_SCALE } from '../kontrak.table.ts';
import { LKPP_CRITERIA, presetCriteria } from '../presets.ts';
import type { Borders, Scored } from './score-contract.ts';
import { CLASSES, classOf, effectiveWeight, isLow, reachedBy, scoreOf, twoDecimals } from './score-contract.ts';
import { WHOLE_WEIGHT, weightFault } from './weights.ts';

const BORDERS: Borders = { veryGood: 90, good: 75, fair: 60 };
const PERCENT = { scale: PERCENT_SCALE } as const;
const LKPP = { scale: LKPP_SCALE } as const;

function line(weight: number, score: number | null, others: Partial<Scored> = {}): Scored {
  return { weight, score, notApplicable: null, measured: null, targetValue: null, direction: null, ...others };
}

function measured(value: number | null, targetValue: number, direction: Scored['direction']): number | null {
  return reachedBy(line(100, null, { measured: value, targetValue, direction }));
}

const cents = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);
const weight = fc.integer({ min: 1, max: 100 });
const scoredLine = fc.record({ weight, score: cents(0, 100) }).map(({ weight: own, score }) => line(own, score));
const measuredLine = fc
  .record({
    weight,
    measured: fc.option(cents(0, 500)),
    targetValue: cents(0.01, 500),
    direction: fc.constantFrom('Makin besar makin baik' as const, 'Makin kecil makin baik' as const),
  })
  .map(({ weight: own, ...others }) => line(own, null, others));
const absentLine = weight.map((own) => line(own, null, { notApplicable: true }));
const unscoredLine = weight.map((own) => line(own, null));
const anyLine = fc.oneof(scoredLine, measuredLine, absentLine, unscoredLine);
const someLines = fc.array(anyLine, { maxLength: 12 });

function reachedIn(lines: readonly Scored[]): number[] {
  return lines.flatMap((one) => reachedBy(one) ?? []);
}

describe('the value', () => {
  test('PK-c: is the weighted mean of what the criteria reached, with two decimals', () => {
    const lines = [line(30, 80), line(20, 95.5), line(50, 70.25)];

    expect(scoreOf(PERCENT, lines, BORDERS)).toEqual({ total: 78.23, klass: 'Baik', scored: 3, applicable: 3 });
  });

  test('PK-c: what does not apply gives its weight to the others: 50/30/20 becomes 62.5/37.5', () => {
    const lines = [line(50, 80), line(30, 60), line(20, null, { notApplicable: true })];

    expect(lines.map((one) => effectiveWeight(one, lines))).toEqual([62.5, 37.5, null]);
    expect(scoreOf(PERCENT, lines, BORDERS)).toEqual({ total: 72.5, klass: 'Cukup', scored: 2, applicable: 2 });
  });

  test('PK-c: a criterion without a score counts neither as 0 nor as 100, and is told as missing', () => {
    expect(scoreOf(PERCENT, [line(50, 80), line(50, null)], BORDERS)).toEqual({
      total: 80,
      klass: 'Baik',
      scored: 1,
      applicable: 2,
    });
  });

  test('PK-c: a score of 0 is a score', () => {
    expect(scoreOf(PERCENT, [line(50, 80), line(50, 0)], BORDERS)).toMatchObject({ total: 40, klass: 'Kurang', scored: 2 });
    expect(scoreOf(PERCENT, [line(100, 0)], BORDERS)).toMatchObject({ total: 0, klass: 'Kurang' });
  });

  test.each([
    ['there are no criteria', []],
    ['nothing was scored', [line(60, null), line(40, null)]],
    ['nothing applies', [line(60, null, { notApplicable: true }), line(40, null, { notApplicable: true })]],
    ['what applies was not scored', [line(60, null), line(40, null, { notApplicable: true })]],
  ])('PK-c: there is no value and no class when %s', (_why, lines) => {
    expect(scoreOf(PERCENT, lines, BORDERS)).toMatchObject({ total: null, klass: null, scored: 0 });
  });

  test('PK-c: lies between the lowest and the highest that was reached', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const { total } = scoreOf(PERCENT, lines, BORDERS);
        const reached = reachedIn(lines);
        if (total === null) return reached.length === 0;
        return total >= Math.min(...reached) && total <= Math.max(...reached);
      }),
    );
  });

  test('PK-c: is the same with "tidak berlaku" in the list and without it', () => {
    fc.assert(
      fc.property(someLines, fc.array(absentLine, { maxLength: 4 }), (lines, absent) => {
        const applying = lines.filter(({ notApplicable }) => notApplicable !== true);
        expect(scoreOf(PERCENT, [...absent, ...lines], BORDERS)).toEqual(scoreOf(PERCENT, applying, BORDERS));
      }),
    );
  });

  test('PK-c: is the same with criteria that nobody scored and without them', () => {
    fc.assert(
      fc.property(someLines, fc.array(unscoredLine, { maxLength: 4 }), (lines, missing) => {
        const { total, klass, scored } = scoreOf(PERCENT, lines, BORDERS);
        expect(scoreOf(PERCENT, [...missing, ...lines], BORDERS)).toMatchObject({ total, klass, scored });
      }),
    );
  });

  test('PK-c: stays when all weights are multiplied, and when the criteria stand in another order', () => {
    fc.assert(
      fc.property(someLines, fc.integer({ min: 2, max: 50 }), (lines, times) => {
        const { total } = scoreOf(PERCENT, lines, BORDERS);
        const heavier = lines.map((one) => ({ ...one, weight: one.weight * times }));
        expect(scoreOf(PERCENT, heavier, BORDERS).total).toBe(total);
        expect(scoreOf(PERCENT, [...lines].reverse(), BORDERS).total).toBe(total);
      }),
    );
  });

  test('PK-c: never falls when one criterion scores better', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 8 }), weight, cents(0, 100), cents(0, 100), (others, own, one, other) => {
        const at = (score: number) => scoreOf(PERCENT, [...others, line(own, score)], BORDERS).total ?? -1;
        expect(at(Math.max(one, other))).toBeGreaterThanOrEqual(at(Math.min(one, other)));
      }),
    );
  });

  test('PK-c: effective weights come to 100, but for what rounding takes, and keep their proportion', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const effective = lines.flatMap((one) => effectiveWeight(one, lines) ?? []);
        if (effective.length === 0) return;
        const sum = effective.reduce((total, own) => total + own, 0);
        expect(Math.abs(sum - WHOLE_WEIGHT)).toBeLessThanOrEqual(effective.length * 0.005 + 1e-9);
        expect(Math.min(...effective)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('what is measured', () => {
  test.each([
    ['above its target', 120, 100],
    ['at its target', 95, 100],
    ['below its target', 76, 80],
    ['0', 0, 0],
  ])('PK-c: the more the better, %s', (_where, value, reached) => {
    expect(measured(value, 95, 'Makin besar makin baik')).toBe(reached);
  });

  test.each([
    ['above its target', 4, 50],
    ['at its target', 2, 100],
    ['below its target', 1, 100],
    ['0', 0, 100],
  ])('PK-c: the less the better, %s', (_where, value, reached) => {
    expect(measured(value, 2, 'Makin kecil makin baik')).toBe(reached);
  });

  test('PK-c: is rounded to two decimals, and nothing where it was not measured', () => {
    expect(measured(1, 3, 'Makin besar makin baik')).toBe(33.33);
    expect(measured(null, 3, 'Makin besar makin baik')).toBeNull();
    expect(measured(null, 3, 'Makin kecil makin baik')).toBeNull();
  });

  test('PK-c: counts by its target, whatever else stands in the column of scores', () => {
    expect(reachedBy(line(100, 12, { measured: 50, targetValue: 100, direction: 'Makin besar makin baik' }))).toBe(50);
    expect(reachedBy(line(100, 12, { measured: 50 }))).toBe(12);
  });

  test('PK-c: lies between 0 and 100, and never falls when what is measured gets better', () => {
    fc.assert(
      fc.property(cents(0.01, 500), cents(0, 1000), cents(0, 1000), (target, one, other) => {
        const more = [one, other].sort((a, b) => a - b).map((value) => measured(value, target, 'Makin besar makin baik') ?? -1);
        const less = [one, other].sort((a, b) => b - a).map((value) => measured(value, target, 'Makin kecil makin baik') ?? -1);
        for (const [worse = -1, better = -1] of [more, less]) {
          expect(worse).toBeGreaterThanOrEqual(0);
          expect(better).toBeGreaterThanOrEqual(worse);
          expect(better).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});

describe('classes', () => {
  test.each([
    [100, 'Sangat baik'],
    [90, 'Sangat baik'],
    [89.99, 'Baik'],
    [75, 'Baik'],
    [74.99, 'Cukup'],
    [60, 'Cukup'],
    [59.99, 'Kurang'],
    [0, 'Kurang'],
  ] as const)('PK-c: %d of 100 is %s', (total, klass) => {
    expect(scoreOf(PERCENT, [line(100, total)], BORDERS)).toMatchObject({ total, klass });
  });

  test.each([
    [[3, 3, 3, 3], 3, 'Sangat baik'],
    [[3, 3, 3, 2], 2.8, 'Baik'],
    [[2, 2, 2, 2], 2, 'Baik'],
    [[2, 2, 2, 1], 1.8, 'Cukup'],
    [[1, 1, 1, 1], 1, 'Cukup'],
  ] as const)('PK-c: by the scheme of LKPP %j come to %d, %s', (scores, total, klass) => {
    const lines = presetCriteria(LKPP_CRITERIA).map((criterion, index) => line(criterion.weight, scores[index] ?? null));

    expect(scoreOf(LKPP, lines, BORDERS)).toMatchObject({ total, klass });
  });

  test('PK-c: the class is that of the value as it is printed: 89.995 is 90, 89.994 is 89.99', () => {
    expect(scoreOf(PERCENT, [line(50, 89.99), line(50, 90)], BORDERS)).toMatchObject({ total: 90, klass: 'Sangat baik' });
    expect(scoreOf(PERCENT, [line(60, 89.99), line(40, 90)], BORDERS)).toMatchObject({ total: 89.99, klass: 'Baik' });
    expect(scoreOf(LKPP, [line(1, 2), line(299, 3)], BORDERS)).toMatchObject({ total: 3, klass: 'Sangat baik' });
  });

  test('PK-c: for whatever borders, a better value is never in a worse class, and each border belongs to the better class', () => {
    const rising = fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 }).map((three) => {
      const [fair = 1, good = 2, veryGood = 3] = three.sort((a, b) => a - b);
      return { fair, good, veryGood };
    });
    fc.assert(
      fc.property(rising, cents(0, 100), cents(0, 100), (borders, one, other) => {
        const place = (total: number) => CLASSES.indexOf(classOf(total, borders));
        expect(place(Math.max(one, other))).toBeLessThanOrEqual(place(Math.min(one, other)));
        const { fair, good, veryGood } = borders;
        expect([veryGood, good, fair].map((border) => classOf(border, borders))).toEqual(['Sangat baik', 'Baik', 'Cukup']);
        expect([veryGood, good, fair].map((border) => place(border - 0.01) > place(border))).toEqual([true, true, true]);
      }),
    );
  });

  test('PK-c: a criterion is low below "Baik" of its scale; what does not apply or was not scored never is', () => {
    expect([74.99, 75].map((score) => isLow(line(20, score), PERCENT_SCALE, BORDERS))).toEqual([true, false]);
    expect([1, 2].map((score) => isLow(line(20, score), LKPP_SCALE, BORDERS))).toEqual([true, false]);
    expect(isLow(line(20, 10, { notApplicable: true }), PERCENT_SCALE, BORDERS)).toBe(false);
    expect(isLow(line(20, null), PERCENT_SCALE, BORDERS)).toBe(false);
  });

  test('PK-c: what the scale of LKPP does not have counts neither in the value nor as low', () => {
    const typed = [line(50, 2), line(30, 80), line(20, 0)];

    expect(scoreOf(LKPP, typed, BORDERS)).toEqual({ total: 2, klass: 'Baik', scored: 1, applicable: 3 });
    expect(typed.map((one) => isLow(one, LKPP_SCALE, BORDERS))).toEqual([false, false, false]);
  });
});

describe('weights', () => {
  test('PK-c: that do not come to 100 are told with what is missing or too much', () => {
    expect(weightFault([40, 30, 25])).toBe('Jumlah bobot 95, harus 100: tambah 5.');
    expect(weightFault([60, 60])).toBe('Jumlah bobot 120, harus 100: kurangi 20.');
    expect(weightFault([100])).toBeNull();
    expect(weightFault([])).toBe('Jumlah bobot 0, harus 100: tambah 100.');
  });

  test('PK-c: doing what the sentence says makes them right', () => {
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 10 }), (weights) => {
        const sum = weights.reduce((total, own) => total + own, 0);
        const [, word, change] = /: (tambah|kurangi) (\d+)\.$/.exec(weightFault(weights) ?? ': tambah 0.') ?? [];
        expect(word === 'tambah' ? sum + Number(change) : sum - Number(change)).toBe(WHOLE_WEIGHT);
      }),
    );
  });
});

test('PK-c: halves are rounded up as people do, also where the machine holds a hair less', () => {
  expect([84.125, 1.005, 80.015, 2 / 3, -4.25].map(twoDecimals)).toEqual([84.13, 1.01, 80.02, 0.67, -4.25]);
});
