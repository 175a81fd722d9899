/** What a use case wants written. Changes are data; only `commit` makes them happen. */
import type { Fields, Table, ValuesOf } from '../schema/index.ts';
import type { SheetPlan } from './sheet-plan.ts';

export type Change = RowChange | SheetChange;

export type RowChange =
  | { readonly type: 'append'; readonly table: Table; readonly row: Record<string, unknown> }
  | {
      readonly type: 'update';
      readonly table: Table;
      readonly row: object;
      readonly values: Record<string, unknown>;
      readonly seen: string | null;
    }
  | { readonly type: 'remove'; readonly table: Table; readonly row: object; readonly seen: string | null };

/** What happens to a whole sheet; written in the same call as the rows, and like them all or nothing. */
export type SheetChange =
  | { readonly type: 'addSheet'; readonly plan: SheetPlan }
  | { readonly type: 'renameSheet'; readonly sheetId: number; readonly title: string }
  /** Typing into the sheet warns first, with this description, until it is opened again. */
  | { readonly type: 'guardSheet'; readonly sheetId: number; readonly description: string }
  | { readonly type: 'openSheet'; readonly sheetId: number; readonly description: string };

export function isSheetChange(change: Change): change is SheetChange {
  return !('table' in change);
}

export function append<F extends Fields>(table: Table<F>, row: ValuesOf<F>): RowChange {
  return { type: 'append', table, row };
}

/** `row` is the very object that `host.read` gave: the host knows its place. `seen` is the fingerprint that the form carried. */
export function update<F extends Fields>(
  table: Table<F>,
  row: ValuesOf<F>,
  values: Partial<ValuesOf<F>>,
  seen: string | null = null,
): RowChange {
  return { type: 'update', table, row, values, seen };
}

export function remove<F extends Fields>(table: Table<F>, row: ValuesOf<F>, seen: string | null = null): RowChange {
  return { type: 'remove', table, row, seen };
}
