/** All Word documents that were made, the newest first. */
import type { Host } from '../host/host.ts';
import { all } from '../host/query.ts';
import { printShortDate } from '../schema/dates.ts';
import type { Result } from '../schema/index.ts';
import { ok } from '../schema/index.ts';
import { dokumenTable } from './dokumen.table.ts';
import { MOST_LISTED } from './manifest.ts';
import type { ListedRow } from './register.ts';

export function listDokumen(host: Host): Result<readonly ListedRow[]> {
  const { rows } = host.read({ rows: all(dokumenTable) });
  const newestFirst = [...rows].sort((a, b) => b.number.localeCompare(a.number));
  return ok(
    newestFirst.slice(0, MOST_LISTED).map((row) => ({
      record: row.number,
      route: `show/${dokumenTable.name}/${row.number}`,
      title: `${row.kind} ${row.title}`,
      detail: `${row.letterNumber ?? ''} · ${printShortDate(row.madeAt.slice(0, 10))} oleh ${row.madeBy}`,
      tag: row.revision === 0 ? '' : `Revisi ${String(row.revision).padStart(2, '0')}`,
    })),
  );
}
