/** Sheets without records: made, kept right, and laid out anew without touching what staff put beside them. */
import { describe, expect, test } from '@jest/globals';
import { cadanganTable } from '../../../registers/cadangan.table.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { jejakTable } from '../../../registers/jejak.table.ts';
import { penomoranTable } from '../../../registers/penomoran.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import type { Workbench } from '../../../workbench/open-workbench.ts';
import { openWorkbench } from '../../../workbench/open-workbench.ts';
import type { FixedSheet } from '../../fixed-sheet.ts';
import type { PrepareReport } from '../../host.ts';

const TABLES = [dokumenTable, penomoranTable, jejakTable, cadanganTable, unitTable, rtlTable];
const SHEET_ID = 4711;
const AREA = { row: 2, endRow: 4, column: 0, endColumn: 1 };

function papan(changed: Partial<ReturnType<FixedSheet['layOut']>> = {}): FixedSheet {
  return {
    sheetId: SHEET_ID,
    title: 'Papan',
    index: 0,
    layOut: ({ column }) => ({
      tabColor: '#0b6e4f',
      columns: [{ width: 120 }, { width: 60 }],
      frozen: { rows: 1, columns: 0 },
      gridless: true,
      rows: [
        { height: 30, cells: [{ value: 'Papan RTL', look: { bold: true } }, {}] },
        { cells: [{ value: 'Tahun' }, { formula: 'YEAR(TODAY())', input: { least: 2000, most: 2100 } }] },
        { cells: [{ value: 'Keadaan' }, { value: 'Jumlah' }] },
        { cells: [{ value: 'Semua' }, { formula: `COUNTA(${column(rtlTable, 'activity')})-1` }] },
      ],
      merges: [{ row: 0, endRow: 1, column: 0, endColumn: 2 }],
      dropdowns: [{ area: { row: 1, endRow: 2, column: 1, endColumn: 2 }, values: AREA, message: 'Pilih tahun' }],
      highlights: [{ area: AREA, formula: '$B4>0', look: { bold: true } }],
      charts: [
        {
          kind: 'bar',
          title: 'RTL',
          labels: AREA,
          series: [{ cells: { ...AREA, column: 1, endColumn: 2 }, color: '#0b6e4f' }],
          row: 0,
          column: 1,
          width: 300,
          height: 200,
        },
      ],
      radars: [{ title: 'Jaring', ranges: [{ ...AREA, endColumn: 2 }], row: 3, column: 0, width: 300, height: 200 }],
      ...changed,
    }),
  };
}

function prepare(bench: Workbench, sheet: FixedSheet = papan(), accepted: readonly string[] = []): PrepareReport {
  const host = bench.host();
  return host.locked(() => host.prepare(TABLES, accepted, [sheet]));
}

function withPapan(): Workbench {
  const bench = openWorkbench();
  prepare(bench);
  bench.calls();
  return bench;
}

function update(bench: Workbench, ...requests: GoogleAppsScript.Sheets.Schema.Request[]): void {
  bench.kernel.sheets.batchUpdate(bench.state.facts().spreadsheetId, { requests });
}

/** A person adds rows and columns beside and below what Admen laid out. */
function enlarge(bench: Workbench): void {
  for (const dimension of ['ROWS', 'COLUMNS']) update(bench, { appendDimension: { sheetId: SHEET_ID, dimension, length: 9 } });
}

function read(bench: Workbench, range: string): unknown {
  const { valueRanges } = bench.kernel.sheets.batchGet(bench.state.facts().spreadsheetId, {
    ranges: [range],
    valueRenderOption: 'FORMULA',
  }) as { valueRanges: { values?: unknown[][] }[] };
  return valueRanges[0]?.values ?? [];
}

function sheetNow(bench: Workbench): GoogleAppsScript.Sheets.Schema.Sheet {
  const fields = 'sheets(properties,merges,conditionalFormats.ranges,charts(chartId,spec.altText),protectedRanges)';
  const { sheets = [] } = bench.kernel.sheets.get(bench.state.facts().spreadsheetId, { fields });
  return sheets.find(({ properties }) => properties?.sheetId === SHEET_ID) ?? {};
}

function sheetIdOf(bench: Workbench, title: string): number {
  const { sheets = [] } = bench.kernel.sheets.get(bench.state.facts().spreadsheetId, { fields: 'sheets.properties' });
  return sheets.find(({ properties }) => properties?.title === title)?.properties?.sheetId ?? 0;
}

function formulaOf(bench: Workbench, cell: string): unknown {
  return (read(bench, cell) as unknown[][])[0]?.[0];
}

function radars(bench: Workbench): string[] {
  return bench.kernel.spreadsheet.charts(sheetNow(bench).properties?.title ?? '').map(({ title }) => title);
}

function cell(row: number, column: number) {
  return { sheetId: SHEET_ID, startRowIndex: row, endRowIndex: row + 1, startColumnIndex: column, endColumnIndex: column + 1 };
}

test('a fixed sheet is made at its place, with formulas over the registers, chart, radar, and a warning on all but the input', () => {
  const bench = openWorkbench();

  expect(prepare(bench).done).toContain('Lembar “Papan” dibuat.');

  const { properties, charts, protectedRanges = [], merges } = sheetNow(bench);
  expect(properties).toMatchObject({ title: 'Papan', index: 0, gridProperties: { hideGridlines: true, frozenRowCount: 1 } });
  expect(charts).toMatchObject([{ spec: { altText: 'Admen: RTL' } }]);
  expect(radars(bench)).toEqual(['Jaring']);
  expect(merges).toHaveLength(1);
  expect(protectedRanges.map(({ range, warningOnly }) => [range?.startRowIndex, range?.endColumnIndex, warningOnly])).toEqual([
    [0, 2, true],
    [1, 1, true],
    [2, 2, true],
  ]);
  expect(read(bench, 'Papan!A1:B4')).toMatchObject([
    ['Papan RTL'],
    ['Tahun', '=YEAR(TODAY())'],
    ['Keadaan', 'Jumlah'],
    ['Semua', expect.stringContaining('COUNTA(RTL!$')],
  ]);
});

describe('what stands as it was laid out', () => {
  test('is left alone: nothing is written, however the sheet was renamed and moved', () => {
    const bench = withPapan();
    update(bench, {
      updateSheetProperties: { properties: { sheetId: SHEET_ID, title: 'Papan kami', index: 2 }, fields: 'title,index' },
    });
    enlarge(bench);
    bench.type('Papan kami', 'B2', '2025');
    bench.type('Papan kami', 'D9', 'catatan staf');
    bench.calls();

    expect(prepare(bench)).toEqual({ done: [], offers: [], problems: [] });

    const calls = bench.calls().map(({ name }) => name);
    expect(calls).not.toContain('sheets.batchUpdate');
    expect(calls.filter((name) => name === 'sheets.get')).toHaveLength(2);
  });

  test('waits while a person must decide about a register', () => {
    const bench = withPapan();
    bench.type('Papan', 'A1', 'lain');
    bench.type('RTL', 'B1', 'Nama baru');

    expect(prepare(bench)).toMatchObject({ done: [], offers: [{ sheet: 'RTL' }, { sheet: 'RTL' }] });
    expect(prepare(bench, papan(), [prepare(bench).offers[0]?.id ?? '']).done).toContain('Lembar “Papan” ditata ulang.');
  });
});

describe('a sheet is laid out anew', () => {
  test.each<[string, (bench: Workbench) => void]>([
    ['when a title was typed over', (bench) => bench.type('Papan', 'A1', 'lain')],
    ['when a formula was typed over', (bench) => bench.type('Papan', 'B4', '7')],
    ['when a formula comes to an error', (bench) => bench.type('Papan', 'B4', '=1/0')],
    ['when the input holds what it cannot', (bench) => bench.type('Papan', 'B2', '31')],
    [
      'when a column of a register was deleted',
      (bench) => {
        const id = sheetIdOf(bench, 'RTL');
        update(bench, { deleteDimension: { range: { sheetId: id, dimension: 'COLUMNS', startIndex: 0, endIndex: 9 } } });
      },
    ],
    [
      'when a row was taken out of it',
      (bench) =>
        update(bench, { deleteDimension: { range: { sheetId: SHEET_ID, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } }),
    ],
    [
      'when a row was put into it',
      (bench) =>
        update(bench, { insertDimension: { range: { sheetId: SHEET_ID, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } }),
    ],
    [
      'when its chart is gone',
      (bench) => update(bench, { deleteEmbeddedObject: { objectId: sheetNow(bench).charts?.[0]?.chartId ?? 0 } }),
    ],
    [
      'when its mark is gone',
      (bench) =>
        update(bench, {
          deleteProtectedRange: { protectedRangeId: sheetNow(bench).protectedRanges?.[0]?.protectedRangeId ?? 0 },
        }),
    ],
  ])('%s, and is then right', (_what, damage) => {
    const bench = withPapan();
    const before = read(bench, 'Papan!A1:B4');
    damage(bench);

    const repaired = prepare(
      bench,
      papan(),
      prepare(bench).offers.map(({ id }) => id),
    );

    const again = prepare(bench);
    expect(again).toEqual({ done: [], offers: [], problems: [] });
    expect(JSON.stringify(read(bench, 'Papan!A1:B3'))).toBe(JSON.stringify((before as unknown[]).slice(0, 3)));
    expect(repaired.offers).toEqual([]);
    const { charts, conditionalFormats, protectedRanges, merges } = sheetNow(bench);
    expect([charts, conditionalFormats, protectedRanges, merges].map((list) => list?.length)).toEqual([1, 1, 3, 1]);
    expect(radars(bench)).toEqual(['Jaring']);
  });

  test('when this version lays it out otherwise; the year that staff chose, their cells and charts stay', () => {
    const bench = withPapan();
    enlarge(bench);
    bench.type('Papan', 'B2', '2025');
    bench.type('Papan', 'D1', 'catatan staf');
    const domain = { sourceRange: { sources: [{ ...cell(0, 3), endRowIndex: 3 }] } };
    update(bench, {
      addChart: {
        chart: {
          spec: { title: 'Grafik staf', pieChart: { domain, series: domain } },
          position: { overlayPosition: { anchorCell: { sheetId: SHEET_ID, rowIndex: 1, columnIndex: 1 } } },
        },
      },
    });

    expect(prepare(bench, papan({ tabColor: '#112233' })).done).toEqual(['Lembar “Papan” ditata ulang.']);

    expect(read(bench, 'Papan!A1:D2')).toEqual([
      ['Papan RTL', '', '', 'catatan staf'],
      ['Tahun', 2025],
    ]);
    expect(sheetNow(bench).charts?.map(({ spec }) => spec?.altText ?? '')).toEqual(['', 'Admen: RTL']);
    expect(prepare(bench, papan({ tabColor: '#112233' })).done).toEqual([]);
  });

  test('where the columns of a register stand now', () => {
    const bench = withPapan();
    const id = sheetIdOf(bench, 'RTL');
    const before = formulaOf(bench, 'Papan!B4');
    update(bench, { insertDimension: { range: { sheetId: id, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } });
    const moved = formulaOf(bench, 'Papan!B4');

    prepare(bench);

    expect(moved).not.toBe(before);
    expect(formulaOf(bench, 'Papan!B4')).toBe(moved);
    expect(prepare(bench).done).toEqual([]);
  });
});

test('a radar that was deleted is drawn again', () => {
  const bench = withPapan();
  const [chart] = bench.kernel.spreadsheet.charts('Papan');
  bench.kernel.spreadsheet.removeChart('Papan', chart?.id ?? '');

  expect(prepare(bench).done).toEqual(['Grafik di lembar “Papan” digambar lagi.']);
  expect(radars(bench)).toEqual(['Jaring']);
});

test('a name that staff use already is left to them', () => {
  const bench = openWorkbench();
  update(bench, { addSheet: { properties: { title: 'papan' } } });

  expect(prepare(bench).done).toContain('Lembar “Papan (2)” dibuat.');
});
