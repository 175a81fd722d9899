/** What the months of an indicator come to: cumulative figure, target so far, share and gap. Pure. Source: LM-4, LM-7, LM-10. */
import { MONTHS } from '../../../schema/dates.ts';
import type { Indikator } from './indikator.table.ts';
import type { Kinerja } from './kinerja.table.ts';
import type { Standing } from './standing.ts';
import { figure, standingAgainst } from './standing.ts';

/** A month of a year, 1 for January. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** One indicator up to a month. Figures are in its own measure, or in percent when its method is one of percent. */
export interface PerformanceLine extends Standing {
  readonly indicator: Indikator;
  /** What was entered for the month itself; `null` when nothing was. */
  readonly row: Kinerja | null;
  /** The month alone; `null` when nothing was entered, or when a percentage has no population. */
  readonly month: number | null;
  /** What was counted up to the month, before it is divided by anybody. */
  readonly counted: Counted;
  /** Months up to this one that nobody entered. */
  readonly missing: readonly string[];
}

/** Sums of results and of the populations they belong to. */
export interface Counted {
  readonly results: number;
  readonly population: number;
}

/** `September 2026` */
export function periodOf({ year, month }: YearMonth): string {
  return `${MONTHS[month - 1] ?? ''} ${year}`;
}

/** The month that such words name; `null` when they name none. */
export function monthOfPeriod(period: string): YearMonth | null {
  const [name = '', year = ''] = period.trim().split(/\s+/);
  const month = MONTHS.findIndex((word) => word.toLowerCase() === name.toLowerCase()) + 1;
  return month > 0 && /^\d{4}$/.test(year) ? { year: Number(year), month } : null;
}

/** The target up to a month: the own path where it is given, otherwise even parts; a rate of each month has the same target all year. */
export function targetUpTo(indicator: Indikator, month: number): number {
  const own = pathOf(indicator)[month - 1];
  if (own !== undefined && own !== null) return own;
  return indicator.method === 'Persen setiap bulan' ? indicator.target : Math.round((indicator.target * month * 100) / 12) / 100;
}

/** The twelve cumulative targets as they were given. */
export function pathOf(indicator: PathTargets): readonly (number | null)[] {
  return MONTHS.map((_, index) => indicator[`target${index + 1}` as 'target1']);
}

export type PathTargets = Pick<
  Indikator,
  | ('target1' | 'target2' | 'target3' | 'target4' | 'target5' | 'target6')
  | ('target7' | 'target8' | 'target9' | 'target10' | 'target11' | 'target12')
>;

/** Lines of the indicators of the month's year, in their order. `rows` may hold other months, years and indicators. */
export function performanceUpTo(indicators: readonly Indikator[], rows: readonly Kinerja[], at: YearMonth): PerformanceLine[] {
  return indicators
    .filter(({ year }) => year === at.year)
    .map((indicator) => lineOf(indicator, enteredOf(indicator, rows, at), at));
}

export interface Entered {
  readonly month: number;
  readonly row: Kinerja;
}

/** The months of the year up to `at` that were entered for the indicator, in their order. */
export function enteredOf(indicator: Pick<Indikator, 'number'>, rows: readonly Kinerja[], at: YearMonth): Entered[] {
  return rows
    .flatMap((row) => {
      const when = row.indicator.id === indicator.number ? monthOfPeriod(row.period) : null;
      return when && when.year === at.year && when.month <= at.month ? [{ month: when.month, row }] : [];
    })
    .sort((a, b) => a.month - b.month);
}

function lineOf(indicator: Indikator, entered: readonly Entered[], at: YearMonth): PerformanceLine {
  const row = entered.find(({ month }) => month === at.month)?.row ?? null;
  const counted = countedIn(entered);
  const cumulative = entered.length === 0 ? null : figure(indicator, counted.results, counted.population);
  return {
    indicator,
    row,
    month: row === null ? null : figure(indicator, row.result, row.population ?? 0),
    counted,
    missing: missingIn(entered, at),
    ...standingAgainst(targetUpTo(indicator, at.month), cumulative),
  };
}

/** From the last month that tells what was before it: that stands for all earlier months, whether they are recorded or not. */
function sinceOpening(entered: readonly Entered[]): readonly Entered[] {
  const opening = entered.map(({ row }) => row.before !== null).lastIndexOf(true);
  return entered.slice(Math.max(0, opening));
}

function countedIn(entered: readonly Entered[]): Counted {
  const counted = sinceOpening(entered);
  const opening = counted[0]?.row;
  return {
    results: sum(counted.map(({ row }) => row.result)) + (opening?.before ?? 0),
    population: sum(counted.map(({ row }) => row.population ?? 0)) + (opening?.beforePopulation ?? 0),
  };
}

function missingIn(entered: readonly Entered[], at: YearMonth): string[] {
  const [opening] = sinceOpening(entered);
  const start = opening && opening.row.before !== null ? opening.month : 1;
  const known = new Set(entered.map(({ month }) => month));
  return MONTHS.slice(start - 1, at.month).filter((_, index) => !known.has(start + index));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
