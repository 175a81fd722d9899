/** The rules of the scoring screen: the way through the variables, keys, reasons, weak scores, what is sent. */
import { describe, expect, test } from '@jest/globals';
import { validateForm } from '../../schema/index.ts';
import { LEVELS } from '../../sops/evidence.ts';
import * as scorePkp from '../../sops/pkp/score-pkp.ts';
import type { Scoring, ScoringVariable, Standing } from '../../sops/pkp/scoring-view.ts';
import {
  beginning,
  choiceOf,
  isChanged,
  isWeakFor,
  isWebLink,
  levelOfKey,
  merged,
  missingAbove,
  NOT_APPLICABLE,
  reasonAsked,
  savedWords,
  scoreForm,
  standingWords,
  valuesOf,
  variableAt,
  waysFrom,
} from './scoring.ts';

const levels = LEVELS.map((level) => ({ level, text: `Keadaan ${level}` }));
const variable = (code: string, some: Partial<ScoringVariable> = {}): ScoringVariable => ({
  id: `PKP-2026-0001 ${code}`,
  code,
  group: '1.1',
  groupName: 'Manajemen Umum',
  variable: 'Lokakarya Mini bulanan',
  definition: '',
  levels,
  score: null,
  reason: null,
  last: null,
  proposal: null,
  rule: null,
  tie: null,
  evidence: [],
  typedEvidence: null,
  records: [],
  isWeak: false,
  missing: levels.slice(1).map(({ level, text }) => ({ level, isComputed: false, what: [text] })),
  problem: null,
  cause: null,
  followUp: null,
  evaluation: null,
  rtl: [],
  seen: `sidik ${code}`,
  ...some,
});
const PROPOSED = variable('1.1-4', { proposal: { level: 7, because: 'lengkap tiap bulan' } });
const VARIABLES = [
  variable('1.1-1', { score: 7 }),
  variable('1.1-2'),
  variable('1.1-3', { score: NOT_APPLICABLE }),
  PROPOSED,
  variable('1.2-1', { score: 0 }),
];
const STANDING: Standing = {
  total: 7.926,
  category: 'Cukup',
  isProvisional: true,
  method: 'Rata-rata kelompok',
  scored: 17,
  applicable: 29,
};

test('the word for "leaves every mean" is the rubric’s own', () => {
  expect(NOT_APPLICABLE).toBe(scorePkp.NOT_APPLICABLE);
});

describe('the way through the variables', () => {
  test('a route names its variable; without one it is what was left unsaved, then the first without a score', () => {
    expect(variableAt(VARIABLES, '1.2-1')?.code).toBe('1.2-1');
    expect(variableAt(VARIABLES, '')?.code).toBe('1.1-2');
    expect(variableAt(VARIABLES, '9.9-9', { '1.1-4': { score: 7, reason: '', seen: '' } })?.code).toBe('1.1-4');
    expect(variableAt(VARIABLES.slice(0, 1), '')?.code).toBe('1.1-1');
    expect(variableAt([], '')).toBeUndefined();
  });

  test('the next without a score is looked for from here on and around; what does not apply and 0 are scored', () => {
    expect(waysFrom(VARIABLES, '1.1-2')).toEqual({ before: '1.1-1', after: '1.1-3', unscored: '1.1-4', unscoredCount: 2 });
    expect(waysFrom(VARIABLES, '1.2-1')).toEqual({ before: '1.1-4', after: null, unscored: '1.1-2', unscoredCount: 2 });
    expect(waysFrom(VARIABLES.slice(0, 2), '1.1-2')).toMatchObject({ unscored: null, unscoredCount: 1 });
  });
});

test.each([
  ['0', 0],
  ['4', 4],
  ['7', 7],
  ['1', 10],
  ['5', null],
  ['a', null],
  ['Enter', null],
  ['toString', null],
])('PKP-1: the key %s sets %p', (key, level) => {
  expect(levelOfKey(key, PROPOSED)).toBe(level);
});

test('PKP-1: a level that the rubric has not cannot be set by its key', () => {
  expect(levelOfKey('4', { levels: levels.filter(({ level }) => level !== 4) })).toBeNull();
});

describe('the reason', () => {
  test.each([
    [0, 'hidden'],
    [7, 'hidden'],
    [10, 'required'],
    [NOT_APPLICABLE, 'hidden'],
    [null, 'hidden'],
  ] as const)('PKP-4: with 7 proposed, for %p it is %s', (score, asked) => {
    expect(reasonAsked(PROPOSED, score)).toBe(asked);
  });

  test('PKP-4: without a proposal none is asked; one that was given stays to be seen', () => {
    expect(reasonAsked(variable('1.1-1'), 10)).toBe('hidden');
    expect(reasonAsked({ ...PROPOSED, reason: 'Ada buku fisik' }, 4)).toBe('optional');
  });

  test('PKP-4: a score above the proposal without one is refused at its field before it is sent', () => {
    const check = (score: number, reason: string) => validateForm(scoreForm(PROPOSED), { score, reason });

    expect(check(10, '  ')).toEqual({
      ok: false,
      refusals: [{ field: 'reason', message: 'Alasan di atas saran wajib diisi.' }],
    });
    expect(check(10, 'Ada buku fisik')).toMatchObject({ ok: true });
    expect(check(7, '')).toMatchObject({ ok: true });
  });

  test('PKP-4: what is typed and not asked is not sent', () => {
    expect(valuesOf(PROPOSED, { score: 10, reason: ' Ada buku fisik ' })).toEqual({ score: 10, reason: 'Ada buku fisik' });
    expect(valuesOf(PROPOSED, { score: 7, reason: 'Ada buku fisik' })).toEqual({ score: 7, reason: null });
    expect(valuesOf({ ...PROPOSED, score: 10, reason: 'Lama' }, { score: null, reason: '' })).toEqual({
      score: null,
      reason: null,
    });
  });
});

test('a choice is unsaved only while it differs from what is saved', () => {
  const saved = { ...PROPOSED, score: 10, reason: 'Ada buku fisik' } as const;

  expect(isChanged(saved, choiceOf(saved))).toBe(false);
  expect(isChanged(saved, { score: 10, reason: 'Ada buku fisik ' })).toBe(false);
  expect(isChanged(saved, { score: 10, reason: 'Lain' })).toBe(true);
  expect(isChanged(saved, { score: null, reason: '' })).toBe(true);
  expect(isChanged(PROPOSED, { score: null, reason: 'diketik, tidak ditanyakan' })).toBe(false);
  expect(isChanged(PROPOSED, { score: 0, reason: '' })).toBe(true);
});

describe('what shows a score', () => {
  const shown = { number: 'BKT-0001', title: 'SK', kind: 'Dokumen', link: null, added: 'Siti Contoh, 08/10/2026' };

  test.each([
    ['7 that nothing shows', variable('x'), 7, true],
    ['10 above the proposal', PROPOSED, 10, true],
    ['7 as proposed', PROPOSED, 7, false],
    ['10 with evidence', { ...PROPOSED, evidence: [shown] }, 10, false],
    ['10 with words in the sheet', { ...PROPOSED, typedEvidence: 'Map biru' }, 10, false],
    ['10 with blanks in the sheet', { ...PROPOSED, typedEvidence: ' ' }, 10, true],
    ['4 that nothing shows', variable('x'), 4, false],
    ['what does not apply', variable('x'), NOT_APPLICABLE, false],
    ['nothing chosen', variable('x'), null, false],
  ] as const)('PKP-5: %s', (_, given, score, isWeak) => {
    expect(isWeakFor(given, score)).toBe(isWeak);
  });

  test('PKP-5: what is missing is told for the levels above the choice, or above the proposal while there is none', () => {
    const above = (given: ScoringVariable, score: ScoringVariable['score']) =>
      missingAbove(given, score).map(({ level }) => level);

    expect(above(PROPOSED, 4)).toEqual([7, 10]);
    expect(above(PROPOSED, 10)).toEqual([]);
    expect(above(PROPOSED, null)).toEqual([10]);
    expect(above(variable('x'), null)).toEqual([]);
    expect(above(PROPOSED, NOT_APPLICABLE)).toEqual([]);
  });

  test('only addresses of web pages become links', () => {
    expect(
      ['https://drive.google.com/x', 'HTTP://dinkes.example', 'javascript:alert(1)', 'Map biru', '', null].map(isWebLink),
    ).toEqual([true, true, false, false, false, false]);
  });
});

test('what was saved takes the place of the variable and of the standing', () => {
  const scoring: Scoring = {
    record: 'PKP-2026-0001',
    title: 'Penilaian kinerja tahun 2026',
    sheet: 'PKP 2026',
    locked: null,
    standing: STANDING,
    variables: VARIABLES,
    people: [],
    me: null,
    due: '2026-12-31',
  };
  const saved = variable('1.1-2', { score: 4, seen: 'baru' });
  const next = merged(scoring, { message: '', variable: saved, standing: { ...STANDING, scored: 18 } });

  expect(next.variables.map(({ code, seen }) => [code, seen])).toEqual(
    VARIABLES.map(({ code, seen }) => [code, code === '1.1-2' ? 'baru' : seen]),
  );
  expect(next.standing.scored).toBe(18);
});

test('PKP-1: how far it is, in words: commas, "sementara" while something is unscored, never 0 for nothing', () => {
  expect(standingWords(STANDING)).toBe('17 dari 29 dinilai · sementara 7,93 (Cukup)');
  expect(standingWords({ ...STANDING, total: 8.5, category: 'Baik', isProvisional: false, scored: 29 })).toBe(
    '29 dari 29 dinilai · total 8,50 (Baik)',
  );
  expect(standingWords({ ...STANDING, total: null, category: null, scored: 0 })).toBe('0 dari 29 dinilai · sementara –');
});

test('what was saved is said with its code', () => {
  expect(savedWords({ ...PROPOSED, score: 7 })).toBe('Tersimpan: 1.1-4 nilai 7');
  expect(savedWords({ ...PROPOSED, score: NOT_APPLICABLE })).toBe('Tersimpan: 1.1-4 tidak berlaku');
  expect(savedWords(PROPOSED)).toBe('Tersimpan: 1.1-4 tanpa nilai');
});

test('a long definition begins with whole words; a short one is shown whole', () => {
  expect(beginning('Rencana lima tahunan')).toBeNull();
  const head = beginning('Rapat lintas program, '.repeat(20)) ?? '';
  expect(head.length).toBeLessThanOrEqual(162);
  expect(head).toMatch(/(?:Rapat|lintas|program) …$/);
});
