/** Charts that a script put into a sheet, as figures of the grid engine. What the builder asked for is kept beside the figure. */
import type { ChartPlan, Kernel } from '../kernel.ts';
import { columnIndex, columnName } from './a1.ts';
import { ApiError } from './api-error.ts';
import type { Grid } from './grid.ts';

const TYPES: Readonly<Record<string, string>> = { RADAR: 'radar', COLUMN: 'bar', BAR: 'bar', LINE: 'line', PIE: 'pie' };
/** The id of a figure tells its plan: everything the builder set, so that nothing need be kept elsewhere. */
const PREFIX = 'admen-chart:';

type ChartKernel = Pick<Kernel['spreadsheet'], 'charts' | 'putChart' | 'removeChart'>;

export function chartKernel(grid: Grid): ChartKernel {
  const sheetId = (name: string) => {
    const id = grid.model.getters.getSheetIdByName(name);
    if (id === undefined) throw new ApiError(`Sheet not found: ${name}`, 404);
    return id;
  };
  const plans = (sheet: string) =>
    grid.model.getters
      .getFigures(sheetId(sheet))
      .filter((figure) => figure.id.startsWith(PREFIX))
      .map((figure) => JSON.parse(figure.id.slice(PREFIX.length)) as ChartPlan);

  return {
    charts: plans,
    putChart: (chart) =>
      grid.change((dispatch) => {
        const result = dispatch('CREATE_CHART', createCommand(sheetId(chart.sheet), chart));
        if (!result.isSuccessful) throw new ApiError(`The chart was refused: ${result.reasons.join(', ')}`);
      }),
    removeChart: (sheet, id) => {
      const plan = plans(sheet).find((candidate) => candidate.id === id);
      if (plan) grid.change((dispatch) => void dispatch('DELETE_FIGURE', { sheetId: sheetId(sheet), figureId: figureId(plan) }));
    },
  };
}

function figureId(chart: ChartPlan): string {
  return PREFIX + JSON.stringify(chart);
}

/** The first column of the first range holds the labels, and every further column is a series named by its first cell. */
function createCommand(sheetId: string, chart: ChartPlan): object {
  const type = TYPES[chart.type];
  if (type === undefined) throw new ApiError(`The workbench does not draw charts of type ${chart.type}.`, 501);
  const [labels, ...series] = chart.ranges.flatMap(columnsOf);
  return {
    sheetId,
    chartId: chart.id,
    figureId: figureId(chart),
    col: chart.column - 1,
    row: chart.row - 1,
    offset: { x: 0, y: 0 },
    size: { width: chart.width, height: chart.height },
    definition: {
      type,
      title: { text: chart.title },
      dataSource: {
        type: 'range',
        dataSets: series.map((dataRange, index) => ({ dataSetId: String(index), dataRange })),
        labelRange: labels,
        dataSetsHaveTitle: true,
      },
      dataSetStyles: {},
      legendPosition: chart.legend ?? 'bottom',
      ...(chart.type === 'BAR' && { horizontal: true }),
      ...(type === 'bar' || type === 'line' ? { stacked: false, aggregated: false } : {}),
      ...(type === 'line' && { labelsAsText: false, cumulative: false }),
    },
  };
}

/** `'Kinerja'!A1:B9` as `'Kinerja'!A1:A9` and `'Kinerja'!B1:B9`. */
function columnsOf(range: string): string[] {
  const match = /^(.*!)?([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range);
  if (!match) throw new ApiError(`Unable to parse range: ${range}`);
  const [, sheet = '', left = 'A', top = '1', right = left, bottom = top] = match;
  const first = columnIndex(left);
  return Array.from({ length: columnIndex(right) - first + 1 }, (_, index) => {
    const column = columnName(first + index);
    return `${sheet}${column}${top}:${column}${bottom}`;
  });
}
