/** What SMD and MMD are worth, and what they lack. */
import { describe, expect, test } from '@jest/globals';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { CHAIR, officeWith } from '../../../workbench/office-workbench.ts';
import { changesOf, missingFor, proposedFrom, rowWith } from '../../weighing.examples.ts';
import { jadwalEvidence } from './evidence.ts';
import { EXAMPLE_ACTIVITIES } from './jadwal.examples.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { kegiatanTable } from './kegiatan.table.ts';
import { weighPertemuan } from './weigh-pertemuan.ts';
import { weighSmd } from './weigh-smd.ts';

const YEAR = { from: '2026-01-01', until: '2026-12-31', today: '2026-11-20' };

function planned(number: string, kind: 'SMD' | 'MMD', values: Partial<Kegiatan> = {}): Kegiatan {
  return rowWith(kegiatanTable, {
    number,
    activity: { id: 'JDW-01', label: kind },
    kind,
    plannedYear: '2026',
    plannedMonth: 'Maret',
    state: 'Direncanakan',
    ...values,
  });
}

/** Carried out, with all that came of it. */
function held(number: string, kind: 'SMD' | 'MMD', date: string, values: Partial<Kegiatan> = {}): Kegiatan {
  const example = EXAMPLE_ACTIVITIES.find((activity) => activity.kind === kind);
  const { place = null, present = null, recap = null, analysis = null, needs = [] } = example ?? {};
  const result = { place, present, recap, analysis, needs: needs.map((need) => ({ need })) };
  return planned(number, kind, { date, state: 'Terlaksana', ...result, ...values });
}

function rtlOf(source: string, state: Rtl['state'] = 'Selesai'): Rtl {
  return rowWith(rtlTable, {
    number: source.replace('KGU', 'RTL'),
    source: { id: source, label: 'MMD' },
    decidedOn: '2026-03-17',
    activity: 'Penyuluhan diare',
    person: CHAIR,
    due: '2026-04-30',
    state,
  });
}

const [MARCH, OCTOBER] = ['KGU-2026-0001', 'KGU-2026-0002'] as const;
const AHEAD = { plannedMonth: 'Oktober' } as const;
const smdMarch = (values: Partial<Kegiatan> = {}) => held(MARCH, 'SMD', '2026-03-10', values);
const smdOctober = (values: Partial<Kegiatan> = {}) => held(OCTOBER, 'SMD', '2026-10-07', { ...AHEAD, ...values });
const NO_SMD = 'tidak ada SMD yang direncanakan atau dilaksanakan dalam periode ini';

describe('PKP-4: SMD', () => {
  test.each<[number, string, readonly Kegiatan[], string]>([
    [0, 'without a plan', [], NO_SMD],
    [0, 'with an MMD only', [held(MARCH, 'MMD', '2026-03-17')], NO_SMD],
    [0, 'when it was cancelled', [planned(MARCH, 'SMD', { cancelled: 'Banjir', state: 'Dibatalkan' })], NO_SMD],
    [0, 'when it took place in another year', [smdMarch({ date: '2025-03-10', plannedYear: '2025' })], NO_SMD],
    [4, 'with a plan only', [planned(MARCH, 'SMD')], '0 dari 1 SMD yang direncanakan sudah dilaksanakan'],
    [
      4,
      'with one that has no recap',
      [smdMarch({ recap: null, analysis: null, needs: null }), smdOctober()],
      '2 dari 2 SMD dilaksanakan; 1 dengan rekap, 1 dengan analisis dan kegiatan yang dibutuhkan',
    ],
    [
      7,
      'with recaps, and an analysis missing',
      [smdMarch(), smdOctober({ analysis: null })],
      '2 dari 2 SMD dilaksanakan; 2 dengan rekap, 1 dengan analisis dan kegiatan yang dibutuhkan',
    ],
    [
      7,
      'with recaps, and the needs missing',
      [smdMarch({ needs: [] })],
      '1 dari 1 SMD dilaksanakan; 1 dengan rekap, 0 dengan analisis dan kegiatan yang dibutuhkan',
    ],
    [
      10,
      'with recap, analysis and needs, and another one to come',
      [smdMarch(), planned(OCTOBER, 'SMD', AHEAD)],
      '1 dari 2 SMD dilaksanakan; 1 dengan rekap, 1 dengan analisis dan kegiatan yang dibutuhkan',
    ],
  ])('is worth %d %s', (level, _what, kegiatan, because) => {
    expect(weighSmd(kegiatan, YEAR)).toMatchObject({ judge: 'smd', level, because });
  });

  test('what took place after the period was still planned then, and does not count before it was planned for', () => {
    const half = { ...YEAR, until: '2026-06-30' };

    expect(weighSmd([smdMarch({ date: '2026-07-02' })], half)).toMatchObject({ level: 4, records: [MARCH] });
    expect(weighSmd([smdOctober()], half)).toMatchObject({ level: 0, records: [] });
  });

  test('is shown by those that took place, by their days', () => {
    const rows = [smdOctober(), smdMarch(), planned('KGU-2026-0003', 'SMD', AHEAD)];

    expect(weighSmd(rows, YEAR).records).toEqual([MARCH, OCTOBER]);
  });
});

describe('PKP-5: SMD lacks', () => {
  test.each<[string, readonly Kegiatan[], number, string]>([
    ['a plan', [], 4, 'Belum ada SMD yang direncanakan atau dilaksanakan dalam periode ini.'],
    ['to take place', [], 7, 'Belum ada SMD yang dilaksanakan.'],
    [
      'to take place when it is planned',
      [planned(MARCH, 'SMD'), planned(OCTOBER, 'SMD', AHEAD)],
      7,
      'Belum ada SMD yang dilaksanakan; direncanakan Maret 2026 dan Oktober 2026.',
    ],
    ['what would come of it', [planned(MARCH, 'SMD')], 10, 'Analisis dan kegiatan yang dibutuhkan dari hasil SMD belum ada.'],
    ['a recap', [smdMarch({ recap: null })], 7, 'SMD 10 Maret 2026 (KGU-2026-0001): rekap hasil belum ditulis.'],
    [
      'analysis and needs',
      [smdMarch({ analysis: null, needs: null }), smdOctober({ needs: null })],
      10,
      'SMD 10 Maret 2026 (KGU-2026-0001): analisis hasil dan kegiatan yang dibutuhkan belum ditulis. ' +
        'SMD 7 Oktober 2026 (KGU-2026-0002): kegiatan yang dibutuhkan belum ditulis.',
    ],
  ])('%s', (_what, kegiatan, level, words) => {
    expect(missingFor(weighSmd(kegiatan, YEAR), level)).toBe(words);
  });
});

const mmdMarch = (values: Partial<Kegiatan> = {}) => held(MARCH, 'MMD', '2026-03-17', values);
const mmdOctober = (values: Partial<Kegiatan> = {}) => held(OCTOBER, 'MMD', '2026-11-05', { ...AHEAD, ...values });
const both = [mmdMarch(), mmdOctober()];

describe('PKP-4: pertemuan dengan masyarakat', () => {
  test.each<[number, string, readonly Kegiatan[], readonly Rtl[], string]>([
    [0, 'without any', [], [], '0 MMD dilaksanakan pada 2026'],
    [
      0,
      'with one',
      [mmdMarch(), planned(OCTOBER, 'MMD', AHEAD)],
      [rtlOf(MARCH)],
      '1 MMD dilaksanakan pada 2026; 1 dengan rekap hasil, 1 dengan RTL yang selesai',
    ],
    [
      4,
      'with two, one without result',
      [mmdMarch({ recap: null }), mmdOctober()],
      [rtlOf(MARCH), rtlOf(OCTOBER)],
      '2 MMD dilaksanakan pada 2026; 1 dengan rekap hasil, 2 dengan RTL yang selesai',
    ],
    [
      7,
      'with results, and an RTL that still runs',
      both,
      [rtlOf(MARCH), rtlOf(OCTOBER, 'Berjalan')],
      '2 MMD dilaksanakan pada 2026; 2 dengan rekap hasil, 1 dengan RTL yang selesai',
    ],
    [
      10,
      'with results, each followed up',
      both,
      [rtlOf(MARCH), { ...rtlOf(MARCH, 'Berjalan'), number: 'RTL-2026-0009' }, rtlOf(OCTOBER)],
      '2 MMD dilaksanakan pada 2026; 2 dengan rekap hasil, 2 dengan RTL yang selesai',
    ],
  ])('is worth %d %s', (level, _what, kegiatan, rtl, because) => {
    expect(weighPertemuan({ kegiatan, rapat: [], rtl }, YEAR)).toMatchObject({ judge: 'pertemuanMasyarakat', level, because });
  });

  test.each([
    ['the whole calendar year counts for its second half', { ...YEAR, from: '2026-07-01' }, [MARCH, OCTOBER]],
    ['what came after the period does not', { ...YEAR, until: '2026-06-30' }, [MARCH]],
    ['what is written down for a day to come does not', { ...YEAR, today: '2026-11-04' }, [MARCH]],
    ['another year does not', { ...YEAR, until: '2027-06-30', today: '2027-07-01' }, []],
  ])('%s', (_what, period, records) => {
    expect(weighPertemuan({ kegiatan: both, rapat: [], rtl: [] }, period).records).toEqual(records);
  });
});

describe('PKP-5: pertemuan dengan masyarakat lacks', () => {
  test.each<[string, readonly Kegiatan[], readonly Rtl[], number, string]>([
    ['both', [], [], 4, 'Belum ada MMD yang dilaksanakan pada 2026, padahal perlu sedikitnya 2.'],
    ['their result', [], [], 7, 'Hasil pembahasan dalam MMD belum ada.'],
    ['what follows', [], [], 10, 'Tindak lanjut hasil MMD belum ada.'],
    [
      'the second, which is planned',
      [mmdMarch(), planned(OCTOBER, 'MMD', AHEAD)],
      [],
      4,
      'Baru 1 MMD dilaksanakan pada 2026, padahal perlu sedikitnya 2; direncanakan Oktober 2026.',
    ],
    [
      'a recap',
      [mmdMarch(), mmdOctober({ recap: null })],
      [],
      7,
      'MMD 5 November 2026 (KGU-2026-0002): rekap hasil belum ditulis.',
    ],
    [
      'RTL, planned or done',
      both,
      [rtlOf(MARCH, 'Batal')],
      10,
      'MMD 17 Maret 2026 (KGU-2026-0001): belum ada RTL yang selesai. MMD 5 November 2026 (KGU-2026-0002): belum mempunyai RTL.',
    ],
  ])('%s', (_what, kegiatan, rtl, level, words) => {
    expect(missingFor(weighPertemuan({ kegiatan, rapat: [], rtl }, YEAR), level)).toBe(words);
  });
});

test('PKP-4: both rows are read through the host in two calls, RTL of meetings beside those of activities', () => {
  const office = officeWith(
    changesOf([
      [kegiatanTable, [smdMarch({ number: 'KGU-2026-0003' }), ...both]],
      [rtlTable, [rtlOf(MARCH), rtlOf(OCTOBER), { ...rtlOf('RPT-2026-0001'), number: 'RTL-2026-0009' }]],
    ]),
  );

  const { reads, proposals } = proposedFrom(jadwalEvidence, office, YEAR);

  expect(reads).toBe(2);
  expect(proposals).toMatchObject([
    { judge: 'smd', level: 10, records: ['KGU-2026-0003'] },
    { judge: 'pertemuanMasyarakat', level: 10, records: [MARCH, OCTOBER], missing: [] },
  ]);
});
