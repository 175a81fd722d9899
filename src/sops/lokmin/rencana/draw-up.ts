/** "Susun": a plan gets the lines of its sources, from its own steps, or from the lokmin that decides next month's work. Source: LM-5, LM-12. */
import type { Change } from '../../../host/change.ts';
import { append } from '../../../host/change.ts';
import type { Host } from '../../../host/host.ts';
import type { Columns } from '../../../host/query.ts';
import { all, column, one, picked, where } from '../../../host/query.ts';
import { closedReason } from '../../../registers/meeting-forms.ts';
import { notFound } from '../../../registers/not-found.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import { OPEN_STATES, rtlTable } from '../../../registers/rtl.table.ts';
import { MONTHS, partsOf } from '../../../schema/dates.ts';
import type { Result, Saved } from '../../../schema/index.ts';
import { ok, parseTarget, refuse } from '../../../schema/index.ts';
import type { YearMonth } from '../kinerja/performance.ts';
import { monthOfPeriod } from '../kinerja/performance.ts';
import { meetingMonth, monthAfter } from '../meeting-months.ts';
import type { Kegiatan } from './kegiatan.table.ts';
import { kegiatanTable, newKegiatan } from './kegiatan.table.ts';
import type { Draft } from './line-sources.ts';
import { draftsOfMonth, draftsOfYear, missingDrafts, sourceWords } from './line-sources.ts';
import { monthOf } from './plan-record.ts';
import { monthlyTitle, plansCalled, proposalTitle, yearlyTitle } from './plans-of-months.ts';
import type { Rencana } from './rencana.table.ts';
import { newRencana, planRoute, rencanaRef, rencanaTable } from './rencana.table.ts';

const TITLE_OF_MONTH = /^RPK (?!tahunan)/;
const TITLE_OF_YEAR = /^RPK tahunan (\d{4})$/;

/** A plan and those that it takes its lines from, by their titles. */
function titlesFor(title: string): string[] {
  const year = TITLE_OF_YEAR.exec(title)?.[1];
  if (year !== undefined) return [title, proposalTitle(Number(year))];
  const month = TITLE_OF_MONTH.test(title) ? monthOfPeriod(title.replace(TITLE_OF_MONTH, '')) : null;
  return month === null ? [title] : [title, yearlyTitle(month.year)];
}

/** `title` tells the plan from the columns of the same read. */
function sourceQueries(title: (columns: Columns) => string) {
  const plans = (columns: Columns) => plansCalled(titlesFor(title(columns)));
  return {
    planNumbers: column(rencanaTable, 'number'),
    planTitles: column(rencanaTable, 'title'),
    rencana: picked(rencanaTable, 'title', (_titles, columns) => plans(columns).titles),
    kegiatan: picked(kegiatanTable, 'plan', (_plans, columns) => plans(columns).numbersAmong(columns)),
    open: where(rtlTable, 'state', OPEN_STATES),
    pegawai: all(pegawaiTable),
  };
}

/** `record` is a plan. Refuses a RUK, and a plan whose source is not there. */
export function drawUp(host: Host, input: unknown): Result<Saved> {
  const { record } = parseTarget(input);
  const titleIn = ({ planNumbers = [], planTitles = [] }: Columns) => planTitles[planNumbers.indexOf(record)] ?? '';
  const read = host.read(sourceQueries(titleIn));
  const plan = read.rencana.find(({ number }) => number === record);
  if (!plan) return notFound(host, rencanaTable, record);
  if (plan.kind === 'RUK') return refuse(`${plan.title} diisi langsung; RUK tidak disusun dari rencana lain.`);
  const month = monthOf(plan);
  const from = month === null ? proposalTitle(plan.year) : yearlyTitle(month.year);
  const source = linesOf(read, from);
  if (month === null && source.length === 0)
    return refuse(`${from} belum ada atau belum berisi kegiatan. Isi RUK itu dahulu, atau isi kegiatan langsung di sini.`);
  const drafts = month === null ? draftsOfYear(source) : draftsOfMonth(month, { ...read, yearly: source, rtl: read.open });
  return added(host, { plan, isNew: false, drafts, present: linesOf(read, plan.title), from, record });
}

/** `record` is a meeting: the RPK of the month after it is begun if need be. Refuses a closed meeting, and when there is nothing to plan. */
export function drawUpNextMonth(host: Host, input: unknown): Result<Saved> {
  const { record } = parseTarget(input);
  const next = (columns: Columns) => monthAfter(meetingMonth(record)(columns));
  const read = host.read({
    ...sourceQueries((columns) => monthlyTitle(next(columns))),
    numbers: column(rapatTable, 'number'),
    dates: column(rapatTable, 'date'),
    rapat: one(rapatTable, record),
  });
  const { rapat } = read;
  if (!rapat) return notFound(host, rapatTable, record);
  if (rapat.state === 'Ditutup') return refuse(closedReason(rapat));
  const month = monthAfter(partsOf(rapat.date));
  const title = monthlyTitle(month);
  const present = read.rencana.find((row) => row.title === title);
  const from = yearlyTitle(month.year);
  const rtl = read.open.filter((line) => line.source.id === rapat.number || line.decidedOn <= rapat.date);
  const drafts = draftsOfMonth(month, { ...read, yearly: linesOf(read, from), rtl });
  const plan = present ?? beginning(host, month, rapat);
  return added(host, { plan, isNew: !present, drafts, present: linesOf(read, title), from, record });
}

function beginning(host: Host, { year, month }: YearMonth, { number, title }: Rapat): Rencana {
  const time = { kind: 'RPK bulanan', year, month: MONTHS[month - 1] ?? null } as const;
  return newRencana(host.nextNumber(rencanaTable), time, { id: number, label: title });
}

function linesOf(
  read: { readonly rencana: readonly Rencana[]; readonly kegiatan: readonly Kegiatan[] },
  title: string,
): Kegiatan[] {
  const own = new Set(read.rencana.filter((row) => row.title === title).map(({ number }) => number));
  return read.kegiatan.filter(({ plan }) => own.has(plan.id));
}

interface Adding {
  readonly plan: Rencana;
  readonly isNew: boolean;
  readonly drafts: readonly Draft[];
  readonly present: readonly Kegiatan[];
  /** What the plan's lines come from, beside RTL. */
  readonly from: string;
  readonly record: string;
}

function added(host: Host, { plan, isNew, drafts, present, from, record }: Adding): Result<Saved> {
  const missing = missingDrafts(drafts, present);
  const lines = missing.map(
    (draft): Change => append(kegiatanTable, newKegiatan(host.nextNumber(kegiatanTable), rencanaRef(plan), draft)),
  );
  const homeless = missing.filter(({ unit }) => !unit).length;
  const words = [
    missing.length === 0
      ? `${plan.title}${isNew ? ' dimulai; belum ada' : ' sudah memuat semua'} kegiatan dari ${from}${plan.kind === 'RPK bulanan' ? ' dan RTL' : ''}.`
      : `${plan.title}: ${missing.length} kegiatan ditambahkan, ${sourceWords(missing, from)}.`,
    ...(homeless > 0 ? [`Isi unit pada ${homeless} kegiatan.`] : []),
    ...(missing.length > 0 ? ['Periksa volume, waktu, dan biayanya.'] : []),
  ];
  return carryOut(
    host,
    record,
    ok({
      action: `Susun ${plan.title}`,
      changes: isNew ? [append(rencanaTable, plan), ...lines] : lines,
      message: words.join(' '),
      next: [{ caption: `Buka ${plan.title}`, route: planRoute(plan) }],
    }),
  );
}
