/** Bytes as base64: Apps Script has no btoa. */

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
