/** SHA-256 and UTF-8 as written for Apps Script, against Node's own. */
import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { sha256Bytes, sha256Text, utf8 } from './sha256.ts';

test('text is hashed as UTF-8, cut emoji included', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }), (text) => {
      expect(utf8(text)).toEqual(new Uint8Array(new TextEncoder().encode(text)));
      expect(sha256Text(text)).toBe(createHash('sha256').update(new TextEncoder().encode(text)).digest('hex'));
    }),
  );
});

test('bytes are hashed as they are', () => {
  expect(sha256Bytes(Uint8Array.of(0, 255, 128))).toBe(
    createHash('sha256')
      .update(Buffer.of(0, 255, 128))
      .digest('hex'),
  );
});
