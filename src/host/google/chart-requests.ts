/** Charts of a planned sheet as requests of the Sheets API. Radars it has none: see `radars.ts`. Pure. */
import type { Area, ChartPlan, SheetPlan } from '../sheet-plan.ts';
import { rangeOf } from './area-range.ts';
import { colour } from './colour.ts';
import type { Request } from './sheets-api.ts';

type ChartSpec = GoogleAppsScript.Sheets.Schema.ChartSpec;

/** The alternative text of our charts begins so: by it they are told from those of staff. */
export const OUR_CHART = 'Admen: ';

const INK = '#1f2937';

export function chartRequests({ sheetId, charts = [] }: SheetPlan): Request[] {
  return charts.map((chart) => ({ addChart: { chart: { spec: specOf(sheetId, chart), position: positionOf(sheetId, chart) } } }));
}

function specOf(sheetId: number, chart: ChartPlan): ChartSpec {
  return {
    title: chart.title,
    altText: `${OUR_CHART}${chart.title}`,
    titleTextFormat: { fontSize: 11, bold: true, foregroundColorStyle: { rgbColor: colour(INK) } },
    ...(chart.kind === 'pie' ? { pieChart: pie(sheetId, chart) } : { basicChart: basic(sheetId, chart, BASIC[chart.kind]) }),
  };
}

const BASIC = { bar: 'BAR', column: 'COLUMN', line: 'LINE' } as const;

function basic(sheetId: number, { kind, labels, series, stacked, legend }: ChartPlan, chartType: string) {
  return {
    chartType,
    legendPosition: legend ? 'BOTTOM_LEGEND' : 'NO_LEGEND',
    headerCount: 1,
    ...(stacked && { stackedType: 'STACKED' }),
    domains: [{ domain: dataOf(sheetId, labels) }],
    series: series.map(({ cells, color }) => ({
      series: dataOf(sheetId, cells),
      // Bars lie: their values run along the bottom.
      targetAxis: kind === 'bar' ? 'BOTTOM_AXIS' : 'LEFT_AXIS',
      colorStyle: { rgbColor: colour(color) },
    })),
  };
}

function pie(sheetId: number, { labels, series: [first] }: ChartPlan) {
  return {
    legendPosition: 'RIGHT_LEGEND',
    domain: dataOf(sheetId, labels),
    ...(first && { series: dataOf(sheetId, first.cells) }),
  };
}

function dataOf(sheetId: number, area: Area) {
  return { sourceRange: { sources: [rangeOf(sheetId, area)] } };
}

function positionOf(sheetId: number, { row, column, width, height }: ChartPlan) {
  const anchorCell = { sheetId, rowIndex: row, columnIndex: column };
  return { overlayPosition: { anchorCell, widthPixels: width, heightPixels: height } };
}
