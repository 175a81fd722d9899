/** Executions: each in a scope of its own in a worker thread, many at once, ended when they take longer than Apps Script allows. */
import { randomUUID } from 'node:crypto';
import type { Authority } from '../state/authority.ts';
import { FULL_AUTHORITY, SIMPLE_TRIGGERS } from '../state/authority.ts';
import type { Caches } from '../state/caches.ts';
import type { UiEvents } from '../state/state-kernel.ts';
import { stateKernel } from '../state/state-kernel.ts';
import type { WorkbenchState } from '../state/workbench-state.ts';
import type { Job, Outcome } from './execution-thread.ts';
import { startThread } from './execution-thread.ts';
import type { Bundle } from './run-bundle.ts';
import { openThreadPool } from './thread-pool.ts';

export interface ExecutionRequest extends Job {
  readonly user: string;
  readonly ui: UiEvents;
}

export interface LogLine {
  readonly execution: string;
  readonly functionName: string;
  readonly level: string;
  readonly text: string;
  readonly at: number;
}

export interface Executions {
  run(request: ExecutionRequest): Promise<Outcome>;
  log(): readonly LogLine[];
  stop(): Promise<void>;
}

export interface ExecutionOptions {
  readonly state: WorkbenchState;
  readonly caches: Caches;
  readonly bundle: Bundle;
  readonly workerFile: string;
  htmlFile(name: string): string | null;
  /** Six minutes in Apps Script. */
  readonly limitMs: number;
  /** How many may run at once: 30 a user in Apps Script. */
  readonly parallel: number;
}

const LOG_LINES = 500;
const LIMITED: Authority = { mode: 'LIMITED', withheld: [] };

export function openExecutions(options: ExecutionOptions): Executions {
  const threads = openThreadPool(() => startThread(options.workerFile, options.bundle));
  const log: LogLine[] = [];
  const places = newPlaces(options.parallel);

  const run = async (request: ExecutionRequest): Promise<Outcome> => {
    await places.take();
    const thread = await threads.take();
    if (thread === null) {
      places.leave();
      return { error: { name: 'Error', message: 'The execution was not begun: the workbench stops.' } };
    }
    const id = randomUUID();
    const write = (level: string, text: string) => {
      log.push({ execution: id, functionName: request.functionName, level, text, at: options.state.now() });
      log.splice(0, Math.max(0, log.length - LOG_LINES));
    };
    const authority = SIMPLE_TRIGGERS.has(request.functionName) ? LIMITED : FULL_AUTHORITY;
    const execution = { id, ...request, htmlFile: options.htmlFile, log: write, waiting: 'really' as const, authority };
    try {
      const { functionName, parameters } = request;
      const kernel = stateKernel(options.state, options.caches, execution);
      const outcome = await thread.run({ functionName, parameters }, kernel, options.limitMs);
      if ('error' in outcome) write('ERROR', outcome.error.message);
      return outcome;
    } finally {
      options.state.locks.releaseAll(id);
      threads.giveBack(thread);
      places.leave();
    }
  };

  return { run, log: () => log, stop: threads.stop };
}

/** A place is taken before anything else is waited for, and handed on to the next one in line. */
function newPlaces(count: number) {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    take: async () => {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    leave: () => {
      const next = waiting.shift();
      if (next) next();
      else free++;
    },
  };
}
