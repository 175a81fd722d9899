/** Any number of a written list, kept in the list's order. In a cell: `A; B; C`. */
import * as v from 'valibot';
import { TEXT_FORMAT } from '../cell.ts';
import type { FieldOptions } from '../field.ts';
import { bySchema, defineField } from '../field.ts';
import { findChoice, listed } from './choice.ts';

export function multipleChoice<const C extends string, const O extends FieldOptions = Record<never, never>>(
  label: string,
  choices: readonly C[],
  options: O = {} as O,
) {
  if (choices.some((choice) => choice.includes(';')))
    throw new Error(`Pilihan "${label}" memuat titik koma, pemisah di dalam sel.`);
  const unknown = `{label} hanya boleh memuat: ${choices.join('; ')}.`;
  const rules = () =>
    v.pipe(
      v.union([v.array(v.string(unknown)), v.string()], unknown),
      v.transform((picked) => (typeof picked === 'string' ? picked.split(';') : picked).filter((words) => words.trim() !== '')),
      v.array(
        v.pipe(
          v.string(),
          v.transform((words) => findChoice(choices, words)),
          v.picklist(choices, unknown),
        ),
      ),
      v.transform((picked) => choices.filter((choice) => picked.includes(choice))),
    );
  return defineField<C[], O>(label, options, {
    kind: 'multipleChoice',
    check: bySchema<C[]>(rules),
    column: { width: 260, type: 'text', numberFormat: TEXT_FORMAT, align: 'LEFT', wrap: true },
    control: { type: 'multipleChoice', choices },
    format: () => `Boleh lebih dari satu: ${listed(choices)}`,
    formQuestion: { type: 'CHECKBOX', choices },
    print: (value) => value.join('; '),
    isEmpty: (input) => Array.isArray(input) && input.length === 0,
  });
}
