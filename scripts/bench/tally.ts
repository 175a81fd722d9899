/** Counts what an execution asks of Google: service calls by kind, cells that come back, cells that are sent. Pure. */

/** Kinds of calls, as the columns of the report. */
export const KINDS = ['reads', 'writes', 'app', 'drive', 'properties', 'lock', 'cache', 'html', 'mail', 'session'] as const;
export type Kind = (typeof KINDS)[number];

export interface Tally {
  readonly calls: Record<Kind, number>;
  cellsRead: number;
  cellsWritten: number;
  /** Cells that came back, by sheet and columns: `'Rapat'!A:A`. */
  readonly ranges: Map<string, number>;
  /** Files of the project that were loaded. */
  readonly files: Set<string>;
}

export function newTally(): Tally {
  const calls = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  return { calls, cellsRead: 0, cellsWritten: 0, ranges: new Map(), files: new Set() };
}

/**
 * By the kernel's groups. `null`: no call of its own, as the clock of the language is none, and what a service does besides: a lock
 * is had and released, properties are looked through before one is set, the quota is asked for before a mail is sent.
 */
const KIND_OF: Readonly<Record<string, Kind | null>> = {
  'sheets.batchGet': 'reads',
  'sheets.get': 'reads',
  'sheets.batchUpdate': 'writes',
  'locks.acquire': 'lock',
  'locks.release': null,
  spreadsheet: 'app',
  ui: 'app',
  drive: 'drive',
  properties: 'properties',
  'properties.set': null,
  cache: 'cache',
  html: 'html',
  mail: 'mail',
  'mail.send': null,
  session: 'session',
  forms: 'app',
  triggers: 'app',
  clock: null,
  log: null,
};

/** Adds one kernel call. Throws for a service that is not known here, so that none goes uncounted. */
export function count(tally: Tally, name: string, parameters: readonly unknown[], answer: unknown): void {
  const kind = KIND_OF[name in KIND_OF ? name : (name.split('.')[0] ?? '')];
  if (kind === undefined) throw new Error(`The bench does not know how to count ${name}.`);
  if (kind === null) return;
  tally.calls[kind]++;
  if (kind === 'html') tally.files.add(String(parameters[0]));
  if (kind !== 'reads' && kind !== 'writes') return;
  for (const { range, cells } of transferred(answer as Transfer)) {
    tally.cellsRead += cells;
    tally.ranges.set(range, (tally.ranges.get(range) ?? 0) + cells);
  }
  if (kind === 'writes') tally.cellsWritten += sent(parameters[1] as Body);
}

interface Transfer {
  readonly valueRanges?: readonly { readonly range: string; readonly values?: readonly (readonly unknown[])[] }[];
  readonly updatedSpreadsheet?: Transfer;
  readonly sheets?: readonly { readonly properties?: { readonly title?: string }; readonly data?: readonly GridData[] }[];
}

type GridData = GoogleAppsScript.Sheets.Schema.GridData;

/** Rows × columns of every range that came back, blanks inside included. */
function transferred(answer: Transfer): { range: string; cells: number }[] {
  const values = (answer.valueRanges ?? []).map(({ range, values: rows = [] }) => ({
    range: columnsOf(range),
    cells: area(rows.map((row) => row.length)),
  }));
  const grids = (answer.sheets ?? []).flatMap(({ properties, data = [] }) =>
    data.map(({ rowData = [] }) => ({
      range: `'${properties?.title ?? ''}' (cell data)`,
      cells: area(rowData.map((row) => row.values?.length ?? 0)),
    })),
  );
  return [...values, ...grids, ...(answer.updatedSpreadsheet ? transferred(answer.updatedSpreadsheet) : [])];
}

function area(widths: readonly number[]): number {
  return widths.length * widths.reduce((widest, width) => Math.max(widest, width), 0);
}

/** `'Tinjauan RTL'!B1:B620` as `'Tinjauan RTL'!B:B`. */
function columnsOf(range: string): string {
  const bang = range.lastIndexOf('!');
  return range.slice(0, bang) + range.slice(bang).replace(/\d+/g, '');
}

type Body = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
type Rows = readonly GoogleAppsScript.Sheets.Schema.RowData[];

/** Cells with contents of their own in the requests, and cells that a copy fills. Formats of whole columns are no cells. */
function sent(body: Body): number {
  const inRows = (rows: Rows = []) => rows.reduce((sum, row) => sum + (row.values?.length ?? 0), 0);
  return (body.requests ?? []).reduce((sum, { appendCells, updateCells, copyPaste }) => {
    const { startRowIndex = 0, endRowIndex = 0, startColumnIndex = 0, endColumnIndex = 0 } = copyPaste?.destination ?? {};
    const copied = (endRowIndex - startRowIndex) * (endColumnIndex - startColumnIndex);
    return sum + inRows(appendCells?.rows) + inRows(updateCells?.rows) + copied;
  }, 0);
}
