/** A tall workbook answers as one whose rows are really there. */
import { describe, expect, test } from '@jest/globals';
import type { Office } from '../../src/workbench/office-workbench.ts';
import { preparedWorkbench } from '../../src/workbench/office-workbench.ts';
import { growRegisters } from './past/registers.ts';
import type { Rows } from './tall-workbook.ts';
import { withPast } from './tall-workbook.ts';

const ROWS = 30;
const SHEET = 'RTL';
const rows = growRegisters(ROWS).registers.get(SHEET) ?? [];

/** A workbook with these rows in its grid. */
function grown(present: Rows): Office {
  const office = preparedWorkbench();
  const values = present.map((row) => ({ values: row.map((cell) => ({ userEnteredValue: typed(cell) })) }));
  write(office.kernel, { appendCells: { sheetId: sheetId(office), rows: values, fields: 'userEnteredValue' } });
  return office;
}

function typed(cell: string | number | boolean) {
  if (cell === '') return {};
  return typeof cell === 'number' ? { numberValue: cell } : { stringValue: String(cell) };
}

function sheetId({ kernel }: Office): number {
  return kernel.spreadsheet.sheets().find((sheet) => sheet.name === SHEET)?.sheetId ?? -1;
}

function write(kernel: Office['kernel'], request: object): void {
  kernel.sheets.batchUpdate(kernel.spreadsheet.facts().spreadsheetId, { requests: [request] });
}

function values(kernel: Office['kernel'], range: string): unknown {
  const options = { ranges: [range], valueRenderOption: 'UNFORMATTED_VALUE' };
  const answer = kernel.sheets.batchGet(kernel.spreadsheet.facts().spreadsheetId, options);
  return (answer as { valueRanges: readonly { readonly values?: Rows }[] }).valueRanges[0]?.values ?? [];
}

/** Ten of the rows in the grid, twenty in the past. */
function tall() {
  const office = grown(rows.slice(20));
  return { office, kernel: withPast(office.kernel, new Map([[SHEET, rows.slice(0, 20)]])) };
}

describe('rows of the past', () => {
  const real = grown(rows).kernel;

  test.each([
    "'RTL'",
    "'RTL'!A:A",
    "'RTL'!H:H",
    "'RTL'!1:1",
    "'RTL'!A2:K2",
    "'RTL'!A5:K9",
    "'RTL'!A18:K25",
    "'RTL'!A28:K31",
    "'Unit'",
  ])('are read in %s as if they stood in the grid', (range) => {
    expect(values(tall().kernel, range)).toEqual(values(real, range));
  });
});

describe('rows of the grid, below the past', () => {
  test('are changed at their own place', () => {
    const { office, kernel } = tall();
    const range = { sheetId: sheetId(office), startRowIndex: 25, endRowIndex: 26, startColumnIndex: 4, endColumnIndex: 5 };

    write(kernel, {
      updateCells: { range, rows: [{ values: [{ userEnteredValue: { stringValue: 'Lain' } }] }], fields: 'userEnteredValue' },
    });

    expect(values(kernel, "'RTL'!A26:E26")).toEqual([[...(rows[24] ?? []).slice(0, 4), 'Lain']]);
  });

  test('are taken out and added', () => {
    const { office, kernel } = tall();
    const range = { sheetId: sheetId(office), dimension: 'ROWS', startIndex: 21, endIndex: 22 };

    write(kernel, { deleteDimension: { range } });

    expect(values(kernel, "'RTL'!A:A")).toHaveLength(ROWS);
    expect(values(kernel, "'RTL'!A22:A22")).toEqual([[rows[21]?.[0]]]);
  });
});

test('a row of the past cannot be changed', () => {
  const { office, kernel } = tall();
  const range = { sheetId: sheetId(office), dimension: 'ROWS', startIndex: 19, endIndex: 20 };

  expect(() => write(kernel, { deleteDimension: { range } })).toThrow('cannot change rows of the past');
});

test('a range that the product never asks for stops the bench', () => {
  expect(() => values(tall().kernel, 'RTL!A1')).toThrow('cannot read the range');
});
