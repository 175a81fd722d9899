/** "Riwayat": what Jejak says of a record and of the rows that hang on it, in words that anybody can read. */
import type { Host } from '../host/host.ts';
import { HIDDEN } from '../host/journal.ts';
import { picked } from '../host/query.ts';
import type { Result, Table } from '../schema/index.ts';
import { isRecord, ok } from '../schema/index.ts';
import type { Jejak } from './jejak.table.ts';
import { jejakTable } from './jejak.table.ts';

/** One commit, the newest first. */
export interface HistoryLine {
  /** `YYYY-MM-DD HH:MM:SS` */
  readonly at: string;
  readonly user: string;
  readonly action: string;
  /** What changed: `Kelas: Hijau → Kuning`. */
  readonly lines: readonly string[];
}

const MOST_RECORDS = 60;
const LONGEST = 160;

/** `records` in the input are the numbers asked for, that of the record itself first. `tables` are all of the workbook, by which the journal's words are printed. */
export function historyOf(tables: readonly Table[]) {
  return (host: Host, input: unknown): Result<readonly HistoryLine[]> => {
    const asked = isRecord(input) && Array.isArray(input.records) ? input.records.map(String).slice(0, MOST_RECORDS) : [];
    const wanted = new Set(asked);
    const { lines } = host.read({ lines: picked(jejakTable, 'record', () => wanted) });
    const transactions = [...new Set(lines.map((line) => line.transaction))].sort((a, b) => b - a);
    return ok(
      transactions.map((transaction) => {
        const own = lines.filter((line) => line.transaction === transaction);
        const [first] = own;
        return {
          at: first?.at ?? '',
          user: first?.user ?? '',
          action: first?.action ?? '',
          lines: own.flatMap((line) => changesIn(tables, line, asked[0] ?? '')),
        };
      }),
    );
  };
}

function changesIn(tables: readonly Table[], line: Jejak, record: string): string[] {
  const table = tables.find((candidate) => candidate.name === line.table);
  const before = sideOf(line.before);
  const after = sideOf(line.after);
  const where = line.record === record ? '' : `${line.table} `;
  if (line.after === null) return [`${where}${line.record} dihapus`];
  const internal = new Set(
    Object.values(table?.fields ?? {}).flatMap((field) =>
      field.internal || field.kind === 'registerNumber' ? [field.label] : [],
    ),
  );
  const told = Object.keys(after).filter((label) => !internal.has(label));
  const changes = told.flatMap((label) => {
    const now = printed(table, label, after[label]);
    const was = line.before === null ? '' : printed(table, label, before[label]);
    if (now === was) return [];
    if (now === HIDDEN) return [`${label}: diubah (isian pribadi)`];
    return [`${label}: ${was === '' ? '' : `${short(was)} → `}${now === '' ? '(kosong)' : short(now)}`];
  });
  return where === '' ? changes : changes.map((change) => `${where.trim()} · ${change}`);
}

function sideOf(json: string | null): Record<string, unknown> {
  try {
    const value: unknown = json === null ? {} : JSON.parse(json);
    return isRecord(value) ? value : {};
  } catch {
    // Somebody edited the line: what it said is lost, and "Periksa jejak" finds it.
    return { 'Baris Jejak ini diubah tangan': 'jalankan Periksa jejak' };
  }
}

/** A value as its column prints it; a column that is no longer described shows what was written. */
function printed(table: Table | undefined, label: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value === HIDDEN) return HIDDEN;
  const field = Object.values(table?.fields ?? {}).find((candidate) => candidate.label === label);
  const checked = field?.check(value);
  return field && checked?.ok ? field.print(checked.value) : typeof value === 'string' ? value : JSON.stringify(value);
}

function short(words: string): string {
  const line = words.replace(/\s*\n\s*/g, ' / ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)} …`;
}
