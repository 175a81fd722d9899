/** Utilities: base64, digests, dates, blobs, sleep. */
import { createHash, randomUUID } from 'node:crypto';
import type { SyncKernel } from '../kernel.ts';
import { fromSigned, newBlob, toSigned } from './blob.ts';
import { emulated, enumeration } from './strict.ts';

type Service = GoogleAppsScript.Utilities.Utilities;
type Data = string | readonly number[];

const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

export function utilities(kernel: SyncKernel) {
  return emulated<Service>('Utilities', {
    Charset: enumeration<Service['Charset']>('Utilities.Charset', 'US_ASCII', 'UTF_8'),
    DigestAlgorithm: enumeration<Service['DigestAlgorithm']>('Utilities.DigestAlgorithm', ...Object.keys(HASHES)),
    base64Encode: ((data: Data, charset?: unknown) => asBytes(data, charset).toString('base64')) as Service['base64Encode'],
    base64Decode: ((text: string) => toSigned(decode(text))) as Service['base64Decode'],
    computeDigest: ((algorithm: unknown, data: Data, charset?: unknown) => {
      const name = HASHES[String(algorithm)];
      if (!name) throw new Error(`The workbench does not emulate the digest ${String(algorithm)}.`);
      return toSigned(createHash(name).update(asBytes(data, charset)).digest());
    }) as Service['computeDigest'],
    formatDate: ((date: Date, timeZone: string, format: string) =>
      formatDate(date.getTime(), timeZone, format)) as unknown as Service['formatDate'],
    getUuid: () => randomUUID(),
    newBlob: ((data: Data, contentType?: string, name?: string) =>
      newBlob(data, contentType ?? null, name ?? null)) as Service['newBlob'],
    sleep: (ms: number) => {
      if (ms > 300_000) throw new Error('Argument too large: milliseconds');
      kernel.clock.sleep(ms);
    },
  });
}

/** Without a charset, text is US-ASCII: what ASCII lacks becomes a question mark. */
function asBytes(data: Data, charset: unknown): Buffer {
  if (typeof data !== 'string') return fromSigned(data);
  if (String(charset) === 'UTF_8') return Buffer.from(data, 'utf8');
  return Buffer.from(Array.from(data, (char) => (char.charCodeAt(0) < 128 ? char.charCodeAt(0) : 63)));
}

function decode(text: string): Buffer {
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text)) throw new Error('Could not decode string.');
  return Buffer.from(text, 'base64');
}

/** SimpleDateFormat patterns with numbers and quoted text only; month and day names are written by the product itself. */
function formatDate(time: number, timeZone: string, format: string): string {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  );
  const values: Readonly<Record<string, string | undefined>> = {
    yyyy: parts.year,
    MM: parts.month,
    dd: parts.day,
    HH: parts.hour,
    mm: parts.minute,
    ss: parts.second,
  };
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    const value = values[token];
    if (value === undefined) throw new Error(`The workbench does not emulate the date pattern ${token}.`);
    return value;
  });
}
