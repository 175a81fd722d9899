/** The periods of a contract: the calendar's, cut at its first and last day. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, fromDayNumber, MONTHS, partsOf } from '../../../schema/dates.ts';
import type { PeriodKind } from '../kontrak.table.ts';
import { lastDay, PERIODS } from '../kontrak.table.ts';
import { begunPeriods, endedPeriods, periodFrom, periodsOf } from './periods.ts';

function contract(period: PeriodKind, start: string, end: string, endedOn: string | null = null) {
  return { period, start, end, endedOn };
}

/** Days from 2019 to 2032: two leap years on either side of most starts. */
const day = fc.integer({ min: 17_897, max: 23_010 }).map(fromDayNumber);
const anyContract = fc
  .record({
    period: fc.constantFrom(...PERIODS),
    start: day,
    days: fc.integer({ min: 0, max: 1200 }),
    endedAfter: fc.option(fc.integer({ min: 0, max: 1200 })),
  })
  .map(({ period, start, days, endedAfter }) =>
    contract(period, start, addDays(start, days), endedAfter === null ? null : addDays(start, endedAfter)),
  );

/** What a person calls the period of a day, by the month alone. */
function calledOn(date: string, kind: PeriodKind): string {
  const { year, month } = partsOf(date);
  if (kind === 'Bulanan') return `${MONTHS[month - 1]} ${year}`;
  if (kind === 'Semesteran') return `Semester ${month <= 6 ? 'I' : 'II'} ${year}`;
  const quarter = month <= 3 ? 'I' : month <= 6 ? 'II' : month <= 9 ? 'III' : 'IV';
  return `Tribulan ${quarter} ${year}`;
}

describe('for whatever contract', () => {
  test('PK-c: periods cover it from its first to its last day, without gap and without overlap', () => {
    fc.assert(
      fc.property(anyContract, (agreed) => {
        const periods = periodsOf(agreed);
        expect(periods[0]?.from).toBe(agreed.start);
        expect(periods.at(-1)?.to).toBe(lastDay(agreed));
        for (const [index, { from, to }] of periods.entries()) {
          expect(from <= to).toBe(true);
          if (index > 0) expect(from).toBe(addDays(periods[index - 1]?.to ?? '', 1));
        }
      }),
    );
  });

  test('PK-c: every day of a period is called like it by the calendar, and no two periods have one name', () => {
    fc.assert(
      fc.property(anyContract, (agreed) => {
        const periods = periodsOf(agreed);
        expect(new Set(periods.map(({ name }) => name)).size).toBe(periods.length);
        for (const { name, from, to } of periods) {
          const middle = addDays(from, Math.floor(daysBetween(from, to) / 2));
          expect([from, middle, to].map((date) => calledOn(date, agreed.period))).toEqual([name, name, name]);
        }
      }),
    );
  });

  test('PK-c: on a day, what is over has begun, and at most one period is under way', () => {
    fc.assert(
      fc.property(anyContract, day, (agreed, today) => {
        const begun = begunPeriods(agreed, today);
        const over = endedPeriods(agreed, today);
        expect(begun.slice(0, over.length)).toEqual(over);
        const isUnderWay = agreed.start <= today && today <= lastDay(agreed);
        expect(begun.length - over.length).toBe(isUnderWay ? 1 : 0);
      }),
    );
  });
});

describe('the calendar', () => {
  test('PK-c: months, begun and ended in mid-month, over the end of a year', () => {
    expect(periodsOf(contract('Bulanan', '2026-11-15', '2027-02-10'))).toEqual([
      { name: 'November 2026', from: '2026-11-15', to: '2026-11-30' },
      { name: 'Desember 2026', from: '2026-12-01', to: '2026-12-31' },
      { name: 'Januari 2027', from: '2027-01-01', to: '2027-01-31' },
      { name: 'Februari 2027', from: '2027-02-01', to: '2027-02-10' },
    ]);
  });

  test('PK-c: a year has four tribulan and two semester', () => {
    const named = (kind: PeriodKind) => periodsOf(contract(kind, '2026-01-01', '2026-12-31')).map(({ name, to }) => [name, to]);

    expect(named('Tribulanan')).toEqual([
      ['Tribulan I 2026', '2026-03-31'],
      ['Tribulan II 2026', '2026-06-30'],
      ['Tribulan III 2026', '2026-09-30'],
      ['Tribulan IV 2026', '2026-12-31'],
    ]);
    expect(named('Semesteran')).toEqual([
      ['Semester I 2026', '2026-06-30'],
      ['Semester II 2026', '2026-12-31'],
    ]);
    expect(named('Bulanan').map(([name]) => name)).toEqual(MONTHS.map((month) => `${month} 2026`));
  });

  test('PK-c: February has 29 days in a leap year', () => {
    const february = (year: number) => periodsOf(contract('Bulanan', `${year}-02-01`, `${year}-03-31`))[0]?.to;

    expect([2027, 2028].map(february)).toEqual(['2027-02-28', '2028-02-29']);
  });

  test('PK-c: one ended early has no period after that day, and the last is cut there', () => {
    expect(periodsOf(contract('Tribulanan', '2026-01-01', '2026-12-31', '2026-05-20'))).toEqual([
      { name: 'Tribulan I 2026', from: '2026-01-01', to: '2026-03-31' },
      { name: 'Tribulan II 2026', from: '2026-04-01', to: '2026-05-20' },
    ]);
    expect(periodsOf(contract('Bulanan', '2026-01-10', '2026-12-31', '2026-01-10'))).toHaveLength(1);
  });

  test('PK-c: a contract of one day is one period', () => {
    expect(periodsOf(contract('Semesteran', '2028-02-29', '2028-02-29'))).toEqual([
      { name: 'Semester I 2028', from: '2028-02-29', to: '2028-02-29' },
    ]);
  });

  test('PK-c: a period is over on the day after its last', () => {
    const agreed = contract('Bulanan', '2026-01-01', '2026-12-31');

    expect(['2026-01-31', '2026-02-01'].map((today) => endedPeriods(agreed, today).length)).toEqual([0, 1]);
    expect(['2025-12-31', '2026-01-01', '2026-02-01'].map((today) => begunPeriods(agreed, today).length)).toEqual([0, 1, 2]);
  });

  test('PK-c: a period is found by its first day alone', () => {
    const agreed = contract('Bulanan', '2026-01-10', '2026-12-31');

    expect(periodFrom(agreed, '2026-01-10')?.name).toBe('Januari 2026');
    expect(['2026-01-01', '2026-02-02', '2027-01-01', ''].map((from) => periodFrom(agreed, from))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
