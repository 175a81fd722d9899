/** Words that all papers of umpan balik share: lines of a cell, numbered rows, who signs. */
import { nipLine } from '../../../registers/letterhead.ts';
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import type { Pengaturan } from '../../../registers/pengaturan.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import { printTime } from '../../../schema/kinds/time.ts';
import { printNumber } from '../../../schema/numbers.ts';

/** The lines that say something, one below the other; `–` when none does. */
export function lines(...texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null && text !== '').join('\n') || '–';
}

/** `Harapan: lebih cepat`, or nothing. */
export function labelled(label: string, text: string | null): string | null {
  return text === null || text === '' ? null : `${label}: ${text}`;
}

/** Rows with their number, from 1. */
export function numbered<T>(rows: readonly T[], tags: (row: T) => DocumentRow): DocumentRow[] {
  return rows.map((row, index) => ({ No: String(index + 1), ...tags(row) }));
}

/** `08.00 WIB` */
export function hour(time: string, zone: string): string {
  return `${printTime(time)} ${zone}`.trim();
}

/** `62,5%`; `–` of nothing. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${printNumber((part / whole) * 100, 1)}%`;
}

export function printed(value: number | null, decimals = 1): string {
  return value === null ? '–' : printNumber(value, decimals);
}

/** Room to write on, where the office has not said who leads the team. */
const UNKNOWN = '………………………………';

/** The ketua tim stands in Pengaturan by name; the NIP is known when Pegawai has the same name. */
export function teamLead({ complaintTeam }: Pengaturan, pegawai: readonly Pegawai[]): DocumentRow {
  const person = pegawai.find(({ name }) => name === complaintTeam);
  return { 'Nama ketua tim': complaintTeam ?? UNKNOWN, 'NIP ketua tim': nipLine(person?.nip ?? null) };
}
