/** The rows that the papers of a period are made of. */
import type { Host } from '../../../host/host.ts';
import type { Answers, ByColumn, Queries } from '../../../host/query.ts';
import { all, picked, where } from '../../../host/query.ts';
import { berkasQuery, logosFrom } from '../../../registers/berkas.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import type { DocumentContext } from '../../../registers/make-document.ts';
import type { Pegawai } from '../../../registers/pegawai.table.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import type { Rtl } from '../../../registers/rtl.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { addDays } from '../../../schema/dates.ts';
import type { Kepuasan } from '../kepuasan.table.ts';
import { kepuasanTable } from '../kepuasan.table.ts';
import type { Penanganan } from '../penanganan.table.ts';
import { penangananTable } from '../penanganan.table.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import type { Period } from './period.ts';
import { chartMonths, daysWithin, isWithin, itemsWithin, recordOf } from './period.ts';
import type { Handling } from './rekap.ts';

/** What every paper of a period is made with. */
export interface PaperContext extends Omit<DocumentContext, 'toDrive'> {
  readonly pegawai: readonly Pegawai[];
}

export interface PeriodRows extends PaperContext {
  readonly period: Period;
  /** Received in the period, oldest first. */
  readonly entries: readonly UmpanBalik[];
  /** Closed in the period, whenever they were received. */
  readonly closed: readonly UmpanBalik[];
  /** Received or closed in the months of the chart. */
  readonly charted: readonly UmpanBalik[];
  readonly handling: Handling;
  readonly kepuasan: readonly Kepuasan[];
  readonly rtl: readonly Rtl[];
}

/** Everything that was received in the period, with what became of it. One read, but for entries that were numbered in another year. */
export function readPeriod(host: Host, period: Period): PeriodRows {
  const window = { from: `${chartMonths(period)[0] ?? period.from.slice(0, 7)}-01`, to: period.to };
  const years = usualYears(period);
  const read = host.read({
    ...contextQueries(period),
    received: picked(umpanBalikTable, 'receivedOn', daysWithin(window)),
    finished: picked(umpanBalikTable, 'closedOn', daysWithin(window)),
    ...childQueries((numbers) => new Set(numbers.filter((number) => years.has(yearOf(number))))),
  });
  const charted = [...new Map([...read.received, ...read.finished].map((entry) => [entry.number, entry])).values()];
  const entries = charted.filter(({ receivedOn }) => isWithin(receivedOn, period)).sort(byArrival);
  const closed = charted.filter(({ closedOn }) => isWithin(closedOn, period)).sort(byArrival);
  const unusual = [...entries, ...closed].map(({ number }) => number).filter((number) => !years.has(yearOf(number)));
  const more = unusual.length === 0 ? NO_CHILDREN : host.read(childQueries(() => new Set(unusual)));
  const own = new Set(entries.map(({ number }) => number));
  return {
    ...contextFrom(read),
    period,
    entries,
    closed,
    charted,
    handling: handlingOf([...read.penanganan, ...more.penanganan]),
    kepuasan: [...read.kepuasan, ...more.kepuasan].filter(({ entry }) => own.has(entry.id)),
    rtl: [...read.rtl, ...more.rtl].filter(({ source }) => own.has(source.id)),
  };
}

const NO_CHILDREN = { penanganan: [], kepuasan: [], rtl: [] } as const;

/** What hangs on entries, by the numbers of these. */
function childQueries(take: ByColumn['take']) {
  return {
    penanganan: picked(penangananTable, 'entry', take),
    kepuasan: picked(kepuasanTable, 'entry', take),
    rtl: picked(rtlTable, 'source', take),
  } satisfies Queries;
}

/** What is closed early in a year mostly came a little before it. */
const DAYS_BEFORE = 92;

/** The years in whose series the entries of a period are numbered, as a rule: their children can be asked for before they are known. */
function usualYears({ from, to }: Period): ReadonlySet<string> {
  return new Set([addDays(from, -DAYS_BEFORE), from, to].map((day) => day.slice(0, 4)));
}

/** `2026` of `KLH-2026-0001`; nothing of the number of anything else. */
function yearOf(number: string): string {
  const [prefix, year = ''] = number.split('-');
  return prefix === 'KLH' ? year : '';
}

export interface RatedRows extends PaperContext {
  readonly period: Period;
  /** Concluded in the period: rated, or given up after the attempts. Oldest first. */
  readonly kepuasan: readonly Kepuasan[];
  readonly entries: ReadonlyMap<string, UmpanBalik>;
  readonly handling: Handling;
}

/** What customers said in the period, whenever their entries were received. */
export function readRatings(host: Host, period: Period): RatedRows {
  const read = host.read({
    ...contextQueries(period),
    rated: picked(kepuasanTable, 'ratedOn', daysWithin(period)),
    tried: picked(kepuasanTable, 'attempts', itemsWithin(period)),
    closed: picked(umpanBalikTable, 'closedOn', daysWithin(period)),
  });
  const told = [...read.rated, ...read.tried];
  const { entries, penanganan, untold } = readRated(host, told, read.closed);
  const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
  const dayOf = (row: Kepuasan) => concludedOn(row, byNumber.get(row.entry.id));
  const kepuasan = [...new Map([...told, ...untold].map((row) => [row.number, row])).values()]
    .filter((row) => row.outcome !== null && isWithin(dayOf(row), period))
    .sort((a, b) => compare(`${dayOf(a)} ${a.number}`, `${dayOf(b)} ${b.number}`));
  return { ...contextFrom(read), period, kepuasan, entries: byNumber, handling: handlingOf(penanganan) };
}

/** The entries of the ratings; and ratings of closed entries, which may have no day of their own. */
function readRated(host: Host, told: readonly Kepuasan[], closed: readonly UmpanBalik[]) {
  const closedNumbers = closed.map(({ number }) => number);
  const numbers = [...new Set([...told.map(({ entry }) => entry.id), ...closedNumbers])];
  return host.read({
    entries: where(umpanBalikTable, 'number', numbers),
    penanganan: where(penangananTable, 'entry', numbers),
    untold: where(kepuasanTable, 'entry', closedNumbers),
  });
}

/** The day of the rating; without one, of the last attempt; of one who left no contact, the day on which the entry was closed. */
export function concludedOn({ ratedOn, attempts }: Kepuasan, entry: UmpanBalik | undefined): string | null {
  const days = (attempts ?? []).map(({ date }) => date).sort();
  return ratedOn ?? days[days.length - 1] ?? entry?.closedOn ?? null;
}

function contextQueries(period: Period) {
  return {
    pengaturan: pengaturanQuery,
    pegawai: all(pegawaiTable),
    berkas: berkasQuery,
    dokumen: where(dokumenTable, 'record', [recordOf(period)]),
  } satisfies Queries;
}

type ContextAnswers = Answers<ReturnType<typeof contextQueries>>;

function contextFrom({ pengaturan, pegawai, berkas, dokumen }: ContextAnswers): PaperContext {
  return { settings: pengaturanFrom(pengaturan), pictures: logosFrom(berkas), present: dokumen, pegawai };
}

function handlingOf(rows: readonly Penanganan[]): Handling {
  return new Map(rows.map((row) => [row.entry.id, row]));
}

function byArrival(a: UmpanBalik, b: UmpanBalik): number {
  return compare(`${a.receivedOn} ${a.receivedAt} ${a.number}`, `${b.receivedOn} ${b.receivedAt} ${b.number}`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
