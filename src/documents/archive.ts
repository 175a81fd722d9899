/** A template as a zip: refused in plain words when it is no Word document, or holds what a template may not. */
import PizZip from 'pizzip';
import { dangersIn } from './dangers.ts';

export type Archive = { readonly ok: true; readonly zip: PizZip } | { readonly ok: false; readonly faults: readonly string[] };

/** Parts that docxtemplater fills. */
const TEXT_PART = /^word\/(document|header\d*|footer\d*|footnotes|comments)\.xml$/;

/** A template is a letter with a logo; what declares more would only exhaust the memory. */
const MAX_MEGABYTES = 50;

/** The first bytes of a file in Microsoft's older container, as base64: a .doc, or a .docx with a password. */
const OLD_CONTAINER = '0M8R4KGx';

export function openArchive(base64: string): Archive {
  if (base64.trim() === '') return refused('Templat ini kosong (0 bita). Salin ulang berkasnya.');
  if (base64.startsWith(OLD_CONTAINER))
    return refused('Templat ini dokumen Word lama (.doc) atau berkata sandi. Simpan ulang sebagai .docx tanpa kata sandi.');
  const zip = unzip(base64);
  if (!zip) return refused('Templat ini bukan berkas Word (.docx). Simpan ulang dari Word atau LibreOffice sebagai .docx.');
  const megabytes = declaredBytes(zip) / 1e6;
  if (megabytes > MAX_MEGABYTES)
    return refused(
      `Isi templat ini ${Math.ceil(megabytes)} MB, lebih dari batas ${MAX_MEGABYTES} MB. Kecilkan gambarnya, lalu simpan ulang.`,
    );
  if (!zip.file('word/document.xml') || !zip.file('[Content_Types].xml'))
    return refused(
      'Berkas ini arsip zip, tetapi bukan dokumen Word (.docx): isi dokumennya tidak ada. Simpan ulang dari Word atau LibreOffice sebagai .docx.',
    );
  try {
    reachEntries(zip);
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

/** An entry as pizzip keeps it, still packed. */
interface Packed {
  readonly uncompressedSize?: number;
  getCompressedContent?(): unknown;
}

function packedEntries(zip: PizZip): Packed[] {
  return Object.values(zip.files).map((entry) => (entry as unknown as { readonly _data?: Packed })._data ?? {});
}

/** What the zip's own list says that its entries take, before any of them is inflated. */
function declaredBytes(zip: PizZip): number {
  // pizzip reads sizes from 2 GB on as negative
  return packedEntries(zip).reduce((sum, { uncompressedSize = 0 }) => sum + (uncompressedSize >>> 0), 0);
}

/** Throws when the list says that an entry lies outside of the file; also of those that nobody looks into before all are packed again. */
function reachEntries(zip: PizZip): void {
  for (const packed of packedEntries(zip)) packed.getCompressedContent?.();
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
