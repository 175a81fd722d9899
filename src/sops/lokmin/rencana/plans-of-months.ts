/** Which plans a meeting has to do with: the RPK of the month before, of its month and of the next, and the RUK of next year. Source: LM-5, LM-11, LM-12. */
import type { Columns } from '../../../host/query.ts';
import type { YearMonth } from '../kinerja/performance.ts';
import { periodOf } from '../kinerja/performance.ts';
import { monthAfter, monthBefore } from '../meeting-months.ts';

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

/** The plans that a meeting reports, presents, draws up and discusses. */
export type PlanOfMeeting = 'last' | 'this' | 'next' | 'proposal';

/** What each is called, for a meeting in the month. */
export function planTitles(month: YearMonth): Readonly<Record<PlanOfMeeting, string>> {
  return {
    last: monthlyTitle(monthBefore(month)),
    this: monthlyTitle(month),
    next: monthlyTitle(monthAfter(month)),
    proposal: proposalTitle(month.year + 1),
  };
}

export interface PlansOfMonths {
  readonly titles: ReadonlySet<string>;
  /** The numbers of these plans, from the queries `planNumbers` and `planTitles` of the same read. */
  numbersAmong(columns: Columns): ReadonlySet<string>;
}

export function plansOfMonths(month: YearMonth): PlansOfMonths {
  return plansCalled(Object.values(planTitles(month)));
}

/** Plans by their titles, while they are still to be read. */
export function plansCalled(wanted: readonly string[]): PlansOfMonths {
  const titles = new Set(wanted);
  return {
    titles,
    numbersAmong: ({ planNumbers = [], planTitles: present = [] }) =>
      new Set(planNumbers.filter((_, index) => titles.has(present[index] ?? ''))),
  };
}
