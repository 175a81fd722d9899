/** Which year a report of meetings is asked for, and which there are. */
import { isRecord } from '../../../schema/index.ts';

/** `2026`; without one in the input, that of `today`. */
export function yearOf(input: unknown, today: string): string {
  const asked = isRecord(input) ? String(input.year ?? '') : '';
  return /^\d{4}$/.test(asked) ? asked : today.slice(0, 4);
}

/** Years of these days and of today, the newest first. */
export function yearsOf(dates: readonly string[], today: string): readonly string[] {
  const years = [...dates, today].map((date) => date.slice(0, 4)).filter((year) => /^\d{4}$/.test(year));
  return [...new Set(years)].sort().reverse();
}
