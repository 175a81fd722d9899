/** Deadlines as they are said in a meeting. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  addDays,
  dayNumber,
  daysBetween,
  fromDayNumber,
  MONTHS,
  partsOf,
  printDate,
  printDay,
  printShortDate,
} from '../../../schema/dates.ts';
import { parseDue } from './parse-due.ts';

const anyDay = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2079-12-31') }).map(fromDayNumber);
/** A Thursday. */
const MEETING = '2026-10-08';

describe('a day that is named in full', () => {
  test('LM-9: is that day, in each way of printing it, whatever the meeting was', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, date) => {
        const { year, month, day } = partsOf(date);
        const ways = [printShortDate(date), printDate(date), printDay(date), date, `${day}/${month}/${String(year).slice(2)}`];
        expect(ways.map((words) => parseDue(words, from))).toEqual(ways.map(() => date));
      }),
    );
  });
});

describe('a day without its year', () => {
  test('LM-9: is the one of this year or of the next, never further away than a year, and never before when that was long ago', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, date) => {
        const { month, day } = partsOf(date);
        fc.pre(!(month === 2 && day === 29));
        const numeric = parseDue(`${day}/${month}`, from) ?? '';
        expect(partsOf(numeric)).toMatchObject({ month, day });
        expect(parseDue(`${day} ${(MONTHS[month - 1] ?? '').slice(0, 3)}`, from)).toBe(numeric);
        expect(daysBetween(from, numeric)).toBeGreaterThanOrEqual(-183);
        expect(daysBetween(from, numeric)).toBeLessThanOrEqual(366);
        if (numeric < from) expect(partsOf(numeric).year).toBe(partsOf(from).year);
      }),
    );
  });
});

test.each([
  ['12/11', '2026-11-12'],
  ['12-11', '2026-11-12'],
  ['12.11', '2026-11-12'],
  ['12 / 11 / 2026', '2026-11-12'],
  ['12 nov', '2026-11-12'],
  ['12 Nop. 26', '2026-11-12'],
  ['Kamis, 12 November', '2026-11-12'],
  ['tgl 12 november', '2026-11-12'],
  ['12/1', '2027-01-12'],
  ['5/10', '2026-10-05'],
  ['hari ini', '2026-10-08'],
  ['Besok', '2026-10-09'],
  ['lusa', '2026-10-10'],
  ['minggu depan', '2026-10-15'],
  ['bulan depan', '2026-11-08'],
  ['akhir bulan', '2026-10-31'],
  ['akhir bulan depan', '2026-11-30'],
  ['akhir tahun', '2026-12-31'],
  ['akhir November', '2026-11-30'],
  ['akhir januari', '2027-01-31'],
  ['akhir februari 2028', '2028-02-29'],
  ['+14', '2026-10-22'],
  ['+ 3 hari', '2026-10-11'],
  ['2 minggu lagi', '2026-10-22'],
  ['3 bulan', '2027-01-08'],
  ['jumat', '2026-10-09'],
  ['Jumat depan', '2026-10-16'],
  ['senin depan', '2026-10-12'],
  ["jum'at", '2026-10-09'],
  ['minggu', '2026-10-11'],
  ['kamis', '2026-10-15'],
])('LM-9: “%s”, said on Thursday 8 October 2026, is %s', (words, date) => {
  expect(parseDue(words, MEETING)).toBe(date);
});

test('LM-9: a month further on keeps within its days', () => {
  expect(parseDue('bulan depan', '2027-01-31')).toBe('2027-02-28');
  expect(parseDue('akhir bulan', '2026-12-31')).toBe('2026-12-31');
  expect(parseDue('akhir bulan depan', '2026-12-05')).toBe('2027-01-31');
});

test.each(['31/2', '31/02/2026', '12/13', 'segera', 'Ani 12 nov', 'kemarin', '12', '+', 'akhir', 'akhir rapat', 'depan', ''])(
  'LM-9: “%s” is no deadline',
  (words) => {
    expect(parseDue(words, MEETING)).toBeNull();
  },
);

test('LM-9: so many days on are counted from the meeting', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 999 }), (from, days) => {
      expect(parseDue(`+${days}`, from)).toBe(addDays(from, days));
      expect(parseDue(`${days} hari lagi`, from)).toBe(addDays(from, days));
    }),
  );
});
