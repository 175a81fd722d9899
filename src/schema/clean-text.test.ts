/** Text at the door: uniform, and nothing that Word could not open. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { printable, refuseUnprintable, tidyLine, tidyText } from './clean-text.ts';

const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 40 });

test('tidied text has one kind of line break, no outer spaces, and is tidy already', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tidy = tidyText(text);
      expect(tidy).not.toMatch(/[\r\t\u2028\u200B\uFEFF]/);
      expect(tidyText(tidy)).toBe(tidy);
      expect(tidyLine(text)).not.toMatch(/\n| {2}/);
    }),
  );
});

test('what is printable is never refused', () => {
  fc.assert(fc.property(anyText, (text) => expect(refuseUnprintable(printable(text), 'Isi').ok).toBe(true)));
});

test.each([
  ['a cut emoji', 'Antrean panjang \ud83d', 'Isi memuat emoji yang terpotong setelah “Antrean panjang”'],
  ['half an emoji at the start', '\ude00 antre', 'Isi memuat emoji yang terpotong di awal'],
  ['a control character', 'loket\u0007 dua', 'Isi memuat karakter yang tidak terlihat setelah “loket”'],
  ['a character that is none', 'a\uffff', 'emoji yang terpotong'],
])('%s is refused with the words before it', (_what, text, words) => {
  const result = refuseUnprintable(text, 'Isi');
  expect(result.ok ? '' : result.refusals[0]?.message).toContain(words);
});

test('whole emoji, letters with marks and other scripts stay', () => {
  const text = 'Terima kasih 😀 👨‍👩‍👧 ñ é 中';
  expect([printable(text), refuseUnprintable(text, 'Isi').ok]).toEqual([text, true]);
});
