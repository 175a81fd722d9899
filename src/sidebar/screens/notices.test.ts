/** The home screen shows what waits, for everybody or for one person. */
import { expect, test } from '@jest/globals';
import type { Notice } from '../../sops/sop.ts';
import { noticesFor, peopleOf } from './notices.ts';

const notice = (text: string, person: string): Notice => ({ text, detail: '', tone: 'plain', tag: '', route: text, person });
const NOTICES = [notice('a', 'Sari'), notice('b', ''), notice('c', 'Budi'), notice('d', 'Sari')];

test('people with something to do are named once, by name; what is nobody’s alone names nobody', () => {
  expect(peopleOf(NOTICES)).toEqual(['Budi', 'Sari']);
  expect(peopleOf([notice('b', '')])).toEqual([]);
});

test('a person sees what waits for her; everybody sees all', () => {
  expect(noticesFor(NOTICES, 'Sari').map(({ text }) => text)).toEqual(['a', 'd']);
  expect(noticesFor(NOTICES, '')).toEqual(NOTICES);
});

test('who has nothing to do any more is not left before an empty list', () => {
  expect(noticesFor(NOTICES, 'Tono')).toEqual(NOTICES);
});
