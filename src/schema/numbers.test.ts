/** Numbers the Indonesian way. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseNumber, printNumber } from './numbers.ts';

test('whole and decimal numbers are read back as printed', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (hundredths) => {
      expect(parseNumber(printNumber(hundredths / 100))).toBeCloseTo(hundredths / 100, 6);
    }),
  );
});

test.each([
  ['1.250', 1250],
  ['1.234.567,5', 1234567.5],
  ['1234,5', 1234.5],
  ['12.5', 12.5],
  ['-3', -3],
  [' 1 000 ', 1000],
])('%s is %d', (words, number) => {
  expect(parseNumber(words)).toBe(number);
});

test.each(['', '1,2,3', '1.23.4', '1e3', 'sepuluh', '--1', '1.2345,6,7', 'NaN', 'Infinity'])('%s is no number', (words) => {
  expect(parseNumber(words)).toBeNull();
});

test('nothing is printed as minus zero', () => {
  expect([printNumber(-0), printNumber(-0.001), printNumber(0)]).toEqual(['0', '0', '0']);
});
