/** How high a row must be for its wrapped texts, measured without a screen: programs that open a file do not all fit rows themselves. */
import { cellData, formatted } from '../workbook/cell-view.ts';
import type { Grid } from '../workbook/grid.ts';

/** Of Arial in 10 points, in pixels: rather too much, so that no line is cut off. */
const LINE = 17;
const PADDING = 6;
const USUAL_WIDTH = 6.6;
const WIDTHS: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[ijlftI.,:;'|!()/\-\s]/, 4],
  [/[mwMW@%]/, 11],
  [/[A-Z0-9]/, 8],
];
const BOLD = 1.08;

/** In pixels; `undefined` where one line is enough. */
export function fittedHeight(grid: Grid, sheetId: string, row: number): number | undefined {
  const { getters } = grid.model;
  const heights = getters.getRowCellIds(sheetId, row).map((id) => {
    const { col } = getters.getCellPosition(id);
    const { userEnteredFormat: format } = cellData(grid, { sheetId, col, row });
    const width = widthAt(grid, sheetId, col, row);
    if (format?.wrapStrategy !== 'WRAP' || width === null) return 0;
    const scale = ((format.textFormat?.fontSize ?? 10) / 10) * (format.textFormat?.bold ? BOLD : 1);
    return linesOf(formatted(grid, { sheetId, col, row }), (width - PADDING) / scale) * LINE * scale + PADDING;
  });
  const height = Math.max(0, ...heights);
  return height > 2 * LINE ? Math.round(height) : undefined;
}

/** Of the cell, or of the cells that are merged with it; `null` where it reaches over several rows, or shows nothing. */
function widthAt({ model: { getters } }: Grid, sheetId: string, col: number, row: number): number | null {
  const merge = getters.getMerge({ sheetId, col, row });
  if (!merge) return getters.getColSize(sheetId, col);
  if (merge.bottom > merge.top || merge.left !== col) return null;
  let width = 0;
  for (let inner = merge.left; inner <= merge.right; inner++) width += getters.getHeaderSize(sheetId, 'COL', inner);
  return width;
}

/** Lines break between words, and within a word that is wider than a line. */
export function linesOf(text: string, width: number): number {
  const paragraphs = text.split('\n').map((paragraph) => {
    let lines = 1;
    let filled = 0;
    for (const word of paragraph.split(/(?<= )/)) {
      const needed = widthOf(word);
      if (filled > 0 && filled + widthOf(word.trimEnd()) > width) {
        lines++;
        filled = 0;
      }
      filled += needed;
      const more = Math.max(0, Math.ceil(filled / width) - 1);
      if (needed > width) lines += more;
      if (needed > width) filled -= more * width;
    }
    return lines;
  });
  return paragraphs.reduce((sum, lines) => sum + lines, 0);
}

function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? USUAL_WIDTH), 0);
}
