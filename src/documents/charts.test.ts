/** Native charts that stand for others: they show the real data in the author's style, and nothing where there is none. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ChartData } from '../host/document-engine.ts';
import { printable } from '../schema/clean-text.ts';
import type { ChartKind } from './charts.examples.ts';
import { chartDrawing, chartsIn, chartXml, withCharts } from './charts.examples.ts';
import type { DocxParts } from './docx.examples.ts';
import { docx, open, PLAIN, paragraph, partOf, relationship, relationships, table } from './docx.examples.ts';
import { fill } from './engine.ts';
import { elementsNamed, readXml } from './xml.examples.ts';

const KINDS: readonly ChartKind[] = ['bar', 'column', 'line', 'pie', 'radar'];
const NAME = 'grafik saluran';
const HERE = chartDrawing('rIdC1', `{%${NAME}}`);

const CHANNELS: ChartData = {
  categories: ['Langsung', 'Telepon', 'SMS/WA', 'Kotak saran'],
  series: [
    { name: 'Triwulan I', values: [12, 5, 9, 0] },
    { name: 'Triwulan II', values: [8, null, 11.5, 3] },
    { name: 'Triwulan III', values: [1, 2, 3, 4] },
  ],
};

function filled(body: string, parts: DocxParts, charts: Readonly<Record<string, ChartData>> = { [NAME]: CHANNELS }): string {
  const result = fill(docx(body, parts), {}, { ...PLAIN, charts });
  if (!result.ok) throw new Error(result.faults.join('\n'));
  return result.base64;
}

describe.each(KINDS)('a %s chart', (kind) => {
  test.each([1, 2, 3, 5])('that the author made with %d series shows the categories, series and values given', (count) => {
    const [chart] = chartsIn(filled(HERE, withCharts(chartXml(kind, count))));

    expect(chart).toMatchObject({ altText: NAME, ...CHANNELS });
  });

  test('keeps what the author styled', () => {
    const before = readXml(chartXml(kind, 3));
    const two = { ...CHANNELS, categories: CHANNELS.categories.slice(0, 2) };
    const [after] = chartsIn(filled(HERE, withCharts(chartXml(kind, 3)), { [NAME]: two }));
    const kept = ['c:title', 'c:spPr', 'c:txPr', 'c:legend', 'c:dPt', 'c:marker', 'c:catAx', 'c:formatCode', 'c:extLst'];

    for (const name of kept) expect(elementsNamed(after?.xml ?? before, name)).toEqual(elementsNamed(before, name));
  });

  test('has the elements of each series in the order that Word demands, each number once', () => {
    const [chart] = chartsIn(filled(HERE, withCharts(chartXml(kind, 1))));
    const series = chart ? elementsNamed(chart.xml, 'c:ser') : [];
    const names = series.map(({ children }) => children.map((child) => (typeof child === 'string' ? child : child.name)));
    const numbers = ['c:idx', 'c:order'].map((name) =>
      series.map(({ children }) => children.map((child) => (typeof child === 'object' && child.name === name ? child : []))),
    );

    for (const order of names) expect(order.slice(0, 3)).toEqual(['c:idx', 'c:order', 'c:tx']);
    for (const order of names) expect(order.join()).toMatch(/c:dLbls,c:cat,c:val(,c:smooth)?(,c:extLst)?$/);
    for (const all of numbers) expect(new Set(all.map((one) => JSON.stringify(one.flat()))).size).toBe(3);
  });
});

/** The colours of every series, or of every point with a look of its own. */
function colors(base64: string, of: 'c:ser' | 'c:dPt', named: 'a:schemeClr' | 'a:srgbClr'): string[] {
  const [chart] = chartsIn(base64);
  const pieces = chart ? elementsNamed(chart.xml, of) : [];
  return pieces.map((one) => elementsNamed(one, named).map(({ attributes }) => attributes.val)).map(String);
}

test('a further series takes the next colour of the theme and no id of another', () => {
  const base64 = filled(HERE, withCharts(chartXml('column', 1)));

  expect(colors(base64, 'c:ser', 'a:schemeClr')).toEqual(['accent1', 'accent2', 'accent3']);
  expect(partOf(base64, 'word/charts/chart1.xml').split('<c16:uniqueId')).toHaveLength(2);
});

test('a further series takes another colour than those that the author mixed', () => {
  const mixed = chartXml('line', 1).replace('<a:schemeClr val="accent1"/>', '<a:srgbClr val="0072b2"/>');

  expect(colors(filled(HERE, withCharts(mixed)), 'c:ser', 'a:srgbClr')).toEqual(['0072b2', 'E69F00', '009E73']);
});

test('further slices of a pie take other colours, where each slice has one', () => {
  const one = { ...CHANNELS, series: CHANNELS.series.slice(0, 1) };
  const pie = chartXml('pie').replace('accent1', 'accent5');
  const [chart] = chartsIn(filled(HERE, withCharts(pie), { [NAME]: one }));
  const places = chart && elementsNamed(chart.xml, 'c:dPt').map((point) => elementsNamed(point, 'c:idx')[0]?.attributes.val);
  const firstOnly = pie.replace(/<c:dPt><c:idx val="1"\/>.*?<\/c:dPt>/, '');
  const slices = (xml: string) => colors(filled(HERE, withCharts(xml), { [NAME]: one }), 'c:dPt', 'a:schemeClr');

  expect(places).toEqual(['0', '1', '2', '3']);
  expect(slices(pie)).toEqual(['accent5', 'accent1', 'accent2', 'accent3']);
  expect(slices(firstOnly)).toEqual(['accent5']);
});

test('series are taken in their order where bars and lines stand together', () => {
  const second = /<c:ser>.*<\/c:ser>/s.exec(chartXml('line', 1))?.[0] ?? '';
  const both = chartXml('column', 1)
    .replace('<c:order val="0"/>', '<c:order val="1"/>')
    .replace('</c:barChart>', `</c:barChart><c:lineChart>${second}</c:lineChart>`);
  const [chart] = chartsIn(filled(HERE, withCharts(both)));

  expect(chart?.series.map(({ name }) => name)).toEqual(['Triwulan II', 'Triwulan III', 'Triwulan I']);
});

test('colours and labels of points that are no more there go with them', () => {
  const label = '<c:dLbl><c:idx val="1"/><c:showVal val="1"/></c:dLbl>';
  const parts = withCharts(chartXml('pie').replace(/<c:dLbl>.*<\/c:dLbl>/s, label));
  const pieces = (base64: string) => {
    const [chart] = chartsIn(base64);
    return chart && [elementsNamed(chart.xml, 'c:dPt').length, elementsNamed(chart.xml, 'c:dLbl').length];
  };
  const one = { categories: ['Langsung'], series: [{ name: 'Aduan', values: [3] }] };

  expect(pieces(filled(HERE, parts))).toEqual([4, 1].map((count) => count * CHANNELS.series.length));
  expect(pieces(filled(HERE, parts, { [NAME]: one }))).toEqual([1, 0]);
});

test('a label with words of its own goes: they were written for the sample', () => {
  const base64 = filled(HERE, withCharts(chartXml('bar')));

  expect(partOf(base64, 'word/charts/chart1.xml')).not.toContain('contoh');
});

test('a series that the author hid with a filter goes: it would show sample data', () => {
  const hidden =
    '<c:extLst><c:ext uri="x"><c15:filteredBarSeries><c15:ser><c:idx val="1"/></c15:ser></c15:filteredBarSeries></c:ext></c:extLst>';
  const base64 = filled(HERE, withCharts(chartXml('bar').replace('</c:barChart>', `${hidden}</c:barChart>`)));

  expect(partOf(base64, 'word/charts/chart1.xml')).not.toContain('filteredBarSeries');
});

describe('the workbook behind a chart', () => {
  test('holds the data where the chart says that it is, so that Word can edit it', () => {
    const base64 = filled(HERE, withCharts(chartXml('column')));
    const [chart] = chartsIn(base64);

    expect(chart?.workbook).toEqual([
      { B1: 'Triwulan I', C1: 'Triwulan II', D1: 'Triwulan III' },
      { A2: 'Langsung', B2: '12', C2: '8', D2: '1' },
      { A3: 'Telepon', B3: '5', D3: '2' },
      { A4: 'SMS/WA', B4: '9', C4: '11.5', D4: '3' },
      { A5: 'Kotak saran', B5: '0', C5: '3', D5: '4' },
    ]);
    expect(chart && elementsNamed(chart.xml, 'c:f').flatMap(({ children }) => children)).toEqual(
      ['B', 'C', 'D'].flatMap((column) => [`Data!$${column}$1`, 'Data!$A$2:$A$5', `Data!$${column}$2:$${column}$5`]),
    );
  });

  test('takes the place of the one with sample data, whose file goes', () => {
    const { files } = open(filled(HERE, withCharts(chartXml('column'))));

    expect(Object.keys(files).filter((name) => /embeddings\/./.test(name))).toEqual(['word/embeddings/admen1.xlsx']);
  });

  test('is made where the author had none, named in its place before what follows', () => {
    const bare = chartXml('column').replace(/<c:externalData.*<\/c:externalData>/, '<c:printSettings/>');
    const parts = withCharts(bare);
    const files = { ...parts.files, 'word/charts/_rels/chart1.xml.rels': null, 'word/embeddings/Book1.xlsx': null };
    const base64 = filled(HERE, { ...parts, files });
    const [chart] = chartsIn(base64);

    expect(chart?.workbook).toHaveLength(5);
    expect(chart?.xml.children.map((child) => (typeof child === 'string' ? '' : child.name)).join()).toMatch(
      /c:chart,c:spPr,c:txPr,c:externalData,c:printSettings$/,
    );
  });

  test('stays as it was for a chart that is no placeholder', () => {
    const parts = withCharts(chartXml('pie'), chartXml('bar'));
    const base64 = filled(HERE + chartDrawing('rIdC2', 'Contoh tetap'), parts);

    expect(partOf(base64, 'word/charts/chart2.xml')).toBe(chartXml('bar'));
    expect(open(base64).file('word/embeddings/Book2.xlsx')?.asText()).toBe('contoh data');
    expect(chartsIn(base64)).toMatchObject([{ altText: NAME }, { altText: 'Contoh tetap', workbook: [] }]);
  });
});

test.each<[string, ChartData]>([
  ['categories', { categories: [], series: [{ name: 'Aduan', values: [] }] }],
  ['series', { categories: ['Langsung'], series: [] }],
])('a chart without %s becomes invisible, and nothing of it stays in the file', (_what, data) => {
  const base64 = filled(paragraph('Tren') + HERE, withCharts(chartXml('column')), { [NAME]: data });
  const { files } = open(base64);

  expect(partOf(base64)).not.toContain('<w:drawing>');
  expect(partOf(base64)).toContain('Tren');
  expect(Object.keys(files).filter((name) => /charts\/.*\.|embeddings\/./.test(name))).toEqual([]);
  expect(partOf(base64, '[Content_Types].xml')).not.toContain('/word/charts/');
  expect(partOf(base64, 'word/_rels/document.xml.rels')).not.toContain('rIdC1');
});

test('a chart in a section that is left out leaves nothing in the file', () => {
  const body = paragraph('{#Ada}') + HERE + paragraph('{/Ada}');
  const result = fill(docx(body, withCharts(chartXml('bar'))), { Ada: false }, { ...PLAIN, charts: { [NAME]: CHANNELS } });

  expect(result.ok && Object.keys(open(result.base64).files).filter((name) => /charts\/.*\./.test(name))).toEqual([]);
});

test('the same chart twice is filled twice, each in its own style, also in the header', () => {
  const parts = withCharts(chartXml('pie'), chartXml('bar', 2));
  const ofHeader = relationships(relationship('rId1', 'chart', '/word/charts/chart2.xml'));
  const header = chartDrawing('rId1', `{% ${NAME} }`);
  const files = { ...parts.files, 'word/_rels/header1.xml.rels': ofHeader };
  const base64 = filled(HERE + chartDrawing('rIdC2', `{%${NAME}}`), { ...parts, header, files });

  expect(chartsIn(base64)).toMatchObject([
    { file: 'word/charts/chart1.xml', ...CHANNELS },
    { file: 'word/charts/chart2.xml', ...CHANNELS },
  ]);
  expect(chartsIn(base64, 'word/header1.xml')).toMatchObject([{ file: 'word/charts/chart2.xml', ...CHANNELS }]);
});

test('a chart in a list stands in every row', () => {
  const row = table(['{#Orang}{Nama}', '{/Orang}']).replace('<w:tc><w:tcPr/>', `<w:tc><w:tcPr/>${HERE}`);
  const rows = { Orang: [{ Nama: 'Ani' }, { Nama: 'Budi' }] };
  const options = { ...PLAIN, loops: { Orang: ['Nama'] }, charts: { [NAME]: CHANNELS } };
  const result = fill(docx(row, withCharts(chartXml('bar'))), rows, options);

  expect(result.ok && chartsIn(result.base64)).toMatchObject([CHANNELS, CHANNELS]);
});

test('any data is shown as it is, in a file that Word can open, and again the same', () => {
  const text = fc.string({ unit: 'binary', maxLength: 12 });
  const value = fc.oneof(fc.double(), fc.integer(), fc.constant(null));
  const data = fc.record({
    categories: fc.array(text, { minLength: 1, maxLength: 6 }),
    series: fc.array(fc.record({ name: text, values: fc.array(value, { maxLength: 8 }) }), { minLength: 1, maxLength: 30 }),
  });

  fc.assert(
    fc.property(data, fc.constantFrom(...KINDS), fc.integer({ min: 1, max: 4 }), (given, kind, count) => {
      const base64 = filled(HERE, withCharts(chartXml(kind, count)), { [NAME]: given });
      const [chart] = chartsIn(base64);

      expect(chart?.categories).toEqual(given.categories.map(printable));
      expect(chart?.series).toEqual(
        given.series.map(({ name, values }) => ({
          name: printable(name),
          values: given.categories.map((_, at) => (Number.isFinite(values[at]) ? (values[at] ?? 0) + 0 : null)),
        })),
      );
      expect(filled(HERE, withCharts(chartXml(kind, count)), { [NAME]: given })).toBe(base64);
    }),
    { numRuns: 60 },
  );
});
