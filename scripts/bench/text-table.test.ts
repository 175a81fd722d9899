import { expect, test } from '@jest/globals';
import { figure, textTable } from './text-table.ts';

test('figures stand right, words left, and blanks change neither', () => {
  const table = textTable(
    ['Use case', 'Reads', 'Ratio', 'Why'],
    [
      ['home', '2', '', 'short'],
      ['lokmin.open', '1,005…10,005', '1.2×', 'a longer word'],
    ],
  );

  expect(table.split('\n')).toEqual([
    'Use case            Reads  Ratio  Why',
    '-----------------------------------------------',
    'home                    2         short',
    'lokmin.open  1,005…10,005   1.2×  a longer word',
  ]);
});

test('figures are grouped by thousands, with as many decimals as asked for', () => {
  expect([figure(1234567), figure(0.5, 2), figure(12.345, 1)]).toEqual(['1,234,567', '0.50', '12.3']);
});
