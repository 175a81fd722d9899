/** Deadlines over weekends and holidays, as rules over all dates. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, fromDayNumber } from '../schema/dates.ts';
import type { WorkCalendar } from './batas-waktu.ts';
import { deadlineOf, isPast, isWorkday, WEEKDAYS, workdaysBetween } from './batas-waktu.ts';

const date = fc.integer({ min: 18_000, max: 30_000 }).map(fromDayNumber);
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const calendarFor = (from: string) =>
  fc.record({
    workdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
    holidays: fc
      .uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 20 })
      .map((days) => new Set(days.map((day) => addDays(from, day)))),
  });
const situation = date.chain((from) =>
  fc.record({ from: fc.constant(from), calendar: calendarFor(from), count: fc.integer({ min: 1, max: 40 }) }),
);

const SIX_DAYS: WorkCalendar = {
  workdays: WEEKDAYS.filter((day) => day !== 'Minggu'),
  holidays: new Set(['2026-12-25', '2027-01-01']),
};

describe('limits in working days', () => {
  test('end on a working day that is no holiday, with exactly so many working days up to it', () => {
    fc.assert(
      fc.property(situation, ({ from, calendar, count }) => {
        const end = deadlineOf({ date: from, time: null }, { count, unit: 'hari kerja' }, calendar);
        expect(isWorkday(end.date, calendar)).toBe(true);
        expect(workdaysBetween(from, end.date, calendar)).toBe(count);
        expect(workdaysBetween(from, addDays(end.date, -1), calendar)).toBe(count - 1);
      }),
    );
  });

  test('never end earlier for a holiday more, nor for a day later', () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: 0, max: 60 }), ({ from, calendar, count }, extra) => {
        const limit = { count, unit: 'hari kerja' } as const;
        const end = deadlineOf({ date: from, time: null }, limit, calendar).date;
        const closed = { ...calendar, holidays: new Set([...calendar.holidays, addDays(from, extra)]) };
        expect(deadlineOf({ date: from, time: null }, limit, closed).date >= end).toBe(true);
        expect(deadlineOf({ date: addDays(from, 1), time: null }, limit, calendar).date >= end).toBe(true);
      }),
    );
  });

  test.each([
    ['2026-12-23', 1, '2026-12-24'],
    ['2026-12-24', 1, '2026-12-26'],
    ['2026-12-26', 1, '2026-12-28'],
    ['2026-12-30', 3, '2027-01-04'],
  ])('from %s, %d working days end on %s, over Christmas, New Year and Sundays', (from, count, end) => {
    expect(deadlineOf({ date: from, time: null }, { count, unit: 'hari kerja' }, SIX_DAYS)).toEqual({ date: end, time: null });
  });

  test('an office that never works finds an end all the same', () => {
    expect(
      deadlineOf({ date: '2026-01-01', time: null }, { count: 1, unit: 'hari kerja' }, { workdays: [], holidays: new Set() })
        .date > '2026-01-01',
    ).toBe(true);
  });
});

test('limits in days pass over nothing', () => {
  fc.assert(
    fc.property(situation, ({ from, calendar, count }) => {
      expect(daysBetween(from, deadlineOf({ date: from, time: '23:00' }, { count, unit: 'hari' }, calendar).date)).toBe(count);
    }),
  );
});

test('limits in hours run through nights and weekends, to the minute', () => {
  fc.assert(
    fc.property(situation, time, ({ from, calendar, count }, at) => {
      const end = deadlineOf({ date: from, time: at }, { count, unit: 'jam' }, calendar);
      const minutes = (moment: { date: string; time: string | null }) =>
        daysBetween(from, moment.date) * 1440 + Number(moment.time?.slice(0, 2)) * 60 + Number(moment.time?.slice(3));
      expect(minutes(end) - minutes({ date: from, time: at })).toBe(count * 60);
    }),
  );
});

test('the last day itself is in time; with an hour, only until that minute', () => {
  expect(isPast({ date: '2026-10-05', time: null }, '2026-10-05 23:59:59')).toBe(false);
  expect(isPast({ date: '2026-10-05', time: null }, '2026-10-06 00:00:00')).toBe(true);
  expect(isPast({ date: '2026-10-05', time: '08:00' }, '2026-10-05 08:00:59')).toBe(false);
  expect(isPast({ date: '2026-10-05', time: '08:00' }, '2026-10-05 08:01:00')).toBe(true);
});
