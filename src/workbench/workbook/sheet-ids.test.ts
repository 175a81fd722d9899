/** Google's numbers for sheets. */
import { expect, test } from '@jest/globals';
import { sheetIdOf, sheetNumber } from './sheet-ids.ts';
import { openWorkbook, refusalOf } from './test-workbook.ts';

test('a sheet that the API added keeps its number', () => {
  const { grid, update } = openWorkbook();
  update({ addSheet: { properties: { sheetId: 1_000_000_006 } } });

  expect(sheetIdOf(grid.model, 1_000_000_006)).toBe('1000000006');
  expect(sheetNumber('1000000006')).toBe(1_000_000_006);
});

test('a sheet that a person added in the grid has a number, by which requests find it', () => {
  const { grid, update, get } = openWorkbook();
  grid.change((dispatch) => void dispatch('CREATE_SHEET', { sheetId: '3f2a-9b', name: 'Catatan', position: 1 }));
  const sheetId = get().sheets?.[1]?.properties?.sheetId ?? -1;

  update({ updateSheetProperties: { properties: { sheetId, title: 'Catatan rapat' }, fields: 'title' } });

  expect(Number.isSafeInteger(sheetId) && sheetId > 0).toBe(true);
  expect(get().sheets?.[1]?.properties?.title).toBe('Catatan rapat');
});

test('no number is that of the first sheet made, 0', () => {
  expect(sheetIdOf(openWorkbook().grid.model, undefined)).toBe('0');
});

test('a number that no sheet has is refused', () => {
  expect(refusalOf(() => sheetIdOf(openWorkbook().grid.model, 5))).toBe('400 Invalid range.sheetId: No grid with id: 5');
});
