/** An e-mail address. */
import * as v from 'valibot';
import { TEXT_FORMAT } from '../cell.ts';
import type { FieldOptions } from '../field.ts';
import { bySchema, defineField } from '../field.ts';
import { lineRules } from './text.ts';

const rules = () => v.pipe(lineRules(254), v.email('{label} bukan alamat e-mail. Tulis seperti nama@contoh.example.'));

export function email<const O extends FieldOptions = Record<never, never>>(label: string, options: O = {} as O) {
  return defineField<string, O>(label, options, {
    kind: 'email',
    check: bySchema(rules),
    column: { width: 200, type: 'text', numberFormat: TEXT_FORMAT, align: 'LEFT', wrap: false, validation: { rule: 'email' } },
    control: { type: 'text', inputMode: 'email' },
    format: () => 'Alamat e-mail, misalnya nama@contoh.example',
    formQuestion: { type: 'TEXT', validation: { rule: 'email', message: 'Tulis alamat e-mail, misalnya nama@contoh.example.' } },
    print: (value) => value,
  });
}
