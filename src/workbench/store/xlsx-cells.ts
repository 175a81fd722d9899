/** One cell of the workbook as a cell of an .xlsx file: value or formula, look, note. */
import type { Cell, CellStyle, CellValue } from 'hucre/xlsx';
import type { ExtendedValue } from '../workbook/cell-content.ts';
import type { Position } from '../workbook/cell-view.ts';
import { cellData, effective } from '../workbook/cell-view.ts';
import { hexOf } from '../workbook/formats.ts';
import type { Grid } from '../workbook/grid.ts';

type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
type Border = GoogleAppsScript.Sheets.Schema.Border;

/** Excel holds fewer characters in a cell than Sheets. */
const EXCEL_MAX_LENGTH = 32_767;
const VERTICAL = { TOP: 'top', MIDDLE: 'center', BOTTOM: 'bottom' } as const;
const LINES = { SOLID: 'thin', SOLID_MEDIUM: 'medium', SOLID_THICK: 'thick', DASHED: 'dashed', DOTTED: 'dotted' } as const;

export function excelValue(value: ExtendedValue | undefined): CellValue {
  const text = value?.stringValue ?? value?.errorValue?.message;
  // Excel reads `_x0041_` as the character of this number, unless the first sign is itself written so.
  if (text !== undefined && text !== null) return text.slice(0, EXCEL_MAX_LENGTH).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return value?.numberValue ?? value?.boolValue ?? null;
}

/** What programs before Excel 2021 do not have, LibreOffice 7 among them. */
const TOO_NEW = /\b(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|XLOOKUP|XMATCH|LET|LAMBDA|ARRAYFORMULA|QUERY|REGEX\w+)\(/;
/** Functions that came with Excel 2019: a file names them with a mark before, or they are not known again. */
const MARKED = /\b(MAXIFS|MINIFS|IFS|SWITCH|TEXTJOIN|CONCAT)\(/g;

/** A formula as a file keeps it; `null` for one that the reader could not follow. Words in quotes are left as they are. */
function fileFormula(formula: string): string | null {
  const parts = formula.replace(/^=/, '').split(/("(?:[^"]|"")*")/);
  if (parts.some((part) => !part.startsWith('"') && TOO_NEW.test(part))) return null;
  return parts.map((part) => (part.startsWith('"') ? part : part.replace(MARKED, '_xlfn.$1('))).join('');
}

/** A formula that Excel could not follow leaves its value. */
export function cellOf(grid: Grid, position: Position, isHeld: (formula: string) => boolean): Partial<Cell> {
  const { userEnteredValue, userEnteredFormat, note } = cellData(grid, position);
  const value = excelValue(effective(grid, position));
  const typed = userEnteredValue?.formulaValue;
  const formula = typed && isHeld(typed) ? fileFormula(typed) : null;
  return {
    ...(formula ? { formula, formulaResult: value } : { value }),
    ...(userEnteredFormat && { style: styleOf(userEnteredFormat) }),
    ...(note !== undefined && { comment: { text: note } }),
  };
}

function styleOf(format: CellFormat): CellStyle {
  const { numberFormat, borders, horizontalAlignment, verticalAlignment = 'TOP', wrapStrategy } = format;
  const horizontal = horizontalAlignment?.toLowerCase() as 'left' | 'center' | 'right' | undefined;
  const vertical = VERTICAL[verticalAlignment as keyof typeof VERTICAL];
  const { font, ...look } = lookOf(format);
  return {
    ...look,
    ...(font && { font: { ...DEFAULT_FONT, ...font } }),
    ...(numberFormat?.pattern && { numFmt: numberFormat.pattern }),
    ...(borders && { border: borderOf(borders) }),
    alignment: { ...(horizontal && { horizontal }), vertical, wrapText: wrapStrategy === 'WRAP' },
  };
}

/** As Sheets has it where nothing else is said. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;

/** Fill and font: all that a conditional format may change. */
export function lookOf({ backgroundColorStyle, textFormat }: CellFormat): CellStyle {
  const fill = hexOf(backgroundColorStyle?.rgbColor)?.slice(1);
  const ink = hexOf(textFormat?.foregroundColorStyle?.rgbColor)?.slice(1);
  const font = {
    ...(ink !== undefined && { color: { rgb: ink } }),
    ...(textFormat?.fontSize && { size: textFormat.fontSize }),
    ...(textFormat?.italic && { italic: true }),
    ...(textFormat?.underline && { underline: true }),
    ...(textFormat?.strikethrough && { strikethrough: true }),
    ...(textFormat?.bold && { bold: true }),
  };
  return {
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(Object.keys(font).length > 0 && { font }),
  };
}

function borderOf(borders: GoogleAppsScript.Sheets.Schema.Borders): NonNullable<CellStyle['border']> {
  const { top, bottom, left, right } = borders;
  return Object.fromEntries(
    Object.entries({ top, bottom, left, right }).flatMap(([side, line]) => (line ? [[side, lineOf(line)]] : [])),
  );
}

function lineOf({ style, colorStyle }: Border) {
  return {
    style: LINES[style as keyof typeof LINES] ?? 'thin',
    color: { rgb: hexOf(colorStyle?.rgbColor)?.slice(1) ?? '000000' },
  };
}
