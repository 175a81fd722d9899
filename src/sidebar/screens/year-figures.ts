/** What the screen of a year's performance says of the indicators chosen: series of its charts, rows of its tables. Pure. Source: LM-4, LM-7, LM-10. */
import { MONTHS } from '../../schema/dates.ts';
import { printNumber } from '../../schema/numbers.ts';
import type { YearIndicator, YearMonthFigures, YearView } from '../../sops/lokmin/kinerja/year-view.ts';

export function unitsIn({ indicators }: Pick<YearView, 'indicators'>): string[] {
  return [...new Set(indicators.map(({ unit }) => unit))];
}

/** Of one unit, or of all when none is chosen. */
export function indicatorsOf({ indicators }: Pick<YearView, 'indicators'>, unit: string): YearIndicator[] {
  return indicators.filter((indicator) => unit === '' || indicator.unit === unit);
}

/** `270 bayi`, `66,25 %`; `–` for none. */
export function figureWords({ measure }: Pick<YearIndicator, 'measure'>, value: number | null): string {
  return value === null ? '–' : `${printNumber(value)} ${measure}`;
}

/** In a narrow column: `270`, `66,25 %`. */
export function shortFigure({ measure }: Pick<YearIndicator, 'measure'>, value: number | null): string {
  return measure === '%' ? figureWords({ measure }, value) : figureWords({ measure: '' }, value).trim();
}

/** `73,7`, under a head that says of what. */
export function shortShare(share: number | null): string {
  const percent = percentOf(share);
  return percent === null ? '–' : printNumber(percent);
}

function shareWords(share: number | null): string {
  return share === null ? '–' : `${printNumber(share * 100)} %`;
}

/** As a chart has it: 75 for three quarters. */
export function percentOf(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 10;
}

/** `s.d. September 2026: 270 dari 360 bayi, 75 % dari target` */
export function standsAt(indicator: YearIndicator, figures: YearMonthFigures, until: string): string {
  const { cumulative, target, achievement } = figures;
  if (cumulative === null) return `s.d. ${until}: belum ada hasil, target ${figureWords(indicator, target)}`;
  const share = achievement === null ? 'tanpa target' : `${shareWords(achievement)} dari target`;
  return `s.d. ${until}: ${printNumber(cumulative)} dari ${figureWords(indicator, target)}, ${share}`;
}

export function monthWords({ upTo, year }: Pick<YearView, 'upTo' | 'year'>): string {
  return `${MONTHS[upTo - 1] ?? ''} ${year}`;
}

/** `Jan` */
export const SHORT_MONTHS = MONTHS.map((name) => name.slice(0, 3));
