/** SpreadsheetApp: menus, sidebars, dialogs, toasts, sheets and what is selected. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Workbench } from '../open-workbench.ts';
import { openWorkbench } from '../open-workbench.ts';
import { anotherExecution } from './another-execution.ts';
import type { GoogleServices } from './index.ts';
import { googleServices } from './index.ts';

let bench: Workbench;
let services: GoogleServices;
let app: GoogleServices['SpreadsheetApp'];

beforeEach(() => {
  bench = openWorkbench();
  services = googleServices(bench.kernel);
  app = services.SpreadsheetApp;
  const sheets = [
    { title: 'Keluhan', gridProperties: { rowCount: 10, columnCount: 30 } },
    { title: 'Arsip', hidden: true },
  ];
  const requests = sheets.map((properties) => ({ addSheet: { properties } }));
  services.Sheets.Spreadsheets.batchUpdate({ requests }, app.getActiveSpreadsheet().getId());
});

function keluhan(): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = app.getActiveSpreadsheet().getSheetByName('Keluhan');
  if (!sheet) throw new Error('The sheet was not made.');
  return sheet;
}

function page(title = 'Judul halaman'): GoogleAppsScript.HTML.HtmlOutput {
  return services.HtmlService.createHtmlOutput('<p>isi</p>').setTitle(title).setWidth(960).setHeight(640);
}

describe('the spreadsheet', () => {
  test('has the id, name, zone and locale that the Sheets service tells', () => {
    const active = app.getActiveSpreadsheet();
    const { spreadsheetId, properties } = services.Sheets.Spreadsheets.get(active.getId());

    expect(active.getId()).toBe(spreadsheetId);
    expect({
      title: active.getName(),
      timeZone: active.getSpreadsheetTimeZone(),
      locale: active.getSpreadsheetLocale(),
    }).toEqual(properties);
    expect(app.getActive().getId()).toBe(spreadsheetId);
  });

  test('lists its sheets from left to right, hidden ones too', () => {
    const sheets = app.getActiveSpreadsheet().getSheets();

    expect(sheets.map((sheet) => [sheet.getName(), sheet.isSheetHidden()])).toEqual([
      ['Sheet1', false],
      ['Keluhan', false],
      ['Arsip', true],
    ]);
    expect(new Set(sheets.map((sheet) => sheet.getSheetId())).size).toBe(3);
  });

  test('finds a sheet by its id, as by its name', () => {
    expect(app.getActiveSpreadsheet().getSheetById(keluhan().getSheetId())?.getName()).toBe('Keluhan');
  });

  test('a sheet that is not there is null', () => {
    expect(app.getActiveSpreadsheet().getSheetByName('Hilang')).toBeNull();
    expect(app.getActiveSpreadsheet().getSheetById(4711)).toBeNull();
  });
});

describe('ranges', () => {
  test('a sheet tells how large its grid is', () => {
    expect([keluhan().getMaxRows(), keluhan().getMaxColumns()]).toEqual([10, 30]);
  });

  test.each([
    [[2, 3], 'C2'],
    [[2, 3, 4], 'C2:C5'],
    [[1, 1, 10, 30], 'A1:AD10'],
    [[1, 26, 1, 2], 'Z1:AA1'],
  ])('getRange(%j) is %s', (given, a1) => {
    const [row = 0, column = 0, rows = 1, columns = 1] = given;
    const range = keluhan().getRange(row, column, rows, columns);

    expect([range.getA1Notation(), range.getSheet().getName()]).toEqual([a1, 'Keluhan']);
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([row, column, rows, columns]);
  });

  test.each([
    ['row 0', [0, 1, 1, 1], 'out of bounds'],
    ['column 0', [1, 0, 1, 1], 'out of bounds'],
    ['a row too many', [10, 1, 2, 1], 'out of bounds'],
    ['a column too many', [1, 30, 1, 2], 'out of bounds'],
    ['no rows', [1, 1, 0, 1], 'number of rows in the range must be at least 1'],
    ['no columns', [1, 1, 1, 0], 'number of columns in the range must be at least 1'],
  ])('refuses %s', (_what, given, words) => {
    const [row = 1, column = 1, rows = 1, columns = 1] = given;

    expect(() => keluhan().getRange(row, column, rows, columns)).toThrow(words);
  });

  test('A1 notation is refused by name, instead of being taken for a row', () => {
    expect(() => keluhan().getRange('A1:B2')).toThrow('The workbench does not emulate Sheet.getRange with A1 notation.');
  });
});

describe('the selection', () => {
  test('activating a range or a sheet shows it to the person', () => {
    keluhan().getRange(5, 2).activate();
    expect(bench.shown.selected).toBe('Keluhan!R5C2');

    keluhan().activate();
    expect(bench.shown.selected).toBe('Keluhan!R1C1');
  });

  test('the active range is what the person has selected', () => {
    const selection = { sheet: 'Keluhan', row: 4, column: 2, rows: 2, columns: 3 };
    const range = anotherExecution(bench, { selection }).services.SpreadsheetApp.getActiveRange();

    expect([range.getSheet().getName(), range.getA1Notation()]).toEqual(['Keluhan', 'B4:D5']);
  });

  test('without a selection there is no active range', () => {
    expect(app.getActiveRange()).toBeNull();
  });
});

describe('the user interface', () => {
  test('a menu stands there once it was added, its entries in order', () => {
    const menu = app.getUi().createMenu('Admen').addItem('Buka Admen', 'openAdmen').addSeparator().addItem('Bantuan', 'help');
    expect(bench.shown.menus).toEqual([]);

    menu.addToUi();

    expect(bench.shown.menus).toEqual([
      {
        title: 'Admen',
        entries: [
          { caption: 'Buka Admen', functionName: 'openAdmen' },
          { caption: '', functionName: '' },
          { caption: 'Bantuan', functionName: 'help' },
        ],
      },
    ]);
  });

  test('a sidebar has the title and the content of its page', () => {
    app.getUi().showSidebar(page('Admen'));

    expect(bench.shown.sidebars).toMatchObject([{ title: 'Admen', content: '<p>isi</p>' }]);
  });

  test.each([
    ['showModalDialog', true],
    ['showModelessDialog', false],
  ] as const)('%s has its own title, and the size of its page', (name, modal) => {
    app.getUi()[name](page(), 'Notulen');

    const shown = { title: 'Notulen', content: '<p>isi</p>', width: 960, height: 640 };
    expect(bench.shown.dialogs).toEqual([shown]);
    expect(bench.calls().find((call) => call.name === 'ui.showDialog')?.parameters).toEqual([shown, modal]);
  });

  test.each([
    ['five seconds and no title when nothing else is said', ['Tersimpan'], ['Tersimpan', '', 5]],
    ['a title and as long as asked', ['Tersimpan', 'Admen', 20], ['Tersimpan', 'Admen', 20]],
    ['five seconds when the time is null', ['Tersimpan', 'Admen', null], ['Tersimpan', 'Admen', 5]],
    ['until it is closed when the time is negative', ['Bekerja…', 'Admen', -1], ['Bekerja…', 'Admen', -1]],
  ])('a toast has %s', (_what, given, shown) => {
    bench.calls();
    app.getActiveSpreadsheet().toast(...(given as [string, string, number | null]));

    expect(bench.calls()).toMatchObject([{ name: 'spreadsheet.toast', parameters: shown }]);
  });
});
