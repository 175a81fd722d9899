/** What a use case wants written. Changes are data; only `commit` makes them happen. */
import type { Fields, Table, ValuesOf } from '../schema/index.ts';

export type Change =
  | { readonly type: 'append'; readonly table: Table; readonly row: Record<string, unknown> }
  | {
      readonly type: 'update';
      readonly table: Table;
      readonly row: object;
      readonly values: Record<string, unknown>;
      readonly seen: string | null;
    }
  | { readonly type: 'remove'; readonly table: Table; readonly row: object; readonly seen: string | null };

export function append<F extends Fields>(table: Table<F>, row: ValuesOf<F>): Change {
  return { type: 'append', table, row };
}

/** `row` is the very object that `host.read` gave: the host knows its place. `seen` is the fingerprint that the form carried. */
export function update<F extends Fields>(
  table: Table<F>,
  row: ValuesOf<F>,
  values: Partial<ValuesOf<F>>,
  seen: string | null = null,
): Change {
  return { type: 'update', table, row, values, seen };
}

export function remove<F extends Fields>(table: Table<F>, row: ValuesOf<F>, seen: string | null = null): Change {
  return { type: 'remove', table, row, seen };
}
