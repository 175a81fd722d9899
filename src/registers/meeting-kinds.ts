/** The kinds of meetings: what each is called, where it is listed, and how often it may be. Source: LM-18; domain rules of meetings. */

import { MONTHS, partsOf, printDate } from '../schema/dates.ts';
import type { MeetingKind, Rapat } from './rapat.table.ts';

export interface KindOfMeeting {
  /** The manifest that lists it and has its steps. */
  readonly sop: 'lokmin' | 'rapat' | 'monitoring';
  /** Kinds of one rhythm share a word: at most one of them a month. `null` where several may be held. */
  readonly rhythm: 'bulanan' | 'tribulanan' | null;
  /** The form that closes it; each asks what its procedure needs. */
  readonly closing: 'lokmin.tutup' | 'monitoring.tutup';
}

const KINDS: Readonly<Record<MeetingKind, KindOfMeeting>> = {
  'Lokmin bulanan': { sop: 'lokmin', rhythm: 'bulanan', closing: 'lokmin.tutup' },
  'Lokmin bulanan pertama': { sop: 'lokmin', rhythm: 'bulanan', closing: 'lokmin.tutup' },
  'Lokmin tribulanan': { sop: 'rapat', rhythm: 'tribulanan', closing: 'lokmin.tutup' },
  'Tinjauan manajemen': { sop: 'rapat', rhythm: null, closing: 'lokmin.tutup' },
  'Pembahasan keluhan': { sop: 'rapat', rhythm: null, closing: 'lokmin.tutup' },
  'Pertemuan masyarakat': { sop: 'rapat', rhythm: null, closing: 'lokmin.tutup' },
  'Monitoring pihak ketiga': { sop: 'monitoring', rhythm: null, closing: 'monitoring.tutup' },
};

export function kindOf({ kind }: Pick<Rapat, 'kind'>): KindOfMeeting {
  return KINDS[kind];
}

/** Both kinds of lokmin bulanan: the first of the year and the others. */
export function isMonthly({ kind }: Pick<Rapat, 'kind'>): boolean {
  return kindOf({ kind }).rhythm === 'bulanan';
}

/** Whoever is asked to every lokmin bulanan, and whatever waits for one, belongs to the first of the year as well. */
export function kindsCovering(kind: MeetingKind): readonly MeetingKind[] {
  return kind === 'Lokmin bulanan pertama' ? [kind, 'Lokmin bulanan'] : [kind];
}

/** `Lokmin bulanan Oktober 2026`; meetings without rhythm carry their day: `Tinjauan manajemen 12 Juni 2026`. */
export function titleOf({ kind, date, subject }: Pick<Rapat, 'kind' | 'date' | 'subject'>): string {
  const { year, month } = partsOf(date);
  const when = kindOf({ kind }).rhythm === null ? printDate(date) : `${MONTHS[month - 1]} ${year}`;
  return `${kind} ${when}${subject === null ? '' : `: ${subject}`}`;
}

/** The screen of a meeting. */
export function meetingRoute(rapat: Pick<Rapat, 'kind' | 'number'>): string {
  return `sop/${kindOf(rapat).sop}/${rapat.number}`;
}
