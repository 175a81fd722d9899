/** One query on its way through the two calls of a read. */
import type { Table } from '../../schema/index.ts';
import type { InSheet, Query } from '../query.ts';
import type { RawCell, RawRange } from './sheets-api.ts';

/** What the first call gave, and which rows the second must bring. */
export interface Reading {
  readonly query: Query;
  /** Of a laid-out sheet known only after the first call; `null` when there is no such sheet. */
  table: Table | null;
  header: readonly RawCell[];
  column: RawRange;
  rows: Map<number, readonly RawCell[]>;
  parsed: Record<string, unknown>[] | null;
}

export function newReading(query: Query): Reading {
  return { query, table: isInSheet(query.rows) ? null : query.table, header: [], column: [], rows: new Map(), parsed: null };
}

export function isInSheet(rows: Query['rows']): rows is InSheet {
  return typeof rows === 'object' && 'after' in rows;
}

/** Whether a first call must bring the column by which rows are picked, and a second one those rows. */
export function isPicking({ query: { rows, table } }: Reading): boolean {
  return typeof rows === 'object' && !isInSheet(rows) && !table.options.laidOut;
}
