/** How a register reads on paper. */
import { expect, test } from '@jest/globals';
import type { ExportedColumn } from '../../registers/ekspor/read-table.ts';
import { fittingColumns, isTooBroad, printedCell } from './printed-table.ts';

function column(name: string, width: number): ExportedColumn {
  return {
    name,
    label: name,
    type: 'text',
    pattern: '@',
    align: 'LEFT',
    wrap: true,
    width,
    personal: false,
    printed: name !== 'x',
  };
}

test('columns are taken in their order while they fit, but for empty ones and those that are not for paper', () => {
  const columns = [column('x', 100), column('e', 100), column('a', 800), column('b', 900), column('c', 600), column('d', 200)];
  expect(fittingColumns({ columns, rows: [['x', null, 'a', 'b', 'c', 'd']] })).toEqual(['a', 'c']);
  expect([isTooBroad(columns), isTooBroad(columns.slice(4))]).toEqual([true, false]);
});

test.each([
  ['2026-10-08', 'date', 'dd/mm/yyyy', '08/10/2026'],
  ['2026-10-08 11:20:33', 'dateTime', 'dd/mm/yyyy hh:mm', '08/10/2026 11.20'],
  ['08:30', 'time', 'hh:mm', '08.30'],
  ['kapan-kapan', 'date', 'dd/mm/yyyy', 'kapan-kapan'],
  [1234.5, 'number', '#,##0.##', '1.234,5'],
  [2026, 'number', '0', '2026'],
  [0.7125, 'number', '0.##%', '71,25 %'],
  [1_250_000, 'number', '"Rp "#,##0', 'Rp 1.250.000'],
  [true, 'text', '@', 'Ya'],
  [null, 'text', '@', ''],
] as const)('%p in a column of kind %s, %s, is printed %s', (cell, type, pattern, words) => {
  expect(printedCell(cell, { type, pattern })).toBe(words);
});
