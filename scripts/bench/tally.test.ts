import { describe, expect, test } from '@jest/globals';
import { COSTS, modelledMs } from './latency.ts';
import { count, newTally } from './tally.ts';

describe('cells that come back', () => {
  test('are rows × columns of every range, blanks inside included', () => {
    const tally = newTally();

    count(tally, 'sheets.batchGet', ['id', {}], {
      valueRanges: [
        { range: "'RTL'!A1:C3", values: [['No.', 'Isi', 'Tenggat'], [], ['RTL-1']] },
        { range: "'Tinjauan RTL'!B1:B620", values: [['Rapat'], ['RPT-1']] },
        { range: "'Unit'!A9:C9" },
      ],
    });

    expect([tally.calls.reads, tally.cellsRead]).toEqual([1, 11]);
    expect([...tally.ranges]).toEqual([
      ["'RTL'!A:C", 9],
      ["'Tinjauan RTL'!B:B", 2],
      ["'Unit'!A:C", 0],
    ]);
  });

  test('also come with the answer to a write', () => {
    const tally = newTally();
    const rowData = [{ values: [{}, {}] }, {}, { values: [{}] }];

    count(tally, 'sheets.batchUpdate', ['id', { requests: [] }], {
      updatedSpreadsheet: { sheets: [{ properties: { title: 'Cadangan' }, data: [{ rowData }] }] },
    });

    expect([tally.calls, tally.cellsRead]).toMatchObject([{ reads: 0, writes: 1 }, 6]);
  });
});

test('cells sent are those of appended and changed rows, and those that a copy fills', () => {
  const tally = newTally();
  const destination = { sheetId: 1, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 7 };

  count(
    tally,
    'sheets.batchUpdate',
    [
      'id',
      {
        requests: [
          { appendCells: { rows: [{ values: [{}, {}, {}] }, { values: [{}, {}, {}] }] } },
          { updateCells: { rows: [{ values: [{}] }] } },
          { copyPaste: { destination } },
          { deleteDimension: { range: { dimension: 'ROWS', startIndex: 4, endIndex: 5 } } },
        ],
      },
    ],
    {},
  );

  expect(tally.cellsWritten).toBe(6 + 1 + 14);
});

test('every service counts under its kind, a lock once, the clock never', () => {
  const tally = newTally();
  for (const name of [
    'locks.acquire',
    'locks.release',
    'clock.now',
    'spreadsheet.facts',
    'ui.addMenu',
    'drive.create',
    'cache.get',
  ])
    count(tally, name, [], null);
  count(tally, 'html.file', ['documents'], '');

  expect(tally.calls).toMatchObject({ lock: 1, app: 2, drive: 1, cache: 1, html: 1, reads: 0 });
  expect([...tally.files]).toEqual(['documents']);
});

test('a service that nobody taught the bench to count stops it', () => {
  expect(() => count(newTally(), 'calendar.create', [], null)).toThrow('calendar.create');
});

test('the modelled latency is that of the calls and the cells', () => {
  const tally = newTally();
  Object.assign(tally.calls, { reads: 2, writes: 1, lock: 1, drive: 1, cache: 9 });
  tally.cellsRead = 100_000;
  tally.cellsWritten = 1000;

  expect(modelledMs(tally)).toBeCloseTo(2 * COSTS.sheetsRead + 400 + COSTS.sheetsWrite + 15 + COSTS.lock + COSTS.driveCreate);
});
