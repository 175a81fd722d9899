/** Native charts that the author placed with an alt text `{%grafik saluran}` get real data; without any they become invisible. */
import type PizZip from 'pizzip';
import type { ChartData } from '../host/document-engine.ts';
import { DRAWING, drawingPlace, markedName, unknownNames, withoutMark } from './alt-text.ts';
import { textOf, textParts } from './archive.ts';
import { isFillable, printableChart, withChartData } from './chart-data.ts';
import { chartFile, dropUnseenCharts, saveChart } from './chart-parts.ts';
import { chartWorkbook } from './chart-workbook.ts';
import { own } from './own-property.ts';

/** The newer kinds of Word (waterfall, funnel …) are named so as well, with a prefix of their own. */
const CHART = /<(?:[\w.-]+:)?chart\s[^>]*\br:id="([^"]*)"/;

/** By the words of the alt text. */
type Charts = Readonly<Record<string, ChartData>>;

/** Charts whose alt text names none that we know, or that are of a kind that cannot be filled, each with its place. */
export function chartFaults(zip: PizZip, charts: Charts): string[] {
  const unfillable = textParts(zip).flatMap((part) =>
    (textOf(zip, part).match(DRAWING) ?? []).flatMap((drawing) => {
      const name = chartName(drawing);
      if (name === null || own(charts, name) === undefined) return [];
      const file = chartFile(zip, part, relationIn(drawing));
      return file !== null && isFillable(textOf(zip, file)) ? [] : wrongKind(name, part);
    }),
  );
  return [...unknownNames(zip, 'Grafik', Object.keys(charts), chartName), ...new Set(unfillable)];
}

function wrongKind(name: string, part: string): string {
  return `Grafik {%${name}} tidak dapat diisi: ${drawingPlace(part)}. Pakai grafik batang, garis, lingkaran, atau radar dengan contoh data.`;
}

/** The name in the alt text of a drawing that shows a chart. */
function chartName(drawing: string): string | null {
  return CHART.test(drawing) ? markedName(drawing) : null;
}

function relationIn(drawing: string): string {
  return CHART.exec(drawing)?.[1] ?? '';
}

/** `date` is the day in the files of the workbooks behind the charts. */
export function replaceCharts(zip: PizZip, charts: Charts, date: string): void {
  const filled = new Set<string>();
  for (const part of textParts(zip)) {
    const xml = textOf(zip, part);
    const replaced = xml.replace(DRAWING, (drawing) => {
      const data = own(charts, chartName(drawing) ?? '');
      if (data === undefined) return drawing;
      if (data.categories.length === 0 || data.series.length === 0) return '';
      const file = chartFile(zip, part, relationIn(drawing));
      if (file !== null && !filled.has(file)) fillChart(zip, file, printableChart(data), date);
      if (file !== null) filled.add(file); // a row of a table that stands several times shows one file
      return withoutMark(drawing);
    });
    if (replaced !== xml) zip.file(part, replaced);
    dropUnseenCharts(zip, part, replaced);
  }
}

function fillChart(zip: PizZip, file: string, data: ChartData, date: string): void {
  saveChart(zip, file, withChartData(textOf(zip, file), data), chartWorkbook(data, date));
}
