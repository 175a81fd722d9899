/** Charts of the Sheets API as figures of the grid engine: the id of a figure keeps what was asked for. */
import type { Grid } from './grid.ts';

type EmbeddedChart = GoogleAppsScript.Sheets.Schema.EmbeddedChart;

const PREFIX = 'api-chart:';

export function figureIdOf(chart: EmbeddedChart): string {
  return PREFIX + JSON.stringify(chart);
}

/** The charts that came through the API, oldest first. Those that a person or a script drew are not among them. */
export function chartsOf({ model: { getters } }: Grid, sheetId: string): EmbeddedChart[] {
  return getters
    .getFigures(sheetId)
    .filter((figure) => figure.id.startsWith(PREFIX))
    .map((figure) => JSON.parse(figure.id.slice(PREFIX.length)) as EmbeddedChart);
}
