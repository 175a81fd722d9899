/** Charts in a sheet: EmbeddedChartBuilder in, charts of the grid engine out. */
import { randomUUID } from 'node:crypto';
import type { ChartPlan, SyncKernel } from '../kernel.ts';
import { emulated, enumeration } from './strict.ts';

/** Where a legend may stand. */
const LEGENDS: readonly unknown[] = ['top', 'bottom', 'left', 'right', 'none'];

export const CHART_TYPES = ['RADAR', 'COLUMN', 'BAR', 'LINE', 'PIE'] as const;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
/** Our own charts carry the plan they were made of. */
type PlannedChart = EmbeddedChart & { plan(): ChartPlan };

export function charts(): GoogleAppsScript.Charts.Charts {
  return emulated<GoogleAppsScript.Charts.Charts>('Charts', {
    ChartType: enumeration<GoogleAppsScript.Charts.Charts['ChartType']>('Charts.ChartType', ...CHART_TYPES),
  });
}

export function chartsOf(kernel: SyncKernel, sheet: string): Partial<Sheet> {
  return {
    newChart: () =>
      builder({ id: randomUUID(), sheet, type: 'COLUMN', ranges: [], title: '', row: 1, column: 1, width: 600, height: 371 }),
    insertChart: (chart) => kernel.spreadsheet.putChart((chart as PlannedChart).plan()),
    getCharts: () => kernel.spreadsheet.charts(sheet).map(chartObject),
    removeChart: (chart) => kernel.spreadsheet.removeChart(sheet, (chart as PlannedChart).plan().id),
  };
}

function chartObject(plan: ChartPlan): PlannedChart {
  return emulated<PlannedChart>('EmbeddedChart', {
    plan: () => plan,
    modify: () => builder(plan),
    getOptions: () => emulated<GoogleAppsScript.Charts.ChartOptions>('ChartOptions', { get: (name) => optionNow(plan, name) }),
  });
}

/** What an option says of the plan. Refused are those that would be drawn otherwise. */
function optionOf(name: string, value: unknown): Partial<ChartPlan> {
  if (name === 'title') return { title: String(value) };
  if (name === 'width' || name === 'height') return { [name]: Number(value) };
  if (name === 'legend.position' && LEGENDS.includes(value)) return { legend: String(value) };
  if (name === 'useFirstColumnAsDomain' && value === true) return {};
  if (name === 'legend.position' || name === 'useFirstColumnAsDomain')
    throw new Error(`The workbench does not emulate the chart option ${name} with ${value}.`);
  throw new Error(`The workbench does not emulate the chart option ${name}.`);
}

function optionNow(plan: ChartPlan, name: string): string {
  if (name === 'title') return plan.title;
  throw new Error(`The workbench does not tell the chart option ${name}.`);
}

function builder(start: ChartPlan): Builder {
  let plan = start;
  const set = (part: Partial<ChartPlan>) => {
    plan = { ...plan, ...part };
    return self;
  };
  const self: Builder = emulated<Builder>('EmbeddedChartBuilder', {
    setChartType: (type) => set({ type: String(type) }),
    addRange: (range) => set({ ranges: [...plan.ranges, `'${range.getSheet().getName()}'!${range.getA1Notation()}`] }),
    clearRanges: () => set({ ranges: [] }),
    setPosition: (row, column) => set({ row, column }),
    // The only way that the workbench draws: the first cell of every column names it.
    setNumHeaders: (headers) => {
      if (headers !== 1) throw new Error(`The workbench does not emulate charts with ${headers} header rows.`);
      return self;
    },
    setOption: (name, value) => set(optionOf(name, value)),
    build: () => chartObject(plan),
  });
  return self;
}
