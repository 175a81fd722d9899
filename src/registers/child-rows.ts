/** A list in a form against the rows that stand in its table: what to add, change and take out. */
import type { Change } from '../host/change.ts';
import { append, remove, update } from '../host/change.ts';
import type { Host } from '../host/host.ts';
import type { Fields, Table, ValuesOf } from '../schema/index.ts';
import { keyOf } from '../schema/index.ts';

export interface ListedItem {
  readonly id?: string;
  readonly seen?: string;
}

export interface ChildRows<F extends Fields, I extends ListedItem> {
  readonly table: Table<F>;
  /** The rows as read now. Rows that the form never saw (someone added them meanwhile) are left alone. */
  readonly present: readonly ValuesOf<F>[];
  /** Numbers of the rows that the form was filled with. */
  readonly known: readonly string[];
  readonly items: readonly I[];
  /** The values that the form decides, for an item at its place (0 is first). */
  values(item: I, index: number): Partial<ValuesOf<F>>;
  /** A whole new row for an item that has none. */
  fresh(item: I, index: number, number: string): ValuesOf<F>;
}

export function childChanges<F extends Fields, I extends ListedItem>(host: Host, list: ChildRows<F, I>): Change[] {
  const { table } = list;
  const rowOf = new Map(list.present.map((row) => [keyOf(table, row), row]));
  const kept = new Set(list.items.map((item) => item.id));
  const changes = list.items.map((item, index): Change => {
    const row = item.id === undefined ? undefined : rowOf.get(item.id);
    if (row) return update(table, row, list.values(item, index), item.seen ?? null);
    return append(table, list.fresh(item, index, host.nextNumber(table)));
  });
  const gone = list.known.filter((key) => !kept.has(key)).map((key) => rowOf.get(key));
  return [...changes, ...gone.flatMap((row) => (row === undefined ? [] : [remove(table, row as ValuesOf<F>)]))];
}
