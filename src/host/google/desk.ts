/** What one execution knows of the workbook so far: sheet ids, layouts, counters, and where each row it read stands. */
import type { Fields, Table } from '../../schema/index.ts';
import type { CellProblem } from '../host.ts';
import { HostError } from '../host.ts';
import type { Layout } from './layout.ts';
import { describedHeaders, layoutOf, missingSheet } from './layout.ts';
import type { RawCell, SheetsApi } from './sheets-api.ts';

/** A row as it was read. `row` is its 0-based index in the sheet. */
export interface Place {
  readonly table: Table<Fields>;
  readonly row: number;
  readonly seen: string;
}

export interface Counter {
  readonly row: number;
  readonly last: number;
  readonly mark: string;
}

export interface Desk {
  readonly api: SheetsApi;
  /** Whether this execution holds the document lock. */
  writing: boolean;
  readonly problems: CellProblem[];
  readonly places: WeakMap<object, Place>;
  /** Counters as read under the lock, by series; `null` before they were read. */
  counters: Map<string, Counter> | null;
  /** Numbers given since, not yet committed. */
  readonly given: Map<string, number>;
  sheetId(table: Table): number;
  /** How the table's sheet is called now; staff may have renamed one that was laid out. */
  title(table: Table): string;
  /** How wide the grid of a sheet is, with the columns that staff added. */
  columnCount(table: Table): number;
  rowCount(table: Table): number;
  /** The layout that is known, or the one last seen, or the described one: the header row of the same call proves it. */
  guess(table: Table): Layout;
  layout(table: Table): Layout | null;
  learn(table: Table, headerRow: readonly RawCell[]): Layout;
  /** After a sheet was made or renamed. */
  forgetSheets(): void;
  /** After the structure changed: sheets, layouts and counters are to be read anew. */
  forget(): void;
}

const CACHE_KEY = 'admen.judul-kolom';
const CACHE_SECONDS = 21_600;

export function newDesk(api: SheetsApi): Desk {
  const layouts = new Map<string, Layout>();
  let remembered: Record<string, string[]> | null = null;
  let sheets: readonly GoogleAppsScript.Spreadsheet.Sheet[] | null = null;
  let byName = new Map<string, GoogleAppsScript.Spreadsheet.Sheet>();
  const sheet = (table: Table) => {
    if (!sheets) {
      sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
      byName = new Map(sheets.map((each) => [each.getName(), each]));
    }
    const { laidOut } = table.options;
    const found = laidOut ? sheets.find((each) => each.getSheetId() === laidOut.sheetId) : byName.get(table.name);
    if (!found) throw missingSheet(table);
    return found;
  };

  const desk: Desk = {
    api,
    writing: false,
    problems: [],
    places: new WeakMap(),
    counters: null,
    given: new Map(),
    sheetId: (table) => sheet(table).getSheetId(),
    title: (table) => (table.options.laidOut ? sheet(table).getName() : table.name),
    columnCount: (table) => sheet(table).getMaxColumns(),
    rowCount: (table) => sheet(table).getMaxRows(),
    layout: (table) => layouts.get(table.name) ?? null,
    guess: (table) => {
      remembered ??= readCache();
      const headers = remembered[table.name] ?? describedHeaders(table);
      return layouts.get(table.name) ?? guessLayout(table, headers);
    },
    learn: (table, headerRow) => {
      const layout = layoutOf(table, headerRow);
      layouts.set(table.name, layout);
      remembered ??= readCache();
      const headers = headerRow.map(String);
      const known = remembered[table.name] ?? describedHeaders(table);
      if (known.join('\n') !== headers.join('\n')) writeCache({ ...remembered, [table.name]: headers });
      return layout;
    },
    forgetSheets: () => {
      sheets = null;
    },
    forget: () => {
      layouts.clear();
      sheets = null;
      desk.counters = null;
    },
  };
  return desk;
}

/** A remembered header row may be out of date; then the described order serves, and the call itself tells the truth. */
function guessLayout(table: Table, headers: readonly string[]): Layout {
  try {
    return layoutOf(table, headers);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return layoutOf(table, describedHeaders(table));
  }
}

function readCache(): Record<string, string[]> {
  const json = CacheService.getDocumentCache()?.get(CACHE_KEY);
  return json ? JSON.parse(json) : {};
}

function writeCache(headers: Record<string, string[]>): void {
  CacheService.getDocumentCache()?.put(CACHE_KEY, JSON.stringify(headers), CACHE_SECONDS);
}
