/** A register as an .xlsx file: dates and numbers as what they are, and set up to be printed on F4 paper, its header on every page. */
import type { CellStyle, CellValue, Cell as ExcelCell } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import PizZip from 'pizzip';
import type { ExportedColumn, ExportedTable } from '../../registers/ekspor/read-table.ts';
import { printMoment } from '../../schema/dates.ts';
import type { Cell } from '../../schema/index.ts';

const PIXELS_A_CHARACTER = 7;
/** Folio, 8.5 × 13 inches, in the numbers of Excel: the F4 of offices. The file writer has no word for it. */
const FOLIO = 14;
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;
const NAME_MAX_LENGTH = 31;
/** Excel holds fewer characters in a cell than Sheets. */
const EXCEL_MAX_LENGTH = 32_767;
const MINUTES_A_DAY = 1440;

const EDGE = { style: 'thin', color: { rgb: 'D9DEE5' } } as const;
const EDGES = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };
const HEADER: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '0B6E4F' } },
  border: EDGES,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

export async function xlsxOf(table: ExportedTable): Promise<Uint8Array> {
  const { columns, rows, title, letterhead, at } = table;
  const name = title.replace(/[:\\/?*[\]]/g, '-').slice(0, NAME_MAX_LENGTH);
  const values = [
    columns.map(({ label }): CellValue => label),
    ...rows.map((row) => columns.map((column, col) => excelValue(row[col] ?? null, column))),
  ];
  const styles = columns.map(styleOf);
  const cells = new Map<string, Partial<ExcelCell>>(
    values.flatMap((row, index) =>
      row.map((value, col): [string, Partial<ExcelCell>] => [
        `${index},${col}`,
        { value, ...(index === 0 ? { style: HEADER } : { style: styles[col] ?? {} }) },
      ]),
    ),
  );
  const file = await writeXlsx({
    sheets: [
      {
        name,
        rows: values,
        cells,
        columns: columns.map(({ width }) => ({ width: width / PIXELS_A_CHARACTER })),
        freezePane: { rows: 1, columns: 1 },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          margins: MARGINS,
        },
        headerFooter: {
          oddHeader: `&L${footerWords(letterhead[letterhead.length - 2] ?? '')}&C&B${footerWords(title)}`,
          oddFooter: `&LDicetak dari Admen ${printMoment(at)}&RHalaman &P dari &N`,
        },
      },
    ],
    namedRanges: [{ name: '_xlnm.Print_Titles', range: `'${name.replace(/'/g, "''")}'!$1:$1`, scope: name }],
    defaultFont: { name: 'Arial', size: 10 },
  });
  return onFolio(file);
}

/** An ampersand begins a command there. */
function footerWords(words: string): string {
  return words.replace(/&/g, '&&');
}

function onFolio(file: Uint8Array): Uint8Array {
  const zip = new PizZip(file);
  for (const { name } of zip.file(/^xl\/worksheets\/sheet\d+\.xml$/)) {
    const xml = zip.file(name)?.asText() ?? '';
    zip.file(name, xml.replace(/(<pageSetup\b[^>]*\bpaperSize=")\d+"/, `$1${FOLIO}"`));
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function excelValue(cell: Cell, { type }: ExportedColumn): CellValue {
  if (typeof cell !== 'string') return cell;
  if (type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(cell)) return new Date(`${cell}T00:00:00Z`);
  if (type === 'dateTime' && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(cell)) return new Date(`${cell.replace(' ', 'T')}Z`);
  const time = type === 'time' ? /^(\d{2}):(\d{2})$/.exec(cell) : null;
  if (time) return (Number(time[1]) * 60 + Number(time[2])) / MINUTES_A_DAY;
  // Excel reads `_x0041_` as the character of this number, unless the first sign is itself written so.
  return cell.slice(0, EXCEL_MAX_LENGTH).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

function styleOf({ align, pattern, wrap }: ExportedColumn): CellStyle {
  return {
    numFmt: pattern,
    border: EDGES,
    alignment: {
      horizontal: align === 'RIGHT' ? 'right' : align === 'CENTER' ? 'center' : 'left',
      vertical: 'top',
      wrapText: wrap,
    },
  };
}
