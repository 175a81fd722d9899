/** One cell that is written: typed values stay what they are, formats and notes as the mask asks. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { CellData, ExtendedValue, Request } from '../test-workbook.ts';
import { number, openWorkbook, refusalOf, text, write } from '../test-workbook.ts';

function cell(data: CellData, fields: string): Request {
  return { updateCells: { start: { sheetId: 0 }, rows: [{ values: [data] }], fields } };
}

describe('a typed value', () => {
  // But for \r, which the grid engine writes as \n.
  test('that is text stays the text that it was, whatever it looks like', () => {
    const workbook = openWorkbook();
    const looks = fc.constantFrom(
      '=1+1',
      '+62812',
      '007',
      '440/01',
      "'",
      '1/2/2026',
      '12:30',
      'TRUE',
      'falſe',
      '#REF!',
      '1e5',
      '50%',
      ' 7',
      '1.000,5',
      'Rp1',
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      looks,
      fc.tuple(looks, fc.string()).map((parts) => parts.join('')),
    );

    fc.assert(
      fc.property(
        fc.array(
          anyText.filter((words) => words !== '' && !words.includes('\r')),
          { minLength: 1, maxLength: 26 },
        ),
        (texts) => {
          workbook.update(write('A1', ...texts.map(text)));

          expect(workbook.read(`A1:${String.fromCharCode(64 + texts.length)}1`)).toEqual([texts]);
        },
      ),
    );
  });

  test('that is a number stays this very number', () => {
    const workbook = openWorkbook();
    // What is nearer to nothing, the grid engine refuses.
    const numbers = fc.double({ noNaN: true, min: -1e300, max: 1e300 }).map((value) => (Math.abs(value) < 1e-300 ? 0 : value));

    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 26 }), (values) => {
        workbook.update(write('A1', ...values.map(number)));

        expect(workbook.read(`A1:${String.fromCharCode(64 + values.length)}1`)).toEqual([values]);
      }),
    );
  });

  test('is truth, falsehood, zero or a formula', () => {
    const workbook = openWorkbook();

    workbook.update(write('A1', { boolValue: true }, { boolValue: false }, number(0), { formulaValue: '=C1+1' }));

    expect(workbook.read('A1:D1')).toEqual([[true, false, 0, 1]]);
  });

  test.each<[string, ExtendedValue, string]>([
    ['two values at once', { stringValue: 'a', numberValue: 1 }, 'has one kind of value, not stringValue and numberValue'],
    ['a formula without its sign', { formulaValue: '1+1' }, 'Invalid formulaValue: 1+1'],
    ['not a number', number(Number.NaN), 'Invalid numberValue: NaN'],
    ['a number without end', number(Number.POSITIVE_INFINITY), 'Invalid numberValue: Infinity'],
    ['a formula of more than 50,000 characters', { formulaValue: `="${'x'.repeat(50_000)}"` }, 'maximum of 50000 characters'],
    [
      'a number given as text',
      { numberValue: '7' } as unknown as ExtendedValue,
      "Invalid value at 'rows[0].values[0].userEnteredValue.numberValue'",
    ],
  ])('%s is refused', (_what, value, words) => {
    const refusal = refusalOf(() => openWorkbook().update(write('A1', value)));

    expect(refusal).toMatch(/^400 Invalid requests\[0\]\.updateCells: /);
    expect(refusal).toContain(words);
  });

  test('of null is none, as in JSON', () => {
    const workbook = openWorkbook();
    workbook.update(write('A1', { stringValue: null, numberValue: 4 } as unknown as ExtendedValue));

    expect(workbook.read('A1')).toEqual([[4]]);
  });
});

describe('a format', () => {
  const full: CellData = {
    userEnteredFormat: {
      numberFormat: { type: 'PERCENT', pattern: '0.0%' },
      horizontalAlignment: 'CENTER',
      verticalAlignment: 'MIDDLE',
      wrapStrategy: 'WRAP',
      backgroundColorStyle: { rgbColor: { red: 1, green: 0.2, blue: 0 } },
      textFormat: {
        bold: true,
        italic: true,
        underline: true,
        strikethrough: true,
        fontSize: 14,
        foregroundColorStyle: { rgbColor: { red: 0, green: 0, blue: 1 } },
      },
    },
  };

  test('comes back as it was given', () => {
    const workbook = openWorkbook();

    workbook.update(cell(full, 'userEnteredFormat'));

    expect(workbook.cell('A1')).toEqual(full);
  });

  test('of a whole cell is cleared by an empty one', () => {
    const workbook = openWorkbook();

    workbook.update(cell(full, '*'), cell({}, 'userEnteredFormat'));

    expect(workbook.cell('A1')).toEqual({});
  });

  test('changes in the parts of the mask only', () => {
    const workbook = openWorkbook();

    workbook.update(
      cell(full, '*'),
      cell({ userEnteredFormat: { textFormat: { bold: true } } }, 'userEnteredFormat.textFormat(italic,bold)'),
    );

    const { italic: _italic, ...textFormat } = full.userEnteredFormat?.textFormat ?? {};
    expect(workbook.cell('A1')).toEqual({ userEnteredFormat: { ...full.userEnteredFormat, textFormat } });
  });

  test('of its column is taken by a cell that was empty', () => {
    const workbook = openWorkbook();
    const format = { userEnteredFormat: { horizontalAlignment: 'RIGHT' } };
    workbook.update({ repeatCell: { range: { endColumnIndex: 1 }, cell: format, fields: 'userEnteredFormat' } });

    workbook.update(cell({ userEnteredValue: number(1) }, 'userEnteredValue'));

    expect(workbook.cell('A1')).toMatchObject(format);
  });

  test.each<[string, CellData, string]>([
    ['alignment', { userEnteredFormat: { horizontalAlignment: 'MIDDLE' } }, '400 .*Invalid value: "MIDDLE"'],
    [
      'type',
      { userEnteredFormat: { numberFormat: { type: 'MONEY', pattern: '0' } } },
      '400 .*Invalid numberFormat.type: "MONEY"',
    ],
    [
      'part, here padding,',
      { userEnteredFormat: { padding: {} } },
      '501 .*"rows\\[0\\].values\\[0\\].userEnteredFormat.padding"',
    ],
  ])('of an unknown %s is refused', (_what, data, words) => {
    expect(refusalOf(() => openWorkbook().update(cell(data, 'userEnteredFormat')))).toMatch(new RegExp(words));
  });
});

describe('borders', () => {
  const thin = { style: 'SOLID', colorStyle: { rgbColor: { red: 0, green: 0, blue: 0 } } };
  const thick = { style: 'SOLID_THICK', colorStyle: { rgbColor: { red: 1, green: 0, blue: 0 } } };
  const bordered = (borders: object, fields = 'userEnteredFormat.borders') => cell({ userEnteredFormat: { borders } }, fields);

  test('come back as they were given, black where no colour is', () => {
    const workbook = openWorkbook();

    workbook.update(
      bordered({ top: { style: 'SOLID' }, bottom: thick, left: { ...thick, style: 'DASHED' }, right: { style: 'NONE' } }),
    );

    expect(workbook.cell('A1')).toEqual({
      userEnteredFormat: { borders: { top: thin, bottom: thick, left: { ...thick, style: 'DASHED' } } },
    });
  });

  test('change on the sides of the mask only, and go with an empty format', () => {
    const workbook = openWorkbook();

    workbook.update(bordered({ top: thin, bottom: thin }), bordered({ left: thick }, 'userEnteredFormat.borders(top,left)'));
    expect(workbook.cell('A1').userEnteredFormat).toEqual({ borders: { bottom: thin, left: thick } });

    workbook.update(cell({}, 'userEnteredFormat'));
    expect(workbook.cell('A1')).toEqual({});
  });

  test('stand beside format and value, which do not touch them', () => {
    const workbook = openWorkbook();
    workbook.update(bordered({ top: thin }), write('A1', text('isi')));

    workbook.update(cell({ userEnteredFormat: { textFormat: { bold: true } } }, 'userEnteredFormat.textFormat.bold'));

    expect(workbook.cell('A1')).toMatchObject({
      userEnteredValue: text('isi'),
      userEnteredFormat: { borders: { top: thin }, textFormat: { bold: true } },
    });
  });

  test('of a repeated cell are on every cell of the range, also where it is empty', () => {
    const workbook = openWorkbook();
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
    workbook.update(write('A1', text('isi')));

    const request = { range, cell: { userEnteredFormat: { borders: { bottom: thin } } }, fields: 'userEnteredFormat.borders' };
    workbook.update({ repeatCell: request });

    expect(['A1', 'B1', 'A2', 'B2', 'C2'].map((at) => workbook.cell(at).userEnteredFormat?.borders)).toEqual([
      ...Array(4).fill({ bottom: thin }),
      undefined,
    ]);
  });

  test.each([
    ['ZIGZAG', '400 .*Invalid border style: "ZIGZAG"'],
    ['DOUBLE', '501 .*no border of style DOUBLE'],
  ])('of the style %s are refused', (style, words) => {
    expect(refusalOf(() => openWorkbook().update(bordered({ top: { style } })))).toMatch(new RegExp(words));
  });
});

describe('a note', () => {
  test('is replaced by another, and taken away by an empty one', () => {
    const workbook = openWorkbook();
    const note = (words: string) => workbook.update(cell({ note: words }, 'note'));
    const seen = () => workbook.cell('A1').note;

    note('satu');
    note('dua');
    expect(seen()).toBe('dua');
    note('');
    expect(seen()).toBeUndefined();
  });

  test('that is new takes no other away, also after one was removed', () => {
    const workbook = openWorkbook();
    const notes = (...words: readonly string[]): Request => ({
      updateCells: { start: {}, rows: [{ values: words.map((note) => ({ note })) }], fields: 'note' },
    });
    workbook.update(notes('satu', 'dua'), notes('', 'dua'), notes('', 'dua', 'tiga'));

    expect(['A1', 'B1', 'C1'].map((at) => workbook.cell(at).note)).toEqual([undefined, 'dua', 'tiga']);
  });

  test('stands beside the value and does not touch it', () => {
    const workbook = openWorkbook();

    workbook.update(write('A1', text('isi')), cell({ note: 'catatan' }, 'note'));

    expect(workbook.cell('A1')).toMatchObject({ userEnteredValue: text('isi'), note: 'catatan' });
  });
});
