/** Which known word is proposed for a mistyped one. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { nearest } from './nearest.ts';

const TAGS = ['No', 'Nama rapat', 'Nama peserta', 'Hari dan tanggal', 'Jabatan atau instansi'];

test.each([
  ['Nama rpat', 'Nama rapat'],
  ['nama  RAPAT', 'Nama rapat'],
  ['Nama pesrta', 'Nama peserta'],
  ['Hari tanggal', 'Hari dan tanggal'],
  ['N0', 'No'],
])('for {%s} it is {%s}', (written, proposed) => {
  expect(nearest(written, TAGS)).toBe(proposed);
});

test.each(['Tempat', 'Jabatan/instansi', 'ab', 'x', '', 'Nama'])('for {%s} it is none, since none is like it', (written) => {
  expect(nearest(written, TAGS)).toBeNull();
});

test('the nearer of two wins, and of two as near the first', () => {
  expect(nearest('Acarx', ['Acaras', 'Acara'])).toBe('Acara');
  expect(nearest('Acar', ['Acara', 'Acari'])).toBe('Acara');
});

test('a known word is its own proposal, and one letter in a longer word is forgiven', () => {
  const word = fc.stringMatching(/^[a-z]{4,12}$/);

  fc.assert(fc.property(word, (known) => expect(nearest(known, [known])).toBe(known)));
  fc.assert(
    fc.property(word, fc.nat({ max: 3 }), fc.constantFrom('', '?', '??'), (known, at, typed) => {
      expect(nearest(known.slice(0, at) + typed + known.slice(at + 1), ['#', known])).toBe(known);
    }),
  );
});
