/** What a form for the public accepts, as Google Forms checks it: required questions, choices, conditions on text. */
import type { FormQuestion, StoredForm, TextCheck } from '../kernel.ts';
import { isDay } from '../server/day.ts';

/** What came in, by the names of the fields on the page. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** The answers to each question in order; an unanswered one has none. */
export type Answers = readonly (readonly string[])[];

export interface AnswerProblem {
  /** Which question, counted from 0. */
  readonly index: number;
  readonly message: string;
}

export interface CheckedAnswers {
  readonly answers: Answers;
  readonly problems: readonly AnswerProblem[];
}

/** A cell of the sheet holds at most this many characters. */
const MAX_LENGTH = 50_000;

/** The names of the fields: the titles of the questions; a title that stands twice is counted. */
export function fieldNames({ questions }: Pick<StoredForm, 'questions'>): readonly string[] {
  return questions.map(({ title }, index) => {
    const before = questions.slice(0, index).filter((other) => other.title === title).length;
    return before === 0 ? title : `${title} #${before + 1}`;
  });
}

/** Fields that the form does not have are passed over. */
export function checkAnswers(form: StoredForm, given: Given): CheckedAnswers {
  const names = fieldNames(form);
  const answers = form.questions.map((question, index) => tidied(question, valuesOf(given, names[index] ?? '')));
  const problems = form.questions.flatMap((question, index): AnswerProblem[] => {
    const message = problemOf(question, answers[index] ?? []);
    return message === null ? [] : [{ index, message }];
  });
  return { answers, problems };
}

/** Own, because a question may be called `constructor`. */
function valuesOf(given: Given, name: string): readonly string[] {
  return Object.hasOwn(given, name) ? (given[name] ?? []) : [];
}

function tidied({ type }: FormQuestion, values: readonly string[]): readonly string[] {
  const filled = values.filter((value) => value.trim() !== '');
  if (type === 'PARAGRAPH_TEXT') return filled.slice(0, 1).map((value) => value.replace(/\r\n?/g, '\n'));
  if (type === 'CHECKBOX') return filled;
  return filled.slice(0, 1).map((value) => (type === 'TEXT' ? value.replace(/\s*[\r\n]+\s*/g, ' ') : value));
}

function problemOf(question: FormQuestion, values: readonly string[]): string | null {
  const [value] = values;
  if (value === undefined) return question.required ? 'Pertanyaan ini wajib dijawab.' : null;
  switch (question.type) {
    case 'MULTIPLE_CHOICE':
    case 'LIST':
    case 'CHECKBOX':
      return values.every((picked) => question.choices.includes(picked)) ? null : 'Pilih salah satu jawaban yang tersedia.';
    case 'DATE':
      return isDay(value) ? null : 'Tulis tanggal yang benar, misalnya 2026-11-21.';
    case 'TIME':
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? null : 'Tulis jam yang benar, misalnya 08:30.';
    default:
      return textProblem(question, value);
  }
}

function textProblem({ check, checkHelp }: FormQuestion, value: string): string | null {
  if (value.length > MAX_LENGTH) return `Jawaban terlalu panjang. Paling banyak ${MAX_LENGTH.toLocaleString('id-ID')} karakter.`;
  if (!check || fits(check, value)) return null;
  return checkHelp === '' ? ADVICE[check.kind] : checkHelp;
}

const ADVICE: Readonly<Record<TextCheck['kind'], string>> = {
  email: 'Tulis alamat e-mail, misalnya nama@contoh.example.',
  url: 'Tulis alamat web yang diawali https://.',
  number: 'Tulis angka.',
  wholeNumber: 'Tulis bilangan bulat.',
  between: 'Tulis angka di antara batas yang diminta.',
  atMost: 'Jawaban terlalu panjang.',
  pattern: 'Jawaban tidak sesuai dengan bentuk yang diminta.',
};

function fits(check: TextCheck, value: string): boolean {
  const text = value.trim();
  const number = /^[+-]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  switch (check.kind) {
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'url':
      return /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/.test(text);
    case 'number':
      return !Number.isNaN(number);
    case 'wholeNumber':
      return Number.isInteger(number);
    case 'between':
      return check.min <= number && number <= check.max;
    case 'atMost':
      return value.length <= check.length;
    case 'pattern':
      return new RegExp(`^(?:${check.pattern})$`, 'u').test(value);
  }
}
