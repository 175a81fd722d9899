/** What survey rounds are worth, and what they lack. */
import { describe, expect, test } from '@jest/globals';
import type { Dokumen } from '../../../registers/dokumen.table.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { CHAIR, officeWith } from '../../../workbench/office-workbench.ts';
import { changesOf, missingFor, proposedFrom, rowWith } from '../../weighing.examples.ts';
import { surveiEvidence } from './evidence.ts';
import type { Ronde } from './ronde.table.ts';
import { rondeTable } from './ronde.table.ts';
import type { SurveyRows } from './weigh-survey.ts';
import { weighSurvey } from './weigh-survey.ts';

const YEAR = { from: '2026-01-01', until: '2026-12-31', today: '2026-10-15' };
const FIRST = 'SKM-2026-0001';

/** 240 visitors need 148 answers; waiting time is weak. */
function closed(values: Partial<Ronde> = {}): Ronde {
  return rowWith(rondeTable, {
    number: FIRST,
    title: 'SKM Maret 2026',
    periodFrom: '2026-03-02',
    periodTo: '2026-03-31',
    purpose: 'Mengetahui kepuasan masyarakat.',
    population: 240,
    needed: 148,
    state: 'Ditutup',
    closedOn: '2026-04-01',
    respondents: 150,
    ikm: 82.5,
    grade: 'B',
    means: [
      { element: 'Waktu penyelesaian', mean: 2.74 },
      { element: 'Biaya atau tarif', mean: 3.9 },
    ],
    discussedOn: '2026-04-08',
    ...values,
  });
}

function running(values: Partial<Ronde> = {}): Ronde {
  const untold = { closedOn: null, respondents: null, ikm: null, grade: null, means: null, discussedOn: null };
  const days = { periodFrom: '2026-10-01', periodTo: '2026-10-31' };
  return closed({ number: 'SKM-2026-0002', title: 'SKM Oktober 2026', state: 'Berjalan', ...days, ...untold, ...values });
}

function remedy(state: Rtl['state'], values: Partial<Rtl> = {}): Rtl {
  return rowWith(rtlTable, {
    number: 'RTL-2026-0001',
    source: { id: FIRST, label: 'SKM Maret 2026' },
    decidedOn: '2026-04-08',
    problem: 'Waktu penyelesaian bernilai di bawah 3 (NRR 2,740)',
    activity: 'Membuka loket kedua',
    person: CHAIR,
    due: '2026-05-31',
    state,
    ...values,
  });
}

function paper(kind = 'Publikasi SKM'): Dokumen {
  return rowWith(dokumenTable, {
    number: 'DOK-2026-0001',
    kind,
    title: 'SKM Maret 2026',
    table: 'Ronde survei',
    record: FIRST,
    revision: 0,
    madeAt: '2026-04-09 08:00:00',
    madeBy: 'putri@contoh.example',
    fileName: `${kind}.docx`,
    sha256: 'ab',
    series: 'LAP-2026',
    count: 1,
  });
}

const rowsOf = (rounds: readonly Ronde[], rtl: readonly Rtl[] = [], dokumen: readonly Dokumen[] = []): SurveyRows => ({
  rounds,
  rtl,
  dokumen,
});
const DONE = [remedy('Selesai')];
const PUBLISHED = [paper('Laporan SKM'), paper()];
const NO_WEAK = { means: [{ element: 'Waktu penyelesaian', mean: 3 }] };
const OF = 'SKM-2026-0001 ditutup dengan 150 responden dari 148 yang diperlukan';

describe('PKP-4: survei kepuasan masyarakat', () => {
  test.each<[number, string, SurveyRows, string]>([
    [0, 'without a round', rowsOf([]), 'tidak ada ronde survei kepuasan dalam periode ini'],
    [
      0,
      'with a round of another year',
      rowsOf([closed({ periodFrom: '2025-12-01', periodTo: '2025-12-31' })], DONE, PUBLISHED),
      'tidak ada ronde survei kepuasan dalam periode ini',
    ],
    [4, 'while it runs', rowsOf([running()]), '0 dari 1 ronde survei ditutup dengan sampel cukup dalam periode ini'],
    [
      4,
      'closed with too few',
      rowsOf([closed({ respondents: 147 })], DONE, PUBLISHED),
      '0 dari 1 ronde survei ditutup dengan sampel cukup dalam periode ini',
    ],
    [
      7,
      'closed with its sample',
      rowsOf([closed({ discussedOn: null })]),
      `1 ronde survei; ${OF}, belum dibahas, tanpa RTL, belum dipublikasikan`,
    ],
    [
      7,
      'with RTL that still run',
      rowsOf([closed()], [...DONE, remedy('Berjalan', { number: 'RTL-2026-0002' })], PUBLISHED),
      `1 ronde survei; ${OF}, sudah dibahas, 1 dari 2 RTL selesai, sudah dipublikasikan`,
    ],
    [
      7,
      'with RTL that were all given up',
      rowsOf([closed()], [remedy('Batal')], PUBLISHED),
      `1 ronde survei; ${OF}, sudah dibahas, 0 dari 1 RTL selesai, sudah dipublikasikan`,
    ],
    [
      10,
      'with RTL done and the result published, beside a round that runs',
      rowsOf([running(), closed()], DONE, PUBLISHED),
      `2 ronde survei; ${OF}, sudah dibahas, 1 dari 1 RTL selesai, sudah dipublikasikan`,
    ],
    [
      10,
      'without RTL when no element is weak',
      rowsOf([closed(NO_WEAK)], [], PUBLISHED),
      `1 ronde survei; ${OF}, sudah dibahas, tanpa RTL, sudah dipublikasikan`,
    ],
  ])('is worth %d %s', (level, _what, rows, because) => {
    expect(weighSurvey(rows, YEAR)).toMatchObject({ judge: 'surveiKepuasan', level, because });
  });

  test('a round counts in every period that it touches', () => {
    const rows = rowsOf([closed({ periodFrom: '2025-12-20', periodTo: '2026-01-10' })]);

    expect(weighSurvey(rows, YEAR).level).toBe(7);
    expect(weighSurvey(rows, { from: '2025-07-01', until: '2025-12-31', today: '2026-02-01' }).level).toBe(7);
    expect(weighSurvey(rows, { ...YEAR, from: '2026-01-11' }).level).toBe(0);
  });

  test('of two closed rounds the one that was followed up decides; both show it', () => {
    const later = closed({ number: 'SKM-2026-0002', periodFrom: '2026-09-01', periodTo: '2026-09-30', discussedOn: null });

    expect(weighSurvey(rowsOf([later, closed()], DONE, PUBLISHED), YEAR)).toMatchObject({
      level: 10,
      records: [FIRST, 'SKM-2026-0002'],
    });
  });

  test('is read through the host in two calls, without the answers', () => {
    const office = officeWith(
      changesOf([
        [rondeTable, [closed(), running()]],
        [rtlTable, [...DONE, remedy('Berjalan', { number: 'RTL-2026-0002', source: { id: 'RPT-2026-0001', label: 'Lokmin' } })]],
        [dokumenTable, [paper()]],
      ]),
    );

    const { reads, proposals } = proposedFrom(surveiEvidence, office, YEAR);

    expect(reads).toBe(2);
    expect(proposals).toEqual([
      {
        judge: 'surveiKepuasan',
        level: 10,
        because: `2 ronde survei; ${OF}, sudah dibahas, 1 dari 1 RTL selesai, sudah dipublikasikan`,
        records: [FIRST],
        missing: [],
      },
    ]);
  });
});

describe('PKP-5: survei kepuasan masyarakat lacks', () => {
  test.each<[string, SurveyRows, number, string]>([
    ['a round', rowsOf([]), 4, 'Belum ada ronde survei kepuasan dalam periode ini.'],
    ['a result', rowsOf([]), 7, 'Belum ada ronde survei yang ditutup dengan sampel cukup.'],
    ['all that follows', rowsOf([running()]), 10, 'Pembahasan, rencana perbaikan, dan publikasi hasil survei belum ada.'],
    [
      'its end, and respondents',
      rowsOf([closed({ respondents: 140 }), running()]),
      7,
      'SKM Maret 2026 (SKM-2026-0001): kurang 8 responden dari 148 yang diperlukan. ' +
        'SKM Oktober 2026 (SKM-2026-0002): ronde belum ditutup; periodenya sampai 31 Oktober 2026.',
    ],
    [
      'discussion, plan and publication',
      rowsOf([closed({ discussedOn: null })], [], [paper('Laporan SKM')]),
      10,
      'SKM Maret 2026 (SKM-2026-0001): hasil belum dibahas dengan pimpinan. ' +
        'SKM Maret 2026 (SKM-2026-0001): unsur bernilai di bawah 3 belum mempunyai RTL: Waktu penyelesaian. ' +
        'SKM Maret 2026 (SKM-2026-0001): lembar publikasi belum dibuat.',
    ],
    [
      'RTL that are done',
      rowsOf([closed()], [remedy('Berjalan')], PUBLISHED),
      10,
      'SKM Maret 2026 (SKM-2026-0001): 1 RTL belum selesai: RTL-2026-0001.',
    ],
    [
      'one that is not given up',
      rowsOf([closed()], [remedy('Batal')], PUBLISHED),
      10,
      'SKM Maret 2026 (SKM-2026-0001): semua RTL dibatalkan, belum ada yang selesai.',
    ],
    [
      'a plan for the weak element, though others are done',
      rowsOf([closed()], [remedy('Selesai', { problem: null })], PUBLISHED),
      10,
      'SKM Maret 2026 (SKM-2026-0001): unsur bernilai di bawah 3 belum mempunyai RTL: Waktu penyelesaian.',
    ],
  ])('%s', (_what, rows, level, words) => {
    expect(missingFor(weighSurvey(rows, YEAR), level)).toBe(words);
  });
});
