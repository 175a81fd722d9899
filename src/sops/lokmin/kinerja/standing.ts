/** Where a figure stands against its target, and how that is said; the sidebar says the same while it is typed. Pure. Source: LM-4, LM-7. */
import { printNumber } from '../../../schema/numbers.ts';
import type { Indikator } from './indikator.table.ts';

export interface Standing {
  /** January up to the month; `null` while no month is entered. */
  readonly cumulative: number | null;
  readonly target: number;
  /** Share of the target, 1 for all of it; `null` without a target or a figure: never 0. */
  readonly achievement: number | null;
  /** Cumulative less target; negative while it falls short. */
  readonly gap: number | null;
}

export type Counting = Pick<Indikator, 'method' | 'population' | 'measure'>;

export function isPercent({ method }: Pick<Indikator, 'method'>): boolean {
  return method !== 'Jumlah';
}

/** Results as the indicator counts them; `null` for a percentage of nobody. */
export function figure(
  { method, population: yearly }: Omit<Counting, 'measure'>,
  results: number,
  population: number,
): number | null {
  if (method === 'Jumlah') return round(results, 2);
  const whole = method === 'Persen setiap bulan' ? population : (yearly ?? 0);
  return whole === 0 ? null : round((100 * results) / whole, 2);
}

export function standingAgainst(target: number, cumulative: number | null): Standing {
  return {
    cumulative,
    target,
    achievement: cumulative === null || target === 0 ? null : round(cumulative / target, 4),
    gap: cumulative === null ? null : round(cumulative - target, 2),
  };
}

/** `270`, `66,25 %`; `–` for none. */
export function printFigure(indicator: Pick<Indikator, 'method'>, value: number | null): string {
  return value === null ? '–' : `${printNumber(value)}${isPercent(indicator) ? ' %' : ''}`;
}

/** `270 bayi`, `66,25 %` */
export function measured(indicator: Pick<Counting, 'method' | 'measure'>, value: number | null): string {
  const words = printFigure(indicator, value);
  return value === null || isPercent(indicator) ? words : `${words} ${indicator.measure}`;
}

/** `Kumulatif 270 bayi · 75 % dari target · kurang 90`; empty while there is no figure. */
export function standingWords(
  indicator: Pick<Counting, 'method' | 'measure'>,
  { cumulative, achievement, gap }: Standing,
): string {
  if (cumulative === null || gap === null) return '';
  const share = achievement === null ? 'tanpa target' : `${printNumber(achievement * 100)} % dari target`;
  const distance = gap < 0 ? ` · kurang ${printFigure(indicator, -gap)}` : '';
  return `Kumulatif ${measured(indicator, cumulative)} · ${share}${achievement === null ? '' : distance}`;
}

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
