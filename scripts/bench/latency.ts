/** What calls cost in Apps Script, from measurements on live Google that others published (third party, not ours). Pure. */
import type { Tally } from './tally.ts';

/** Milliseconds. Other services (cache, properties, HTML, mail, SpreadsheetApp without cells) have no published figure: they count nothing. */
export const COSTS = {
  sheetsRead: 200,
  cellRead: 0.004,
  sheetsWrite: 200,
  cellWritten: 0.015,
  lock: 20,
  driveCreate: 800,
} as const;

/** The way from the sidebar and back; on top of every call from there. */
export const ROUND_TRIP_MS = 1000;

/** What the services take, without the round trip and without the script's own work. */
export function modelledMs({ calls, cellsRead, cellsWritten }: Tally): number {
  return (
    calls.reads * COSTS.sheetsRead +
    cellsRead * COSTS.cellRead +
    calls.writes * COSTS.sheetsWrite +
    cellsWritten * COSTS.cellWritten +
    calls.lock * COSTS.lock +
    calls.drive * COSTS.driveCreate
  );
}
