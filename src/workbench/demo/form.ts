/** A form as people use it in the demo: loaded, filled, saved. */
import type { Filled } from '../../schema/index.ts';
import type { Actor } from './actor.ts';

export type Values = Record<string, unknown>;

/** Whose form it is, and which part of the record. */
export interface Target {
  readonly record: string;
  readonly part?: string;
}

/** Loads a form, lets `fill` change its values, and saves it, as the sidebar does. */
export function save(
  actor: Actor,
  [load, store]: readonly [load: string, save: string],
  target: Target,
  fill: (values: Values, filled: Filled) => Values,
): void {
  const filled = actor.call<Filled>(load, target);
  actor.call(store, { ...target, seen: filled.seen, values: fill({ ...filled.values }, filled) });
}

/** The rows of a list in a form's values. */
export function rowsOf<Row extends Values = Values>(values: Values, name: string): readonly Row[] {
  return (values[name] ?? []) as readonly Row[];
}
