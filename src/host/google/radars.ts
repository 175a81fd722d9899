/** Radar charts in a sheet that was laid out. The Sheets API has none, so SpreadsheetApp draws them, after the commit. */
import { HostError } from '../host.ts';
import type { Area, RadarPlan } from '../sheet-plan.ts';

/** Draws these charts anew: they replace those of the sheet that bear the same titles. */
export function drawRadars(sheetId: number, plans: readonly RadarPlan[]): void {
  const sheet = sheetOf(sheetId);
  for (const chart of sheet.getCharts()) if (plans.some(({ title }) => title === titleOf(chart))) sheet.removeChart(chart);
  for (const plan of plans) sheet.insertChart(radar(sheet, plan));
}

export function missesRadars(sheetId: number, plans: readonly RadarPlan[]): boolean {
  const titles = sheetOf(sheetId).getCharts().map(titleOf);
  return plans.some(({ title }) => !titles.includes(title));
}

function sheetOf(sheetId: number): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((candidate) => candidate.getSheetId() === sheetId);
  if (!sheet) throw new HostError('structure', 'Lembar untuk grafik tidak ditemukan.');
  return sheet;
}

function titleOf(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): string {
  return String(chart.getOptions()?.get('title') ?? '');
}

function radar(sheet: GoogleAppsScript.Spreadsheet.Sheet, { title, ranges, row, column, width, height }: RadarPlan) {
  const builder = sheet.newChart().setChartType(Charts.ChartType.RADAR);
  for (const area of ranges) builder.addRange(rangeOf(sheet, area));
  return builder
    .setPosition(row + 1, column + 1, 0, 0)
    .setNumHeaders(1)
    .setOption('title', title)
    .setOption('width', width)
    .setOption('height', height)
    .setOption('legend.position', 'bottom')
    .build();
}

function rangeOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, { row, endRow, column, endColumn }: Area) {
  return sheet.getRange(row + 1, column + 1, endRow - row, endColumn - column);
}
