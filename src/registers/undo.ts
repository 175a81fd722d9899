/** "Batalkan": reverts the user's last commit, when nothing that it touched has changed since. */
import type { Change } from '../host/change.ts';
import { append, remove, update } from '../host/change.ts';
import type { Host } from '../host/host.ts';
import { isIncomplete } from '../host/journal.ts';
import { latest, picked } from '../host/query.ts';
import type { Refused, Result, Saved, Table } from '../schema/index.ts';
import { isRecord, keyOf, ok, refuse } from '../schema/index.ts';
import { printNumber } from '../schema/numbers.ts';
import type { Jejak } from './jejak.table.ts';
import { jejakTable } from './jejak.table.ts';

const UNDONE = 'Batalkan: ';
/** Lines of this user that are looked through, the last ones: more than one commit has, be it the largest import. */
const LOOK_BACK = 2100;

/**
 * `registers` are the tables of the workbook, by which the journal's words become rows again; `sheets` finds those that were laid out
 * for a record, and is asked only when a line names none of the registers.
 */
export function undoLast(registers: readonly Table[], sheets: (host: Host) => readonly Table[]) {
  return (host: Host): Result<Saved> => {
    const user = host.user().name;
    const mine = host.read({ mine: latest(jejakTable, 'user', user, LOOK_BACK) }).mine;
    const last = lastTransaction(mine);
    const [first] = last;
    if (!first) return refuse('Tidak ada perubahan Anda yang dapat dibatalkan.');
    const isKnown = last.every((line) => registers.some((table) => table.name === line.table));
    const changes = inverse(host, isKnown ? registers : [...registers, ...sheets(host)], last);
    if (!changes.ok) return changes;
    const committed = host.commit(`${UNDONE}${first.action}`, changes.value);
    if (!committed.ok) return committed;
    return ok({ message: `Dibatalkan: ${first.action} (${printNumber(last.length)} baris).`, record: '' });
  };
}

/** The lines of the latest commit that is neither an undo nor already undone. */
function lastTransaction(lines: readonly Jejak[]): readonly Jejak[] {
  const numbers = [...new Set(lines.map((line) => line.transaction))].sort((a, b) => b - a);
  let skip = 0;
  for (const number of numbers) {
    const own = lines.filter((line) => line.transaction === number);
    if (own.some((line) => line.action.startsWith(UNDONE))) skip++;
    else if (skip > 0) skip--;
    else return own;
  }
  return [];
}

function inverse(host: Host, tables: readonly Table[], lines: readonly Jejak[]): Result<Change[]> {
  const action = lines[0]?.action ?? '';
  if (lines.some((line) => !line.undoable)) return refuse(`“${action}” tidak dapat dibatalkan. Perbaiki lewat formulirnya.`);
  if (lines.some((line) => isIncomplete(line.before)))
    return refuse(`“${action}” mengubah isian pribadi, yang nilainya tidak disimpan dalam Jejak. Perbaiki lewat formulirnya.`);
  const rows = readTouched(host, tables, lines);
  const changes: Change[] = [];
  for (const line of lines) {
    const table = tables.find((candidate) => candidate.name === line.table);
    if (!table) return refuse(`Lembar “${line.table}” tidak dikenal lagi.`);
    const change = inverseOf(
      table,
      rows[table.name]?.find((row) => keyOf(table, row) === line.record),
      line,
    );
    if (!change.ok) return change;
    changes.push(change.value);
  }
  return ok(changes);
}

/** The rows of all lines, in one read. */
function readTouched(
  host: Host,
  tables: readonly Table[],
  lines: readonly Jejak[],
): Readonly<Record<string, readonly Record<string, unknown>[]>> {
  const touched = tables.filter((table) => lines.some((line) => line.table === table.name));
  const keys = (table: Table) => new Set(lines.filter((line) => line.table === table.name).map((line) => line.record));
  return host.read(Object.fromEntries(touched.map((table) => [table.name, picked(table, table.key, () => keys(table))])));
}

function inverseOf(table: Table, row: Record<string, unknown> | undefined, line: Jejak): Result<Change> {
  if (line.after === null)
    return row ? changedSince(line) : ok(append(table, valuesOf(table, line.before ?? '{}', Object.keys(table.fields))));
  if (!row || !holds(table, row, line.after)) return changedSince(line);
  if (line.before === null) return ok(remove(table, row));
  return ok(update(table, row, valuesOf(table, line.before, labelled(table, line.before, line.after))));
}

function changedSince(line: Jejak): Refused {
  return refuse(`${line.table} ${line.record} sudah diubah lagi sesudahnya, jadi tidak dapat dibatalkan.`);
}

/** Whether the row still has what the commit gave it. Personal values are not in the journal, and so not compared. */
function holds(table: Table, row: Record<string, unknown>, after: string): boolean {
  const values: unknown = JSON.parse(after);
  if (!isRecord(values)) return false;
  return Object.entries(table.fields).every(([name, field]) => {
    if (!(field.label in values) || field.personal) return true;
    return field.print(row[name] ?? null) === field.print(values[field.label] ?? null);
  });
}

/** Names of the fields that either side of a journal line mentions. */
function labelled(table: Table, before: string, after: string): string[] {
  const labels = new Set([...Object.keys(JSON.parse(before)), ...Object.keys(JSON.parse(after))]);
  return Object.entries(table.fields).flatMap(([name, field]) => (labels.has(field.label) ? [name] : []));
}

function valuesOf(table: Table, before: string, names: readonly string[]): Record<string, unknown> {
  const old: unknown = JSON.parse(before);
  const known = isRecord(old) ? old : {};
  return Object.fromEntries(names.map((name) => [name, known[table.fields[name]?.label ?? ''] ?? null]));
}
