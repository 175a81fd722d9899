/**
 * The completeness of a year's meetings, by month: derived from the records alone, by the same rules as the evidence for PKP. Lokmin
 * bulanan are expected every month, lokmin tribulanan in the months of the settings, two tinjauan manajemen a year; of other kinds those
 * that were held are shown. Pure. Source: domain, Lokmin; Lampiran 2, 1.1-4, 1.1-5, 1.1-15.
 */

import { isMonthly, kindOf, meetingRoute } from '../../../registers/meeting-kinds.ts';
import type { Pengaturan } from '../../../registers/pengaturan.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';
import { addDays, monthName, partsOf } from '../../../schema/dates.ts';
import type { MeetingWords } from '../bukti-pkp/month-lacks.ts';
import { byDay, expectedMonths, isHeld, lackWords, MONTHLY, monthsBetween, QUARTERLY, REVIEW } from '../bukti-pkp/month-lacks.ts';
import type { LokminRows } from '../bukti-pkp/weigh-lokmin.ts';
import type { CompletenessRow } from './completeness-view.ts';
import { cellsOf, PARTS } from './meeting-cells.ts';
import { papersOf } from './papers.ts';

type Settings = Pick<Pengaturan, 'quarterMonths' | 'reportDays'>;

/** Meetings that follow each other, as one reviews what the one before it decided. */
interface Series {
  readonly group: string;
  readonly words: MeetingWords;
  belongs(rapat: Pick<Rapat, 'kind'>): boolean;
}

const MONTHLY_SERIES: Series = { group: 'Lokmin bulanan', words: MONTHLY, belongs: isMonthly };
const QUARTERLY_SERIES: Series = {
  group: 'Lokmin tribulanan',
  words: QUARTERLY,
  belongs: (rapat) => kindOf(rapat).rhythm === 'tribulanan',
};
const REVIEW_SERIES: Series = {
  group: 'Tinjauan manajemen',
  words: REVIEW,
  belongs: ({ kind }) => kind === 'Tinjauan manajemen',
};
const OTHERS = ['Pembahasan keluhan', 'Pertemuan masyarakat'] as const;
const OTHER_SERIES = OTHERS.map((kind): Series => {
  const name = kind.toLowerCase();
  return { group: 'Rapat lain', words: { name, short: name }, belongs: (rapat) => rapat.kind === kind };
});

const REVIEWS_A_YEAR = 2;

/** `rows` are of the year and the one before; `year` is `2026`, `today` `YYYY-MM-DD`. */
export function completenessOf(rows: LokminRows, year: string, today: string, settings: Settings): readonly CompletenessRow[] {
  const days = { from: `${year}-01-01`, until: `${year}-12-31` };
  const draw = new Drawing(rows, year, today, settings);
  const reviews = draw.held(REVIEW_SERIES);
  return [
    ...draw.expected(MONTHLY_SERIES, monthsBetween(days)),
    ...draw.expected(QUARTERLY_SERIES, monthsBetween(days, settings.quarterMonths)),
    ...reviews,
    ...(reviews.length < REVIEWS_A_YEAR ? [draw.tooFew(REVIEW_SERIES, reviews.length)] : []),
    ...OTHER_SERIES.flatMap((series) => draw.held(series)).sort((a, b) => a.month.localeCompare(b.month)),
  ];
}

class Drawing {
  private readonly rows: LokminRows;
  private readonly year: string;
  private readonly today: string;
  private readonly settings: Settings;

  constructor(rows: LokminRows, year: string, today: string, settings: Settings) {
    this.rows = rows;
    this.year = year;
    this.today = today;
    this.settings = settings;
  }

  /** Every expected month, with the meetings held for it; and those that were held before the first of them. */
  expected(series: Series, months: readonly string[]): CompletenessRow[] {
    const own = this.own(series);
    const expected = expectedMonths(months, own);
    const early = own.filter((rapat) => !expected.some(({ meetings }) => meetings.includes(rapat)));
    const lines = expected.flatMap(({ month, meetings }) =>
      meetings.length === 0 ? [this.absent(series, month)] : meetings.map((rapat) => this.line(series, rapat, month)),
    );
    return [...early.map((rapat) => this.line(series, rapat)), ...lines];
  }

  held(series: Series): CompletenessRow[] {
    return this.own(series).map((rapat) => this.line(series, rapat));
  }

  tooFew(series: Series, count: number): CompletenessRow {
    const words = `baru ${count} dari sedikitnya ${REVIEWS_A_YEAR} dalam setahun`;
    return this.row(series, `${this.year}-12`, this.today > `${this.year}-12-31`, words);
  }

  private own(series: Series): readonly Rapat[] {
    return this.rows.rapat.filter((rapat) => series.belongs(rapat) && rapat.date.startsWith(this.year)).sort(byDay);
  }

  private absent(series: Series, month: string): CompletenessRow {
    return this.row(series, month, lastDayOf(month) < this.today, lackWords('meeting', series.words));
  }

  private row({ group }: Series, month: string, isDue: boolean, words: string): CompletenessRow {
    const cells = PARTS.map(() => ({ state: isDue ? ('missing' as const) : ('waiting' as const), words }));
    return { group, month, label: labelOf(month), meeting: null, cells, isWhole: !isDue };
  }

  private line(series: Series, rapat: Rapat, month = rapat.date.slice(0, 7)): CompletenessRow {
    const { rows, today, settings } = this;
    const before = rows.rapat.filter((other) => series.belongs(other) && isHeld(other) && byDay(other, rapat) < 0).sort(byDay);
    const { number: record, title, date } = rapat;
    const cells = cellsOf({
      rapat,
      before: before[before.length - 1],
      rows,
      words: series.words,
      today,
      reportDays: settings.reportDays,
    });
    return {
      group: series.group,
      month,
      label: labelOf(month),
      meeting: { record, title, date, route: meetingRoute(rapat), papers: papersOf(rapat, rows) },
      cells,
      isWhole: cells.every(({ state }) => state !== 'missing'),
    };
  }
}

function labelOf(month: string): string {
  const { year, month: number } = partsOf(`${month}-01`);
  return `${monthName(number)} ${year}`;
}

function lastDayOf(month: string): string {
  return addDays(`${addDays(`${month}-01`, 31).slice(0, 7)}-01`, -1);
}
