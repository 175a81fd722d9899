/** A rating on a scale of words: people choose the word, the sheet keeps its number (1 for the first), so that ratings can be averaged. */
import * as v from 'valibot';
import type { FieldOptions } from '../field.ts';
import { bySchema, defineField } from '../field.ts';
import { findChoice } from './choice.ts';

/** `words` from the worst (1) to the best. Accepts the word or its number; anything off the scale is refused. */
export function scale<const O extends FieldOptions = Record<never, never>>(
  label: string,
  words: readonly string[],
  options: O = {} as O,
) {
  const max = words.length;
  const offScale = `{label} dinilai 1 sampai ${max}: ${words.map((word, index) => `${index + 1} ${word}`).join('; ')}.`;
  const rules = () =>
    v.pipe(
      v.union([v.number(), v.string()], offScale),
      v.transform((input) => (typeof input === 'string' ? ratingOf(words, input) : input)),
      v.number(offScale),
      v.integer(offScale),
      v.minValue(1, offScale),
      v.maxValue(max, offScale),
    );
  return defineField<number, O>(label, options, {
    kind: 'scale',
    check: bySchema<number>(rules),
    column: {
      width: 100,
      type: 'number',
      numberFormat: { type: 'NUMBER', pattern: '0' },
      align: 'CENTER',
      wrap: false,
      validation: { rule: 'number', min: 1, max },
    },
    control: { type: 'choice', choices: words },
    format: () => `Pilih satu, dari yang terendah: ${words.join('; ')}`,
    formQuestion: { type: 'MULTIPLE_CHOICE', choices: words },
    toCell: (value) => value,
    // While a form is filled in, its value is the chosen word already.
    print: (value) => words[value - 1] ?? String(value),
  });
}

/** `NaN` for words that are not of the scale. */
function ratingOf(words: readonly string[], input: string): number {
  const word = findChoice(words, input);
  if (word !== undefined) return words.indexOf(word) + 1;
  return /^\s*\d+\s*$/.test(input) ? Number(input) : Number.NaN;
}
