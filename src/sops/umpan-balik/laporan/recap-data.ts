/** The recap for the notice board: merged counts, what was improved, and how to complain; nobody's identity and nobody's words. */
import type { ChartData } from '../../../host/document-engine.ts';
import type { DocumentOrder } from '../../../registers/make-document.ts';
import type { DocumentRow } from '../../../schema/index.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import type { Count } from './merge-small.ts';
import { mergeSmall, OTHERS } from './merge-small.ts';
import { numbered, printed, share } from './paper-words.ts';
import { periodPaper, printPeriod } from './period.ts';
import type { PeriodRows } from './period-rows.ts';
import { answerTimes, countBy, improvements, satisfaction, VIEWS } from './rekap.ts';
import { chartOf, countRows, hidden } from './report-data.ts';

/** Fewer than so many are never told apart. */
export const LEAST = 3;

const NOTHING: ChartData = { categories: [], series: [] };

export function recapOrder(rows: PeriodRows, now: string): DocumentOrder {
  const { period, entries } = rows;
  const merged = (of: (entry: UmpanBalik) => string) => mergeSmall(countBy(entries, of), LEAST);
  const [channels, categories, units] = [merged(VIEWS.channel), merged(VIEWS.category), merged(VIEWS.unit)];
  return {
    kind: 'Rekap publik',
    template: 'umpan-balik/rekap-publik',
    table: umpanBalikTable,
    ...periodPaper(period),
    data: {
      Periode: printPeriod(period),
      'Jumlah diumumkan': entries.length >= LEAST,
      'Jumlah umpan balik': entries.length >= LEAST ? String(entries.length) : `kurang dari ${LEAST}`,
      ...answerTags(rows, now),
      'Menurut saluran': published(channels, 'Saluran'),
      'Menurut kategori': published(categories, 'Kategori'),
      'Menurut unit': published(units, 'Unit yang dituju'),
      ...improvementTags(rows, units),
      ...ratingTags(rows),
    },
    loops: LOOPS,
    charts: {
      'grafik saluran': channels ? chartOf(channels, 'Umpan balik') : NOTHING,
      'grafik kategori': categories ? chartOf(categories, 'Umpan balik') : NOTHING,
    },
  };
}

const LOOPS = {
  'Menurut saluran': ['No', 'Saluran', 'Jumlah', 'Bagian'],
  'Menurut kategori': ['No', 'Kategori', 'Jumlah', 'Bagian'],
  'Menurut unit': ['No', 'Unit yang dituju', 'Jumlah', 'Bagian'],
  'Perbaikan pelayanan': ['No', 'Unit yang dituju', 'Yang dilaksanakan'],
} as const;

function published(counts: readonly Count[] | null, label: string): DocumentRow[] {
  const total = (counts ?? []).reduce((sum, { count }) => sum + count, 0);
  return countRows(counts ?? [], label, total);
}

/** How fast answers came; a share of fewer than three would tell of one. */
function answerTags({ entries, handling }: PeriodRows, now: string): DocumentRow {
  const { answered, median, inTime, limited } = answerTimes(entries, handling, now);
  const isTold = answered >= LEAST;
  return {
    'Waktu menjawab': !isTold ? 'belum diumumkan' : median === 0 ? 'pada hari yang sama' : `${printed(median)} hari`,
    'Dijawab tepat waktu': limited >= LEAST && isTold ? share(inTime, limited) : 'belum diumumkan',
  };
}

/** The same work done for several entries is told once. A unit that the tables do not tell apart is not named here either. */
function improvementTags({ closed, handling }: PeriodRows, units: readonly Count[] | null): DocumentRow {
  const told = new Set((units ?? []).map(({ label }) => label).filter((label) => label !== OTHERS));
  const done = improvements(closed, handling).map(({ entry, done }) => ({
    unit: entry.unit !== null && told.has(entry.unit.label) ? entry.unit.label : 'Puskesmas',
    words: hidden(entry)(done),
  }));
  const distinct = [...new Map(done.map((row) => [`${row.unit} ${row.words}`, row])).values()];
  return {
    'Ada perbaikan': distinct.length > 0,
    'Perbaikan pelayanan': numbered(distinct, ({ unit, words }) => ({ 'Unit yang dituju': unit, 'Yang dilaksanakan': words })),
  };
}

function ratingTags({ kepuasan }: PeriodRows): DocumentRow {
  const { rated, average } = satisfaction(kepuasan);
  const isTold = rated >= LEAST;
  return {
    'Rata-rata penilaian': isTold ? `${printed(average, 2)} dari 5 (${rated} penilaian)` : 'belum diumumkan',
  };
}
