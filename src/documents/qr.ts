/** A QR code as a picture for a document: read by any phone from paper, also from a copy of a copy. */
import qrcode from 'qrcode-generator';
import type { DocumentEngine } from '../host/document-engine.ts';
import { printable } from '../schema/clean-text.ts';
import { toBase64 } from './base64.ts';
import { blackAndWhitePng } from './black-and-white-png.ts';

/** The free margin that the standard asks for, in modules. */
const MARGIN = 4;

/** Pixels of one module: sharp at 3 cm on paper. */
const MODULE = 8;

/** Text (an address of up to some 300 characters) as a PNG in base64. Throws beyond what a QR code holds (2,331 bytes). */
export const qr: DocumentEngine['qr'] = (text) => {
  const code = qrcode(0, 'M');
  code.addData(utf8(printable(text)));
  code.make();
  const modules = code.getModuleCount();
  const isInside = (at: number) => at >= 0 && at < modules;
  const isDark = (x: number, y: number) => {
    const [column, row] = [Math.floor(x / MODULE) - MARGIN, Math.floor(y / MODULE) - MARGIN];
    return isInside(column) && isInside(row) && code.isDark(row, column);
  };
  return toBase64(blackAndWhitePng((modules + 2 * MARGIN) * MODULE, isDark));
};

/** One character a byte, as the library reads text; Apps Script has no TextEncoder. */
function utf8(text: string): string {
  return encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_byte, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
