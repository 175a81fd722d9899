/** The document engine: docxtemplater behind `fill` and `tags`. Built apart as `AdmenDocuments`, evaluated only when a document is made. */
import Docxtemplater from 'docxtemplater';
import type { DocumentEngine, FillOptions, FillResult } from '../host/document-engine.ts';
import { sha256Bytes } from '../host/sha256.ts';
import type { DocumentRow } from '../schema/index.ts';
import { openArchive } from './archive.ts';
import { checkTags, tagsOf } from './check-tags.ts';
import { explain } from './explain.ts';
import { mergeStaticTokens } from './merge-static-tokens.ts';
import { ownProperty } from './own-property.ts';
import { replacePictures } from './pictures.ts';
import { printableData } from './printable-data.ts';
import { settleDates } from './settle-dates.ts';

export function fill(templateBase64: string, data: DocumentRow, options: FillOptions): FillResult {
  const archive = openArchive(templateBase64);
  if (!archive.ok) return { ok: false, faults: archive.faults };
  const faults = checkTags(archive.zip, data, options.loops);
  if (faults.length > 0) return { ok: false, faults };
  try {
    const document = new Docxtemplater(archive.zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: ownProperty,
      nullGetter: () => '',
    });
    mergeStaticTokens(document);
    document.render(printableData(data));
  } catch (error) {
    return { ok: false, faults: explain(error, archive.zip) };
  }
  replacePictures(archive.zip, options.pictures);
  settleDates(archive.zip, options.date);
  const bytes: Uint8Array = archive.zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
  return { ok: true, base64: toBase64(bytes), sha256: sha256Bytes(bytes) };
}

export function tags(templateBase64: string): readonly string[] {
  const archive = openArchive(templateBase64);
  return archive.ok ? tagsOf(archive.zip) : [];
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Apps Script has no btoa. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digit = (shift: number) => DIGITS.charAt((bits >> shift) & 63);
    text += digit(18) + digit(12) + (i + 1 < bytes.length ? digit(6) : '=') + (i + 2 < bytes.length ? digit(0) : '=');
  }
  return text;
}

const engine: DocumentEngine = { fill, tags };

export { engine };
