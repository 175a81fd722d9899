/** `addSheet`, `deleteSheet`, `updateSheetProperties`, `updateSpreadsheetProperties`. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Request, TestWorkbook } from '../test-workbook.ts';
import { openWorkbook, refusalOf, write } from '../test-workbook.ts';

type Properties = GoogleAppsScript.Sheets.Schema.SheetProperties;

function add(properties: Properties = {}): Request {
  return { addSheet: { properties } };
}

function change(properties: Properties, fields: string): Request {
  return { updateSheetProperties: { properties, fields } };
}

function titles(workbook: TestWorkbook): unknown[] {
  return (workbook.get().sheets ?? []).map((sheet) => sheet.properties?.title);
}

describe('addSheet', () => {
  test('answers with the properties of the new sheet: an id and a title of its own, at the end, 1000 rows by 26 columns', () => {
    const [reply] = openWorkbook().update(add());

    expect(reply?.addSheet?.properties).toEqual({
      sheetId: 1,
      title: 'Sheet2',
      index: 1,
      sheetType: 'GRID',
      gridProperties: { rowCount: 1000, columnCount: 26 },
    });
  });

  test('takes id, title, place, size, colour, frozen header and hiding as given', () => {
    const properties = {
      sheetId: 1_000_000_006,
      title: 'Jejak',
      index: 0,
      hidden: true,
      tabColorStyle: { rgbColor: { red: 1, green: 0, blue: 0.2 } },
      gridProperties: { rowCount: 500, columnCount: 7, frozenRowCount: 1, frozenColumnCount: 2 },
    };
    const workbook = openWorkbook();

    const [reply] = workbook.update(add(properties));

    expect(reply?.addSheet?.properties).toEqual({ ...properties, sheetType: 'GRID' });
    expect(titles(workbook)).toEqual(['Jejak', 'Sheet1']);
  });

  test('finds a title that is free', () => {
    const workbook = openWorkbook();

    workbook.update(add({ title: 'Sheet2' }), add(), add());

    expect(titles(workbook)).toEqual(['Sheet1', 'Sheet2', 'Sheet3', 'Sheet4']);
  });

  test.each<[string, Properties, string]>([
    ['a title that is taken', { title: 'Sheet1' }, '400 .*A sheet with the name "Sheet1" already exists'],
    ['a title that differs only in small letters', { title: 'sheet1' }, '400 .*already exists'],
    ['an empty title', { title: '' }, '400 .*title must not be empty'],
    ['a title that the grid cannot have', { title: "Jum'at" }, "501 .*no sheet titles with '"],
    ['an id that is taken', { sheetId: 0 }, '400 .*A sheet with the id 0 already exists'],
    ['a negative id', { sheetId: -1 }, '400 .*sheetId must not be negative'],
    ['a broken id', { sheetId: 1.5 }, "400 .*Invalid value at 'properties.sheetId'"],
    ['a place beyond the end', { index: 2 }, '400 .*index must be between 0 and 1'],
    ['a sheet without rows', { gridProperties: { rowCount: 0 } }, '400 .*at least one row'],
    ['more than 10 million cells', { gridProperties: { rowCount: 400_000 } }, '400 .*above the limit of 10000000 cells'],
    ['frozen rows only', { gridProperties: { rowCount: 2, frozenRowCount: 2 } }, "400 .*You can't freeze all visible rows"],
  ])('refuses %s', (_what, properties, words) => {
    const workbook = openWorkbook();

    expect(refusalOf(() => workbook.update(add(properties)))).toMatch(new RegExp(words));
    expect(titles(workbook)).toEqual(['Sheet1']);
  });
});

describe('deleteSheet', () => {
  test('takes the sheet away with all that is on it; formulas that looked there show #REF!', () => {
    const workbook = openWorkbook();
    workbook.update(add({ sheetId: 7, title: 'Rekap' }), write('A1', { formulaValue: '=Rekap!A1' }));

    workbook.update({ deleteSheet: { sheetId: 7 } });

    expect(titles(workbook)).toEqual(['Sheet1']);
    expect(workbook.cell('A1').effectiveValue).toMatchObject({ errorValue: { type: 'REF' } });
  });

  test('may be followed by a sheet of the same id and title in the same call', () => {
    const workbook = openWorkbook();
    workbook.update(add({ sheetId: 7, title: 'Rekap' }));

    workbook.update({ deleteSheet: { sheetId: 7 } }, add({ sheetId: 7, title: 'Rekap' }));

    expect(titles(workbook)).toEqual(['Sheet1', 'Rekap']);
  });

  test.each<[string, Request[], string]>([
    ['the only sheet', [{ deleteSheet: {} }], "You can't remove all the visible sheets in a document."],
    [
      'the only visible sheet',
      [add({ hidden: true }), { deleteSheet: { sheetId: 0 } }],
      "You can't remove all the visible sheets",
    ],
    ['a sheet that is not there', [{ deleteSheet: { sheetId: 9 } }], 'Invalid sheetId: No grid with id: 9'],
  ])('of %s is refused', (_what, requests, words) => {
    expect(refusalOf(() => openWorkbook().update(...requests))).toContain(words);
  });
});

describe('updateSheetProperties', () => {
  test('renames a sheet, and formulas follow', () => {
    const workbook = openWorkbook();
    workbook.update(add({ sheetId: 3, title: 'Lama' }), write('A1', { formulaValue: '=Lama!B2' }));

    workbook.update(change({ sheetId: 3, title: 'Tinjauan RTL' }, 'title'));

    expect(workbook.cell('A1').userEnteredValue).toEqual({ formulaValue: "='Tinjauan RTL'!B2" });
  });

  test('may change the capitals of a title', () => {
    const workbook = openWorkbook();

    workbook.update(change({ title: 'SHEET1' }, 'title'));

    expect(titles(workbook)).toEqual(['SHEET1']);
  });

  test('changes what the mask names only', () => {
    const workbook = openWorkbook();

    workbook.update(
      change(
        { title: 'Lain', hidden: true, gridProperties: { frozenRowCount: 3, frozenColumnCount: 3 } },
        'gridProperties.frozenRowCount',
      ),
    );

    expect(workbook.get().sheets?.[0]?.properties).toMatchObject({ title: 'Sheet1', gridProperties: { frozenRowCount: 3 } });
    expect(workbook.get().sheets?.[0]?.properties).not.toHaveProperty('hidden');
    expect(workbook.get().sheets?.[0]?.properties?.gridProperties).not.toHaveProperty('frozenColumnCount');
  });

  test('clears what the mask names and the properties lack', () => {
    const workbook = openWorkbook();
    const shown = { tabColorStyle: { rgbColor: { red: 1 } }, gridProperties: { frozenRowCount: 2, frozenColumnCount: 1 } };
    workbook.update(add({ sheetId: 2, title: 'Lain', hidden: true, ...shown }));

    workbook.update(change({ sheetId: 2 }, 'hidden,tabColorStyle,gridProperties.frozenRowCount'));

    expect(workbook.get().sheets?.[1]?.properties).toEqual({
      sheetId: 2,
      title: 'Lain',
      index: 1,
      sheetType: 'GRID',
      gridProperties: { rowCount: 1000, columnCount: 26, frozenColumnCount: 1 },
    });
  });

  test('moves a sheet before the one that had the index when the call began, hidden ones counted', () => {
    const setup = fc.record({
      hidden: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      from: fc.integer({ min: 0, max: 4 }),
      to: fc.integer({ min: 0, max: 5 }),
    });

    fc.assert(
      fc.property(setup, ({ hidden, from, to }) => {
        const workbook = openWorkbook();
        workbook.update(
          ...hidden.map((isHidden, index) => add({ sheetId: index + 1, title: `L${index + 1}`, hidden: isHidden })),
        );
        const before = ['Sheet1', 'L1', 'L2', 'L3', 'L4'];
        const expected = before.flatMap((title, index) => [
          ...(index === to ? [before[from]] : []),
          ...(index === from ? [] : [title]),
        ]);
        if (to === before.length) expected.push(before[from]);

        workbook.update(change({ sheetId: from, index: to }, 'index'));

        expect(titles(workbook)).toEqual(expected);
        const shown = workbook.get().sheets?.filter((sheet) => sheet.properties?.hidden !== true) ?? [];
        expect(shown).toHaveLength(1 + hidden.filter((isHidden) => !isHidden).length);
      }),
      { numRuns: 25 },
    );
  });

  test.each<[string, Properties, string, string]>([
    ['no mask', { title: 'Lain' }, '', 'fields is required'],
    ['a mask of unknown fields', { title: 'Lain' }, 'name', 'Invalid field selection'],
    ['a resize, which the workbench cannot', {}, 'gridProperties.rowCount', 'Invalid field selection'],
    ['a title that is taken', { title: 'rekap' }, 'title', 'A sheet with the name "rekap" already exists'],
    ['a title asked for but not given', {}, 'title', 'A sheet title must not be empty'],
    ['a sheet that is not there', { sheetId: 9 }, 'hidden', 'Invalid properties.sheetId: No grid with id: 9'],
    ['a place beyond the end', { index: 3 }, 'index', 'index must be between 0 and 2'],
    ['freezing every row', { gridProperties: { frozenRowCount: 1000 } }, 'gridProperties', "You can't freeze all visible rows"],
    [
      'freezing every column',
      { gridProperties: { frozenColumnCount: 26 } },
      'gridProperties',
      "You can't freeze all visible columns",
    ],
  ])('refuses %s', (_what, properties, fields, words) => {
    const workbook = openWorkbook();
    workbook.update(add({ title: 'Rekap' }));

    expect(refusalOf(() => workbook.update(change(properties, fields)))).toContain(
      `400 Invalid requests[0].updateSheetProperties: ${words}`,
    );
  });

  test('refuses to hide the last sheet that can be seen', () => {
    const workbook = openWorkbook();
    workbook.update(add({ sheetId: 1, hidden: true }));

    expect(refusalOf(() => workbook.update(change({ hidden: true }, 'hidden')))).toContain(
      "You can't hide all the sheets in a document.",
    );
    workbook.update(change({ sheetId: 1 }, 'hidden'), change({ hidden: true }, 'hidden'));
    expect(workbook.get().sheets?.map((sheet) => sheet.properties?.hidden)).toEqual([true, undefined]);
  });
});

describe('updateSpreadsheetProperties', () => {
  test('sets title, locale and time zone, as far as the mask asks for them', () => {
    const workbook = openWorkbook();
    const properties = { title: 'Admen', locale: 'en_GB', timeZone: 'Asia/Makassar' };

    workbook.update({ updateSpreadsheetProperties: { properties, fields: 'title,timeZone' } });

    expect(workbook.get({ fields: 'properties' }).properties).toEqual({
      title: 'Admen',
      locale: 'in_ID',
      timeZone: 'Asia/Makassar',
    });
  });

  test.each([
    [
      'a time zone that there is not',
      { timeZone: 'Asia/Puskesmas' },
      'timeZone',
      'Invalid properties.timeZone: "Asia/Puskesmas"',
    ],
    ['an empty title', { title: '' }, 'title', 'Invalid properties.title: ""'],
    ['a locale asked for but not given', {}, 'locale', 'Invalid properties.locale: ""'],
    ['no mask', { title: 'Admen' }, '', 'fields is required'],
  ])('refuses %s', (_what, properties, fields, words) => {
    expect(refusalOf(() => openWorkbook().update({ updateSpreadsheetProperties: { properties, fields } }))).toContain(
      `400 Invalid requests[0].updateSpreadsheetProperties: ${words}`,
    );
  });
});

test('the lines between the cells are hidden, and shown again', () => {
  const workbook = openWorkbook();
  const lines = (hideGridlines: boolean): Request => ({
    updateSheetProperties: {
      properties: { sheetId: 0, gridProperties: { hideGridlines } },
      fields: 'gridProperties.hideGridlines',
    },
  });
  const hidden = () => workbook.get({ fields: 'sheets.properties' }).sheets?.[0]?.properties?.gridProperties?.hideGridlines;

  workbook.update(lines(true));
  expect(hidden()).toBe(true);
  workbook.update(lines(false));
  expect(hidden()).toBeUndefined();
});
