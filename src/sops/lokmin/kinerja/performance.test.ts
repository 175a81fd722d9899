/** Cumulative figures, shares and gaps of indicators, and the midterm table, as pure functions. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { MONTHS } from '../../../schema/dates.ts';
import { indikatorRow, kinerjaRow } from './indikator.examples.ts';
import type { Indikator } from './indikator.table.ts';
import { METHODS } from './indikator.table.ts';
import type { Kinerja } from './kinerja.table.ts';
import { midtermRows, midtermWords } from './midterm.ts';
import { performanceUpTo, targetUpTo } from './performance.ts';
import { figure, standingWords } from './standing.ts';

const YEAR = 2026;

function lineAt(indicator: Indikator, rows: readonly Kinerja[], month: number) {
  const [line] = performanceUpTo([indicator], rows, { year: YEAR, month });
  if (!line) throw new Error('No line');
  return line;
}

const amount = fc.integer({ min: 0, max: 1_000_000 }).map((hundredths) => hundredths / 100);
const whole = fc.integer({ min: 0, max: 5_000 });

/** Months that were told, in any order, with what each of them says. */
const told = fc.shuffledSubarray(
  MONTHS.map((_, index) => index + 1),
  { minLength: 1 },
);

describe('cumulative figures', () => {
  test('LM-4: the cumulative result is the opening and the sum of the months, whatever the order of entering', () => {
    fc.assert(
      fc.property(told, fc.array(amount, { minLength: 12, maxLength: 12 }), fc.option(amount), (months, results, before) => {
        const indicator = indikatorRow();
        const first = Math.min(...months);
        const rows = months.map((month) =>
          kinerjaRow(indicator, `${MONTHS[month - 1]} ${YEAR}`, {
            result: results[month - 1] ?? 0,
            before: month === first ? before : null,
          }),
        );
        for (let month = first; month <= 12; month++) {
          const entered = months.filter((one) => one <= month);
          const sum = entered.reduce((total, one) => total + (results[one - 1] ?? 0), before ?? 0);
          expect(lineAt(indicator, rows, month).cumulative).toBeCloseTo(sum, 2);
        }
        if (first > 1) expect(lineAt(indicator, rows, first - 1).cumulative).toBeNull();
      }),
    );
  });

  test('LM-4: what was told of months before stands for all of them, also when one of them is recorded later', () => {
    const indicator = indikatorRow();
    const september = kinerjaRow(indicator, 'September 2026', { result: 36, before: 234 });
    const august = kinerjaRow(indicator, 'Agustus 2026', { result: 30 });

    expect(lineAt(indicator, [september, august], 9).cumulative).toBe(270);
    expect(lineAt(indicator, [september, august], 9).missing).toEqual([]);
    expect(lineAt(indicator, [september, august], 8)).toMatchObject({ cumulative: 30, missing: MONTHS.slice(0, 7) });
  });

  test('LM-4: a rate of each month divides the sums, so that a small month does not weigh like a large one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(whole, whole), { minLength: 1, maxLength: 12 }), (months) => {
        const indicator = indikatorRow({ method: 'Persen setiap bulan', target: 85 });
        const rows = months.map(([result, population], index) =>
          kinerjaRow(indicator, `${MONTHS[index]} ${YEAR}`, { result: Math.min(result, population), population }),
        );
        const people = months.reduce((sum, [, population]) => sum + population, 0);
        const reached = rows.reduce((sum, row) => sum + row.result, 0);
        const { cumulative } = lineAt(indicator, rows, months.length);
        if (people === 0) expect(cumulative).toBeNull();
        else {
          expect(cumulative).toBeCloseTo((100 * reached) / people, 1);
          expect(cumulative).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('LM-7: there is never a share without a target, nor without a figure', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...METHODS),
        fc.constantFrom(0, 40, 95),
        fc.option(fc.constantFrom(0, 480)),
        whole,
        fc.option(whole),
        fc.integer({ min: 1, max: 12 }),
        (method, target, population, result, ofMonth, month) => {
          const indicator = indikatorRow({ method, target, population });
          const rows = [kinerjaRow(indicator, `${MONTHS[month - 1]} ${YEAR}`, { result, population: ofMonth })];
          const line = lineAt(indicator, rows, month);
          expect(line.achievement === null).toBe(target === 0 || line.cumulative === null);
          expect(line.gap === null).toBe(line.cumulative === null);
          if (line.achievement !== null) expect(Number.isFinite(line.achievement)).toBe(true);
        },
      ),
    );
  });

  test('LM-4: months of another year, another indicator, or with words that name no month are left out', () => {
    const indicator = indikatorRow();
    const other = indikatorRow({ number: 'IDK-002' });
    const rows = [
      kinerjaRow(indicator, 'Januari 2026', { result: 40 }),
      kinerjaRow(indicator, 'Januari 2025', { result: 1 }),
      kinerjaRow(indicator, 'awal tahun', { result: 2 }),
      kinerjaRow(other, 'Januari 2026', { result: 3 }),
    ];

    expect(lineAt(indicator, rows, 1)).toMatchObject({ cumulative: 40, target: 40, achievement: 1, gap: 0, missing: [] });
    expect(performanceUpTo([indicator], rows, { year: 2027, month: 1 })).toEqual([]);
  });
});

describe('targets', () => {
  test.each([
    ['Jumlah', 9, 360],
    ['Jumlah', 7, 280],
    ['Persen dari sasaran setahun', 6, 240],
    ['Persen setiap bulan', 1, 480],
  ] as const)('LM-4: without a path of its own, %s has after month %d the target %d', (method, month, target) => {
    expect(targetUpTo(indikatorRow({ method }), month)).toBe(target);
  });

  test('LM-4: the own path decides where it is given', () => {
    expect(targetUpTo(indikatorRow({ target2: 300 }), 2)).toBe(300);
  });
});

describe('midterm', () => {
  test('LM-10: six months are held against their own target and against that of the year', () => {
    const counted = indikatorRow({ target6: 200 });
    const rate = indikatorRow({ number: 'IDK-002', method: 'Persen setiap bulan', target: 80 });
    const silent = indikatorRow({ number: 'IDK-003' });
    const rows = [
      ...MONTHS.slice(0, 5).map((month) => kinerjaRow(counted, `${month} 2026`, { result: 42 })),
      kinerjaRow(counted, 'Juli 2026', { result: 400 }),
      kinerjaRow(rate, 'Januari 2026', { result: 30, population: 50 }),
      kinerjaRow(rate, 'Juni 2026', { result: 40, population: 50 }),
    ];

    const found = midtermRows([counted, rate, silent], rows, YEAR);

    expect(found).toMatchObject([
      { halfTarget: 200, yearTarget: 480, cumulative: 210, ofHalf: 1.05, ofYear: 0.4375, isOnTrack: true, missing: ['Juni'] },
      { halfTarget: 80, cumulative: 70, ofHalf: 0.875, ofYear: 0.875, gap: -10, isOnTrack: false },
      { cumulative: null, ofHalf: null, ofYear: null, isOnTrack: null, missing: MONTHS.slice(0, 6) },
    ]);
    expect(midtermWords(found)).toEqual(['1 dari 3 indikator sesuai target enam bulan', '1 belum dapat dinilai']);
  });

  test('LM-10: an indicator is on track exactly when its six months reach their target, whatever comes later', () => {
    fc.assert(
      fc.property(fc.array(whole, { minLength: 12, maxLength: 12 }), fc.integer({ min: 1, max: 60_000 }), (results, target) => {
        const indicator = indikatorRow({ target });
        const rows = results.map((result, index) => kinerjaRow(indicator, `${MONTHS[index]} ${YEAR}`, { result }));
        const sum = results.slice(0, 6).reduce((total, result) => total + result, 0);
        const [row] = midtermRows([indicator], rows, YEAR);
        expect(row?.cumulative).toBe(sum);
        expect(row?.isOnTrack).toBe(sum >= targetUpTo(indicator, 6));
        // Rounded to four places: an exact half may go either way.
        expect(Math.abs((row?.ofYear ?? Number.NaN) - sum / target)).toBeLessThanOrEqual(0.00005 + 1e-12);
      }),
    );
  });
});

describe('in words', () => {
  const counting = { method: 'Jumlah', measure: 'bayi' } as const;

  test.each([
    [
      counting,
      { cumulative: 270, target: 360, achievement: 0.75, gap: -90 },
      'Kumulatif 270 bayi · 75 % dari target · kurang 90',
    ],
    [counting, { cumulative: 360, target: 360, achievement: 1, gap: 0 }, 'Kumulatif 360 bayi · 100 % dari target'],
    [counting, { cumulative: 7, target: 0, achievement: null, gap: 7 }, 'Kumulatif 7 bayi · tanpa target'],
    [counting, { cumulative: null, target: 360, achievement: null, gap: null }, ''],
    [
      { method: 'Persen setiap bulan', measure: 'balita' } as const,
      { cumulative: 71.5, target: 85, achievement: 0.8412, gap: -13.5 },
      'Kumulatif 71,5 % · 84,12 % dari target · kurang 13,5 %',
    ],
  ])('LM-7: where a figure stands is said in one line (%#)', (indicator, standing, words) => {
    expect(standingWords(indicator, standing)).toBe(words);
  });

  test('LM-4: a share of a whole year passes 100 percent when more came than were estimated', () => {
    expect(figure({ method: 'Persen dari sasaran setahun', population: 84 }, 90, 0)).toBe(107.14);
  });
});
