/** A template as a zip: refused in plain words when it is no Word document, or holds what a template may not. */
import PizZip from 'pizzip';
import { dangersIn } from './dangers.ts';
import { declaredBytes, holdToDeclared } from './packed-entries.ts';

export type Archive = { readonly ok: true; readonly zip: PizZip } | { readonly ok: false; readonly faults: readonly string[] };

/** Parts that docxtemplater fills. */
const TEXT_PART = /^word\/(document|header\d*|footer\d*|footnotes|comments)\.xml$/;

/** A template is a letter with a logo; what declares more would only exhaust the memory. */
const MAX_MEGABYTES = 50;
/** Of text, which is read as a whole: a book of a thousand pages has less. */
const MAX_MEGABYTES_OF_TEXT = 10;
const READ_AS_TEXT = /\.(xml|rels|vml)$/i;

/** The first bytes of a file in Microsoft's older container, as base64: a .doc, or a .docx with a password. */
const OLD_CONTAINER = '0M8R4KGx';

export function openArchive(base64: string): Archive {
  if (base64.trim() === '') return refused('Templat ini kosong (0 bita). Salin ulang berkasnya.');
  if (base64.startsWith(OLD_CONTAINER))
    return refused('Templat ini dokumen Word lama (.doc) atau berkata sandi. Simpan ulang sebagai .docx tanpa kata sandi.');
  const zip = unzip(base64);
  if (!zip) return refused('Templat ini bukan berkas Word (.docx). Simpan ulang dari Word atau LibreOffice sebagai .docx.');
  const tooLarge = sizeFault(zip);
  if (tooLarge !== null) return refused(tooLarge);
  if (!zip.file('word/document.xml') || !zip.file('[Content_Types].xml'))
    return refused(
      'Berkas ini arsip zip, tetapi bukan dokumen Word (.docx): isi dokumennya tidak ada. Simpan ulang dari Word atau LibreOffice sebagai .docx.',
    );
  try {
    holdToDeclared(zip);
    const dangers = dangersIn(zip);
    return dangers.length > 0 ? refused(...dangers) : { ok: true, zip };
  } catch {
    return refused('Templat ini rusak: isinya tidak dapat dibaca. Buka di Word atau LibreOffice, lalu simpan ulang.');
  }
}

function refused(...faults: string[]): Archive {
  return { ok: false, faults };
}

function unzip(base64: string): PizZip | null {
  try {
    return new PizZip(base64, { base64: true });
  } catch {
    return null;
  }
}

/** Looked at before anything is inflated; what lies about its size is held to it later. */
function sizeFault(zip: PizZip): string | null {
  const all = declaredBytes(zip, () => true) / 1e6;
  if (all > MAX_MEGABYTES)
    return `Isi templat ini ${Math.ceil(all)} MB, lebih dari batas ${MAX_MEGABYTES} MB. Kecilkan gambarnya, lalu simpan ulang.`;
  const text = declaredBytes(zip, (name) => READ_AS_TEXT.test(name)) / 1e6;
  if (text > MAX_MEGABYTES_OF_TEXT)
    return `Tulisan templat ini ${Math.ceil(text)} MB, lebih dari batas ${MAX_MEGABYTES_OF_TEXT} MB. Hapus isi yang tidak perlu, lalu simpan ulang.`;
  return null;
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
