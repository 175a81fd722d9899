/** What to read: whole small tables, one row by its number, or the rows whose column says so. */
import type { Fields, Table, ValuesOf } from '../schema/index.ts';

/**
 * Which rows: `take` gets the values of one column, top to bottom (days as `YYYY-MM-DD`, references by their number), and names those it wants. Reading that column costs one cell a
 * row; then only the wanted rows are read. `columns` are the answers of the `column` queries of the same read, by their names: what
 * stands in another table's columns may decide, without a call more.
 */
export interface ByColumn {
  readonly column: string;
  take(values: readonly string[], columns: Columns): ReadonlySet<string>;
  /** At most so many rows, from the bottom. */
  readonly last?: number;
}

/** Values of columns, top to bottom, by the names of their queries. */
export type Columns = Readonly<Record<string, readonly string[]>>;

/** A sheet laid out for one record, known only when another query of the same read was answered. */
export interface InSheet<F extends Fields = Fields> {
  /** The name of that other query, which reads whole rows of its table. */
  readonly after: string;
  find(rows: readonly Record<string, unknown>[]): Table<F> | null;
}

/** What a query answers: rows, the one row or `null`, or the values of one column. */
export type Shape = 'rows' | 'row' | 'column';

export interface Query<F extends Fields = Fields, S extends Shape = Shape> {
  readonly table: Table<F>;
  readonly rows: 'all' | 'none' | ByColumn | InSheet;
  readonly shape: S;
}

export interface Queries {
  readonly [name: string]: Query;
}

export type Answers<Q extends Queries> = {
  readonly [K in keyof Q]: Q[K] extends Query<infer F, infer S> ? Answered<F, S> : never;
};

type Answered<F extends Fields, S extends Shape> = S extends 'row'
  ? ValuesOf<F> | null
  : S extends 'column'
    ? readonly string[]
    : readonly ValuesOf<F>[];

/** Every row; for tables that stay small, such as pegawai. */
export function all<F extends Fields>(table: Table<F>): Query<F, 'rows'> {
  return { table, rows: 'all', shape: 'rows' };
}

/** Only the layout, for a table that will be appended to: saves a later call. */
export function none<F extends Fields>(table: Table<F>): Query<F, 'rows'> {
  return { table, rows: 'none', shape: 'rows' };
}

/**
 * Every row of a sheet that was laid out for a record: `find` tells its table from the rows that the query named `after` (an `all`)
 * answers in the same read. `described` is what such tables look like. No rows when there is none.
 */
export function inSheet<F extends Fields, R extends Fields>(
  described: Table<F>,
  after: string,
  find: (rows: readonly ValuesOf<R>[]) => Table<F> | null,
): Query<F, 'rows'> {
  return { table: described, rows: { after, find: find as InSheet['find'] }, shape: 'rows' };
}

/** The row with this number, or `null`. */
export function one<F extends Fields>(table: Table<F>, key: string): Query<F, 'row'> {
  return { table, rows: { column: table.key, take: () => new Set([key]) }, shape: 'row' };
}

/** Rows whose column holds one of the values. A reference column is compared by its number. */
export function where<F extends Fields>(table: Table<F>, column: keyof F & string, values: readonly string[]): Query<F, 'rows'> {
  const wanted = new Set(values);
  return { table, rows: { column, take: () => wanted }, shape: 'rows' };
}

/** The last so many rows whose column holds the value. */
export function latest<F extends Fields>(
  table: Table<F>,
  column: keyof F & string,
  value: string,
  last: number,
): Query<F, 'rows'> {
  return { table, rows: { column, take: () => new Set([value]), last }, shape: 'rows' };
}

/** Rows picked by what the column holds as a whole: the latest meeting before this one, for instance. */
export function picked<F extends Fields>(table: Table<F>, column: keyof F & string, take: ByColumn['take']): Query<F, 'rows'> {
  return { table, rows: { column, take }, shape: 'rows' };
}

/** The values of one column, top to bottom, and no row: which keys there are, for instance. Blank cells are empty text. */
export function column<F extends Fields>(table: Table<F>, name: keyof F & string): Query<F, 'column'> {
  return { table, rows: { column: name, take: () => new Set() }, shape: 'column' };
}
