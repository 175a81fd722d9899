/** The days of a paper. */
import { describe, expect, test } from '@jest/globals';
import {
  chartMonths,
  checkPeriod,
  daysWithin,
  itemsWithin,
  monthOf,
  periodFromRecord,
  printMonth,
  printPeriod,
  quarterOf,
  recordOf,
} from './period.ts';

test.each([
  ['2026-10-15', '2026-10-01…2026-10-31', '2026-10-01…2026-12-31'],
  ['2028-02-29', '2028-02-01…2028-02-29', '2028-01-01…2028-03-31'],
  ['2026-12-31', '2026-12-01…2026-12-31', '2026-10-01…2026-12-31'],
])('%s lies in the month %s and the quarter %s', (day, month, quarter) => {
  expect([recordOf(monthOf(day)), recordOf(quarterOf(day))]).toEqual([month, quarter]);
});

test.each([
  ['2026-10-01', '2026-10-31', 'Oktober 2026'],
  ['2026-04-01', '2026-06-30', 'Triwulan II 2026'],
  ['2026-01-01', '2026-12-31', 'Tahun 2026'],
  ['2026-10-01', '2026-10-30', '1 Oktober 2026 – 30 Oktober 2026'],
  ['2026-10-05', '2026-10-05', '5 Oktober 2026'],
])('from %s to %s is called %s', (from, to, words) => {
  expect(printPeriod({ from, to })).toBe(words);
  expect(periodFromRecord(recordOf({ from, to }))).toEqual({ from, to });
});

test('a reversed period and one of more than a year are refused with what to do', () => {
  expect(checkPeriod({ from: '2026-10-02', to: '2026-10-01' })).toMatchObject({
    refusals: [{ field: 'to', message: expect.stringContaining('Tukar keduanya') }],
  });
  expect(checkPeriod({ from: '2026-01-01', to: '2027-01-02' })).toMatchObject({
    refusals: [{ message: expect.stringContaining('paling lama satu tahun') }],
  });
  expect(checkPeriod({ from: '2028-01-01', to: '2028-12-31' }).ok).toBe(true);
});

describe('a chart', () => {
  test('shows the months of a quarter or more, else the twelve up to the end', () => {
    expect(chartMonths({ from: '2026-11-05', to: '2027-01-31' })).toEqual(['2026-11', '2026-12', '2027-01']);
    const year = chartMonths({ from: '2026-10-01', to: '2026-10-31' });
    expect([year.length, year[0], year[11]]).toEqual([12, '2025-11', '2026-10']);
    expect(printMonth('2026-08')).toBe('Agu 26');
  });
});

test('cells of a date column are picked whether they hold a date or what a person typed, and nothing else', () => {
  const take = daysWithin({ from: '2026-10-01', to: '2026-10-31' });

  expect([
    ...take(['2026-10-01', '2026-10-31', '2026-11-01', '2026-09-30', '5 Oktober 2026', '31/10/2026', 'besok', ''], {}),
  ]).toEqual(['2026-10-01', '2026-10-31', '5 Oktober 2026', '31/10/2026']);
  expect([
    ...itemsWithin({ from: '2026-10-01', to: '2026-10-31' })(
      ['3 Oktober 2026 | Telepon | Tidak diangkat\n1 November 2026 | WA/SMS | –', '1 November 2026 | Surat | –'],
      {},
    ),
  ]).toHaveLength(1);
});
