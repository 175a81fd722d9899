/** Charts that a script puts into a sheet, as figures of the grid. */
import { describe, expect, test } from '@jest/globals';
import type { ChartPlan } from '../kernel.ts';
import { chartKernel } from './charts.ts';
import type { TestWorkbook } from './test-workbook.ts';
import { number, openWorkbook, refusalOf, text, write } from './test-workbook.ts';

function plan(changed: Partial<ChartPlan> = {}): ChartPlan {
  return {
    id: 'kinerja',
    sheet: 'Sheet1',
    type: 'RADAR',
    title: 'Kinerja',
    ranges: ["'Sheet1'!A1:C4"],
    row: 2,
    column: 5,
    width: 400,
    height: 300,
    ...changed,
  } as ChartPlan;
}

function scored(): TestWorkbook {
  const workbook = openWorkbook();
  workbook.update(write('A1', text('Unsur'), text('2025'), text('2026')), write('A2', text('Gizi'), number(70), number(80)));
  return workbook;
}

function figures(workbook: TestWorkbook) {
  return workbook.grid.model.getters.getFigures('0');
}

/** What the grid draws. */
function drawn(workbook: TestWorkbook) {
  const [chartId = ''] = workbook.grid.model.getters.getChartIds('0');
  return workbook.grid.model.getters.getChartDefinition(chartId);
}

test('a chart is drawn at its place: labels from the first column, a series from every other', () => {
  const workbook = scored();

  chartKernel(workbook.grid).putChart(plan());

  expect(figures(workbook)).toEqual([expect.objectContaining({ col: 4, row: 1, width: 400, height: 300 })]);
  expect(drawn(workbook)).toMatchObject({
    type: 'radar',
    title: { text: 'Kinerja' },
    dataSource: {
      labelRange: 'Sheet1!A1:A4',
      dataSetsHaveTitle: true,
      dataSets: [{ dataRange: 'B1:B4' }, { dataRange: 'C1:C4' }],
    },
  });
});

test.each([
  ['COLUMN', { type: 'bar' }],
  ['BAR', { type: 'bar', horizontal: true }],
  ['LINE', { type: 'line' }],
  ['PIE', { type: 'pie' }],
])('a %s chart is drawn as %j', (type, definition) => {
  const workbook = scored();

  chartKernel(workbook.grid).putChart(plan({ type } as Partial<ChartPlan>));

  expect(drawn(workbook)).toMatchObject(definition);
});

test('ranges of several columns and cells are taken side by side', () => {
  const workbook = scored();

  chartKernel(workbook.grid).putChart(plan({ ranges: ['Sheet1!A1:A4', 'Sheet1!Y1:AA4', 'Sheet1!C2'] }));

  expect(drawn(workbook)).toMatchObject({
    dataSource: { dataSets: ['Y1:Y4', 'Z1:Z4', 'AA1:AA4', 'C2'].map((dataRange) => ({ dataRange })) },
  });
});

test('ranges that do not touch are labels and series, with the legend where it was asked for', () => {
  const workbook = scored();

  chartKernel(workbook.grid).putChart(plan({ ranges: ["'Sheet1'!B7:B22", "'Sheet1'!H7:H22"], legend: 'right' }));

  expect(drawn(workbook)).toMatchObject({
    legendPosition: 'right',
    dataSource: { labelRange: 'Sheet1!B7:B22', dataSetsHaveTitle: true, dataSets: [{ dataRange: 'H7:H22' }] },
  });
});

describe('the charts of a sheet', () => {
  test('are told as they were put, also after the workbook was opened anew', () => {
    const { grid } = scored();
    chartKernel(grid).putChart(plan());
    chartKernel(grid).putChart(plan({ id: 'lain', title: 'Lain "dua"' }));

    const reopened = openWorkbook(grid.export()).grid;

    expect(chartKernel(reopened).charts('Sheet1')).toEqual([plan(), plan({ id: 'lain', title: 'Lain "dua"' })]);
  });

  test('are without the one that was removed', () => {
    const workbook = scored();
    const kernel = chartKernel(workbook.grid);
    kernel.putChart(plan());
    kernel.putChart(plan({ id: 'lain' }));

    kernel.removeChart('Sheet1', 'kinerja');
    kernel.removeChart('Sheet1', 'kinerja');

    expect(kernel.charts('Sheet1')).toEqual([plan({ id: 'lain' })]);
    expect(workbook.grid.model.getters.getChartIds('0')).toHaveLength(1);
  });

  test('are without figures that a person drew', () => {
    const workbook = scored();
    const definition = {
      type: 'pie',
      title: {},
      dataSource: { type: 'range', dataSets: [], dataSetsHaveTitle: true },
      dataSetStyles: {},
      legendPosition: 'top',
    };
    workbook.grid.change((dispatch) => {
      const place = {
        sheetId: '0',
        chartId: 'c',
        figureId: 'f',
        col: 0,
        row: 0,
        offset: { x: 0, y: 0 },
        size: { width: 9, height: 9 },
      };
      expect(dispatch('CREATE_CHART', { ...place, definition }).isSuccessful).toBe(true);
    });

    expect(chartKernel(workbook.grid).charts('Sheet1')).toEqual([]);
  });
});

test.each<[string, Partial<ChartPlan>, string]>([
  ['on a sheet that is not there', { sheet: 'Hilang' }, '404 Sheet not found: Hilang'],
  [
    'of a type that is not drawn',
    { type: 'GANTT' as ChartPlan['type'] },
    '501 The workbench does not draw charts of type GANTT.',
  ],
  ['of a range that cannot be read', { ranges: ['Sheet1!A:B'] }, '400 Unable to parse range: Sheet1!A:B'],
  ['put a second time', {}, '400 The chart was refused'],
])('a chart %s is refused, and nothing is drawn', (_what, changed, words) => {
  const workbook = scored();
  const { putChart } = chartKernel(workbook.grid);
  if (Object.keys(changed).length === 0) putChart(plan());
  const before = figures(workbook).length;

  expect(refusalOf(() => putChart(plan(changed)))).toContain(words);
  expect(figures(workbook)).toHaveLength(before);
});
