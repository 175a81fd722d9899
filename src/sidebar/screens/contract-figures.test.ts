/** What the comparison of contracts shows, from values alone. */
import { describe, expect, test } from '@jest/globals';
import type { ComparedContract, ComparedPeriod } from '../../sops/pihak-ketiga/kontrak/compare.ts';
import * as say from './contract-figures.ts';

function period(name: string, to: string, total: number | null, best = 100): ComparedPeriod {
  const share = total === null ? null : (total / best) * 100;
  return { period: name, to, total, share, text: String(total), klass: 'Baik', tone: 'ok', change: '', criteria: [] };
}

function contract(number: string, partner: string, periods: readonly ComparedPeriod[]): ComparedContract {
  return { number, partner, work: `Pekerjaan ${number}`, scale: '0–100', best: 100, good: 75, route: '', periods };
}

const MONTHLY = contract('KTR-1', 'CV Bersih Contoh', [
  period('November 2025', '2025-11-30', 50),
  period('Agustus 2026', '2026-08-31', 70),
  period('September 2026', '2026-09-30', 80),
]);
const QUARTERLY = contract('KTR-2', 'CV Alat Sehat Contoh', [period('Tribulan III 2026', '2026-09-30', 2.7, 3)]);
const NEVER = contract('KTR-3', 'Laboratorium Rujukan Contoh', []);
const ALL = [MONTHLY, QUARTERLY, NEVER];

describe('PK-c: the time that is shown', () => {
  test('is the last twelve months at first, and offers every year with periods, the latest first', () => {
    const shown = say.within(ALL, say.LAST_YEAR);

    expect(shown.map(({ number, periods }) => [number, periods.length])).toEqual([
      ['KTR-2', 1],
      ['KTR-1', 3],
    ]);
    expect(say.timesOf(ALL).map(([value]) => value)).toEqual(['', '2026', '2025', 'semua']);
  });

  test('ends twelve months before the latest period, whatever contract that is of', () => {
    const later = contract('KTR-4', 'PT Limbah Medis Contoh', [period('November 2026', '2026-11-30', 60)]);

    const [, first] = say.within([MONTHLY, later], say.LAST_YEAR);
    const monthly = say.within([MONTHLY, later], say.LAST_YEAR).find(({ number }) => number === 'KTR-1');
    expect(first?.number).toBe('KTR-4');
    expect(monthly?.periods.map(({ to }) => to)).toEqual(['2026-08-31', '2026-09-30']);
  });

  test('of a year leaves out contracts without a period in it', () => {
    expect(say.within(ALL, '2025').map(({ number }) => number)).toEqual(['KTR-1']);
    expect(say.within([NEVER], say.EVERYTHING)).toEqual([]);
  });
});

describe('PK-c: contracts side by side', () => {
  test('stand in order of their latest share, those without any value last', () => {
    const unvalued = contract('KTR-0', 'PT Limbah Medis Contoh', [period('September 2026', '2026-09-30', null)]);

    expect(say.within([unvalued, ...ALL], say.EVERYTHING).map(({ number }) => number)).toEqual(['KTR-2', 'KTR-1', 'KTR-0']);
  });

  test('have a quarter in the month in which it ends, beside the month itself', () => {
    const months = say.monthsOf([MONTHLY, QUARTERLY]);
    const [last] = months.slice(-1);
    if (!last) throw new Error('No month.');

    expect(months.map(({ short }) => short)).toEqual(['Nov 25', 'Agu 26', 'Sep 26']);
    expect([MONTHLY, QUARTERLY].map((one) => say.periodIn(one, last)?.period)).toEqual(['September 2026', 'Tribulan III 2026']);
  });

  test('leave the year out of their labels within one year', () => {
    expect(say.monthsOf([QUARTERLY]).map(({ short, name }) => [short, name])).toEqual([['Sep', 'September 2026']]);
  });

  test('are named with their work where a third party has two', () => {
    const second = contract('KTR-5', 'CV Bersih Contoh', MONTHLY.periods);

    expect([MONTHLY, QUARTERLY, second].map((one, _, all) => say.nameOf(one, all))).toEqual([
      '1. CV Bersih Contoh: Pekerjaan KTR-1',
      '2. CV Alat Sehat Contoh',
      '3. CV Bersih Contoh: Pekerjaan KTR-5',
    ]);
  });
});

describe('PK-c: one contract', () => {
  test('has a mean of the periods that have a value, and none without any', () => {
    expect(say.meanWords(MONTHLY)).toBe('66,67');
    expect(say.meanWords(contract('KTR-6', '', [period('September 2026', '2026-09-30', null)]))).toBe('–');
  });

  test('follows a criterion under its latest name, and counts where it was weak', () => {
    const criterion = (name: string, text: string, isLow: boolean) => ({ id: 'KRK-1', name, text, isLow });
    const [first, second, third] = MONTHLY.periods;
    if (!first || !second || !third) throw new Error('Three periods.');
    const own = contract('KTR-1', '', [
      { ...first, criteria: [criterion('Kebersihan', '50', true)] },
      second,
      { ...third, criteria: [criterion('Kebersihan ruang', '80', false)] },
    ]);

    expect(say.criteriaOf(own)).toEqual([
      {
        id: 'KRK-1',
        name: 'Kebersihan ruang',
        cells: [own.periods[0]?.criteria[0], null, own.periods[2]?.criteria[0]],
        lowCount: 1,
      },
    ]);
  });

  test('shortens the names of periods as far as they stay clear', () => {
    const { periods } = MONTHLY;
    expect(periods.map((each) => say.shortPeriod(each, periods))).toEqual(['Nov 25', 'Agu 26', 'Sep 26']);
    expect(QUARTERLY.periods.map((each) => say.shortPeriod(each, QUARTERLY.periods))).toEqual(['Trib III']);
    const half = period('Semester I 2026', '2026-06-30', 80);
    expect(say.shortPeriod(half, [half])).toBe('Sem I');
  });
});
