/** Cell formats: Google's `CellFormat` on one side, o-spreadsheet's style and format string on the other. */
import { ApiError } from './api-error.ts';
import { maskAsks } from './field-mask.ts';

type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

export interface GridStyle {
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  align?: string;
  verticalAlign?: string;
  wrapping?: string;
  fillColor?: string;
  textColor?: string;
  fontSize?: number;
}

const ALIGN = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
const VERTICAL = { TOP: 'top', MIDDLE: 'middle', BOTTOM: 'bottom' } as const;
const WRAP = { WRAP: 'wrap', CLIP: 'clip', OVERFLOW_CELL: 'overflow', LEGACY_WRAP: 'wrap' } as const;

/** What each property of a style is in a `CellFormat`: the field that a mask names, and how its value is read. */
const PROPERTIES: {
  readonly [K in keyof Required<GridStyle>]: readonly [path: readonly string[], read: (format: CellFormat) => GridStyle[K]];
} = {
  align: [['horizontalAlignment'], (format) => lookUp(ALIGN, format.horizontalAlignment)],
  verticalAlign: [['verticalAlignment'], (format) => lookUp(VERTICAL, format.verticalAlignment)],
  wrapping: [['wrapStrategy'], (format) => lookUp(WRAP, format.wrapStrategy)],
  fillColor: [['backgroundColorStyle'], (format) => hexOf(format.backgroundColorStyle?.rgbColor ?? format.backgroundColor)],
  textColor: [
    ['textFormat', 'foregroundColorStyle'],
    ({ textFormat: text }) => hexOf(text?.foregroundColorStyle?.rgbColor ?? text?.foregroundColor),
  ],
  bold: [['textFormat', 'bold'], (format) => format.textFormat?.bold],
  italic: [['textFormat', 'italic'], (format) => format.textFormat?.italic],
  underline: [['textFormat', 'underline'], (format) => format.textFormat?.underline],
  strikethrough: [['textFormat', 'strikethrough'], (format) => format.textFormat?.strikethrough],
  fontSize: [['textFormat', 'fontSize'], (format) => format.textFormat?.fontSize],
};

/** `present` with the properties that the mask asks for as `format` has them: those it lacks are cleared. */
export function restyled(present: GridStyle | undefined, format: CellFormat | undefined, fields: string): GridStyle {
  const style: Record<string, unknown> = { ...present };
  for (const [name, [path, read]] of Object.entries(PROPERTIES)) {
    if (!maskAsks(fields, 'userEnteredFormat', ...path)) continue;
    const value = read(format ?? {});
    if (value === undefined) delete style[name];
    else style[name] = value;
  }
  return style;
}

export function cellFormatOf(style: GridStyle | undefined, format: string | undefined): CellFormat | undefined {
  const result: CellFormat = {};
  if (format) result.numberFormat = { type: formatType(format), pattern: format };
  if (style?.align) result.horizontalAlignment = keyOf(ALIGN, style.align);
  if (style?.verticalAlign) result.verticalAlignment = keyOf(VERTICAL, style.verticalAlign);
  if (style?.wrapping) result.wrapStrategy = keyOf(WRAP, style.wrapping);
  if (style?.fillColor) result.backgroundColorStyle = { rgbColor: colourOf(style.fillColor) };
  const textFormat = {
    ...(style?.bold && { bold: true }),
    ...(style?.italic && { italic: true }),
    ...(style?.underline && { underline: true }),
    ...(style?.strikethrough && { strikethrough: true }),
    ...(style?.fontSize && { fontSize: style.fontSize }),
    ...(style?.textColor && { foregroundColorStyle: { rgbColor: colourOf(style.textColor) } }),
  };
  if (Object.keys(textFormat).length > 0) result.textFormat = textFormat;
  return Object.keys(result).length > 0 ? result : undefined;
}

const TYPES = ['TEXT', 'NUMBER', 'PERCENT', 'CURRENCY', 'DATE', 'TIME', 'DATE_TIME', 'SCIENTIFIC'];

/** The pattern that a format asks for; `undefined` for the automatic format. Default patterns of a type are not known here. */
export function patternOf(format: CellFormat | undefined): string | undefined {
  const { type = '', pattern } = format?.numberFormat ?? {};
  if (!format?.numberFormat) return undefined;
  if (!TYPES.includes(type)) throw new ApiError(`Invalid numberFormat.type: "${type}"`);
  if (!pattern) throw new ApiError(`The workbench has no default pattern for the number format ${type}.`, 501);
  return pattern;
}

/** Google keeps a type beside the pattern; here the pattern tells it. */
export function formatType(pattern: string): string {
  const bare = pattern.replace(/"[^"]*"|\[[^\]]*\]/g, '');
  if (bare === '@') return 'TEXT';
  const hasDate = /[dy]|mmm/i.test(bare);
  const hasTime = /[hs]/i.test(bare);
  if (hasDate) return hasTime ? 'DATE_TIME' : 'DATE';
  if (hasTime) return 'TIME';
  if (bare.includes('%')) return 'PERCENT';
  return /Rp|\$/.test(pattern) ? 'CURRENCY' : 'NUMBER';
}

function lookUp<T extends Record<string, string>>(table: T, name: string | undefined): T[keyof T] | undefined {
  if (name !== undefined && !(name in table)) throw new ApiError(`Invalid value: "${name}"`);
  return name === undefined ? undefined : table[name as keyof T];
}

function keyOf(table: Record<string, string>, value: string): string {
  return Object.keys(table).find((name) => table[name] === value) ?? '';
}

export function hexOf(colour: GoogleAppsScript.Sheets.Schema.Color | undefined): string | undefined {
  if (!colour) return undefined;
  const part = (share: number | undefined) =>
    Math.round((share ?? 0) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(colour.red)}${part(colour.green)}${part(colour.blue)}`.toUpperCase();
}

export function colourOf(hex: string): GoogleAppsScript.Sheets.Schema.Color {
  const share = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return { red: share(1), green: share(3), blue: share(5) };
}
