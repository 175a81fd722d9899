/** The radar charts below the table: groups, and the variables of each group; this period against the last. Source: PKP-3. */
import type { Area, RadarPlan } from '../../host/sheet-plan.ts';
import type { SheetPlaces } from './lay-out-sheet.ts';
import type { ColumnName } from './sheet-columns.ts';
import { columnOf } from './sheet-columns.ts';
import { shortName } from './sheet-summary.ts';

const WIDTH = 480;
const HEIGHT = 360;
/** Rows that a chart covers, at the height of an empty row. */
const ROWS_A_CHART = 19;
/** Fewer make no web. */
const FEWEST_SPOKES = 3;
/** The columns at which the charts of one line begin: they are about as wide as a chart. */
const COLUMNS_OF_CHARTS = [0, 3, 6];

/** `title` is the assessment's. With `withLast` a second line shows the period before. */
export function radarsOf({ groups, summary }: SheetPlaces, title: string, withLast: boolean): RadarPlan[] {
  const ranges = (from: number, to: number): Area[] => {
    const names: readonly ColumnName[] = ['code', 'score', ...(withLast ? (['last'] as const) : [])];
    return names.map((name) => ({ row: from, endRow: to + 1, column: columnOf(name), endColumn: columnOf(name) + 1 }));
  };
  const plans = [
    { title: `Jaring laba-laba ${title}`, ranges: ranges(summary.head, summary.first + groups.length - 1) },
    ...groups
      .filter(({ first, last }) => last - first + 1 >= FEWEST_SPOKES)
      .map((group) => ({ title: shortName(group), ranges: ranges(group.head, group.last) })),
  ];
  return plans.map((plan, index) => ({
    ...plan,
    row: summary.end + 1 + Math.floor(index / COLUMNS_OF_CHARTS.length) * ROWS_A_CHART,
    column: COLUMNS_OF_CHARTS[index % COLUMNS_OF_CHARTS.length] ?? 0,
    width: WIDTH,
    height: HEIGHT,
  }));
}
