/** What is published of small numbers. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Count } from './merge-small.ts';
import { mergeSmall, OTHERS } from './merge-small.ts';

const counts = (cells: Readonly<Record<string, number>>): Count[] =>
  Object.entries(cells).map(([label, count]) => ({ label, count }));
const sum = (cells: readonly Count[]) => cells.reduce((total, { count }) => total + count, 0);

describe('small cells of a public table', () => {
  test.each<[string, Record<string, number>, Record<string, number> | null]>([
    ['stay when none is small', { Telepon: 4, Langsung: 9 }, { Langsung: 9, Telepon: 4 }],
    ['are merged', { Langsung: 9, SMD: 1, MMD: 2 }, { Langsung: 9, Lainnya: 3 }],
    ['take the next smallest along while they are too few', { Langsung: 9, Telepon: 4, SMD: 1 }, { Langsung: 9, Lainnya: 5 }],
    ['take everything along when they must', { Langsung: 9, SMD: 1 }, { Lainnya: 10 }],
    ['join a cell of that name', { Lainnya: 5, Langsung: 9, SMD: 1 }, { Langsung: 9, Lainnya: 6 }],
    ['are not published when all are too few', { SMD: 1, MMD: 1 }, null],
    ['vanish when they are nothing', { SMD: 0 }, {}],
  ])('%s', (_what, given, published) => {
    expect(mergeSmall(counts(given))).toEqual(published === null ? null : counts(published));
  });
});

const tables = fc.uniqueArray(
  fc.record({
    label: fc.constantFrom('Langsung', 'Rapat', 'Telepon', 'SMS/WA', 'Kotak saran', 'E-mail', 'SMD', 'MMD', OTHERS),
    count: fc.nat(12),
  }),
  { selector: ({ label }) => label },
);

test('a published table keeps the total, shows no cell under the limit, and says the same for the same rows in any order', () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 2, max: 5 }), (given, least) => {
      const published = mergeSmall(given, least);
      if (published === null) {
        expect(sum(given)).toBeLessThan(least);
        return;
      }
      expect(sum(published)).toBe(sum(given));
      expect(published.filter(({ count }) => count < least)).toEqual([]);
      expect(mergeSmall([...given].reverse(), least)).toEqual(published);
    }),
  );
});

test('nobody can work out a hidden cell from the total: what is hidden is one cell of at least three', () => {
  fc.assert(
    fc.property(tables, (given) => {
      const published = mergeSmall(given);
      if (published === null) return;
      const hidden = given.filter(
        ({ label, count }) => count > 0 && label !== OTHERS && !published.some((cell) => cell.label === label),
      );
      const shown = sum(published.filter(({ label }) => label !== OTHERS));

      expect(new Set(published.map(({ label }) => label)).size).toBe(published.length);
      if (hidden.length > 0) expect(sum(given) - shown).toBeGreaterThanOrEqual(3);
      for (const { label, count } of published) if (label !== OTHERS) expect(given).toContainEqual({ label, count });
    }),
  );
});
