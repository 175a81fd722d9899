/**
 * The charts of the sheet Dasbor. What each shows stands in the cells below it: a chart leaves out hidden cells, and whoever moves one
 * finds its numbers there. Pure.
 */
import type { Area, ChartPlan, RadarPlan } from '../../host/sheet-plan.ts';
import type { DataArea } from './data-area.ts';
import { BRAND, SECOND } from './looks.ts';
import { ROWS, TABLE_COLUMNS } from './places.ts';

interface Planned {
  readonly block: string;
  readonly title: string;
  readonly kind: ChartPlan['kind'];
  readonly column: number;
  readonly width: number;
  readonly color?: string;
}

const HEIGHT = 145;
const CHARTS: readonly Planned[] = [
  { block: 'saluran', title: 'Saluran umpan balik', kind: 'bar', column: 0, width: 242 },
  { block: 'unit', title: 'Unit terkait', kind: 'bar', column: 5, width: 242 },
  { block: 'umur', title: 'Umur yang masih terbuka', kind: 'column', column: 10, width: 242, color: SECOND },
  { block: 'ikm', title: 'IKM per ronde', kind: 'column', column: 15, width: 193 },
  { block: 'rtl', title: 'RTL menurut keadaan', kind: 'column', column: 19, width: 245, color: SECOND },
];

const RADAR = 'kelompok';

interface Source {
  readonly block: string;
  readonly row: number;
  readonly column: number;
  /** Columns of the block, from its first. */
  readonly width: number;
}

/** Where the cells below the charts begin, with the heads of their blocks. */
export const SOURCES: readonly Source[] = [
  ...CHARTS.map(({ block, column }) => ({ block, row: ROWS.charts, column, width: 2 })),
  { block: RADAR, row: ROWS.tables, column: TABLE_COLUMNS, width: 3 },
];

function below({ row, column }: Source, at: number, rows: number): Area {
  return { row, endRow: row + rows + 1, column: column + at, endColumn: column + at + 1 };
}

function sourceOf(block: string): Source {
  const source = SOURCES.find((one) => one.block === block);
  if (!source) throw new Error(`Tidak ada grafik ${block}.`);
  return source;
}

export function chartsOf({ length }: DataArea): ChartPlan[] {
  return CHARTS.map(({ block, title, kind, column, width, color = BRAND }) => ({
    kind,
    title,
    labels: below(sourceOf(block), 0, length(block)),
    series: [{ cells: below(sourceOf(block), 1, length(block)), color }],
    row: ROWS.charts,
    column,
    width,
    height: HEIGHT,
  }));
}

export function radarsOf({ length }: DataArea): RadarPlan[] {
  return [
    {
      title: 'Jaring laba-laba PKP',
      ranges: [0, 1, 2].map((at) => below(sourceOf(RADAR), at, length(RADAR))),
      row: ROWS.tables,
      column: TABLE_COLUMNS,
      width: 392,
      height: 220,
    },
  ];
}
