/** Colours for the series and points that a chart has beyond those that its author styled: unlike any of his. */

/** The palette of Okabe and Ito, which people with any sight of colours can tell apart. */
const PALETTE = ['0072B2', 'E69F00', '009E73', 'D55E00', '56B4E9', 'CC79A7', '7F7F7F', 'F0E442'];

const RGB = /<a:srgbClr val="([\dA-Fa-f]{6})"/;

/**
 * The `nth` further piece of a chart, made from the last of those that its author styled: an accent of the theme becomes the
 * next accent, and a colour of its own, wherever the piece has it, one that is unlike those of the other pieces.
 */
export function recolored(piece: string, nth: number, styled: readonly string[]): string {
  const own = RGB.exec(piece)?.[1];
  const taken = styled.flatMap((one) => RGB.exec(one)?.[1] ?? []);
  const free = PALETTE.filter((color) => taken.every((other) => difference(color, other) > 100));
  const color = free[(nth - 1) % free.length] ?? own;
  const inTheme = piece.replace(
    /(<a:schemeClr val="accent)([1-6])"/g,
    (_color, start: string, accent: string) => `${start}${((Number(accent) - 1 + nth) % 6) + 1}"`,
  );
  return own === undefined ? inTheme : inTheme.split(`<a:srgbClr val="${own}"`).join(`<a:srgbClr val="${color}"`);
}

/** Of red, green and blue together: 0 for the same colour, 765 between black and white. */
function difference(a: string, b: string): number {
  const parts = [0, 2, 4].map((at) => [a, b].map((color) => Number.parseInt(color.slice(at, at + 2), 16)));
  return parts.reduce((sum, [x = 0, y = 0]) => sum + Math.abs(x - y), 0);
}
