/** A list in a form against the rows that stand in its table: what to add, change and take out. */
import type { RowChange } from '../host/change.ts';
import { append, remove, update } from '../host/change.ts';
import type { Host } from '../host/host.ts';
import { CONFLICT_FIELD } from '../host/host.ts';
import type { Fields, Refused, Result, Table, ValuesOf } from '../schema/index.ts';
import { keyOf, ok, refuse } from '../schema/index.ts';

export interface ListedItem {
  readonly id?: string;
  readonly seen?: string;
}

export interface ChildRows<F extends Fields, I extends ListedItem> {
  readonly table: Table<F>;
  /** The rows as read now. Rows that the form never saw (someone added them meanwhile) are left alone. */
  readonly present: readonly ValuesOf<F>[];
  /** The rows that the form was filled with: their fingerprints by number. */
  readonly known: ReadonlyMap<string, string>;
  readonly items: readonly I[];
  /** The values that the form decides, for an item at its place (0 is first). */
  values(item: I, index: number): Partial<ValuesOf<F>>;
  /** A whole new row for an item that has none. */
  fresh(item: I, index: number, number: string): ValuesOf<F>;
}

/** Refuses, as a conflict, when a row of the form is not there any more. */
export function childChanges<F extends Fields, I extends ListedItem>(host: Host, list: ChildRows<F, I>): Result<RowChange[]> {
  const { table } = list;
  const rowOf = new Map(list.present.map((row) => [keyOf(table, row), row]));
  const kept = new Set(list.items.map((item) => item.id));
  const vanished = list.items.find((item) => item.id !== undefined && !rowOf.has(item.id));
  if (vanished?.id !== undefined) return vanishedConflict(table, vanished.id);
  const changes = list.items.map((item, index): RowChange => {
    const row = rowOf.get(item.id ?? '');
    if (row) return update(table, row, list.values(item, index), item.seen ?? null);
    return append(table, list.fresh(item, index, host.nextNumber(table)));
  });
  const gone = [...list.known].flatMap(([key, seen]): RowChange[] => {
    const row = kept.has(key) ? undefined : rowOf.get(key);
    return row ? [remove(table, row, seen)] : [];
  });
  return ok([...changes, ...gone]);
}

/** A row that the form holds was deleted meanwhile. */
export function vanishedConflict(table: Table, key: string): Refused {
  return refuse(
    `${table.name} ${key} sudah dihapus dari lembar sejak formulir ini dibuka. Isian Anda belum disimpan: muat nilai terbaru, periksa, lalu simpan lagi.`,
    CONFLICT_FIELD,
  );
}
