/** The journal's chain: whatever is altered, removed, added or moved later is found. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Jejak } from '../registers/jejak.table.ts';
import { defineTable, field } from '../schema/index.ts';
import type { ChainEnd } from './journal.ts';
import { findBrokenLink, HIDDEN, isIncomplete, journalLines } from './journal.ts';

const table = defineTable('Contoh', {
  number: field.registerNumber('No.', 'CTH'),
  place: field.text('Tempat'),
  phone: field.telephone('No. HP', { optional: true, personal: true }),
  note: field.longText('Catatan', { optional: true, maxLength: 60_000 }),
});
const head = { at: '2026-01-05 08:00:00', user: 'petugas@contoh.example', action: 'Catat', transaction: 1, undoable: true };
const row = { number: 'CTH-2026-0001', place: 'Aula', phone: '0812 0000 1000', note: null };

function linesOf(...rows: readonly (typeof row)[]): Jejak[] {
  return journalLines(
    head,
    rows.map((after) => ({ table, key: after.number, before: null, after })),
    { count: 0, mark: '' },
  );
}

function endOf(lines: readonly Jejak[]): ChainEnd {
  return { count: lines.length, mark: lines[lines.length - 1]?.mark ?? '' };
}

describe('a line', () => {
  test('holds the changed fields by their label, before and after', () => {
    const [line] = journalLines(head, [{ table, key: row.number, before: row, after: { ...row, place: 'Ruang rapat' } }], {
      count: 4,
      mark: 'abc',
    });

    expect(line).toMatchObject({
      number: 5,
      record: 'CTH-2026-0001',
      before: '{"Tempat":"Aula"}',
      after: '{"Tempat":"Ruang rapat"}',
      previous: 'abc',
    });
  });

  test('says that a personal field changed, never what it was', () => {
    const [line] = linesOf(row);

    expect(line?.after).toContain(`"No. HP":"${HIDDEN}"`);
    expect(JSON.stringify(line)).not.toContain('0812');
    expect(isIncomplete(line?.after ?? null)).toBe(true);
  });

  test('of a value too long for a cell keeps its SHA-256', () => {
    const [line] = journalLines(
      head,
      [{ table, key: row.number, before: null, after: { ...row, phone: null, note: 'x'.repeat(60_000) } }],
      {
        count: 0,
        mark: '',
      },
    );

    expect(line?.after?.length).toBeLessThan(1000);
    expect(line?.after).toContain('SHA-256');
    expect(isIncomplete(line?.after ?? null)).toBe(true);
  });

  test('of a removed record has nothing after it', () => {
    const [line] = journalLines(head, [{ table, key: row.number, before: row, after: null }], { count: 0, mark: '' });

    expect([line?.before?.includes('Aula'), line?.after]).toEqual([true, null]);
  });
});

describe('the chain', () => {
  const rowOf = (number: number) => ({ ...row, number: `CTH-2026-${String(number).padStart(4, '0')}` });
  const lines = linesOf(...[1, 2, 3, 4, 5, 6].map(rowOf));

  test('is unbroken as written', () => {
    expect(findBrokenLink(lines, endOf(lines))).toBeNull();
    expect(findBrokenLink([], { count: 0, mark: '' })).toBeNull();
  });

  test('breaks at the very line of which any cell was altered', () => {
    const columns = ['at', 'user', 'action', 'table', 'record', 'before', 'after', 'previous', 'mark'] as const;
    fc.assert(
      fc.property(fc.nat(5), fc.constantFrom(...columns), fc.string({ minLength: 1 }), (index, column, other) => {
        const altered = lines.map((line, at) => (at === index ? { ...line, [column]: `${line[column] ?? ''}${other}` } : line));
        expect(findBrokenLink(altered, endOf(lines))?.number).toBe(index + 1);
      }),
    );
  });

  test.each([
    ['a line was taken out', (all: Jejak[]) => [...all.slice(0, 2), ...all.slice(3)], 3, 'hilang atau berpindah'],
    ['two lines changed places', ([a, b, ...rest]: Jejak[]) => [b, a, ...rest] as Jejak[], 1, 'hilang atau berpindah'],
    ['the last line was taken out', (all: Jejak[]) => all.slice(0, -1), 6, 'padahal sudah dicatat 6 baris'],
    ['a line was forged at the end', (all: Jejak[]) => [...all, ...all.slice(-1)], 7, 'hilang atau berpindah'],
  ])('breaks where %s', (_what, change, number, reason) => {
    expect(findBrokenLink(change([...lines]), endOf(lines))).toEqual({ number, reason: expect.stringContaining(reason) });
  });

  test('breaks when lines were rewritten with marks that fit each other: the counter knows the last mark', () => {
    const forged = linesOf(...[1, 2, 3, 4, 5, 7].map(rowOf));

    expect(findBrokenLink(forged, endOf(lines))?.reason).toContain('Jejak berakhir');
  });
});
