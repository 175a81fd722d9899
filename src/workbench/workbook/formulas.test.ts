/** Formulas that the product puts into sheets: the engine gives what Sheets, Excel and LibreOffice give. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ExtendedValue, TestWorkbook } from './test-workbook.ts';
import { number, openWorkbook, text, write } from './test-workbook.ts';

const formula = (formulaValue: string): ExtendedValue => ({ formulaValue });

/** K7:K22 holds the values, from its top on. */
function scored(values: readonly (ExtendedValue | null)[]): TestWorkbook {
  const workbook = openWorkbook();
  const rows = values.map((value) => ({ values: [value ? { userEnteredValue: value } : {}] }));
  const start = { sheetId: 0, rowIndex: 6, columnIndex: 10 };
  workbook.update({ updateCells: { start, rows, fields: 'userEnteredValue' } });
  return workbook;
}

function result(workbook: TestWorkbook, words: string): unknown {
  workbook.update(write('A1', formula(words)));
  const { numberValue, stringValue, boolValue, errorValue } = workbook.cell('A1').effectiveValue ?? {};
  return numberValue ?? stringValue ?? boolValue ?? errorValue?.message;
}

/** Sixteen cells: numbers, numbers as text, texts, a blank, errors, empty texts. */
const MIXED: readonly (ExtendedValue | null)[] = [
  number(10),
  number(7),
  number(0),
  text('7'),
  text('10 '),
  text('Tidak berlaku'),
  null,
  formula('=1/0'),
  formula('=NA()'),
  number(4),
  number(5),
  { boolValue: true },
  formula('=""'),
  formula('="10"'),
  number(0),
  text('0'),
];

const SUM = '(SUMIF(K7:K22;4)+SUMIF(K7:K22;7)+SUMIF(K7:K22;10))';
const AS_GIVEN = `=IFERROR(${SUM}/(COUNTIFS(K7:K22;">=0";K7:K22;"<=0")+SUMIF(K7:K22;4)/4+SUMIF(K7:K22;7)/7+SUMIF(K7:K22;10)/10);"")`;
/** Counts numbers only, whatever a program takes for equal in COUNTIF. */
const COUNT = 'SUMPRODUCT(ISNUMBER(K7:K22)*ISNUMBER(MATCH(K7:K22;{0;4;7;10};0)))';
const MEAN = `=IFERROR(${SUM}/${COUNT};"")`;

describe('in a column of numbers, numbers as text, texts, blanks and errors', () => {
  const workbook = scored(MIXED);

  test.each<[string, unknown]>([
    [AS_GIVEN, 4.2],
    [MEAN, 4.2],
    [`=${COUNT}`, 5],
    ['=COUNTIFS(K7:K22;">=0";K7:K22;"<=0")', 2],
    ['=COUNTIFS(K7:K22;">=7";K7:K22;"<=7")', 1],
    ['=SUMIF(K7:K22;7)', 7],
    ['=COUNTIF(K7:K22;"Tidak berlaku")', 1],
    ['=COUNTIF(K7:K22;"tidak BERLAKU")', 1],
    ['=COUNTIFS(K7:K22;"Tidak berlaku")', 1],
    ['=COUNT(K7:K22)', 6],
    ['=COUNTA(K7:K22)', 15],
    ['=COUNTBLANK(K7:K22)', 2],
    ['=AVERAGE(K7:K22)', '#DIV/0!'],
    ['=IF(AND(ISNUMBER(K7);K7=10);"ya";"tidak")', 'ya'],
    ['=IF(OR(K7=1;K8=7);"ya";"tidak")', 'ya'],
    ['=ISNUMBER(K10)', false],
    ['=ISBLANK(K13)', true],
    ['=ISBLANK(K19)', false],
    ['=K10=7', false],
    ['=ROUND(2345/1000;2)', 2.35],
    ['=K7&" dari "&K8&"; "&K13', '10 dari 7; '],
    ['=IFERROR(K14;"galat")', 'galat'],
  ])('%s gives %j', (words, expected) => {
    expect(result(workbook, words)).toEqual(expected);
  });

  test('COUNTIF of a number counts texts that look like it, as Excel does and LibreOffice does not', () => {
    expect([result(workbook, '=COUNTIF(K7:K22;7)'), result(workbook, '=COUNTIF(K7:K22;10)')]).toEqual([2, 3]);
  });
});

test('the mean of the scores is that of the numbers 0, 4, 7 and 10 alone, whatever else stands there', () => {
  const score = fc.constantFrom(0, 4, 7, 10).map((value) => ({ cell: number(value), score: [value] }));
  const other = fc.constantFrom<ExtendedValue | null>(
    null,
    ...['7', '10 ', '4', '0', '', 'Tidak berlaku', '10,0', '1e1'].map(text),
    ...[5, -7, 10.5, 3.9999, 100].map(number),
    ...['=1/0', '=NA()', '=SQRT(-1)', '=""', '="10"', '="x"+1', '=#REF!'].map(formula),
    { boolValue: true },
    { boolValue: false },
  );
  const cells = fc.array(
    fc.oneof(
      score,
      other.map((cell) => ({ cell, score: [] })),
    ),
    { maxLength: 16 },
  );

  fc.assert(
    fc.property(cells, (given) => {
      const workbook = scored(given.map(({ cell }) => cell));
      const scores = given.flatMap((item) => item.score as number[]);
      const mean = scores.length > 0 ? scores.reduce((sum, value) => sum + value, 0) / scores.length : '';

      expect(result(workbook, `=${COUNT}`)).toBe(scores.length);
      expect(result(workbook, MEAN)).toEqual(mean === '' ? '' : expect.closeTo(mean, 12));
      expect(result(workbook, AS_GIVEN)).toEqual(mean === '' ? '' : expect.closeTo(mean, 12));
    }),
    { numRuns: 60 },
  );
});

test('a formula is told with commas, and looks at other sheets and cells', () => {
  const workbook = openWorkbook();
  workbook.update(
    { addSheet: { properties: { title: 'Skor; 2026' } } },
    write('A1', number(3), formula('=IF(A1=3;\'Skor; 2026\'!A1&"a;b";0)')),
  );

  expect(workbook.cell('B1')).toMatchObject({
    userEnteredValue: { formulaValue: '=IF(A1=3,\'Skor; 2026\'!A1&"a;b",0)' },
    effectiveValue: { stringValue: 'a;b' },
  });
});
