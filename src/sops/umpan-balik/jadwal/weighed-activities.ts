/** Activities as the rubric counts them: what took place between two days, what was only planned, and how a sentence names them. Pure. */
import { MONTHS, pad, printDate } from '../../../schema/dates.ts';
import { isWithin, listed } from '../../weighing.ts';
import type { Kegiatan } from './kegiatan.table.ts';

export interface Counted {
  /** Oldest first. */
  readonly done: readonly Kegiatan[];
  /** For a month that begins between the days, and not carried out by the last of them. */
  readonly planned: readonly Kegiatan[];
}

/** `from` and `until` are `YYYY-MM-DD`; what took place after `shown` was still only planned then. Cancelled ones do not count. */
export function countActivities(
  kegiatan: readonly Kegiatan[],
  kind: Kegiatan['kind'],
  { from, until, shown }: { readonly from: string; readonly until: string; readonly shown: string },
): Counted {
  const own = kegiatan.filter((row) => row.kind === kind && row.cancelled === null);
  const isAhead = ({ date }: Kegiatan) => date === null || date > shown;
  return {
    done: own.filter(({ date }) => isWithin(date, from, shown)).sort(by(dayOf)),
    planned: own
      .filter((row) => isAhead(row) && isWithin(plannedMonth(row), from.slice(0, 7), until.slice(0, 7)))
      .sort(by(plannedMonth)),
  };
}

function by(placeOf: (row: Kegiatan) => string): (a: Kegiatan, b: Kegiatan) => number {
  return (a, b) => `${placeOf(a)} ${a.number}`.localeCompare(`${placeOf(b)} ${b.number}`);
}

function dayOf({ date }: Kegiatan): string {
  return date ?? '';
}

/** `2026-10` */
function plannedMonth(row: Pick<Kegiatan, 'plannedYear' | 'plannedMonth'>): string {
  return `${row.plannedYear}-${pad(MONTHS.indexOf(row.plannedMonth) + 1)}`;
}

/** `SMD 10 Maret 2026 (KGU-2026-0001)` */
export function heldName({ kind, date, number }: Kegiatan): string {
  return `${kind} ${date === null ? '' : printDate(date)} (${number})`;
}

/** `; direncanakan Oktober 2026`, or nothing. */
export function plannedWords(planned: readonly Kegiatan[]): string {
  const months = [...new Set(planned.map((row) => `${row.plannedMonth} ${row.plannedYear}`))];
  return months.length === 0 ? '' : `; direncanakan ${listed(months)}`;
}

/** A sentence for each that has no recap. */
export function withoutRecap(done: readonly Kegiatan[]): string[] {
  return done.filter(({ recap }) => recap === null).map((row) => `${heldName(row)}: rekap hasil belum ditulis.`);
}
