/** The number of a row in its register: `KLH-2026-0001`. Given once, from a counter, and never used again. */
import * as v from 'valibot';
import { TEXT_FORMAT } from '../cell.ts';
import { pad } from '../dates.ts';
import type { Field, FieldOptions } from '../field.ts';
import { bySchema, defineField } from '../field.ts';

export interface RegisterNumberOptions {
  /** Lists such as pegawai count on through the years: `PGW-001`. */
  readonly yearly?: false;
  readonly digits?: number;
  readonly hint?: string;
}

export interface NumberSeries {
  readonly prefix: string;
  readonly yearly: boolean;
  readonly digits: number;
}

export interface RegisterNumberField extends Field<string> {
  readonly series: NumberSeries;
}

/** The name of the counter: one per prefix, and per year where the series is yearly. */
export function counterName(series: NumberSeries, year: number): string {
  return series.yearly ? `${series.prefix}-${year}` : series.prefix;
}

/** `count` is 1 for the first. A number that outgrows its digits simply gets longer. */
export function formatRegisterNumber(series: NumberSeries, year: number, count: number): string {
  return `${counterName(series, year)}-${pad(count, series.digits)}`;
}

/** Whether a field is a register number, and so has a series. */
export function isRegisterNumber(field: Field): field is RegisterNumberField {
  return field.kind === 'registerNumber';
}

export function registerNumber(label: string, prefix: string, options: RegisterNumberOptions = {}): RegisterNumberField {
  const series: NumberSeries = {
    prefix,
    yearly: options.yearly !== false,
    digits: options.digits ?? (options.yearly === false ? 3 : 4),
  };
  const pattern = new RegExp(`^${prefix}-${series.yearly ? '\\d{4}-' : ''}\\d{${series.digits},}$`);
  const example = formatRegisterNumber(series, 2026, 1);
  const rules = () =>
    v.pipe(
      v.string(),
      v.trim(),
      v.toUpperCase(),
      v.regex(pattern, `{label} berbentuk ${example}. Nomor diberikan oleh Admen; jangan diketik sendiri.`),
    );
  const fieldOptions: FieldOptions = options.hint === undefined ? {} : { hint: options.hint };
  const field = defineField<string, Record<never, never>>(label, fieldOptions, {
    kind: 'registerNumber',
    check: bySchema(rules),
    column: { width: 130, type: 'text', numberFormat: TEXT_FORMAT, align: 'LEFT', wrap: false },
    control: { type: 'readOnly' },
    format: () => `Nomor diberikan oleh Admen, misalnya ${example}`,
    formQuestion: null,
    print: (value) => value,
  });
  return { ...field, series };
}
