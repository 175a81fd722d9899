/** Which plans a meeting has to do with: the RPK of its month and of the next, and the RUK of next year. */
import type { Columns } from '../../../host/query.ts';
import type { YearMonth } from '../kinerja/performance.ts';
import { periodOf } from '../kinerja/performance.ts';
import { monthAfter } from '../meeting-months.ts';

/** `RPK November 2026` */
export function monthlyTitle(month: YearMonth): string {
  return `RPK ${periodOf(month)}`;
}

/** `RUK 2027` */
export function proposalTitle(year: number): string {
  return `RUK ${year}`;
}

/** `RPK tahunan 2026` */
export function yearlyTitle(year: number): string {
  return `RPK tahunan ${year}`;
}

export interface PlansOfMonths {
  readonly titles: ReadonlySet<string>;
  /** The numbers of these plans, from the queries `planNumbers` and `planTitles` of the same read. */
  numbersAmong(columns: Columns): ReadonlySet<string>;
}

export function plansOfMonths(month: YearMonth): PlansOfMonths {
  const titles = new Set([monthlyTitle(month), monthlyTitle(monthAfter(month)), proposalTitle(month.year + 1)]);
  return {
    titles,
    numbersAmong: ({ planNumbers = [], planTitles = [] }) =>
      new Set(planNumbers.filter((_, index) => titles.has(planTitles[index] ?? ''))),
  };
}
