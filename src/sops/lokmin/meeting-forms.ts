/** What all forms of a meeting share: reading it with what the form needs, saying why it is locked, refusing changes to a closed one. */
import type { Change } from '../../host/change.ts';
import type { CommitOptions, Host } from '../../host/host.ts';
import type { Answers, Queries } from '../../host/query.ts';
import { one } from '../../host/query.ts';
import { notFound } from '../../registers/not-found.ts';
import type { Rapat } from '../../registers/rapat.table.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import type { Fields, Filled, Form, Result, Saved, Submission, ValuesOf } from '../../schema/index.ts';
import { ok, parseSubmission, parseTarget, refuse } from '../../schema/index.ts';
import { printTime } from '../../schema/kinds/time.ts';

type Run<T> = (host: Host, input: unknown) => Result<T>;

/** The meeting of a form, and what was read with it. */
export interface Reading<Q extends Queries> {
  readonly host: Host;
  readonly rapat: Rapat;
  readonly read: Answers<Q>;
}

/** A `load` use case. `queries` are read together with the meeting itself. */
export function loadsMeeting<Q extends Queries>(
  queries: (record: string) => Q,
  fill: (reading: Reading<Q> & { readonly part: string }) => Omit<Filled, 'locked'>,
): Run<Filled> {
  return (host, input) => {
    const { record, part } = parseTarget(input);
    const { rapat, read } = readMeeting(host, record, queries);
    if (!rapat) return notFound(host, rapatTable, record);
    return ok({ ...fill({ host, rapat, read, part }), locked: rapat.state === 'Ditutup' ? closedReason(rapat) : null });
  };
}

/** What a `save` use case decided: the changes, under a name for Jejak, and what to say once they are written. */
export interface Decision {
  readonly action: string;
  readonly changes: readonly Change[];
  readonly options?: CommitOptions;
  readonly message: string;
  readonly next?: Saved['next'];
}

/** A `save` use case of a meeting that is not closed. */
export function savesMeeting<F extends Fields, Q extends Queries>(
  form: Form<F>,
  queries: (record: string, values: ValuesOf<F>) => Q,
  decide: (reading: Reading<Q> & Submission<ValuesOf<F>>) => Result<Decision>,
): Run<Saved> {
  return (host, input) => {
    const submitted = parseSubmission(form.fields, input);
    if (!submitted.ok) return submitted;
    const { record, values } = submitted.value;
    const { rapat, read } = readMeeting(host, record, (key) => queries(key, values));
    if (!rapat) return notFound(host, rapatTable, record);
    if (rapat.state === 'Ditutup') return refuse(closedReason(rapat));
    return carryOut(host, record, decide({ host, rapat, read, ...submitted.value }));
  };
}

/** Commits a decision and answers with its message. */
export function carryOut(host: Host, record: string, decision: Result<Decision>): Result<Saved> {
  if (!decision.ok) return decision;
  const { action, changes, options, message, next } = decision.value;
  const committed = host.commit(action, changes, options);
  return committed.ok ? ok({ message, record, ...(next && { next }) }) : committed;
}

function readMeeting<Q extends Queries>(
  host: Host,
  record: string,
  queries: (record: string) => Q,
): { rapat: Rapat | null; read: Answers<Q> } {
  const read = host.read({ ...queries(record), rapat: one(rapatTable, record) });
  // The queries of the form are among those read; that they are is what the spread above says.
  return { rapat: read.rapat as Rapat | null, read: read as unknown as Answers<Q> };
}

export function closedReason(rapat: Rapat): string {
  return `${rapat.title} sudah ditutup pada pukul ${printTime(rapat.closedAt ?? '')}. Buka kembali dengan alasan bila perlu diubah.`;
}

/** The rows that a list form was filled with travel as its fingerprint: only these may be taken out by saving, and only unchanged. */
export function listSeen(host: Host, rows: readonly { readonly number: string }[]): string {
  return rows.map((row) => `${row.number}=${host.seen(row)}`).join(' ');
}

export function listKnown(seen: string | null): ReadonlyMap<string, string> {
  const rows = (seen ?? '').split(' ').map((row) => row.split('='));
  return new Map(rows.map(([number = '', fingerprint = '']) => [number, fingerprint]));
}
