/** A list of small records: guests, agenda items, villages. In a form cards; in a cell one line each, `nama | instansi`. */
import type { Cell } from '../cell.ts';
import { TEXT_FORMAT } from '../cell.ts';
import { tidyText } from '../clean-text.ts';
import type { DocumentValue, Field, FieldOptions } from '../field.ts';
import { defineField } from '../field.ts';
import type { Fields, ValuesOf } from '../fields.ts';
import { inside, isRecord, validate } from '../fields.ts';
import type { Refusal, Result } from '../result.ts';
import { ok, refuse, refuseAll } from '../result.ts';

/**
 * A row as a form sends it back: `id` and `seen` (its fingerprint) are there when it stands in a table already.
 * `heading`, `note` and `hides` (fields that this card does not ask) are for the card alone, and come from the loader.
 */
export type ListItem<F extends Fields> = ValuesOf<F> & {
  readonly id?: string;
  readonly seen?: string;
  readonly heading?: string;
  readonly note?: string;
  readonly hides?: readonly string[];
};

export interface ChildListOptions extends FieldOptions {
  /** What one item is called on buttons: "Tambah …". */
  readonly itemName: string;
  readonly max?: number;
  /** `true`: the rows are given; the form neither adds, removes nor moves them. */
  readonly fixed?: boolean;
  /** The field of an item that serves as the heading of its card. */
  readonly titleField?: string;
  /** A line that follows from an item's values, shown on its card while they are typed. */
  readonly summary?: (item: Readonly<Record<string, unknown>>) => string;
  /** What a new item begins with; all else is empty. */
  readonly fresh?: Readonly<Record<string, unknown>>;
  /** What a closed card says of an item below its title; open, its fields say it. */
  readonly brief?: (item: Readonly<Record<string, unknown>>) => string;
  /** A line that follows from all items, shown below them while they are typed. */
  readonly total?: (items: readonly Readonly<Record<string, unknown>>[]) => string;
  /** A choice that can be answered on the closed card, and filled into all that are still empty. */
  readonly quick?: { readonly field: string; readonly fill: string; readonly caption: string };
}

export interface ChildListField<F extends Fields, T> extends Field<T> {
  readonly items: F;
  readonly list: ChildListOptions;
}

/** A child list, whatever its items are. */
export type AnyChildList = ChildListField<Fields, ListItem<Fields>[] | null>;

export function isChildList(field: Field): field is AnyChildList {
  return field.kind === 'childList';
}

export function childList<F extends Fields, const O extends ChildListOptions>(label: string, items: F, options: O) {
  const max = options.max ?? 200;
  const check = (input: unknown): Result<ListItem<F>[]> => {
    if (!Array.isArray(input)) return refuse(`${label} tidak terbaca. Muat ulang panel, lalu coba lagi.`);
    if (input.length > max) return refuse(`${label} paling banyak ${max} baris; ini ${input.length}.`);
    return checkItems(items, input);
  };
  const field = defineField<ListItem<F>[], O>(label, options, {
    kind: 'childList',
    check,
    column: { width: 280, type: 'text', numberFormat: TEXT_FORMAT, align: 'LEFT', wrap: true },
    control: { type: 'list', itemName: options.itemName },
    format: () => `Satu kartu setiap ${options.itemName}, paling banyak ${max}`,
    formQuestion: { type: 'PARAGRAPH_TEXT' },
    fromCell: (cell) => parseLines(items, String(cell)),
    print: (rows) => rows.map((row) => printLine(items, row)).join('\n'),
    parse: (words) => parseLines(items, words),
    documentValue: (rows): DocumentValue => rows.map((row) => documentRow(items, row)),
    isEmpty: (input) => Array.isArray(input) && input.length === 0,
  });
  return { ...field, items, list: options };
}

function checkItems<F extends Fields>(items: F, input: readonly unknown[]): Result<ListItem<F>[]> {
  const rows: ListItem<F>[] = [];
  const refusals: Refusal[] = [];
  input.forEach((row, index) => {
    const checked = validate(items, row);
    if (checked.ok) rows.push({ ...checked.value, ...identity(row) });
    else refusals.push(...inside(String(index), checked.refusals));
  });
  return refusals.length > 0 ? refuseAll(refusals) : ok(rows);
}

function identity(row: unknown): { id?: string; seen?: string } {
  if (!isRecord(row)) return {};
  return { ...(typeof row.id === 'string' && { id: row.id }), ...(typeof row.seen === 'string' && { seen: row.seen }) };
}

/** The tags of one row: every field is there, so that no tag of the row takes its parent's value. */
export function documentRow(items: Fields, row: Record<string, unknown>): Record<string, DocumentValue> {
  return Object.fromEntries(Object.entries(items).map(([name, field]) => [field.label, field.documentValue(row[name] ?? null)]));
}

const ESCAPES: readonly (readonly [RegExp, string])[] = [
  [/\\/g, '\\\\'],
  [/\|/g, '\\|'],
  [/\n/g, '\\n'],
];

function printLine(items: Fields, row: Record<string, unknown>): string {
  const words = Object.entries(items).map(([name, field]) => field.print(row[name] ?? null));
  return words.map((word) => ESCAPES.reduce((text, [pattern, escaped]) => text.replace(pattern, escaped), word)).join(' | ');
}

function parseLines<F extends Fields>(items: F, words: string): Result<ListItem<F>[]> {
  const lines = tidyText(words)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const names = Object.keys(items);
  const rows: ListItem<F>[] = [];
  const refusals: Refusal[] = [];
  lines.forEach((line, index) => {
    const parsed = parseLine(items, names, line);
    if (parsed.ok) rows.push(parsed.value);
    else refusals.push(...inside(String(index), parsed.refusals));
  });
  return refusals.length > 0 ? refuseAll(refusals) : ok(rows);
}

function parseLine<F extends Fields>(items: F, names: readonly string[], line: string): Result<ListItem<F>> {
  const parts = splitLine(line);
  if (parts.length > names.length)
    return refuse(`Baris “${line.slice(0, 40)}” memuat ${parts.length} bagian; seharusnya paling banyak ${names.length}.`);
  const values: Record<string, Cell | unknown> = {};
  const refusals: Refusal[] = [];
  names.forEach((name, index) => {
    const parsed = items[name]?.parse(parts[index] ?? '');
    if (parsed?.ok) values[name] = parsed.value;
    else refusals.push(...inside(name, parsed?.refusals ?? []));
  });
  return refusals.length > 0 ? refuseAll(refusals) : ok(values as ListItem<F>);
}

/** Splits at bars that are not escaped, and takes the escapes out. */
function splitLine(line: string): string[] {
  const parts = [''];
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i);
    if (char === '|') parts.push('');
    else if (char === '\\' && i + 1 < line.length) parts[parts.length - 1] += unescaped(line.charAt(++i));
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim());
}

function unescaped(char: string): string {
  return char === 'n' ? '\n' : char;
}
