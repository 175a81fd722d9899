/** Puts the entries of a packet into one .zip. The documents are compressed already: they are kept as they are. */
import PizZip from 'pizzip';
import type { DownloadFile } from '../parts/download.ts';
import type { PacketEntry } from './packet-entries.ts';

/** `at` is the time that the entries bear. */
export function zipPacket(name: string, entries: readonly PacketEntry[], at: Date): DownloadFile {
  const zip = new PizZip();
  for (const { path, base64, text } of entries) {
    if (base64 === undefined) zip.file(path, text ?? '', { date: at });
    else zip.file(path, base64, { base64: true, date: at });
  }
  return { name, mimeType: 'application/zip', base64: zip.generate({ type: 'base64', compression: 'STORE' }) };
}
