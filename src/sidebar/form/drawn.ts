/** Which fields of a form are drawn for what is typed so far, and how: asked or not, with which choices, under which headings. */
import type { Control } from '../../schema/control.ts';
import type { Field, Form, TypedValues } from '../../schema/index.ts';
import { askedOf } from '../../schema/index.ts';

export interface DrawnSection {
  /** Empty in a form without sections. */
  readonly title: string;
  readonly fields: readonly { readonly name: string; readonly field: Field }[];
}

/** The sections that have something to ask, each with its fields as they are to be drawn now. */
export function drawnSections(form: Form, values: TypedValues): readonly DrawnSection[] {
  const sections = form.sections ?? [{ title: '', fields: Object.keys(form.fields) }];
  return sections
    .map(({ title, fields }) => ({ title, fields: fields.flatMap((name) => drawnField(form, name, values)) }))
    .filter(({ fields }) => fields.length > 0);
}

function drawnField(form: Form, name: string, values: TypedValues): DrawnSection['fields'] {
  const field = form.fields[name];
  const asked = askedOf(form, name, values);
  if (!field || asked === 'hidden') return [];
  const choices = form.choices?.[name]?.(values);
  const control = choices ? narrowed(field.control, choices) : field.control;
  return [{ name, field: { ...field, control, optional: asked === 'optional' } }];
}

function narrowed(control: Control, choices: readonly string[]): Control {
  return control.type === 'choice' || control.type === 'multipleChoice' ? { ...control, choices } : control;
}

/**
 * What is typed after `changed` got its value: answers elsewhere that are not among the choices any more are taken back, so that
 * nothing is saved that nobody sees. Hidden answers stay as typed; saving leaves them out.
 */
export function settled(form: Form, values: TypedValues, changed: string): Record<string, unknown> {
  const next = { ...values };
  for (const name of Object.keys(form.choices ?? {})) if (name !== changed) next[name] = stillOffered(form, name, next);
  return next;
}

function stillOffered(form: Form, name: string, values: TypedValues): unknown {
  const choices = form.choices?.[name]?.(values) ?? [];
  const value = values[name];
  if (Array.isArray(value)) return value.filter((one) => choices.includes(String(one)));
  return value === null || value === undefined || choices.includes(String(value)) ? value : null;
}
