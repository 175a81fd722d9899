/** What the screen of a year's performance shows: each indicator month by month, target beside result, and the midterm. */

export interface YearView {
  readonly title: string;
  readonly year: number;
  /** Years that have indicators, the newest first. */
  readonly years: readonly number[];
  /** The month up to which it is shown, 1 for January; the meeting's reported month. */
  readonly upTo: number;
  readonly indicators: readonly YearIndicator[];
}

/** Figures are in the indicator's measure, or in percent. */
export interface YearIndicator {
  readonly number: string;
  readonly unit: string;
  readonly indicator: string;
  /** `bayi`, or `%` */
  readonly measure: string;
  readonly yearTarget: number;
  /** January to December. */
  readonly months: readonly YearMonthFigures[];
  /** Where it stands at the month shown. */
  readonly now: YearMonthFigures;
  /** The first six months. */
  readonly midterm: YearMonthFigures;
}

export interface YearMonthFigures {
  readonly target: number;
  /** The month alone. */
  readonly month: number | null;
  readonly cumulative: number | null;
  /** Share of the target so far, 1 for all of it. */
  readonly achievement: number | null;
}
