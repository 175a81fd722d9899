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

/** Apps Script's bytes run from -128 to 127. Filled by index: attachments have millions of bytes, and iterating over them is slow. */
export function toSigned(bytes: Uint8Array): number[] {
  const signed = new Array<number>(bytes.length);
  bytes.forEach((byte, index) => {
    signed[index] = byte > 127 ? byte - 256 : byte;
  });
  return signed;
}

export function fromSigned(bytes: readonly number[]): Buffer {
  const unsigned = Buffer.alloc(bytes.length);
  bytes.forEach((byte, index) => {
    unsigned[index] = byte;
  });
  return unsigned;
}
