/** The order of the handling, over all ways in which its rows may be filled. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Distribusi } from '../distribusi.table.ts';
import type { Kepuasan } from '../kepuasan.table.ts';
import type { Penanganan } from '../penanganan.table.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import type { Handled } from './handling.ts';
import { approvalOf, decidedText, HANDLING_STEPS, isDone, stateOf, waitsFor } from './handling.ts';

const TODAY = '2026-10-05';
const words = fc.constantFrom('Loket kedua', 'Piket bergilir', 'Daftar obat', '');
const ref = (id: string) => ({ id, label: id });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const round = maybe(fc.integer({ min: 1, max: 3 }));
const day = fc.constantFrom('2026-10-01', '2026-10-05', '2026-10-09');

const entry = fc.record({
  core: maybe(words),
  category: maybe(fc.constant(ref('KTG-01'))),
  grade: maybe(fc.constant(ref('KLS-01'))),
  handler: maybe(fc.constant(ref('PGW-001'))),
  closedOn: maybe(day),
  onSpot: fc.constantFrom(null, true),
  channel: fc.constantFrom('Langsung', 'Telepon'),
});
const penanganan = fc.record({
  solution: maybe(words),
  reasons: maybe(words),
  approval: fc.constantFrom(null, 'Disetujui', 'Dikembalikan'),
  approvedText: maybe(words),
  approvalRound: round,
  executedOn: maybe(day),
  executedRound: round,
  answer: maybe(words),
  answeredRound: round,
});
const distribusi = fc.record({ answeredOn: maybe(day), due: day, unit: fc.constant(ref('UNT-01')) });
const kepuasan = fc.record({ outcome: fc.constantFrom(null, 'Dinilai'), approvalRound: round });

/** Rows as staff may leave them, also by hand. Approval of the very text that stands is made likely. */
const handled = fc
  .record({
    entry,
    penanganan: maybe(penanganan),
    distribusi: fc.array(distribusi, { maxLength: 3 }),
    kepuasan: maybe(kepuasan),
    asRead: fc.boolean(),
  })
  .map(({ asRead, ...rows }): Handled => {
    const given = {
      entry: rows.entry as unknown as UmpanBalik,
      penanganan: rows.penanganan as Penanganan | null,
      distribusi: rows.distribusi as unknown as Distribusi[],
      kepuasan: rows.kepuasan as Kepuasan | null,
    };
    return given.penanganan && asRead
      ? { ...given, penanganan: { ...given.penanganan, approvedText: decidedText(given) } }
      : given;
  });

describe('over all rows', () => {
  test('a step is done only when every step before it is', () => {
    fc.assert(
      fc.property(handled, fc.integer({ min: 1, max: HANDLING_STEPS.length - 1 }), (rows, index) => {
        const [step, before] = [HANDLING_STEPS[index], HANDLING_STEPS[index - 1]];
        if (step && before && isDone(rows, step, TODAY)) expect(isDone(rows, before, TODAY)).toBe(true);
      }),
    );
  });

  test('a step waits for something exactly while one before it is not done, and says a sentence', () => {
    fc.assert(
      fc.property(handled, fc.integer({ min: 1, max: HANDLING_STEPS.length - 1 }), (rows, index) => {
        const [step, before] = [HANDLING_STEPS[index], HANDLING_STEPS[index - 1]];
        if (!step || !before || rows.entry.onSpot === true) return;
        const waits = waitsFor(rows, step, TODAY);
        expect(waits === null).toBe(isDone(rows, before, TODAY));
        if (waits !== null) expect(waits).toMatch(/^[A-Z].{10,}\.$/s);
      }),
    );
  });

  test('UB-i: an approval holds for exactly the text that was read', () => {
    fc.assert(
      fc.property(handled, words, (rows, other) => {
        if (approvalOf(rows) !== 'approved' || !rows.penanganan) return;
        const changed = { ...rows, penanganan: { ...rows.penanganan, solution: other } };
        expect(approvalOf(changed)).toBe(decidedText(changed) === decidedText(rows) ? 'approved' : 'lapsed');
        const core = { ...rows, entry: { ...rows.entry, core: other } };
        expect(approvalOf(core)).toBe(decidedText(core) === decidedText(rows) ? 'approved' : 'lapsed');
      }),
    );
  });

  test('without a valid approval nothing after it counts, whatever stands in the rows', () => {
    fc.assert(
      fc.property(handled, (rows) => {
        if (approvalOf(rows) === 'approved' || rows.entry.closedOn !== null) return;
        expect(['Disetujui', 'Dilaksanakan', 'Dijawab', 'Dinilai']).not.toContain(stateOf(rows, TODAY));
      }),
    );
  });

  test('a new approval voids what was done under the one before', () => {
    fc.assert(
      fc.property(handled, (rows) => {
        if (!rows.penanganan || !isDone(rows, 'execute', TODAY)) return;
        const again = { ...rows, penanganan: { ...rows.penanganan, approvalRound: (rows.penanganan.approvalRound ?? 0) + 1 } };
        expect(isDone(again, 'execute', TODAY)).toBe(false);
        expect(waitsFor(again, 'answer', TODAY)).not.toBeNull();
      }),
    );
  });
});
