/** The charts of a sheet, as an .xlsx file has them. The file writer knows no radar: such a chart is a line chart until it is turned. */
import type { SheetChart } from 'hucre/xlsx';
import type PizZip from 'pizzip';
import { columnName } from '../workbook/a1.ts';
import type { Grid } from '../workbook/grid.ts';
import type { Zone } from '../workbook/grid-plugin-types.ts';

interface SourceRange {
  readonly sheetId: string;
  readonly zone: Zone;
}

export interface PlacedChart {
  readonly chart: SheetChart;
  readonly isRadar: boolean;
}

/** What the engine tells of a chart whose data stand in the cells. */
interface Definition {
  readonly type: string;
  readonly horizontal?: boolean;
  readonly title: { readonly text?: string };
  readonly legendPosition: string;
  readonly dataSource: { readonly labelRange?: string; readonly dataSets: readonly { readonly dataRange: string }[] };
}

const KINDS: Readonly<Record<string, SheetChart['type']>> = { radar: 'line', line: 'line', bar: 'column', pie: 'pie' };

/** `names` has the names of the sheets in the file. */
export function chartsOf(grid: Grid, sheetId: string, names: ReadonlyMap<string, string>): PlacedChart[] {
  const { getters } = grid.model;
  return getters.getFigures(sheetId).flatMap((figure) => {
    const chartId = getters.getChartIds(sheetId).find((id) => getters.getFigureIdFromChartId(id) === figure.id);
    const definition = chartId === undefined ? null : (getters.getChartDefinition(chartId) as unknown as Definition);
    const kind = definition && KINDS[definition.type];
    if (!definition?.dataSource?.dataSets || !kind) return [];
    const { legendPosition: legend, title, dataSource, horizontal } = definition;
    const chart: SheetChart = {
      type: horizontal ? 'bar' : kind,
      ...(title.text && { title: title.text }),
      series: seriesOf(grid, sheetId, dataSource, names),
      anchor: anchorOf(grid, sheetId, figure),
      legend: legend === 'none' ? false : (legend as 'bottom'),
    };
    return [{ chart, isRadar: definition.type === 'radar' }];
  });
}

function seriesOf(
  grid: Grid,
  id: string,
  { labelRange, dataSets }: Definition['dataSource'],
  names: ReadonlyMap<string, string>,
) {
  const { getters } = grid.model;
  const located = (xc: string): SourceRange => getters.getRangeFromSheetXC(id, xc);
  const categories = labelRange ? { categories: below(located(labelRange), names) } : {};
  return dataSets.map(({ dataRange }) => {
    const range = located(dataRange);
    const first = { sheetId: range.sheetId, col: range.zone.left, row: range.zone.top };
    return { name: getters.getEvaluatedCell(first).formattedValue, values: below(range, names), ...categories };
  });
}

/** The first cell is the name of what follows. */
function below({ sheetId, zone }: SourceRange, names: ReadonlyMap<string, string>): string {
  const name = (names.get(sheetId) ?? '').replace(/'/g, "''");
  return `'${name}'!$${columnName(zone.left)}$${Math.min(zone.top + 1, zone.bottom) + 1}:$${columnName(zone.right)}$${zone.bottom + 1}`;
}

interface Placed {
  readonly col: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

function anchorOf({ model: { getters } }: Grid, id: string, { col, row, width, height }: Placed): SheetChart['anchor'] {
  return {
    from: { col, row },
    to: {
      col: reached(col, width, (index) => getters.getHeaderSize(id, 'COL', index)),
      row: reached(row, height, (index) => getters.getHeaderSize(id, 'ROW', index)),
    },
  };
}

/** The first column or row that lies wholly beyond `size`; there are others after the last of the sheet. */
function reached(from: number, size: number, sizeOf: (index: number) => number): number {
  let index = from;
  for (let left = size; left > 0; index++) left -= sizeOf(index) || 1;
  return index;
}

/** Charts are numbered through all sheets, in their order. */
export function turnRadars(zip: PizZip, charts: readonly PlacedChart[]): void {
  charts.forEach(({ isRadar }, index) => {
    const path = `xl/charts/chart${index + 1}.xml`;
    const xml = zip.file(path)?.asText();
    if (isRadar && xml !== undefined) zip.file(path, asRadar(xml));
  });
}

function asRadar(xml: string): string {
  return xml
    .replace(/<c:grouping val="standard"\/>/, '<c:radarStyle val="marker"/>')
    .replace(/<c:(?:smooth|marker) val="\d"\/>/g, '')
    .replace(/(<\/?c:)lineChart>/g, '$1radarChart>')
    .replace(/<c:axPos val="[bl]"\/>/g, '$&<c:majorGridlines/>');
}
