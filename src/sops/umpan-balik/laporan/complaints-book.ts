/** What the buku pengaduan says, entry by entry. Source: UB-m. */
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { printShortDate } from '../../../schema/dates.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import type { MaskedEntry } from '../masking.ts';
import { maskEntry } from '../masking.ts';
import type { Penanganan } from '../penanganan.table.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import type { BookOptions } from './book.ts';
import { bookLoops, bookNote, bookRows, kindOf } from './book.ts';
import { hour, labelled, lines, numbered, teamLead } from './paper-words.ts';
import { periodPaper, printPeriod } from './period.ts';
import type { PeriodRows } from './period-rows.ts';

export function complaintsBookOrder(rows: PeriodRows, options: BookOptions): DocumentOrder {
  const { period, entries, handling, settings, pegawai } = rows;
  return {
    kind: kindOf('Buku pengaduan', options),
    template: 'umpan-balik/buku-pengaduan',
    table: umpanBalikTable,
    ...periodPaper(period),
    data: {
      Periode: printPeriod(period),
      'Jumlah umpan balik': String(entries.length),
      Catatan: bookNote(options),
      ...bookRows(numbered(entries, (entry) => complaintRow(entry, handling.get(entry.number) ?? null, options))),
      ...teamLead(settings, pegawai),
    },
    loops: bookLoops(COMPLAINT_TAGS),
  };
}

const COMPLAINT_TAGS = [
  'No. umpan balik',
  'Diterima',
  'Saluran',
  'Jenis umpan balik',
  'Pelapor',
  'Isi umpan balik',
  'Pokok masalah',
  'Unit dan penanggung jawab',
  'Penyelesaian',
  'Keadaan',
] as const;

/** One entry as the masked or the open book prints it: no cell of it is without the mask but those chosen from a list. */
export function complaintRow(entry: UmpanBalik, handling: Penanganan | null, options: BookOptions): DocumentRow {
  const masked = maskEntry(entry, options.showIdentity);
  const { words } = masked;
  return {
    'No. umpan balik': entry.number,
    Diterima: lines(printShortDate(entry.receivedOn), hour(entry.receivedAt, options.zone)),
    Saluran: lines(entry.channel, entry.laporNumber),
    'Jenis umpan balik': entry.kind,
    Pelapor: lines(...masked.identity),
    'Isi umpan balik': lines(words(entry.content), labelled('Harapan', words(entry.hope))),
    'Pokok masalah': lines(words(entry.core), entry.category?.label ?? null, labelled('Kelas', entry.grade?.label ?? null)),
    'Unit dan penanggung jawab': lines(entry.unit?.label ?? null, entry.handler?.label ?? null),
    Penyelesaian: lines(...settlement(entry, handling, masked)),
    Keadaan: lines(...stateLines(entry)),
  };
}

function settlement(entry: UmpanBalik, handling: Penanganan | null, { words }: MaskedEntry): (string | null)[] {
  const answered = handling?.answeredOn ?? null;
  const answer = answered === null ? 'Jawaban' : `Jawaban ${printShortDate(answered)}`;
  return [
    labelled('Penyebab', words(entry.cause)),
    labelled('Penjelasan', words(entry.explanation)),
    labelled('Solusi', words(handling?.solution ?? null)),
    labelled('Pelaksanaan', words(handling?.execution ?? null)),
    labelled(answer, words(handling?.answer ?? null)),
    labelled('Efektivitas', [entry.effectiveness ?? '', words(entry.effectivenessNote)].filter(Boolean).join('. ')),
  ];
}

function stateLines({ state, due, dueTime, closedOn }: UmpanBalik): string[] {
  if (closedOn !== null) return [state, printShortDate(closedOn)];
  if (due === null) return [state];
  return [state, `Tenggat ${printShortDate(due)}${dueTime === null ? '' : ` ${hour(dueTime, '')}`}`];
}
