/** The advanced Sheets service, version 4: typed values in, values out, all or nothing. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Workbench } from '../open-workbench.ts';
import { openWorkbench } from '../open-workbench.ts';
import type { GoogleServices } from './index.ts';
import { googleServices } from './index.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Value = GoogleAppsScript.Sheets.Schema.ExtendedValue;

const RAW = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' };

let bench: Workbench;
let spreadsheets: GoogleServices['Sheets']['Spreadsheets'];
let id: string;

beforeEach(() => {
  bench = openWorkbench();
  spreadsheets = googleServices(bench.kernel).Sheets.Spreadsheets;
  id = bench.state.facts().spreadsheetId;
});

function update(...requests: readonly Request[]) {
  return spreadsheets.batchUpdate({ requests: [...requests] }, id);
}

function read(...ranges: readonly string[]) {
  return spreadsheets.Values.batchGet(id, { ranges, ...RAW }).valueRanges?.map((range) => range.values ?? []) ?? [];
}

/** Rows of values from A1 of the first sheet on; `null` leaves a cell empty. */
function cells(...rows: readonly (readonly (Value | null)[])[]): Request {
  const rowData = rows.map((row) => ({ values: row.map((value) => (value ? { userEnteredValue: value } : {})) }));
  return { updateCells: { start: { sheetId: 0, rowIndex: 0, columnIndex: 0 }, fields: 'userEnteredValue', rows: rowData } };
}

function text(stringValue: string): Value {
  return { stringValue };
}

function refusal(code: number, words: string) {
  return expect.objectContaining({
    name: 'GoogleJsonResponseException',
    message: expect.stringContaining(words),
    details: expect.objectContaining({ code }),
  });
}

describe('batchUpdate', () => {
  test.each(['=1+1', '+6281200001000', '440/01', '007', '12,5', 'TRUE', "'kutip", '2026-01-05', ' spasi '])(
    'keeps the text %s as it was given',
    (given) => {
      update(cells([text(given)]));

      expect(read('Sheet1!A1')).toEqual([[[given]]]);
    },
  );

  test('keeps numbers, truth values and formulas as what they are', () => {
    update(cells([{ numberValue: 12.5 }, { boolValue: false }, { formulaValue: '=A1*2' }]));

    expect(read('Sheet1!A1:C1')).toEqual([[[12.5, false, 25]]]);
  });

  test('a cell holds 50,000 characters', () => {
    update(cells([text('x'.repeat(50_000))]));

    expect(read('Sheet1!A1')[0]?.[0]?.[0]).toHaveLength(50_000);
  });

  test('one character more is refused, and nothing of the whole call is applied', () => {
    const good = cells([text('baik')]);
    const bad = cells([text('x'.repeat(50_001))]);

    expect(() => update(good, bad)).toThrow(refusal(400, 'maximum of 50000 characters in a single cell'));
    expect(read('Sheet1!A1')).toEqual([[]]);
  });

  test('a spreadsheet holds 10 million cells', () => {
    const grow: Request = { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 400_000 } };

    expect(() => update(grow)).toThrow(refusal(400, 'above the limit of 10000000 cells'));
  });

  test('answers every request in its place', () => {
    const { replies = [] } = update(cells([text('a')]), { addSheet: { properties: { title: 'Rekap' } } });

    expect(replies).toEqual([{}, { addSheet: { properties: expect.objectContaining({ title: 'Rekap' }) } }]);
  });

  test('appendCells writes below the last row with data, and the grid grows for it', () => {
    update(cells([text('judul')], [null], [text('isi')]));
    const rows = Array.from({ length: 1000 }, (_, index) => ({ values: [{ userEnteredValue: { numberValue: index } }] }));
    update({ appendCells: { sheetId: 0, fields: 'userEnteredValue', rows } });

    expect(read('Sheet1!A3:A4', 'Sheet1!A1003:A1003')).toEqual([[['isi'], [0]], [[999]]]);
  });

  test('gives back the cells as they are after the write, when asked', () => {
    const body = { includeSpreadsheetInResponse: true, responseIncludeGridData: true, responseRanges: ['Sheet1!A1'] };
    const answer = spreadsheets.batchUpdate({ ...body, requests: [cells([text('baru')])] }, id);

    expect(answer.updatedSpreadsheet?.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]).toMatchObject({
      userEnteredValue: { stringValue: 'baru' },
    });
  });

  test.each<[string, Request[], string]>([
    ['no requests', [], 'Must specify at least one request.'],
    ['a write without fields', [{ updateCells: { start: { sheetId: 0 }, rows: [] } }], 'fields is required'],
    [
      'a write outside the grid',
      [{ updateCells: { start: { sheetId: 0, rowIndex: 1000 }, fields: 'userEnteredValue', rows: [{ values: [{}] }] } }],
      'exceeds grid limits',
    ],
    [
      'a sheet that is not there',
      [{ appendCells: { sheetId: 99, fields: 'userEnteredValue', rows: [] } }],
      'No grid with id: 99',
    ],
    ['two requests in one', [{ ...cells(), addSheet: {} }], 'exactly one request type'],
  ])('refuses %s', (_what, requests, words) => {
    expect(() => update(...requests)).toThrow(refusal(400, words));
  });

  test('names a kind of request that is not emulated', () => {
    expect(() => update({ sortRange: {} })).toThrow(refusal(501, 'the workbench does not emulate "sortRange"'));
  });
});

describe('values.batchGet', () => {
  test('leaves out the empty rows and columns at the end, and keeps those between', () => {
    update(cells([text('a'), null, text('c'), null], [], [text('a3')], [text('')]));

    expect(read('Sheet1!A1:Z20')).toEqual([[['a', '', 'c'], [], ['a3']]]);
  });

  test('a range without data has no values at all', () => {
    const [range] = spreadsheets.Values.batchGet(id, { ranges: ['Sheet1!A1:B2'], ...RAW }).valueRanges ?? [];

    expect(range).toEqual({ range: 'Sheet1!A1:B2', majorDimension: 'ROWS' });
  });

  test('answers the ranges in the order asked for, open ends reaching to the end of the sheet', () => {
    update(cells([text('a1'), text('b1')], [text('a2'), text('b2')]));

    expect(read('Sheet1!B:B', 'Sheet1!2:2', 'Sheet1', 'Sheet1!A2')).toEqual([
      [['b1'], ['b2']],
      [['a2', 'b2']],
      [
        ['a1', 'b1'],
        ['a2', 'b2'],
      ],
      [['a2']],
    ]);
  });

  test('a date that someone typed is a serial number, counted from 30 December 1899', () => {
    bench.type('Sheet1', 'A1', '2026-01-05');

    expect(read('Sheet1!A1')).toEqual([[[46_027]]]);
  });

  test('a formatted number is text as it is shown, unless the unformatted value is asked for', () => {
    const format = { userEnteredFormat: { numberFormat: { type: 'PERCENT', pattern: '0%' } } };
    const cell = { ...format, userEnteredValue: { numberValue: 0.5 } };
    const fields = 'userEnteredValue,userEnteredFormat.numberFormat';
    update({ updateCells: { start: { sheetId: 0 }, fields, rows: [{ values: [cell] }] } });

    expect(spreadsheets.Values.batchGet(id, { ranges: ['Sheet1!A1'] }).valueRanges?.[0]?.values).toEqual([['50%']]);
    expect(read('Sheet1!A1')).toEqual([[[0.5]]]);
  });

  test('an error in a cell is its text', () => {
    update(cells([{ formulaValue: '=1/0' }, { formulaValue: '=NOSUCH(1)' }]));

    expect(read('Sheet1!A1:B1')).toEqual([[['#DIV/0!', '#NAME?']]]);
  });

  test.each([
    ['a sheet that is not there', 'Hilang!A1', 'Unable to parse range: Hilang!A1'],
    ['a range beyond the grid', 'Sheet1!A1001', 'exceeds grid limits'],
  ])('refuses %s', (_what, range, words) => {
    expect(() => read(range)).toThrow(refusal(400, words));
  });
});

describe('get', () => {
  beforeEach(() => void update(cells([text('isi')])));

  test.each([
    ['spreadsheetId', { spreadsheetId: 'buku-kerja-lokal' }],
    ['properties.timeZone', { properties: { timeZone: 'Asia/Jakarta' } }],
    ['sheets.properties(sheetId,title)', { sheets: [{ properties: { sheetId: 0, title: 'Sheet1' } }] }],
    [
      'spreadsheetId,sheets(properties.gridProperties.rowCount)',
      { spreadsheetId: 'buku-kerja-lokal', sheets: [{ properties: { gridProperties: { rowCount: 1000 } } }] },
    ],
    [
      'sheets(data(rowData(values(effectiveValue))))',
      { sheets: [{ data: [{ rowData: [{ values: [{ effectiveValue: { stringValue: 'isi' } }] }] }] }] },
    ],
  ])('with the fields %s gives just these', (fields, resource) => {
    expect(spreadsheets.get(id, { fields })).toEqual(resource);
  });

  test('gives cells only when asked for them', () => {
    const cellsOf = (options?: object) => spreadsheets.get(id, options ?? {}).sheets?.[0]?.data?.[0]?.rowData;

    expect(cellsOf()).toBeUndefined();
    expect(cellsOf({ includeGridData: true })).toHaveLength(1);
  });

  test('with ranges gives only these sheets and cells', () => {
    update({ addSheet: { properties: { title: 'Lain' } } });

    const { sheets } = spreadsheets.get(id, { ranges: ['Lain!A1:B2'], includeGridData: true });

    expect(sheets?.map((sheet) => [sheet.properties?.title, sheet.data?.length])).toEqual([['Lain', 1]]);
  });

  test('refuses a mask that cannot be read', () => {
    expect(() => spreadsheets.get(id, { fields: 'sheets(' })).toThrow(refusal(400, 'Invalid field selection'));
  });
});

test.each([
  ['get', () => spreadsheets.get('lain')],
  ['values.batchGet', () => spreadsheets.Values.batchGet('lain', { ranges: ['A1'] })],
  ['batchUpdate', () => spreadsheets.batchUpdate({ requests: [cells([text('a')])] }, 'lain')],
] as const)('%s answers 404 for another spreadsheet', (name, act) => {
  expect(act).toThrow(refusal(404, `API call to sheets.spreadsheets.${name} failed with error`));
});

test.each([
  ['Sheets.Spreadsheets.get with range', () => spreadsheets.get(id, { range: 'Sheet1!A1' })],
  ['Sheets.Spreadsheets.Values.batchGet with fields', () => spreadsheets.Values.batchGet(id, { fields: 'valueRanges' })],
  ['Sheets.Spreadsheets.batchUpdate with request', () => spreadsheets.batchUpdate({ request: [] } as object, id)],
] as const)('refuses %s by name, instead of passing it over', (name, act) => {
  expect(act).toThrow(`The workbench does not emulate ${name}.`);
});
