/** What all forms of an entry share: its rows are read together, what is decided is checked against the order of the handling, and its state is kept. */
import type { Change } from '../../../host/change.ts';
import { append, update } from '../../../host/change.ts';
import type { CommitOptions, Host } from '../../../host/host.ts';
import { CONFLICT_FIELD } from '../../../host/host.ts';
import type { Answers, Queries } from '../../../host/query.ts';
import type { Run } from '../../../registers/record-forms.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import type { Fields, Filled, Form, Result, Saved, Submission, Table, ValuesOf } from '../../../schema/index.ts';
import { ok, parseForm, parseTarget, refuse } from '../../../schema/index.ts';
import type { Distribusi } from '../distribusi.table.ts';
import type { Kepuasan } from '../kepuasan.table.ts';
import { kepuasanTable } from '../kepuasan.table.ts';
import type { Penanganan } from '../penanganan.table.ts';
import { penangananTable } from '../penanganan.table.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { umpanBalikRef, umpanBalikTable } from '../umpan-balik.table.ts';
import type { HandlingStep } from './handling.ts';
import { closedReason, stateOf, waitsFor } from './handling.ts';
import type { Keluhan, KeluhanAnswers } from './keluhan-record.ts';
import { keluhanFrom, keluhanQueries, keluhanRoute } from './keluhan-record.ts';

export interface KeluhanReading<Q extends Queries> {
  readonly host: Host;
  readonly keluhan: Keluhan;
  readonly read: Answers<Q>;
}

export interface KeluhanDecision {
  readonly action: string;
  /** New values of the entry itself, of its one row in Penanganan, of its one row in Buku kepuasan. */
  readonly entry?: Partial<UmpanBalik>;
  readonly penanganan?: Partial<Penanganan>;
  readonly kepuasan?: Partial<Kepuasan>;
  /** The distribution as it will be, with the changes that make it so. */
  readonly distribusi?: { readonly after: readonly Distribusi[]; readonly changes: readonly Change[] };
  readonly options?: CommitOptions;
  /** When the form was filled from more than one row: the fingerprint of the one that is written. */
  readonly seen?: string | null;
  readonly message: string;
}

/** A form of a step: locked, with the reason, while the step cannot be done. `null`: a form that only a closed entry locks. */
export function loadsKeluhan<Q extends Queries>(
  step: HandlingStep | null,
  queries: () => Q,
  fill: (reading: KeluhanReading<Q> & { readonly part: string }) => Result<Omit<Filled, 'locked'>> | Omit<Filled, 'locked'>,
): Run<Filled> {
  return (host, input) => {
    const { record, part } = parseTarget(input);
    const { found, read } = readKeluhan(host, record, queries());
    if (!found.ok) return found;
    const filled = fill({ host, keluhan: found.value, read, part });
    const value = 'ok' in filled ? filled : ok(filled);
    return value.ok ? ok({ ...value.value, locked: lockedReason(found.value, step, host.today()) }) : value;
  };
}

export function savesKeluhan<F extends Fields, Q extends Queries>(
  form: Form<F>,
  step: HandlingStep | null,
  queries: () => Q,
  decide: (reading: KeluhanReading<Q> & Submission<ValuesOf<F>>) => Result<KeluhanDecision>,
): Run<Saved> {
  return (host, input) => {
    const submitted = parseForm(form, input);
    if (!submitted.ok) return submitted;
    const { record, seen } = submitted.value;
    const { found, read } = readKeluhan(host, record, queries());
    if (!found.ok) return found;
    const locked = lockedReason(found.value, step, host.today());
    if (locked !== null) return refuse(locked);
    const decided = decide({ host, keluhan: found.value, read, ...submitted.value });
    return decided.ok ? writeDecision(host, found.value, decided.value, seen) : decided;
  };
}

function readKeluhan<Q extends Queries>(host: Host, record: string, queries: Q) {
  const read = host.read({ ...queries, ...keluhanQueries(record) });
  const found = keluhanFrom(host, record, read as unknown as KeluhanAnswers);
  return { found, read: read as unknown as Answers<Q> };
}

export function lockedReason(keluhan: Keluhan, step: HandlingStep | null, today: string): string | null {
  return closedReason(keluhan.entry) ?? (step === null ? null : waitsFor(keluhan, step, today));
}

/** Writes the decision and the state that follows from it. `seen` belongs to the row that the form was filled from. */
export function writeDecision(host: Host, keluhan: Keluhan, decision: KeluhanDecision, seen: string | null): Result<Saved> {
  const { entry } = keluhan;
  const seenRow = decision.seen === undefined ? seen : decision.seen;
  const penanganan = childChange(decision.penanganan, keluhan.penanganan, seenRow, {
    fresh: () => ({ ...blank(penangananTable.fields), number: host.nextNumber(penangananTable), entry: umpanBalikRef(entry) }),
    table: penangananTable,
  });
  if (!penanganan.ok) return penanganan;
  const kepuasan = childChange(decision.kepuasan, keluhan.kepuasan, seenRow, {
    fresh: () => ({ ...blank(kepuasanTable.fields), number: host.nextNumber(kepuasanTable), entry: umpanBalikRef(entry) }),
    table: kepuasanTable,
  });
  if (!kepuasan.ok) return kepuasan;
  const after = {
    entry: { ...entry, ...decision.entry },
    penanganan: penanganan.value?.row ?? keluhan.penanganan,
    kepuasan: kepuasan.value?.row ?? keluhan.kepuasan,
    distribusi: decision.distribusi?.after ?? keluhan.distribusi,
  };
  const state = stateOf(after, host.today());
  const changes = [
    update(umpanBalikTable, entry, { ...decision.entry, state }, decision.entry ? seenRow : null),
    ...(penanganan.value ? [penanganan.value.change] : []),
    ...(kepuasan.value ? [kepuasan.value.change] : []),
    ...(decision.distribusi?.changes ?? []),
  ];
  const next = [{ caption: 'Kembali ke langkah', route: keluhanRoute(entry.number) }];
  const { action, message, options } = decision;
  return carryOut(host, entry.number, ok({ action, changes, message, next, ...(options && { options }) }));
}

interface Child<R> {
  readonly row: R;
  readonly change: Change;
}

/** A row of which an entry has at most one: changed, or made. Refuses when another person made it since the form was opened. */
function childChange<F extends Fields>(
  values: Partial<ValuesOf<F>> | undefined,
  present: ValuesOf<F> | null,
  seen: string | null,
  { fresh, table }: { readonly fresh: () => ValuesOf<F>; readonly table: Table<F> },
): Result<Child<ValuesOf<F>> | null> {
  if (!values) return ok(null);
  if (present && seen === null)
    return refuse(
      `${table.name} sudah diisi orang lain sejak formulir ini dibuka. Isian Anda belum disimpan: muat nilai terbaru, periksa, lalu simpan lagi.`,
      CONFLICT_FIELD,
    );
  if (present) return ok({ row: { ...present, ...values }, change: update(table, present, values, seen) });
  const row = { ...fresh(), ...values };
  return ok({ row, change: append(table, row) });
}

function blank<F extends Fields>(fields: F): ValuesOf<F> {
  // Every field beside the key and the entry is optional in these tables, and so may be empty.
  return Object.fromEntries(Object.keys(fields).map((name) => [name, null])) as ValuesOf<F>;
}
