/**
 * The floor of a document: what docxtemplater must do at least. The template is inflated, the already compiled template is rendered,
 * the parts are deflated again: as the product does it, with the same library, options and compression, but without its checks of
 * archive and tags, its cut and merged tokens, its pictures, dates, Base64 and SHA-256. Compiling is timed apart and is no part of the floor.
 * Bundled and evaluated like the engine, so that both stand in the same surroundings.
 */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { DocumentRow } from '../../../src/schema/index.ts';

export interface Floor {
  /** Milliseconds of each stage. */
  readonly inflate: number;
  readonly compile: number;
  readonly render: number;
  readonly deflate: number;
  readonly bytes: Uint8Array;
}

/** `now` is a clock in milliseconds: the language alone has none that is fine enough. */
export function floor(now: () => number, templateBase64: string, data: DocumentRow): Floor {
  const start = now();
  const zip = new PizZip(templateBase64, { base64: true });
  const inflated = now();
  const document = new Docxtemplater(zip, { paragraphLoop: true, linebreaks: true, errorLogging: false, nullGetter: () => '' });
  const compiled = now();
  document.render(data);
  const rendered = now();
  const bytes: Uint8Array = zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
  const deflated = now();
  return {
    inflate: inflated - start,
    compile: compiled - inflated,
    render: rendered - compiled,
    deflate: deflated - rendered,
    bytes,
  };
}
