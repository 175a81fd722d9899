/** A picture keeps its proportions inside the frame that the author drew: an emblem must not be stretched. */
import { pictureFormat } from './picture-format.ts';

const FRAME = /(<(?:wp:extent|a:ext) )cx="(\d+)" cy="(\d+)"/g;

/** The drawing with its frame no larger than it was, in the proportions of the picture. */
export function fitInto(drawing: string, base64: string): string {
  const size = pictureFormat(base64);
  if (!size) return drawing;
  return drawing.replace(FRAME, (_frame, start: string, width: string, height: string) => {
    const scale = Math.min(Number(width) / size.width, Number(height) / size.height);
    return `${start}cx="${Math.round(size.width * scale)}" cy="${Math.round(size.height * scale)}"`;
  });
}
