/** Heights of rows with wrapped texts. */
import { describe, expect, test } from '@jest/globals';
import type { Request } from '../workbook/test-workbook.ts';
import { openWorkbook, text, write } from '../workbook/test-workbook.ts';
import { fittedHeight, linesOf } from './row-heights.ts';

const LONG = 'Puskesmas menyusun rencana lima tahunan bersama lintas sektor';

describe('a text takes', () => {
  test.each([
    ['one line where it fits', 'satu dua', 100, 1],
    ['one line when it is empty', '', 100, 1],
    ['a line for each of its own', 'satu\n\ndua', 100, 3],
    ['a new line where the next word does not fit', 'satu dua tiga', 40, 3],
    ['several lines for a word that is wider than one', 'a'.repeat(30), 66, 3],
  ])('%s', (_what, words, width, lines) => {
    expect(linesOf(words, width)).toBe(lines);
  });
});

describe('a row', () => {
  const wrapped: Request = {
    repeatCell: { range: {}, cell: { userEnteredFormat: { wrapStrategy: 'WRAP' } }, fields: 'userEnteredFormat.wrapStrategy' },
  };
  const merge = (bottom: number, right: number): Request => ({
    mergeCells: { range: { endRowIndex: bottom, endColumnIndex: right }, mergeType: 'MERGE_ALL' },
  });
  const height = (...requests: readonly Request[]) => {
    const workbook = openWorkbook();
    workbook.update(write('A1', text(LONG)), ...requests);
    return fittedHeight(workbook.grid, '0', 0);
  };

  test('is as high as its wrapped texts need', () => {
    expect(height(wrapped)).toBeGreaterThan(70);
  });

  test('has no height of its own when nothing is wrapped', () => {
    expect(height()).toBeUndefined();
  });

  test('takes a text over the width of all merged cells, and leaves alone what reaches over several rows', () => {
    expect(height(wrapped, merge(1, 8))).toBeUndefined();
    expect(height(wrapped, merge(3, 1))).toBeUndefined();
  });
});
