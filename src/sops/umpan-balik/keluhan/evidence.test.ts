/** What the handling of complaints is worth, and what it lacks. */
import { describe, expect, test } from '@jest/globals';
import { officeWith } from '../../../workbench/office-workbench.ts';
import { changesOf, missingFor, proposedFrom, rowWith } from '../../weighing.examples.ts';
import type { Formulir } from '../formulir/formulir.table.ts';
import { formulirTable } from '../formulir/formulir.table.ts';
import type { Kotak } from '../kotak-saran/kotak.table.ts';
import { kotakTable } from '../kotak-saran/kotak.table.ts';
import { EXAMPLE_BOXES } from '../kotak-saran/kotak-saran.examples.ts';
import type { Pembukaan } from '../kotak-saran/pembukaan.table.ts';
import { pembukaanTable } from '../kotak-saran/pembukaan.table.ts';
import { entryWith, identifiedOf } from '../laporan/laporan.examples.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { umpanBalikEvidence } from './evidence.ts';
import type { ComplaintRows } from './weigh-complaints.ts';
import { weighComplaints } from './weigh-complaints.ts';

/** Four Fridays are over by then: 2, 9, 16 and 23 October. */
const OCTOBER = { from: '2026-10-01', until: '2026-10-31', today: '2026-10-29' };
const FRIDAYS = ['2026-10-02', '2026-10-09', '2026-10-16', '2026-10-23'];

function box(values: Partial<Kotak> = {}): Kotak {
  return rowWith(kotakTable, { number: 'KTK-01', ...EXAMPLE_BOXES[0], ...values });
}

function openedOn(date: string, index: number, values: Partial<Pembukaan> = {}): Pembukaan {
  return rowWith(pembukaanTable, {
    number: `BKS-2026-000${index + 1}`,
    box: { id: 'KTK-01', label: 'Kotak Loket' },
    date,
    time: '08:00',
    officers: [{ person: { id: 'PGW-002', label: 'Sari Handayani' } }],
    witness: 'Bapak Slamet, pengunjung',
    slips: 1,
    entered: 1,
    ...values,
  });
}

function form(values: Partial<Formulir> = {}): Formulir {
  return rowWith(formulirTable, {
    number: 'FRM-001',
    kind: 'Umpan balik',
    title: 'Umpan balik masyarakat',
    link: 'https://forms.example/1',
    formId: '1',
    sheetId: 1,
    createdOn: '2026-01-05',
    createdBy: 'sari@contoh.example',
    active: true,
    ...values,
  });
}

const EVERY_WEEK = FRIDAYS.map((date, index) => openedOn(date, index));

const rowsOf = (values: Partial<ComplaintRows> = {}): ComplaintRows => ({
  boxes: [box()],
  openings: EVERY_WEEK,
  forms: [form()],
  entries: [],
  ...values,
});
const withEntries = (...entries: readonly UmpanBalik[]) => rowsOf({ entries });

/** Received on 5 October; until 8 October it must be examined. */
const fresh = (number: number, values: Partial<UmpanBalik> = {}) => entryWith({ number: `KLH-2026-000${number}`, ...values });
const analysed = (number: number, values: Partial<UmpanBalik> = {}) =>
  identifiedOf(fresh(number, { state: 'Ditelaah', ...values }));
const finished = (number: number, values: Partial<UmpanBalik> = {}) =>
  analysed(number, { state: 'Selesai', closedOn: '2026-10-12', effectiveness: 'Efektif', ...values });
const settled = (number: number, values: Partial<UmpanBalik> = {}) =>
  fresh(number, { state: 'Selesai', onSpot: true, closedOn: '2026-10-05', due: null, explanation: 'Terima kasih.', ...values });

const MEDIA = '1 kotak saran dan 1 formulir dipakai; 4 dari 4 pembukaan mingguan dilakukan';
const NOTHING: ComplaintRows = { boxes: [], openings: [], forms: [], entries: [] };
const NO_MEDIA = 'tidak ada kotak saran atau formulir yang dipakai, dan tidak ada umpan balik dalam periode ini';

describe('PKP-4: pengelolaan pengaduan', () => {
  test.each<[number, string, ComplaintRows, string]>([
    [0, 'without media', NOTHING, NO_MEDIA],
    [
      0,
      'with media that are out of use',
      { ...NOTHING, boxes: [box({ active: false })], forms: [form({ active: false })] },
      NO_MEDIA,
    ],
    [
      0,
      'with media that came later',
      { ...NOTHING, boxes: [box({ since: '2026-11-02' })], forms: [form({ createdOn: '2026-11-02' })] },
      NO_MEDIA,
    ],
    [
      4,
      'with a week in which the box stayed closed',
      rowsOf({ openings: EVERY_WEEK.slice(1), entries: [finished(1)] }),
      '1 kotak saran dan 1 formulir dipakai; 3 dari 4 pembukaan mingguan dilakukan; 1 umpan balik, 1 dianalisis, 1 selesai dievaluasi',
    ],
    [
      4,
      'with slips not yet written down',
      rowsOf({ openings: [...EVERY_WEEK, openedOn('2026-10-28', 4, { slips: 3 })], entries: [finished(1)] }),
      `${MEDIA}; 2 lembar belum dicatat; 1 umpan balik, 1 dianalisis, 1 selesai dievaluasi`,
    ],
    [4, 'with nothing analysed', withEntries(fresh(1), fresh(2)), `${MEDIA}; 2 umpan balik, 0 dianalisis, 0 selesai dievaluasi`],
    [7, 'without an entry', rowsOf(), `${MEDIA}; belum ada umpan balik dalam periode ini`],
    [
      7,
      'with entries that may still wait',
      withEntries(fresh(1, { due: '2026-10-29' })),
      `${MEDIA}; 1 umpan balik, 0 dianalisis, 0 selesai dievaluasi`,
    ],
    [7, 'with some analysed', withEntries(finished(1), fresh(2)), `${MEDIA}; 2 umpan balik, 1 dianalisis, 1 selesai dievaluasi`],
    [
      7,
      'with one past its deadline',
      withEntries(finished(1), analysed(2, { state: 'Dijawab' })),
      `${MEDIA}; 2 umpan balik, 2 dianalisis, 1 selesai dievaluasi`,
    ],
    [
      10,
      'with all evaluated that was due',
      withEntries(finished(1), settled(2), analysed(3, { due: '2026-10-30' }), fresh(4, { due: '2026-10-29' })),
      `${MEDIA}; 4 umpan balik, 3 dianalisis, 2 selesai dievaluasi`,
    ],
    [
      10,
      'with entries alone, when there is neither box nor form',
      { ...NOTHING, entries: [finished(1)] },
      'tanpa kotak saran dan formulir; 1 umpan balik, 1 dianalisis, 1 selesai dievaluasi',
    ],
  ])('is worth %d %s', (level, _what, rows, because) => {
    expect(weighComplaints(rows, OCTOBER)).toMatchObject({ judge: 'pengaduan', level, because });
  });

  test.each<[number, string, UmpanBalik]>([
    [10, 'praise needs no more than thanks', settled(2, { kind: 'Umpan balik positif', channel: 'Telepon' })],
    [10, 'a complaint that was settled face to face needs no more either', settled(2, { state: 'Selesai di tempat' })],
    [7, 'praise that nobody looked at is late like all else', fresh(2, { kind: 'Umpan balik positif' })],
    [7, 'what is closed needs its effectiveness, in time or not', finished(2, { due: '2026-12-31', effectiveness: null })],
    [7, 'what is closed was analysed', { ...finished(2), core: null }],
    [7, 'an open entry without deadline is not shown to be in time', analysed(2, { due: null })],
    [10, 'a deadline at an hour of today has not passed', analysed(2, { due: '2026-10-29', dueTime: '07:00' })],
  ])('is worth %d: %s', (level, _what, entry) => {
    expect(weighComplaints(withEntries(finished(1), entry), OCTOBER).level).toBe(level);
  });

  test('is shown by boxes, forms and entries, in their order', () => {
    expect(weighComplaints(withEntries(finished(2), finished(1)), OCTOBER).records).toEqual([
      'KTK-01',
      'FRM-001',
      'KLH-2026-0001',
      'KLH-2026-0002',
    ]);
  });

  test('is read through the host in two calls, only what is of the period', () => {
    const survey = { number: 'FRM-002', kind: 'Survei kepuasan' } as const;
    const office = officeWith(
      changesOf([
        [kotakTable, [box()]],
        [pembukaanTable, [openedOn('2026-09-25', 8, { slips: 5 }), ...EVERY_WEEK, openedOn('2026-11-06', 7, { slips: 5 })]],
        [formulirTable, [form(), form(survey)]],
        [umpanBalikTable, [finished(1), fresh(8, { receivedOn: '2026-09-30' }), fresh(9, { receivedOn: '2026-11-01' })]],
      ]),
    );

    const { reads, proposals } = proposedFrom(umpanBalikEvidence, office, OCTOBER);

    expect(reads).toBe(2);
    expect(proposals).toEqual([
      {
        judge: 'pengaduan',
        level: 10,
        because: `${MEDIA}; 1 umpan balik, 1 dianalisis, 1 selesai dievaluasi`,
        records: ['KTK-01', 'FRM-001', 'KLH-2026-0001'],
        missing: [],
      },
    ]);
  });
});

describe('PKP-5: pengelolaan pengaduan lacks', () => {
  test.each<[string, ComplaintRows, number, string]>([
    ['media', NOTHING, 4, 'Belum ada kotak saran atau formulir yang dipakai, dan belum ada umpan balik yang tercatat.'],
    [
      'openings of a box',
      rowsOf({ openings: EVERY_WEEK.slice(2) }),
      7,
      'Kotak Loket: 2 minggu tidak dibuka (28 September–4 Oktober 2026 dan 5–11 Oktober 2026).',
    ],
    [
      'openings, of which three are named',
      rowsOf({ openings: [] }),
      7,
      'Kotak Loket: 4 minggu tidak dibuka (28 September–4 Oktober 2026, 5–11 Oktober 2026, 12–18 Oktober 2026, dan 1 minggu lainnya).',
    ],
    [
      'slips in the register',
      rowsOf({ openings: [...EVERY_WEEK, openedOn('2026-10-28', 4, { slips: 3 })] }),
      7,
      'Kotak Loket, 28 Oktober 2026 (BKS-2026-0005): 2 lembar belum dicatat.',
    ],
    ['any analysis', withEntries(fresh(1), fresh(2)), 7, 'Belum satu pun umpan balik ditelaah; 2 sudah lewat batas telaahnya.'],
    ['anything evaluated', rowsOf(), 10, 'Belum ada umpan balik dalam periode ini yang selesai ditindaklanjuti dan dievaluasi.'],
    [
      'each step that is late',
      withEntries(
        finished(1),
        fresh(2),
        fresh(3),
        analysed(4, { state: 'Dijawab' }),
        analysed(5),
        finished(6, { effectiveness: null }),
      ),
      10,
      'KLH-2026-0002 dan KLH-2026-0003 belum ditelaah, padahal batas telaahnya sudah lewat. ' +
        'KLH-2026-0004 lewat tenggat dan belum dievaluasi; keadaannya masih Dijawab. ' +
        'KLH-2026-0005 lewat tenggat dan belum dievaluasi; keadaannya masih Ditelaah. ' +
        'KLH-2026-0006 selesai tanpa penilaian efektivitas.',
    ],
  ])('%s', (_what, rows, level, words) => {
    expect(missingFor(weighComplaints(rows, OCTOBER), level)).toBe(words);
  });
});
