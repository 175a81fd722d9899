/** When a row moved under the write: everything of that commit is put back from the copies, and the journal says so. */
import { cadanganTable } from '../../registers/cadangan.table.ts';
import { columnLetter } from '../../schema/columns.ts';
import type { Table } from '../../schema/index.ts';
import { fromRaw, quoted } from './cells.ts';
import type { Desk } from './desk.ts';
import type { Effect } from './effects.ts';
import type { Occasion } from './journalled-write.ts';
import { journalledWrite } from './journalled-write.ts';
import { backupWidth, cellsOf, changedRuns, copyRow, layoutFor } from './requests.ts';
import type { RawCell, Request, UpdateResponse } from './sheets-api.ts';

/** Whether a copied row was not the one meant, or had changed since it was read: compares its key and the cells that were written. */
export function touchedStrangers(desk: Desk, touched: readonly Effect[], answer: UpdateResponse): boolean {
  if (touched.length === 0) return false;
  const sheet = answer.updatedSpreadsheet?.sheets?.find((candidate) => candidate.properties?.title === cadanganTable.name);
  const copies = sheet?.data?.[0]?.rowData ?? [];
  return touched.some((effect, index) => {
    const cells = (copies[index]?.values ?? []).map((cell) => rawValue(cell.userEnteredValue));
    return isStranger(desk, effect, cells);
  });
}

function rawValue(value: GoogleAppsScript.Sheets.Schema.ExtendedValue | undefined): RawCell | undefined {
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue;
}

function isStranger(desk: Desk, effect: Effect, cells: readonly (RawCell | undefined)[]): boolean {
  const { table, before } = effect;
  const layout = layoutFor(desk, table);
  return comparedFields(effect).some((name) => {
    const field = table.fields[name];
    const column = layout[name] ?? 0;
    if (!field || column >= backupWidth(desk, effect)) return false;
    const parsed = field.fromCell(fromRaw(cells[column], field));
    return (parsed.ok ? field.print(parsed.value) : '') !== field.print(before?.[name] ?? null);
  });
}

function comparedFields({ table, before, after }: Effect): string[] {
  if (after === null) return Object.keys(table.fields);
  return Object.entries(table.fields)
    .filter(([name, field]) => name === table.key || field.print(before?.[name] ?? null) !== field.print(after[name] ?? null))
    .map(([name]) => name);
}

/** Rows that were added are taken out, rows taken out come back, cells written get their old values; `sheets` puts sheets back. */
export function restore(desk: Desk, occasion: Occasion, effects: readonly Effect[], sheets: readonly Request[] = []): void {
  const touched = effects.map((effect, index) => ({
    effect,
    copy: effects.slice(0, index).filter((earlier) => earlier.row >= 0).length,
  }));
  const changed = touched.filter(({ effect }) => effect.row >= 0 && effect.after !== null);
  const removed = touched
    .filter(({ effect }) => effect.row >= 0 && effect.after === null)
    .sort((a, b) => a.effect.row - b.effect.row);
  const requests = [
    ...removeAdded(desk, effects),
    ...removed.flatMap(({ effect, copy }) => bringBack(desk, effect, copy)),
    ...changed.flatMap(({ effect, copy }) =>
      changedRuns(desk, effect).map(({ start, data }) => fromCopy(desk, effect, copy, start, data.length)),
    ),
    ...sheets,
  ];
  const reversed = effects.map(({ table, key, before, after }) => ({ table, key, before: after, after: before }));
  journalledWrite(
    desk,
    { ...occasion, action: `Dipulihkan otomatis: ${occasion.action}`, undoable: false },
    reversed,
    requests,
    [],
  );
}

/** Finds the added rows by their numbers, which are new and so stand nowhere else. */
function removeAdded(desk: Desk, effects: readonly Effect[]): Request[] {
  const added = effects.filter((effect) => effect.row < 0);
  const tables = [...new Set(added.map((effect) => effect.table))];
  if (tables.length === 0) return [];
  const columns = desk.api.read(tables.map((table) => keyColumn(desk, table)));
  return tables.flatMap((table, index) => {
    const keys = new Set(added.filter((effect) => effect.table === table).map((effect) => effect.key));
    const rows = (columns[index] ?? []).flatMap((cells, row) => (keys.has(String(cells[0] ?? '')) ? [row] : []));
    const sheetId = desk.sheetId(table);
    return rows
      .reverse()
      .map((row) => ({ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } } }));
  });
}

function keyColumn(desk: Desk, table: Table): string {
  const letter = columnLetter(layoutFor(desk, table)[table.key] ?? 0);
  return `${quoted(table.name)}!${letter}:${letter}`;
}

function bringBack(desk: Desk, effect: Effect, copy: number): Request[] {
  const sheetId = desk.sheetId(effect.table);
  const range = { sheetId, dimension: 'ROWS', startIndex: effect.row, endIndex: effect.row + 1 };
  return [
    { insertDimension: { range, inheritFromBefore: effect.row > 1 } },
    fromCopy(desk, effect, copy, 0, backupWidth(desk, effect)),
  ];
}

function fromCopy(desk: Desk, effect: Effect, copy: number, column: number, width: number): Request {
  return {
    copyPaste: {
      source: cellsOf(desk.sheetId(cadanganTable), copyRow(copy), column, width),
      destination: cellsOf(desk.sheetId(effect.table), effect.row, column, width),
      pasteType: 'PASTE_VALUES',
    },
  };
}
