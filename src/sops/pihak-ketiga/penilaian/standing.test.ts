/** How a contract stands: the trend over periods with gaps, what waits, how long it still runs. */
import { describe, expect, test } from '@jest/globals';
import { rowWith } from '../../weighing.examples.ts';
import { kontrakRef, kontrakTable, LKPP_SCALE, PERCENT_SCALE } from '../kontrak.table.ts';
import { monitoringRef, monitoringTable } from './monitoring.table.ts';
import { nilaiTable } from './nilai.table.ts';
import { latestOf, reachedWords, runTag, scoredPeriods, scoreWords, toneOf, unscoredPeriods } from './standing.ts';

const BORDERS = { veryGood: 90, good: 75, fair: 60 };
const KONTRAK = rowWith(kontrakTable, {
  ...{ number: 'KTR-2026-0001', partner: { id: 'PKT-001', label: 'CV Bersih Contoh' }, work: 'Jasa kebersihan' },
  ...{ start: '2026-01-01', end: '2026-12-31', period: 'Bulanan', scale: PERCENT_SCALE },
});
const OTHER = { ...KONTRAK, number: 'KTR-2026-0002' };

/** A month and its only score; `null` for a month without. */
function assessed(month: number, score: number | null, kontrak = KONTRAK) {
  const from = `2026-${String(month).padStart(2, '0')}-01`;
  const number = `MNK-${kontrak.number.slice(-1)}-${month}`;
  const monitoring = rowWith(monitoringTable, {
    number,
    contract: kontrakRef(kontrak),
    period: `Bulan ${month}`,
    from,
    to: from,
  });
  const nilai = rowWith(nilaiTable, { number: `NKR-${number}`, monitoring: monitoringRef(monitoring), weight: 100, score });
  return { monitoring, nilai };
}

function rowsOf(months: readonly ReturnType<typeof assessed>[]) {
  return { monitoring: months.map(({ monitoring }) => monitoring), nilai: months.map(({ nilai }) => nilai) };
}

describe('the trend', () => {
  test('PK-c: goes by the periods, however the rows are sorted, and knows one contract only', () => {
    const rows = rowsOf([assessed(3, 90), assessed(1, 70), assessed(2, 10, OTHER), assessed(2, 84.5)]);

    const periods = scoredPeriods(KONTRAK, rows, BORDERS);

    expect(periods.map(({ total, change }) => [total, change])).toEqual([
      [70, null],
      [84.5, 14.5],
      [90, 5.5],
    ]);
  });

  test('PK-c: leaps over a period without value, which has no change of its own', () => {
    const rows = rowsOf([assessed(1, null), assessed(2, 80), assessed(3, null), assessed(4, 76.4), assessed(6, 76.4)]);

    const periods = scoredPeriods(KONTRAK, rows, BORDERS);

    expect(periods.map(({ total, change }) => [total, change])).toEqual([
      [null, null],
      [80, null],
      [null, null],
      [76.4, -3.6],
      [76.4, 0],
    ]);
    expect(periods.map(scoreWords)).toEqual([
      'Belum ada nilai',
      '80 Baik',
      'Belum ada nilai',
      '76,4 Baik, turun 3,6',
      '76,4 Baik, tetap',
    ]);
  });

  test('PK-c: the latest is the last that has a value', () => {
    const rows = rowsOf([assessed(2, 80), assessed(5, 60), assessed(7, null)]);

    expect(latestOf(scoredPeriods(KONTRAK, rows, BORDERS))?.total).toBe(60);
    expect(latestOf(scoredPeriods(KONTRAK, rowsOf([assessed(7, null)]), BORDERS))).toBeNull();
    expect(latestOf([])).toBeNull();
  });

  test('PK-c: by the scheme of LKPP values are told on its own scale', () => {
    const kontrak = { ...KONTRAK, scale: LKPP_SCALE } as const;

    expect(scoredPeriods(kontrak, rowsOf([assessed(1, 2), assessed(2, 3)]), BORDERS).map(scoreWords)).toEqual([
      '2 Baik',
      '3 Sangat baik, naik 1',
    ]);
  });

  test('PK-c: classes have colours, and so has the lack of one', () => {
    expect(
      ['Sangat baik', 'Baik', 'Cukup', 'Kurang', null].map((klass) => toneOf(klass as Parameters<typeof toneOf>[0])),
    ).toEqual(['ok', 'ok', 'soon', 'late', 'plain']);
  });
});

test('PK-c: a criterion tells what it reached, that it does not apply, or that its scale has no such value', () => {
  const line = { notApplicable: null, score: null, measured: null, targetValue: null, direction: null };

  expect(reachedWords({ ...line, score: 86.5 }, PERCENT_SCALE)).toBe('86,5');
  expect(reachedWords({ ...line, notApplicable: true }, PERCENT_SCALE)).toBe('tidak berlaku');
  expect(reachedWords(line, PERCENT_SCALE)).toBe('–');
  expect(reachedWords({ ...line, score: 80 }, LKPP_SCALE)).toBe('80 (di luar skala, tidak dihitung)');
});

describe('what waits', () => {
  test('PK-c: periods that are over and have no assessment, without those of other contracts', () => {
    const { monitoring } = rowsOf([assessed(1, 80), assessed(3, null), assessed(2, 90, OTHER)]);

    expect(unscoredPeriods(KONTRAK, monitoring, '2026-05-01').map(({ name }) => name)).toEqual(['Februari 2026', 'April 2026']);
  });

  test('PK-c: after an early end nothing is asked any more, but what was over before still is', () => {
    const ended = { ...KONTRAK, endedOn: '2026-02-15' };

    expect(unscoredPeriods(ended, [], '2026-09-01').map(({ name }) => name)).toEqual(['Januari 2026', 'Februari 2026']);
    expect(unscoredPeriods(KONTRAK, [], '2025-12-31')).toEqual([]);
  });
});

describe('how long it still runs', () => {
  test.each([
    ['2026-11-01', 'Berakhir 60 hari lagi', 'soon'],
    ['2026-10-31', 'Berjalan', 'ok'],
    ['2026-12-30', 'Berakhir 1 hari lagi', 'soon'],
    ['2026-12-31', 'Berakhir hari ini', 'soon'],
    ['2027-01-01', 'Berakhir', 'plain'],
    ['2026-01-01', 'Berjalan', 'ok'],
    ['2025-12-31', 'Mulai 1 Januari 2026', 'plain'],
  ])('PK-c: on %s it says “%s”', (today, tag, tone) => {
    expect(runTag(KONTRAK, today, 60)).toEqual({ tag, tone });
  });

  test('PK-c: an early end counts like the agreed one', () => {
    const ended = { ...KONTRAK, endedOn: '2026-06-30' };

    expect(['2026-06-01', '2026-06-30', '2026-07-01'].map((today) => runTag(ended, today, 60).tag)).toEqual([
      'Berakhir 29 hari lagi',
      'Berakhir hari ini',
      'Diakhiri',
    ]);
  });
});
