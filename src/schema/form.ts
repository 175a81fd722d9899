/** A form is described by its fields and by the use cases that fill and save it; the sidebar draws the rest. */

import type { Fields, ValuesOf } from './fields.ts';
import { isRecord, validate } from './fields.ts';
import type { Ref } from './kinds/reference.ts';
import type { Result } from './result.ts';
import { ok, refuse } from './result.ts';

export interface Form<F extends Fields = Fields> {
  readonly id: string;
  readonly title: string;
  /** What to do here, in one or two sentences. */
  readonly intro?: string;
  readonly fields: F;
  /** Headings within a long form: the fields under each. */
  readonly sections?: readonly { readonly title: string; readonly fields: readonly string[] }[];
  /** Use cases: `load` fills the form for a record, `save` takes it back. */
  readonly load: string;
  readonly save: string;
  readonly submit?: string;
}

export function defineForm<F extends Fields>(form: Form<F>): Form<F> {
  return form;
}

/** What `load` answers. */
export interface Filled {
  readonly title?: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** The fingerprint of the row that the form was filled from; empty for a new one. */
  readonly seen: string;
  /** Rows to choose from, by the name of their table. */
  readonly options?: Readonly<Record<string, readonly Ref[]>>;
  /** What the person should know before filling in. */
  readonly notes?: readonly string[];
  /** Why nothing can be changed here, or `null`. */
  readonly locked?: string | null;
}

/** What `save` answers: a sentence with the number, and where to go on. */
export interface Saved {
  readonly message: string;
  readonly record: string;
  readonly next?: readonly { readonly caption: string; readonly route: string }[];
}

/** What a form sends to `save`. `part` narrows a form to some rows, such as the agenda items of one step. */
export interface Submission<T> {
  readonly record: string;
  readonly part: string;
  readonly seen: string | null;
  readonly values: T;
}

/** Parses what a form sent: its values by the fields, its record and fingerprint as text. */
export function parseSubmission<F extends Fields>(fields: F, input: unknown): Result<Submission<ValuesOf<F>>> {
  if (!isRecord(input)) return refuse('Data formulir tidak terbaca. Muat ulang panel, lalu coba lagi.');
  const values = validate(fields, input.values);
  if (!values.ok) return values;
  const seen = textOf(input.seen);
  return ok({ record: textOf(input.record), part: textOf(input.part), seen: seen === '' ? null : seen, values: values.value });
}

/** What `load` and actions get: which record, and which part of it. */
export function parseTarget(input: unknown): { readonly record: string; readonly part: string } {
  return isRecord(input) ? { record: textOf(input.record), part: textOf(input.part) } : { record: '', part: '' };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
