/**
 * A list that an office has already, in Excel or on paper, and brings along: which columns it may have, how a row is known again, what
 * becomes of it. Described once; checks, preview and the screen derive.
 */
import type { Host } from '../../host/host.ts';
import type { Queries } from '../../host/query.ts';
import type { Fields, Refusal, Table, ValuesOf } from '../../schema/index.ts';

/** Rows that one import may have: what one commit can write, and "Batalkan" take back. */
export const MOST_IMPORTED = 1000;

interface ImportColumn {
  /** What the column is headed elsewhere, beside its label. */
  readonly alike?: readonly string[];
  /** Cells of the example file, one a row. */
  readonly examples: readonly [string, string];
  /** Words that are written elsewhere, in lower case, for what the field calls otherwise. */
  readonly means?: Readonly<Record<string, string>>;
}

/** `T` is the register, `F` what a row of the list may tell. */
export interface ImportList<T extends Fields = Fields, F extends Fields = Fields> {
  readonly id: string;
  readonly title: string;
  /** What one row is: `pegawai`. */
  readonly itemName: string;
  readonly table: Table<T>;
  readonly fields: F;
  readonly columns: { readonly [K in keyof F]: ImportColumn };
  /** What one should know before. */
  readonly notes: readonly string[];
  /** What an empty cell of a new row means. */
  readonly start: Partial<ValuesOf<F>>;
  /** Whether rows that are there may be overwritten by those of the list. */
  readonly mayUpdate: boolean;
  /** The list after it was imported. */
  readonly route: string;
  /** By which a row is known again: two that share one of these are the same. */
  keysOf(values: Partial<ValuesOf<F>>): readonly string[];
  /** The same of a row of the register, where it is not told by the same fields. */
  keysOfRow?(row: ValuesOf<T>): readonly string[];
  /** Whether two that share a key are different nevertheless. */
  differ?(one: Partial<ValuesOf<F>>, other: Partial<ValuesOf<F>>): boolean;
  /** How a row of the register is called. */
  nameOf(row: ValuesOf<T>): string;
  /** What of a row cannot be, beside what its fields refuse. */
  check(values: ValuesOf<F>, today: string): readonly Refusal[];
  /** What is read for new rows, if the list alone does not tell them. */
  readonly queries?: () => Queries;
  /** A new row; takes its number. */
  newRow(host: Host, values: ValuesOf<F>, read: Readonly<Record<string, unknown>>): ValuesOf<T>;
}

/** The generic face of a list: its types are its own business. */
export function defineImport<T extends Fields, F extends Fields>(list: ImportList<T, F>): ImportList {
  return list as unknown as ImportList;
}

/** For keys: what differs by spaces, case and full stops alone is the same. */
export function keyWords(words: unknown): string {
  return String(words ?? '')
    .toLowerCase()
    .replace(/[.,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A new row whose other columns are empty. */
export function plainRow<T extends Fields>(host: Host, table: Table<T>, values: Readonly<Record<string, unknown>>): ValuesOf<T> {
  const blank = Object.fromEntries(Object.keys(table.fields).map((name) => [name, null]));
  return { ...blank, ...values, [table.key]: host.nextNumber(table) } as ValuesOf<T>;
}
