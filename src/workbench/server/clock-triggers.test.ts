import { expect, test } from '@jest/globals';
import { isDue } from './clock-triggers.ts';

const at = (time: string) => Date.parse(`2026-10-08T${time}+07:00`);
const daily = { id: 't', functionName: 'ingatkan', event: 'CLOCK' as const, everyMinutes: 24 * 60, atHour: 7 };
const yesterday = at('07:10') - 24 * 3_600_000;

test('a trigger with an hour runs within that hour of Jakarta, once a day', () => {
  expect(isDue(daily, yesterday, at('06:59'))).toBe(false);
  expect(isDue(daily, yesterday, at('07:10'))).toBe(true);
  expect(isDue(daily, yesterday, at('08:00'))).toBe(false);
  expect(isDue(daily, at('07:10'), at('07:40'))).toBe(false);
});

test('a trigger without an hour runs when its interval has passed', () => {
  const often = { ...daily, everyMinutes: 5, atHour: -1 };

  expect(isDue(often, at('10:00'), at('10:04'))).toBe(false);
  expect(isDue(often, at('10:00'), at('10:05'))).toBe(true);
});

test('a trigger of another event is not run by the clock', () => {
  expect(isDue({ ...daily, event: 'ON_FORM_SUBMIT' }, yesterday, at('07:10'))).toBe(false);
});
