/** How a sheet of the .xlsx file comes out on paper: F4, its header on every page, broad registers on as many pages as their letters need. */
import type { WriteOptions, WriteSheet } from 'hucre/xlsx';
import type PizZip from 'pizzip';
import { columnName } from '../workbook/a1.ts';
import type { Grid } from '../workbook/grid.ts';

/** Folio, 8.5 × 13 inches, in the numbers of Excel: the F4 of Indonesian offices. The file writer has no word for it. */
const FOLIO = 14;
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;
/** Pixels beside each other on one landscape page whose letters can still be read, three fifths of their size. */
const LEGIBLE = 1900;
/** Narrower sheets without a header of their own are pages of text: they stand upright. */
const UPRIGHT = 820;

export interface Extent {
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A sheet of charts without frozen rows is one picture: it stands on one page. */
export function printSetup(
  { model: { getters } }: Grid,
  id: string,
  { lastColumn }: Extent,
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const { ySplit } = getters.getPaneDivisions(id);
  const widths = Array.from({ length: lastColumn + 1 }, (_, col) =>
    getters.isColHiddenByUser(id, col) ? 0 : getters.getColSize(id, col),
  );
  const width = widths.reduce((sum, own) => sum + own, 0);
  const isPicture = ySplit === 0 && getters.getChartIds(id).length > 0;
  const pageSetup: WriteSheet['pageSetup'] = {
    paperSize: 'a4',
    orientation: ySplit === 0 && !isPicture && width <= UPRIGHT ? 'portrait' : 'landscape',
    fitToPage: true,
    fitToWidth: ySplit === 1 ? Math.max(1, Math.round(width / LEGIBLE)) : 1,
    fitToHeight: isPicture ? 1 : 0,
    margins: MARGINS,
    // A register has no lines of its own.
    ...(ySplit === 1 && { showGridLines: true }),
  };
  return { pageSetup, headerFooter: footerOf(getters.getSheetName(id)) };
}

/** An ampersand begins a command there. */
function footerOf(title: string): NonNullable<WriteSheet['headerFooter']> {
  return { oddFooter: `&L${title.replace(/&/g, '&&')}&RHalaman &P dari &N` };
}

/**
 * Its header comes again on every page; where its pages stand beside each other, so does its first column. LibreOffice needs a third of
 * a second for every sheet that has both. The writer's own fields for them forget the quotes around the name.
 */
export function printTitles(
  { model: { getters } }: Grid,
  id: string,
  { name, pageSetup }: WriteSheet,
): NonNullable<WriteOptions['namedRanges']> {
  const { xSplit, ySplit } = getters.getPaneDivisions(id);
  if (ySplit === 0) return [];
  const sheet = `'${name.replace(/'/g, "''")}'`;
  const columns = (pageSetup?.fitToWidth ?? 1) > 1 ? [`${sheet}!$A:$${columnName(Math.max(0, xSplit - 1))}`] : [];
  return [{ name: '_xlnm.Print_Titles', range: [...columns, `${sheet}!$1:$${ySplit}`].join(','), scope: name }];
}

export function putOnFolio(zip: PizZip): void {
  for (const { name } of zip.file(/^xl\/worksheets\/sheet\d+\.xml$/)) {
    const xml = zip.file(name)?.asText() ?? '';
    zip.file(name, xml.replace(/(<pageSetup\b[^>]*\bpaperSize=")\d+"/, `$1${FOLIO}"`));
  }
}
