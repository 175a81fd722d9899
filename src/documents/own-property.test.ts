/** What a tag finds in the data, and what it does not. */
import { expect, test } from '@jest/globals';
import { own, ownProperty, tagName } from './own-property.ts';

test.each([
  ['a name with spaces and dots', 'No. keluhan'],
  ['a name with spaces around it', '  No. keluhan '],
  ["Word's unbreakable space", 'No.\u00a0keluhan'],
  ['a doubled space', 'No.  keluhan'],
])('finds %s', (_what, written) => {
  expect(ownProperty(written).get({ 'No. keluhan': 'KLH-2026-0001' })).toBe('KLH-2026-0001');
});

test('a dot alone is the row itself', () => {
  expect(ownProperty('.').get('apa adanya')).toBe('apa adanya');
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'length'])(
  '%s is a name as any other, not what every object has',
  (name) => {
    expect(ownProperty(name).get({})).toBeUndefined();
    expect(own({}, name)).toBeUndefined();
    expect(ownProperty(name).get(Object.fromEntries([[name, 'isi']]))).toBe('isi');
    expect(own(Object.fromEntries([[name, 'isi']]), name)).toBe('isi');
  },
);

test.each([null, undefined, 'teks', true])('nothing is found in %p', (scope) => {
  expect(ownProperty('length').get(scope)).toBeUndefined();
});

test('a name is one line of single spaces', () => {
  expect(tagName('\u00a0Nama \n rapat ')).toBe('Nama rapat');
});
