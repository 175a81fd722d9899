/** The download: what a workbook holds stands in the .xlsx file, as a spreadsheet program reads it. */
import { describe, expect, test } from '@jest/globals';
import type { Sheet } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import PizZip from 'pizzip';
import { chartKernel } from '../workbook/charts.ts';
import type { Request, TestWorkbook } from '../workbook/test-workbook.ts';
import { number, openWorkbook, text, write } from '../workbook/test-workbook.ts';
import { exportXlsx } from './xlsx.ts';

async function download(workbook: TestWorkbook): Promise<Sheet[]> {
  return (await readXlsx(await exportXlsx(workbook.grid), { readStyles: true })).sheets;
}

async function firstSheet(...requests: readonly Request[]): Promise<Sheet | undefined> {
  const workbook = openWorkbook();
  workbook.update(...requests);
  return (await download(workbook))[0];
}

function validate(column: number, type: string, ...values: readonly string[]): Request {
  const range = { sheetId: 0, startRowIndex: 1, startColumnIndex: column, endColumnIndex: column + 1 };
  return {
    setDataValidation: { range, rule: { condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) } } },
  };
}

function format(cell: number, userEnteredFormat: object): Request {
  return {
    updateCells: { start: { columnIndex: cell }, rows: [{ values: [{ userEnteredFormat }] }], fields: 'userEnteredFormat' },
  };
}

describe('cells', () => {
  test('that are text stay the text that they are', async () => {
    const texts = [
      '=1+1',
      '+62812',
      '-5',
      '007',
      '440/01',
      '1/2/2026',
      'TRUE',
      "'kutip",
      ' spasi ',
      'a\nb',
      '<b>&"',
      '_x0041_',
      '😀',
      '#REF!',
    ];

    const sheet = await firstSheet(write('A1', ...texts.map(text)));

    expect(sheet?.rows[0]).toEqual(texts);
  });

  test('that are dates are dates, also those still to come in the column', async () => {
    const date = { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } };
    const range = { sheetId: 0, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };

    const sheet = await firstSheet(
      { repeatCell: { range, cell: { userEnteredFormat: date }, fields: 'userEnteredFormat' } },
      write('A2', number(46_027)),
      write('A4', number(46_027.5)),
    );

    expect(sheet?.rows.map((row) => row[0])).toEqual([
      null,
      new Date('2026-01-05T00:00:00Z'),
      null,
      new Date('2026-01-05T12:00:00Z'),
    ]);
    expect(sheet?.cells?.get('2,0')?.style?.numFmt).toBe('dd/mm/yyyy');
  });

  test('that are numbers and truth values stay these', async () => {
    const sheet = await firstSheet(
      write('A1', number(0.1), number(-1e21), { boolValue: true }, { boolValue: false }, null, number(0)),
    );

    expect(sheet?.rows[0]).toEqual([0.1, -1e21, true, false, null, 0]);
  });

  test('with a function that older programs lack have what came of it; newer names are marked, words in quotes are not', async () => {
    const newest = { formulaValue: '=MAXIFS(A1:A2,A1:A2,"MAXIFS(")' };
    const sheet = await firstSheet(write('A1', number(2), { formulaValue: '=INDEX(FILTER(A1:A2,A1:A2>1),1)' }, newest));
    expect(sheet?.cells?.get('0,1')?.formula).toBeUndefined();
    expect(sheet?.rows[0]?.[1]).toBe(2);
    expect(sheet?.cells?.get('0,2')?.formula).toBe('_xlfn.MAXIFS(A1:A2,A1:A2,"MAXIFS(")');
  });

  test('with a formula have the formula and what came of it', async () => {
    const sheet = await firstSheet(write('A1', number(2), { formulaValue: '=IF(A1>1,"ya","tidak")' }, { formulaValue: '=1/0' }));

    expect(sheet?.rows[0]).toEqual([2, 'ya', '#DIV/0!']);
    expect(sheet?.cells?.get('0,1')).toMatchObject({ formula: 'IF(A1>1,"ya","tidak")' });
  });

  test('longer than Excel holds are cut', async () => {
    const sheet = await firstSheet(write('A1', text('x'.repeat(50_000))));

    expect(String(sheet?.rows[0]?.[0])).toHaveLength(32_767);
  });

  test('have their look and their note', async () => {
    const look = {
      backgroundColorStyle: { rgbColor: { red: 0, green: 0.4, blue: 0.2 } },
      horizontalAlignment: 'CENTER',
      wrapStrategy: 'WRAP',
      textFormat: { bold: true, foregroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } } },
    };
    const note = { updateCells: { start: {}, rows: [{ values: [{ note: 'Nomor keluhan' }] }], fields: 'note' } };

    const sheet = await firstSheet(write('A1', text('No.')), format(0, look), note);

    expect(sheet?.cells?.get('0,0')).toMatchObject({
      comment: { text: 'Nomor keluhan' },
      style: {
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '006633' } },
        font: { bold: true, color: { rgb: 'FFFFFF' } },
        alignment: { horizontal: 'center', wrapText: true },
      },
    });
  });
});

describe('a form with merged cells, borders and marks', () => {
  const block = (top: number, bottom: number, left: number, right: number) => ({
    sheetId: 0,
    startRowIndex: top,
    endRowIndex: bottom,
    startColumnIndex: left,
    endColumnIndex: right,
  });
  const size = (dimension: string, properties: object): Request => ({
    updateDimensionProperties: {
      range: { sheetId: 0, dimension, startIndex: 1, endIndex: 2 },
      properties,
      fields: Object.keys(properties).join(),
    },
  });

  test('keeps them, with heights of rows, and hidden rows and columns', async () => {
    const line = { style: 'SOLID_THICK', colorStyle: { rgbColor: { red: 1 } } };
    const borders = { userEnteredFormat: { borders: { bottom: line }, verticalAlignment: 'MIDDLE' } };
    const sheet = await firstSheet(
      write('A1', text('judul'), null, text('akhir')),
      { mergeCells: { range: block(0, 1, 0, 2), mergeType: 'MERGE_ALL' } },
      { repeatCell: { range: block(2, 3, 0, 1), cell: borders, fields: 'userEnteredFormat' } },
      size('COLUMNS', { hiddenByUser: true }),
      size('ROWS', { pixelSize: 40, hiddenByUser: true }),
    );

    expect(sheet?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }]);
    expect(sheet?.columns?.map((column) => column.hidden === true)).toEqual([false, true, false]);
    expect(sheet?.rowDefs?.get(1)).toMatchObject({ height: 30, hidden: true });
    expect(sheet?.cells?.get('2,0')?.style).toMatchObject({ border: { bottom: { style: 'thick', color: { rgb: 'FF0000' } } } });
  });

  test('has rows as high as their wrapped texts', async () => {
    const format = { wrapStrategy: 'WRAP' };
    const cell = { userEnteredValue: text('kata '.repeat(40)), userEnteredFormat: format };
    const sheet = await firstSheet(
      { updateCells: { start: {}, rows: [{ values: [cell] }], fields: '*' } },
      write('A2', text('x')),
    );

    expect(sheet?.rowDefs?.get(0)?.height).toBeGreaterThan(100);
    expect(sheet?.rowDefs?.get(1)?.height).toBeUndefined();
  });

  test('has its conditional formats, the first before the others', async () => {
    const rule = (formula: string, format: object): Request => ({
      addConditionalFormatRule: {
        rule: {
          ranges: [block(0, 9, 0, 1), block(0, 9, 3, 4)],
          booleanRule: { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] }, format },
        },
      },
    });
    const sheet = await firstSheet(
      rule('=A1>5', { textFormat: { bold: true } }),
      rule('=AND(A1=0;$B$1="x")', { backgroundColorStyle: { rgbColor: { green: 1 } } }),
    );

    const rules = sheet?.conditionalRules?.slice().sort((one, other) => one.priority - other.priority);
    expect(rules?.map(({ type, range, formula }) => [type, range, formula])).toEqual([
      ['expression', 'A1:A9', 'AND(A1=0,$B$1="x")'],
      ['expression', 'D1:D9', 'AND(D1=0,$B$1="x")'],
      ['expression', 'A1:A9', 'A1>5'],
      ['expression', 'D1:D9', 'D1>5'],
    ]);
    expect(rules?.[0]?.style).toMatchObject({ fill: { bgColor: { rgb: '00FF00' } } });
  });

  test('is printed on F4 paper, its header on every page: landscape, and upright where it is a page of text', async () => {
    const workbook = openWorkbook();
    const gridProperties = { frozenRowCount: 5, frozenColumnCount: 2 };
    workbook.update(
      { addSheet: { properties: { title: 'Lampiran 2', gridProperties } } },
      { addSheet: { properties: { sheetId: 7, title: 'RTL & lain', gridProperties: { frozenRowCount: 1, columnCount: 40 } } } },
      write('A1', text('Panduan')),
      {
        updateCells: {
          start: { sheetId: 7, columnIndex: 39 },
          rows: [{ values: [{ userEnteredValue: text('x') }] }],
          fields: '*',
        },
      },
    );

    const [guide, form, register] = await download(workbook);
    const file = new PizZip(await exportXlsx(workbook.grid));

    expect(form?.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$5' });
    expect(form?.pageSetup).not.toHaveProperty('printTitlesColumn');
    // Forty columns would be too small on one page: its first column goes along.
    expect(register?.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 2,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    });
    expect(register?.pageSetup).toMatchObject({ printTitlesColumn: '$A:$A', showGridLines: true });
    expect(register?.headerFooter?.oddFooter).toBe('&LRTL && lain&RHalaman &P dari &N');
    expect(guide?.pageSetup).toMatchObject({ orientation: 'portrait', fitToWidth: 1 });
    for (const sheet of ['sheet1', 'sheet2', 'sheet3'])
      expect(file.file(`xl/worksheets/${sheet}.xml`)?.asText()).toMatch(/<pageSetup [^>]*paperSize="14"/);
  });
});

describe('charts', () => {
  const plan = {
    sheet: 'Skor',
    title: 'Jaring laba-laba',
    ranges: ["'Skor'!A1:A4", "'Skor'!C1:C4"],
    row: 6,
    column: 2,
    width: 200,
    height: 100,
  };

  test('stand at their place, with their labels, series and names', async () => {
    const workbook = openWorkbook();
    const rows = [['Unsur', 'x', '2026'], ['Gizi']].map((row) => ({
      values: row.map((cell) => ({ userEnteredValue: text(cell) })),
    }));
    workbook.update(
      { addSheet: { properties: { sheetId: 4, title: 'Skor' } } },
      { updateCells: { start: { sheetId: 4 }, rows, fields: 'userEnteredValue' } },
    );
    const { putChart } = chartKernel(workbook.grid);
    putChart({ ...plan, id: 'a', type: 'LINE' });
    putChart({ ...plan, id: 'b', type: 'RADAR', legend: 'right' });
    putChart({ ...plan, id: 'c', type: 'BAR', legend: 'none' });

    const [, sheet] = await download(workbook);

    expect(sheet?.charts?.map((chart) => [chart.kinds, chart.title, chart.legend])).toEqual([
      [['line'], 'Jaring laba-laba', 'bottom'],
      [['radar'], 'Jaring laba-laba', 'right'],
      [['bar'], 'Jaring laba-laba', undefined],
    ]);
    expect(sheet?.charts?.[1]).toMatchObject({
      anchor: { from: { row: 5, col: 1 }, to: { row: 10, col: 4 } },
      series: [{ name: '2026', valuesRef: "'Skor'!$C$2:$C$4", categoriesRef: "'Skor'!$A$2:$A$4" }],
    });
  });
});

describe('sheets', () => {
  test('are all there, in their order, with hidden ones hidden', async () => {
    const workbook = openWorkbook();
    workbook.update(
      { addSheet: { properties: { title: 'Tinjauan RTL' } } },
      { addSheet: { properties: { title: 'Jejak', hidden: true, index: 0 } } },
    );

    expect((await download(workbook)).map(({ name, hidden }) => [name, hidden === true])).toEqual([
      ['Jejak', true],
      ['Sheet1', false],
      ['Tinjauan RTL', false],
    ]);
  });

  test('keep their frozen rows and columns and the widths of their columns', async () => {
    const gridProperties = { frozenRowCount: 1, frozenColumnCount: 2 };
    const range = { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 };

    const sheet = await firstSheet(
      write('A1', text('a'), text('b')),
      { updateSheetProperties: { properties: { gridProperties }, fields: 'gridProperties' } },
      { updateDimensionProperties: { range, properties: { pixelSize: 210 }, fields: 'pixelSize' } },
    );

    expect(sheet?.freezePane).toEqual({ rows: 1, columns: 2 });
    expect(sheet?.columns?.[1]?.width).toBe(30);
  });

  test('with columns frozen only, keep these', async () => {
    const properties = { gridProperties: { frozenColumnCount: 1 } };

    const sheet = await firstSheet({ updateSheetProperties: { properties, fields: 'gridProperties' } });

    expect(sheet?.freezePane).toEqual({ columns: 1 });
  });

  test('whose names Excel cannot have get names of their own, and no formula is left that Excel could not follow', async () => {
    const workbook = openWorkbook();
    const long = 'Pemantauan tindak lanjut keluhan masyarakat';
    workbook.update(
      { addSheet: { properties: { sheetId: 1, title: `${long} 2025` } } },
      { addSheet: { properties: { sheetId: 2, title: `${long} 2026` } } },
      { addSheet: { properties: { title: 'Rapat: RTL' } } },
      write('A1', text('isi'), { formulaValue: `='${long} 2026'!A1&"!"` }, { formulaValue: '=A1' }),
    );

    const sheets = await download(workbook);

    expect(sheets.map((sheet) => sheet.name)).toEqual([
      'Sheet1',
      'Pemantauan tindak lanjut keluha',
      'Pemantauan tindak lanjut kelu 2',
      'Rapat- RTL',
    ]);
    expect(sheets[0]?.rows[0]).toEqual(['isi', '!', 'isi']);
    expect(sheets[0]?.cells?.get('0,1')?.formula).toBeUndefined();
    expect(sheets[0]?.cells?.get('0,2')?.formula).toBe('A1');
  });

  test('without cells can be opened, too', async () => {
    expect((await download(openWorkbook())).map((sheet) => sheet.name)).toEqual(['Sheet1']);
  });
});

describe('dropdowns', () => {
  test('offer the values of a list, and of a range to where it ends', async () => {
    const workbook = openWorkbook();
    workbook.update(
      { addSheet: { properties: { title: 'Data pegawai', gridProperties: { rowCount: 40 } } } },
      validate(0, 'ONE_OF_LIST', 'Langsung', 'SMS/WA'),
      validate(1, 'ONE_OF_RANGE', "='Data pegawai'!$L$2:$L"),
    );

    const [sheet] = await download(workbook);

    expect(sheet?.dataValidations).toMatchObject([
      { type: 'list', range: 'A2:A1000', values: ['Langsung', 'SMS/WA'] },
      { type: 'list', range: 'B2:B1000', formula1: "'Data pegawai'!$L$2:$L$40" },
    ]);
  });

  test('that Excel would part in the wrong places, or hold damaged, are left out', async () => {
    const sheet = await firstSheet(
      validate(0, 'ONE_OF_LIST', 'Ya, tentu', 'Tidak'),
      validate(1, 'ONE_OF_LIST', ...Array.from({ length: 30 }, (_, index) => `Pilihan nomor ${index}`)),
      validate(2, 'DATE_IS_VALID'),
    );

    expect(sheet?.dataValidations ?? []).toEqual([]);
  });
});
