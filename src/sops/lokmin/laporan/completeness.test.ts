/** The grid of a year: what is expected, what is there, what is missing, and what is not due yet. */
import { describe, expect, test } from '@jest/globals';
import type { Held } from '../bukti-pkp/evidence.examples.ts';
import { held, together } from '../bukti-pkp/evidence.examples.ts';
import type { LokminRows } from '../bukti-pkp/weigh-lokmin.ts';
import { weighLokmin } from '../bukti-pkp/weigh-lokmin.ts';
import { completenessOf } from './completeness.ts';
import type { CompletenessRow } from './completeness-view.ts';
import { PARTS } from './meeting-cells.ts';

const SETTINGS = { quarterMonths: ['Februari', 'Mei', 'Agustus', 'November'], reportDays: 7 } as const;
const settings = { ...SETTINGS, quarterMonths: [...SETTINGS.quarterMonths] };
const reported = (month: number): Held => ({ rapat: { reportedOn: `2026-0${month}-12` } });

const gridOf = (rows: LokminRows, today = '2026-03-20') => completenessOf(rows, '2026', today, settings);
const inGroup = (grid: readonly CompletenessRow[], group: string) => grid.filter((row) => row.group === group);
/** `Undangan: complete, dibuat` for the meeting of a month. */
function partsOf(rows: LokminRows, month: number, today?: string): Record<string, string> {
  const row = gridOf(rows, today).find(({ meeting }) => meeting?.record === `RPT-2026-000${month}`);
  const cells = row?.cells ?? [];
  return Object.fromEntries(PARTS.map((part, index) => [part, `${cells[index]?.state}: ${cells[index]?.words}`]));
}

describe('LM-17: the year', () => {
  test('expects a lokmin bulanan every month, a tribulanan in the months of the settings, and two tinjauan manajemen', () => {
    const grid = gridOf(together());

    expect(inGroup(grid, 'Lokmin bulanan').map(({ month }) => month)).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2026-${month}`),
    );
    expect(inGroup(grid, 'Lokmin tribulanan').map(({ label }) => label)).toEqual([
      'Februari 2026',
      'Mei 2026',
      'Agustus 2026',
      'November 2026',
    ]);
    expect(inGroup(grid, 'Tinjauan manajemen')).toMatchObject(
      [{ cells: [{ state: 'waiting', words: 'baru 0 dari sedikitnya 2 dalam setahun' }] }].map((row) => ({
        cells: PARTS.map(() => row.cells[0]),
      })),
    );
  });

  test('says of a month that is over that there was none, and of one to come that it is not due', () => {
    const [january, february, march] = inGroup(gridOf(together()), 'Lokmin bulanan');

    expect(january?.cells[0]).toEqual({ state: 'missing', words: 'belum ada lokmin bulanan' });
    expect(february?.isWhole).toBe(false);
    expect(march?.cells[0]?.state).toBe('waiting');
    expect(march?.isWhole).toBe(true);
  });

  test('counts as whole just the months that PKP counts as complete', () => {
    const rows = together(held(1, reported(1)), held(2, { ...reported(2), papers: ['Undangan'], reviews: true }));
    const whole = inGroup(gridOf(rows), 'Lokmin bulanan').filter((row) => row.meeting !== null && row.isWhole);

    expect(whole.map(({ month }) => month)).toEqual(['2026-01']);
    expect(weighLokmin(rows, { from: '2026-01-01', until: '2026-02-28', today: '2026-03-20' }).because).toMatch(
      /^1 dari 2 bulan lengkap/,
    );
  });

  test('shows a tribulanan that was late in its month, and other meetings that were held', () => {
    const late = held(3, { rapat: { kind: 'Lokmin tribulanan', date: '2026-03-04' } });
    const people = held(4, { rapat: { kind: 'Pertemuan masyarakat' } });
    const early = held(1, { rapat: { kind: 'Lokmin tribulanan' } });
    const grid = gridOf(together(late, people, early));

    expect(inGroup(grid, 'Lokmin tribulanan').map(({ month, meeting }) => [month, meeting?.record ?? null])).toEqual([
      ['2026-01', 'RPT-2026-0001'],
      ['2026-02', 'RPT-2026-0003'],
      ['2026-05', null],
      ['2026-08', null],
      ['2026-11', null],
    ]);
    expect(inGroup(grid, 'Rapat lain')).toMatchObject([{ month: '2026-04', meeting: { route: 'sop/rapat/RPT-2026-0004' } }]);
  });
});

describe('LM-17: a meeting', () => {
  test('that has all says so in numbers', () => {
    expect(partsOf(together(held(1), held(2, reported(2))), 2)).toEqual({
      Undangan: 'complete: dibuat',
      'Daftar hadir': 'complete: 1 dari 1 hadir',
      Notulen: 'complete: dibuat',
      RTL: 'complete: 1 RTL',
      'Tindak lanjut': 'complete: 1 RTL sebelumnya ditinjau',
      'Lapor Dinkes': 'complete: dilaporkan 12 Februari 2026',
    });
  });

  test('that lacks all says what', () => {
    const bare = held(2, { papers: [], present: false, rtl: null, reviews: false, rapat: { state: 'Berlangsung' } });

    expect(partsOf(together(held(1), bare), 2)).toEqual({
      Undangan: 'missing: undangan belum dibuat',
      'Daftar hadir': 'missing: kehadiran belum dicatat',
      Notulen: 'missing: rapat belum ditutup',
      RTL: 'missing: masalah yang ditemukan belum mempunyai RTL',
      'Tindak lanjut': 'missing: 0 dari 1 RTL sebelumnya ditinjau',
      'Lapor Dinkes': 'missing: belum dilaporkan, terlambat 33 hari',
    });
  });

  test('that still comes lacks nothing yet', () => {
    const parts = partsOf(together(held(3, { papers: [], present: false, rapat: { state: 'Direncanakan' } })), 3, '2026-03-08');

    expect(Object.values(parts).every((words) => /^(waiting|notApplicable):/.test(words))).toBe(true);
    expect(parts.Notulen).toBe('waiting: lokmin belum dilaksanakan');
  });

  test('that was passed over lacks being held', () => {
    expect(partsOf(held(2, { papers: ['Undangan'], rapat: { state: 'Direncanakan' } }), 2)).toMatchObject({
      Undangan: 'complete: dibuat',
      Notulen: 'missing: lokmin belum dilaksanakan',
    });
  });

  test.each<[string, Held, string]>([
    ['LM-15: in time', reported(1), 'complete: dilaporkan 12 Januari 2026'],
    ['LM-15: late', { rapat: { reportedOn: '2026-01-20' } }, 'late: dilaporkan 20 Januari 2026, terlambat 5 hari'],
    [
      'LM-15: only for lokmin bulanan',
      { rapat: { kind: 'Tinjauan manajemen' } },
      'notApplicable: hanya lokmin bulanan yang dilaporkan setiap bulan',
    ],
  ])('%s', (_what, how, words) => {
    expect(partsOf(held(1, how), 1)['Lapor Dinkes']).toBe(words);
  });

  test('LM-15: is not late before its day', () => {
    expect(partsOf(held(3), 3, '2026-03-15')['Lapor Dinkes']).toBe('waiting: paling lambat 15 Maret 2026');
    expect(partsOf(held(3), 3, '2026-03-16')['Lapor Dinkes']).toBe('missing: belum dilaporkan, terlambat 1 hari');
  });

  test('that found nothing needs no RTL, and one with nothing before it no review', () => {
    expect(partsOf(held(1, { problem: false, rtl: null }), 1)).toMatchObject({
      RTL: 'notApplicable: tidak ada masalah yang dicatat',
      'Tindak lanjut': 'notApplicable: tidak ada RTL sebelumnya yang perlu ditinjau',
    });
  });
});

describe('LM-17: the papers of the packet', () => {
  const papersOf = (rows: LokminRows) =>
    gridOf(rows)
      .find(({ meeting }) => meeting !== null)
      ?.meeting?.papers.map(({ kind, why }) => `${kind}: ${why ?? 'ada'}`);

  test('a letter that was never made is not made up afterwards', () => {
    expect(papersOf(held(1, { papers: ['Notulen'] }))).toEqual([
      'Undangan: belum dibuat',
      'Daftar hadir: ada',
      'Notulen: ada',
      'Rekap RTL: ada',
      'Daftar tilik: ada',
      'Surat pengantar: belum dibuat',
    ]);
  });

  test('a meeting that is not closed has no notulen, and one that decided nothing no rekap', () => {
    expect(papersOf(held(1, { rtl: null, present: false, rapat: { state: 'Berlangsung' } }))).toEqual([
      'Undangan: ada',
      'Daftar hadir: kehadiran belum dicatat',
      'Notulen: rapat belum ditutup',
      'Rekap RTL: rapat ini tidak memutuskan RTL',
      'Daftar tilik: ada',
      'Surat pengantar: belum dibuat',
    ]);
  });

  test('letters to lintas sektor stand beside those to staff, or alone', () => {
    expect(papersOf(held(1, { papers: ['Undangan lintas sektor'] }))?.[0]).toBe('Undangan lintas sektor: ada');
    expect(papersOf(held(1, { papers: ['Undangan', 'Undangan lintas sektor', 'Surat pengantar'] }))).toMatchObject({
      0: 'Undangan: ada',
      1: 'Undangan lintas sektor: ada',
      6: 'Surat pengantar: ada',
    });
  });
});
