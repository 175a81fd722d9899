/** A short mark of every value of a row: tells whether, and in which columns, a row changed since a form was filled from it. */
import type { Table } from '../schema/index.ts';

/** One mark a field, joined with dots, in the order of the description. */
export function fingerprint(table: Table, row: Record<string, unknown>): string {
  return Object.entries(table.fields)
    .map(([name, field]) => mark(field.print(row[name] ?? null)))
    .join('.');
}

/** Labels of the columns in which two fingerprints of the same table differ. */
export function changedColumns(table: Table, before: string, now: string): string[] {
  const earlier = before.split('.');
  const current = now.split('.');
  return Object.values(table.fields)
    .filter((_field, index) => earlier[index] !== current[index])
    .map((field) => field.label);
}

/** FNV-1a, 32 bits: enough to notice a change, not meant to withstand an attacker. */
function mark(words: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
