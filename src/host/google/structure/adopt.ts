/** Rows that staff typed or pasted straight into a register have no number yet: they get one, with a journal line, like any other. */

import { BACKUP_ROWS } from '../../../registers/cadangan.table.ts';
import { columnLetter } from '../../../schema/columns.ts';
import type { Table } from '../../../schema/index.ts';
import { complete } from '../../../schema/index.ts';
import { isRegisterNumber } from '../../../schema/kinds/register-number.ts';
import type { CellProblem } from '../../host.ts';
import { fromRaw, quoted } from '../cells.ts';
import type { Signature } from '../commit.ts';
import { writeEffects } from '../commit.ts';
import { nextNumber } from '../counters.ts';
import type { Desk } from '../desk.ts';
import type { Effect } from '../effects.ts';
import { readInOneCall, rowsRange, runsOf } from '../read.ts';
import type { RawCell } from '../sheets-api.ts';

export interface Adopted {
  readonly done: readonly string[];
  readonly problems: readonly CellProblem[];
}

export function adoptRows(desk: Desk, sign: Signature, tables: readonly Table[], year: number): Adopted {
  const numbered = tables.filter((table) => !table.options.technical && isRegisterNumber(keyField(table)));
  const sheets = rowsWithoutNumber(desk, numbered);
  const problems: CellProblem[] = [];
  const effects = numbered.flatMap((table, index) => {
    const layout = desk.guess(table);
    const unnumbered = [...(sheets[index] ?? [])]
      .map(([row, cells]) => readTyped(table, layout, row, cells))
      .filter((row) => row !== null);
    problems.push(...unnumbered.flatMap((row) => row.problems));
    return unnumbered.filter((row) => row.problems.length === 0).map((row) => ({ table, row: row.row, values: row.values }));
  });
  const taken = effects.slice(0, BACKUP_ROWS).map(({ table, row, values }): Effect => {
    const after = complete(table, { ...values, [table.key]: nextNumber(desk, table, year) });
    return { table, key: String(after[table.key]), before: values, after, row, isAdopted: true };
  });
  if (taken.length === 0) return { done: [], problems };
  writeEffects(desk, { ...sign, action: 'Beri nomor baris yang diketik di lembar', undoable: false }, taken);
  const counts = numbered.map((table) => [table.name, taken.filter((effect) => effect.table === table).length] as const);
  return {
    done: counts.filter(([, count]) => count > 0).map(([name, count]) => `${count} baris di lembar “${name}” diberi nomor.`),
    problems,
  };
}

/**
 * The rows that may want a number, by place: those between numbered ones, and all from the last numbered one on. Costs one cell a
 * row of each register, and then only these rows.
 */
function rowsWithoutNumber(desk: Desk, tables: readonly Table[]): ReadonlyMap<number, readonly RawCell[]>[] {
  const columns = desk.api.read(
    tables.map((table) => {
      const letter = columnLetter(desk.guess(table)[table.key] ?? 0);
      return `${quoted(table.name)}!${letter}:${letter}`;
    }),
  );
  const runs = columns.map((column) => {
    const blank = column.flatMap(([number], row) => (row > 0 && String(number ?? '').trim() === '' ? [row] : []));
    return [...runsOf(blank), [Math.max(0, column.length - 1), null] as const];
  });
  const answers = readInOneCall(
    desk,
    tables.map((table, index) => (runs[index] ?? []).map(([from, to]) => rowsRange(desk, table, [from, to]))),
  );
  return runs.map((list, table) => {
    const rows = list.flatMap(([from], run) =>
      (answers[table]?.[run] ?? []).map((cells, offset) => [from + offset, cells] as const),
    );
    return new Map(rows.filter(([row]) => row > 0));
  });
}

function keyField(table: Table) {
  const field = table.fields[table.key];
  if (!field) throw new Error(`Tabel ${table.name} tidak mempunyai kolom kunci.`);
  return field;
}

interface TypedRow {
  readonly row: number;
  readonly values: Record<string, unknown>;
  readonly problems: readonly CellProblem[];
}

/** A row with data but without number, or `null`. A cell that cannot be read is told and the row left as it is. */
function readTyped(
  table: Table,
  layout: Readonly<Record<string, number>>,
  row: number,
  cells: readonly RawCell[],
): TypedRow | null {
  const cellOf = (name: string) => cells[layout[name] ?? -1];
  const isBlank = (name: string) => String(cellOf(name) ?? '').trim() === '';
  const computed = table.options.computed?.names ?? [];
  const typed = Object.keys(table.fields).filter((name) => name !== table.key && !computed.includes(name));
  if (!isBlank(table.key) || typed.every(isBlank)) return null;
  const values: Record<string, unknown> = { [table.key]: null };
  const problems: CellProblem[] = [];
  for (const name of typed) {
    const field = table.fields[name];
    const parsed = field?.fromCell(fromRaw(cellOf(name), field));
    values[name] = parsed?.ok ? parsed.value : null;
    if (parsed?.ok === false && field)
      problems.push({
        sheet: table.name,
        row: row + 1,
        header: field.label,
        message: parsed.refusals.map((refusal) => refusal.message).join(' '),
      });
  }
  for (const name of computed) values[name] = null;
  return { row, values, problems };
}
