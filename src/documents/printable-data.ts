/** Data made safe for a template: text that Word can open, at any depth, and rows that answer for every tag of their list. */
import { printable } from '../schema/clean-text.ts';
import type { DocumentRow, DocumentValue } from '../schema/index.ts';
import type { Loops } from './check-tags.ts';
import { own } from './own-property.ts';

/** A tag that a row does not have would be looked up around the list, and print another record's value: it is empty instead. */
export function printableData(data: DocumentRow, loops: Loops, tags: readonly string[] = []): DocumentRow {
  const names = [...tags, ...Object.keys(data)];
  return Object.fromEntries(names.map((name) => [name, printableValue(own(data, name) ?? '', loops, own(loops, name))]));
}

function printableValue(value: DocumentValue, loops: Loops, tags: readonly string[] | undefined): DocumentValue {
  if (typeof value === 'string') return printable(value);
  return typeof value === 'boolean' ? value : value.map((row) => printableData(row, loops, tags));
}
