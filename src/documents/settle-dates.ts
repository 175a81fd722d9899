/** The same data and template give the same bytes: dates inside the file are the document's own day, not the moment of making. */
import type PizZip from 'pizzip';

export function settleDates(zip: PizZip, date: string): void {
  const core = zip.file('docProps/core.xml');
  if (core) {
    const settled = core
      .asText()
      .replace(/(<dcterms:(?:created|modified)(?: [^>/]*)?>)[^<]*/g, `$1${date}T00:00:00Z`)
      .replace(/(<cp:lastModifiedBy>)[^<]*/g, '$1Admen');
    zip.file('docProps/core.xml', settled);
  }
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // A zip knows no day before 1980.
  for (const entry of Object.values(zip.files)) entry.date = new Date(Math.max(1980, year), month - 1, day);
}
