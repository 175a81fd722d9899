/** Borders of cells: Google's `Borders` on one side, o-spreadsheet's on the other. */
import { ApiError } from './api-error.ts';
import { maskAsks } from './field-mask.ts';
import { colourOf, hexOf } from './formats.ts';

type Borders = GoogleAppsScript.Sheets.Schema.Borders;
type Border = GoogleAppsScript.Sheets.Schema.Border;

interface GridLine {
  readonly style: string;
  readonly color: string;
}

/** A cell's lines in o-spreadsheet; a side without a line is left out. */
export type GridBorder = { readonly [S in (typeof SIDES)[number]]?: GridLine };

export const SIDES = ['top', 'bottom', 'left', 'right'] as const;
const LINES: Readonly<Record<string, string>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
};
const BLACK = '#000000';

/** `present` with the sides that the mask asks for as `borders` has them: those it lacks are cleared. */
export function rebordered(present: GridBorder | null, borders: Borders | undefined, fields: string): GridBorder {
  const sides = SIDES.map((side) => {
    const isAsked = maskAsks(fields, 'userEnteredFormat', 'borders', side);
    return [side, isAsked ? lineOf(borders?.[side]) : present?.[side]] as const;
  });
  return Object.fromEntries(sides.filter(([, line]) => line !== undefined));
}

function lineOf(border: Border | undefined): GridLine | undefined {
  const { style = 'NONE', color, colorStyle } = border ?? {};
  if (style === 'NONE') return undefined;
  if (style === 'DOUBLE') throw new ApiError('The workbench draws no border of style DOUBLE.', 501);
  const line = LINES[style];
  if (line === undefined) throw new ApiError(`Invalid border style: "${style}"`);
  return { style: line, color: hexOf(colorStyle?.rgbColor ?? color) ?? BLACK };
}

export function bordersOf(border: GridBorder | null): Borders | undefined {
  const sides = SIDES.flatMap((side) => {
    const line = border?.[side];
    if (!line) return [];
    const style = Object.keys(LINES).find((name) => LINES[name] === line.style) ?? 'SOLID';
    return [[side, { style, colorStyle: { rgbColor: colourOf(line.color) } }] as const];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}
