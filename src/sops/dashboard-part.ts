/**
 * What a SOP hands over to the dashboard: figures worked out from what was read, and the same figures as formulas over its registers.
 * Both are blocks of rows of the same shape, so that a test can hold the sheet and the sidebar equal, cell by cell.
 */
import type { TablePlaces } from '../host/fixed-sheet.ts';
import type { Host } from '../host/host.ts';
import type { Answers, Queries } from '../host/query.ts';

export type Figure = string | number | null;
export type Figures = readonly (readonly Figure[])[];
/** Blocks by name. */
export type DashboardFigures = Readonly<Record<string, Figures>>;

export interface FigurePeriod {
  readonly today: string;
  readonly year: number;
}

/** A block in the sheet. `head` names its columns, and with them the series of charts. */
export interface Block {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Worked[])[];
}

/** Words as they stand, or a formula: `;` between arguments, no decimal fractions, never an error. */
export type Worked = string | { readonly formula: string };

/** What formulas may point at. */
export interface SheetTerms extends TablePlaces {
  /** Cells: the chosen year, today, the first and the last day of the year. */
  readonly year: string;
  readonly today: string;
  readonly from: string;
  readonly until: string;
  /** A cell of a block of the same part, and one of its columns, without the head. */
  cell(block: string, row: number, column: number): string;
  range(block: string, column: number): string;
}

export interface DashboardPart<Q extends Queries = Queries> {
  readonly queries: (host: Host, period: FigurePeriod) => Q;
  readonly figures: (answers: Answers<Q>, period: FigurePeriod) => DashboardFigures;
  /** Those of `figures`, and others on the way to them: their names begin with `_`. */
  readonly blocks: (terms: SheetTerms) => Readonly<Record<string, Block>>;
}

/** Every part under one type: what it asks and what it takes go together. */
export function dashboardPart<Q extends Queries>(part: DashboardPart<Q>): DashboardPart {
  return part as unknown as DashboardPart;
}

export function worked(formula: string): Worked {
  return { formula };
}

export function orElse(formula: string, otherwise: string): string {
  return `IFERROR(${formula};${otherwise})`;
}

export function isIn(day: string, { year }: FigurePeriod): boolean {
  return day.startsWith(`${year}-`);
}

/** Days up to the end of the year. */
export function isUntil(day: string, { year }: FigurePeriod): boolean {
  return day !== '' && day <= `${year}-12-31`;
}

export function count<T>(list: readonly T[], is: (item: T, index: number) => boolean): number {
  return list.filter(is).length;
}

/** How many of a ranking are shown by name. */
const RANKED = 5;
const REST = 'Lainnya';

export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** The greatest first, equals in their order; names without any are empty; what is left is `Lainnya`. */
export function ranking(counted: readonly Counted[], total: number): Figures {
  const first = [...counted].sort((a, b) => b.count - a.count).slice(0, RANKED);
  const rows = Array.from({ length: RANKED }, (_, index): [string, number] => {
    const { name, count: number } = first[index] ?? { name: '', count: 0 };
    return number === 0 ? ['', 0] : [name, number];
  });
  return [...rows, [REST, total - rows.reduce((sum, [, number]) => sum + number, 0)]];
}

/** Fewer names than that can be ranked: their place is kept in two digits of the rank. */
export const MOST_RANKED = 48;

/**
 * The same over a block whose columns are name, count, rank; `rankFormula` gives the rank of each of its rows, so that equals keep
 * their order.
 */
export function rankingBlock(
  { cell, range }: SheetTerms,
  source: string,
  own: string,
  head: readonly string[],
  total: string,
): Block {
  const rows = Array.from({ length: RANKED }, (_, index): Worked[] => {
    const rank = orElse(`LARGE(${range(source, 2)};${index + 1})`, '0');
    const place = `99-MOD(${rank};100)+1`;
    return [worked(`IF(INT(${rank}/100)=0;"";INDEX(${range(source, 0)};${place}))`), worked(`INT(${rank}/100)`)];
  });
  const shown = `${cell(own, 0, 1)}:${cell(own, RANKED - 1, 1)}`;
  return { head, rows: [...rows, [REST, worked(`${total}-SUM(${shown})`)]] };
}

export function rankFormula(number: string, index: number): Worked {
  return worked(`${number}*100+${99 - index}`);
}
