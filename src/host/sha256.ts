/** SHA-256 of text, as lower-case hex. Text is hashed as UTF-8; Apps Script has no TextEncoder, so the encoding is written here. */
import { sha256 } from '@noble/hashes/sha2';

export function sha256Text(text: string): string {
  return hex(sha256(utf8(text)));
}

export function sha256Bytes(bytes: Uint8Array): string {
  return hex(sha256(bytes));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The first byte of a sign, by how many follow it. */
const LEADS = [0, 0xc0, 0xe0, 0xf0] as const;

/** A lone surrogate becomes U+FFFD, as TextEncoder does. */
export function utf8(text: string): Uint8Array {
  // A unit of UTF-16 is at most three bytes; two of them that make one sign are four.
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const point = text.codePointAt(index) ?? 0;
    if (point > 0xffff) index++;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes[length++] = code;
    else {
      const trails = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      bytes[length++] = (LEADS[trails] ?? 0) | (code >> (6 * trails));
      for (let left = trails - 1; left >= 0; left--) bytes[length++] = trail(code >> (6 * left));
    }
  }
  return bytes.subarray(0, length);
}

function trail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}
