/** What the laporan umpan balik says of a period, with its charts and without anybody's identity. Source: KA-H. */
import type { ChartData } from '../../../host/document-engine.ts';
import type { DocumentOrder } from '../../../registers/make-document.ts';
import { printShortDate } from '../../../schema/dates.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import { maskEntry } from '../masking.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { nameOf, umpanBalikTable } from '../umpan-balik.table.ts';
import type { Count } from './merge-small.ts';
import { lines, numbered, printed, share, teamLead } from './paper-words.ts';
import { chartMonths, periodPaper, printMonth, printPeriod } from './period.ts';
import type { PeriodRows } from './period-rows.ts';
import type { Recurring } from './recurring.ts';
import { recurring } from './recurring.ts';
import { answerTimes, countBy, improvements, isClosed, monthly, satisfaction, VIEWS } from './rekap.ts';
import { RATINGS } from './satisfaction-book.ts';

/** `now` is `YYYY-MM-DD HH:MM:SS`: what is overdue is overdue then. */
export function reportOrder(rows: PeriodRows, now: string): DocumentOrder {
  const { period, entries, settings, pegawai } = rows;
  const channels = countBy(entries, VIEWS.channel);
  const categories = countBy(entries, VIEWS.category);
  return {
    kind: 'Laporan umpan balik',
    template: 'umpan-balik/laporan-umpan-balik',
    table: umpanBalikTable,
    ...periodPaper(period),
    data: {
      Periode: printPeriod(period),
      ...summary(rows, now),
      'Menurut saluran': countRows(channels, 'Saluran', entries.length),
      'Menurut jenis': countRows(countBy(entries, VIEWS.kind), 'Jenis umpan balik', entries.length),
      'Menurut kategori': countRows(categories, 'Kategori', entries.length),
      'Menurut unit': countRows(countBy(entries, VIEWS.unit), 'Unit yang dituju', entries.length),
      'Menurut kelas': countRows(countBy(entries, VIEWS.grade), 'Kelas', entries.length),
      ...problemLists(rows),
      ...ratingTags(rows),
      ...teamLead(settings, pegawai),
    },
    loops: LOOPS,
    charts: {
      'grafik saluran': chartOf(channels, 'Umpan balik'),
      'grafik bulan': monthChart(rows),
      'grafik kategori': chartOf(categories, 'Umpan balik'),
    },
  };
}

const COUNTED = ['Jumlah', 'Bagian'] as const;

const LOOPS = {
  'Menurut saluran': ['No', 'Saluran', ...COUNTED],
  'Menurut jenis': ['No', 'Jenis umpan balik', ...COUNTED],
  'Menurut kategori': ['No', 'Kategori', ...COUNTED],
  'Menurut unit': ['No', 'Unit yang dituju', ...COUNTED],
  'Menurut kelas': ['No', 'Kelas', ...COUNTED],
  'Masalah berulang': ['No', 'Masalah', 'Unit yang dituju', 'Jumlah', 'No. umpan balik'],
  'RTL umpan balik': ['No', 'Rencana tindak lanjut', 'Penanggung jawab', 'Tenggat', 'Keadaan RTL'],
  Perubahan: ['No', 'Pokok masalah', 'Unit yang dituju', 'Yang dilaksanakan', 'Efektivitas'],
  'Sebaran penilaian': ['Penilaian', ...COUNTED],
} as const;

/** `Saluran`, Jumlah and Bagian of each, with its number. */
export function countRows(counts: readonly Count[], label: string, total: number): DocumentRow[] {
  return numbered(counts, (row) => ({ [label]: row.label, Jumlah: String(row.count), Bagian: share(row.count, total) }));
}

export function chartOf(counts: readonly Count[], name: string): ChartData {
  return { categories: counts.map(({ label }) => label), series: [{ name, values: counts.map(({ count }) => count) }] };
}

function monthChart({ period, charted }: PeriodRows): ChartData {
  const months = chartMonths(period);
  const counts = monthly(charted, months);
  return {
    categories: months.map(printMonth),
    series: [
      { name: 'Diterima', values: counts.map(({ received }) => received) },
      { name: 'Selesai', values: counts.map(({ finished }) => finished) },
    ],
  };
}

function summary({ entries, handling }: PeriodRows, now: string): DocumentRow {
  const closed = entries.filter(isClosed).length;
  const { answered, median, inTime, limited, waiting, overdue } = answerTimes(entries, handling, now);
  return {
    'Jumlah umpan balik': String(entries.length),
    'Jumlah selesai': `${closed} (${share(closed, entries.length)})`,
    'Jumlah dijawab': `${answered} (${share(answered, entries.length)})`,
    'Waktu menjawab': median === null ? 'Belum ada yang dijawab' : median === 0 ? 'hari yang sama' : `${printed(median)} hari`,
    'Dijawab tepat waktu': limited === 0 ? '–' : `${inTime} dari ${limited} (${share(inTime, limited)})`,
    'Belum dijawab':
      overdue === 0
        ? String(waiting)
        : `${waiting}, ${overdue === waiting ? 'semuanya' : `${overdue} di antaranya`} lewat tenggat`,
  };
}

function problemLists(rows: PeriodRows): DocumentRow {
  const problems = recurring(rows.entries);
  const changes = improvements(rows.closed, rows.handling);
  return {
    'Ada masalah berulang': problems.length > 0,
    'Masalah berulang': numbered(problems, problemRow),
    'Ada RTL': rows.rtl.length > 0,
    'Ringkasan RTL': rtlSummary(rows),
    'RTL umpan balik': rtlRows(rows),
    'Ada perubahan': changes.length > 0,
    Perubahan: numbered(changes, ({ entry, done }) => ({
      'Pokok masalah': hidden(entry)(nameOf(entry)),
      'Unit yang dituju': VIEWS.unit(entry),
      'Yang dilaksanakan': hidden(entry)(done),
      Efektivitas: entry.effectiveness ?? '–',
    })),
  };
}

function problemRow({ entry, problem, unit, numbers }: Recurring): DocumentRow {
  return {
    Masalah: entry === null ? problem : hidden(entry)(problem),
    'Unit yang dituju': unit,
    Jumlah: String(numbers.length),
    'No. umpan balik': numbers.join(', '),
  };
}

function rtlSummary({ rtl }: PeriodRows): string {
  const states = countBy(rtl, ({ state }) => state).map(({ label, count }) => `${label.toLowerCase()} ${count}`);
  return `${rtl.length} rencana tindak lanjut: ${states.join(', ')}.`;
}

function rtlRows({ rtl, entries }: PeriodRows): DocumentRow[] {
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  return numbered(rtl, (row) => {
    const entry = byNumber.get(row.source.id);
    const words = entry ? hidden(entry) : (text: string | null) => text ?? '';
    return {
      'Rencana tindak lanjut': words(row.activity),
      'Penanggung jawab': row.person.label,
      Tenggat: printShortDate(row.due),
      'Keadaan RTL': lines(row.state, words(row.result)),
    };
  });
}

/** The report shows nobody, whatever staff wrote into a core problem or a solution. */
export function hidden(entry: UmpanBalik): (text: string | null) => string {
  return maskEntry(entry, false).words;
}

function ratingTags({ kepuasan }: PeriodRows): DocumentRow {
  const { rated, average, distribution, unreached } = satisfaction(kepuasan);
  return {
    'Ada penilaian': rated > 0,
    'Jumlah penilaian': String(rated),
    'Rata-rata penilaian': printed(average, 2),
    'Tidak dapat dihubungi': String(unreached),
    'Sebaran penilaian': distribution.map((count, index) => ({
      Penilaian: `${index + 1} ${RATINGS[index] ?? ''}`,
      Jumlah: String(count),
      Bagian: share(count, rated),
    })),
  };
}
