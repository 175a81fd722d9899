/** The workbook as it stands: sheets, headers and the faces of their columns, read in two calls. */
import { quoted } from '../cells.ts';
import type { SheetsApi } from '../sheets-api.ts';

export interface SheetNow {
  readonly id: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly isBanded: boolean;
  /** Descriptions of the protections that stand on the sheet. */
  readonly protections: readonly string[];
  /** Row 1, as text; up to the last column that has a header. */
  readonly headers: readonly string[];
  /** Faces of the cells in row 2, column by column: what the whole column was given. */
  readonly faces: readonly ColumnNow[];
  /** Alternative texts of the charts that stand on the sheet. */
  readonly charts: readonly string[];
  /** All cells of a fixed sheet; of others none are read. */
  readonly cells: readonly (readonly CellNow[])[];
}

/** What was entered, and whether it comes to an error. */
export interface CellNow {
  readonly entered: GoogleAppsScript.Sheets.Schema.ExtendedValue | null;
  readonly isError: boolean;
}

export interface ColumnNow {
  /** `TEXT`, `DATE` …; empty for the automatic format. */
  readonly formatType: string;
  readonly validation: GoogleAppsScript.Sheets.Schema.DataValidationRule | null;
}

export interface WorkbookNow {
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly SheetNow[];
}

const OUTLINE =
  'properties(locale,timeZone),sheets(properties(sheetId,title,hidden,gridProperties(rowCount,columnCount,frozenRowCount)),protectedRanges.description,bandedRanges.bandedRangeId,charts.spec.altText)';
const FACES =
  'sheets(properties.sheetId,data.rowData.values(formattedValue,userEnteredValue,effectiveValue.errorValue.type,userEnteredFormat.numberFormat.type,dataValidation))';

/** `fixed` are the numbers of sheets that are read whole. */
export function workbookNow(api: SheetsApi, fixed: ReadonlySet<number>): WorkbookNow {
  const outline = api.structure([], OUTLINE);
  const ranges = (outline.sheets ?? []).map(({ properties }) => {
    const title = quoted(properties?.title ?? '');
    return fixed.has(properties?.sheetId ?? -1) ? title : `${title}!1:2`;
  });
  const tops = api.structure(ranges, FACES);
  const topOf = new Map((tops.sheets ?? []).map((sheet) => [sheet.properties?.sheetId, sheet.data?.[0]?.rowData ?? []]));
  return {
    locale: outline.properties?.locale ?? '',
    timeZone: outline.properties?.timeZone ?? '',
    sheets: (outline.sheets ?? []).map((sheet) => {
      const rows = topOf.get(sheet.properties?.sheetId) ?? [];
      return sheetNow(sheet, rows, fixed.has(sheet.properties?.sheetId ?? -1) ? rows.map(cellsOf) : []);
    }),
  };
}

function cellsOf({ values = [] }: GoogleAppsScript.Sheets.Schema.RowData): CellNow[] {
  return values.map(({ userEnteredValue, effectiveValue }) => ({
    entered: userEnteredValue ?? null,
    isError: effectiveValue?.errorValue !== undefined,
  }));
}

function sheetNow(
  sheet: GoogleAppsScript.Sheets.Schema.Sheet,
  top: readonly GoogleAppsScript.Sheets.Schema.RowData[],
  cells: SheetNow['cells'],
): SheetNow {
  const grid = sheet.properties?.gridProperties;
  const [first, second] = top;
  return {
    id: sheet.properties?.sheetId ?? 0,
    title: sheet.properties?.title ?? '',
    hidden: sheet.properties?.hidden === true,
    frozenRows: grid?.frozenRowCount ?? 0,
    rowCount: grid?.rowCount ?? 0,
    columnCount: grid?.columnCount ?? 0,
    isBanded: (sheet.bandedRanges ?? []).length > 0,
    protections: (sheet.protectedRanges ?? []).map((range) => range.description ?? ''),
    headers: withoutTrailingBlanks((first?.values ?? []).map((cell) => cell.formattedValue ?? '')),
    faces: (second?.values ?? []).map((cell) => ({
      formatType: cell.userEnteredFormat?.numberFormat?.type ?? '',
      validation: cell.dataValidation ?? null,
    })),
    charts: (sheet.charts ?? []).map(({ spec }) => spec?.altText ?? ''),
    cells,
  };
}

function withoutTrailingBlanks(headers: readonly string[]): string[] {
  const last = headers.reduce((latest, header, index) => (header.trim() === '' ? latest : index), -1);
  return headers.slice(0, last + 1);
}
