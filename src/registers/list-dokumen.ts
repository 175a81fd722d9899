/** All Word documents that were made, the newest first; above them what the numbers lack. */
import type { Host } from '../host/host.ts';
import { all } from '../host/query.ts';
import { printShortDate } from '../schema/dates.ts';
import type { Result } from '../schema/index.ts';
import { ok } from '../schema/index.ts';
import { numberFaults, yearOfDocument } from './buku-register/series-check.ts';
import type { Dokumen } from './dokumen.table.ts';
import { dokumenTable } from './dokumen.table.ts';
import { MOST_LISTED, registerBookForm } from './manifest.ts';
import type { ListedRow } from './register.ts';

export function listDokumen(host: Host): Result<readonly ListedRow[]> {
  const { rows } = host.read({ rows: all(dokumenTable) });
  const newestFirst = [...rows].sort((a, b) => b.number.localeCompare(a.number));
  return ok([...faultRows(rows), ...newestFirst.map(documentRow)].slice(0, MOST_LISTED));
}

const TO_CHECK = 'Perlu diperiksa';

/** A fault leads to the book, which tells them all on paper. */
function faultRows(rows: readonly Dokumen[]): ListedRow[] {
  return numberFaults(rows).map(({ series, text }, index) => ({
    record: `${series} ${index + 1}`,
    route: `form/${registerBookForm.id}`,
    title: text,
    detail: 'Dicatat juga dalam buku register',
    tag: TO_CHECK,
    tone: 'late',
    groups: { Jenis: TO_CHECK, Tahun: TO_CHECK },
  }));
}

function documentRow(row: Dokumen): ListedRow {
  const { number, kind, title, letterNumber, madeAt, madeBy, record, revision, link } = row;
  return {
    record: number,
    route: `show/${dokumenTable.name}/${number}`,
    title: `${kind} ${title}`,
    detail: `${letterNumber ?? ''} · ${record} · ${printShortDate(madeAt.slice(0, 10))} oleh ${madeBy}`,
    tag: revision === 0 ? '' : `Revisi ${String(revision).padStart(2, '0')}`,
    groups: { Jenis: kind, Tahun: yearOfDocument(row) },
    ...(link !== null && { link }),
  };
}
