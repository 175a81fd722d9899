/** `addConditionalFormatRule`. */
import { describe, expect, test } from '@jest/globals';
import type { Request, TestWorkbook } from '../test-workbook.ts';
import { number, openWorkbook, refusalOf, text, write } from '../test-workbook.ts';

const RED = { backgroundColorStyle: { rgbColor: { red: 1 } } };
const GREEN = { backgroundColorStyle: { rgbColor: { green: 1 } } };

function block(top: number, bottom: number, left: number, right: number, sheetId = 0) {
  return { sheetId, startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right };
}

interface Given {
  readonly formula?: string;
  readonly ranges?: readonly ReturnType<typeof block>[];
  readonly format?: object;
  readonly index?: number;
}

function rule({ formula = '=A1>5', ranges = [block(0, 9, 0, 1)], format = RED, index }: Given): Request {
  const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] };
  const added = { rule: { ranges: [...ranges], booleanRule: { condition, format } } };
  return { addConditionalFormatRule: index === undefined ? added : { ...added, index } };
}

function styleAt(workbook: TestWorkbook, col: number, row: number): object | undefined {
  return workbook.grid.model.getters.getCellConditionalFormatStyle({ sheetId: '0', col, row });
}

function fills(workbook: TestWorkbook, col: number, rows: readonly number[]): unknown[] {
  return rows.map((row) => (styleAt(workbook, col, row) as { fillColor?: string } | undefined)?.fillColor);
}

test('gives its look to the cells for which the formula is true, and follows what is written', () => {
  const workbook = openWorkbook();
  const format = { ...RED, textFormat: { bold: true, foregroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } } } };
  workbook.update(rule({ formula: '=AND(ISNUMBER(A1);A1>5)', format }), write('A1', number(9)), write('A2', text('9')));

  expect(styleAt(workbook, 0, 0)).toEqual({ fillColor: '#FF0000', bold: true, textColor: '#FFFFFF' });
  expect(fills(workbook, 0, [1, 2, 9])).toEqual([undefined, undefined, undefined]);
  workbook.update(write('A1', number(1)), write('A3', number(6)));
  expect(fills(workbook, 0, [0, 2])).toEqual([undefined, '#FF0000']);
});

test('reads a formula from the first cell of the first range, also for the other ranges', () => {
  const workbook = openWorkbook();
  workbook.update(
    rule({ formula: '=AND($A1=1;B1="x")', ranges: [block(0, 3, 1, 2), block(1, 3, 3, 4)] }),
    ...[1, 2, 3].map((row) => write(`A${row}`, number(row === 3 ? 0 : 1), text('x'), null, text('x'))),
  );

  expect(fills(workbook, 1, [0, 1, 2])).toEqual(['#FF0000', '#FF0000', undefined]);
  expect(fills(workbook, 3, [0, 1, 2])).toEqual([undefined, '#FF0000', undefined]);
});

test('takes its place in the order of the rules: the first that is true prevails', () => {
  const workbook = openWorkbook();
  const both = [block(0, 2, 0, 1), block(4, 5, 0, 1)];
  const BLUE = { backgroundColorStyle: { rgbColor: { blue: 1 } } };
  workbook.update(
    rule({ formula: '=$A1=2', format: GREEN, ranges: both }),
    rule({ formula: '=$A1>0', ranges: both, index: 1 }),
    write('A1', number(1)),
    write('A2', number(2)),
    write('A5', number(2)),
  );
  expect(fills(workbook, 0, [0, 1, 4])).toEqual(['#FF0000', '#00FF00', '#00FF00']);

  workbook.update(rule({ formula: '=$A1=2', format: BLUE, ranges: both, index: 1 }));
  expect(fills(workbook, 0, [0, 1, 4])).toEqual(['#FF0000', '#00FF00', '#00FF00']);

  workbook.update(rule({ formula: '=$A1>0', format: BLUE }));
  expect(fills(workbook, 0, [0, 1, 4])).toEqual(['#0000FF', '#0000FF', '#0000FF']);
});

test('moves with inserted rows', () => {
  const workbook = openWorkbook();
  workbook.update(rule({}), write('A1', number(9)));

  workbook.update({ insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 2 } } });

  expect(fills(workbook, 0, [0, 2])).toEqual([undefined, '#FF0000']);
});

describe('is refused', () => {
  const other = { addSheet: { properties: { sheetId: 7 } } };
  const condition = (type: string) => ({
    rule: { ranges: [block(0, 1, 0, 1)], booleanRule: { condition: { type }, format: RED } },
  });
  test.each<[string, Request[], string]>([
    ['without a range', [rule({ ranges: [] })], '400 .*rule.ranges must not be empty'],
    [
      'with ranges on two sheets',
      [other, rule({ ranges: [block(0, 1, 0, 1), block(0, 1, 0, 1, 7)] })],
      '400 .*on the same sheet',
    ],
    ['beyond the grid', [rule({ ranges: [block(0, 1001, 0, 1)] })], '400 .*exceeds grid limits'],
    ['after rules that are not there', [rule({ index: 1 })], '400 .*Invalid index: 1'],
    ['with a formula without its sign', [rule({ formula: 'A1>5' })], '400 .*Invalid formula of a condition: A1>5'],
    ['with a formula that cannot be read', [rule({ formula: '=A1>>(' })], '400 .*ADD_CONDITIONAL_FORMAT was refused'],
    ['without a condition', [{ addConditionalFormatRule: condition('') }], '400 .*condition.type is required'],
    ['with a condition that is not emulated', [{ addConditionalFormatRule: condition('BLANK') }], '501 .*condition BLANK'],
    ['with a look that formats cannot have', [rule({ format: { horizontalAlignment: 'LEFT' } })], '501 .*horizontalAlignment'],
  ])('%s', (_what, requests, words) => {
    expect(refusalOf(() => openWorkbook().update(...requests))).toMatch(new RegExp(words));
  });
});

describe('deleteConditionalFormatRule', () => {
  const remove = (index: number): Request => ({ deleteConditionalFormatRule: { sheetId: 0, index } });

  test('takes a rule with all its ranges away; the others keep their order', () => {
    const workbook = openWorkbook();
    const both = [block(0, 2, 0, 1), block(4, 5, 0, 1)];
    workbook.update(
      rule({ formula: '=$A1>0', format: GREEN, ranges: both }),
      rule({ formula: '=$A1>1', ranges: both }),
      write('A1', number(2)),
      write('A5', number(2)),
    );
    expect(workbook.get({ fields: 'sheets.conditionalFormats.ranges' }).sheets?.[0]?.conditionalFormats).toEqual([
      { ranges: both },
      { ranges: both },
    ]);

    workbook.update(remove(0));

    expect(fills(workbook, 0, [0, 4])).toEqual(['#00FF00', '#00FF00']);
    expect(workbook.get({ fields: 'sheets.conditionalFormats.ranges' }).sheets?.[0]?.conditionalFormats).toHaveLength(1);
  });

  test('is refused where there is no such rule', () => {
    expect(refusalOf(() => openWorkbook().update(remove(0)))).toMatch(/^400 .*No conditional format on sheet: 0 at index: 0/);
  });
});
