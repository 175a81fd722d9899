/** The days on which a series falls, for any month, day and calendar. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { WorkCalendar } from '../../../registers/batas-waktu.ts';
import { isWorkday, WEEKDAYS } from '../../../registers/batas-waktu.ts';
import { addDays, pad, partsOf } from '../../../schema/dates.ts';
import { isShifted, meetingDay, monthsLeft } from './series-days.ts';

const MONDAY_TO_SATURDAY: WorkCalendar = { workdays: WEEKDAYS.slice(0, 6), holidays: new Set(['2027-01-05', '2027-05-31']) };

test.each([
  ['a working day stays', { year: 2027, month: 2 }, 5, '2027-02-05'],
  ['a Sunday becomes the Monday', { year: 2027, month: 2 }, 7, '2027-02-08'],
  ['a holiday becomes the next day', { year: 2027, month: 1 }, 5, '2027-01-06'],
  ['the 31st of a short month is its last day', { year: 2028, month: 2 }, 31, '2028-02-29'],
  ['a holiday at the end of a month becomes the day before', { year: 2027, month: 5 }, 31, '2027-05-29'],
])('LM-18: %s', (_what, month, day, expected) => {
  expect(meetingDay(month, day, MONDAY_TO_SATURDAY)).toBe(expected);
});

const calendars = fc.record({
  workdays: fc.subarray([...WEEKDAYS]),
  holidays: fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 28 }),
});

test('LM-18: a meeting stays in its month, on a working day where there is one, and never before the wanted day without need', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2024, max: 2040 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      calendars,
      (year, month, day, { workdays, holidays }) => {
        const first = `${year}-${pad(month)}-01`;
        const calendar = { workdays, holidays: new Set(holidays.map((holiday) => `${year}-${pad(month)}-${pad(holiday)}`)) };
        const days = Array.from({ length: 31 }, (_, index) => addDays(first, index)).filter((date) =>
          date.startsWith(first.slice(0, 7)),
        );
        const working = days.filter((date) => isWorkday(date, calendar));

        const held = meetingDay({ year, month }, day, calendar);

        expect(days).toContain(held);
        if (working.length > 0) expect(working).toContain(held);
        const wanted = days[Math.min(day, days.length) - 1] ?? first;
        expect(held).toBe(working.find((date) => date >= wanted) ?? working[working.length - 1] ?? wanted);
        expect(isShifted(held, day)).toBe(held !== wanted);
        expect(partsOf(held)).toMatchObject({ year, month });
      },
    ),
  );
});

test('a month counts until it is over', () => {
  expect(monthsLeft(2026, '2026-10-31')).toEqual(['Oktober', 'November', 'Desember']);
  expect(monthsLeft(2027, '2026-10-31')).toHaveLength(12);
  expect(monthsLeft(2025, '2026-10-31')).toEqual([]);
});
