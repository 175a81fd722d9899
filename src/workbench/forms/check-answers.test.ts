/** What the form for the public takes and what it refuses. */
import { describe, expect, test } from '@jest/globals';
import type { FormQuestion, TextCheck } from '../kernel.ts';
import { checkAnswers, fieldNames } from './check-answers.ts';
import { EXAMPLE_FORM, question } from './form.examples.ts';

function problemOf(asked: FormQuestion, ...values: readonly string[]): string | null {
  const { problems } = checkAnswers({ ...EXAMPLE_FORM, questions: [asked] }, { [asked.title]: values });
  return problems[0]?.message ?? null;
}

describe('questions', () => {
  test.each([[[]], [['']], [['  \r\n ']]])('that are required refuse %j', (values) => {
    for (const type of ['TEXT', 'PARAGRAPH_TEXT', 'DATE', 'TIME', 'MULTIPLE_CHOICE', 'LIST', 'CHECKBOX'] as const) {
      const asked = question(type, 'Isi', { required: true, choices: ['a'] });
      expect([type, problemOf(asked, ...values)]).toEqual([type, 'Pertanyaan ini wajib dijawab.']);
      expect([type, problemOf({ ...asked, required: false }, ...values)]).toEqual([type, null]);
    }
  });

  test.each(['MULTIPLE_CHOICE', 'LIST', 'CHECKBOX'] as const)('of %s take the choices that they offer, and no others', (type) => {
    const asked = question(type, 'Unit', { choices: ['Loket', 'Apotek'] });

    expect(problemOf(asked, 'Apotek')).toBeNull();
    expect(problemOf(asked, 'Dapur')).toContain('yang tersedia');
  });

  test('with check boxes take several choices, all of them offered', () => {
    const asked = question('CHECKBOX', 'Lewat', { choices: ['Telepon', 'WA'] });

    expect(problemOf(asked, 'Telepon', 'WA')).toBeNull();
    expect(problemOf(asked, 'Telepon', 'Merpati')).toContain('yang tersedia');
  });

  test.each([
    ['DATE', '2026-02-28', true],
    ['DATE', '2026-02-31', false],
    ['DATE', 'kemarin', false],
    ['TIME', '08:30', true],
    ['TIME', '24:00', false],
    ['TIME', '8.30', false],
  ] as const)('of %s: %s is taken: %s', (type, value, fine) => {
    expect(problemOf(question(type, 'Kapan'), value) === null).toBe(fine);
  });
});

test.each<[TextCheck, string, boolean]>([
  [{ kind: 'email' }, 'nama@contoh.example', true],
  [{ kind: 'email' }, 'nama@contoh', false],
  [{ kind: 'url' }, 'https://contoh.example/a', true],
  [{ kind: 'url' }, 'contoh', false],
  [{ kind: 'number' }, '3,5', true],
  [{ kind: 'number' }, 'tiga', false],
  [{ kind: 'wholeNumber' }, '3', true],
  [{ kind: 'wholeNumber' }, '3.5', false],
  [{ kind: 'between', min: 1, max: 5 }, '5', true],
  [{ kind: 'between', min: 1, max: 5 }, '6', false],
  [{ kind: 'between', min: 1, max: 5 }, '', true],
  [{ kind: 'atMost', length: 3 }, 'abc', true],
  [{ kind: 'atMost', length: 3 }, 'abcd', false],
  [{ kind: 'pattern', pattern: '\\d{2}|x' }, '12', true],
  [{ kind: 'pattern', pattern: '\\d{2}|x' }, '12x', false],
])('%j takes %j: %s', (check, value, fine) => {
  expect(problemOf(question('TEXT', 'Isi', { check }), value) === null).toBe(fine);
});

describe('answers', () => {
  test('the words of the form say what is wrong', () => {
    const { problems } = checkAnswers(EXAMPLE_FORM, { 'Jenis umpan balik': ['Saran'], 'Isi umpan balik': ['x'.repeat(201)] });
    expect(problems).toEqual([{ index: 1, message: 'Paling banyak 200 karakter.' }]);
  });

  test('longer than a cell may be are refused, not cut', () => {
    expect(problemOf(question('PARAGRAPH_TEXT', 'Isi'), 'x'.repeat(50_001))).toContain('50.000');
    expect(problemOf(question('PARAGRAPH_TEXT', 'Isi'), 'x'.repeat(50_000))).toBeNull();
  });

  test('keep their lines where there may be lines, and are one line elsewhere', () => {
    const form = { ...EXAMPLE_FORM, questions: [question('PARAGRAPH_TEXT', 'A'), question('TEXT', 'B')] };
    expect(checkAnswers(form, { A: ['satu\r\ndua'], B: ['satu\r\ndua'] }).answers).toEqual([['satu\ndua'], ['satu dua']]);
  });

  test('to questions that the form has not are passed over, also of odd names', () => {
    const form = { ...EXAMPLE_FORM, questions: [question('TEXT', 'constructor'), question('TEXT', '__proto__')] };
    expect(checkAnswers(form, { lain: ['x'] })).toEqual({ answers: [[], []], problems: [] });
  });

  test('to questions of the same title have names of their own', () => {
    expect(fieldNames({ questions: [question('TEXT', 'Isi'), question('TEXT', 'Isi'), question('TEXT', 'Nama')] })).toEqual([
      'Isi',
      'Isi #2',
      'Nama',
    ]);
  });
});
