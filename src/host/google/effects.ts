/** From what a use case wants changed to what differs in the sheets: before and after of every record, unchanged ones left out. */
import type { Result, Table } from '../../schema/index.ts';
import { complete, keyOf, misfitsIn, ok, refuseAll } from '../../schema/index.ts';
import type { RowChange } from '../change.ts';
import { changedColumns, fingerprint } from '../fingerprint.ts';
import type { RecordChange } from '../journal.ts';
import type { Desk } from './desk.ts';

/** One record of the commit. `row` is where it stands now; -1 for a record that is added. */
export interface Effect extends RecordChange {
  readonly row: number;
  /** A row that staff typed without number: it is journalled as new. */
  readonly isAdopted?: true;
}

/** A row that someone changed after the form was filled from it. */
export interface Conflict {
  readonly table: Table;
  readonly key: string;
  /** Labels of the columns that differ, and every value as it is now, by label. */
  readonly columns: readonly string[];
  readonly now: Readonly<Record<string, unknown>>;
}

export interface Effects {
  readonly effects: readonly Effect[];
  readonly conflicts: readonly Conflict[];
}

export function effectsOf(desk: Desk, changes: readonly RowChange[]): Effects {
  const effects: Effect[] = [];
  const conflicts: Conflict[] = [];
  for (const change of changes) {
    const effect = effectOf(desk, change);
    const conflict = change.type === 'append' ? null : conflictOf(desk, change.row, change.seen);
    if (conflict) conflicts.push(conflict);
    if (effect) effects.push(effect);
  }
  return { effects, conflicts };
}

function effectOf(desk: Desk, change: RowChange): Effect | null {
  const { table } = change;
  if (change.type === 'append') {
    const after = complete(table, change.row);
    return { table, key: keyOf(table, after), before: null, after, row: -1 };
  }
  const place = placeOf(desk, change.row);
  const before = change.row as Record<string, unknown>;
  if (change.type === 'remove') return { table, key: keyOf(table, before), before, after: null, row: place.row };
  const after = complete(table, { ...before, ...change.values });
  if (fingerprint(table, after) === place.seen) return null;
  return { table, key: keyOf(table, before), before, after, row: place.row };
}

function conflictOf(desk: Desk, row: object, seen: string | null): Conflict | null {
  const place = placeOf(desk, row);
  if (seen === null || seen === place.seen) return null;
  const { table } = place;
  const values = row as Record<string, unknown>;
  const now = Object.fromEntries(Object.entries(table.fields).map(([name, { label }]) => [label, values[name] ?? null]));
  return { table, key: keyOf(table, values), columns: changedColumns(table, seen, place.seen), now };
}

export function placeOf(desk: Desk, row: object) {
  const place = desk.places.get(row);
  if (!place) throw new Error('Hanya baris yang dibaca dalam eksekusi ini yang dapat diubah.');
  return place;
}

/** What is written must fit its own description: a use case that builds a row wrongly is stopped before anything is written. */
export function refuseInvalid(effects: readonly Effect[]): Result<readonly Effect[]> {
  const refusals = effects.flatMap(({ table, before, after }) => (after === null ? [] : misfitsIn(table, after, before)));
  return refusals.length > 0 ? refuseAll(refusals) : ok(effects);
}
