/** The XML of a native chart with other data in it: categories, series and values are replaced, whatever the author styled stays. */
import type { ChartData } from '../host/document-engine.ts';
import { printable } from '../schema/clean-text.ts';
import { recolored } from './chart-colors.ts';
import { columnName, SHEET } from './chart-workbook.ts';

const SERIES = /<c:ser>.*?<\/c:ser>/gs;
const VALUES = /<c:val>.*?<\/c:val>/s;

/** Series that the author hid with a filter keep their own sample data. */
const HIDDEN_SERIES = /<c15:filtered(\w+Series)>.*?<\/c15:filtered\1>/gs;

/** The look of one point, or its label, which may say words of its own. */
const POINT = /<c:(dPt|dLbl)>\s*<c:idx val="(\d+)"\s*\/>.*?<\/c:\1>/gs;

/** Whether the chart shows values by category: bars, lines, areas, pies and radars do; scattered points and bubbles do not. */
export function isFillable(xml: string): boolean {
  const series = xml.match(SERIES) ?? [];
  return series.length > 0 && series.every((one) => VALUES.test(one));
}

/** Text made safe for XML, and every series as long as the categories; what is no number is a gap. */
export function printableChart({ categories, series }: ChartData): ChartData {
  return {
    categories: categories.map(escaped),
    series: series.map(({ name, values }) => ({
      name: escaped(name),
      values: categories.map((_category, at) => (Number.isFinite(values[at]) ? (values[at] ?? null) : null)),
    })),
  };
}

function escaped(text: string): string {
  return printable(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/**
 * `xml` is fillable and `data` printable. Series are taken in their order, not in that of the XML, where bars stand before lines;
 * further ones look like the last one, in other colours.
 */
export function withChartData(xml: string, data: ChartData): string {
  const own = xml.replace(HIDDEN_SERIES, '');
  const styled = own.match(SERIES) ?? [];
  const orders = styled.map((series) => numberOf(series, 'order'));
  const further = data.series.slice(styled.length).map((_series, at) => at + 1);
  let seen = 0;
  return own.replace(SERIES, (series) => {
    const order = orders[seen++] ?? 0;
    const rank = orders.filter((other) => other < order).length;
    const copies = rank === styled.length - 1 ? further.map((nth) => copied(series, nth, styled)) : [];
    return [series, ...copies].map((one, at) => withSeries(one, data, rank + at)).join('');
  });
}

function numberOf(series: string, element: 'idx' | 'order'): number {
  return Number(new RegExp(`<c:${element} val="(\\d+)"`).exec(series)?.[1] ?? 0);
}

/** Another series like this one, with numbers and a colour that no other has. */
function copied(series: string, nth: number, styled: readonly string[]): string {
  const next = (element: 'idx' | 'order') => Math.max(...styled.map((one) => numberOf(one, element))) + nth;
  return recolored(series, nth, styled)
    .replace(/<c:extLst>.*?<\/c:extLst>/gs, '') // ids that must be unique
    .replace(/<c:idx val="\d+"/, `<c:idx val="${next('idx')}"`)
    .replace(/<c:order val="\d+"/, `<c:order val="${next('order')}"`);
}

/** The series of this rank. Looks of points beyond the categories go, and labels with words that were written for the sample. */
function withSeries(xml: string, { categories, series }: ChartData, rank: number): string {
  const data = series[rank];
  if (data === undefined) return '';
  const [column, end] = [columnName(rank + 1), categories.length + 1];
  const name = `<c:tx>${cached('str', `$${column}$1`, [data.name])}</c:tx>`;
  const labels = `<c:cat>${cached('str', `$A$2:$A$${end}`, categories)}</c:cat>`;
  const format = /<c:formatCode>.*?<\/c:formatCode>/s.exec(VALUES.exec(xml)?.[0] ?? '')?.[0] ?? '';
  const values = `<c:val>${cached('num', `$${column}$2:$${column}$${end}`, data.values, format)}</c:val>`;
  return withEveryPoint(xml, categories.length)
    .replace(/(<c:order [^>]*>(?:<\/c:order>)?)\s*(?:<c:tx>.*?<\/c:tx>)?/s, (_start, order: string) => order + name)
    .replace(/<c:cat>.*?<\/c:cat>/s, '')
    .replace(VALUES, () => labels + values)
    .replace(POINT, (point, _kind, at) => (at < categories.length && !point.includes('<c:tx>') ? point : ''));
}

/** Where every point of the sample has a look of its own, as the slices of a pie have, each further point gets one. */
function withEveryPoint(series: string, count: number): string {
  const looks = series.match(/<c:dPt>.*?<\/c:dPt>/gs) ?? [];
  const sample = Number(/<c:ptCount val="(\d+)"/.exec(VALUES.exec(series)?.[0] ?? '')?.[1] ?? 0);
  const last = looks[looks.length - 1];
  if (last === undefined || looks.length < sample) return series;
  const bare = last.replace(/<c:extLst>.*?<\/c:extLst>/gs, '');
  const further = Array.from({ length: Math.max(0, count - looks.length) }, (_, at) =>
    recolored(bare, at + 1, looks).replace(/<c:idx val="\d+"/, `<c:idx val="${looks.length + at}"`),
  );
  return series.replace(last, () => last + further.join(''));
}

/** A reference to cells with what stands in them; a gap has a place and no point. */
function cached(kind: 'str' | 'num', cells: string, values: readonly (string | number | null)[], format = ''): string {
  const points = values.map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`));
  return `<c:${kind}Ref><c:f>${SHEET}!${cells}</c:f><c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points.join('')}</c:${kind}Cache></c:${kind}Ref>`;
}
