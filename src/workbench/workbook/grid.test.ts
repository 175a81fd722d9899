/** The grid as the server keeps it: revisions whole or not at all, the same for every page. */
import { describe, expect, test } from '@jest/globals';
import type { Grid, Revision } from './grid.ts';
import { EMPTY_GRID, openGrid } from './grid.ts';
import { openWorkbook, text, write } from './test-workbook.ts';

function cells(grid: Grid): object {
  return (grid.export() as { sheets: object }).sheets;
}

/** A page of its own on the same workbook: opened from what the server gives, its revisions caught. */
function openPage(server: Grid): { readonly page: Grid; readonly sent: Revision[] } {
  const sent: Revision[] = [];
  const page = openGrid({
    ...server.state(),
    keep: (revision) => void sent.push(Object.assign(revision, { clientId: 'halaman' })),
  });
  return { page, sent };
}

function type(grid: Grid, content: string, row = 0): void {
  grid.change((dispatch) => void dispatch('UPDATE_CELL', { sheetId: '0', col: 0, row, content }));
}

describe('a change', () => {
  test('that throws leaves everything as it was', () => {
    const workbook = openWorkbook();
    workbook.update(write('A1', text('isi')));
    const before = workbook.everything();

    const change = () =>
      workbook.grid.change((dispatch) => {
        dispatch('UPDATE_CELL', { sheetId: '0', col: 0, row: 0, content: 'gagal' });
        throw new Error('di tengah jalan');
      });

    expect(change).toThrow('di tengah jalan');
    expect(workbook.everything()).toEqual(before);
    expect(workbook.kept).toHaveLength(1);
  });

  test('that cannot be kept leaves everything as it was, and the next one goes through', () => {
    let isFull = true;
    const grid = openGrid({
      data: EMPTY_GRID,
      keep: () => {
        if (isFull) throw new Error('Tidak ada ruang di cakram.');
      },
    });
    const before = cells(grid);

    expect(() => type(grid, 'gagal')).toThrow('Tidak ada ruang');
    expect(cells(grid)).toEqual(before);
    expect(grid.state().revisions).toEqual([]);
    isFull = false;
    type(grid, 'baik');
    expect(grid.state().revisions).toHaveLength(1);
  });

  test('of nothing is not kept', () => {
    const workbook = openWorkbook();

    workbook.grid.change(() => 'tidak apa-apa');

    expect(workbook.kept).toEqual([]);
  });

  test('gives back what the work gives', () => {
    expect(openWorkbook().grid.change(() => 7)).toBe(7);
  });
});

describe('a page', () => {
  test('that opens late has what the server has', () => {
    const { grid, update } = openWorkbook();
    update(write('A1', text('=1+1')), { addSheet: { properties: { title: 'Rekap' } } });

    expect(cells(openPage(grid).page)).toEqual(cells(grid));
  });

  test('sends what a person typed, and the server has it, too', () => {
    const { grid, kept } = openWorkbook();
    const { page, sent } = openPage(grid);
    type(page, 'dari halaman');

    expect(sent.map((revision) => grid.receive(revision))).toEqual([true]);
    expect(cells(grid)).toEqual(cells(page));
    expect(kept).toEqual(sent);
  });

  test('that missed a change of the server is sent back to take it first', () => {
    const { grid, update, kept } = openWorkbook();
    const { page, sent } = openPage(grid);
    update(write('A1', text('server')));
    const before = cells(grid);
    type(page, 'halaman');

    expect(sent.map((revision) => grid.receive(revision))).toEqual([false]);
    expect(cells(grid)).toEqual(before);
    expect(kept).toHaveLength(1);
  });

  test('whose revision cannot be kept changes nothing on the server', () => {
    const keep = () => {
      throw new Error('Tidak ada ruang di cakram.');
    };
    const grid = openGrid({ data: EMPTY_GRID, keep });
    const before = cells(grid);
    const { page, sent } = openPage(grid);
    type(page, 'halaman');

    expect(() => sent.map((revision) => grid.receive(revision))).toThrow('Tidak ada ruang');
    expect(cells(grid)).toEqual(before);
  });
});

test('the workbook is the same from its snapshot as from its revisions', () => {
  const workbook = openWorkbook();
  const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] } };
  workbook.update(
    write('A1', text('007'), { formulaValue: '=LEN(A1)' }),
    {
      repeatCell: {
        range: { endColumnIndex: 3 },
        cell: { userEnteredFormat: { wrapStrategy: 'WRAP' } },
        fields: 'userEnteredFormat',
      },
    },
    { setDataValidation: { range: { startColumnIndex: 4 }, rule } },
    { addProtectedRange: { protectedRange: { range: { endRowIndex: 1 }, warningOnly: true } } },
    { updateCells: { start: { columnIndex: 2 }, rows: [{ values: [{ note: 'catatan' }] }], fields: 'note' } },
    { insertDimension: { range: { dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } },
  );

  const fromSnapshot = openWorkbook(workbook.grid.export()).get({ includeGridData: true });
  const fromRevisions = openWorkbook(EMPTY_GRID, workbook.kept).get({ includeGridData: true });

  expect(fromSnapshot).toEqual(workbook.get({ includeGridData: true }));
  expect(fromRevisions).toEqual(fromSnapshot);
});
