/** Texts measured as Arial sets them, and broken where it would. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { linesIn, textWidth } from './text-width.ts';

test.each([
  ['', 0],
  ['Petugas', 33.02], // 667 + 556 + 278 + 556 + 556 + 556 + 500 thousandths of 9
  ['Ya?', 16.01],
  ['é', 5],
])('“%s” is %d points wide', (text, width) => {
  expect(textWidth(text, 9)).toBeCloseTo(width, 1);
});

test('what the table does not know counts as wide as the widest letter', () => {
  expect(textWidth('ʬ', 9)).toBe(textWidth('@', 9));
});

test('a text breaks between words, and a word that is too long where the line ends', () => {
  expect(linesIn('Petugas mencatat keluhan', 60, 9)).toEqual(['Petugas', 'mencatat', 'keluhan']);
  expect(linesIn('di pertanggungjawaban ini', 50, 9)).toEqual(['di', 'pertanggun', 'gjawaban', 'ini']);
});

test('no line of any text is wider than asked, unless it is one letter, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 10, max: 200 }), (text, width) => {
      const lines = linesIn(text, width, 9);

      expect(lines.filter((line) => textWidth(line, 9) > width && [...line].length > 1)).toEqual([]);
      expect(lines.join('').replace(/[ \n]/g, '')).toBe(text.replace(/[ \n]/g, ''));
    }),
  );
});
