/** What leaves the workbook: files in Drive, and mail. What rides along in the bundle: templates and the document engine. */
import type { DocumentEngine } from '../document-engine.ts';
import type { AssetName, Mail, NewFile, SavedFile } from '../host.ts';
import { HostError } from '../host.ts';

/** Saved with `drive.file`: Admen sees only what it made itself. */
export function saveToDrive(file: NewFile): SavedFile {
  const files = driveFiles();
  try {
    const saved = files.create({ name: file.name, mimeType: file.mimeType }, blobOf(file), { fields: 'id,webViewLink' });
    return { id: saved.id ?? '', link: saved.webViewLink ?? '' };
  } catch (error) {
    throw new HostError('drive', 'Berkas tidak dapat disimpan ke Drive. Unduh saja berkasnya, lalu coba lagi nanti.', error);
  }
}

function driveFiles(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const files = typeof Drive === 'undefined' ? undefined : Drive.Files;
  if (!files)
    throw new HostError('drive', 'Layanan Google Drive API belum aktif di proyek Apps Script ini. Aktifkan lewat menu Layanan.');
  return files;
}

export function readFromDrive(id: string): string {
  const bytes = bytesOf(mediaOf(id));
  if (!bytes)
    throw new HostError(
      'drive',
      'Isi berkas di Drive tidak dapat dibaca dari sini. Unduh berkasnya, lalu unggah lewat panel ini.',
    );
  return Utilities.base64Encode(bytes);
}

function mediaOf(id: string): unknown {
  const files = driveFiles();
  try {
    return files.get(id, { alt: 'media' });
  } catch (error) {
    throw new HostError(
      'drive',
      'Salinan di Drive tidak dapat dibuka; mungkin sudah dihapus. Salin lagi, atau unggah berkas .docx dari komputer.',
      error,
    );
  }
}

/** What the service gives for the bytes of a file is not documented: a blob, an array of bytes, or text of one character a byte. */
function bytesOf(media: unknown): number[] | null {
  if (Array.isArray(media)) return media.every((byte) => typeof byte === 'number') ? media : null;
  if (typeof media === 'string') {
    const codes = Array.from(media, (char) => char.charCodeAt(0));
    return codes.every((code) => code < 256) ? codes.map((code) => (code > 127 ? code - 256 : code)) : null;
  }
  const blob = media as { readonly getBytes?: () => number[] } | null | undefined;
  return typeof blob?.getBytes === 'function' ? blob.getBytes() : null;
}

export function sendMail(mail: Mail): void {
  try {
    MailApp.sendEmail({ to: mail.to, subject: mail.subject, body: mail.body, attachments: mail.attachments.map(blobOf) });
  } catch (error) {
    throw new HostError('mail', `E-mail ke ${mail.to} tidak terkirim. Periksa alamatnya dan kuota e-mail hari ini.`, error);
  }
}

function blobOf(file: NewFile): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(Utilities.base64Decode(file.base64), file.mimeType, file.name);
}

/** Base64 of a template that was built into the project as an `.html` file. */
export function template(name: string): string {
  try {
    return HtmlService.createHtmlOutputFromFile(`templates/${name}`).getContent().trim();
  } catch (error) {
    throw new HostError('template', `Templat “${name}” tidak ada di proyek ini. Pasang ulang Admen.`, error);
  }
}

/** The source of a part of the sidebar that rides in an `.html` file of its own. */
export function asset(name: AssetName): string {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}

/** The engine's source rides in an `.html` file, which costs nothing until this call. */
export function documentEngine(): DocumentEngine {
  const source = HtmlService.createHtmlOutputFromFile('documents').getContent();
  const evaluate = new Function(`${source}; return AdmenDocuments;`) as () => DocumentEngine;
  return evaluate();
}
