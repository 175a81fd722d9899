/** The sheet Panduan in a workbook: first of all sheets, whole, without error, its links leading to sheets that are there. */
import { expect, test } from '@jest/globals';
import { officeWorkbench, preparedWorkbench } from '../../workbench/office-workbench.ts';
import { sops } from '../index.ts';
import { WIDTHS } from './guide-rows.ts';
import { guideSheet } from './guide-sheet.ts';
import { sheetGuides } from './sheet-guide.ts';
import { guideSources } from './sources.ts';

type Office = ReturnType<typeof preparedWorkbench>;

/** What stands in the sheet, row by row. */
function shown(office: Office) {
  const { getters } = office.state.grid.model;
  const sheetId = getters.getSheetIdByName('Panduan') ?? '';
  return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
    WIDTHS.map((_width, col) => getters.getEvaluatedCell({ sheetId, row, col })),
  );
}

const PLACES = { column: () => 'A:A', sheetId: () => 1 } as const;

test('stands first, and tells every step of every SOP in its own words', () => {
  const office = preparedWorkbench();
  const { getters } = office.state.grid.model;
  const cells = shown(office).flat();
  const words = new Set(cells.map(({ formattedValue }) => formattedValue));

  expect(getters.getSheetName(getters.getSheetIds()[0] ?? '')).toBe('Panduan');
  for (const { title, steps } of sops) {
    expect([...words]).toContain(title);
    expect(steps.filter((step) => !words.has(step.title) || !words.has(step.text) || !words.has(step.by))).toEqual([]);
  }
  expect(cells.filter(({ type }) => type === 'error')).toEqual([]);
});

test('its links lead to every sheet that staff see, and to its own chapters', () => {
  const office = preparedWorkbench();
  const { getters } = office.state.grid.model;
  const rows = shown(office);
  const links = rows.flat().flatMap(({ link, formattedValue }) => (link ? [{ url: link.url, caption: formattedValue }] : []));
  const nameOf = (gid: string) => getters.getSheetName(getters.getSheetIds().find((id) => id === gid) ?? '');

  for (const { sheet } of sheetGuides(guideSources)) {
    const link = links.find(({ caption, url }) => caption === sheet && !url.includes('range'));
    expect([sheet, nameOf(/gid=(\d+)$/.exec(link?.url ?? '')?.[1] ?? '')]).toEqual([sheet, sheet]);
  }
  const chapters = links.filter(({ url }) => url.includes('&range='));
  expect(chapters.length).toBe(sops.length + 4);
  for (const { url, caption } of chapters) {
    const row = Number(/&range=A(\d+)$/.exec(url)?.[1]) - 1;
    expect(rows[row]?.[0]?.formattedValue).toBe(caption);
  }
});

test('is left as it is when it is right, mended where it was typed over, and laid out anew when what it tells has changed', () => {
  const office = officeWorkbench();
  const done = () => office.done<{ done: readonly string[] }>('prepare', { accepted: [] }).done;
  const sheetId = office.state.grid.model.getters.getSheetIdByName('Panduan') ?? '';

  expect(done()).toEqual([]);
  office.state.grid.model.dispatch('UPDATE_CELL', { sheetId, col: 0, row: 0, content: 'Halaman saya' });
  expect(done()).toEqual(['Lembar “Panduan” ditata ulang.']);
  expect(shown(office)[0]?.[0]?.formattedValue).toBe('Panduan Admen');

  const [first, ...others] = sops;
  const renamed = { ...first, title: 'Umpan balik masyarakat' } as (typeof sops)[number];
  const layOut = (all: typeof sops) => JSON.stringify(guideSheet({ ...guideSources, sops: all }).layOut(PLACES));
  expect(layOut([renamed, ...others])).not.toBe(layOut(sops));
  expect(layOut([...sops])).toBe(layOut(sops));
});

test('fits beside the sidebar on a laptop, and upright on paper; a row is as high as its longest words', () => {
  const { rows, columns, merges } = guideSheet(guideSources).layOut(PLACES);

  expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(820);
  rows.forEach(({ cells, height }, row) => {
    expect(height).toBeGreaterThan(0);
    cells.forEach(({ value }, column) => {
      const over = merges.find((area) => area.row === row && area.column === column);
      const width = WIDTHS.slice(column, over?.endColumn ?? column + 1).reduce((sum: number, own) => sum + own, 0);
      // No sentence has more than eighteen letters in a hundred pixels.
      const lines = String(value ?? '').length / ((width / 100) * 18);
      expect((height ?? 0) / 16).toBeGreaterThanOrEqual(Math.floor(lines));
    });
  });
});
