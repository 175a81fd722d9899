/** Who has not prepared yet for a meeting that comes: one notice to each preparer or unit, from three days before its day. Source: LM-1 to LM-3. */
import type { Host } from '../../../host/host.ts';
import type { Answers, Columns } from '../../../host/query.ts';
import { column, picked } from '../../../host/query.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import { isMonthly } from '../../../registers/meeting-kinds.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { daysBetween, partsOf, printDate } from '../../../schema/dates.ts';
import type { Notice } from '../../sop.ts';
import { indikatorTable } from '../kinerja/indikator.table.ts';
import { kinerjaTable } from '../kinerja/kinerja.table.ts';
import { performanceUpTo, periodOf } from '../kinerja/performance.ts';
import { monthAfter, monthBefore } from '../meeting-months.ts';
import { kegiatanTable } from '../rencana/kegiatan.table.ts';
import { monthlyTitle, plansCalled } from '../rencana/plans-of-months.ts';
import { rencanaTable } from '../rencana/rencana.table.ts';
import type { ShowingRecords } from './is-ready.ts';
import { isReady } from './is-ready.ts';
import type { Persiapan } from './persiapan.table.ts';
import { persiapanTable } from './persiapan.table.ts';
import { rancanganRtlTable } from './rancangan-rtl.table.ts';
import { usulanTable } from './usulan.table.ts';

/** A line is told from so many days before it is due. */
const SOON_DAYS = 3;
/** A line may be due so many days before its meeting; earlier ones are of meetings that are over. */
const MOST_DAYS_BEFORE = 60;

/**
 * Lines that are due, and of planned meetings the records that may show that they are ready. Of the growing registers one column is
 * read, and rows only of such meetings: there is one, or two, at a time.
 */
export function preparationQueries(host: Host) {
  const today = host.today();
  const ofMeetings = (_values: readonly string[], columns: Columns) =>
    new Set(comingIn(columns, today).map(({ number }) => number));
  const inMonths = (word: (date: string) => string) => (_values: readonly string[], columns: Columns) =>
    new Set(comingIn(columns, today).map(({ date }) => word(date)));
  const plans = (columns: Columns) => plansCalled(comingIn(columns, today).map(({ date }) => plannedTitle(date)));
  return {
    numbers: column(rapatTable, 'number'),
    dates: column(rapatTable, 'date'),
    states: column(rapatTable, 'state'),
    planNumbers: column(rencanaTable, 'number'),
    planTitles: column(rencanaTable, 'title'),
    persiapan: picked(persiapanTable, 'due', (days) => new Set(days.filter((day) => isDueSoon(day, today)))),
    rancangan: picked(rancanganRtlTable, 'meeting', ofMeetings),
    usulan: picked(usulanTable, 'meeting', ofMeetings),
    dokumen: picked(dokumenTable, 'record', ofMeetings),
    indikator: picked(
      indikatorTable,
      'year',
      inMonths((date) => String(monthBefore(partsOf(date)).year)),
    ),
    kinerja: picked(
      kinerjaTable,
      'period',
      inMonths((date) => periodOf(monthBefore(partsOf(date)))),
    ),
    rencana: picked(rencanaTable, 'title', inMonths(plannedTitle)),
    kegiatan: picked(kegiatanTable, 'plan', (_plans, columns) => plans(columns).numbersAmong(columns)),
  };
}

type Read = Answers<ReturnType<typeof preparationQueries>>;

function plannedTitle(date: string): string {
  return monthlyTitle(monthAfter(partsOf(date)));
}

function isDueSoon(due: string, today: string): boolean {
  const days = daysBetween(today, due);
  return days <= SOON_DAYS && days >= -MOST_DAYS_BEFORE;
}

/** Planned meetings that are near enough for something of theirs to be due. */
function comingIn({ numbers = [], dates = [], states = [] }: Columns, today: string) {
  return numbers.flatMap((number, index) => {
    const date = dates[index] ?? '';
    const isComing =
      states[index] === 'Direncanakan' && date >= today && daysBetween(today, date) <= MOST_DAYS_BEFORE + SOON_DAYS;
    return isComing ? [{ number, date }] : [];
  });
}

/** `rapat` are meetings that are not closed; those whose day is over need no preparation any more. */
export function preparationNotices(rapat: readonly Rapat[], read: Read, today: string): Notice[] {
  const coming = rapat.filter(({ state, date }) => state === 'Direncanakan' && date >= today);
  return [...coming]
    .sort((a, b) => a.date.localeCompare(b.date))
    .flatMap((meeting) => {
      const shown = showingRecords(meeting, read);
      const own = read.persiapan.filter((line) => line.meeting.id === meeting.number && !isReady(line, shown));
      const groups = new Map<string, Persiapan[]>();
      for (const line of own) groups.set(partOf(line), [...(groups.get(partOf(line)) ?? []), line]);
      return [...groups].map(([part, lines]) => noticeOf(meeting, part, lines, today));
    });
}

function showingRecords(rapat: Rapat, read: Read): ShowingRecords {
  const indicators = read.indikator.filter(({ active }) => active);
  return {
    rapat,
    performance: performanceUpTo(indicators, read.kinerja, monthBefore(partsOf(rapat.date))),
    rancangan: read.rancangan.filter(({ meeting }) => meeting.id === rapat.number),
    usulan: read.usulan.filter(({ meeting }) => meeting.id === rapat.number),
    dokumen: read.dokumen.filter(({ record }) => record === rapat.number),
    rencana: read.rencana,
    kegiatan: read.kegiatan,
  };
}

/** The part of the list that is somebody's own. */
function partOf({ preparer, unit }: Persiapan): string {
  return unit?.id ?? preparer;
}

/** `Bahan lokmin Imunisasi belum siap` */
function noticeOf(rapat: Rapat, part: string, lines: readonly Persiapan[], today: string): Notice {
  const [first] = lines;
  const person = first?.unit?.label ?? part;
  const what = part === 'Kasubbag Tata Usaha' ? 'Persiapan' : 'Bahan';
  const kind = isMonthly(rapat) ? 'lokmin' : rapat.kind.charAt(0).toLowerCase() + rapat.kind.slice(1);
  const due = lines.map((line) => line.due).sort()[0] ?? today;
  const days = daysBetween(today, due);
  return {
    text: `${what} ${kind} ${person} belum siap`,
    detail: `${lines.map(({ item }) => item).join(', ')} · rapat ${printDate(rapat.date)}`,
    tone: days < 0 ? 'late' : 'soon',
    tag: days < 0 ? `Terlambat ${-days} hari` : days === 0 ? 'Hari ini' : `${days} hari lagi`,
    route: `form/lokmin.persiapan/${rapat.number}/${encodeURIComponent(part)}`,
    person,
  };
}
