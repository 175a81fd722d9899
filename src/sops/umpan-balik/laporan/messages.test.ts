/** Short words for WA and SMS. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shortened } from './messages.ts';

const REST = ' Selengkapnya ada dalam surat jawaban kami.';

test.each([
  ['Satu. Dua.', 60, 'Satu. Dua.'],
  [
    'Kami periksa loket. Loket kedua dibuka mulai besok pagi pukul 07.30 untuk semua pengunjung.',
    80,
    `Kami periksa loket.${REST}`,
  ],
  [
    'Kami periksa bersama dr. Ratna dan menemukan Rp 5.000 yang keliru di kas loket. Sudah diganti.',
    85,
    `Kami periksa bersama dr. Ratna dan…${REST}`,
  ],
])('UB-j: “%s” in %d characters is “%s”', (text, room, short) => {
  expect(shortened(text, room)).toBe(short);
});

test('UB-j: an answer never takes more than its room, and ends with a whole sentence, a whole word, or itself', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('loket', 'dibuka.', 'dr.', 'Ratna', '5.000', 'ya!', '😀', '\n', 'antrean'), { maxLength: 200 }),
      fc.integer({ min: 60, max: 700 }),
      (words, room) => {
        const text = words.join(' ');
        const short = shortened(text, room);

        expect(short.length).toBeLessThanOrEqual(room);
        if (short !== text) {
          expect(short.endsWith(REST)).toBe(true);
          const kept = short.slice(0, -REST.length).replace(/…$/, '');
          expect(text.startsWith(kept)).toBe(true);
          expect([' ', '\n', undefined]).toContain(text[kept.length]);
        }
      },
    ),
  );
});
