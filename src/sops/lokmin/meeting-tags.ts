/** Document tags that all papers of a meeting share. */
import { printDay } from '../../schema/dates.ts';
import type { DocumentRow } from '../../schema/index.ts';
import { printTime } from '../../schema/kinds/time.ts';
import type { DocumentSources } from './documents.ts';

export function meetingTags({ lokmin: { rapat }, zone }: DocumentSources): DocumentRow {
  return {
    'Nama rapat': rapat.title.replace('Lokmin', 'Lokakarya mini'),
    'Hari dan tanggal': printDay(rapat.date),
    Waktu: hours(rapat.start, rapat.end, zone),
    Tempat: rapat.place,
  };
}

/** `08.00–11.00 WIB` */
export function hours(from: string, to: string, zone: string): string {
  return `${printTime(from)}–${printTime(to)} ${zone}`.trim();
}

/** Rows with their number, from 1. */
export function numbered<T>(rows: readonly T[], tags: (row: T, index: number) => DocumentRow): DocumentRow[] {
  return rows.map((row, index) => ({ No: String(index + 1), ...tags(row, index) }));
}
