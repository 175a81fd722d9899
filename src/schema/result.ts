/** Refusals are data: an expected "no" is an Indonesian sentence, bound to the field or place it is about. */

/** `field` is the path of a form field (`agenda.2.title`); empty when the whole form is meant. */
export interface Refusal {
  readonly field: string;
  readonly message: string;
}

export type Refused = { readonly ok: false; readonly refusals: readonly Refusal[] };
export type Result<T> = { readonly ok: true; readonly value: T } | Refused;

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(message: string, field = ''): Refused {
  return { ok: false, refusals: [{ field, message }] };
}

export function refuseAll(refusals: readonly Refusal[]): Refused {
  return { ok: false, refusals };
}
