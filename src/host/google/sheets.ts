/** The sheets of the workbook by name and number, whatever they are for. */
import { HostError } from '../host.ts';
import type { WorkbookFacts } from '../standing.ts';
import { quoted } from './cells.ts';
import type { Desk } from './desk.ts';
import type { RawRange } from './sheets-api.ts';

/** The id of this very file: a copy of it has another. */
export function workbookId(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getId();
}

export function workbookFacts(): WorkbookFacts {
  return { id: workbookId(), title: SpreadsheetApp.getActiveSpreadsheet().getName() };
}

function sheets(): GoogleAppsScript.Spreadsheet.Sheet[] {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets();
}

export function sheetTitle(sheetId: number): string | null {
  return (
    sheets()
      .find((sheet) => sheet.getSheetId() === sheetId)
      ?.getName() ?? null
  );
}

export function lastRow(sheetId: number): number {
  return (
    sheets()
      .find((sheet) => sheet.getSheetId() === sheetId)
      ?.getLastRow() ?? 0
  );
}

export function sheetNames(): string[] {
  return sheets()
    .filter((sheet) => !sheet.isSheetHidden())
    .map((sheet) => sheet.getName());
}

export function sheetCells(desk: Desk, name: string): RawRange {
  if (!sheets().some((sheet) => sheet.getName() === name))
    throw new HostError('structure', `Lembar “${name}” tidak ada. Periksa namanya, lalu coba lagi.`);
  const [cells = []] = desk.api.read([quoted(name)]);
  return cells;
}

/** Sheets titles differ from each other in more than capitals. */
export function freeSheet(title: string): { sheetId: number; title: string } {
  const present = sheets();
  const ids = new Set(present.map((sheet) => sheet.getSheetId()));
  const titles = new Set(present.map((sheet) => sheet.getName().toLowerCase()));
  let free = title;
  for (let count = 2; titles.has(free.toLowerCase()); count++) free = `${title} (${count})`;
  return { sheetId: freeSheetId(free, ids), title: free };
}

/** A number for a new sheet, the same on every computer, and free among those given. */
export function freeSheetId(name: string, taken: ReadonlySet<number>): number {
  let id = [...name].reduce((hash, char) => (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_000_007, 7);
  while (taken.has(id)) id++;
  return id;
}
