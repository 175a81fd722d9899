/** The clock of the agenda items. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Timer } from './run-timer.ts';
import { corrected, minutesOf, owedMinutes, paused, restored, STANDING, secondsOf, started } from './run-timer.ts';

const MINUTE = 60_000;
const ONE = { number: 'ACR-1', minutes: null };
const TWO = { number: 'ACR-2', minutes: null };

describe('the clock', () => {
  test('runs for one item at a time: whatever is pressed, the items share the time that passed while it ran', () => {
    const steps = fc.array(fc.record({ press: fc.constantFrom('one', 'two', 'pause'), wait: fc.integer({ min: 0, max: 900 }) }));
    fc.assert(
      fc.property(steps, (presses) => {
        let timer: Timer = STANDING;
        let now = 0;
        let ran = 0;
        for (const { press, wait } of presses) {
          timer = press === 'pause' ? paused(timer, now) : started(timer, press === 'one' ? ONE : TWO, now);
          now += 1000 * wait;
          if (press !== 'pause') ran += wait;
        }
        expect(secondsOf(timer, ONE, now) + secondsOf(timer, TWO, now)).toBeCloseTo(ran);
      }),
    );
  });

  test('counts on from what is stored, and follows a count that is larger', () => {
    const timer = started(STANDING, { number: 'ACR-1', minutes: 10 }, 0);
    expect(minutesOf(timer, { number: 'ACR-1', minutes: 10 }, 5 * MINUTE)).toBe(15);
    expect(minutesOf(timer, { number: 'ACR-1', minutes: 40 }, 5 * MINUTE)).toBe(40);
  });

  test('is put right by a person, and goes on from there', () => {
    const timer = corrected(started(STANDING, ONE, 0), 'ACR-1', 5, 90 * MINUTE);
    expect(minutesOf(timer, { number: 'ACR-1', minutes: 5 }, 92 * MINUTE)).toBe(7);
  });

  test('runs on through a reload, and stopped where the page was last there when it was away for long', () => {
    const timer = { ...started(STANDING, ONE, 0), alive: 10 * MINUTE };
    expect(minutesOf(restored(timer, 12 * MINUTE), ONE, 12 * MINUTE)).toBe(12);
    expect(minutesOf(restored(timer, 300 * MINUTE), ONE, 300 * MINUTE)).toBe(10);
  });
});

test('time is saved every five minutes while the clock runs, and at once when it stands', () => {
  const timer = started(STANDING, ONE, 0);
  expect(owedMinutes(timer, ONE, 4.9 * MINUTE)).toBeNull();
  expect(owedMinutes(timer, ONE, 5.5 * MINUTE)).toBe(5);
  expect(owedMinutes(timer, { number: 'ACR-1', minutes: 5 }, 9 * MINUTE)).toBeNull();
  expect(owedMinutes(paused(timer, 1.6 * MINUTE), ONE, 30 * MINUTE)).toBe(2);
  expect(owedMinutes(paused(timer, 0.4 * MINUTE), ONE, 30 * MINUTE)).toBeNull();
  expect(owedMinutes(started(timer, TWO, 3 * MINUTE), ONE, 3 * MINUTE)).toBe(3);
});
