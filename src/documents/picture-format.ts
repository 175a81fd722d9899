/** What a picture is, told by its bytes and not by its name: a PNG or a JPEG, the two that Word and every other program show. */
import { numberAt } from './base64.ts';

export interface PictureFormat {
  readonly extension: 'png' | 'jpeg';
  /** Of the pixels as stored: neither Word nor LibreOffice turns a picture as its camera was held (EXIF). */
  readonly width: number;
  readonly height: number;
}

/** The first bytes of each, as base64. */
const PNG = 'iVBORw0KGgo';
const JPEG = '/9j/';

/** `null` for whatever is neither, and for one that says no size: no program could show it. */
export function pictureFormat(base64: string): PictureFormat | null {
  const format = base64.startsWith(PNG) ? png(base64) : base64.startsWith(JPEG) ? jpeg(base64) : null;
  return format !== null && format.width > 0 && format.height > 0 ? format : null;
}

/** Width and height stand in bytes 16 to 23 of every PNG. */
function png(base64: string): PictureFormat {
  return { extension: 'png', width: numberAt(base64, 16, 4), height: numberAt(base64, 20, 4) };
}

/** Baseline, extended and progressive: what cameras and browsers write. Word shows no others. */
const FRAMES = [0xc0, 0xc1, 0xc2];
const END = 0xd9;
const SCAN = 0xda;

/**
 * The size stands in the frame's header, behind segments that each say how long they are. They are passed over unread: a small
 * preview inside one of them has a frame, and a size, of its own.
 */
function jpeg(base64: string): PictureFormat | null {
  let at = 2;
  while (numberAt(base64, at, 1) === 0xff) {
    const marker = numberAt(base64, at + 1, 1);
    if (FRAMES.includes(marker))
      return { extension: 'jpeg', height: numberAt(base64, at + 5, 2), width: numberAt(base64, at + 7, 2) };
    if (marker === SCAN || marker === END) return null;
    const isFilling = marker === 0xff;
    at += isFilling ? 1 : 2 + numberAt(base64, at + 2, 2);
  }
  return null;
}
