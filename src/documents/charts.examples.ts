/** Native charts for tests, as Word writes them, and the charts that a filled file shows: one that Word could not show throws. */
import PizZip from 'pizzip';
import type { DocxParts } from './docx.examples.ts';
import { contentTypes, open, relationship, relationships } from './docx.examples.ts';
import type { XmlElement } from './xml.examples.ts';
import { elementsNamed, readXml } from './xml.examples.ts';

export type ChartKind = 'bar' | 'column' | 'line' | 'pie' | 'radar';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWINGML = 'http://schemas.openxmlformats.org/drawingml/2006';

/** An inline chart of 5 by 2.5 inches. */
export function chartDrawing(relation: string, altText: string): string {
  return `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="4572000" cy="2286000"/><wp:docPr id="7" name="Grafik 7" descr="${altText}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="${DRAWINGML}/chart"><c:chart xmlns:c="${DRAWINGML}/chart" r:id="${relation}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

/** The parts for charts `chart1`, `chart2` … by the relations `rIdC1`, `rIdC2` …, each with style and workbook as Word keeps them. */
export function withCharts(...charts: readonly string[]): DocxParts {
  const files = charts.map((xml, at) => ({
    [`word/charts/chart${at + 1}.xml`]: xml,
    [`word/charts/style${at + 1}.xml`]: '<a/>',
    [`word/embeddings/Book${at + 1}.xlsx`]: 'contoh data',
    [`word/charts/_rels/chart${at + 1}.xml.rels`]: relationships(
      relationship('rId2', 'http://schemas.microsoft.com/office/2011/relationships/chartStyle', `style${at + 1}.xml`),
      relationship('rId1', 'package', `../embeddings/Book${at + 1}.xlsx`),
    ),
  }));
  const overrides = charts.map(
    (_xml, at) =>
      `<Override PartName="/word/charts/chart${at + 1}.xml" ContentType="${CHART_TYPE}"/><Override PartName="/word/charts/style${at + 1}.xml" ContentType="application/vnd.ms-office.chartstyle+xml"/>`,
  );
  const types = contentTypes().replace(
    '</Types>',
    `<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>${overrides.join('')}</Types>`,
  );
  return {
    relations: charts.map((_xml, at) => relationship(`rIdC${at + 1}`, 'chart', `charts/chart${at + 1}.xml`)).join(''),
    files: Object.assign({ '[Content_Types].xml': types }, ...files),
  };
}

/** A chart with sample data: so many series of two categories, in the colours of the theme from the first one on. */
export function chartXml(kind: ChartKind, seriesCount = 1): string {
  const series = Array.from({ length: seriesCount }, (_, at) => seriesXml(kind, at)).join('');
  const title =
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Judul penulis</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${DRAWINGML}/chart" xmlns:a="${DRAWINGML}/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c16="http://schemas.microsoft.com/office/drawing/2014/chart"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot(kind, series)}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr></a:p></c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

function plot(kind: ChartKind, series: string): string {
  const ids = '<c:axId val="1"/><c:axId val="2"/>';
  const isBar = kind === 'bar';
  const axes = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/><c:tickLblPos val="nextTo"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? 'b' : 'l'}"/><c:majorGridlines/><c:numFmt formatCode="General" sourceLinked="0"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/></c:valAx>`;
  const vary = `<c:varyColors val="${kind === 'pie' ? 1 : 0}"/>`;
  if (kind === 'pie') return `<c:pieChart>${vary}${series}<c:firstSliceAng val="0"/></c:pieChart>`;
  if (kind === 'line')
    return `<c:lineChart><c:grouping val="standard"/>${vary}${series}<c:marker val="1"/>${ids}</c:lineChart>${axes}`;
  if (kind === 'radar') return `<c:radarChart><c:radarStyle val="marker"/>${vary}${series}${ids}</c:radarChart>${axes}`;
  return `<c:barChart><c:barDir val="${isBar ? 'bar' : 'col'}"/><c:grouping val="clustered"/>${vary}${series}<c:gapWidth val="80"/>${ids}</c:barChart>${axes}`;
}

function seriesXml(kind: ChartKind, at: number): string {
  const color = `<a:solidFill><a:schemeClr val="accent${at + 1}"/></a:solidFill>`;
  const line = `<c:spPr><a:ln w="28575">${color}</a:ln></c:spPr>`;
  const point = (n: number) => `<c:dPt><c:idx val="${n}"/><c:bubble3D val="0"/><c:spPr>${color}</c:spPr></c:dPt>`;
  const look = {
    bar: `<c:spPr>${color}</c:spPr><c:invertIfNegative val="0"/>`,
    column: `<c:spPr>${color}</c:spPr><c:invertIfNegative val="0"/>`,
    line: `${line}<c:marker><c:symbol val="none"/></c:marker>`,
    pie: point(0) + point(1),
    radar: `${line}<c:marker><c:symbol val="none"/></c:marker>`,
  }[kind];
  const labels =
    '<c:dLbls><c:dLbl><c:idx val="1"/><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>contoh</a:t></a:r></a:p></c:rich></c:tx><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
  const column = 'BCDEF'.charAt(at);
  const id = `<c:extLst><c:ext uri="{C3380CC4-5D6E-409C-BE32-E72D297353CC}"><c16:uniqueId val="{0000000${at}-0000-4000-8000-000000000000}"/></c:ext></c:extLst>`;
  return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Contoh ${at + 1}</c:v></c:pt></c:strCache></c:strRef></c:tx>${look}${labels}<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>Contoh A</c:v></c:pt><c:pt idx="1"><c:v>Contoh B</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$3</c:f><c:numCache><c:formatCode>0.0</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>4.3</c:v></c:pt><c:pt idx="1"><c:v>2.5</c:v></c:pt></c:numCache></c:numRef></c:val>${kind === 'line' ? '<c:smooth val="0"/>' : ''}${id}</c:ser>`;
}

export interface ShownChart {
  readonly altText: string;
  readonly file: string;
  readonly categories: readonly (string | null)[];
  readonly series: readonly { readonly name: string | null; readonly values: readonly (number | null)[] }[];
  readonly xml: XmlElement;
  /** The cells of the workbook behind it, by row; what is empty is `undefined`. */
  readonly workbook: readonly Readonly<Record<string, string>>[];
}

/** The charts of a part in order. */
export function chartsIn(base64: string, part = 'word/document.xml'): ShownChart[] {
  const zip = open(base64);
  return elementsNamed(readXml(zip.file(part)?.asText() ?? ''), 'wp:inline').flatMap((drawing) => {
    const altText = elementsNamed(drawing, 'wp:docPr')[0]?.attributes.descr ?? '';
    return elementsNamed(drawing, 'c:chart').map((chart) => {
      const file = related(zip, part, chart.attributes['r:id'] ?? '');
      const xml = readXml(zip.file(file)?.asText() ?? '');
      const series = elementsNamed(xml, 'c:ser');
      const [categories = [], ...others] = series.map((one) => cache(one, 'c:cat', 'c:strCache'));
      for (const other of others) if (other.join() !== categories.join()) throw new Error('Series differ in their categories.');
      return { altText, file, categories, series: series.map(seriesShown), xml, workbook: workbookOf(zip, file, xml) };
    });
  });
}

function seriesShown(series: XmlElement): ShownChart['series'][number] {
  const values = cache(series, 'c:val', 'c:numCache').map((value) => (value === null ? null : Number(value)));
  return { name: cache(series, 'c:tx', 'c:strCache')[0] ?? null, values };
}

/** Cached points by their place; one that is not there is `null`. */
function cache(series: XmlElement, of: string, kind: string): (string | null)[] {
  const own = series.children.find((child) => typeof child === 'object' && child.name === of) as XmlElement | undefined;
  const [cached] = own ? elementsNamed(own, kind) : [];
  if (!cached) throw new Error(`A series has no ${kind} of ${of}.`);
  const values = new Array<string | null>(Number(elementsNamed(cached, 'c:ptCount')[0]?.attributes.val)).fill(null);
  for (const point of elementsNamed(cached, 'c:pt')) {
    const at = Number(point.attributes.idx);
    if (values[at] !== null) throw new Error(`Point ${at} stands twice, or beyond the count.`);
    values[at] = elementsNamed(point, 'c:v')[0]?.children.join('') ?? '';
  }
  return values;
}

function workbookOf(zip: PizZip, chart: string, xml: XmlElement): Record<string, string>[] {
  const [data, ...others] = elementsNamed(xml, 'c:externalData');
  if (!data || others.length > 0) throw new Error('The chart does not name one workbook.');
  const bytes = zip.file(related(zip, chart, data.attributes['r:id'] ?? ''))?.asUint8Array() ?? new Uint8Array();
  if (bytes[0] !== 0x50) return []; // the sample
  const workbook = new PizZip(bytes);
  const sheet = readXml(workbook.file('xl/worksheets/sheet1.xml')?.asText() ?? '');
  return elementsNamed(sheet, 'row').map((row) =>
    Object.fromEntries(
      elementsNamed(row, 'c').map((cell) => [
        cell.attributes.r,
        [...elementsNamed(cell, 'v'), ...elementsNamed(cell, 't')].flatMap(({ children }) => children).join(''),
      ]),
    ),
  );
}

function related(zip: PizZip, part: string, id: string): string {
  const relations = readXml(zip.file(part.replace(/([^/]+)$/, '_rels/$1.rels'))?.asText() ?? '');
  const [relation, ...others] = elementsNamed(relations, 'Relationship').filter(({ attributes }) => attributes.Id === id);
  if (!relation || others.length > 0) throw new Error(`${part} has not one relation ${id}.`);
  const file = new URL(relation.attributes.Target ?? '', `zip:/${part}`).pathname.slice(1);
  const types = readXml(zip.file('[Content_Types].xml')?.asText() ?? '');
  const declared = elementsNamed(types, 'Override').filter(({ attributes }) => attributes.PartName === `/${file}`).length;
  const byEnding = elementsNamed(types, 'Default').some(({ attributes }) => file.endsWith(`.${attributes.Extension}`));
  if (declared > 1 || (declared === 0 && !byEnding)) throw new Error(`The type of ${file} is not declared once.`);
  if (!zip.file(file)) throw new Error(`${part} shows ${file}, which is missing.`);
  return file;
}
