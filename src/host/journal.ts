/** Journal lines: what changed in a record, chained so that a line altered or removed later is found. Pure. */
import type { Jejak } from '../registers/jejak.table.ts';
import { JOURNAL_TEXT_LIMIT } from '../registers/jejak.table.ts';
import { tidyLine, tidyText } from '../schema/clean-text.ts';
import type { Table } from '../schema/index.ts';
import { sha256Text } from './sha256.ts';

/** One record of a commit, before and after; `null` where it did not exist. */
export interface RecordChange {
  readonly table: Table;
  readonly key: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
}

export interface JournalHead {
  readonly at: string;
  readonly user: string;
  readonly action: string;
  readonly transaction: number;
  readonly undoable: boolean;
}

export interface ChainEnd {
  readonly count: number;
  /** SHA-256 of the last line; empty before the first. */
  readonly mark: string;
}

export function journalLines(head: JournalHead, changes: readonly RecordChange[], end: ChainEnd): Jejak[] {
  const lines: Jejak[] = [];
  let previous = end.mark;
  for (const change of changes) {
    const unsigned = {
      ...head,
      user: tidyLine(head.user),
      number: end.count + lines.length + 1,
      table: change.table.name,
      record: change.key,
      before: side(change.table, change.before, change.after),
      after: side(change.table, change.after, change.before),
      previous: previous === '' ? null : previous,
    };
    previous = markOf(unsigned);
    lines.push({ ...unsigned, mark: previous });
  }
  return lines;
}

/** The mark that a line must carry, from all its other cells. */
export function markOf(line: Omit<Jejak, 'mark'>): string {
  const { number, at, user, action, transaction, undoable, table, record, before, after, previous } = line;
  return sha256Text(JSON.stringify([number, at, user, action, transaction, undoable, table, record, before, after, previous]));
}

/** Stands for a personal value: the journal says that it changed, not what it was. */
export const HIDDEN = '(isian pribadi)';
/** Stands for values too long for one cell. */
const TOO_LONG = 'terlalu panjang untuk Jejak';

/** The fields that differ, as JSON by column label; `null` when the record did not exist on this side. */
function side(table: Table, row: Record<string, unknown> | null, other: Record<string, unknown> | null): string | null {
  if (row === null) return null;
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(table.fields)) {
    const value = row[name] ?? null;
    const differs = other === null ? value !== null : field.print(value) !== field.print(other[name] ?? null);
    if (differs) values[field.label] = field.personal && value !== null ? HIDDEN : value;
  }
  const json = JSON.stringify(values);
  // As a cell gives it back: otherwise the mark of a line would not fit what is read later.
  return tidyText(json.length <= JOURNAL_TEXT_LIMIT ? json : shortened(values));
}

function shortened(values: Record<string, unknown>): string {
  const short = Object.entries(values).map(([label, value]) => {
    const json = JSON.stringify(value);
    return [label, json.length <= 1000 ? value : `(${TOO_LONG}; SHA-256 ${sha256Text(json)})`];
  });
  return JSON.stringify(Object.fromEntries(short));
}

/** Whether a journalled side lacks values that an undo would need. */
export function isIncomplete(json: string | null): boolean {
  return json !== null && (json.includes(HIDDEN) || json.includes(TOO_LONG));
}

export interface BrokenLink {
  readonly number: number;
  readonly reason: string;
}

/** The first line whose content, order or link does not fit, or `null`. `end` is where the counter says the chain must end. */
export function findBrokenLink(lines: readonly Jejak[], end: ChainEnd): BrokenLink | null {
  let previous: string | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.number !== index + 1)
      return { number: index + 1, reason: `Baris ${index + 1} hilang atau berpindah: di tempatnya ada baris ${line.number}.` };
    if (line.previous !== previous)
      return { number: line.number, reason: `Baris ${line.number} tidak menyambung ke baris sebelumnya.` };
    if (markOf(line) !== line.mark) return { number: line.number, reason: `Isi baris ${line.number} diubah setelah dicatat.` };
    previous = line.mark;
  }
  if (lines.length !== end.count || (previous ?? '') !== end.mark)
    return {
      number: lines.length + 1,
      reason: `Jejak berakhir di baris ${lines.length}, padahal sudah dicatat ${end.count} baris.`,
    };
  return null;
}
