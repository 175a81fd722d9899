/** `addChart` and `deleteEmbeddedObject`. */
import { describe, expect, test } from '@jest/globals';
import type { Request, TestWorkbook } from '../test-workbook.ts';
import { number, openWorkbook, refusalOf, text, write } from '../test-workbook.ts';

function column(at: number, rows = 3, sheetId = 0) {
  const range = { sheetId, startRowIndex: 0, endRowIndex: rows, startColumnIndex: at, endColumnIndex: at + 1 };
  return { sourceRange: { sources: [range] } };
}

const POSITION = {
  overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 4, columnIndex: 2 }, widthPixels: 300, heightPixels: 200 },
};

function basic(changed: object = {}): object {
  return {
    chartType: 'COLUMN',
    legendPosition: 'NO_LEGEND',
    headerCount: 1,
    domains: [{ domain: column(0) }],
    series: [{ series: column(1), targetAxis: 'LEFT_AXIS', colorStyle: { rgbColor: { green: 1 } } }],
    ...changed,
  };
}

function chart(spec: object, changed: object = {}): Request {
  return { addChart: { chart: { spec: { title: 'Umur', altText: 'Admen: Umur', ...spec }, position: POSITION, ...changed } } };
}

function counted(): TestWorkbook {
  const workbook = openWorkbook();
  workbook.update(
    write('A1', text('Umur'), text('Jumlah')),
    write('A2', text('0–3'), number(4)),
    write('A3', text('4–7'), number(2)),
  );
  return workbook;
}

function drawn(workbook: TestWorkbook): object[] {
  const { getters } = workbook.grid.model;
  return getters.getChartIds('0').map((id) => getters.getChartDefinition(id));
}

function charts(workbook: TestWorkbook) {
  return workbook.get({ fields: 'sheets.charts(chartId,spec(title,altText))' }).sheets?.[0]?.charts;
}

test('draws columns over ranges, titled and coloured, and tells the chart with its number', () => {
  const workbook = counted();

  const [reply] = workbook.update(chart({ titleTextFormat: { fontSize: 11, bold: true }, basicChart: basic() }));

  expect(reply).toMatchObject({ addChart: { chart: { chartId: 1 } } });
  expect(drawn(workbook)).toMatchObject([
    {
      type: 'bar',
      title: { text: 'Umur', fontSize: 11, bold: true },
      legendPosition: 'none',
      stacked: false,
      dataSource: { labelRange: 'Sheet1!A1:A3', dataSetsHaveTitle: true, dataSets: [{ dataRange: 'B1:B3' }] },
      dataSetStyles: { '0': { backgroundColor: '#00FF00' } },
    },
  ]);
  expect(workbook.grid.model.getters.getFigures('0')).toMatchObject([{ col: 2, row: 4, width: 300, height: 200 }]);
  expect(charts(workbook)).toEqual([{ chartId: 1, spec: { title: 'Umur', altText: 'Admen: Umur' } }]);
});

test.each<[string, object, object]>([
  [
    'lying bars, stacked',
    {
      basicChart: basic({ chartType: 'BAR', stackedType: 'STACKED', series: [{ series: column(1), targetAxis: 'BOTTOM_AXIS' }] }),
    },
    { type: 'bar', horizontal: true, stacked: true },
  ],
  [
    'lines with a legend',
    { basicChart: basic({ chartType: 'LINE', legendPosition: 'BOTTOM_LEGEND' }) },
    { type: 'line', legendPosition: 'bottom' },
  ],
  [
    'a pie',
    { pieChart: { legendPosition: 'RIGHT_LEGEND', domain: column(0), series: column(1) } },
    { type: 'pie', legendPosition: 'right' },
  ],
])('draws %s', (_what, spec, definition) => {
  const workbook = counted();

  workbook.update(chart(spec));

  expect(drawn(workbook)).toMatchObject([definition]);
});

test('a chart is taken away by its number, and only that', () => {
  const workbook = counted();
  workbook.update(chart({ basicChart: basic() }), chart({ title: 'Lain', basicChart: basic() }));

  workbook.update({ deleteEmbeddedObject: { objectId: 1 } });

  expect(charts(workbook)?.map(({ chartId }) => chartId)).toEqual([2]);
  expect(drawn(workbook)).toHaveLength(1);
});

describe('is refused', () => {
  const wide = { sources: [{ sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 }] };
  test.each<[string, Request[], string]>([
    ['without a place', [{ addChart: { chart: { spec: { basicChart: basic() } } } }], '501 .*anchorCell'],
    ['without a chart', [chart({})], '400 .*Exactly one chart'],
    ['of a type that is not drawn', [chart({ basicChart: basic({ chartType: 'AREA' }) })], '501 .*type AREA'],
    ['with other heads', [chart({ basicChart: basic({ headerCount: 0 }) })], '501 .*one header row'],
    ['on an axis that it has not', [chart({ basicChart: basic({ chartType: 'BAR' }) })], '400 .*no axis LEFT_AXIS'],
    ['stacked otherwise', [chart({ basicChart: basic({ stackedType: 'PERCENT_STACKED' }) })], '501 .*PERCENT_STACKED'],
    ['with a legend elsewhere', [chart({ basicChart: basic({ legendPosition: 'INSIDE_LEGEND' }) })], '501 .*INSIDE_LEGEND'],
    [
      'over a block',
      [chart({ basicChart: basic({ domains: [{ domain: { sourceRange: wide } }] }) })],
      '400 .*one row or one column',
    ],
    ['beyond the grid', [chart({ basicChart: basic({ domains: [{ domain: column(0, 1001) }] }) })], '400 .*exceeds grid limits'],
    [
      'with a number that is taken',
      [chart({ basicChart: basic() }, { chartId: 7 }), chart({ basicChart: basic() }, { chartId: 7 })],
      '400 .*Object with id 7 already exists',
    ],
    ['with a part that is not known', [chart({ basicChart: basic({ threeDimensional: true }) })], '501 .*threeDimensional'],
    ['to take away what is not there', [{ deleteEmbeddedObject: { objectId: 9 } }], '400 .*No embedded object with id: 9'],
  ])('%s', (_what, requests, words) => {
    expect(refusalOf(() => counted().update(...requests))).toMatch(new RegExp(words));
  });
});
