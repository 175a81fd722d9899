/** Says who changed a record after a form was filled from it, and what: from Jejak, or typed in the sheet itself. */
import { jejakTable } from '../../registers/jejak.table.ts';
import { printShortDate } from '../../schema/dates.ts';
import type { Refusal, RowOf } from '../../schema/index.ts';
import { isRecord } from '../../schema/index.ts';
import { printTime } from '../../schema/kinds/time.ts';
import { CONFLICT_FIELD } from '../host.ts';
import { HIDDEN } from '../journal.ts';
import { picked } from '../query.ts';
import type { Desk } from './desk.ts';
import type { Conflict } from './effects.ts';
import { read } from './read.ts';

export function describeConflicts(desk: Desk, conflicts: readonly Conflict[]): Refusal[] {
  const keys = new Set(conflicts.map((conflict) => conflict.key));
  const { lines } = read(desk, { lines: picked(jejakTable, 'record', () => keys) });
  return conflicts.map((conflict) => ({ field: CONFLICT_FIELD, message: describe(conflict, lines) }));
}

function describe({ table, key, columns, now }: Conflict, lines: readonly RowOf<typeof jejakTable>[]): string {
  const own = lines.filter((line) => line.record === key && line.table === table.name).reverse();
  const line = own.find(({ after }) => columns.some((column) => gave(after, column, now[column])));
  const who = line ? `oleh ${line.user} pada ${when(line.at)}` : 'langsung di lembar';
  const what = columns.length > 4 ? `${columns.slice(0, 4).join(', ')}, dan lainnya` : columns.join(', ');
  return `${table.name} ${key} sudah diubah ${who} sejak formulir ini dibuka (${what}). Isian Anda belum disimpan: muat nilai terbaru, periksa, lalu simpan lagi.`;
}

/** Whether a journal line gave the column the value that it has now; of a personal value only that it was changed is known. */
function gave(json: string | null, column: string, value: unknown): boolean {
  const values: unknown = json === null ? null : JSON.parse(json);
  if (!isRecord(values) || !(column in values)) return false;
  return values[column] === HIDDEN || JSON.stringify(values[column]) === JSON.stringify(value);
}

/** `08/10/2026 09.12` */
function when(at: string): string {
  return `${printShortDate(at.slice(0, 10))} ${printTime(at.slice(11, 16))}`;
}
