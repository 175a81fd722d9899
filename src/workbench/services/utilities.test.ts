/** Utilities as Apps Script documents it: signed bytes, US-ASCII unless told, Java's date patterns. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Workbench } from '../open-workbench.ts';
import { openWorkbench } from '../open-workbench.ts';
import type { GoogleServices } from './index.ts';
import { googleServices } from './index.ts';

let bench: Workbench;
let Utilities: GoogleServices['Utilities'];

beforeEach(() => {
  bench = openWorkbench();
  Utilities = googleServices(bench.kernel).Utilities;
});

describe('base64', () => {
  test.each([
    ['é', 'Pw==', 'w6k='],
    ['Puskesmas', 'UHVza2VzbWFz', 'UHVza2VzbWFz'],
    ['👍', 'Pw==', '8J+RjQ=='],
  ])('of the text %s is %s in US-ASCII, the default, and %s in UTF-8', (text, ascii, utf8) => {
    expect(Utilities.base64Encode(text)).toBe(ascii);
    expect(Utilities.base64Encode(text, Utilities.Charset.US_ASCII)).toBe(ascii);
    expect(Utilities.base64Encode(text, Utilities.Charset.UTF_8)).toBe(utf8);
  });

  test('decoding gives signed bytes', () => {
    expect(Utilities.base64Decode('AH+A/w==')).toEqual([0, 127, -128, -1]);
  });

  test('encoding takes the signed bytes that decoding gives', () => {
    const every = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)).toString('base64');

    expect(Utilities.base64Encode(Utilities.base64Decode(every))).toBe(every);
  });

  test.each(['bukan base64!', 'PHA+Å', '===='])('%s cannot be decoded', (text) => {
    expect(() => Utilities.base64Decode(text)).toThrow('Could not decode string.');
  });
});

describe('computeDigest', () => {
  const hex = (bytes: readonly number[]) => Buffer.from(bytes.map((byte) => byte & 255)).toString('hex');

  test.each([
    ['MD5', '900150983cd24fb0d6963f7d28e17f72'],
    ['SHA_1', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['SHA_256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ] as const)('%s of "abc" is the published one', (algorithm, digest) => {
    expect(hex(Utilities.computeDigest(Utilities.DigestAlgorithm[algorithm], 'abc'))).toBe(digest);
  });

  test.each([
    ['SHA_384', 48],
    ['SHA_512', 64],
  ] as const)('%s has %i bytes', (algorithm, length) => {
    expect(Utilities.computeDigest(Utilities.DigestAlgorithm[algorithm], 'abc')).toHaveLength(length);
  });

  test('gives signed bytes', () => {
    expect(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 4)).toEqual([-70, 120, 22, -65]);
  });

  test('takes text as US-ASCII unless a charset is named, and bytes as they are', () => {
    const { MD5 } = Utilities.DigestAlgorithm;

    expect(Utilities.computeDigest(MD5, 'é')).toEqual(Utilities.computeDigest(MD5, '?'));
    expect(Utilities.computeDigest(MD5, 'é', Utilities.Charset.UTF_8)).toEqual(Utilities.computeDigest(MD5, [-61, -87]));
  });
});

describe('formatDate', () => {
  test.each([
    ['Asia/Jakarta', 'yyyy-MM-dd HH:mm:ss', '2026-01-05 06:07:08'],
    ['Asia/Makassar', 'HH:mm', '07:07'],
    ['Asia/Jayapura', 'dd/MM/yyyy HH.mm', '05/01/2026 08.07'],
    ['GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'", '2026-01-04T23:07:08Z'],
    ['GMT', "HH 'o''clock'", "23 o'clock"],
    ['GMT', "''yyyy''", "'2026'"],
  ])('in %s, %s is %s', (timeZone, pattern, text) => {
    expect(Utilities.formatDate(new Date('2026-01-04T23:07:08Z'), timeZone, pattern)).toBe(text);
  });

  test('midnight is hour 00 of the new day', () => {
    expect(Utilities.formatDate(new Date('2026-01-04T17:00:00Z'), 'Asia/Jakarta', 'dd HH')).toBe('05 00');
  });

  test.each(['MMMM', 'EEEE', 'hh', 'yy'])('the pattern %s is refused by name', (pattern) => {
    expect(() => Utilities.formatDate(new Date(0), 'GMT', pattern)).toThrow(`the date pattern ${pattern}.`);
  });
});

describe('sleep', () => {
  test("moves the workbench's clock by the milliseconds slept", () => {
    const before = bench.state.now();

    Utilities.sleep(1500);

    expect([bench.state.now() - before, Date.now() - before]).toEqual([1500, 1500]);
  });

  test('takes five minutes at most', () => {
    const before = bench.state.now();
    Utilities.sleep(300_000);

    expect(() => Utilities.sleep(300_001)).toThrow('Argument too large: milliseconds');
    expect(bench.state.now() - before).toBe(300_000);
  });
});

test('getUuid gives another UUID each time', () => {
  const uuids = [Utilities.getUuid(), Utilities.getUuid()];

  expect(uuids[0]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(uuids[0]).not.toBe(uuids[1]);
});
