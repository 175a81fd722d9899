/** What the rapat tinjauan manajemen of a year are worth, and what they lack. */
import { describe, expect, test } from '@jest/globals';
import { missingFor } from '../../weighing.examples.ts';
import type { Held } from './evidence.examples.ts';
import { held, together } from './evidence.examples.ts';
import type { LokminRows } from './weigh-lokmin.ts';
import { weighTinjauan } from './weigh-tinjauan.ts';

const YEAR = { from: '2026-01-01', until: '2026-12-31', today: '2026-12-20' };

/** Complete; its RTL is done, and was found to help. */
function review(month: number, how: Held = {}): LokminRows {
  const rapat = { kind: 'Tinjauan manajemen', ...how.rapat } as const;
  const rtl = how.rtl === null ? null : ({ state: 'Selesai', doneOn: '2026-12-01', effect: 'Efektif', ...how.rtl } as const);
  return held(month, { papers: ['Notulen'], reviews: false, ...how, rapat, rtl });
}

const three = (last: Held = {}) => together(review(3), review(7), review(11, last));

describe('PKP-4: tinjauan manajemen', () => {
  test.each<[number, string, LokminRows, string]>([
    [0, 'without any', held(3), '0 tinjauan manajemen dilaksanakan pada 2026'],
    [
      0,
      'with one that has no notulen',
      review(3, { papers: [] }),
      '1 tinjauan manajemen dilaksanakan pada 2026; 0 lengkap, 0 dengan tindak lanjut, 0 dengan evaluasi',
    ],
    [
      4,
      'with one, whatever came of it',
      review(3),
      '1 tinjauan manajemen dilaksanakan pada 2026; 1 lengkap, 1 dengan tindak lanjut, 1 dengan evaluasi',
    ],
    [
      4,
      'with two, of which one was not taken up',
      together(review(3), review(7, { rtl: { state: 'Rencana', doneOn: null, effect: null } })),
      '2 tinjauan manajemen dilaksanakan pada 2026; 2 lengkap, 1 dengan tindak lanjut, 1 dengan evaluasi',
    ],
    [
      7,
      'with two, taken up and evaluated: more than two are asked for',
      together(review(3), review(7)),
      '2 tinjauan manajemen dilaksanakan pada 2026; 2 lengkap, 2 dengan tindak lanjut, 2 dengan evaluasi',
    ],
    [
      7,
      'with three, of which one was not evaluated',
      three({ rtl: { effect: null } }),
      '3 tinjauan manajemen dilaksanakan pada 2026; 3 lengkap, 3 dengan tindak lanjut, 2 dengan evaluasi',
    ],
    [
      10,
      'with three, taken up and evaluated',
      three(),
      '3 tinjauan manajemen dilaksanakan pada 2026; 3 lengkap, 3 dengan tindak lanjut, 3 dengan evaluasi',
    ],
  ])('is worth %d %s', (level, _what, rows, because) => {
    expect(weighTinjauan(rows, YEAR)).toMatchObject({ judge: 'tinjauanManajemen', level, because });
  });

  test('the whole calendar year counts for its second half; what is planned for a day to come does not', () => {
    expect(weighTinjauan(three(), { ...YEAR, from: '2026-07-01' }).level).toBe(10);
    expect(weighTinjauan(three(), { ...YEAR, until: '2026-06-30' }).level).toBe(4);
    expect(weighTinjauan(three({ rapat: { kind: 'Tinjauan manajemen', state: 'Direncanakan' } }), YEAR).level).toBe(7);
  });
});

describe('PKP-5: tinjauan manajemen lacks', () => {
  test.each<[string, LokminRows, number, string]>([
    ['all', together(), 4, 'Belum ada tinjauan manajemen yang dilaksanakan pada 2026.'],
    ['all that follows', together(), 10, 'Evaluasi tindak lanjut tinjauan manajemen belum ada.'],
    [
      'papers',
      review(3, { papers: [], present: false, problem: false, rtl: null }),
      4,
      'Tinjauan manajemen 8 Maret 2026 (RPT-2026-0003): kehadiran belum dicatat, notulen belum dibuat, analisis masalah belum dicatat, belum mempunyai RTL.',
    ],
    ['a second', review(3), 7, 'Baru 1 tinjauan manajemen yang lengkap pada 2026, padahal perlu sedikitnya 2.'],
    [
      'a third, and an evaluation',
      together(review(3, { rtl: { effect: null } }), review(7)),
      10,
      'Baru 2 tinjauan manajemen yang lengkap pada 2026, padahal perlu lebih dari 2. Tinjauan manajemen 8 Maret 2026 (RPT-2026-0003): efektivitas RTL yang selesai belum dinilai.',
    ],
    [
      'follow-up',
      together(review(3), review(7, { rtl: { state: 'Rencana', doneOn: null, effect: null } })),
      7,
      'Tinjauan manajemen 8 Juli 2026 (RPT-2026-0007): belum ada RTL yang ditindaklanjuti.',
    ],
  ])('%s', (_what, rows, level, words) => {
    expect(missingFor(weighTinjauan(rows, YEAR), level)).toBe(words);
  });
});
