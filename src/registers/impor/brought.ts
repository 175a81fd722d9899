/** What the sidebar sends of a list: unchecked, so every part of it is looked at before it is used. */
import * as v from 'valibot';
import type { Result } from '../../schema/index.ts';
import { ok, refuse } from '../../schema/index.ts';
import { printNumber } from '../../schema/numbers.ts';
import type { ImportList } from './import-list.ts';
import { MOST_IMPORTED } from './import-list.ts';
import type { Brought } from './judge-rows.ts';

/** Far longer than any field allows; what is longer is no cell of a list. */
const LONGEST_CELL = 20_000;

const cell = v.union([v.pipe(v.string(), v.maxLength(LONGEST_CELL)), v.pipe(v.number(), v.finite()), v.boolean(), v.null()]);

const rules = () =>
  v.object({
    columns: v.array(v.string()),
    rows: v.array(v.array(cell)),
    lines: v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
    duplicates: v.picklist(['', 'skip', 'update']),
    units: v.record(v.string(), v.string()),
  });

/** Refuses what is no table, a column that the list has not or has twice, and more rows than one import may have. */
export function parseBrought(list: ImportList, input: unknown): Result<Brought> {
  const parsed = v.safeParse(rules(), input);
  if (!parsed.success)
    return refuse('Data yang diimpor tidak terbaca, atau ada sel yang terlalu panjang. Bawa datanya sekali lagi.', 'rows');
  const { columns, rows, duplicates } = parsed.output;
  const strange = columns.find((name, index) => !(name in list.fields) || columns.indexOf(name) !== index);
  if (strange !== undefined) return refuse('Kolom tidak dikenal, atau dipakai dua kali. Periksa lagi kolom-kolomnya.', 'columns');
  if (rows.length === 0) return refuse('Tidak ada baris yang dapat diimpor.', 'rows');
  if (rows.length > MOST_IMPORTED)
    return refuse(
      `Sekali impor paling banyak ${printNumber(MOST_IMPORTED)} baris; ini ${printNumber(rows.length)}. Bagi menjadi beberapa kali.`,
      'rows',
    );
  if (duplicates === 'update' && !list.mayUpdate)
    return refuse(`${list.title}: baris yang sudah ada hanya dapat dilewati.`, 'duplicates');
  return ok(parsed.output);
}
