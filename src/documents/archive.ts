/** A template as a zip: refused in plain words when it is no Word document. */
import PizZip from 'pizzip';

export type Archive = { readonly ok: true; readonly zip: PizZip } | { readonly ok: false; readonly faults: readonly string[] };

/** Parts that templates may carry tags in. */
const TEXT_PART = /^word\/(document|header\d*|footer\d*|footnotes)\.xml$/;

export function openArchive(base64: string): Archive {
  const zip = unzip(base64);
  if (!zip)
    return {
      ok: false,
      faults: ['Templat ini bukan berkas Word (.docx). Simpan ulang dari Word atau LibreOffice sebagai .docx.'],
    };
  if (!zip.file('word/document.xml') || !zip.file('[Content_Types].xml'))
    return { ok: false, faults: ['Berkas ini arsip zip, tetapi bukan dokumen Word (.docx): isi dokumennya tidak ada.'] };
  return { ok: true, zip };
}

function unzip(base64: string): PizZip | null {
  try {
    return new PizZip(base64, { base64: true });
  } catch {
    return null;
  }
}

/** Names of the parts with text, the document first. */
export function textParts(zip: PizZip): string[] {
  return Object.keys(zip.files)
    .filter((name) => TEXT_PART.test(name))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}

function rank(name: string): number {
  return name === 'word/document.xml' ? 0 : 1;
}

export function textOf(zip: PizZip, name: string): string {
  return zip.file(name)?.asText() ?? '';
}
