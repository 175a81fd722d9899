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
  'properties(locale,timeZone),sheets(properties(sheetId,title,hidden,gridProperties(rowCount,columnCount,frozenRowCount)),protectedRanges.description,bandedRanges.bandedRangeId)';
const FACES = 'sheets(properties.sheetId,data.rowData.values(formattedValue,userEnteredFormat.numberFormat.type,dataValidation))';

export function workbookNow(api: SheetsApi): WorkbookNow {
  const outline = api.structure([], OUTLINE);
  const titles = (outline.sheets ?? []).map((sheet) => sheet.properties?.title ?? '');
  const tops = api.structure(
    titles.map((title) => `${quoted(title)}!1:2`),
    FACES,
  );
  const topOf = new Map((tops.sheets ?? []).map((sheet) => [sheet.properties?.sheetId, sheet.data?.[0]?.rowData ?? []]));
  return {
    locale: outline.properties?.locale ?? '',
    timeZone: outline.properties?.timeZone ?? '',
    sheets: (outline.sheets ?? []).map((sheet) => sheetNow(sheet, topOf.get(sheet.properties?.sheetId) ?? [])),
  };
}

function sheetNow(sheet: GoogleAppsScript.Sheets.Schema.Sheet, top: readonly GoogleAppsScript.Sheets.Schema.RowData[]): SheetNow {
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
  };
}

function withoutTrailingBlanks(headers: readonly string[]): string[] {
  const last = headers.reduce((latest, header, index) => (header.trim() === '' ? latest : index), -1);
  return headers.slice(0, last + 1);
}
