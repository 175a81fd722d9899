/** Radar charts in a sheet that was laid out. The Sheets API has none, so SpreadsheetApp draws them, after the commit. */
import { HostError } from '../host.ts';
import type { Area, RadarPlan } from '../sheet-plan.ts';

/** Draws all charts of the sheet anew: ours replace whatever charts stood there with the same titles. */
export function drawRadars(sheetId: number, plans: readonly RadarPlan[]): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((candidate) => candidate.getSheetId() === sheetId);
  if (!sheet) throw new HostError('structure', 'Lembar untuk grafik tidak ditemukan.');
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  for (const plan of plans) sheet.insertChart(radar(sheet, plan));
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
