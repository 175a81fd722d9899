/** What the lokmin of a period are worth, and what they lack. */
import { describe, expect, test } from '@jest/globals';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { kehadiranTable } from '../../../registers/kehadiran.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { tinjauanRtlTable } from '../../../registers/tinjauan-rtl.table.ts';
import { officeWith } from '../../../workbench/office-workbench.ts';
import { changesOf, missingFor, proposedFrom } from '../../weighing.examples.ts';
import { masalahTable } from '../masalah.table.ts';
import type { Held } from './evidence.examples.ts';
import { decided, held, rapat, together } from './evidence.examples.ts';
import { lokminEvidence } from './evidence.ts';
import type { LokminRows } from './weigh-lokmin.ts';
import { weighLokmin } from './weigh-lokmin.ts';

const HALF = { from: '2026-01-01', until: '2026-06-30', today: '2026-07-02' };

/** Every month of the half year complete, but for what is said of some. */
function halfYear(how: Readonly<Record<number, Held | null>> = {}): LokminRows {
  const months = [1, 2, 3, 4, 5, 6].filter((month) => how[month] !== null);
  return together(...months.map((month) => held(month, how[month] ?? {})));
}

/** A second meeting in a month, that came to nothing. */
const SECOND: Held = { rapat: { number: 'RPT-2026-0099', date: '2026-03-20', state: 'Berlangsung' }, papers: [] };
const DONE_EARLY = { 4: { rtl: { state: 'Selesai', doneOn: '2026-05-02' } }, 5: { reviews: false } } as const;
const DONE_LATE = { 4: { rtl: { state: 'Selesai', doneOn: '2026-05-20' } }, 5: { reviews: false } } as const;

/** March looked at one of the two RTL of February. */
function halfReviewed(): LokminRows {
  const rows = halfYear();
  return { ...rows, rtl: [...rows.rtl, decided(2, { number: 'RTL-2026-0099' })] };
}

const PAPERS = 'bulan lengkap undangan, daftar hadir, notulen, dan RTL';
const NONE = 'tidak ada lokmin bulanan yang dilaksanakan dalam periode ini';

describe('PKP-4: lokmin bulanan', () => {
  test.each<[number, string, LokminRows, string]>([
    [0, 'without any meeting', together(), NONE],
    [0, 'with one that is only planned', held(1, { rapat: { state: 'Direncanakan' } }), NONE],
    [
      4,
      'with a month without lokmin',
      halfYear({ 4: null }),
      `5 dari 6 ${PAPERS}; RTL lokmin sebelumnya ditinjau pada 3 dari 4 rapat`,
    ],
    [
      4,
      'without notulen',
      halfYear({ 6: { papers: ['Undangan'] } }),
      `5 dari 6 ${PAPERS}; RTL lokmin sebelumnya ditinjau pada 5 dari 5 rapat`,
    ],
    [
      7,
      'with a month that passed over what was open',
      halfYear({ 5: { reviews: false } }),
      `6 dari 6 ${PAPERS}; RTL lokmin sebelumnya ditinjau pada 4 dari 5 rapat`,
    ],
    [10, 'complete in every month', halfYear(), `6 dari 6 ${PAPERS}; RTL lokmin sebelumnya ditinjau pada 5 dari 5 rapat`],
    [
      10,
      'when the first of the year is a lokmin bulanan pertama',
      halfYear({ 1: { rapat: { kind: 'Lokmin bulanan pertama' } } }),
      `6 dari 6 ${PAPERS}; RTL lokmin sebelumnya ditinjau pada 5 dari 5 rapat`,
    ],
    [0, 'with a lokmin tribulanan only', held(1, { rapat: { kind: 'Lokmin tribulanan' } }), NONE],
    [
      10,
      'with undangan sent by e-mail, and months that found nothing',
      halfYear({
        2: { papers: ['Notulen'], rapat: { invitedNote: '02/02/2026 08.00 ke 12 alamat' } },
        3: { problem: false, rtl: null },
        4: { reviews: false },
      }),
      `6 dari 6 ${PAPERS}; RTL lokmin sebelumnya ditinjau pada 4 dari 4 rapat`,
    ],
  ])('is worth %d %s', (level, _what, rows, because) => {
    expect(weighLokmin(rows, HALF)).toMatchObject({ judge: 'lokminBulanan', level, because });
  });

  test.each<[number, string, LokminRows, object]>([
    [10, 'a running month without lokmin is not missed', halfYear({ 6: null }), { today: '2026-06-30' }],
    [10, 'months to come are not missed', held(1), { today: '2026-02-10' }],
    [4, 'the running month counts when there is no other', held(1, { papers: [] }), { today: '2026-01-20' }],
    [10, 'the running month counts once it is complete', held(1), { today: '2026-01-20' }],
    [10, 'of two in a month the complete one counts', together(halfYear(), held(3, SECOND)), {}],
    [10, 'meetings outside the period are not judged', halfYear({ 1: { papers: [] } }), { from: '2026-02-01' }],
    [7, 'the meeting before the period is looked back at', halfYear({ 2: { reviews: false } }), { from: '2026-02-01' }],
    [10, 'what was finished before the next meeting needs no review', halfYear({ ...DONE_EARLY }), {}],
    [7, 'what was finished after it does', halfYear({ ...DONE_LATE }), {}],
  ])('is worth %d: %s', (level, _what, rows, period) => {
    expect(weighLokmin(rows, { ...HALF, ...period }).level).toBe(level);
  });

  test('is shown by the meetings that were held, in the order of their days', () => {
    const rows = together(held(2), held(1), held(3, { rapat: { state: 'Direncanakan' } }));

    expect(weighLokmin(rows, HALF).records).toEqual(['RPT-2026-0001', 'RPT-2026-0002']);
  });

  test('is read through the host in two calls, with what hangs on meetings planned the year before', () => {
    const early = 'RPT-2025-0012';
    const meeting = { id: early, label: 'Lokmin 1' };
    const january = held(1, { rtl: null, problem: false });
    const rows = together(
      {
        ...january,
        rapat: [rapat(1, { number: early })],
        kehadiran: january.kehadiran.map((row) => ({ ...row, meeting })),
        dokumen: january.dokumen.map((row) => ({ ...row, record: early })),
      },
      held(2, { reviews: false }),
      held(3),
    );
    const changes = changesOf([
      [rapatTable, rows.rapat],
      [dokumenTable, rows.dokumen],
      [kehadiranTable, rows.kehadiran],
      [masalahTable, rows.masalah],
      [rtlTable, rows.rtl],
      [tinjauanRtlTable, rows.tinjauan],
    ]);

    const { reads, proposals } = proposedFrom(lokminEvidence, officeWith(changes), { ...HALF, today: '2026-03-31' });

    expect(reads).toBe(2);
    expect(proposals.slice(1)).toMatchObject([
      { judge: 'lokminTribulanan', level: 0 },
      { judge: 'tinjauanManajemen', level: 0 },
    ]);
    expect(proposals.slice(0, 1)).toEqual([
      {
        judge: 'lokminBulanan',
        level: 10,
        because: `3 dari 3 ${PAPERS}; RTL lokmin sebelumnya ditinjau pada 1 dari 1 rapat`,
        records: [early, 'RPT-2026-0002', 'RPT-2026-0003'],
        missing: [],
      },
    ]);
  });
});

describe('PKP-5: lokmin bulanan lacks', () => {
  test.each<[string, LokminRows, number, string]>([
    ['a meeting', together(), 4, 'Belum ada lokmin bulanan yang dilaksanakan dalam periode ini.'],
    ['every month', together(), 7, 'Januari, Februari, Maret, April, Mei, dan Juni: belum ada lokmin bulanan.'],
    ['a review, as long as there is no meeting', together(), 10, 'RTL lokmin sebelumnya belum ditinjau.'],
    ['a meeting in some months', halfYear({ 3: null, 4: null }), 7, 'Maret dan April: belum ada lokmin bulanan.'],
    ['a meeting that was planned', halfYear({ 6: { rapat: { state: 'Direncanakan' } } }), 7, 'Juni: lokmin belum dilaksanakan.'],
    ['notulen', halfYear({ 6: { papers: ['Undangan'] } }), 7, 'Juni: notulen belum dibuat.'],
    ['undangan', halfYear({ 1: { papers: ['Notulen'] } }), 7, 'Januari: undangan belum dibuat.'],
    ['a daftar hadir', halfYear({ 1: { present: false } }), 7, 'Januari: kehadiran belum dicatat.'],
    ['RTL', halfYear({ 1: { rtl: null } }), 7, 'Januari: masalah yang ditemukan belum mempunyai RTL.'],
    [
      'an end, and several things in one month',
      halfYear({ 2: { papers: ['Undangan'], rapat: { state: 'Berlangsung' } } }),
      7,
      'Februari: rapat belum ditutup. Februari: notulen belum dibuat.',
    ],
    [
      'reviews',
      halfYear({ 2: { reviews: false }, 5: { reviews: false } }),
      10,
      'Februari dan Mei: RTL lokmin sebelumnya belum ditinjau.',
    ],
    ['part of a review', halfReviewed(), 10, 'Maret: RTL lokmin sebelumnya belum semua ditinjau.'],
  ])('%s', (_what, rows, level, words) => {
    expect(missingFor(weighLokmin(rows, HALF), level)).toBe(words);
  });

  test('names years when the period has two', () => {
    const period = { from: '2025-12-01', until: '2026-01-31', today: '2026-02-01' };

    expect(missingFor(weighLokmin(held(1), period), 7)).toBe('Desember 2025: belum ada lokmin bulanan.');
  });
});
