/** What the entries of a period amount to. */
import { describe, expect, test } from '@jest/globals';
import { answered, entryWith, identifiedOf, ratingOf } from './laporan.examples.ts';
import { recurring } from './recurring.ts';
import { answerTimes, countBy, improvements, median, monthly, satisfaction, VIEWS } from './rekap.ts';

const NOW = '2026-10-15 08:00:00';
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => entryWith({ number: `KLH-2026-000${index + 1}` }));

test('counts rows by what they are called, largest first, equal ones by name', () => {
  const entries = [
    entryWith({ channel: 'Telepon' }),
    entryWith({ channel: 'SMD' }),
    entryWith({ channel: 'Telepon' }),
    entryWith({ channel: 'E-mail' }),
  ];

  expect(countBy(entries, VIEWS.channel)).toEqual([
    { label: 'Telepon', count: 2 },
    { label: 'E-mail', count: 1 },
    { label: 'SMD', count: 1 },
  ]);
});

test.each([
  [[], null],
  [[3], 3],
  [[9, 1, 2], 2],
  [[1, 2, 10, 4], 3],
])('the median of %j is %j', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

describe('time to answer', () => {
  test('is told from received to answered; late is what came after the last day, and what waits past it is overdue', () => {
    const [inTime, late, open, onSpot] = [
      entryWith({ number: 'KLH-2026-0001', due: '2026-10-08' }),
      entryWith({ number: 'KLH-2026-0002', due: '2026-10-08' }),
      entryWith({ number: 'KLH-2026-0003', due: '2026-10-14' }),
      entryWith({ number: 'KLH-2026-0004', due: null, onSpot: true, state: 'Selesai di tempat', closedOn: '2026-10-05' }),
    ] as const;
    const handling = new Map([
      [inTime.number, answered(inTime, { answeredOn: '2026-10-08' })],
      [late.number, answered(late, { answeredOn: '2026-10-09' })],
    ]);

    expect(answerTimes([inTime, late, open, onSpot], handling, NOW)).toEqual({
      answered: 3,
      median: 3,
      inTime: 2,
      limited: 3,
      waiting: 1,
      overdue: 1,
    });
  });

  test('counts what was settled by an explanation as answered on the day it was closed, whatever brought it', () => {
    const byPhone = { kind: 'Permintaan informasi', channel: 'Telepon', state: 'Selesai', onSpot: true, due: null } as const;
    const entries = [
      entryWith({ ...byPhone, number: 'KLH-2026-0001', closedOn: '2026-10-05' }),
      entryWith({ ...byPhone, number: 'KLH-2026-0002', closedOn: '2026-10-09' }),
    ];

    expect(answerTimes(entries, new Map(), NOW)).toEqual({
      answered: 2,
      median: 2,
      inTime: 1,
      limited: 1,
      waiting: 0,
      overdue: 0,
    });
  });

  test('does not wait for an answer to what was closed without one', () => {
    const closed = entryWith({ state: 'Selesai', closedOn: '2026-10-09' });

    expect(answerTimes([closed], new Map(), NOW)).toMatchObject({ answered: 0, median: null, waiting: 0, overdue: 0 });
  });
});

describe('recurring problems', () => {
  test('are entries linked as the same, also over others and to one before the period', () => {
    const [second, third] = numbered(3).slice(1);
    const entries = [
      { ...second, same: { id: 'KLH-2025-0090', label: 'Antrean' } },
      { ...third, same: { id: 'KLH-2026-0002', label: 'Antrean' } },
    ].map((entry) => entryWith(entry));

    expect(recurring(entries)).toMatchObject([{ numbers: ['KLH-2025-0090', 'KLH-2026-0002', 'KLH-2026-0003'] }]);
  });

  test('that point at each other are one problem', () => {
    const entries = [
      entryWith({ number: 'KLH-2026-0001', same: { id: 'KLH-2026-0002', label: '' } }),
      entryWith({ number: 'KLH-2026-0002', same: { id: 'KLH-2026-0001', label: '' } }),
    ];

    expect(recurring(entries)).toMatchObject([{ numbers: ['KLH-2026-0001', 'KLH-2026-0002'] }]);
  });

  test('are categories that came three times at one unit; twice is none, and praise is none', () => {
    const three = numbered(3).map(identifiedOf);

    expect(recurring(three)).toMatchObject([{ problem: 'Waktu tunggu dan antrean', numbers: three.map(({ number }) => number) }]);
    expect(recurring(three.slice(1))).toEqual([]);
    expect(recurring(three.map((entry) => ({ ...entry, kind: 'Umpan balik positif' as const })))).toEqual([]);
  });
});

test('a month tells what came in it and what was settled in it', () => {
  const entries = [entryWith({ receivedOn: '2026-08-31', closedOn: '2026-09-02' }), entryWith({ receivedOn: '2026-09-30' })];

  expect(monthly(entries, ['2026-08', '2026-09'])).toEqual([
    { received: 1, finished: 0 },
    { received: 1, finished: 1 },
  ]);
});

test('what changed is what was carried out for entries that were closed as solved', () => {
  const [solved, unsolved] = [
    entryWith({ effectiveness: 'Efektif' }),
    entryWith({ number: 'KLH-2026-0002', effectiveness: 'Tidak efektif' }),
  ];
  const handling = new Map([solved, unsolved].map((entry) => [entry.number, answered(entry)]));

  expect(improvements([solved, unsolved], handling)).toMatchObject([
    { entry: { number: solved.number }, done: expect.stringContaining('Dua loket') },
  ]);
});

test('satisfaction is the mean of the marks given, and who could not be reached gives none', () => {
  const rows = [
    ratingOf(entryWith(), { rating: 5 }),
    ratingOf(entryWith(), { rating: 4 }),
    ratingOf(entryWith(), { rating: null, outcome: 'Tidak dapat dihubungi' }),
  ];

  expect(satisfaction(rows)).toEqual({ rated: 2, average: 4.5, distribution: [0, 0, 0, 1, 1], unreached: 1 });
  expect(satisfaction([]).average).toBeNull();
});
