/** What the months of an indicator come to: cumulative figure, target so far, share and gap. Pure. Source: LM-4, LM-7, LM-10. */
import { MONTHS } from '../../../schema/dates.ts';
import type { Indikator } from './indikator.table.ts';
import type { Kinerja } from './kinerja.table.ts';

/** A month of a year, 1 for January. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** One indicator up to a month. Figures are in its own measure, or in percent when its method is one of percent. */
export interface PerformanceLine {
  readonly indicator: Indikator;
  /** What was entered for the month itself; `null` when nothing was. */
  readonly row: Kinerja | null;
  /** The month alone; `null` when nothing was entered, or when a percentage has no population. */
  readonly month: number | null;
  /** January up to the month; `null` while no month is entered. */
  readonly cumulative: number | null;
  readonly target: number;
  /** Share of the target, 1 for all of it; `null` without a target or a figure: never 0. */
  readonly achievement: number | null;
  /** Cumulative less target; negative while it falls short. */
  readonly gap: number | null;
  /** Months up to this one that nobody entered. */
  readonly missing: readonly string[];
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

export function isPercent({ method }: Pick<Indikator, 'method'>): boolean {
  return method !== 'Jumlah';
}

/** The target up to a month: the own path where it is given, otherwise even parts; a rate of each month has the same target all year. */
export function targetUpTo(indicator: Indikator, month: number): number {
  const own = pathOf(indicator)[month - 1];
  if (own !== undefined && own !== null) return own;
  return indicator.method === 'Persen setiap bulan' ? indicator.target : round((indicator.target * month) / 12, 2);
}

/** The twelve cumulative targets as they were given. */
export function pathOf(indicator: Indikator): readonly (number | null)[] {
  return MONTHS.map((_, index) => indicator[`target${index + 1}` as 'target1']);
}

/** Lines of the indicators of the month's year, in their order. `rows` may hold other months, years and indicators. */
export function performanceUpTo(indicators: readonly Indikator[], rows: readonly Kinerja[], at: YearMonth): PerformanceLine[] {
  return indicators.filter(({ year }) => year === at.year).map((indicator) => lineOf(indicator, monthsOf(indicator, rows, at), at));
}

interface Entered {
  readonly month: number;
  readonly row: Kinerja;
}

function monthsOf(indicator: Indikator, rows: readonly Kinerja[], at: YearMonth): Entered[] {
  return rows
    .flatMap((row) => {
      const when = row.indicator.id === indicator.number ? monthOfPeriod(row.period) : null;
      return when && when.year === at.year && when.month <= at.month ? [{ month: when.month, row }] : [];
    })
    .sort((a, b) => a.month - b.month);
}

function lineOf(indicator: Indikator, entered: readonly Entered[], at: YearMonth): PerformanceLine {
  const row = entered.find(({ month }) => month === at.month)?.row ?? null;
  // What lies before the first month that is recorded here is told once, with that month.
  const opening = entered.find(({ row: { before } }) => before !== null);
  const results = sum(entered.map((entry) => entry.row.result)) + (opening?.row.before ?? 0);
  const populations = sum(entered.map((entry) => entry.row.population ?? 0)) + (opening?.row.beforePopulation ?? 0);
  const cumulative = entered.length === 0 ? null : figure(indicator, results, populations);
  const target = targetUpTo(indicator, at.month);
  const first = opening?.month ?? 1;
  const known = new Set(entered.map(({ month }) => month));
  return {
    indicator,
    row,
    month: row === null ? null : figure(indicator, row.result, row.population ?? 0),
    cumulative,
    target,
    achievement: cumulative === null || target === 0 ? null : round(cumulative / target, 4),
    gap: cumulative === null ? null : round(cumulative - target, 2),
    missing: MONTHS.slice(first - 1, at.month).filter((_, index) => !known.has(first + index)),
  };
}

/** Results as the indicator counts them; `null` for a percentage of nobody. */
function figure({ method, population: yearly }: Indikator, results: number, population: number): number | null {
  if (method === 'Jumlah') return round(results, 2);
  const whole = method === 'Persen setiap bulan' ? population : (yearly ?? 0);
  return whole === 0 ? null : round((100 * results) / whole, 2);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
