/** What the comparison of contracts shows: the time chosen, the months side by side, series of the chart, what a criterion reached. Pure. Source: PK-c. */
import { MONTHS, pad, partsOf } from '../../schema/dates.ts';
import { printNumber } from '../../schema/numbers.ts';
import type { ComparedContract, ComparedCriterion, ComparedPeriod } from '../../sops/pihak-ketiga/kontrak/compare.ts';

/** The last twelve months are shown first; a year by its number. */
export const LAST_YEAR = '';
export const EVERYTHING = 'semua';

export type Choice = readonly [value: string, caption: string];

/** What can be chosen: the years in which periods end, the latest first. */
export function timesOf(contracts: readonly ComparedContract[]): Choice[] {
  const years = new Set(endsOf(contracts).map((to) => to.slice(0, 4)));
  return [
    [LAST_YEAR, '12 bulan terakhir'],
    ...[...years]
      .sort()
      .reverse()
      .map((year): Choice => [year, `Tahun ${year}`]),
    [EVERYTHING, 'Semua periode'],
  ];
}

function endsOf(contracts: readonly ComparedContract[]): string[] {
  return contracts.flatMap(({ periods }) => periods.map(({ to }) => to));
}

/** Contracts with their periods of that time, the best of late first; without those that have none. */
export function within(contracts: readonly ComparedContract[], time: string): ComparedContract[] {
  const latest = endsOf(contracts).sort().slice(-1)[0] ?? '';
  const isMeant = ({ to }: ComparedPeriod) => {
    if (time === LAST_YEAR) return monthCount(to) > monthCount(latest) - MONTHS.length;
    return time === EVERYTHING || to.startsWith(time);
  };
  return contracts
    .map((contract) => ({ ...contract, periods: contract.periods.filter(isMeant) }))
    .filter(({ periods }) => periods.length > 0)
    .sort((a, b) => (latestOf(b)?.share ?? -1) - (latestOf(a)?.share ?? -1) || a.number.localeCompare(b.number));
}

function monthCount(day: string): number {
  const { year, month } = partsOf(day);
  return year * MONTHS.length + month;
}

/** The latest period that has a value. */
export function latestOf({ periods }: ComparedContract): ComparedPeriod | null {
  return periods.filter(({ total }) => total !== null).slice(-1)[0] ?? null;
}

/** Of the periods shown, in the units of the contract's scale. */
export function meanWords({ periods }: ComparedContract): string {
  const totals = periods.flatMap(({ total }) => (total === null ? [] : [total]));
  if (totals.length === 0) return '–';
  return printNumber(totals.reduce((sum, total) => sum + total, 0) / totals.length);
}

export interface MonthColumn {
  /** `2026-03` */
  readonly key: string;
  /** `Mar`, or `Mar 26` where the time runs over several years. */
  readonly short: string;
  /** `Maret 2026` */
  readonly name: string;
}

/** Every month in which a period ends, in their order: there its value stands. */
export function monthsOf(contracts: readonly ComparedContract[]): MonthColumn[] {
  const keys = [...new Set(endsOf(contracts).map(monthKey))].sort();
  const isOneYear = new Set(keys.map((key) => key.slice(0, 4))).size === 1;
  return keys.map((key) => {
    const { year, month } = partsOf(`${key}-01`);
    const name = MONTHS[month - 1] ?? '';
    const short = name.slice(0, 3);
    return { key, short: isOneYear ? short : `${short} ${pad(year % 100)}`, name: `${name} ${year}` };
  });
}

function monthKey(day: string): string {
  return day.slice(0, 7);
}

export function periodIn({ periods }: ComparedContract, { key }: MonthColumn): ComparedPeriod | null {
  return periods.find(({ to }) => monthKey(to) === key) ?? null;
}

/** `2. CV Bersih Contoh`, with the work where a third party has several contracts. */
export function nameOf(contract: ComparedContract, contracts: readonly ComparedContract[]): string {
  const isAlone = contracts.filter(({ partner }) => partner === contract.partner).length === 1;
  const { partner, work } = contract;
  return `${contracts.indexOf(contract) + 1}. ${isAlone ? partner : `${partner}: ${work}`}`;
}

/** One criterion with what it reached in every period. */
export interface CriterionRow {
  readonly id: string;
  /** As it was called last. */
  readonly name: string;
  readonly cells: readonly (ComparedCriterion | null)[];
  readonly lowCount: number;
}

export function criteriaOf({ periods }: ComparedContract): CriterionRow[] {
  const names = new Map(periods.flatMap(({ criteria }) => criteria.map(({ id, name }): [string, string] => [id, name])));
  return [...names].map(([id, name]) => {
    const cells = periods.map(({ criteria }) => criteria.find((criterion) => criterion.id === id) ?? null);
    return { id, name, cells, lowCount: cells.filter((cell) => cell?.isLow).length };
  });
}

/** `Tribulan III 2026` as `Trib III`, `September 2026` as `Sep`; with the year where the time runs over several. */
export function shortPeriod({ period, to }: ComparedPeriod, periods: readonly ComparedPeriod[]): string {
  const isOneYear = periods.every((other) => other.to.slice(0, 4) === to.slice(0, 4));
  const words = period.split(' ').slice(0, -1);
  const [first = '', ...rest] = words;
  const short = [first.slice(0, first === 'Tribulan' ? 4 : 3), ...rest].join(' ');
  return isOneYear ? short : `${short} ${to.slice(2, 4)}`;
}
