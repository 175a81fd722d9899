/** Bytes as base64, and numbers read out of it where they stand: Apps Script has neither btoa nor atob. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digit = (shift: number) => DIGITS.charAt((bits >> shift) & 63);
    text += digit(18) + digit(12) + (i + 1 < bytes.length ? digit(6) : '=') + (i + 2 < bytes.length ? digit(0) : '=');
  }
  return text;
}

/** Bytes from `start` on as one number, most significant first; what lies behind the end counts as 0. */
export function numberAt(base64: string, start: number, bytes: number): number {
  let number = 0;
  for (let bit = start * 8; bit < (start + bytes) * 8; bit++) {
    const digit = Math.max(0, DIGITS.indexOf(base64.charAt(Math.floor(bit / 6))));
    number = number * 2 + ((digit >> (5 - (bit % 6))) & 1);
  }
  return number;
}
