/** How long each agenda item took: a clock that runs for one item at a time and survives a reload. Pure; times are milliseconds. */
import type { RunItem } from '../../sops/lokmin/jalankan/run-view.ts';

export interface Timer {
  /** The item that is being discussed, also while the clock stands. */
  readonly item: string | null;
  /** When the clock was set running; `null` while it stands. */
  readonly since: number | null;
  /** What was counted before, by item. */
  readonly seconds: Readonly<Record<string, number>>;
  /** When the page was last there. */
  readonly alive: number;
}

type Timed = Pick<RunItem, 'number' | 'minutes'>;

export const STANDING: Timer = { item: null, since: null, seconds: {}, alive: 0 };

/** A page that was away longer than this was not in the room. */
const MOST_AWAY_MS = 5 * 60_000;
/** While the clock runs, time is saved by itself every so many minutes. */
const SAVED_EVERY = 5;

export function isRunning(timer: Timer, number: string): boolean {
  return timer.item === number && timer.since !== null;
}

/** Somebody else may have counted on from the same beginning: the larger count holds. */
export function secondsOf(timer: Timer, { number, minutes }: Timed, now: number): number {
  const counted = timer.seconds[number] ?? 0;
  const since = isRunning(timer, number) ? timer.since : null;
  return Math.max(counted + (since === null ? 0 : Math.max(0, now - since) / 1000), 60 * (minutes ?? 0));
}

export function started(timer: Timer, item: Timed, now: number): Timer {
  const standing = paused(timer, now);
  const seconds = { ...standing.seconds, [item.number]: secondsOf(standing, item, now) };
  return { item: item.number, since: now, seconds, alive: now };
}

export function paused(timer: Timer, now: number): Timer {
  const { item, since, seconds } = timer;
  if (item === null || since === null) return timer;
  const counted = secondsOf(timer, { number: item, minutes: null }, now);
  return { item, since: null, seconds: { ...seconds, [item]: counted }, alive: now };
}

/** A person put the count right: the clock goes on from there. */
export function corrected(timer: Timer, number: string, minutes: number, now: number): Timer {
  const since = isRunning(timer, number) ? now : timer.since;
  return { ...timer, since, seconds: { ...timer.seconds, [number]: 60 * minutes } };
}

/** After a reload the clock has run on; after a longer absence it stopped when the page was last there. */
export function restored(timer: Timer, now: number): Timer {
  return now - timer.alive > MOST_AWAY_MS ? paused(timer, timer.alive) : timer;
}

/** Whole minutes: those that passed while the clock runs, the nearest once it stands. */
export function minutesOf(timer: Timer, item: Timed, now: number): number {
  const minutes = secondsOf(timer, item, now) / 60;
  return isRunning(timer, item.number) ? Math.floor(minutes) : Math.round(minutes);
}

/** The minutes to be saved, or `null` when it is not time for that. */
export function owedMinutes(timer: Timer, item: Timed, now: number): number | null {
  const minutes = minutesOf(timer, item, now);
  const owed = minutes - (item.minutes ?? 0);
  return owed >= (isRunning(timer, item.number) ? SAVED_EVERY : 1) ? minutes : null;
}
