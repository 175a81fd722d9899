/** A register that staff keep by hand: a list, a form for one row. Described once; its use cases and screens derive. */
import type { Change } from '../host/change.ts';
import { append, update } from '../host/change.ts';
import type { Host } from '../host/host.ts';
import { all } from '../host/query.ts';
import type { UseCase } from '../host/use-case.ts';
import { command, query } from '../host/use-case.ts';
import type { Fields, Filled, Form, Ref, Refusal, Result, Saved, Table, ValuesOf } from '../schema/index.ts';
import { keyOf, ok, parseForm, parseTarget, refuseAll } from '../schema/index.ts';
import { MOST_LISTED } from './manifest.ts';
import { notFound } from './not-found.ts';

export interface RegisterLine {
  readonly title: string;
  readonly detail: string;
  readonly tag: string;
}

export interface Register<T extends Fields = Fields, F extends Fields = Fields> {
  readonly id: string;
  readonly title: string;
  readonly itemName: string;
  readonly table: Table<T>;
  readonly form: Form<F>;
  /** How a row looks in the list. */
  line(row: ValuesOf<T>): RegisterLine;
  /** What a new row begins with. */
  readonly start: Partial<ValuesOf<F>>;
}

/** One line of the list, as the sidebar gets it. */
export interface ListedRow extends RegisterLine {
  readonly record: string;
  readonly route: string;
  /** The colour of the tag. */
  readonly tone?: 'late';
  /** A file in Drive. */
  readonly link?: string;
  /** Ways to group the list, each with the group of this row; groups stand in the order of their first rows. */
  readonly groups?: Readonly<Record<string, string>>;
}

/**
 * `list`, `load` and `save` of a register. `options` supplies the rows of other tables that its form refers to; `check` says what of
 * a row cannot be: values that contradict each other, or one of the other rows.
 */
export function maintain<T extends Fields, F extends Fields>(
  register: Register<T, F>,
  options: (host: Host) => Readonly<Record<string, readonly Ref[]>> = () => ({}),
  check: (values: ValuesOf<F>, others: readonly ValuesOf<T>[]) => readonly Refusal[] = () => [],
): Readonly<Record<string, UseCase>> {
  const { id, table, form } = register;

  const list = (host: Host): Result<readonly ListedRow[]> => {
    const { rows } = host.read({ rows: all(table) });
    return ok(
      rows
        .slice(0, MOST_LISTED)
        .map((row) => ({ record: keyOf(table, row), route: `form/${form.id}/${keyOf(table, row)}`, ...register.line(row) })),
    );
  };

  const load = (host: Host, input: unknown): Result<Filled> => {
    const { record } = parseTarget(input);
    const blank = Object.fromEntries(Object.keys(form.fields).map((name) => [name, null]));
    if (record === '') return ok({ values: { ...blank, ...register.start }, seen: '', options: options(host) });
    const row = host.read({ rows: all(table) }).rows.find((candidate) => keyOf(table, candidate) === record);
    if (!row) return notFound(host, table, record);
    const values = Object.fromEntries(Object.keys(form.fields).map((name) => [name, row[name]]));
    return ok({ title: register.line(row).title, values, seen: host.seen(row), options: options(host) });
  };

  const save = (host: Host, input: unknown): Result<Saved> => {
    const submitted = parseForm(form, input);
    if (!submitted.ok) return submitted;
    const { record, values, seen } = submitted.value;
    const { rows } = host.read({ rows: all(table) });
    const row = rows.find((candidate) => keyOf(table, candidate) === record);
    if (record !== '' && !row) return notFound(host, table, record);
    const refusals = check(
      values,
      rows.filter((other) => other !== row),
    );
    if (refusals.length > 0) return refuseAll(refusals);
    const number = row ? record : host.nextNumber(table);
    const change: Change = row
      ? update(table, row, values as Partial<ValuesOf<T>>, seen)
      : append(table, newRow(table, number, values));
    const committed = host.commit(`${row ? 'Ubah' : 'Tambah'} ${register.itemName}`, [change]);
    if (!committed.ok) return committed;
    const what = `${register.itemName.charAt(0).toUpperCase()}${register.itemName.slice(1)} ${number}`;
    const next = [
      { caption: `Tambah ${register.itemName} lagi`, route: `form/${form.id}` },
      { caption: 'Kembali ke daftar', route: `register/${id}` },
    ];
    return ok({ message: `${what} ${row ? 'diubah' : 'ditambahkan'}.`, record: number, next });
  };

  return { [`${id}.list`]: query(list), [form.load]: query(load), [form.save]: command(save) };
}

/** Computed columns are filled by the commit; the form decides the rest. */
function newRow<T extends Fields>(table: Table<T>, number: string, values: Record<string, unknown>): ValuesOf<T> {
  const blank = Object.fromEntries(Object.keys(table.fields).map((name) => [name, null]));
  return { ...blank, ...values, [table.key]: number } as ValuesOf<T>;
}
