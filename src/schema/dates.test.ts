/** Dates as people here write and read them. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isDate,
  parseDate,
  printDate,
  printDay,
  printMoment,
  printShortDate,
} from './dates.ts';

const anyDate = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }).map(fromDayNumber);

test('every day is read back from each way in which it is printed', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      expect([date, printShortDate(date), printDate(date), printDay(date)].map(parseDate)).toEqual([date, date, date, date]);
    }),
  );
});

test.each([
  ['8/10/2026', '2026-10-08'],
  ['8-10-2026', '2026-10-08'],
  ['08.10.2026', '2026-10-08'],
  ['8 Okt 2026', '2026-10-08'],
  [' 8 OKTOBER 2026 ', '2026-10-08'],
  ['29/02/2028', '2028-02-29'],
])('%s is %s', (words, date) => {
  expect(parseDate(words)).toBe(date);
});

test.each(['31/02/2026', '29/02/2026', '0/1/2026', '1/13/2026', '8/10/26', '8 Sep', '8 Foo 2026', '1/1/1899', '1/1/2200', ''])(
  '%s is no day',
  (words) => {
    expect(parseDate(words)).toBeNull();
  },
);

test('a day and the days after it', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -400, max: 400 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }),
  );
  expect(printDay('2026-10-08')).toBe('Kamis, 8 Oktober 2026');
  expect(isDate('2026-1-8')).toBe(false);
});

test('a moment is printed as a day and a time of that day', () => {
  expect(printMoment('2026-10-08 11:20:33')).toBe('08/10/2026 11.20');
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-03-31', 1, '2026-04-30'],
  ['2026-11-30', 24, '2028-11-30'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-12-31', 0, '2026-12-31'],
])('%s and %i months are %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});
