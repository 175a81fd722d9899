/** What is not emulated says so by name, in every service and in every object that a service hands out. */
import { describe, expect, test } from '@jest/globals';
import { openWorkbench } from '../open-workbench.ts';
import { anotherExecution } from './another-execution.ts';
import { googleServices } from './index.ts';
import { enumeration, refuseOthers, strict } from './strict.ts';

const bench = openWorkbench();
const selection = { sheet: 'Sheet1', row: 1, column: 1, rows: 1, columns: 1 };
const { services } = anotherExecution(bench, { selection });

/** `Charts.ChartType` → the object there. */
function at(path: string): object {
  return path.split('.').reduce<object>((found, name) => Reflect.get(found, name), services);
}

test.each([
  ...Object.keys(googleServices(bench.kernel)),
  'Charts.ChartType',
  'Drive.Files',
  'FormApp.DestinationType',
  'ScriptApp.AuthMode',
  'ScriptApp.EventType',
  'ScriptApp.WeekDay',
  'Sheets.Spreadsheets',
  'Sheets.Spreadsheets.Values',
  'Utilities.Charset',
  'Utilities.DigestAlgorithm',
])('%s names the member that it lacks', (path) => {
  expect(() => Reflect.get(at(path), 'noSuchMember')).toThrow(`The workbench does not emulate ${path}.noSuchMember.`);
});

const { CacheService, FormApp, HtmlService, LockService, PropertiesService, ScriptApp, Session, SpreadsheetApp, Utilities } =
  services;
const chart = () => SpreadsheetApp.getActiveRange().getSheet().newChart();
const inEveryDay = () => ScriptApp.newTrigger('f').timeBased().everyDays(1);

test.each<[string, () => object]>([
  ['Blob', () => Utilities.newBlob('')],
  ['Cache', () => CacheService.getScriptCache()],
  ['ClockTriggerBuilder', inEveryDay],
  ['EmbeddedChart', () => chart().build()],
  ['EmbeddedChartBuilder', chart],
  ['DateItem', () => FormApp.create('f').addDateItem()],
  ['Form', () => FormApp.create('f')],
  ['ListItem', () => FormApp.create('f').addListItem()],
  ['ParagraphTextValidationBuilder', () => FormApp.createParagraphTextValidation()],
  ['TextItem', () => FormApp.create('f').addTextItem()],
  ['TextValidation', () => FormApp.createTextValidation().requireNumber().build()],
  ['TextValidationBuilder', () => FormApp.createTextValidation()],
  ['HtmlOutput', () => HtmlService.createHtmlOutput('')],
  ['Lock', () => LockService.getScriptLock()],
  ['Menu', () => SpreadsheetApp.getUi().createMenu('Admen')],
  ['Properties', () => PropertiesService.getScriptProperties()],
  ['Range', () => SpreadsheetApp.getActiveRange()],
  ['Sheet', () => SpreadsheetApp.getActiveRange().getSheet()],
  ['Spreadsheet', () => SpreadsheetApp.getActive()],
  ['SpreadsheetTriggerBuilder', () => ScriptApp.newTrigger('f').forSpreadsheet(SpreadsheetApp.getActive())],
  ['Trigger', () => inEveryDay().create()],
  ['TriggerBuilder', () => ScriptApp.newTrigger('f')],
  ['Ui', () => SpreadsheetApp.getUi()],
  ['User', () => Session.getActiveUser()],
])('a %s names the member that it lacks', (name, given) => {
  expect(() => Reflect.get(given(), 'noSuchMember')).toThrow(`The workbench does not emulate ${name}.noSuchMember.`);
});

describe('a strict object', () => {
  const object = strict('Kotak', { isi: 'keluhan', kosong: undefined });

  test('gives the members that it has, also an undefined one', () => {
    expect([object.isi, object.kosong]).toEqual(['keluhan', undefined]);
  });

  test('can be awaited, printed and compared like any other', async () => {
    expect(await object).toBe(object);
    expect(JSON.stringify(object)).toBe('{"isi":"keluhan"}');
    expect(object).toEqual({ isi: 'keluhan' });
  });
});

test('a value of an enumeration is its own name', () => {
  expect(enumeration('Warna', 'MERAH', 'HIJAU')).toEqual({ MERAH: 'MERAH', HIJAU: 'HIJAU' });
});

test('options that are emulated pass, the first other one is refused by name', () => {
  expect(() => refuseOthers('Kotak.buka', { dengan: 'kunci' }, ['dengan'])).not.toThrow();
  expect(() => refuseOthers('Kotak.buka', { dengan: 'kunci', cara: 'paksa' }, ['dengan'])).toThrow(
    'The workbench does not emulate Kotak.buka with cara.',
  );
});
