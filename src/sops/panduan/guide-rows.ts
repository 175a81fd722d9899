/** Rows of the sheet Panduan: cells that may reach over several columns, as high as their words need. Pure. */
import type { Area, Look, PlannedCell, PlannedRow } from '../../host/sheet-plan.ts';

/** Number, name, text, who, where, sheets, papers: together no wider than a laptop's screen beside the sidebar. */
export const WIDTHS = [36, 140, 236, 100, 120, 94, 94] as const;
export const COLUMNS = WIDTHS.length;

/** What stands in a row from the column `at` on; `over` so many columns. */
export interface Piece {
  readonly at: number;
  readonly over?: number;
  readonly text?: string | number;
  readonly formula?: string;
  readonly look: Look;
}

export interface GuideRow {
  readonly row: PlannedRow;
  readonly spans: readonly { readonly column: number; readonly endColumn: number }[];
}

export function rowOf(pieces: readonly Piece[], atLeast = 0): GuideRow {
  const cells: PlannedCell[] = Array.from({ length: COLUMNS }, () => ({}));
  for (const { at, over = 1, text, formula, look } of pieces) {
    // Framed and filled cells are so over their whole width.
    for (let column = at; column < at + over; column++) cells[column] = { look };
    cells[at] = { look, ...(text !== undefined && { value: text }), ...(formula !== undefined && { formula }) };
  }
  return {
    row: { cells, height: Math.max(atLeast, ...pieces.map(heightOf)) },
    spans: pieces.flatMap(({ at, over = 1 }) => (over > 1 ? [{ column: at, endColumn: at + over }] : [])),
  };
}

export function blankRow(height: number): GuideRow {
  return { row: { cells: [], height }, spans: [] };
}

export function mergesOf(rows: readonly GuideRow[]): Area[] {
  return rows.flatMap(({ spans }, row) => spans.map((span) => ({ row, endRow: row + 1, ...span })));
}

/** As the widest letters of Arial go on average, in pixels for each point; and what a line is high. */
const LETTER = 0.68;
const BOLD_LETTER = 0.74;
const LINE = 1.62;
const PADDING = 8;

/** Merged cells are not fitted by Sheets: their height follows from the words. */
function heightOf({ at, over = 1, text = '', look }: Piece): number {
  const { size = 10, bold } = look;
  const width = WIDTHS.slice(at, at + over).reduce((sum: number, own) => sum + own, 0) - PADDING;
  const letters = Math.floor(width / (size * (bold ? BOLD_LETTER : LETTER)));
  const lines = String(text)
    .split('\n')
    .reduce((sum, line) => sum + linesOf(line, letters), 0);
  return Math.ceil(lines * size * LINE) + PADDING;
}

function linesOf(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= letters) used = needed;
    else {
      lines += used === 0 ? Math.ceil(word.length / letters) - 1 : 1;
      used = word.length;
    }
  }
  return lines;
}

/** A link within the workbook: to a sheet, or to a cell of it. */
export function linkTo(gid: number, caption: string, cell = ''): string {
  const range = cell === '' ? '' : `&range=${cell}`;
  return `HYPERLINK("#gid=${gid}${range}";"${caption.replace(/"/g, '""')}")`;
}
