/** What the screen "Jalankan rapat" shows and sends. Types only. */
import type { ATTENDANCE } from '../../../registers/kehadiran.table.ts';
import type { Rapat } from '../../../registers/rapat.table.ts';

export type Mark = (typeof ATTENDANCE)[number];

/** The answer of `lokmin.loadRun`, asked with `{record}`: all of a meeting that is needed while it is held. */
export interface Run extends Pick<Rapat, 'title' | 'state' | 'date' | 'start' | 'end' | 'openedAt' | 'place'> {
  readonly record: string;
  /** The screen of the meeting's steps. */
  readonly route: string;
  /** The form that closes it. */
  readonly closing: string;
  /** Why nothing can be changed, or `null`. */
  readonly locked: string | null;
  /** Fingerprint of the meeting's own row, for opening it. */
  readonly seen: string;
  /** Of the office, `YYYY-MM-DD HH:MM:SS`, when this was read. */
  readonly now: string;
  readonly items: readonly RunItem[];
  readonly attendance: readonly RunPerson[];
  readonly marks: readonly Mark[];
  /** What was decided in this meeting. */
  readonly rtl: readonly RunRtl[];
  /** Who can be named in an RTL line. */
  readonly people: readonly { readonly name: string; readonly position: string }[];
  /** RTL of before that are still open, and how many of them this meeting has looked at. */
  readonly review: { readonly open: number; readonly reviewed: number };
}

export interface RunItem {
  readonly number: string;
  readonly order: number;
  readonly title: string;
  readonly step: string | null;
  readonly presenter: string | null;
  readonly discussion: string | null;
  readonly minutes: number | null;
  readonly seen: string;
}

export interface RunPerson {
  readonly number: string;
  readonly name: string;
  readonly role: string;
  readonly attendance: Mark | null;
}

export interface RunRtl {
  readonly number: string;
  readonly activity: string;
  readonly person: string;
  readonly due: string;
  readonly seen: string;
}

/**
 * The input of `lokmin.runNote`. Without `discussion` only the time is saved. `minutes` raises what is stored and never lowers it,
 * unless `counted` says that a person corrects just the minutes that are stored.
 */
export interface NoteInput {
  readonly record: string;
  readonly item: string;
  readonly seen: string;
  readonly discussion?: string | null;
  readonly minutes?: number | null;
  readonly counted?: number | null;
}

/** `changed`: somebody else's text stands there, nothing was written. `gone`: the item was deleted. */
export type NoteAnswer =
  | { readonly outcome: 'saved'; readonly item: RunItem }
  | { readonly outcome: 'changed'; readonly item: RunItem; readonly by: string }
  | { readonly outcome: 'gone' };

/** One mark that a person set; `was` is the one that was shown before. */
export interface Tick {
  readonly row: string;
  readonly attendance: Mark | null;
  readonly was: Mark | null;
}

/** The input of `lokmin.runAttend`. */
export interface AttendInput {
  readonly record: string;
  readonly ticks: readonly Tick[];
}

export interface AttendAnswer {
  /** All rows of the meeting as they stand now. */
  readonly attendance: readonly RunPerson[];
  /** Marks that were not taken, each in a sentence. */
  readonly notes: readonly string[];
}

/** The input of `lokmin.runGuest`: somebody who came without invitation. */
export interface GuestInput {
  readonly record: string;
  readonly name: string;
  readonly role: string;
}

/** The answer of `lokmin.runRtl` (asked with `{record, line}`) and `lokmin.runUndoRtl` (`{record, rtl, seen}`). */
export interface RtlAnswer {
  readonly rtl: readonly RunRtl[];
  readonly message: string;
}
