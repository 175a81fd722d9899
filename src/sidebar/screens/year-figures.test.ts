/** The words and figures on the screen of a year's performance. */
import { expect, test } from '@jest/globals';
import type { YearIndicator } from '../../sops/lokmin/kinerja/year-view.ts';
import { figureWords, indicatorsOf, monthWords, percentOf, shortFigure, shortShare, standsAt, unitsIn } from './year-figures.ts';

const FIGURES = { target: 360, month: 36, cumulative: 270, achievement: 0.75 };

function indicator(unit: string, values: Partial<YearIndicator> = {}): YearIndicator {
  const figures = { now: FIGURES, midterm: FIGURES, months: [] };
  return { number: unit, unit, indicator: 'Imunisasi', measure: 'bayi', yearTarget: 480, ...figures, ...values };
}

test('LM-4: each unit is offered once, and chosen it narrows the indicators', () => {
  const view = { indicators: [indicator('Gizi'), indicator('KIA'), indicator('Gizi')] };

  expect(unitsIn(view)).toEqual(['Gizi', 'KIA']);
  expect(indicatorsOf(view, 'Gizi')).toHaveLength(2);
  expect(indicatorsOf(view, '')).toHaveLength(3);
});

test.each([
  [FIGURES, 's.d. September 2026: 270 dari 360 bayi, 75 % dari target'],
  [{ ...FIGURES, target: 0, achievement: null }, 's.d. September 2026: 270 dari 0 bayi, tanpa target'],
  [{ ...FIGURES, cumulative: null, achievement: null }, 's.d. September 2026: belum ada hasil, target 360 bayi'],
])('LM-7: where an indicator stands is said in a sentence (%#)', (figures, words) => {
  expect(standsAt(indicator('Gizi'), figures, monthWords({ upTo: 9, year: 2026 }))).toBe(words);
});

test('LM-4: where there is no figure there is neither a point nor a 0', () => {
  expect(percentOf(null)).toBeNull();
  expect(percentOf(0.8412)).toBe(84.1);
  expect([shortShare(0.8412), shortShare(null)]).toEqual(['84,1', '–']);
  expect(figureWords({ measure: '%' }, null)).toBe('–');
  expect(figureWords({ measure: '%' }, 71.5)).toBe('71,5 %');
  expect([
    shortFigure({ measure: '%' }, 71.5),
    shortFigure({ measure: 'bayi' }, 270),
    shortFigure({ measure: 'bayi' }, null),
  ]).toEqual(['71,5 %', '270', '–']);
});
