/** What becomes of each row of a list: a new one, one that is there already, or one that cannot be written, and why. Pure. */
import type { Cell, Field, Fields, Ref, Refusal, ValuesOf } from '../../schema/index.ts';
import { inside, keyOf } from '../../schema/index.ts';
import type { Unit } from '../unit.table.ts';
import { unitRef } from '../unit.table.ts';
import type { ImportList } from './import-list.ts';
import { keyWords } from './import-list.ts';
import { readBlank, readCell, saysNothing } from './read-cell.ts';

type Values = Readonly<Record<string, unknown>>;

/** What the person brought and decided so far. */
export interface Brought {
  /** The names of the fields, in the order of the cells. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Where each row stands in its source, counted from 1. */
  readonly lines: readonly number[];
  readonly duplicates: '' | 'skip' | 'update';
  /** For units that the register has not, by their words: `new`, the number of another one, or empty for none. */
  readonly units: Readonly<Record<string, string>>;
}

export interface Register {
  readonly present: readonly Values[];
  readonly units: readonly Unit[];
  readonly today: string;
}

export interface JudgedRow {
  readonly line: number;
  readonly kind: 'new' | 'update' | 'skip' | 'undecided' | 'wrong';
  /** As they are to be written; of a wrong row those that could be read. */
  readonly values: Values;
  /** Names of fields of which the row says something. */
  readonly told: readonly string[];
  readonly refusals: readonly Refusal[];
  /** The row of the register that is the same. */
  readonly twin: Values | null;
}

export interface Judged {
  readonly rows: readonly JudgedRow[];
  /** Names of units that the register has not, with how many rows name them. */
  readonly unknown: readonly { readonly words: string; readonly rows: number }[];
  /** Those to be made: their words by the provisional number that rows bear. */
  readonly fresh: ReadonlyMap<string, string>;
}

export function judgeRows(list: ImportList, brought: Brought, register: Register): Judged {
  const units = unitFinder(brought, register.units);
  const present = twinFinder(list, register.present);
  const earlierRow = repetitionFinder(list);
  const rows = brought.rows.map((cells, index): JudgedRow => {
    const line = brought.lines[index] ?? index + 1;
    const read = readRow(list, brought.columns, cells, units.find);
    const keys = read.refusals.length > 0 ? [] : list.keysOf(read.values as never);
    const twin = present(read.values, keys);
    const repeated = earlierRow({ line, values: read.values, keys: twin === null ? keys : [...keys, twinKey(list, twin)] });
    const kind = twin === null ? 'new' : KINDS[brought.duplicates];
    const whole = kind === 'update' ? { ...pickOf(twin, list.fields), ...toldOf(read) } : read.values;
    const impossible = read.refusals.length > 0 ? [] : list.check(whole as ValuesOf<Fields>, register.today);
    const refusals = [...read.refusals, ...repeated, ...impossible];
    return {
      line,
      values: whole,
      told: read.told,
      twin,
      refusals,
      kind: kind !== 'skip' && refusals.length > 0 ? 'wrong' : kind,
    };
  });
  return { rows, unknown: units.unknown(), fresh: units.fresh };
}

const KINDS = { '': 'undecided', skip: 'skip', update: 'update' } as const;

function toldOf({ values, told }: Pick<JudgedRow, 'values' | 'told'>): Values {
  return Object.fromEntries(told.map((name) => [name, values[name]]));
}

function pickOf(row: Values | null, fields: Fields): Values {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, row?.[name] ?? null]));
}

type FindUnit = (words: string, field: Field) => Ref | null | Refusal;

function readRow(list: ImportList, columns: readonly string[], cells: readonly Cell[], findUnit: FindUnit) {
  const values: Record<string, unknown> = {};
  const told: string[] = [];
  const refusals: Refusal[] = [];
  for (const [name, field] of Object.entries(list.fields)) {
    const at = columns.indexOf(name);
    const cell = at < 0 ? null : (cells[at] ?? null);
    if (saysNothing(cell, field)) {
      const blank = readBlank(field, list.start[name]);
      if (blank.ok) values[name] = blank.value;
      else refusals.push(...inside(name, blank.refusals));
      continue;
    }
    told.push(name);
    if (field.control.type === 'reference') {
      const unit = findUnit(String(cell).trim(), field);
      if (unit !== null && 'message' in unit) refusals.push(...inside(name, [unit]));
      else values[name] = unit;
      continue;
    }
    const read = readCell(field, cell as Exclude<Cell, null>, list.columns[name]?.means);
    if (read.ok) values[name] = read.value;
    else refusals.push(...inside(name, read.refusals));
  }
  return { values, told, refusals };
}

/** Units by number, name, or both; then by what was decided for names that are unknown. */
function unitFinder({ units: decided }: Brought, units: readonly Unit[]) {
  const known = new Map<string, Ref>();
  for (const unit of units)
    for (const words of [unit.number, unit.name, `${unit.number} ${unit.name}`]) known.set(keyWords(words), unitRef(unit));
  const rows = new Map<string, { words: string; rows: number }>();
  const fresh = new Map<string, string>();
  const made = new Map<string, Ref>();
  const find: FindUnit = (words, field) => {
    const key = keyWords(words);
    const present = known.get(key);
    if (present) return present;
    const counted = rows.get(key) ?? { words, rows: 0 };
    rows.set(key, { ...counted, rows: counted.rows + 1 });
    const choice = Object.entries(decided).find(([name]) => keyWords(name) === key)?.[1];
    if (choice === 'new') return makeUnit(counted.words, key);
    const chosen = units.find(({ number }) => number === choice);
    if (chosen) return unitRef(chosen);
    if (choice === '' && field.optional) return null;
    return {
      field: '',
      message: `${field.label} “${words}” belum ada di daftar unit. Tentukan di atas tabel: buat baru, atau pakai unit lain.`,
    };
  };
  const makeUnit = (label: string, key: string): Ref => {
    const ref = made.get(key) ?? { id: `${PROVISIONAL}-${made.size + 1}`, label };
    made.set(key, ref);
    fresh.set(ref.id, ref.label);
    return ref;
  };
  return { find, fresh, unknown: () => [...rows.values()] };
}

/** Stands for the number of a unit that is yet to be made. */
const PROVISIONAL = 'BARU';

/** The row of the register that shares a key. */
function twinFinder(list: ImportList, present: readonly Values[]) {
  const byKey = new Map<string, Values[]>();
  for (const row of present) {
    const keys = list.keysOfRow?.(row as never) ?? list.keysOf(row as never);
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return (values: Values, keys: readonly string[]): Values | null =>
    keys.flatMap((key) => byKey.get(key) ?? []).find((row) => list.differ?.(values as never, row as never) !== true) ?? null;
}

interface Keyed {
  readonly line: number;
  readonly values: Values;
  readonly keys: readonly string[];
}

/** Refuses a row that was in the same list before. */
function repetitionFinder(list: ImportList) {
  const byKey = new Map<string, Keyed[]>();
  return (row: Keyed): Refusal[] => {
    const found = row.keys
      .flatMap((key) => byKey.get(key) ?? [])
      .find((earlier) => list.differ?.(row.values as never, earlier.values as never) !== true);
    for (const key of row.keys) byKey.set(key, [...(byKey.get(key) ?? []), row]);
    return found ? [{ field: '', message: `Sama dengan baris ${found.line}. Hapus salah satunya.` }] : [];
  };
}

/** Two rows that are the same as one of the register are the same, too. */
function twinKey(list: ImportList, twin: Values): string {
  return `nomor:${keyOf(list.table, twin)}`;
}

/** How the row of the register is named to people: number and name. */
export function twinName(list: ImportList, row: Values): string {
  return `${keyOf(list.table, row)} ${list.nameOf(row as ValuesOf<Fields>)}`;
}
