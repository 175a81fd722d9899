/** SpreadsheetApp, as far as menus, sidebar, selection, toasts and charts need it. Cell data goes through the Sheets service. */
import type { CellSelection, MenuEntry, SheetOutline, SyncKernel } from '../kernel.ts';
import { columnName } from '../workbook/a1.ts';
import { chartsOf } from './embedded-charts.ts';
import { formUrl } from './form-app.ts';
import type { HtmlOutput } from './html-service.ts';
import { pageOf } from './html-service.ts';
import { emulated } from './strict.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

export function spreadsheetApp(kernel: SyncKernel): App {
  const active = () => spreadsheet(kernel);
  return emulated<App>('SpreadsheetApp', {
    getActiveSpreadsheet: active,
    getActive: active,
    getActiveRange: () => {
      const selection = kernel.spreadsheet.selection();
      return (selection ? range(kernel, selection) : null) as Range;
    },
    getUi: () => ui(kernel),
    flush: () => {},
  });
}

function spreadsheet(kernel: SyncKernel): Spreadsheet {
  return emulated<Spreadsheet>('Spreadsheet', {
    getId: () => kernel.spreadsheet.facts().spreadsheetId,
    getName: () => kernel.spreadsheet.facts().title,
    getSpreadsheetTimeZone: () => kernel.spreadsheet.facts().timeZone,
    getSpreadsheetLocale: () => kernel.spreadsheet.facts().locale,
    getSheets: () => kernel.spreadsheet.sheets().map((outline) => sheet(kernel, outline)),
    getSheetByName: (name) => sheetWhere(kernel, (outline) => outline.name === name),
    getSheetById: (id) => sheetWhere(kernel, (outline) => outline.sheetId === id),
    toast: (message: string, title: string = '', seconds: number | null = 5) =>
      kernel.spreadsheet.toast(String(message), title, seconds ?? 5),
  });
}

function sheetWhere(kernel: SyncKernel, isAsked: (outline: SheetOutline) => boolean): Sheet | null {
  const outline = kernel.spreadsheet.sheets().find(isAsked);
  return outline ? sheet(kernel, outline) : null;
}

function sheet(kernel: SyncKernel, outline: SheetOutline): Sheet {
  const select = (row: number, column: number, rows: number, columns: number) =>
    range(kernel, { sheet: outline.name, row, column, rows, columns });
  const self: Sheet = emulated<Sheet>('Sheet', {
    getName: () => outline.name,
    getSheetId: () => outline.sheetId,
    getMaxColumns: () => outline.columns,
    getMaxRows: () => outline.rows,
    getLastRow: () => kernel.spreadsheet.lastRow(outline.name),
    isSheetHidden: () => outline.hidden,
    hideSheet: () => {
      const updateSheetProperties = { properties: { sheetId: outline.sheetId, hidden: true }, fields: 'hidden' };
      kernel.sheets.batchUpdate(kernel.spreadsheet.facts().spreadsheetId, { requests: [{ updateSheetProperties }] });
      return self;
    },
    getFormUrl: () => {
      const form = kernel.forms.ofSheet(outline.sheetId);
      return form ? formUrl(form) : null;
    },
    getRange: ((row: number | string, column: number, rows: number = 1, columns: number = 1) => {
      if (typeof row === 'string') throw new Error('The workbench does not emulate Sheet.getRange with A1 notation.');
      if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
      if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
      if (row < 1 || column < 1 || row + rows - 1 > outline.rows || column + columns - 1 > outline.columns)
        throw new Error('Those cells are out of bounds.');
      return select(row, column, rows, columns);
    }) as Sheet['getRange'],
    activate: () => {
      select(1, 1, 1, 1).activate();
      return self;
    },
    ...chartsOf(kernel, outline.name),
  });
  return self;
}

function range(kernel: SyncKernel, selection: CellSelection): Range {
  const { row, column, rows, columns } = selection;
  const first = `${columnName(column - 1)}${row}`;
  const last = `${columnName(column + columns - 2)}${row + rows - 1}`;
  const self: Range = emulated<Range>('Range', {
    getRow: () => row,
    getColumn: () => column,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getA1Notation: () => (first === last ? first : `${first}:${last}`),
    getSheet: () =>
      sheet(kernel, kernel.spreadsheet.sheets().find((outline) => outline.name === selection.sheet) as SheetOutline),
    activate: () => {
      kernel.spreadsheet.select(selection);
      return self;
    },
  });
  return self;
}

function ui(kernel: SyncKernel): Ui {
  return emulated<Ui>('Ui', {
    createMenu: (title) => menu(kernel, title, []),
    showSidebar: (output) => kernel.ui.showSidebar(pageOf(output as HtmlOutput)),
    showModelessDialog: (output, title) => kernel.ui.showDialog({ ...pageOf(output as HtmlOutput), title }, false),
    showModalDialog: (output, title) => kernel.ui.showDialog({ ...pageOf(output as HtmlOutput), title }, true),
  });
}

function menu(kernel: SyncKernel, title: string, entries: MenuEntry[]): Menu {
  const self: Menu = emulated<Menu>('Menu', {
    addItem: (caption, functionName) => {
      entries.push({ caption, functionName });
      return self;
    },
    addSeparator: () => {
      entries.push({ caption: '', functionName: '' });
      return self;
    },
    addToUi: () => kernel.ui.addMenu(title, entries),
  });
  return self;
}
