/** Document tags that all papers of a meeting share, and what each kind of meeting is called in a letter. */

import { partsOf, printDay } from '../schema/dates.ts';
import type { DocumentRow } from '../schema/index.ts';
import { printTime } from '../schema/kinds/time.ts';
import type { MeetingKind, Rapat } from './rapat.table.ts';

export function meetingTags(rapat: Rapat, zone: string): DocumentRow {
  return {
    'Nama rapat': formalTitle(rapat),
    'Hari dan tanggal': printDay(rapat.date),
    Waktu: hours(rapat.start, rapat.end, zone),
    Tempat: rapat.place,
  };
}

const FORMAL: Readonly<Record<MeetingKind, string>> = {
  'Lokmin bulanan': 'Lokakarya mini bulanan',
  'Lokmin bulanan pertama': 'Lokakarya mini bulanan pertama',
  'Lokmin tribulanan': 'Lokakarya mini tribulanan',
  'Tinjauan manajemen': 'Rapat tinjauan manajemen',
  'Pembahasan keluhan': 'Rapat pembahasan keluhan',
  'Pertemuan masyarakat': 'Pertemuan masyarakat',
  'Monitoring pihak ketiga': 'Rapat monitoring kinerja pihak ketiga',
};

/** `Lokakarya mini bulanan` */
export function formalKind({ kind }: Pick<Rapat, 'kind'>): string {
  return FORMAL[kind];
}

/** `Lokakarya mini bulanan Oktober 2026`; a title that staff worded themselves stays as it is. */
export function formalTitle({ kind, title }: Pick<Rapat, 'kind' | 'title'>): string {
  return title.startsWith(kind) ? `${FORMAL[kind]}${title.slice(kind.length)}` : title;
}

/** What a meeting of the kind is held for: the second half of "dalam rangka …". */
export function purposeOf({ kind, date }: Pick<Rapat, 'kind' | 'date'>): string {
  switch (kind) {
    case 'Lokmin bulanan':
      return 'memantau pelaksanaan kegiatan dan meningkatkan kinerja puskesmas';
    case 'Lokmin bulanan pertama':
      return `menyusun rencana pelaksanaan kegiatan dan membagi tugas tahun ${partsOf(date).year}`;
    case 'Lokmin tribulanan':
      return 'memadukan kegiatan lintas sektor dan menggalang kerja sama pembangunan kesehatan di wilayah kerja puskesmas';
    case 'Tinjauan manajemen':
      return 'meninjau kinerja, mutu, dan umpan balik pelayanan puskesmas';
    case 'Pembahasan keluhan':
      return 'membahas keluhan dan umpan balik masyarakat serta perbaikan pelayanan';
    case 'Pertemuan masyarakat':
      return 'membahas masalah dan kebutuhan kesehatan masyarakat';
    case 'Monitoring pihak ketiga':
      return 'memantau kinerja pihak ketiga menurut kriteria kontrak dan memperbaiki kerja sama';
  }
}

/** `08.00–11.00 WIB` */
export function hours(from: string, to: string, zone: string): string {
  return `${printTime(from)}–${printTime(to)} ${zone}`.trim();
}

/** Rows with their number, from 1. */
export function numbered<T>(rows: readonly T[], tags: (row: T, index: number) => DocumentRow): DocumentRow[] {
  return rows.map((row, index) => ({ No: String(index + 1), ...tags(row, index) }));
}
