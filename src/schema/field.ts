/** A field is described once; its sheet column, form control, Google Form item, document text and checks are faces of that description. */
import * as v from 'valibot';
import type { Cell, Column } from './cell.ts';
import { isEmptyCell } from './cell.ts';
import type { Control } from './control.ts';
import type { FormItem, FormQuestion } from './form-item.ts';
import type { Refusal, Refused, Result } from './result.ts';
import { ok, refuse, refuseAll } from './result.ts';

export type Kind =
  | 'text'
  | 'longText'
  | 'date'
  | 'time'
  | 'choice'
  | 'multipleChoice'
  | 'wholeNumber'
  | 'decimal'
  | 'percent'
  | 'rupiah'
  | 'yesNo'
  | 'scale'
  | 'score'
  | 'email'
  | 'telephone'
  | 'nip'
  | 'link'
  | 'reference'
  | 'registerNumber'
  | 'childList';

/** What a document tag may hold: words, or rows for a loop. */
export type DocumentValue = string | boolean | readonly DocumentRow[];
export interface DocumentRow {
  readonly [tag: string]: DocumentValue;
}

export interface FieldOptions {
  /** An optional field may stay empty; its value is then `null`. */
  readonly optional?: true;
  /** Personal data (UU 27/2022): masked in public recaps, named but not quoted in Jejak. */
  readonly personal?: true;
  /** Written by Admen for its own bookkeeping: "Riwayat" does not tell it. */
  readonly internal?: true;
  readonly hint?: string;
  /** What to do when the field is empty: the second sentence after "… wajib diisi." */
  readonly advice?: string;
}

export type Maybe<T, O> = O extends { readonly optional: true } ? T | null : T;

/** The value is JSON: what forms send, use cases hold and rows carry. */
export interface Field<T = unknown> {
  readonly kind: Kind;
  readonly label: string;
  readonly hint: string;
  readonly optional: boolean;
  readonly personal: boolean;
  readonly internal: boolean;
  readonly column: Column;
  readonly control: Control;
  /** How it is filled in, for the help: `Tanggal, misalnya 5/11/2026`. Its example is one that `check` takes. */
  format(): string;
  /** `null`: this kind is never asked of the public. */
  readonly formItem: FormItem | null;
  /** Validates what a form sends. Empty input of an optional field is `null`. */
  check(input: unknown): Result<T>;
  /** A sentence when the value is allowed but looks wrong; never blocks. */
  warn(value: T): string | null;
  toCell(value: T): Cell;
  /** Reads a cell that staff may have typed themselves. */
  fromCell(cell: Cell): Result<T>;
  /** The words in documents and lists. */
  print(value: T): string;
  /** The inverse of `print`. */
  parse(text: string): Result<T>;
  documentValue(value: T): DocumentValue;
}

/** What one kind says of itself; `defineField` adds what all kinds share. `T` is the value when it is there. */
export interface KindFaces<T> {
  readonly kind: Kind;
  /** Validates input that is not empty; refusals are relative to this field. `bySchema` makes one from valibot rules. */
  readonly check: (input: unknown, label: string) => Result<T>;
  readonly column: Column;
  readonly control: Control;
  readonly formQuestion: FormQuestion | null;
  format(): string;
  warn?(value: T): string | null;
  /** Default: the value itself, or its printed words. */
  toCell?(value: T): Cell;
  /** Default: `check` for typed values, `parse` for words. */
  fromCell?(cell: Exclude<Cell, null>): Result<T>;
  print(value: T): string;
  /** Default: the same checks as a form. */
  parse?(text: string): Result<T>;
  documentValue?(value: T): DocumentValue;
  isEmpty?(input: unknown): boolean;
}

export function defineField<T, const O extends FieldOptions>(label: string, options: O, faces: KindFaces<T>): Field<Maybe<T, O>> {
  const check = (input: unknown): Result<T> => faces.check(input, label);
  const parse = (text: string): Result<T> => (faces.parse ? faces.parse(text) : check(text));
  const isEmpty = (input: unknown) => isBlank(input) || (faces.isEmpty?.(input) ?? false);
  const whenEmpty = (): Result<T | null> => (options.optional ? ok(null) : refuseEmpty(label, options.advice));
  const fromCell = (cell: Exclude<Cell, null>): Result<T> =>
    faces.fromCell ? faces.fromCell(cell) : typeof cell === 'string' ? parse(cell) : check(cell);

  const field: Field<T | null> = {
    kind: faces.kind,
    label,
    hint: options.hint ?? '',
    optional: options.optional === true,
    personal: options.personal === true,
    internal: options.internal === true,
    column: faces.column,
    control: faces.control,
    format: () => faces.format(),
    formItem: faces.formQuestion && {
      title: label,
      help: options.hint ?? '',
      required: options.optional !== true,
      ...faces.formQuestion,
    },
    check: (input) => (isEmpty(input) ? whenEmpty() : check(input)),
    warn: (value) => (value === null ? null : (faces.warn?.(value) ?? null)),
    toCell: (value) => (value === null ? null : faces.toCell ? faces.toCell(value) : faces.print(value)),
    fromCell: (cell) => (isEmptyCell(cell) ? whenEmpty() : fromCell(cell)),
    print: (value) => (value === null ? '' : faces.print(value)),
    parse: (text) => (text.trim() === '' ? whenEmpty() : parse(text)),
    documentValue: (value) => (value === null ? '' : faces.documentValue ? faces.documentValue(value) : faces.print(value)),
  };
  // An optional field has `null` among its values; one that is not optional never yields it: `Maybe` says just this.
  return field as unknown as Field<Maybe<T, O>>;
}

/** The field of an optional column in a form that must not leave it empty. */
export function required<T>(field: Field<T | null>, advice?: string): Field<T> {
  const filled = (result: Result<T | null>): Result<T> => {
    if (!result.ok) return result;
    return result.value === null ? refuseEmpty(field.label, advice) : ok(result.value);
  };
  return {
    ...field,
    optional: false,
    formItem: field.formItem && { ...field.formItem, required: true },
    check: (input) => filled(field.check(input)),
    fromCell: (cell) => filled(field.fromCell(cell)),
    parse: (text) => filled(field.parse(text)),
  };
}

function refuseEmpty(label: string, advice?: string): Refused {
  return refuse(advice === undefined ? `${label} wajib diisi.` : `${label} wajib diisi. ${advice}`);
}

/**
 * Valibot rules as a check; `{label}` in their messages becomes the field's label. Made at the first check: every execution of
 * the script describes all fields anew, and checks few of them.
 */
export function bySchema<T>(rules: () => v.GenericSchema<unknown, T>): (input: unknown, label: string) => Result<T> {
  let made: v.GenericSchema<unknown, T> | null = null;
  return (input, label) => {
    made ??= rules();
    return withSchema(made, input, label);
  };
}

function withSchema<T>(schema: v.GenericSchema<unknown, T>, input: unknown, label: string): Result<T> {
  const parsed = v.safeParse(schema, input, { abortPipeEarly: true });
  if (parsed.success) return ok(parsed.output);
  return refuseAll(
    parsed.issues.map(
      (issue): Refusal => ({ field: v.getDotPath(issue) ?? '', message: issue.message.split('{label}').join(label) }),
    ),
  );
}

function isBlank(input: unknown): boolean {
  return input === null || input === undefined || (typeof input === 'string' && input.trim() === '');
}
