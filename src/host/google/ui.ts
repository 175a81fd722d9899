/** The faces of Admen in the spreadsheet: menu, sidebar, wide dialog, and showing a cell. */

import { columnLetter } from '../../schema/columns.ts';
import type { Table } from '../../schema/index.ts';
import { quoted } from './cells.ts';
import type { Desk } from './desk.ts';
import { sameHeader } from './layout.ts';

const WIDE = { width: 960, height: 640 };

/** Only builds the menu: onOpen runs with limited authority, and anything more could lose the whole menu. */
export function addMenu(entries: readonly (readonly [caption: string, functionName: string] | null)[]): void {
  const menu = SpreadsheetApp.getUi().createMenu('Admen');
  for (const entry of entries) {
    if (entry) menu.addItem(entry[0], entry[1]);
    else menu.addSeparator();
  }
  menu.addToUi();
}

export function openSidebar(route: string): void {
  SpreadsheetApp.getUi().showSidebar(page(route, 'panel').setTitle('Admen'));
}

export function openWide(route: string): void {
  const output = page(route, 'lebar').setWidth(WIDE.width).setHeight(WIDE.height);
  SpreadsheetApp.getUi().showModelessDialog(output, 'Admen');
}

/** The page is one built file; where it starts is written into it. */
function page(route: string, frame: 'panel' | 'lebar'): GoogleAppsScript.HTML.HtmlOutput {
  const start = JSON.stringify({ route, frame }).replace(/</g, '\\u003c');
  const content = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  return HtmlService.createHtmlOutput(content.replace('/*START*/null', () => start));
}

/** Selects the row of a record; `false` when it is not there. */
export function showRecord(desk: Desk, table: Table, key: string): boolean {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(table.name);
  const letter = columnLetter(desk.guess(table)[table.key] ?? 0);
  const [column = []] = desk.api.read([`'${table.name}'!${letter}:${letter}`]);
  const row = column.findIndex((cells) => cells[0] === key);
  if (!sheet || row < 1) return false;
  sheet.getRange(row + 1, 1, 1, Object.keys(table.fields).length).activate();
  return true;
}

/** Selects the first row of a sheet that holds just this text in some cell: a row of a sheet that was laid out for people. */
export function showText(desk: Desk, sheetName: string, text: string): boolean {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName);
  if (!sheet) return false;
  const [cells = []] = desk.api.read([quoted(sheetName)]);
  const row = cells.findIndex((line) => line.includes(text));
  if (row < 0) return false;
  sheet.getRange(row + 1, 1, 1, (cells[row] ?? []).length).activate();
  return true;
}

export function showSheet(sheetId: number): boolean {
  const sheet = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((candidate) => candidate.getSheetId() === sheetId);
  sheet?.getRange(1, 1).activate();
  return sheet !== undefined;
}

/** Selects a cell that could not be read. `row` counts from 1. */
export function showCell(desk: Desk, sheetName: string, row: number, header: string): boolean {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName);
  // Above the cell, the nearest row that has the header: of a register its first row, of a laid-out sheet one below titles.
  const [above = []] = desk.api.read([`${quoted(sheetName)}!1:${row}`]);
  const columns = above.map((cells) => cells.findIndex((cell) => sameHeader(String(cell), header)));
  const column = columns.reverse().find((index) => index >= 0) ?? -1;
  if (!sheet || column < 0) return false;
  sheet.getRange(row, column + 1).activate();
  return true;
}
