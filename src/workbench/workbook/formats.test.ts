/** Colours, number formats and looks between Google and the grid engine. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { cellFormatOf, colourOf, formatType, hexOf, patternOf, restyled } from './formats.ts';
import { refusalOf } from './test-workbook.ts';

test('a colour comes back as it was, shares left out being none', () => {
  const share = fc.nat(255).map((part) => part / 255);

  fc.assert(
    fc.property(share, share, share, (red, green, blue) => {
      expect(colourOf(hexOf({ red, green, blue }) ?? '')).toEqual({ red, green, blue });
    }),
  );
  expect([hexOf({ green: 1 }), hexOf({}), hexOf(undefined)]).toEqual(['#00FF00', '#000000', undefined]);
});

test.each([
  ['@', 'TEXT'],
  ['0', 'NUMBER'],
  ['#,##0.00', 'NUMBER'],
  ['0.0%', 'PERCENT'],
  ['"Rp" #,##0', 'CURRENCY'],
  ['[$Rp]#,##0', 'CURRENCY'],
  ['dd/mm/yyyy', 'DATE'],
  ['d mmmm yyyy', 'DATE'],
  ['hh:mm', 'TIME'],
  ['dd/mm/yyyy hh:mm', 'DATE_TIME'],
  ['0 "hari"', 'NUMBER'],
])('the pattern %s is of the type %s', (pattern, type) => {
  expect(formatType(pattern)).toBe(type);
});

describe('the pattern of a format', () => {
  test('is what was given, and none for the automatic format', () => {
    const numberFormat = { type: 'DATE', pattern: 'dd/mm/yyyy' };

    expect([patternOf({ numberFormat }), patternOf({}), patternOf(undefined)]).toEqual(['dd/mm/yyyy', undefined, undefined]);
  });

  test.each([
    [{ pattern: '0' }, '400 Invalid numberFormat.type: ""'],
    [{ type: 'WAKTU', pattern: '0' }, '400 Invalid numberFormat.type: "WAKTU"'],
    [{ type: 'DATE' }, '501 The workbench has no default pattern for the number format DATE.'],
  ])('%j is refused', (numberFormat, words) => {
    expect(refusalOf(() => patternOf({ numberFormat }))).toBe(words);
  });
});

describe('a look', () => {
  test('takes over what the mask names, and loses what the mask names and the format lacks', () => {
    const present = { bold: true, italic: true, align: 'left' };

    const next = restyled(present, { textFormat: { italic: false } }, 'userEnteredFormat(textFormat,horizontalAlignment)');

    expect(next).toEqual({ italic: false });
  });

  test('stays as it is under a mask that names no format', () => {
    expect(restyled({ bold: true }, { horizontalAlignment: 'LEFT' }, 'userEnteredValue,note')).toEqual({ bold: true });
  });

  test('of the older fields for colours is taken, too', () => {
    const format = { backgroundColor: { red: 1 }, textFormat: { foregroundColor: { blue: 1 } } };

    expect(restyled({}, format, 'userEnteredFormat')).toEqual({ fillColor: '#FF0000', textColor: '#0000FF' });
  });

  test('of nothing is no format at all', () => {
    expect([cellFormatOf(undefined, undefined), cellFormatOf({}, ''), cellFormatOf({ bold: false }, undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
