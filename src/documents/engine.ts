/** The document engine: docxtemplater behind `fill` and `tags`, flowcharts, and QR codes. Built apart as `AdmenDocuments`, evaluated only when a document is made. */
import Docxtemplater from 'docxtemplater';
import type PizZip from 'pizzip';
import type { DocumentEngine } from '../host/document-engine.ts';
import { sha256Bytes } from '../host/sha256.ts';
import { acceptFormatting } from './accept-formatting.ts';
import { openArchive, textOf, textParts } from './archive.ts';
import { toBase64 } from './base64.ts';
import { chartFaults, replaceCharts } from './charts.ts';
import { checkTags, tagsOf } from './check-tags.ts';
import { cutLoops } from './cut-loops.ts';
import { drawingsXml, numberDrawings } from './drawings.ts';
import { explain } from './explain.ts';
import { mergeStaticTokens } from './merge-static-tokens.ts';
import { ownProperty } from './own-property.ts';
import { pictureFaults, replacePictures } from './pictures.ts';
import { printableData } from './printable-data.ts';
import { settleDates } from './settle-dates.ts';

export { drawFlow as flowchart } from './flowchart/draw-flow.ts';
export { qr } from './qr.ts';

export const fill: DocumentEngine['fill'] = (templateBase64, data, options) => {
  const archive = openArchive(templateBase64);
  if (!archive.ok) return { ok: false, faults: archive.faults };
  const { zip } = archive;
  const { charts = {}, drawings = {} } = options;
  const faults = [
    ...checkTags(zip, data, options.loops, Object.keys(drawings)),
    ...pictureFaults(zip, options.pictures),
    ...chartFaults(zip, charts),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const template = Object.fromEntries(textParts(zip).map((part) => [part, textOf(zip, part)]));
  acceptFormatting(zip);
  const document = compiled(zip);
  if (!(document instanceof Docxtemplater)) return { ok: false, faults: document };
  document.render({ ...printableData(data, options.loops), ...drawingsXml(drawings) });
  numberDrawings(zip);
  replacePictures(zip, options.pictures, template);
  replaceCharts(zip, charts, options.date);
  settleDates(zip, options.date);
  const bytes: Uint8Array = zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
  return { ok: true, base64: toBase64(bytes), sha256: sha256Bytes(bytes) };
};

/** The template ready for data, or its faults. What fails later is no fault of the template, and throws. */
function compiled(zip: PizZip): Docxtemplater | readonly string[] {
  const document = parsed(zip);
  if (!(document instanceof Docxtemplater)) return document;
  const cut = cutLoops(document, zip);
  if (cut.length > 0) return cut;
  mergeStaticTokens(document);
  return document;
}

function parsed(zip: PizZip): Docxtemplater | readonly string[] {
  try {
    return new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: ownProperty,
      nullGetter: () => '',
    });
  } catch (error) {
    return explain(error, zip);
  }
}

export const tags: DocumentEngine['tags'] = (templateBase64) => {
  const archive = openArchive(templateBase64);
  return archive.ok ? tagsOf(archive.zip) : [];
};
