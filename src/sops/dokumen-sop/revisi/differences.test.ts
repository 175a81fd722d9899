/** What a revision changed, from the real difference. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { PrintedText } from './differences.ts';
import { applyChanges, changesBetween, inWords } from './differences.ts';

function text(title: string, ...sections: readonly (readonly [code: string, ...lines: string[]])[]): PrintedText {
  return {
    title,
    sections: sections.map(([code, ...lines]) => ({ code, title: code, lines, marks: lines.map((_, at) => `${at + 1}.`) })),
  };
}

const wordsOf = (before: PrintedText, after: PrintedText) => changesBetween(before, after).map(inWords);

describe('LM-0: the history says what each revision changed', () => {
  test('a line that was reworded, with the number it had and the one it has', () => {
    const before = text('Lokmin', ['Prosedur', 'Membuka rapat', 'Menutup rapat']);
    const after = text('Lokmin', ['Prosedur', 'Membuka rapat', 'Membahas RUK', 'Menutup rapat secara resmi']);

    expect(wordsOf(before, after)).toEqual([
      { section: 'Prosedur', before: '2. Menutup rapat', after: '2. Membahas RUK\n3. Menutup rapat secara resmi' },
    ]);
  });

  test('a section that came has nothing before, one that went nothing after', () => {
    const before = text('Lokmin', ['Kebijakan', 'SK 1'], ['Distribusi']);
    const after = text('Lokmin', ['Kebijakan', 'SK 1'], ['Perhatian', 'Notulen dilaporkan']);

    expect(wordsOf(before, after)).toEqual([
      { section: 'Distribusi', before: 'Bagian Distribusi', after: null },
      { section: 'Perhatian', before: null, after: '1. Notulen dilaporkan' },
    ]);
  });

  test('another title, a renamed section and another order are told', () => {
    const before = text('Lokmin', ['Unit'], ['Tujuan']);
    const renamed = { ...text('Lokmin bulanan', ['Tujuan'], ['Unit']) };
    const after = { ...renamed, sections: renamed.sections.map((one) => ({ ...one, title: one.title.toUpperCase() })) };

    expect(wordsOf(before, after).map(({ section }) => section)).toEqual([
      'Judul',
      'Urutan bagian',
      'Judul bagian TUJUAN',
      'Judul bagian UNIT',
    ]);
  });

  test('nothing when nothing changed', () => {
    expect(changesBetween(text('A', ['Tujuan', 'x']), text('A', ['Tujuan', 'x']))).toEqual([]);
  });
});

const line = fc.constantFrom('membuka', 'menutup', 'mencatat', 'membahas', 'melapor', '');
const sections = fc.uniqueArray(
  fc.record({
    code: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    title: fc.constantFrom('Tujuan', 'Kebijakan', 'Prosedur'),
    lines: fc.array(line, { maxLength: 8 }),
  }),
  { selector: ({ code }) => code, maxLength: 6 },
);
const printed = fc
  .record({ title: fc.constantFrom('Lokmin', 'Lokmin bulanan'), sections })
  .map(({ title, sections: some }): PrintedText => ({ title, sections: some.map((one) => ({ ...one, marks: [] })) }));

test('LM-0: the recorded changes, applied to the old text, give the new one', () => {
  fc.assert(
    fc.property(printed, printed, (before, after) => {
      expect(applyChanges(before, changesBetween(before, after))).toEqual(after);
    }),
    { numRuns: 2000 },
  );
});

test('LM-0: every change says something: what stood and what stands are never alike', () => {
  fc.assert(
    fc.property(printed, printed, (before, after) => {
      for (const change of changesBetween(before, after)) {
        const { before: old, after: now } = inWords(change);
        expect(change.type === 'renamed' || change.type === 'moved' || old !== now).toBe(true);
      }
    }),
  );
});
