/** Exactly one of a written list. */
import * as v from 'valibot';
import { TEXT_FORMAT } from '../cell.ts';
import { tidyLine } from '../clean-text.ts';
import type { FieldOptions } from '../field.ts';
import { bySchema, defineField } from '../field.ts';

export interface ChoiceOptions extends FieldOptions {
  readonly width?: number;
}

/** The choice that the words mean, whatever their case and spacing; `undefined` when none. */
export function findChoice<C extends string>(choices: readonly C[], words: string): C | undefined {
  const wanted = tidyLine(words).toLowerCase();
  return choices.find((choice) => choice.toLowerCase() === wanted);
}

const MOST_LISTED = 12;
const FIRST = 5;

/** The choices in a sentence; of a long list its first, and how many there are. */
export function listed(choices: readonly string[]): string {
  if (choices.length <= MOST_LISTED) return choices.join('; ');
  return `${choices.slice(0, FIRST).join('; ')}; … (${choices.length} pilihan)`;
}

export function choice<const C extends string, const O extends ChoiceOptions = Record<never, never>>(
  label: string,
  choices: readonly C[],
  options: O = {} as O,
) {
  const { width = 130 } = options as ChoiceOptions;
  const rules = () =>
    v.pipe(
      v.string('{label} harus dipilih dari daftar.'),
      v.transform((words) => findChoice(choices, words)),
      v.picklist(choices, `{label} harus salah satu dari: ${choices.join('; ')}.`),
    );
  const check = bySchema<C>(rules);
  return defineField<C, O>(label, options, {
    kind: 'choice',
    check,
    column: {
      width,
      type: 'text',
      numberFormat: TEXT_FORMAT,
      align: 'LEFT',
      wrap: true,
      validation: { rule: 'oneOf', values: choices },
    },
    control: { type: 'choice', choices },
    format: () => `Pilih satu: ${listed(choices)}`,
    formQuestion: { type: choices.length <= 5 ? 'MULTIPLE_CHOICE' : 'LIST', choices },
    fromCell: (cell) => check(String(cell), label),
    print: (value) => value,
  });
}
