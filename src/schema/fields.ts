/** A named set of fields: what tables, forms and lists of rows are made of. */
import type { Field } from './field.ts';
import type { Refusal, Result } from './result.ts';
import { ok, refuse, refuseAll } from './result.ts';

export interface Fields {
  readonly [name: string]: Field;
}

export type ValueOf<F> = F extends Field<infer T> ? T : never;
export type ValuesOf<F extends Fields> = { -readonly [K in keyof F]: ValueOf<F[K]> };

/** Parses unchecked input against the fields: either every value, or every refusal with the path of its field. Unknown keys are left out. */
export function validate<F extends Fields>(fields: F, input: unknown): Result<ValuesOf<F>> {
  if (!isRecord(input)) return refuse('Data formulir tidak terbaca. Muat ulang panel, lalu coba lagi.');
  const values: Record<string, unknown> = {};
  const refusals: Refusal[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const checked = field.check(input[name]);
    if (checked.ok) values[name] = checked.value;
    else refusals.push(...inside(name, checked.refusals));
  }
  // Every field of `fields` was checked and none refused, which is what `ValuesOf` states.
  return refusals.length > 0 ? refuseAll(refusals) : ok(values as ValuesOf<F>);
}

/** Refusals of a part, with their paths as seen from the whole. */
export function inside(path: string, refusals: readonly Refusal[]): Refusal[] {
  return refusals.map(({ field, message }) => ({ field: field === '' ? path : `${path}.${field}`, message }));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
