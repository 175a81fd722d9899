/** What new contracts may begin with. */
import { expect, test } from '@jest/globals';
import { LKPP_SCALE, PERCENT_SCALE } from './kontrak.table.ts';
import { weightFault } from './penilaian/weights.ts';
import { FIVE_CRITERIA, LKPP_CRITERIA, OWN_CRITERIA, PRESETS, presetCriteria, presetScale } from './presets.ts';

test.each([FIVE_CRITERIA, LKPP_CRITERIA] as const)(
  'PK-c: the weights of “%s” come to 100, and each criterion says how it is measured',
  (preset) => {
    const criteria = presetCriteria(preset);

    expect(weightFault(criteria.map(({ weight }) => weight))).toBeNull();
    expect(criteria.filter(({ name, target, measure }) => [name, target, measure].includes(''))).toEqual([]);
    expect(new Set(criteria.map(({ name }) => name)).size).toBe(criteria.length);
  },
);

test('PK-c: the criteria in use are harga, kualitas, spesifikasi, termin and retur', () => {
  expect(presetCriteria(FIVE_CRITERIA).map(({ name }) => name)).toEqual(['Harga', 'Kualitas', 'Spesifikasi', 'Termin', 'Retur']);
});

test('PK-c: those of LKPP weigh 30, 20, 30 and 20, on a scale of their own, whatever was chosen', () => {
  expect(presetCriteria(LKPP_CRITERIA).map(({ weight }) => weight)).toEqual([30, 20, 30, 20]);
  expect(PRESETS.map((preset) => presetScale(preset, PERCENT_SCALE))).toEqual([PERCENT_SCALE, PERCENT_SCALE, LKPP_SCALE]);
  expect(presetScale(OWN_CRITERIA, LKPP_SCALE)).toBe(LKPP_SCALE);
});
