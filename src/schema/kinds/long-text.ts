/** Several lines of words: a complaint, a discussion. */
import * as v from 'valibot';
import { TEXT_FORMAT } from '../cell.ts';
import { tidyText } from '../clean-text.ts';
import type { FieldOptions } from '../field.ts';
import { bySchema, defineField } from '../field.ts';
import { printNumber } from '../numbers.ts';
import { printableRule } from './text.ts';

export interface LongTextOptions extends FieldOptions {
  readonly maxLength?: number;
  readonly rows?: number;
  readonly width?: number;
  /** `false` for what nobody reads, such as the bytes of a picture: its row stays as low as others. */
  readonly wrap?: boolean;
}

/** A sheet cell holds 50,000 characters; far fewer keep a page readable and a journal line whole. */
const MAX_LENGTH = 8000;

export function longText<const O extends LongTextOptions = Record<never, never>>(label: string, options: O = {} as O) {
  const { maxLength = MAX_LENGTH, rows = 4, width = 320, wrap = true } = options as LongTextOptions;
  const rules = () =>
    v.pipe(
      v.string('{label} harus berupa teks.'),
      v.transform(tidyText),
      v.maxLength(
        maxLength,
        ({ received }) =>
          `{label} paling banyak ${printNumber(maxLength)} karakter; ini ${printNumber(Number(received))}. Ringkaslah atau lampirkan sebagai berkas.`,
      ),
      printableRule(),
    );
  return defineField<string, O>(label, options, {
    kind: 'longText',
    check: bySchema(rules),
    column: { width, type: 'text', numberFormat: TEXT_FORMAT, align: 'LEFT', wrap },
    control: { type: 'longText', rows },
    format: () => `Boleh beberapa baris, paling banyak ${printNumber(maxLength)} karakter`,
    formQuestion: {
      type: 'PARAGRAPH_TEXT',
      validation: { rule: 'maxLength', length: maxLength, message: `Paling banyak ${printNumber(maxLength)} karakter.` },
    },
    fromCell: (cell) => ({ ok: true, value: tidyText(String(cell)) }),
    print: (value) => value,
  });
}
