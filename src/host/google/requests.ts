/** The requests of one commit, in order: copy what will be touched, change it, add rows, take rows out. Pure but for sheet ids. */
import { BACKUP_COLUMNS, cadanganTable, MOST_TOUCHED } from '../../registers/cadangan.table.ts';
import { columnLetter } from '../../schema/columns.ts';
import type { Table } from '../../schema/index.ts';
import { toCells } from '../../schema/index.ts';
import { HostError } from '../host.ts';
import type { CellData } from './cells.ts';
import { cellData, quoted } from './cells.ts';
import type { Desk } from './desk.ts';
import type { Effect } from './effects.ts';
import type { Layout } from './layout.ts';
import { lastColumn, missingSheet } from './layout.ts';
import type { Request } from './sheets-api.ts';

const VALUES_AND_FORMAT = 'userEnteredValue,userEnteredFormat.numberFormat';

export function layoutFor(desk: Desk, table: Table): Layout {
  const layout = desk.layout(table);
  if (!layout) throw missingSheet(table);
  return layout;
}

/** The row of the backup sheet, below its header, that holds the copy of the touched record `index`. */
export function copyRow(index: number): number {
  return index + 1;
}

/** Copies each touched row, values only, into the backup sheet; neighbours that stay neighbours go together. */
export function backupRequests(desk: Desk, touched: readonly Effect[]): Request[] {
  if (touched.length === 0) return [];
  if (touched.length > MOST_TOUCHED)
    throw new HostError('unknown', `Satu penyimpanan paling banyak mengubah ${MOST_TOUCHED} baris; ini ${touched.length}.`);
  const backupId = desk.sheetId(cadanganTable);
  const lacking = copyRow(touched.length) - desk.rowCount(cadanganTable);
  const grown: Request[] = lacking > 0 ? [{ appendDimension: { sheetId: backupId, dimension: 'ROWS', length: lacking } }] : [];
  const copies = blocksOf(desk, touched).map(({ effect, index, count }): Request => {
    const width = backupWidth(desk, effect);
    return {
      copyPaste: {
        source: cellsOf(desk.sheetId(effect.table), effect.row, 0, width, count),
        destination: cellsOf(backupId, copyRow(index), 0, width, count),
        pasteType: 'PASTE_VALUES',
      },
    };
  });
  return [...grown, ...copies];
}

interface Block {
  readonly effect: Effect;
  readonly index: number;
  count: number;
}

/** Runs of touched records that stand below each other in one sheet, and are copied as wide. */
function blocksOf(desk: Desk, touched: readonly Effect[]): Block[] {
  const blocks: Block[] = [];
  for (const [index, effect] of touched.entries()) {
    const last = blocks[blocks.length - 1];
    const isNext =
      last !== undefined &&
      last.effect.table === effect.table &&
      last.effect.row + last.count === effect.row &&
      backupWidth(desk, last.effect) === backupWidth(desk, effect);
    if (isNext) last.count++;
    else blocks.push({ effect, index, count: 1 });
  }
  return blocks;
}

/** A row that is taken out is copied whole, with the columns that staff added; of a changed one our own columns suffice. */
export function backupWidth(desk: Desk, { table, after }: Effect): number {
  const described = lastColumn(layoutFor(desk, table)) + 1;
  return Math.min(BACKUP_COLUMNS, after === null ? desk.columnCount(table) : described);
}

/** The part of the backup sheet that the answer of the write must bring back. */
export function backupRange(desk: Desk, touched: readonly Effect[]): string[] {
  if (touched.length === 0) return [];
  const width = Math.max(...touched.map((effect) => backupWidth(desk, effect)));
  return [`${quoted(cadanganTable.name)}!A2:${columnLetter(width - 1)}${copyRow(touched.length)}`];
}

/** Only cells that differ are written, run by run. The key never differs, but for a row that had none. */
export function updateRequests(desk: Desk, effect: Effect): Request[] {
  return changedRuns(desk, effect).map(({ start, data }) => ({
    updateCells: {
      range: cellsOf(desk.sheetId(effect.table), effect.row, start, data.length),
      rows: [{ values: data }],
      fields: VALUES_AND_FORMAT,
    },
  }));
}

export interface CellRun {
  readonly start: number;
  readonly data: CellData[];
}

/** The cells that differ, as runs of neighbouring columns. */
export function changedRuns(desk: Desk, { table, before, after }: Effect): CellRun[] {
  if (!before || !after) return [];
  const layout = layoutFor(desk, table);
  const old = toCells(table, before);
  const cells = toCells(table, after);
  const changed = Object.keys(table.fields).filter((name) => cells[name] !== old[name]);
  return runs(
    changed.map((name) => ({ index: layout[name] ?? 0, data: dataOf(table, name, cells) })).sort((a, b) => a.index - b.index),
  );
}

/** Rows are added after the last row with data, wherever that is: appending reads nothing. */
export function appendRequest(desk: Desk, table: Table, rows: readonly Record<string, unknown>[]): Request {
  const layout = layoutFor(desk, table);
  const width = lastColumn(layout) + 1;
  return {
    appendCells: {
      sheetId: desk.sheetId(table),
      rows: rows.map((row) => ({ values: wholeRow(table, layout, width, row) })),
      fields: VALUES_AND_FORMAT,
    },
  };
}

/** From the bottom up, so that each removal leaves the rows above where they are; neighbours go together. */
export function removeRequests(desk: Desk, removed: readonly Effect[]): Request[] {
  return blocksOf(
    desk,
    [...removed].sort((one, other) => one.row - other.row),
  )
    .reverse()
    .map(({ effect: { table, row }, count }) => {
      const range = { sheetId: desk.sheetId(table), dimension: 'ROWS', startIndex: row, endIndex: row + count };
      return { deleteDimension: { range } };
    });
}

function wholeRow(table: Table, layout: Layout, width: number, row: Record<string, unknown>): CellData[] {
  const cells = toCells(table, row);
  const data: CellData[] = Array.from({ length: width }, () => ({}));
  for (const name of Object.keys(table.fields)) data[layout[name] ?? 0] = dataOf(table, name, cells);
  return data;
}

function dataOf(table: Table, name: string, cells: ReturnType<typeof toCells>): CellData {
  const field = table.fields[name];
  return field ? cellData(cells[name] ?? null, field.column) : {};
}

function runs(cells: readonly { index: number; data: CellData }[]): CellRun[] {
  const joined: CellRun[] = [];
  for (const { index, data } of cells) {
    const last = joined[joined.length - 1];
    if (last && last.start + last.data.length === index) last.data.push(data);
    else joined.push({ start: index, data: [data] });
  }
  return joined;
}

export function cellsOf(sheetId: number, row: number, column: number, width: number, height = 1) {
  return { sheetId, startRowIndex: row, endRowIndex: row + height, startColumnIndex: column, endColumnIndex: column + width };
}
