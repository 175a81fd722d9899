/** Cell formats: Google's `CellFormat` on one side, o-spreadsheet's style and format string on the other. */
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

export function styleOf(format: CellFormat): GridStyle {
  const { textFormat: text, backgroundColorStyle: background } = format;
  const style: GridStyle = {};
  const set = <K extends keyof GridStyle>(name: K, value: GridStyle[K] | undefined) => {
    if (value !== undefined) style[name] = value;
  };
  set('align', lookUp(ALIGN, format.horizontalAlignment));
  set('verticalAlign', lookUp(VERTICAL, format.verticalAlignment));
  set('wrapping', lookUp(WRAP, format.wrapStrategy));
  set('fillColor', hexOf(background?.rgbColor ?? format.backgroundColor));
  set('textColor', hexOf(text?.foregroundColorStyle?.rgbColor ?? text?.foregroundColor));
  set('bold', text?.bold);
  set('italic', text?.italic);
  set('underline', text?.underline);
  set('strikethrough', text?.strikethrough);
  set('fontSize', text?.fontSize);
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
    ...(style?.textColor && { foregroundColorStyle: { rgbColor: colourOf(style.textColor) } }),
  };
  if (Object.keys(textFormat).length > 0) result.textFormat = textFormat;
  return Object.keys(result).length > 0 ? result : undefined;
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
