/** A lost counter sheet is rebuilt from what was numbered: no number may be given twice. */
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { jejakTable } from '../../../registers/jejak.table.ts';
import { JOURNAL_SERIES, penomoranTable, TRANSACTION_SERIES } from '../../../registers/penomoran.table.ts';
import { columnLetter } from '../../../schema/columns.ts';
import type { RowOf, Table } from '../../../schema/index.ts';
import { isRegisterNumber } from '../../../schema/kinds/register-number.ts';
import { all } from '../../query.ts';
import { quoted } from '../cells.ts';
import { countersFor } from '../counters.ts';
import type { Desk } from '../desk.ts';
import { read } from '../read.ts';
import { appendRequest } from '../requests.ts';

type Counter = RowOf<typeof penomoranTable>;

export function rebuildCounters(desk: Desk, tables: readonly Table[]): string[] {
  const { jejak, dokumen } = read(desk, { jejak: all(jejakTable), dokumen: all(dokumenTable), penomoran: all(penomoranTable) });
  const highest = new Map<string, number>();
  const raise = (series: string, count: number) => highest.set(series, Math.max(highest.get(series) ?? 0, count));
  for (const key of [...keysOf(desk, tables), ...jejak.map((line) => line.record)]) raiseByNumber(raise, key);
  for (const document of dokumen) raise(document.series, document.count);
  for (const line of jejak) raise(TRANSACTION_SERIES, line.transaction);
  const last = jejak[jejak.length - 1];
  const rows: Counter[] = [...highest].map(([series, count]) => ({ series, last: count, mark: null }));
  if (last) rows.push({ series: JOURNAL_SERIES, last: last.number, mark: last.mark });
  if (rows.length === 0) return [];
  const reread = () => {
    desk.counters = null;
    return countersFor(desk);
  };
  desk.api.write([appendRequest(desk, penomoranTable, rows)], [], () => reread().size > 0);
  reread();
  return [`Penomoran disusun kembali dari ${rows.length} seri yang ada.`];
}

/** `KLH-2026-0017` raises the series `KLH-2026` to 17. */
function raiseByNumber(raise: (series: string, count: number) => void, key: string): void {
  const match = /^([A-Z]+(?:-\d{4})?)-(\d+)$/.exec(key);
  if (match) raise(match[1] ?? '', Number(match[2]));
}

function keysOf(desk: Desk, tables: readonly Table[]): string[] {
  const numbered = tables.filter((table) => {
    const field = table.fields[table.key];
    return field !== undefined && isRegisterNumber(field);
  });
  const columns = desk.api.read(numbered.map((table) => columnOfKey(desk, table)));
  return columns.flatMap((column) => column.map((cells) => String(cells[0] ?? '')));
}

function columnOfKey(desk: Desk, table: Table): string {
  const letter = columnLetter(desk.guess(table)[table.key] ?? 0);
  return `${quoted(table.name)}!${letter}:${letter}`;
}
