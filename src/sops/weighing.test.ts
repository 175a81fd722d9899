/** Levels, sentences and rows that all judges share. */
import { describe, expect, test } from '@jest/globals';
import { daysFrom, listed, numbersOf, proposalOf, saysMore } from './weighing.ts';

const PERIOD = { from: '2026-07-01', until: '2026-12-31', today: '2026-10-15' };
const whole = { judge: 'smd', because: '2 SMD', records: ['KGU-2026-0001'], lacks: { 4: [], 7: [], 10: [] } } as const;

describe('PKP-4: the level', () => {
  test.each([
    [{ 4: ['A.'], 7: [], 10: [] }, 0],
    [{ 4: [], 7: ['B.'], 10: [] }, 4],
    [{ 4: [], 7: [], 10: ['C.'] }, 7],
    [{ 4: [], 7: [], 10: [] }, 10],
    [{ 4: ['A.'], 7: [], 10: ['C.'] }, 0],
  ])('of lacks %j is %d: the highest of which all is true', (lacks, level) => {
    expect(proposalOf({ ...whole, lacks })).toMatchObject({ judge: 'smd', level, because: '2 SMD' });
  });

  test('names thirty records at most', () => {
    const records = Array.from({ length: 31 }, (_, index) => `KLH-2026-${index + 1}`);

    expect(proposalOf({ ...whole, records }).records).toEqual(records.slice(0, 30));
  });
});

describe('PKP-5: what is missing', () => {
  test('is told for every level above that asks more, the next one first', () => {
    expect(proposalOf({ ...whole, lacks: { 4: ['A.'], 7: [], 10: ['C.'] } }).missing).toEqual([
      { level: 4, what: ['A.'] },
      { level: 10, what: ['C.'] },
    ]);
  });

  test('is told in six sentences at most, and the rest counted', () => {
    const sentences = ['A.', 'B.', 'C.', 'D.', 'E.', 'F.', 'G.', 'H.'];
    const whatOf = (lacks: readonly string[]) => proposalOf({ ...whole, lacks: { 4: lacks, 7: [], 10: [] } }).missing[0]?.what;

    expect(whatOf(sentences)).toEqual([...sentences.slice(0, 6), 'Dan 2 lainnya.']);
    expect(whatOf(sentences.slice(0, 6))).toEqual(sentences.slice(0, 6));
    expect(whatOf(sentences)?.filter(saysMore)).toEqual(['Dan 2 lainnya.']);
  });
});

test.each([
  [[], ''],
  [['Mei'], 'Mei'],
  [['Mei', 'Juni'], 'Mei dan Juni'],
  [['April', 'Mei', 'Juni'], 'April, Mei, dan Juni'],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], 'a, b, c, d, e, f, dan 2 lainnya'],
])('a list of %j reads %s', (words, text) => {
  expect(listed(words)).toBe(text);
});

test('days are picked with both ends, however they were typed', () => {
  const days = ['2026-06-30', '2026-07-01', '31/12/2026', '1/1/2027', '', 'kapan-kapan'];

  expect([...daysFrom(PERIOD.from, PERIOD.until)(days, {})]).toEqual(['2026-07-01', '31/12/2026']);
});

test('numbers are picked of one series, of the years of the period and the one before', () => {
  const numbers = ['RPT-2024-0001', 'RPT-2025-0012', 'RPT-2026-0001', 'RPT-2027-0001', 'KLH-2026-0001', ''];

  expect([...numbersOf('RPT', PERIOD)(numbers, {})]).toEqual(['RPT-2025-0012', 'RPT-2026-0001']);
});
