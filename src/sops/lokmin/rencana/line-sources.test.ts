/** The lines that a plan gets from its sources: none lost, none twice. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { RTL_STATES, rtlTable } from '../../../registers/rtl.table.ts';
import { MONTHS, pad } from '../../../schema/dates.ts';
import { CHAIR } from '../../../workbench/office-workbench.ts';
import { rowWith } from '../../weighing.examples.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { kegiatanTable, newKegiatan } from './kegiatan.table.ts';
import { draftsOfMonth, draftsOfYear, missingDrafts, shareOf } from './line-sources.ts';
import { KIA } from './rencana.examples.ts';

const YEARLY = { id: 'RCN-2026-0001', label: 'RPK tahunan 2026' };
const NOVEMBER = { id: 'RCN-2026-0002', label: 'RPK November 2026' };
const pegawai = [rowWith(pegawaiTable, { number: CHAIR.id, name: CHAIR.label, unit: KIA, active: true })];

function line(at: number, values: Partial<Kegiatan>): Kegiatan {
  return newKegiatan(`KGT-2026-${pad(at, 4)}`, YEARLY, { activity: `Kegiatan ${at}`, ...values });
}

function task(at: number, values: Partial<Rtl>): Rtl {
  return rowWith(rtlTable, {
    number: `RTL-2026-${pad(at, 4)}`,
    source: { id: 'RPT-2026-0001', label: 'Lokmin bulanan Oktober 2026' },
    decidedOn: '2026-10-08',
    activity: `Tugas ${at}`,
    person: CHAIR,
    due: '2026-11-20',
    state: 'Rencana',
    ...values,
  });
}

const yearlyLines = fc.array(fc.record({ months: fc.subarray([...MONTHS]), cost: fc.option(fc.nat({ max: 1e9 })) }), {
  maxLength: 12,
});
const tasks = fc.array(
  fc.record({
    state: fc.constantFrom(...RTL_STATES),
    month: fc.integer({ min: 9, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  { maxLength: 12 },
);

describe('LM-12: the RPK of a month from the yearly RPK and RTL', () => {
  test('has every line of the month and every open RTL due by its end, once each, however often and after whatever it is drawn up', () => {
    fc.assert(
      fc.property(yearlyLines, tasks, fc.integer({ min: 1, max: 12 }), fc.nat({ max: 20 }), (lines, due, month, known) => {
        const yearly = lines.map(({ months, cost }, index) =>
          line(index + 1, { months: months.length > 0 ? months : null, cost }),
        );
        const rtl = due.map(({ state, month: when, day }, index) =>
          task(index + 1, { state, due: `2026-${pad(when)}-${pad(day)}` }),
        );
        const drafts = draftsOfMonth({ year: 2026, month }, { yearly, rtl, pegawai });
        const wanted = [
          ...yearly.filter(({ months }) => months?.includes(MONTHS[month - 1] as never)).map(({ number }) => number),
          ...rtl
            .filter((row) => ['Rencana', 'Berjalan'].includes(row.state) && Number(row.due.slice(5, 7)) <= month)
            .map(({ number }) => number),
        ];
        // Some stand there already, edited; and one that somebody wrote without a source.
        const before = [null, ...wanted.slice(0, known)].map((source, index) =>
          newKegiatan(`KGT-2026-${9000 + index}`, NOVEMBER, { activity: 'Diubah', source }),
        );
        const added = missingDrafts(drafts, before).map((draft, index) =>
          newKegiatan(`KGT-2026-${9500 + index}`, NOVEMBER, draft),
        );
        const after = [...before, ...added];

        expect(after.flatMap(({ source }) => source ?? []).sort()).toEqual([...wanted].sort());
        expect(missingDrafts(drafts, after)).toEqual([]);
      }),
    );
  });

  test('gives each month its share of the yearly cost: all shares are the whole', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e9 }), fc.integer({ min: 1, max: 12 }), (cost, count) => {
        const shares = Array.from({ length: count }, (_, at) => shareOf(cost, at, count));

        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(cost);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('an RTL brings its problem, its person with the unit, and its deadline; an unknown person no unit', () => {
    const stranger = { id: 'PGW-099', label: 'Siapa' };
    const rtl = [task(1, { problem: 'Cakupan rendah' }), task(2, { person: stranger })];

    expect(draftsOfMonth({ year: 2026, month: 11 }, { yearly: [], rtl, pegawai })).toMatchObject([
      { source: 'RTL-2026-0001', goal: 'Mengatasi masalah: Cakupan rendah', unit: KIA, time: 'Sampai 20 November 2026' },
      { source: 'RTL-2026-0002', goal: null, unit: null, person: stranger },
    ]);
  });

  test('a problem as long as its column still fits the goal', () => {
    const [draft] = draftsOfMonth(
      { year: 2026, month: 11 },
      { yearly: [], rtl: [task(1, { problem: 'a'.repeat(300) })], pegawai },
    );

    expect(kegiatanTable.fields.goal.check(draft?.goal).ok).toBe(true);
  });
});

test('LM-11: a yearly RPK takes over what its RUK proposes, with months and the whole cost', () => {
  const proposal = line(1, {
    unit: KIA,
    months: ['Maret', 'Oktober'],
    cost: 4_000_000,
    indicator: '90 %',
    realisation: 'Terlaksana',
  });

  expect(draftsOfYear([proposal])).toMatchObject([
    { source: 'KGT-2026-0001', unit: KIA, months: ['Maret', 'Oktober'], cost: 4_000_000, indicator: '90 %' },
  ]);
  expect(draftsOfYear([proposal])[0]).not.toHaveProperty('realisation');
});
