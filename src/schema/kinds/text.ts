/** One line of words: names, places, titles. */
import * as v from 'valibot';
import { TEXT_FORMAT } from '../cell.ts';
import { refuseUnprintable, tidyLine } from '../clean-text.ts';
import type { FieldOptions } from '../field.ts';
import { bySchema, defineField } from '../field.ts';

export interface TextOptions extends FieldOptions {
  readonly maxLength?: number;
  /** Column width in pixels. */
  readonly width?: number;
}

/** Valibot rules of a line of text; other kinds that are lines of text build on it. */
export function lineRules(maxLength: number) {
  return v.pipe(
    v.string('{label} harus berupa teks.'),
    v.transform(tidyLine),
    v.maxLength(maxLength, ({ received }) => `{label} paling banyak ${maxLength} karakter; ini ${received}. Ringkaslah.`),
    printableRule(),
  );
}

/** Refuses cut emoji and control characters, in words that name the place. */
export function printableRule() {
  return v.rawCheck<string>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const printable = refuseUnprintable(dataset.value, '{label}');
    if (!printable.ok) addIssue({ message: printable.refusals[0]?.message ?? '' });
  });
}

export function text<const O extends TextOptions = Record<never, never>>(label: string, options: O = {} as O) {
  const { maxLength = 300, width = 180 } = options as TextOptions;
  return defineField<string, O>(label, options, {
    kind: 'text',
    check: bySchema(() => lineRules(maxLength)),
    column: { width, type: 'text', numberFormat: TEXT_FORMAT, align: 'LEFT', wrap: true },
    control: { type: 'text', inputMode: 'text' },
    format: () => `Satu baris, paling banyak ${maxLength} karakter`,
    formQuestion: {
      type: 'TEXT',
      validation: { rule: 'maxLength', length: maxLength, message: `Paling banyak ${maxLength} karakter.` },
    },
    fromCell: (cell) => ({ ok: true, value: tidyLine(String(cell)) }),
    print: (value) => value,
  });
}
