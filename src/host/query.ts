/** What to read: whole small tables, one row by its number, or the rows whose column says so. */
import type { Fields, Table, ValuesOf } from '../schema/index.ts';

/**
 * Which rows: `take` gets the values of one column, top to bottom (days as `YYYY-MM-DD`, references by their number), and names those it wants. Reading that column costs one cell a
 * row; then only the wanted rows are read.
 */
export interface ByColumn {
  readonly column: string;
  take(values: readonly string[]): ReadonlySet<string>;
  /** At most so many rows, from the bottom. */
  readonly last?: number;
}

export interface Query<F extends Fields = Fields, Single extends boolean = boolean> {
  readonly table: Table<F>;
  readonly rows: 'all' | 'none' | ByColumn;
  readonly single: Single;
}

export interface Queries {
  readonly [name: string]: Query;
}

export type Answers<Q extends Queries> = {
  readonly [K in keyof Q]: Q[K] extends Query<infer F, infer S>
    ? S extends true
      ? ValuesOf<F> | null
      : readonly ValuesOf<F>[]
    : never;
};

/** Every row; for tables that stay small, such as pegawai. */
export function all<F extends Fields>(table: Table<F>): Query<F, false> {
  return { table, rows: 'all', single: false };
}

/** Only the layout, for a table that will be appended to: saves a later call. */
export function none<F extends Fields>(table: Table<F>): Query<F, false> {
  return { table, rows: 'none', single: false };
}

/** The row with this number, or `null`. */
export function one<F extends Fields>(table: Table<F>, key: string): Query<F, true> {
  return { table, rows: { column: table.key, take: () => new Set([key]) }, single: true };
}

/** Rows whose column holds one of the values. A reference column is compared by its number. */
export function where<F extends Fields>(table: Table<F>, column: keyof F & string, values: readonly string[]): Query<F, false> {
  const wanted = new Set(values);
  return { table, rows: { column, take: () => wanted }, single: false };
}

/** The last so many rows whose column holds the value. */
export function latest<F extends Fields>(
  table: Table<F>,
  column: keyof F & string,
  value: string,
  last: number,
): Query<F, false> {
  return { table, rows: { column, take: () => new Set([value]), last }, single: false };
}

/** Rows picked by what the column holds as a whole: the latest meeting before this one, for instance. */
export function picked<F extends Fields>(table: Table<F>, column: keyof F & string, take: ByColumn['take']): Query<F, false> {
  return { table, rows: { column, take }, single: false };
}
