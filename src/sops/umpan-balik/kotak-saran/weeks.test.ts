/** The weeks that a box owes: each is opened or reported, never both, never twice. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { WEEKDAYS } from '../../../registers/batas-waktu.ts';
import { addDays, daysBetween, weekday } from '../../../schema/dates.ts';
import { dueWeeks, lookBackFrom, printWeek, WEEKS_BACK, weekOf, weeksWithin } from './weeks.ts';

const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-12-01', days));
const anyBox = fc.record({ since: anyDay, day: fc.constantFrom(...WEEKDAYS), active: fc.constant(true) });
const friday = { since: '2026-01-05', day: 'Jumat', active: true } as const;

test('a week begins on Monday', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      expect(weekday(weekOf(date))).toBe('Senin');
      expect(daysBetween(weekOf(date), date)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(weekOf(date), date)).toBeLessThan(7);
    }),
  );
});

describe('UB-e: weeks without opening', () => {
  test('every past week in which the box stood there on its day is opened or reported, none twice', () => {
    fc.assert(
      fc.property(anyBox, anyDay, fc.array(anyDay, { maxLength: 30 }), (box, today, opened) => {
        const { missed } = dueWeeks(box, opened, today);
        const offset = WEEKDAYS.indexOf(box.day);
        const expected: string[] = [];
        for (let monday = lookBackFrom(today); monday < weekOf(today); monday = addDays(monday, 7)) {
          const stood = addDays(monday, offset) >= box.since;
          const isOpened = opened.some((date) => date >= monday && date <= addDays(monday, 6));
          if (stood && !isOpened) expected.push(monday);
        }

        expect(missed).toEqual(expected);
        expect(missed.length).toBeLessThanOrEqual(WEEKS_BACK);
      }),
    );
  });

  test('this week is due from the usual day on, until the box is opened on any day of it', () => {
    const due = (today: string, opened: readonly string[] = []) => dueWeeks(friday, opened, today).dueNow;

    expect(due('2026-10-08')).toBe(false);
    expect(due('2026-10-09')).toBe(true);
    expect(due('2026-10-11')).toBe(true);
    expect(due('2026-10-09', ['2026-10-05'])).toBe(false);
    expect(due('2026-10-09', ['2026-10-04'])).toBe(true);
  });

  test('a box that is not in use owes nothing', () => {
    expect(dueWeeks({ ...friday, active: false }, [], '2026-10-09')).toEqual({ missed: [], dueNow: false });
  });

  test('the week in which a box was put up counts only when it came by its usual day', () => {
    const missed = (since: string) => dueWeeks({ ...friday, since }, [], '2026-10-12').missed;

    expect(missed('2026-10-09')).toEqual(['2026-10-05']);
    expect(missed('2026-10-10')).toEqual([]);
  });
});

test.each([
  ['2026-10-05', '5–11 Oktober 2026'],
  ['2026-09-28', '28 September–4 Oktober 2026'],
  ['2025-12-29', '29 Desember 2025–4 Januari 2026'],
])('the week of %s is written %s', (monday, words) => {
  expect(printWeek(monday)).toBe(words);
});

describe('PKP-4: weeks of a period', () => {
  const MARCH = { from: '2026-03-01', until: '2026-03-31', today: '2026-12-01' };
  const OWED = ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23'];

  test.each([
    ['are those whose usual day lies in it, however long ago', friday, MARCH, OWED],
    ['begin when the box was hung up', { ...friday, since: '2026-03-14' }, MARCH, OWED.slice(2)],
    ['are over: this week may still see its opening', friday, { ...MARCH, today: '2026-03-22' }, OWED.slice(0, 2)],
    ['are none of a box that is out of use', { ...friday, active: false }, MARCH, []],
  ])('%s', (_what, box, period, owed) => {
    expect(weeksWithin(box, [], period)).toEqual({ owed, missed: owed });
  });

  test('are kept by an opening on any day of the week', () => {
    expect(weeksWithin(friday, ['2026-03-02', '2026-03-15', '2026-03-27'], MARCH).missed).toEqual(['2026-03-16']);
  });

  test('say the same as those that are asked for today', () => {
    fc.assert(
      fc.property(anyBox, anyDay, fc.array(anyDay, { maxLength: 30 }), (box, today, opened) => {
        const lately = { from: lookBackFrom(today), until: addDays(weekOf(today), -1), today };

        expect(weeksWithin(box, opened, lately).missed).toEqual(dueWeeks(box, opened, today).missed);
      }),
    );
  });
});
