/** Reading: one call for headers, small tables and the columns that decide; one more for just the rows that were picked. */
import { jejakTable } from '../../registers/jejak.table.ts';
import { penomoranTable } from '../../registers/penomoran.table.ts';
import { columnLetter } from '../../schema/columns.ts';
import type { Table } from '../../schema/index.ts';
import { parseRef } from '../../schema/kinds/reference.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Answers, ByColumn, Columns, InSheet, Queries, Query } from '../query.ts';
import { all, none } from '../query.ts';
import { fromRaw, quoted } from './cells.ts';
import type { Counter, Desk } from './desk.ts';
import { present, takeSheet } from './laid-out.ts';
import type { Layout } from './layout.ts';
import { lastColumn, missingSheet } from './layout.ts';
import type { Reading } from './reading.ts';
import { isInSheet, isPicking, newReading } from './reading.ts';
import type { RawCell, RawRange } from './sheets-api.ts';

export function read<Q extends Queries>(desk: Desk, queries: Q): Answers<Q> {
  const names = Object.keys(queries);
  // What every commit needs comes along, so that it costs no call of its own.
  const forCommit: Query[] = desk.writing && !desk.counters ? [all(penomoranTable), none(jejakTable)] : [];
  const readings = [...names.map((name) => queries[name] as Query), ...forCommit].map(newReading);

  const dependent = readings.filter(({ query }) => isInSheet(query.rows));
  const direct = readings.filter((reading) => !dependent.includes(reading));
  firstCall(desk, direct);
  for (const reading of dependent) {
    const { after, find } = reading.query.rows as InSheet;
    const source = readings[names.indexOf(after)];
    reading.table = source ? present(desk, find(rowsOf(desk, source))) : null;
  }
  const columns: Columns = Object.fromEntries(
    readings.flatMap((reading, index) => {
      const name = names[index];
      return name !== undefined && reading.query.shape === 'column' ? [[name, comparedColumn(reading)] as const] : [];
    }),
  );
  secondCall(desk, direct, dependent, columns);
  const [counters] = readings.splice(names.length);
  if (counters) desk.counters = countersOf(desk, counters);

  const answers = readings.map((reading) => {
    const { shape } = reading.query;
    if (shape === 'column') return comparedColumn(reading);
    const rows = rowsOf(desk, reading, columns);
    return shape === 'row' ? (rows[0] ?? null) : rows;
  });
  return Object.fromEntries(names.map((name, index) => [name, answers[index]])) as Answers<Q>;
}

function firstCall(desk: Desk, readings: readonly Reading[]): void {
  for (const reading of readings) desk.sheetId(reading.query.table);
  const asked = readings.map((reading) => firstRanges(desk, reading.query));
  const answers = readInOneCall(desk, asked);
  readings.forEach((reading, index) => {
    takeFirst(desk, reading, answers[index] ?? []);
  });
  rereadMoved(
    desk,
    readings.filter((reading, index) => movedColumn(desk, reading, asked[index] ?? [])),
  );
}

function firstRanges(desk: Desk, query: Query): string[] {
  const sheet = quoted(desk.title(query.table));
  // A laid-out sheet is small, and where its header stands only its cells tell.
  if (query.rows === 'all' || query.table.options.laidOut) return [sheet];
  if (query.rows === 'none') return [`${sheet}!1:1`];
  return [`${sheet}!1:1`, columnRange(query, desk.guess(query.table))];
}

function columnRange(query: Query, layout: Layout): string {
  const letter = columnLetter(layout[(query.rows as ByColumn).column] ?? 0);
  return `${quoted(query.table.name)}!${letter}:${letter}`;
}

function takeFirst(desk: Desk, reading: Reading, ranges: readonly RawRange[]): void {
  const [first = [], second = []] = ranges;
  if (reading.query.table.options.laidOut) {
    takeSheet(desk, reading, first);
    return;
  }
  reading.header = first[0] ?? [];
  desk.learn(reading.query.table, reading.header);
  if (reading.query.rows === 'all') reading.rows = new Map(first.map((cells, row) => [row, cells] as const).slice(1));
  else reading.column = second;
}

/** A column that staff moved since its place was last seen is read again, once, where it stands now. */
function movedColumn(desk: Desk, reading: Reading, asked: readonly string[]): boolean {
  return isPicking(reading) && asked[1] !== columnRange(reading.query, desk.guess(reading.query.table));
}

function rereadMoved(desk: Desk, readings: readonly Reading[]): void {
  if (readings.length === 0) return;
  const answers = readInOneCall(
    desk,
    readings.map((reading) => [columnRange(reading.query, desk.guess(reading.query.table))]),
  );
  readings.forEach((reading, index) => {
    reading.column = answers[index]?.[0] ?? [];
  });
}

function secondCall(desk: Desk, readings: readonly Reading[], dependent: readonly Reading[], columns: Columns): void {
  const picking = readings.filter(isPicking);
  const wantedOf = picking.map((reading) => wantedRows(reading, columns));
  const runs = wantedOf.map(runsOf);
  const sheets = dependent.filter(({ table }) => table !== null);
  if (runs.every((list) => list.length === 0) && sheets.length === 0) return;
  const answers = readInOneCall(desk, [
    ...picking.map((reading, index) => (runs[index] ?? []).map((run) => rowsRange(desk, reading.query.table, run))),
    ...sheets.map(({ table }) => (table ? [quoted(desk.title(table))] : [])),
  ]);
  sheets.forEach((reading, index) => {
    takeSheet(desk, reading, answers[picking.length + index]?.[0] ?? []);
  });
  picking.forEach((reading, index) => {
    const wanted = new Set(wantedOf[index]);
    (runs[index] ?? []).forEach(([from], run) => {
      (answers[index]?.[run] ?? []).forEach((cells, offset) => {
        if (wanted.has(from + offset)) reading.rows.set(from + offset, cells);
      });
    });
  });
}

/** 0-based rows whose column holds a wanted value; references count by their number. */
function wantedRows(reading: Reading, columns: Columns): number[] {
  const picker = reading.query.rows as ByColumn;
  const values = comparedColumn(reading);
  const wanted = picker.take(values, columns);
  const picked = values.flatMap((value, index) => (value !== '' && wanted.has(value) ? [index + 1] : []));
  return picker.last === undefined ? picked : picked.slice(-picker.last);
}

/** The column by which a query picks, below its header. */
function comparedColumn({ query, column }: Reading): string[] {
  const { column: name } = query.rows as ByColumn;
  return column.slice(1).map((cells) => compared(query.table, name, cells[0]));
}

/** A cell as queries compare it: references by their number, days as `YYYY-MM-DD`. */
function compared(table: Table, name: string, cell: RawCell | undefined): string {
  const field = table.fields[name];
  if (cell === undefined || cell === '' || !field) return String(cell ?? '');
  if (field.kind === 'reference') return parseRef(String(cell)).id;
  return String(field.column.type === 'text' ? cell : (fromRaw(cell, field) ?? ''));
}

/** The ranges travel in the address of the call, which must stay short. */
const MOST_RUNS = 60;

/** Rows as runs `[first, last]`; near runs are joined until there are few enough. */
export function runsOf(rows: readonly number[]): [number, number][] {
  for (let gap = 8; ; gap *= 2) {
    const runs: [number, number][] = [];
    for (const row of rows) {
      const last = runs[runs.length - 1];
      if (last && row - last[1] <= gap) last[1] = row;
      else runs.push([row, row]);
    }
    if (runs.length <= MOST_RUNS) return runs;
  }
}

/** Whole rows as a range; without a last one, to the end of the sheet. */
export function rowsRange(desk: Desk, table: Table, [from, to]: readonly [number, number | null]): string {
  return `${quoted(table.name)}!A${from + 1}:${columnLetter(lastColumn(desk.guess(table)))}${to === null ? '' : to + 1}`;
}

/** Asks for all groups of ranges at once and gives the answers back in the same groups. */
export function readInOneCall(desk: Desk, groups: readonly (readonly string[])[]): RawRange[][] {
  // Several queries may want the same range: a table's header, settings that two SOPs read.
  const ranges = [...new Set(groups.flat())];
  const answers = desk.api.read(ranges);
  const answerOf = new Map(ranges.map((range, index) => [range, answers[index] ?? []]));
  return groups.map((group) => group.map((range) => answerOf.get(range) ?? []));
}

/** Parsed once: what cannot be read is told once, and a row keeps its place. */
function rowsOf(desk: Desk, reading: Reading, columns: Columns = {}): Record<string, unknown>[] {
  reading.parsed ??= wantedOnly(reading, parseRows(desk, reading), columns);
  return reading.parsed;
}

/** Of a laid-out sheet all rows came, and those that were asked for are picked here. */
function wantedOnly({ query }: Reading, rows: Record<string, unknown>[], columns: Columns): Record<string, unknown>[] {
  if (!query.table.options.laidOut || query.rows === 'all') return rows;
  if (query.rows === 'none') return [];
  const { column, take } = query.rows as ByColumn;
  const wordsOf = (row: Record<string, unknown>) => query.table.fields[column]?.print(row[column] ?? null) ?? '';
  const wanted = take(rows.map(wordsOf), columns);
  return rows.filter((row) => wanted.has(wordsOf(row)));
}

function parseRows(desk: Desk, { table, ...reading }: Reading): Record<string, unknown>[] {
  if (!table) return [];
  const layout = desk.layout(table);
  if (!layout) throw missingSheet(table);
  const rows = [...reading.rows].map(([row, cells]) => parseRow(desk, table, layout, row, cells));
  return rows.filter((row) => row !== null);
}

const FORMULA_ERROR = /^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|ERROR!?)$/;

/** `null` for an empty row, and for one in which a required cell cannot be read: that is told as a problem. */
function parseRow(
  desk: Desk,
  table: Table,
  layout: Layout,
  row: number,
  cells: readonly RawCell[],
): Record<string, unknown> | null {
  const described = Object.entries(table.fields).map(([name, field]) => ({
    name,
    field,
    cell: fromRaw(cells[layout[name] ?? -1], field),
  }));
  if (described.every(({ cell }) => cell === null)) return null;
  const values: Record<string, unknown> = {};
  let usable = true;
  for (const { name, field, cell } of described) {
    const parsed = field.fromCell(cell);
    values[name] = parsed.ok ? parsed.value : null;
    if (parsed.ok) continue;
    usable &&= field.optional;
    desk.problems.push({
      sheet: desk.title(table),
      row: row + 1,
      header: field.label,
      message: FORMULA_ERROR.test(String(cell))
        ? `${field.label} berisi rumus yang gagal (${String(cell)}). Perbaiki rumusnya, atau tulis nilainya.`
        : parsed.refusals.map((refusal) => refusal.message).join(' '),
    });
  }
  if (!usable) return null;
  desk.places.set(values, {
    table,
    row,
    // Of many rows that are read, few are changed.
    get seen() {
      return fingerprint(table, values);
    },
  });
  return values;
}

function countersOf(desk: Desk, reading: Reading): Map<string, Counter> {
  const rows = rowsOf(desk, reading) as { series: string; last: number; mark: string | null }[];
  return new Map(rows.map((row) => [row.series, { row: desk.places.get(row)?.row ?? -1, last: row.last, mark: row.mark ?? '' }]));
}
