/** A picture keeps its proportions inside the frame that the author drew: an emblem must not be stretched. */

const FRAME = /(<(?:wp:extent|a:ext) )cx="(\d+)" cy="(\d+)"/g;

/** The drawing with its frame no larger than it was, in the proportions of the PNG. */
export function fitInto(drawing: string, base64: string): string {
  const size = pngSize(base64);
  if (!size) return drawing;
  return drawing.replace(FRAME, (_frame, start: string, width: string, height: string) => {
    const scale = Math.min(Number(width) / size.width, Number(height) / size.height);
    return `${start}cx="${Math.round(size.width * scale)}" cy="${Math.round(size.height * scale)}"`;
  });
}

/** Width and height stand in bytes 16 to 23 of every PNG. */
function pngSize(base64: string): { readonly width: number; readonly height: number } | null {
  const [width, height] = [numberAt(base64, 16), numberAt(base64, 20)];
  return width > 0 && height > 0 ? { width, height } : null;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Four bytes as a number, most significant first; Apps Script has no atob. */
function numberAt(base64: string, start: number): number {
  let number = 0;
  for (let bit = start * 8; bit < (start + 4) * 8; bit++) {
    const digit = DIGITS.indexOf(base64.charAt(Math.floor(bit / 6)));
    number = number * 2 + ((digit >> (5 - (bit % 6))) & 1);
  }
  return number;
}
