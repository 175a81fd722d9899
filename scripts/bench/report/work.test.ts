import { expect, test } from '@jest/globals';
import type { Measured } from '../measured-workbook.ts';
import type { Served } from '../registry.ts';
import { newTally } from '../tally.ts';
import { growth, linesOf } from './work.ts';

const REGISTRY: readonly Served[] = [
  { name: 'home', group: 'load' },
  { name: 'rtl.save', group: 'save' },
];

function executed(name: string, cellsRead: number): Measured {
  return { name, tally: { ...newTally(), cellsRead }, scriptMs: 1, answerLength: 2 };
}

test('of each use case the costliest execution counts, at every size', () => {
  const lines = linesOf(REGISTRY, [
    { rows: 1000, executions: [executed('rtl.save', 5), executed('home', 1), executed('rtl.save', 9)] },
    { rows: 2000, executions: [executed('home', 2), executed('rtl.save', 7)] },
  ]);

  expect(lines.map((line) => line.bySize.map((measured) => measured.tally.cellsRead))).toEqual([
    [1, 2],
    [9, 7],
  ]);
});

test('a use case that was not executed at every size is named', () => {
  const work = [
    { rows: 1000, executions: [executed('home', 1), executed('rtl.save', 1)] },
    { rows: 2000, executions: [executed('home', 1)] },
  ];

  expect(() => linesOf(REGISTRY, work)).toThrow('does not execute rtl.save:');
});

test.each([
  [[1012, 10_012], [1000, 10_000], 1],
  [[310, 310, 310], [1000, 10_000, 100_000], 0],
  [[5], [1000], 0],
])('cells %j at sizes %j grow by %d a row', (values, sizes, slope) => {
  expect(growth(values, sizes)).toBe(slope);
});
