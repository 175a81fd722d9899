/** A table is described once: its sheet, forms, checks and document tags derive from the description. */
import type { Cell } from './cell.ts';
import type { Field } from './field.ts';
import type { Fields, ValuesOf } from './fields.ts';
import { inside } from './fields.ts';
import type { NumberSeries, RegisterNumberField } from './kinds/register-number.ts';
import { isRegisterNumber } from './kinds/register-number.ts';
import type { Refusal } from './result.ts';

export interface TableOptions<F extends Fields> {
  /** What the sheet is for; shown as a note on its first header. */
  readonly note?: string;
  readonly tabColor?: string;
  /** Hidden sheets that only Admen writes. */
  readonly technical?: true;
  /** Columns that follow from others of the same row; written by the commit, never asked in a form. */
  readonly computed?: Computed<F>;
  /** Headers that an earlier version described and this one does not: what stands under them is kept, and is no renamed column. */
  readonly formerLabels?: readonly string[];
  /** Room for columns beyond the described ones, in a new sheet. */
  readonly minColumns?: number;
  /** Rows that a new sheet must have, for one that is written in place. */
  readonly minRows?: number;
  /**
   * A sheet of another shape than a register: laid out for people to read and print, made for one record and found by its id. Its
   * header stands below titles; rows without a key (headings, means) are none of its rows.
   */
  readonly laidOut?: { readonly sheetId: number };
  /**
   * Rows that must exist; created by "Siapkan buku kerja" when their key is missing, never overwritten. Told only when asked: every
   * execution describes all tables anew.
   */
  startRows?(): readonly Partial<ValuesOf<F>>[];
  /** How a row is called where another row refers to it. */
  nameOf?(row: ValuesOf<F>): string;
}

export interface Computed<F extends Fields> {
  readonly names: readonly string[];
  of(row: ValuesOf<F>): Partial<ValuesOf<F>>;
}

export interface Table<F extends Fields = Fields> {
  /** The name of the sheet. */
  readonly name: string;
  readonly fields: F;
  /** The field that identifies a row: the first of the description. */
  readonly key: string;
  readonly options: TableOptions<F>;
}

export type RowOf<T> = T extends Table<infer F> ? ValuesOf<F> : never;

/** Characters with which a docxtemplater tag is a command: a label that begins so could not be a tag. */
const COMMANDS = /^[#/^@\-+*$%&>=:!]|[{}|]/;

export function defineTable<F extends Fields>(name: string, fields: F, options: TableOptions<F> = {}): Table<F> {
  const key = Object.keys(fields)[0];
  if (key === undefined) throw new Error(`Tabel ${name} tidak mempunyai kolom.`);
  const labels = Object.values(fields).map((field) => field.label);
  const unusable = labels.find((label) => COMMANDS.test(label));
  if (unusable !== undefined) throw new Error(`Label "${unusable}" di tabel ${name} tidak dapat menjadi penanda dokumen.`);
  if (new Set(labels.map((label) => label.toLowerCase())).size !== labels.length)
    throw new Error(`Tabel ${name} mempunyai dua kolom berlabel sama.`);
  return { name, fields, key, options };
}

/** The series of the table's own numbers. Tables without register numbers (settings, counters) have none. */
export function seriesOf(table: Table): NumberSeries {
  const field: Field | RegisterNumberField | undefined = table.fields[table.key];
  if (!field || !isRegisterNumber(field)) throw new Error(`Tabel ${table.name} tidak bernomor.`);
  return field.series;
}

export function keyOf(table: Table, row: Record<string, unknown>): string {
  return String(row[table.key] ?? '');
}

/** The row as cells, by field name. */
export function toCells(table: Table, row: Record<string, unknown>): Record<string, Cell> {
  return Object.fromEntries(Object.entries(table.fields).map(([name, field]) => [name, field.toCell(row[name] ?? null)]));
}

/** The row with its computed columns. */
export function complete<F extends Fields>(table: Table<F>, row: ValuesOf<F>): ValuesOf<F> {
  return table.options.computed ? { ...row, ...table.options.computed.of(row) } : row;
}

/** Some fields of a set, in the order asked for: the form of a part of a table. */
export function pick<F extends Fields, K extends keyof F & string>(fields: F, ...names: readonly K[]): Pick<F, K> {
  return Object.fromEntries(names.map((name) => [name, fields[name]])) as unknown as Pick<F, K>;
}

/** What of a row does not fit its description, by field name; of a row that stood before, only what differs. */
export function misfitsIn(table: Table, row: Record<string, unknown>, before: Record<string, unknown> | null = null): Refusal[] {
  return Object.entries(table.fields).flatMap(([name, field]) => {
    const value = row[name] ?? null;
    if (before !== null && field.print(value) === field.print(before[name] ?? null)) return [];
    const checked = field.check(value);
    return checked.ok ? [] : inside(name, checked.refusals);
  });
}
