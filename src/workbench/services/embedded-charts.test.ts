/** Charts that a script builds and puts into a sheet. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Workbench } from '../open-workbench.ts';
import { openWorkbench } from '../open-workbench.ts';
import { CHART_TYPES } from './embedded-charts.ts';
import type { GoogleServices } from './index.ts';
import { googleServices } from './index.ts';

let bench: Workbench;
let services: GoogleServices;

beforeEach(() => {
  bench = openWorkbench();
  services = googleServices(bench.kernel);
});

function sheet(): GoogleAppsScript.Spreadsheet.Sheet {
  const [first] = services.SpreadsheetApp.getActiveSpreadsheet().getSheets();
  if (!first) throw new Error('A workbook has at least one sheet.');
  return first;
}

function inserted() {
  return bench.kernel.spreadsheet.charts(sheet().getName());
}

describe('building', () => {
  test('the chart that is inserted has what the builder was given', () => {
    const chart = sheet()
      .newChart()
      .setChartType(services.Charts.ChartType.LINE)
      .addRange(sheet().getRange(1, 1, 5, 3))
      .setPosition(7, 2, 0, 0)
      .setOption('title', 'Kunjungan per bulan')
      .setOption('width', 480)
      .setOption('height', 320)
      .build();
    sheet().insertChart(chart);

    expect(inserted()).toMatchObject([
      { type: 'LINE', ranges: ["'Sheet1'!A1:C5"], title: 'Kunjungan per bulan', row: 7, column: 2, width: 480, height: 320 },
    ]);
  });

  test.each(CHART_TYPES)('a %s chart is drawn', (type) => {
    const chart = sheet()
      .newChart()
      .setChartType(services.Charts.ChartType[type as 'LINE'])
      .addRange(sheet().getRange(1, 1, 5, 2))
      .build();
    sheet().insertChart(chart);

    expect(inserted().map((plan) => plan.type)).toEqual([type]);
  });

  test('ranges are added one after another, and cleared together', () => {
    const range = (row: number) => sheet().getRange(row, 1, 2, 2);
    const builder = sheet().newChart().addRange(range(1)).clearRanges().addRange(range(4)).addRange(range(7));
    sheet().insertChart(builder.build());

    expect(inserted()[0]?.ranges).toEqual(["'Sheet1'!A4:B5", "'Sheet1'!A7:B8"]);
  });

  test('ranges that do not touch are labels and series, each named by its first cell, with the legend where it was asked for', () => {
    const column = (index: number) => sheet().getRange(7, index, 16, 1);
    const chart = sheet()
      .newChart()
      .setChartType(services.Charts.ChartType.RADAR)
      .addRange(column(2))
      .addRange(column(8))
      .addRange(column(11))
      .setNumHeaders(1)
      .setOption('useFirstColumnAsDomain', true)
      .setOption('legend.position', 'right')
      .build();
    sheet().insertChart(chart);

    expect(inserted()).toMatchObject([{ ranges: ['B', 'H', 'K'].map((name) => `'Sheet1'!${name}7:${name}22`), legend: 'right' }]);
  });

  test('building puts nothing into the sheet', () => {
    sheet()
      .newChart()
      .addRange(sheet().getRange(1, 1, 2, 2))
      .build();

    expect(sheet().getCharts()).toEqual([]);
  });
});

describe('charts of a sheet', () => {
  test('are those that were inserted there', () => {
    const { Sheets } = services;
    const body = { requests: [{ addSheet: { properties: { title: 'Grafik' } } }] };
    Sheets.Spreadsheets.batchUpdate(body, services.SpreadsheetApp.getActiveSpreadsheet().getId());
    const other = services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Grafik');
    other?.insertChart(
      other
        .newChart()
        .addRange(sheet().getRange(1, 1, 2, 2))
        .build(),
    );

    expect([sheet().getCharts().length, other?.getCharts().length]).toEqual([0, 1]);
  });

  test('a removed chart is gone, the others stay', () => {
    for (const title of ['lama', 'baru'])
      sheet().insertChart(
        sheet()
          .newChart()
          .addRange(sheet().getRange(1, 1, 2, 2))
          .setOption('title', title)
          .build(),
      );
    const [first] = sheet().getCharts();
    if (first) sheet().removeChart(first);

    expect(inserted().map((plan) => plan.title)).toEqual(['baru']);
  });

  test('modify gives a builder that starts from the chart', () => {
    sheet().insertChart(
      sheet()
        .newChart()
        .addRange(sheet().getRange(1, 1, 2, 2))
        .setOption('title', 'Tetap')
        .build(),
    );
    const [before] = sheet().getCharts();
    if (!before) throw new Error('The chart was not inserted.');
    const after = before.modify().setPosition(20, 1, 0, 0).build();
    sheet().removeChart(before);
    sheet().insertChart(after);

    expect(inserted()).toMatchObject([{ title: 'Tetap', row: 20, ranges: ["'Sheet1'!A1:B2"] }]);
  });
});

test.each<[string, (builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder) => unknown, string]>([
  ['two rows of headers', (builder) => builder.setNumHeaders(2), 'charts with 2 header rows'],
  ['no labels', (builder) => builder.setOption('useFirstColumnAsDomain', false), 'useFirstColumnAsDomain with false'],
  ['a legend within', (builder) => builder.setOption('legend.position', 'in'), 'legend.position with in'],
])('a chart with %s is refused', (_what, build, words) => {
  expect(() => build(sheet().newChart())).toThrow(
    `The workbench does not emulate ${words.startsWith('charts') ? '' : 'the chart option '}${words}.`,
  );
});

test('a chart option that is not emulated is refused by name', () => {
  expect(() => sheet().newChart().setOption('vAxis', {})).toThrow('The workbench does not emulate the chart option vAxis.');
});
