/** The arithmetic of the survey, against the worked example, the bounds of the classes and any set of answers. */

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { printFixed } from '../../../schema/numbers.ts';
import type { ElementKey } from './elements.ts';
import { ELEMENT_KEYS } from './elements.ts';
import type { Ratings } from './ikm.ts';
import { byElement, resultOf, rounded, scoreOf, tallyOf } from './ikm.ts';
import { sampleSize } from './sample-size.ts';

const rating = fc.integer({ min: 1, max: 4 });
const answer: fc.Arbitrary<Ratings> = fc.record(byElement(() => rating));
const answers = fc.array(answer, { minLength: 1, maxLength: 60 });
const key = fc.constantFrom(...ELEMENT_KEYS);

function resultFrom(given: readonly Ratings[]) {
  const result = resultOf(tallyOf(given));
  if (!result) throw new Error('no answers');
  return result;
}

const meanOf = (given: readonly Ratings[], wanted: ElementKey) =>
  resultFrom(given).elements.find((element) => element.key === wanted)?.nrr;

describe('SKM: IKM', () => {
  test('SKM: the worked example of 29 answers comes out at 91.48 (A)', () => {
    const sums = [105, 101, 100, 116, 102, 105, 106, 105, 115];
    const tally = { n: 29, sums: Object.fromEntries(ELEMENT_KEYS.map((name, at) => [name, sums[at]])) as unknown as Ratings };

    const result = resultOf(tally);

    expect(result?.ikm).toEqual({ value: 91.48, grade: 'A', word: 'Sangat baik' });
    expect(result?.elements.find((element) => element.key === 'waktu')).toMatchObject({ sum: 100, nrr: 3.448 });
    expect(printFixed(result?.ikm.value ?? 0, 2)).toBe('91,48');
  });

  test('SKM: without answers there is no value, not 0', () => {
    expect(resultOf(tallyOf([]))).toBeNull();
  });

  test.each([
    [4, 100, 'A'],
    [3, 75, 'C'],
    [2, 50, 'D'],
    [1, 25, 'D'],
  ])('SKM: answers that are all %d make %d (%s): the weights are exactly 1/9', (all, value, grade) => {
    expect(resultFrom(Array.from({ length: 7 }, () => byElement(() => all))).ikm).toMatchObject({ value, grade });
  });

  test.each([
    [100, 'A'],
    [88.31, 'A'],
    [88.3, 'B'],
    [76.61, 'B'],
    [76.6, 'C'],
    [65, 'C'],
    [64.99, 'D'],
    [25, 'D'],
  ])('SKM: %d is class %s', (value, grade) => {
    expect(scoreOf(value).grade).toBe(grade);
  });

  test('SKM: the order of the answers does not matter, and every value lies between 25 and 100', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const result = resultFrom(given);
        expect(resultFrom([...given].reverse())).toEqual(result);
        expect(
          [result.ikm, ...result.elements.map((element) => element.score)].every(({ value }) => value >= 25 && value <= 100),
        ).toBe(true);
      }),
    );
  });

  test('SKM: two elements that swap their ratings swap their NRR, and nothing else changes', () => {
    fc.assert(
      fc.property(answers, key, key, (given, one, other) => {
        const swapped = given.map((ratings) => ({ ...ratings, [one]: ratings[other], [other]: ratings[one] }));
        expect(resultFrom(swapped).ikm).toEqual(resultFrom(given).ikm);
        for (const name of ELEMENT_KEYS) {
          const source = name === one ? other : name === other ? one : name;
          expect(meanOf(swapped, name)).toBe(meanOf(given, source));
        }
      }),
    );
  });

  test('SKM: rounding is half up, exactly, against arithmetic without fractions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000 }), fc.integer({ min: 1, max: 900_000 }), (numerator, denominator) => {
        const exact = (200n * BigInt(numerator) + BigInt(denominator)) / (2n * BigInt(denominator));
        expect(rounded(numerator, denominator, 2)).toBe(Number(exact) / 100);
      }),
    );
    expect([rounded(201, 40, 2), rounded(1005, 1000, 2), rounded(1, 8, 2)]).toEqual([5.03, 1.01, 0.13]);
  });

  test('SKM: an element is weak below 3 before rounding, and not at 3', () => {
    const given = Array.from({ length: 4000 }, (_, at) => byElement((name) => (name === 'waktu' && at === 0 ? 2 : 3)));
    const result = resultFrom(given);

    expect(result.elements.filter((element) => element.isWeak).map((element) => element.key)).toEqual(['waktu']);
    expect(meanOf(given, 'waktu')).toBe(3);
  });
});

test.each([
  [1, 1],
  [50, 44],
  [100, 80],
  [500, 217],
  [1000, 278],
  [10_000, 370],
  [10_000_000, 384],
])('SKM: a population of %d needs %d respondents', (population, needed) => {
  expect(sampleSize(population)).toBe(needed);
});

test('SKM: the sample never outgrows its population, and grows with it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (population) => {
      expect(sampleSize(population)).toBeLessThanOrEqual(population);
      expect(sampleSize(population + 1)).toBeGreaterThanOrEqual(sampleSize(population));
    }),
  );
});
