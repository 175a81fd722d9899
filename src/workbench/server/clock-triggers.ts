/** Clock triggers: run when their time has come by the workbench's clock, as the user who made them would. */
import type { Executions } from '../executions/executions.ts';
import type { StoredTrigger } from '../kernel.ts';
import { NO_PAGE } from '../state/state-kernel.ts';
import type { WorkbenchState } from '../state/workbench-state.ts';

const LOOK_EVERY_MS = 30_000;
const MINUTE_MS = 60_000;
const JAKARTA_HOURS = 7;

export function runClockTriggers(state: WorkbenchState, executions: Executions): () => void {
  const lastRun = new Map<string, number>();
  const look = () => {
    const now = state.now();
    for (const trigger of state.triggers()) {
      const last = lastRun.get(trigger.id);
      if (last === undefined) lastRun.set(trigger.id, now);
      else if (isDue(trigger, last, now)) {
        lastRun.set(trigger.id, now);
        executions.run({ functionName: trigger.functionName, parameters: [], user: state.settings().user, ui: NO_PAGE });
      }
    }
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  look();
  return () => clearInterval(timer);
}

/** A trigger with an hour waits for that hour; others only for their interval. */
export function isDue(trigger: StoredTrigger, last: number, now: number): boolean {
  if (trigger.event !== 'CLOCK' || now - last < trigger.everyMinutes * MINUTE_MS) return false;
  const hour = (new Date(now).getUTCHours() + JAKARTA_HOURS) % 24;
  return trigger.atHour < 0 || hour === trigger.atHour;
}
