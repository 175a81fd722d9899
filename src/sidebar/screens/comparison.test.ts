/** Two periods side by side: what changed, in words and points. */
import { expect, test } from '@jest/globals';
import type { ComparedVariable, Comparison } from '../../sops/pkp/scoring-view.ts';
import { changed, differenceWords, groupName, pointOf, rounded, scoreWords, stepWords } from './comparison.ts';

const variable = (code: string, change: ComparedVariable['change']): ComparedVariable => ({
  code,
  variable: code,
  now: 7,
  last: 4,
  change,
  why: '',
});
const COMPARISON: Comparison = {
  title: 'Penilaian kinerja tahun 2026',
  now: 'Tahun 2026',
  last: 'Tahun 2025',
  standing: { total: 7, category: 'Cukup', isProvisional: false, method: 'Rata-rata kelompok', scored: 3, applicable: 3 },
  lastTotal: 6,
  lastCategory: 'Cukup',
  groups: [
    { code: '1.1', label: 'Umum', now: 7, last: 4, variables: [variable('1.1-1', 'naik'), variable('1.1-2', 'turun')] },
    { code: '1.2', label: 'Peralatan', now: 7, last: 4, variables: [variable('1.2-1', 'naik')] },
  ],
};

test('what rose is listed over all groups, in the order of the rubric', () => {
  expect(changed(COMPARISON, 'naik').map(({ code }) => code)).toEqual(['1.1-1', '1.2-1']);
  expect(changed(COMPARISON, 'baru')).toEqual([]);
});

test('a score is told as words, and is a point of the chart only when it is a number', () => {
  expect(stepWords({ last: 4, now: 'Tidak berlaku' })).toBe('4 → tidak berlaku');
  expect([scoreWords(null), scoreWords(0)]).toEqual(['–', '0']);
  expect([pointOf(0), pointOf(null), pointOf('Tidak berlaku')]).toEqual([0, null, null]);
});

test('means are read with two decimals; none stays none', () => {
  expect([rounded(7.3333), rounded(null)]).toEqual([7.33, null]);
});

test('the difference of the totals says its direction; without a total there is none', () => {
  expect(differenceWords(7.93, 6.8)).toBe('naik 1,13');
  expect(differenceWords(6.8, 7.93)).toBe('turun 1,13');
  expect(differenceWords(7.001, 7)).toBe('tetap');
  expect([differenceWords(null, 7), differenceWords(7, null)]).toEqual([null, null]);
});

test('a group is called with its code once', () => {
  expect([groupName('1.1', 'Umum'), groupName('1.1', '1.1 Umum')]).toEqual(['1.1 Umum', '1.1 Umum']);
});
