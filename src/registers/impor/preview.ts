/** What the screen of an import is told: which columns the list may have, and what would become of each row. Plain data. */
import type { Field, Ref } from '../../schema/index.ts';
import type { ImportList } from './import-list.ts';
import { MOST_IMPORTED } from './import-list.ts';
import type { Brought, Judged, JudgedRow } from './judge-rows.ts';
import { twinName } from './judge-rows.ts';

export interface ImportDescription {
  readonly id: string;
  readonly title: string;
  readonly itemName: string;
  readonly notes: readonly string[];
  readonly mayUpdate: boolean;
  readonly mostRows: number;
  readonly route: string;
  readonly columns: readonly {
    readonly name: string;
    readonly label: string;
    readonly hint: string;
    /** It must have a column: nothing stands for it where the cell is empty. */
    readonly required: boolean;
    readonly personal: boolean;
    readonly alike: readonly string[];
    /** Cells of the example file. */
    readonly examples: readonly string[];
    /** What may be chosen, where it is a choice. */
    readonly choices: readonly string[];
  }[];
}

export function describeList(list: ImportList): ImportDescription {
  const { id, title, itemName, notes, mayUpdate, route } = list;
  const columns = Object.entries(list.fields).map(([name, field]) => ({
    name,
    label: field.label,
    hint: field.hint,
    required: !field.optional && list.start[name] === undefined,
    personal: field.personal,
    alike: list.columns[name]?.alike ?? [],
    examples: list.columns[name]?.examples ?? [],
    choices: choicesOf(field),
  }));
  return { id, title, itemName, notes, mayUpdate, mostRows: MOST_IMPORTED, route, columns };
}

function choicesOf({ control }: Field): readonly string[] {
  return control.type === 'choice' || control.type === 'multipleChoice' ? control.choices : [];
}

type ImportCounts = Readonly<Record<JudgedRow['kind'], number>>;

export interface ImportPreview {
  /** What is shown of a row: columns that were brought, and those that begin with something. */
  readonly columns: readonly { readonly name: string; readonly label: string }[];
  readonly rows: readonly {
    readonly line: number;
    readonly kind: JudgedRow['kind'];
    /** As it will be written; what could not be read, as it was brought. */
    readonly cells: readonly string[];
    /** The row of the register that is the same: number and name. */
    readonly twin: string;
    readonly refusals: readonly { readonly field: string; readonly label: string; readonly message: string }[];
  }[];
  readonly counts: ImportCounts;
  readonly unknown: Judged['unknown'];
  readonly units: readonly Ref[];
  /** Units may be left out where they are unknown. */
  readonly mayLeaveUnit: boolean;
}

export function previewOf(list: ImportList, brought: Brought, judged: Judged, units: readonly Ref[]): ImportPreview {
  const names = Object.keys(list.fields).filter((name) => brought.columns.includes(name) || list.start[name] !== undefined);
  const rows = judged.rows.map((row, index) => ({
    line: row.line,
    kind: row.kind,
    cells: names.map((name) => printed(list.fields[name], row, name) ?? broughtCell(brought, index, name)),
    twin: row.twin === null ? '' : twinName(list, row.twin),
    refusals: row.refusals.map(({ field, message }) => ({ field, label: list.fields[field]?.label ?? '', message })),
  }));
  return {
    columns: names.map((name) => ({ name, label: list.fields[name]?.label ?? '' })),
    rows,
    counts: countsOf(judged),
    unknown: judged.unknown,
    units,
    mayLeaveUnit: Object.values(list.fields).every((field) => field.control.type !== 'reference' || field.optional),
  };
}

/** `null` where the row has no readable value. */
function printed(field: Field | undefined, { values }: JudgedRow, name: string): string | null {
  if (!field || !(name in values)) return null;
  const value = values[name] ?? null;
  const print = field.print as (value: unknown) => string;
  return field.control.type === 'reference' && value !== null ? (value as Ref).label : print(value);
}

function broughtCell({ columns, rows }: Brought, index: number, name: string): string {
  const at = columns.indexOf(name);
  return at < 0 ? '' : String(rows[index]?.[at] ?? '');
}

export function countsOf({ rows }: Judged): ImportCounts {
  const count = (kind: JudgedRow['kind']) => rows.filter((row) => row.kind === kind).length;
  return {
    new: count('new'),
    update: count('update'),
    skip: count('skip'),
    undecided: count('undecided'),
    wrong: count('wrong'),
  };
}

export type PreviewRow = ImportPreview['rows'][number];
export type ImportColumnFace = ImportDescription['columns'][number];
