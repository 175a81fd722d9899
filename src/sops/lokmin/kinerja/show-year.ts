/** LM-4, LM-7, LM-10: the year's performance, of the year that a meeting reports on, or of one that is asked for. */
import type { Host } from '../../../host/host.ts';
import { all, column, one, picked } from '../../../host/query.ts';
import { notFound } from '../../../registers/not-found.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import { MONTHS, partsOf } from '../../../schema/dates.ts';
import type { Result } from '../../../schema/index.ts';
import { isRecord, ok, parseTarget } from '../../../schema/index.ts';
import { meetingMonth, monthBefore, periodsOf } from '../meeting-months.ts';
import type { Indikator } from './indikator.table.ts';
import { indikatorTable } from './indikator.table.ts';
import type { Kinerja } from './kinerja.table.ts';
import { kinerjaTable } from './kinerja.table.ts';
import { HALF_YEAR } from './midterm.ts';
import type { PerformanceLine, YearMonth } from './performance.ts';
import { performanceUpTo } from './performance.ts';
import { isPercent } from './standing.ts';
import { byUnit } from './year-of-meeting.ts';
import type { YearIndicator, YearMonthFigures, YearView } from './year-view.ts';

const DECEMBER = 12;

/** Input: the meeting, or nothing for the month before today; `year` asks for another year, whole when it is past. */
export function showYear(host: Host, input: unknown): Result<YearView> {
  const { record } = parseTarget(input);
  const asked = isRecord(input) && typeof input.year === 'number' ? input.year : null;
  const reported = monthBefore(partsOf(host.today()));
  const ofMeeting = meetingMonth(record);
  const read = host.read({
    numbers: column(rapatTable, 'number'),
    dates: column(rapatTable, 'date'),
    rapat: one(rapatTable, record),
    indikator: all(indikatorTable),
    kinerja: picked(kinerjaTable, 'period', (_periods, columns) => {
      const base = record === '' ? reported : monthBefore(ofMeeting(columns));
      return periodsOf({ year: asked ?? base.year, month: DECEMBER });
    }),
  });
  if (record !== '' && !read.rapat) return notFound(host, rapatTable, record);
  const base = read.rapat ? monthBefore(partsOf(read.rapat.date)) : reported;
  const at = asked === null || asked === base.year ? base : { year: asked, month: DECEMBER };
  const indicators = byUnit(read.indikator.filter(({ active, year }) => active && year === at.year));
  return ok({
    title: read.rapat?.title ?? '',
    year: at.year,
    years: yearsOf(read.indikator, at.year),
    upTo: at.month,
    indicators: indicators.map((indicator) => yearOf(indicator, read.kinerja, at)),
  });
}

function yearsOf(indikator: readonly Indikator[], shown: number): number[] {
  return [...new Set([shown, ...indikator.map(({ year }) => year)])].sort((a, b) => b - a);
}

function yearOf(indicator: Indikator, rows: readonly Kinerja[], at: YearMonth): YearIndicator {
  const lines = MONTHS.flatMap((_, index) => performanceUpTo([indicator], rows, { year: at.year, month: index + 1 }));
  return {
    number: indicator.number,
    unit: indicator.unit.label,
    indicator: indicator.indicator,
    measure: isPercent(indicator) ? '%' : indicator.measure,
    yearTarget: indicator.target,
    // A month that nobody entered is a gap in the line, not a standstill.
    months: lines.map((line) =>
      line.row === null ? { ...figuresIn(line), cumulative: null, achievement: null } : figuresIn(line),
    ),
    now: figuresIn(lines[at.month - 1]),
    midterm: figuresIn(lines[HALF_YEAR - 1]),
  };
}

function figuresIn(line?: PerformanceLine): YearMonthFigures {
  const { target = 0, month = null, cumulative = null, achievement = null } = line ?? {};
  return { target, month, cumulative, achievement };
}
