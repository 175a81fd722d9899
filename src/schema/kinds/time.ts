/** A time of the day, `HH:MM`; on paper `08.00`. */
import * as v from 'valibot';
import { pad } from '../dates.ts';
import type { FieldOptions } from '../field.ts';
import { bySchema, defineField } from '../field.ts';

/** Reads `08.00`, `8:00`, `0800` and `8`; `null` when it is no time of a day. */
export function parseTime(text: string): string | null {
  const match = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim()) ?? /^(\d{2})(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  return hour > 23 || minute > 59 ? null : `${pad(hour)}:${pad(minute)}`;
}

/** `08.00` */
export function printTime(time: string): string {
  return time.replace(':', '.');
}

const rules = () =>
  v.pipe(
    v.string('{label} harus berupa jam.'),
    v.transform((text) => parseTime(text)),
    v.string('{label} bukan jam yang benar. Tulis seperti 08.00 atau 13.30.'),
  );

export function time<const O extends FieldOptions = Record<never, never>>(label: string, options: O = {} as O) {
  const check = bySchema<string>(rules);
  return defineField<string, O>(label, options, {
    kind: 'time',
    check,
    column: { width: 80, type: 'time', numberFormat: { type: 'TIME', pattern: 'hh:mm' }, align: 'CENTER', wrap: false },
    control: { type: 'time' },
    format: () => 'Jam, misalnya 08.30',
    formQuestion: { type: 'TIME' },
    toCell: (value) => value,
    fromCell: (cell) => check(String(cell), label),
    print: printTime,
  });
}
