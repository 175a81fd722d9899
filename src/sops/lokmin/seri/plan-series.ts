/** The lokmin of a whole year, monthly and quarterly, planned in one go. Source: LM-18. */
import type { Host } from '../../../host/host.ts';
import { all, picked } from '../../../host/query.ts';
import type { WorkCalendar } from '../../../registers/batas-waktu.ts';
import { calendarFrom, hariLiburQuery } from '../../../registers/kalender.ts';
import { kindOf } from '../../../registers/meeting-kinds.ts';
import { checkHours, daysOfYear, rivalOf } from '../../../registers/meeting-schedule.ts';
import type { Plan } from '../../../registers/new-meeting.ts';
import { newRapat } from '../../../registers/new-meeting.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import { pengaturanFrom, pengaturanQuery } from '../../../registers/pengaturan.ts';
import type { MeetingKind, Rapat } from '../../../registers/rapat.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { carryOut } from '../../../registers/record-forms.ts';
import { pegawaiOptions } from '../../../registers/referensi.ts';
import { partsOf } from '../../../schema/dates.ts';
import type { Filled, Result, Saved, ValuesOf } from '../../../schema/index.ts';
import { ok, parseForm, refuse, refuseAll } from '../../../schema/index.ts';
import { beginMeeting, beginningQueries, waitingFor } from '../jadwal/begin-meeting.ts';
import { staffNotes, usualSchedule } from '../jadwal/plan-meeting.ts';
import type { WantedMeeting } from './planned-words.ts';
import { nothingWords, seriesWords } from './planned-words.ts';
import type { MonthName } from './series-days.ts';
import { meetingDay, monthsLeft, yearMonthOf } from './series-days.ts';
import { seriesForm } from './series-form.ts';

type Series = ValuesOf<typeof seriesForm.fields>;

/** From this month on one plans for the year to come. */
const PLANNING_MONTH = 11;
const USUAL_DAY = 5;
const USUAL_QUARTER_DAY = 20;

/** Filled with every month that is not over and has no lokmin yet: of this year while it has any, else of the next. */
export function loadSeries(host: Host): Result<Filled> {
  const today = host.today();
  const { year: thisYear, month } = partsOf(today);
  const years = [thisYear, thisYear + 1];
  const read = host.read({
    pegawai: all(pegawaiTable),
    pengaturan: pengaturanQuery,
    rapat: picked(rapatTable, 'date', (days) => new Set(days.filter((day) => years.includes(partsOf(day).year)))),
  });
  const settings = pengaturanFrom(read.pengaturan);
  const usual = usualSchedule(settings, read.pegawai);
  const free = (kind: MeetingKind, year: number) =>
    monthsLeft(year, today).filter((name) => !rivalOf({ kind, subject: null, date: firstDay(year, name) }, read.rapat));
  const isNext = month >= PLANNING_MONTH || free('Lokmin bulanan', thisYear).length === 0;
  const year = isNext ? thisYear + 1 : thisYear;
  return ok({
    values: {
      year: String(year),
      months: free('Lokmin bulanan', year),
      day: USUAL_DAY,
      ...usual,
      quarterMonths: free('Lokmin tribulanan', year).filter((name) => settings.quarterMonths.includes(name)),
      quarterDay: USUAL_QUARTER_DAY,
      quarterStart: usual.start,
      quarterEnd: usual.end,
      quarterPlace: usual.place,
      quarterChair: usual.chair,
      quarterSecretary: null,
    },
    seen: '',
    options: { Pegawai: pegawaiOptions(read.pegawai) },
    notes: staffNotes(read.pegawai),
  });
}

function firstDay(year: number, name: MonthName): string {
  return meetingDay(yearMonthOf(year, name), 1, { workdays: [], holidays: new Set() });
}

/** Refuses a year that is over, hours and people that planning refuses, and a series of which nothing is left to plan. */
export function planSeries(host: Host, input: unknown): Result<Saved> {
  const submitted = parseForm(seriesForm, input);
  if (!submitted.ok) return submitted;
  const { values } = submitted.value;
  const today = host.today();
  const refused = refuseYear(values.year, today);
  if (refused) return refused;
  const read = host.read({
    ...beginningQueries(['Lokmin bulanan pertama', 'Lokmin tribulanan']),
    others: picked(rapatTable, 'date', daysOfYear(`${values.year}-01-01`)),
    libur: hariLiburQuery,
    pengaturan: pengaturanQuery,
  });
  const calendar = calendarFrom(pengaturanFrom(read.pengaturan), read.libur);
  const monthly = checkHours(values, read.pegawai);
  const quarterly = quarterlyOf(values);
  const checkedQuarter = quarterly && checkHours(quarterly, read.pegawai, QUARTER_NAMES);
  if (!monthly.ok || (checkedQuarter && !checkedQuarter.ok))
    return refuseAll([monthly, checkedQuarter].flatMap((result) => (result && !result.ok ? result.refusals : [])));

  const schedules = { monthly: monthly.value, quarterly: checkedQuarter?.value ?? null };
  const wanted = wantedMeetings(values, schedules, read.others, calendar, today);
  const plans = wanted.filter(({ why }) => why === null);
  if (plans.length === 0) return refuse(nothingWords(wanted), 'months');
  const begun = new Set<MeetingKind | string>();
  const changes = plans.flatMap(({ plan }) => {
    const rapat = newRapat(host.nextNumber(rapatTable), plan);
    const rhythm = kindOf(rapat).rhythm ?? rapat.kind;
    // What waits is discussed once, in the first meeting that can.
    const matters = begun.has(rhythm) ? [] : waitingFor(rapat.kind, read.bahan);
    begun.add(rhythm);
    return beginMeeting(host, rapat, read, matters);
  });
  return carryOut(
    host,
    '',
    ok({
      action: `Rencanakan rapat tahun ${values.year}`,
      changes,
      message: seriesWords(values.year, wanted),
      next: [
        { caption: 'Lihat lokmin bulanan', route: 'sop/lokmin' },
        { caption: 'Lihat rapat lain', route: 'sop/rapat' },
      ],
    }),
  );
}

function refuseYear(year: string, today: string) {
  if (!/^20\d\d$/.test(year)) return refuse('Tahun harus empat angka, misalnya 2027.', 'year');
  const thisYear = today.slice(0, 4);
  return year < thisYear ? refuse(`Tahun ${year} sudah lewat. Tulis ${thisYear} atau sesudahnya.`, 'year') : null;
}

const QUARTER_NAMES = { end: 'quarterEnd', chair: 'quarterChair', secretary: 'quarterSecretary' };

type Held = Pick<Plan, 'start' | 'end' | 'place' | 'chair' | 'secretary'> & { readonly day: number };

/** The quarterly schedule; `null` when no month is wanted. Where one is, the form asks for all of it. */
function quarterlyOf(values: Series): Held | null {
  const { quarterDay: day, quarterStart: start, quarterEnd: end, quarterPlace: place } = values;
  const { quarterChair: chair, quarterSecretary: secretary } = values;
  if (day === null || start === null || end === null || place === null || chair === null || secretary === null) return null;
  return { day, start, end, place, chair, secretary };
}

/** Every meeting that was asked for, by day, each with the reason why it is not planned, or `null`. */
function wantedMeetings(
  { year, months, quarterMonths }: Series,
  schedules: { readonly monthly: Held; readonly quarterly: Held | null },
  others: readonly Rapat[],
  calendar: WorkCalendar,
  today: string,
): WantedMeeting[] {
  const hasFirst = others.some(({ kind }) => kind === 'Lokmin bulanan pertama');
  const want = (kind: MeetingKind, name: MonthName, { day, start, end, place, chair, secretary }: Held): WantedMeeting => {
    const date = meetingDay(yearMonthOf(Number(year), name), day, calendar);
    const plan = { kind, subject: null, date, start, end, place, chair, secretary };
    const rival = rivalOf(plan, others);
    return { plan, day, why: rival ? { rival } : date < today ? 'over' : null };
  };
  const kindIn = (name: MonthName) => (name === 'Januari' && !hasFirst ? 'Lokmin bulanan pertama' : 'Lokmin bulanan');
  const { monthly, quarterly } = schedules;
  return [
    ...(months ?? []).map((name) => want(kindIn(name), name, monthly)),
    ...(quarterly ? (quarterMonths ?? []).map((name) => want('Lokmin tribulanan', name, quarterly)) : []),
  ].sort((a, b) => a.plan.date.localeCompare(b.plan.date));
}
