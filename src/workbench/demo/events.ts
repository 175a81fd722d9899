/** What happens in the demo's year, in the order of its days: registers count up, and Jejak's times never run back. */
import { addDays, weekday } from '../../schema/dates.ts';
import type { Actor } from './actor.ts';

export interface DemoEvent {
  readonly day: string;
  /** `HH:MM`, WIB */
  readonly time: string;
  run(actor: Actor): void;
}

/** How far the demo's year reaches back. */
export const YEAR_DAYS = 330;

/** The same day, or the next on which the office works. */
export function workingDay(date: string): string {
  return weekday(date) === 'Minggu' ? addDays(date, 1) : date;
}

/** Runs what lies before the day on which the demo is made; what would come later has not happened yet. */
export async function runEvents(actor: Actor, events: readonly DemoEvent[]): Promise<void> {
  const place = ({ day, time }: DemoEvent) => `${day} ${time}`;
  const due = events.filter(({ day }) => day < actor.today);
  for (const event of [...due].sort((a, b) => place(a).localeCompare(place(b)))) {
    actor.at(event.day, event.time);
    event.run(actor);
    // Lets the process answer signals in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
