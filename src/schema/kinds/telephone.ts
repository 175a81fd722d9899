/** A telephone number, kept as it was written: `0812-0000-0000`, `+62 812 0000 0000`, `(000) 000000`. */
import * as v from 'valibot';
import { TEXT_FORMAT } from '../cell.ts';
import type { FieldOptions } from '../field.ts';
import { bySchema, defineField } from '../field.ts';
import { lineRules } from './text.ts';

const PATTERN = '^\\+?[0-9() .\\-]{5,24}$';
const ADVICE = 'Tulis dengan 5–15 angka, misalnya 0812 0000 0000.';

const rules = () =>
  v.pipe(
    lineRules(24),
    v.regex(new RegExp(PATTERN), `{label} bukan nomor telepon. ${ADVICE}`),
    v.check((value) => countDigits(value) >= 5 && countDigits(value) <= 15, `{label} bukan nomor telepon. ${ADVICE}`),
  );

function countDigits(value: string): number {
  return value.replace(/\D/g, '').length;
}

export function telephone<const O extends FieldOptions = Record<never, never>>(label: string, options: O = {} as O) {
  return defineField<string, O>(label, options, {
    kind: 'telephone',
    check: bySchema(rules),
    column: { width: 140, type: 'text', numberFormat: TEXT_FORMAT, align: 'LEFT', wrap: false },
    control: { type: 'text', inputMode: 'tel' },
    format: () => 'Nomor telepon, misalnya 0812 0000 0000',
    formQuestion: { type: 'TEXT', validation: { rule: 'pattern', pattern: PATTERN, message: ADVICE } },
    fromCell: (cell) => ({ ok: true, value: String(cell).trim() }),
    print: (value) => value,
  });
}
