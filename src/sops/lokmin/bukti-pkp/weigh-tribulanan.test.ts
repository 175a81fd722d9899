/** What the lokmin tribulanan of a period are worth, and what they lack. */
import { describe, expect, test } from '@jest/globals';
import { missingFor } from '../../weighing.examples.ts';
import type { Held } from './evidence.examples.ts';
import { held, together } from './evidence.examples.ts';
import type { LokminRows } from './weigh-lokmin.ts';
import { weighTribulanan } from './weigh-tribulanan.ts';

const YEAR = { from: '2026-01-01', until: '2026-12-31', today: '2026-10-02' };
const QUARTERS = ['Februari', 'Mei', 'Agustus', 'November'];
const PAPERS = 'lokmin tribulanan yang dijadwalkan lengkap undangan, daftar hadir, notulen, dan RTL';

/** Complete, with the camat's secretary, and a look at what the one before decided. */
function quarter(month: number, how: Held = {}): LokminRows {
  const rapat = { kind: 'Lokmin tribulanan', ...how.rapat } as const;
  return held(month, { guest: true, before: month - 3, reviews: month !== 2, ...how, rapat });
}

/** February, May and August complete, but for what is said of some. */
function threeQuarters(how: Readonly<Record<number, Held | null>> = {}): LokminRows {
  const months = [2, 5, 8].filter((month) => how[month] !== null);
  return together(...months.map((month) => quarter(month, how[month] ?? {})));
}

const AT = (rows: LokminRows, period = {}) => weighTribulanan(rows, { ...YEAR, ...period }, QUARTERS);

describe('PKP-4: lokmin tribulanan', () => {
  test.each<[number, string, LokminRows, string]>([
    [0, 'without any', together(), 'tidak ada lokmin tribulanan yang dilaksanakan dalam periode ini'],
    [0, 'with lokmin bulanan only', held(2), 'tidak ada lokmin tribulanan yang dilaksanakan dalam periode ini'],
    [
      4,
      'with a quarter missed',
      threeQuarters({ 8: null }),
      `2 dari 3 ${PAPERS}; lintas sektor hadir pada 2 dari 2 rapat; RTL lokmin tribulanan sebelumnya ditinjau pada 1 dari 1 rapat`,
    ],
    [
      7,
      'without anybody from outside',
      threeQuarters({ 5: { guest: false } }),
      `3 dari 3 ${PAPERS}; lintas sektor hadir pada 2 dari 3 rapat; RTL lokmin tribulanan sebelumnya ditinjau pada 2 dari 2 rapat`,
    ],
    [
      7,
      'without a look at what was decided',
      threeQuarters({ 8: { reviews: false } }),
      `3 dari 3 ${PAPERS}; lintas sektor hadir pada 3 dari 3 rapat; RTL lokmin tribulanan sebelumnya ditinjau pada 1 dari 2 rapat`,
    ],
    [
      10,
      'complete, with lintas sektor and follow-up',
      threeQuarters(),
      `3 dari 3 ${PAPERS}; lintas sektor hadir pada 3 dari 3 rapat; RTL lokmin tribulanan sebelumnya ditinjau pada 2 dari 2 rapat`,
    ],
  ])('is worth %d %s', (level, _what, rows, because) => {
    expect(AT(rows)).toMatchObject({ judge: 'lokminTribulanan', level, because });
  });

  test('a meeting that was late counts for its quarter, until the next one begins', () => {
    const late = { rapat: { kind: 'Lokmin tribulanan', date: '2026-06-10' } } as const;

    expect(AT(threeQuarters({ 5: late })).level).toBe(10);
    expect(AT(threeQuarters({ 5: { rapat: { ...late.rapat, date: '2026-08-03' } } })).level).toBe(4);
  });

  test('the months of the settings are those that are asked for', () => {
    const rows = threeQuarters({ 8: null });

    expect(weighTribulanan(rows, YEAR, ['Februari', 'Mei']).level).toBe(10);
    expect(weighTribulanan(rows, YEAR, ['Februari', 'Mei', 'September']).level).toBe(4);
  });

  test('a quarter that is not over is not missed', () => {
    expect(AT(threeQuarters({ 8: null }), { today: '2026-08-31' }).level).toBe(10);
    expect(AT(threeQuarters({ 8: null }), { today: '2026-09-01' }).level).toBe(4);
  });
});

describe('PKP-5: lokmin tribulanan lacks', () => {
  test.each<[string, LokminRows, number, string]>([
    ['a meeting', together(), 4, 'Belum ada lokmin tribulanan yang dilaksanakan dalam periode ini.'],
    ['every quarter', together(), 7, 'Februari, Mei, dan Agustus: belum ada lokmin tribulanan.'],
    [
      'papers',
      threeQuarters({ 5: { papers: ['Undangan'] }, 8: { rapat: { kind: 'Lokmin tribulanan', state: 'Direncanakan' } } }),
      7,
      'Agustus: lokmin tribulanan belum dilaksanakan. Mei: notulen belum dibuat.',
    ],
    [
      'people and reviews',
      threeQuarters({ 2: { guest: false }, 5: { guest: false, reviews: false } }),
      10,
      'Februari dan Mei: belum ada lintas sektor yang tercatat hadir. Mei: RTL lokmin tribulanan sebelumnya belum ditinjau.',
    ],
  ])('%s', (_what, rows, level, words) => {
    expect(missingFor(AT(rows), level)).toBe(words);
  });
});
