import { expect, test } from '@jest/globals';
import { parseOptions } from './options.ts';

test('without flags the registers grow to a hundred thousand rows', () => {
  expect(parseOptions([])).toEqual({ sizes: [1000, 10_000, 100_000] });
});

test('sizes are sorted and said once', () => {
  expect(parseOptions(['--rows', '5000,1000,5000'])).toEqual({ sizes: [1000, 5000] });
});

test.each(['ten', '1000,', '499', '1000.5'])('refuses %s rows', (rows) => {
  expect(() => parseOptions(['--rows', rows])).toThrow('--rows wants whole numbers from 500');
});

test('refuses flags that it does not know', () => {
  expect(() => parseOptions(['--fast'])).toThrow();
});
