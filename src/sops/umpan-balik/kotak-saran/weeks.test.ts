/** The weeks that a box owes: each is opened or reported, never both, never twice. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { WEEKDAYS } from '../../../registers/batas-waktu.ts';
import { addDays, daysBetween, weekday } from '../../../schema/dates.ts';
import { dueWeeks, lookBackFrom, printWeek, WEEKS_BACK, weekOf } from './weeks.ts';

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
