/** What every judge of the rubric shares: which rows a period asks for, and the proposal that follows from what is missing. Pure. Source: PKP-4, PKP-5. */
import type { ByColumn } from '../host/query.ts';
import { parseDate } from '../schema/dates.ts';
import type { Judge, Level, Period, Proposal } from './evidence.ts';
import { LEVELS } from './evidence.ts';

/** Picks the cells of a date column from `from` to `until`, both `YYYY-MM-DD` and both included. */
export function daysFrom(from: string, until: string): ByColumn['take'] {
  return (values) => new Set(values.filter((value) => isWithin(parseDate(value), from, until)));
}

export function isWithin(date: string | null, from: string, until: string): boolean {
  return date !== null && from <= date && date <= until;
}

/** The last day that can count: nothing of the period shows after today. */
export function lastDay({ until, today }: Period): string {
  return until < today ? until : today;
}

/** What was drawn up a year ahead, such as meetings, is numbered in the year before. */
export function firstYear({ from }: Period): number {
  return Number(from.slice(0, 4)) - 1;
}

/** Picks the numbers of a series (`RPT`) that records of the period can have: what hangs on these can be asked for before they are known. */
export function numbersOf(prefix: string, period: Period): ByColumn['take'] {
  const years = [firstYear(period), Number(period.until.slice(0, 4))] as const;
  const isUsual = (number: string) => {
    const [series, year = ''] = number.split('-');
    return series === prefix && years[0] <= Number(year) && Number(year) <= years[1];
  };
  return (values) => new Set(values.filter(isUsual));
}

type Reachable = Exclude<Level, 0>;

/** What one row of the rubric says of the records; `lacks` holds whole sentences, for each level those that it asks beyond the ones below. */
export interface Weighed {
  readonly judge: Judge;
  readonly because: string;
  readonly records: readonly string[];
  readonly lacks: Readonly<Record<Reachable, readonly string[]>>;
}

const REACHABLE = LEVELS.filter((level): level is Reachable => level > 0);

/** The register itself shows the rest; a cell that names hundreds of numbers helps nobody. */
const MOST_RECORDS = 30;

/** The highest level of which all is true, with that of all below it; a level above that asks nothing more of its own is not named. */
export function proposalOf({ judge, because, records, lacks }: Weighed): Proposal {
  const next = REACHABLE.findIndex((level) => lacks[level].length > 0);
  const above = next < 0 ? [] : REACHABLE.slice(next).filter((level) => lacks[level].length > 0);
  return {
    judge,
    level: next < 0 ? 10 : (LEVELS[next] ?? 0),
    because,
    records: records.slice(0, MOST_RECORDS),
    missing: above.map((level) => ({ level, what: fewest(lacks[level]) })),
  };
}

const MOST_SENTENCES = 6;

/** Whether a sentence only says that there are more. */
export function saysMore(sentence: string): boolean {
  return /^Dan \d+ lainnya\.$/.test(sentence);
}

function fewest(sentences: readonly string[]): readonly string[] {
  const rest = sentences.length - MOST_SENTENCES;
  return rest > 0 ? [...sentences.slice(0, MOST_SENTENCES), `Dan ${rest} lainnya.`] : sentences;
}

/** `Mei`, `Mei dan Juni`, `April, Mei, dan Juni`; more than `most` end in `dan 3 lainnya`. */
export function listed(words: readonly string[], most = 6, others = 'lainnya'): string {
  const rest = words.length - most;
  const shown = rest > 0 ? [...words.slice(0, most), `${rest} ${others}`] : words;
  if (shown.length < 3) return shown.join(' dan ');
  return `${shown.slice(0, -1).join(', ')}, dan ${shown[shown.length - 1] ?? ''}`;
}
