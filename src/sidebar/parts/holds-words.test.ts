/** The search field finds what holds all words that are typed. */
import { expect, test } from '@jest/globals';
import { holdsWords } from './holds-words.ts';

test.each([
  ['', true],
  ['  ', true],
  ['antrean', true],
  ['LOKET antre', true],
  ['loket tutup', false],
  ['klh-2026-0001', true],
  ['régistrasi', false],
  ['LÖKÈT', true],
])('“%s” is found: %s', (words, found) => {
  expect(holdsWords('KLH-2026-0001 Antrean di loket terlalu lama', words)).toBe(found);
});
