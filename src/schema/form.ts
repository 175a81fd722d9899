/** A form is described by its fields and by the use cases that fill and save it; the sidebar draws the rest. */

import type { Field } from './field.ts';
import { required } from './field.ts';
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
  /**
   * Fields whose asking depends on other answers (unchecked, as typed). A hidden one is not shown, and saved as empty. Such fields
   * are described as optional, because they may be empty.
   */
  readonly asks?: { readonly [K in keyof F]?: (values: TypedValues) => Asked };
  /** Which of a field's choices fit what was answered elsewhere, in their order. */
  readonly choices?: { readonly [K in keyof F]?: (values: TypedValues) => readonly string[] };
  /** A query that gets the checked input before it is saved, and may ask back: answers a `Question`, or `null`. */
  readonly before?: string;
  /** After saving the form stays, filled anew for the next one: slips of a box, questionnaires. */
  readonly repeats?: true;
}

/** What is typed so far, unchecked. */
export type TypedValues = Readonly<Record<string, unknown>>;
export type Asked = 'hidden' | 'optional' | 'required';

/** Something to decide before saving: each answer may set values of the form, which is then saved. */
export interface Question {
  readonly text: string;
  readonly answers: readonly QuestionAnswer[];
}

export interface QuestionAnswer {
  readonly caption: string;
  /** What the answer is about: the entry that looks alike. */
  readonly detail?: string;
  readonly values: TypedValues;
}

export function defineForm<F extends Fields>(form: Form<F>): Form<F> {
  return form;
}

/** What `load` answers. */
export interface Filled {
  readonly title?: string;
  /** What the form leads back to, where that is not the SOP to which it belongs: a meeting of another kind. */
  readonly of?: { readonly caption: string; readonly route: string };
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
  /** A Word file that saving made: the sidebar downloads it, and offers to keep it in Drive (the same input with `toDrive`). */
  readonly document?: {
    readonly file: { readonly name: string; readonly mimeType: string; readonly base64: string };
    readonly link: string | null;
  };
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

/** Whether and how a field of the form is asked, given what is typed so far. */
export function askedOf(form: Form, name: string, values: TypedValues): Asked {
  const rule = form.asks?.[name];
  if (rule) return rule(values);
  return form.fields[name]?.optional === false ? 'required' : 'optional';
}

/** The fields as they are to be checked for these answers: hidden ones are empty, those needed now are required. */
function fieldsFor<F extends Fields>(form: Form<F>, values: TypedValues): { readonly fields: F; readonly values: TypedValues } {
  const rules = Object.keys(form.asks ?? {}).map((name) => [name, askedOf(form as unknown as Form, name, values)] as const);
  const changed = rules.flatMap(([name, asked]): [string, Field][] => {
    const described = form.fields[name];
    return described && asked === 'required' ? [[name, required(described as Field)]] : [];
  });
  const hidden = rules.flatMap(([name, asked]): [string, null][] => (asked === 'hidden' ? [[name, null]] : []));
  return {
    fields: { ...form.fields, ...Object.fromEntries(changed) },
    values: { ...values, ...Object.fromEntries(hidden) },
  };
}

/** Checks what a form holds, by its fields and by what is asked. */
export function validateForm<F extends Fields>(form: Form<F>, values: unknown): Result<ValuesOf<F>> {
  const { fields, values: asked } = fieldsFor(form, isRecord(values) ? values : {});
  return validate(fields, asked);
}

/** `parseSubmission` for a form whose fields depend on each other. */
export function parseForm<F extends Fields>(form: Form<F>, input: unknown): Result<Submission<ValuesOf<F>>> {
  if (!isRecord(input)) return parseSubmission(form.fields, input);
  const { fields, values } = fieldsFor(form, isRecord(input.values) ? input.values : {});
  return parseSubmission(fields, { ...input, values });
}

/** What `load` and actions get: which record, and which part of it. */
export function parseTarget(input: unknown): { readonly record: string; readonly part: string } {
  return isRecord(input) ? { record: textOf(input.record), part: textOf(input.part) } : { record: '', part: '' };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
