/** Data made safe for Word: no character that it cannot open, one kind of line break, in text at any depth. */
import { printable } from '../schema/clean-text.ts';
import type { DocumentRow, DocumentValue } from '../schema/index.ts';

export function printableData(data: DocumentRow): DocumentRow {
  return Object.fromEntries(Object.entries(data).map(([tag, value]) => [tag, printableValue(value)]));
}

function printableValue(value: DocumentValue): DocumentValue {
  if (typeof value === 'string') return printable(value);
  return typeof value === 'boolean' ? value : value.map(printableData);
}
