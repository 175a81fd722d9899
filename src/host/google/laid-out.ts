/** Rows of a sheet that was laid out for one record: its header stands below titles, and headings and means between its rows. */
import type { Table } from '../../schema/index.ts';
import { HostError } from '../host.ts';
import { fromRaw } from './cells.ts';
import type { Desk } from './desk.ts';
import { headerRow } from './layout.ts';
import type { Reading } from './reading.ts';
import type { RawRange } from './sheets-api.ts';

/** A laid-out sheet that was deleted, or lost its header, has no rows, and that is told: the record that it belongs to is still to be read. */
export function present(desk: Desk, table: Table | null): Table | null {
  return table && tolerant(desk, table, () => desk.title(table)) !== null ? table : null;
}

function tolerant<T>(desk: Desk, table: Table, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    desk.problems.push({ sheet: table.name, row: 1, header: '', message: error.message });
    return null;
  }
}

/** The rows below the header of a laid-out sheet that have a key; headings and means between them have none. */
export function takeSheet(desk: Desk, reading: Reading, cells: RawRange): void {
  const { table } = reading;
  const keyField = table?.fields[table.key];
  if (!table || !keyField) return;
  const learnt = tolerant(desk, table, () => {
    const header = headerRow(table, cells);
    return { header, layout: desk.learn(table, cells[header] ?? []) };
  });
  if (!learnt) {
    reading.table = null;
    return;
  }
  const { header } = learnt;
  const column = learnt.layout[table.key] ?? 0;
  const keyed = cells.map((row, index) => [index, row] as const).slice(header + 1);
  reading.rows = new Map(keyed.filter(([, row]) => keyField.fromCell(fromRaw(row[column], keyField)).ok));
}
