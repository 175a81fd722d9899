/** Fingerprints: notice every change, and name its column. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { defineTable, field } from '../schema/index.ts';
import { changedColumns, fingerprint } from './fingerprint.ts';

const table = defineTable('Contoh', {
  number: field.registerNumber('No.', 'CTH'),
  place: field.text('Tempat'),
  note: field.longText('Catatan', { optional: true }),
});

test('the same values give the same fingerprint; other values another one, in their own column', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (place, other) => {
      const row = { number: 'CTH-2026-0001', place, note: null };
      const before = fingerprint(table, row);
      expect(changedColumns(table, before, fingerprint(table, { ...row, place: other }))).toEqual(
        place === other ? [] : ['Tempat'],
      );
    }),
  );
});

test('an empty and a missing value are the same', () => {
  const row = { number: 'CTH-2026-0001', place: 'Aula' };
  expect(fingerprint(table, row)).toBe(fingerprint(table, { ...row, note: null }));
});
