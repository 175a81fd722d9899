/** What the entries of a period amount to: counts, time to answer, what changed, what customers say. Pure. */
import { isPast } from '../../../registers/batas-waktu.ts';
import { daysBetween } from '../../../schema/dates.ts';
import type { Kepuasan } from '../kepuasan.table.ts';
import type { Penanganan } from '../penanganan.table.ts';
import type { UmpanBalik } from '../umpan-balik.table.ts';
import type { Count } from './merge-small.ts';
import { bySize } from './merge-small.ts';

export type Handling = ReadonlyMap<string, Penanganan>;

/** Rows by what each is called, largest first. */
export function countBy<T>(rows: readonly T[], labelOf: (row: T) => string): Count[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(labelOf(row), (counts.get(labelOf(row)) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ label, count })).sort(bySize);
}

/** The views of a report, by the word that heads each. */
export const VIEWS = {
  channel: (entry: UmpanBalik) => entry.channel,
  kind: (entry: UmpanBalik) => entry.kind,
  unit: (entry: UmpanBalik) => entry.unit?.label ?? 'Tanpa unit tertentu',
  category: (entry: UmpanBalik) => entry.category?.label ?? 'Belum ditelaah',
  grade: (entry: UmpanBalik) => entry.grade?.label ?? 'Belum ditelaah',
} as const;

export interface AnswerTimes {
  readonly answered: number;
  /** Days from received to answered; `null` while nothing is answered. */
  readonly median: number | null;
  /** Answered in time, of those that had a deadline. */
  readonly inTime: number;
  readonly limited: number;
  /** Neither answered nor closed. */
  readonly waiting: number;
  readonly overdue: number;
}

/** `now` is `YYYY-MM-DD HH:MM…`. What was settled with an explanation is answered on the day it was closed. */
export function answerTimes(entries: readonly UmpanBalik[], handling: Handling, now: string): AnswerTimes {
  const answers = entries.flatMap((entry) => answerOf(entry, handling.get(entry.number)) ?? []);
  const limited = answers.filter(({ late }) => late !== null);
  const waiting = entries.filter((entry) => answerOf(entry, handling.get(entry.number)) === null && !isClosed(entry));
  return {
    answered: answers.length,
    median: median(answers.map(({ days }) => days)),
    inTime: limited.filter(({ late }) => late === false).length,
    limited: limited.length,
    waiting: waiting.length,
    overdue: waiting.filter((entry) => isLate(entry, now)).length,
  };
}

function answerOf(entry: UmpanBalik, handling: Penanganan | undefined): { days: number; late: boolean | null } | null {
  const explained = entry.onSpot === true ? entry.closedOn : null;
  const answeredOn = explained ?? handling?.answeredOn ?? null;
  if (answeredOn === null) return null;
  const days = Math.max(0, daysBetween(entry.receivedOn, answeredOn));
  // A deadline falls away with the explanation: on the day itself it cannot have been missed, later it is not known.
  if (entry.due === null) return { days, late: explained !== null && days === 0 ? false : null };
  // The hour of an answer is not recorded: a limit in hours is kept by answering on its day.
  return { days, late: isLate(entry, `${answeredOn} 00:00`) };
}

function isLate({ due, dueTime }: UmpanBalik, moment: string): boolean {
  return due !== null && isPast({ date: due, time: dueTime }, moment);
}

export function isClosed({ state }: UmpanBalik): boolean {
  return state.startsWith('Selesai');
}

/** The middle one, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

export interface Month {
  readonly received: number;
  readonly finished: number;
}

/** How many came and were settled in each month (`YYYY-MM`). */
export function monthly(entries: readonly UmpanBalik[], months: readonly string[]): Month[] {
  return months.map((month) => ({
    received: entries.filter(({ receivedOn }) => receivedOn.startsWith(month)).length,
    finished: entries.filter(({ closedOn }) => closedOn?.startsWith(month)).length,
  }));
}

export interface Improvement {
  readonly entry: UmpanBalik;
  readonly done: string;
}

/** What was carried out for entries that were closed as solved. */
export function improvements(closed: readonly UmpanBalik[], handling: Handling): Improvement[] {
  const solved = closed.filter(({ effectiveness }) => effectiveness === 'Efektif' || effectiveness === 'Cukup efektif');
  return solved.flatMap((entry) => {
    const row = handling.get(entry.number);
    const done = row?.execution ?? row?.solution ?? null;
    return done === null ? [] : [{ entry, done }];
  });
}

export interface Satisfaction {
  readonly rated: number;
  readonly average: number | null;
  /** How many gave 1, 2 … 5. */
  readonly distribution: readonly number[];
  readonly unreached: number;
}

export function satisfaction(rows: readonly Kepuasan[]): Satisfaction {
  const ratings = rows.flatMap(({ rating }) => rating ?? []);
  const sum = ratings.reduce((total, rating) => total + rating, 0);
  return {
    rated: ratings.length,
    average: ratings.length === 0 ? null : sum / ratings.length,
    distribution: [1, 2, 3, 4, 5].map((mark) => ratings.filter((rating) => rating === mark).length),
    unreached: rows.filter(({ outcome }) => outcome === 'Tidak dapat dihubungi').length,
  };
}
