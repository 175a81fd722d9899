/** Every kind of field in a real sheet: what Admen writes, the sheet's own validation accepts, and reading gives it back. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { workbookTables } from '../../app.ts';
import type { Field, Fields } from '../../schema/index.ts';
import { defineTable, field } from '../../schema/index.ts';
import { KIND_EXAMPLES } from '../../schema/kinds.examples.ts';
import type { Workbench } from '../../workbench/open-workbench.ts';
import { openWorkbench } from '../../workbench/open-workbench.ts';
import { append } from '../change.ts';
import { all, none } from '../query.ts';

const SAMPLES = 40;

/** A sheet with one column of the kind, prepared as any other. */
function sheetOf(kind: Field) {
  const fields: Fields = { number: field.registerNumber('No. uji', 'UJI', { yearly: false }), value: kind };
  const table = defineTable('Uji', fields);
  const bench = openWorkbench();
  const host = bench.host();
  host.locked(() => host.prepare([...workbookTables, table], []));
  return { table, bench };
}

function isInvalid({ state }: Workbench, cell: { readonly col: number; readonly row: number }): boolean {
  const { getters } = state.grid.model;
  return getters.isDataValidationInvalid({ sheetId: getters.getSheetIdByName('Uji') ?? '', ...cell });
}

describe.each(KIND_EXAMPLES.map((example) => [example.field.kind, example] as const))('kind %s', (_kind, example) => {
  test('what is written is accepted by the sheet and read back', () => {
    const { table, bench } = sheetOf(example.field);
    const values = fc.sample(example.values, SAMPLES);
    const host = bench.host();
    const committed = host.locked(() => {
      host.read({ table: none(table) });
      return host.commit(
        'Uji',
        values.map((value) => append(table, { number: host.nextNumber(table), value } as never)),
      );
    });

    expect(committed.ok).toBe(true);
    expect(bench.rows(table).map((row) => row.value)).toEqual(values);
    const marked = values.filter((_value, index) => isInvalid(bench, { col: 1, row: index + 1 }));
    expect(marked).toEqual([]);
  });
});

/** Typed by staff into the sheet: good is neither marked nor reported, bad is both. */
describe('what staff type into a column', () => {
  test.each<[string, Field, readonly string[], readonly string[]]>([
    ['a date', field.date('Tanggal'), ['08/10/2026', '2026-10-08'], ['31/02/2026', 'besok']],
    ['a choice', field.choice('Warna', ['Merah', 'Hijau']), ['Merah'], ['Biru']],
    ['yes or no', field.yesNo('Aktif'), ['Ya', 'Tidak'], ['mungkin']],
    ['a whole number', field.wholeNumber('Slip', { max: 50 }), ['0', '50'], ['51', '-1', 'tujuh']],
    ['an e-mail address', field.email('E-mail'), ['ani@contoh.example'], ['ani']],
    ['a link', field.link('Bukti'), ['https://contoh.com/a'], ['contoh']],
  ])('of %s', (_what, kind, good, bad) => {
    const { table, bench } = sheetOf(kind);
    [...good, ...bad].forEach((typed, index) => {
      bench.type('Uji', `A${index + 2}`, `UJI-${String(index + 1).padStart(3, '0')}`);
      bench.type('Uji', `B${index + 2}`, typed);
    });
    const marked = [...good, ...bad].filter((_typed, index) => isInvalid(bench, { col: 1, row: index + 1 }));
    const host = bench.host();

    expect(marked).toEqual(bad);
    expect(host.read({ rows: all(table) }).rows.length).toBe(good.length);
    expect(host.problems().map((problem) => problem.row)).toEqual(bad.map((_typed, index) => good.length + index + 2));
  });
});
