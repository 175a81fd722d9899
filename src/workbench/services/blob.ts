/** Blobs: bytes with a name and a type. Bytes are signed, as in Apps Script. */
import { emulated } from './strict.ts';

type Blob = GoogleAppsScript.Base.Blob;

export function newBlob(data: string | readonly number[], contentType: string | null = null, name: string | null = null): Blob {
  let bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : fromSigned(data);
  const blob: Blob = emulated<Blob>('Blob', {
    getBytes: () => toSigned(bytes),
    setBytes: (next: number[]) => {
      bytes = fromSigned(next);
      return blob;
    },
    getName: () => name,
    setName: (next: string) => {
      name = next;
      return blob;
    },
    getContentType: () => contentType,
    setContentType: (next: string | null) => {
      contentType = next;
      return blob;
    },
    getDataAsString: (charset: string = 'UTF-8') => new TextDecoder(charset).decode(bytes),
    copyBlob: () => newBlob(toSigned(bytes), contentType, name),
    isGoogleType: () => false,
  });
  return blob;
}

/** Apps Script's bytes run from -128 to 127. */
export function toSigned(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

export function fromSigned(bytes: readonly number[]): Buffer {
  return Buffer.from(bytes.map((byte) => byte & 0xff));
}
