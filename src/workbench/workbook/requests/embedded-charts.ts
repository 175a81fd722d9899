/** `addChart` and `deleteEmbeddedObject`: bars, columns, lines and pies over ranges, drawn by the grid engine. */
import { columnName } from '../a1.ts';
import { ApiError } from '../api-error.ts';
import type { RequestContext } from '../batch-update.ts';
import { chartsOf, figureIdOf } from '../embedded-charts.ts';
import { hexOf } from '../formats.ts';
import { sheetIdOf } from '../sheet-ids.ts';
import { closed } from './grid-range.ts';

type EmbeddedChart = GoogleAppsScript.Sheets.Schema.EmbeddedChart;
type ChartSpec = GoogleAppsScript.Sheets.Schema.ChartSpec;
type ChartData = GoogleAppsScript.Sheets.Schema.ChartData;
/** The types lack what the API has: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts */
type Coloured = GoogleAppsScript.Sheets.Schema.BasicChartSeries & {
  readonly colorStyle?: { readonly rgbColor?: GoogleAppsScript.Sheets.Schema.Color };
};

const TYPES: Readonly<Record<string, object>> = {
  BAR: { type: 'bar', horizontal: true },
  COLUMN: { type: 'bar' },
  LINE: { type: 'line', labelsAsText: true, cumulative: false },
};
const LEGENDS: Readonly<Record<string, string>> = {
  BOTTOM_LEGEND: 'bottom',
  TOP_LEGEND: 'top',
  LEFT_LEGEND: 'left',
  RIGHT_LEGEND: 'right',
  NO_LEGEND: 'none',
};
/** What Google gives a chart that names no size. */
const WIDTH = 600;
const HEIGHT = 371;

export function addChart(context: RequestContext, request: GoogleAppsScript.Sheets.Schema.AddChartRequest): object {
  const { chartId, spec = {}, position = {} } = request.chart ?? {};
  const overlay = position.overlayPosition;
  const anchor = overlay?.anchorCell;
  if (!anchor) throw new ApiError('The workbench puts charts at an anchorCell only.', 501);
  const sheetId = sheetIdOf(context.grid.model, anchor.sheetId, 'anchorCell.sheetId');
  const taken = idsOf(context);
  if (chartId !== undefined && taken.includes(chartId)) throw new ApiError(`Object with id ${chartId} already exists.`);
  const chart: EmbeddedChart = { chartId: chartId ?? Math.max(0, ...taken) + 1, spec, position };
  context.run('CREATE_CHART', {
    sheetId,
    chartId: `api-${chart.chartId}`,
    figureId: figureIdOf(chart),
    col: anchor.columnIndex ?? 0,
    row: anchor.rowIndex ?? 0,
    offset: { x: overlay?.offsetXPixels ?? 0, y: overlay?.offsetYPixels ?? 0 },
    size: { width: overlay?.widthPixels ?? WIDTH, height: overlay?.heightPixels ?? HEIGHT },
    definition: { title: titleOf(spec), ...definitionOf(context, spec) },
  });
  return { addChart: { chart } };
}

export function deleteEmbeddedObject(
  context: RequestContext,
  { objectId }: GoogleAppsScript.Sheets.Schema.DeleteEmbeddedObjectRequest,
): undefined {
  for (const sheetId of context.grid.model.getters.getSheetIds()) {
    const chart = chartsOf(context.grid, sheetId).find((candidate) => candidate.chartId === objectId);
    if (chart) return void context.run('DELETE_FIGURE', { sheetId, figureId: figureIdOf(chart) });
  }
  throw new ApiError(`No embedded object with id: ${objectId}`);
}

function idsOf({ grid }: RequestContext): number[] {
  return grid.model.getters.getSheetIds().flatMap((id) => chartsOf(grid, id).map(({ chartId = 0 }) => chartId));
}

function definitionOf(context: RequestContext, { basicChart, pieChart }: ChartSpec): object {
  if (pieChart && !basicChart)
    return {
      type: 'pie',
      legendPosition: legendOf(pieChart.legendPosition),
      dataSetStyles: {},
      aggregated: false,
      ...sourceOf(context, pieChart.domain, [pieChart.series]),
    };
  if (!basicChart || pieChart) throw new ApiError('Exactly one chart must be set: the workbench draws basicChart and pieChart.');
  const { chartType = '', domains = [], series = [], stackedType = 'NOT_STACKED' } = basicChart;
  const type = TYPES[chartType];
  if (!type) throw new ApiError(`The workbench does not draw charts of type ${chartType}.`, 501);
  if (basicChart.headerCount !== 1) throw new ApiError('The workbench draws charts with one header row only.', 501);
  if (!['STACKED', 'NOT_STACKED'].includes(stackedType))
    throw new ApiError(`The workbench does not stack a chart as ${stackedType}.`, 501);
  const lying = chartType === 'BAR';
  for (const { targetAxis } of series)
    if (targetAxis !== (lying ? 'BOTTOM_AXIS' : 'LEFT_AXIS'))
      throw new ApiError(`A ${chartType} chart has no axis ${targetAxis}.`);
  const colours = (series as readonly Coloured[]).map(({ colorStyle }, index) => [
    String(index),
    { backgroundColor: hexOf(colorStyle?.rgbColor) },
  ]);
  return {
    ...type,
    stacked: stackedType === 'STACKED',
    aggregated: false,
    legendPosition: legendOf(basicChart.legendPosition),
    dataSetStyles: Object.fromEntries(colours),
    ...sourceOf(
      context,
      domains[0]?.domain,
      series.map((one) => one.series),
    ),
  };
}

function titleOf({ title = '', titleTextFormat: { fontSize, bold, foregroundColorStyle } = {} }: ChartSpec): object {
  const color = hexOf(foregroundColorStyle?.rgbColor);
  return { text: title, ...(fontSize !== undefined && { fontSize }), ...(bold && { bold }), ...(color && { color }) };
}

function legendOf(position = 'BOTTOM_LEGEND'): string {
  const legend = LEGENDS[position];
  if (!legend) throw new ApiError(`The workbench does not put a legend at ${position}.`, 501);
  return legend;
}

function sourceOf(context: RequestContext, domain: ChartData | undefined, series: readonly (ChartData | undefined)[]) {
  const dataSets = series.map((data, index) => ({ dataSetId: String(index), dataRange: rangeOf(context, data) }));
  return { dataSource: { type: 'range', dataSets, labelRange: rangeOf(context, domain), dataSetsHaveTitle: true } };
}

/** `'Dasbor'!B2:B9`: one range each is what the engine takes. */
function rangeOf(context: RequestContext, data: ChartData | undefined): string {
  const [source, ...others] = data?.sourceRange?.sources ?? [];
  if (!source || others.length > 0)
    throw new ApiError('The workbench takes exactly one source range for a domain or series.', 501);
  const { sheetId, top, left, bottom, right } = closed(context, source);
  if (left !== right && top !== bottom) throw new ApiError('Each source range must be one row or one column.');
  const name = context.grid.model.getters.getSheetName(sheetId).replace(/'/g, "''");
  return `'${name}'!${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`;
}
