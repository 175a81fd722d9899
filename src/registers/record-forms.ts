/**
 * What all forms of one kind of record share: reading the record with what the form needs, saying why it is locked, refusing changes
 * to a locked one, and committing what was decided.
 */
import type { Change } from '../host/change.ts';
import type { CommitOptions, Host } from '../host/host.ts';
import type { Answers, Queries } from '../host/query.ts';
import { one } from '../host/query.ts';
import type { Fields, Filled, Form, Result, Saved, Submission, Table, ValuesOf } from '../schema/index.ts';
import { ok, parseForm, parseTarget, refuse } from '../schema/index.ts';
import { notFound } from './not-found.ts';

export type Run<T> = (host: Host, input: unknown) => Result<T>;

/** The record of a form, and what was read with it. */
export interface Reading<T extends Fields, Q extends Queries> {
  readonly host: Host;
  readonly row: ValuesOf<T>;
  readonly read: Answers<Q>;
}

/** What a `save` use case decided: the changes, under a name for Jejak, and what to say once they are written. */
export interface Decision {
  readonly action: string;
  readonly changes: readonly Change[];
  readonly options?: CommitOptions;
  readonly message: string;
  readonly next?: Saved['next'];
}

export interface RecordForms<T extends Fields> {
  /** A `load` use case. `queries` are read together with the record itself. */
  loads<Q extends Queries>(
    queries: (record: string) => Q,
    fill: (reading: Reading<T, Q> & { readonly part: string }) => Omit<Filled, 'locked'> & Pick<Filled, 'locked'>,
  ): Run<Filled>;
  /** A `save` use case of a record that is not locked. */
  saves<F extends Fields, Q extends Queries>(
    form: Form<F>,
    queries: (record: string, values: ValuesOf<F>) => Q,
    decide: (reading: Reading<T, Q> & Submission<ValuesOf<F>>) => Result<Decision>,
  ): Run<Saved>;
}

/** `lockedReason` says why a record can no longer be changed, or `null`; `backTo` where its forms lead back to, when not to their own SOP. */
export function recordForms<T extends Fields>(
  table: Table<T>,
  lockedReason: (row: ValuesOf<T>) => string | null = () => null,
  backTo?: (row: ValuesOf<T>) => Filled['of'],
): RecordForms<T> {
  const readRecord = <Q extends Queries>(host: Host, record: string, queries: Q) => {
    const read = host.read({ ...queries, $record: one(table, record) });
    // The queries of the form are among those read; that they are is what the spread above says.
    return { row: read.$record as ValuesOf<T> | null, read: read as unknown as Answers<Q> };
  };
  return {
    loads: (queries, fill) => (host, input) => {
      const { record, part } = parseTarget(input);
      const { row, read } = readRecord(host, record, queries(record));
      if (!row) return notFound(host, table, record);
      const filled = fill({ host, row, read, part });
      const back = backTo?.(row);
      return ok({ ...filled, ...(back && { of: back }), locked: lockedReason(row) ?? filled.locked ?? null });
    },
    saves: (form, queries, decide) => (host, input) => {
      const submitted = parseForm(form, input);
      if (!submitted.ok) return submitted;
      const { record, values } = submitted.value;
      const { row, read } = readRecord(host, record, queries(record, values));
      if (!row) return notFound(host, table, record);
      const locked = lockedReason(row);
      if (locked !== null) return refuse(locked);
      return carryOut(host, record, decide({ host, row, read, ...submitted.value }));
    },
  };
}

/** Commits a decision and answers with its message. */
export function carryOut(host: Host, record: string, decision: Result<Decision>): Result<Saved> {
  if (!decision.ok) return decision;
  const { action, changes, options, message, next } = decision.value;
  const committed = host.commit(action, changes, options);
  return committed.ok ? ok({ message, record, ...(next && { next }) }) : committed;
}

/** The rows that a list form was filled with travel as its fingerprint: only these may be taken out by saving, and only unchanged. */
export function listSeen(host: Host, rows: readonly { readonly number: string }[]): string {
  return rows.map((row) => `${row.number}=${host.seen(row)}`).join(' ');
}

export function listKnown(seen: string | null): ReadonlyMap<string, string> {
  const rows = (seen ?? '').split(' ').map((row) => row.split('='));
  return new Map(rows.map(([number = '', fingerprint = '']) => [number, fingerprint]));
}
