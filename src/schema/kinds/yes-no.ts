/** Ya or Tidak. In a cell the word, so that "not yet answered" stays empty. */
import * as v from 'valibot';
import { TEXT_FORMAT } from '../cell.ts';
import type { FieldOptions } from '../field.ts';
import { bySchema, defineField } from '../field.ts';

const WORDS = ['Ya', 'Tidak'] as const;
const TRUE_WORDS: readonly string[] = ['ya', 'true', 'benar'];
const FALSE_WORDS: readonly string[] = ['tidak', 'false', 'salah'];

const rules = () =>
  v.pipe(
    v.union([v.boolean(), v.string()], '{label} dijawab Ya atau Tidak.'),
    v.transform((input) => (typeof input === 'string' ? fromWord(input) : input)),
    v.boolean('{label} dijawab Ya atau Tidak.'),
  );

function fromWord(word: string): boolean | undefined {
  const lower = word.trim().toLowerCase();
  if (TRUE_WORDS.includes(lower)) return true;
  return FALSE_WORDS.includes(lower) ? false : undefined;
}

export function yesNo<const O extends FieldOptions = Record<never, never>>(label: string, options: O = {} as O) {
  return defineField<boolean, O>(label, options, {
    kind: 'yesNo',
    check: bySchema<boolean>(rules),
    column: {
      width: 80,
      type: 'text',
      numberFormat: TEXT_FORMAT,
      align: 'CENTER',
      wrap: false,
      validation: { rule: 'oneOf', values: WORDS },
    },
    control: { type: 'choice', choices: WORDS },
    format: () => WORDS.join(' atau '),
    formQuestion: { type: 'MULTIPLE_CHOICE', choices: WORDS },
    // While a form is filled in, its value is the chosen word already.
    print: (value) => (fromWord(String(value)) === true ? 'Ya' : 'Tidak'),
  });
}
