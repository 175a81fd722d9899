/** Dark text on light in the sheets, too: every cell of the workbook that says something is read as WCAG AA asks. */
import { expect, test } from '@jest/globals';
import { assessingOffice } from './assessing-office.ts';
import { contrastOf, TEXT_CONTRAST } from './contrast.ts';
import type { Office } from './office-workbench.ts';

/** What is faint in each sheet, told once. */
function faintIn({ state }: Office): string[] {
  const { getters } = state.grid.model;
  const faint = getters.getSheetIds().flatMap((sheetId) => {
    const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
    const cells = Array.from({ length: Math.min(numberOfRows, 400) }, (_, row) =>
      Array.from({ length: numberOfCols }, (__, col) => ({ sheetId, row, col })),
    ).flat();
    return cells.flatMap((position) => {
      if (getters.getEvaluatedCell(position).formattedValue === '') return [];
      const { fillColor = '#FFFFFF', textColor = '#000000' } = getters.getCellComputedStyle(position);
      const isFaint = contrastOf(textColor, fillColor === '' ? '#FFFFFF' : fillColor) < TEXT_CONTRAST;
      return isFaint ? [`${getters.getSheetName(sheetId)}: ${textColor} on ${fillColor}`] : [];
    });
  });
  return [...new Set(faint)];
}

test('headers, titles, marks and bands', () => {
  const office = assessingOffice();
  expect(office.state.grid.model.getters.getSheetIds().length).toBeGreaterThan(20);
  expect(faintIn(office)).toEqual([]);
});
