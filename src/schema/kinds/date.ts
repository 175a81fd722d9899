/** A day, without time. */
import * as v from 'valibot';
import { parseDate, printDate } from '../dates.ts';
import type { FieldOptions } from '../field.ts';
import { bySchema, defineField } from '../field.ts';

const rules = () =>
  v.pipe(
    v.string('{label} harus berupa tanggal.'),
    v.transform((text) => parseDate(text)),
    v.string('{label} bukan tanggal yang ada di kalender. Tulis seperti 31/12/2026 atau 31 Desember 2026.'),
  );

export function date<const O extends FieldOptions = Record<never, never>>(label: string, options: O = {} as O) {
  const check = bySchema<string>(rules);
  return defineField<string, O>(label, options, {
    kind: 'date',
    check,
    column: {
      width: 110,
      type: 'date',
      numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' },
      align: 'CENTER',
      wrap: false,
      validation: { rule: 'date' },
    },
    control: { type: 'date' },
    format: () => 'Tanggal, misalnya 5/11/2026',
    formQuestion: { type: 'DATE' },
    toCell: (value) => value,
    fromCell: (cell) => check(String(cell), label),
    print: printDate,
  });
}
