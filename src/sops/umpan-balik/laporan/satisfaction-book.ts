/** What the buku kepuasan pelanggan says, rating by rating. Source: UB-l. */
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { printShortDate } from '../../../schema/dates.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import type { Kepuasan } from '../kepuasan.table.ts';
import { kepuasanTable } from '../kepuasan.table.ts';
import { maskEntry } from '../masking.ts';
import type { BookOptions } from './book.ts';
import { bookLoops, bookNote, bookRows, kindOf } from './book.ts';
import { lines, numbered, printed, teamLead } from './paper-words.ts';
import { periodPaper, printPeriod } from './period.ts';
import type { RatedRows } from './period-rows.ts';
import { concludedOn } from './period-rows.ts';
import { satisfaction } from './rekap.ts';

export function satisfactionBookOrder(rows: RatedRows, options: BookOptions): DocumentOrder {
  const { period, kepuasan, settings, pegawai } = rows;
  const { rated, average } = satisfaction(kepuasan);
  return {
    kind: kindOf('Buku kepuasan pelanggan', options),
    template: 'umpan-balik/buku-kepuasan',
    table: kepuasanTable,
    ...periodPaper(period),
    data: {
      Periode: printPeriod(period),
      'Jumlah penilaian': String(rated),
      'Rata-rata penilaian': printed(average, 2),
      Catatan: bookNote(options),
      ...bookRows(numbered(kepuasan, (row) => satisfactionRow(row, rows, options))),
      ...teamLead(settings, pegawai),
    },
    loops: bookLoops(SATISFACTION_TAGS),
  };
}

const SATISFACTION_TAGS = [
  'Tanggal penilaian',
  'No. umpan balik',
  'Pelapor',
  'Pokok masalah',
  'Penyelesaian',
  'Penilaian',
  'Tanggapan pelanggan',
  'Upaya menghubungi',
] as const;

/** A rating whose entry was deleted by hand is printed without it, and shows nobody. */
export function satisfactionRow(
  row: Kepuasan,
  { entries, handling }: Pick<RatedRows, 'entries' | 'handling'>,
  { showIdentity }: BookOptions,
): DocumentRow {
  const entry = entries.get(row.entry.id);
  const masked = maskEntry(entry ?? UNKNOWN_ENTRY, showIdentity);
  const { words } = masked;
  const concluded = concludedOn(row, entry);
  const done = handling.get(row.entry.id);
  return {
    'Tanggal penilaian': concluded === null ? '–' : printShortDate(concluded),
    'No. umpan balik': row.entry.id,
    Pelapor: lines(...masked.identity),
    'Pokok masalah': lines(words(entry?.core ?? row.entry.label), row.unit ?? entry?.unit?.label ?? null),
    Penyelesaian: lines(words(done?.execution ?? done?.solution ?? entry?.explanation ?? null)),
    Penilaian: row.rating === null ? (row.outcome ?? '–') : `${row.rating} ${RATINGS[row.rating - 1] ?? ''}`.trim(),
    'Tanggapan pelanggan': lines(words(row.words)),
    'Upaya menghubungi': lines(
      ...(row.attempts ?? []).map(({ date, way, result }) => `${printShortDate(date)} ${way}: ${words(result)}`),
    ),
  };
}

const UNKNOWN_ENTRY = { secrecy: 'Rahasia', reporter: null, phone: null, email: null, address: null } as const;

/** What the marks from 1 to 5 mean. */
export const RATINGS = ['(sangat tidak puas)', '(tidak puas)', '(cukup puas)', '(puas)', '(sangat puas)'] as const;
