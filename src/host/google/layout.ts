/** Where a table's columns stand in its sheet: found by header, whatever staff inserted or moved. */
import { tidyLine } from '../../schema/clean-text.ts';
import type { Table } from '../../schema/index.ts';
import { HostError } from '../host.ts';
import type { RawCell } from './sheets-api.ts';

/** Column index (0 = A) of every described field, by field name. */
export type Layout = Readonly<Record<string, number>>;

const REPAIR = 'Jalankan “Siapkan buku kerja” dari menu Admen untuk memperbaikinya.';
const REPAIR_LAID_OUT = 'Urungkan penghapusannya (Ctrl+Z), atau jalankan “Pulihkan lembar” pada rekamannya di panel Admen.';

/** The layout as "Siapkan buku kerja" makes it: the order of the description. */
export function describedHeaders(table: Table): string[] {
  return Object.values(table.fields).map((field) => field.label);
}

/** Headers are compared without regard to case and spacing. */
export function sameHeader(a: string, b: string): boolean {
  return normal(a) === normal(b);
}

function normal(header: string): string {
  return tidyLine(header).toLowerCase();
}

/** Throws when a described header is missing or stands twice: nothing may be written then. */
export function layoutOf(table: Table, headerRow: readonly RawCell[]): Layout {
  const headers = headerRow.map((cell) => normal(String(cell)));
  const layout: Record<string, number> = {};
  for (const [name, field] of Object.entries(table.fields)) {
    const wanted = normal(field.label);
    const index = headers.indexOf(wanted);
    if (index < 0)
      throw new HostError('structure', `Kolom “${field.label}” tidak ditemukan di lembar “${table.name}”. ${repairOf(table)}`);
    if (headers.indexOf(wanted, index + 1) >= 0)
      throw new HostError(
        'structure',
        `Lembar “${table.name}” mempunyai dua kolom berjudul “${field.label}”. Ganti judul salah satunya, lalu coba lagi.`,
      );
    layout[name] = index;
  }
  return layout;
}

export function missingSheet(table: Table): HostError {
  return new HostError('structure', `Lembar “${table.name}” tidak ditemukan. ${repairOf(table)}`);
}

function repairOf(table: Table): string {
  return table.options.laidOut ? REPAIR_LAID_OUT : REPAIR;
}

/** How many of the first rows of a laid-out sheet are looked through for its header. */
const HEADER_WITHIN = 40;

/** The 0-based row of the header: of a register the first, of a laid-out sheet the first that holds the key's label. */
export function headerRow(table: Table, rows: readonly (readonly RawCell[])[]): number {
  const key = table.fields[table.key];
  if (!table.options.laidOut || !key) return 0;
  const found = rows.slice(0, HEADER_WITHIN).findIndex((row) => row.some((cell) => sameHeader(String(cell), key.label)));
  if (found < 0)
    throw new HostError('structure', `Baris judul kolom tidak ditemukan di lembar “${table.name}”. ${REPAIR_LAID_OUT}`);
  return found;
}

export function lastColumn(layout: Layout): number {
  return Math.max(...Object.values(layout));
}
