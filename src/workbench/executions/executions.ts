/** Executions: each in a fresh worker thread, many at once, ended when they take longer than Apps Script allows. */
import { randomUUID } from 'node:crypto';
import type { MessagePort } from 'node:worker_threads';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Caches } from '../state/caches.ts';
import type { UiEvents } from '../state/state-kernel.ts';
import { stateKernel } from '../state/state-kernel.ts';
import type { WorkbenchState } from '../state/workbench-state.ts';
import type { Bundle } from './run-bundle.ts';
import type { ErrorData } from './sync-call.ts';
import { serveKernel } from './sync-call.ts';

export interface ExecutionRequest {
  readonly functionName: string;
  readonly parameters: readonly unknown[];
  readonly user: string;
  readonly ui: UiEvents;
}

export type Outcome = { readonly value: unknown } | { readonly error: ErrorData };

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

const SPARE_WORKERS = 2;
const LOG_LINES = 500;

interface Spare {
  readonly worker: Worker;
  readonly kernelPort: MessagePort;
  readonly resultPort: MessagePort;
  readonly signal: Int32Array;
}

export function openExecutions(options: ExecutionOptions): Executions {
  const spares: Spare[] = [];
  const running = new Set<Worker>();
  const waiting: (() => void)[] = [];
  const log: LogLine[] = [];
  let stopped = false;

  const refill = () => {
    while (!stopped && spares.length < SPARE_WORKERS) spares.push(newSpare(options.workerFile));
  };
  // A place is taken before anything is waited for, and handed on to the next one in line.
  let places = options.parallel;
  const takePlace = async () => {
    if (places > 0) places--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leavePlace = () => {
    const next = waiting.shift();
    if (next) next();
    else places++;
  };

  const run = async (request: ExecutionRequest): Promise<Outcome> => {
    await takePlace();
    const spare = spares.shift() ?? newSpare(options.workerFile);
    running.add(spare.worker);
    refill();
    const id = randomUUID();
    const write = (level: string, text: string) => {
      log.push({ execution: id, functionName: request.functionName, level, text, at: options.state.now() });
      log.splice(0, Math.max(0, log.length - LOG_LINES));
    };
    try {
      const kernel = stateKernel(options.state, options.caches, {
        id,
        ...request,
        htmlFile: options.htmlFile,
        log: write,
        waiting: 'really',
      });
      serveKernel(spare.kernelPort, spare.signal, kernel);
      const outcome = await outcomeOf(spare, { bundle: options.bundle, ...pickJob(request) }, options.limitMs);
      if ('error' in outcome) write('ERROR', outcome.error.message);
      return outcome;
    } finally {
      options.state.locks.releaseAll(id);
      running.delete(spare.worker);
      await spare.worker.terminate();
      leavePlace();
    }
  };

  const stop = async () => {
    stopped = true;
    await Promise.all([...running, ...spares.map((spare) => spare.worker)].map((worker) => worker.terminate()));
  };

  refill();
  return { run, log: () => log, stop };
}

function pickJob({ functionName, parameters }: ExecutionRequest) {
  return { functionName, parameters };
}

function newSpare(workerFile: string): Spare {
  const kernel = new MessageChannel();
  const result = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(workerFile, {
    workerData: { kernelPort: kernel.port2, resultPort: result.port2, signal },
    transferList: [kernel.port2, result.port2],
  });
  return { worker, kernelPort: kernel.port1, resultPort: result.port1, signal };
}

/** What the execution gave; an error when it ended itself, crashed, or ran too long. */
function outcomeOf(spare: Spare, job: object, limitMs: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const failed = (message: string) => resolve({ error: { name: 'Error', message } });
    const timer = setTimeout(() => failed('Exceeded maximum execution time'), limitMs);
    const done = (outcome: Outcome) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    spare.worker.once('error', (error) => done({ error: { name: error.name, message: error.message } }));
    spare.worker.once('exit', () => done({ error: { name: 'Error', message: 'The execution ended without an answer.' } }));
    spare.resultPort.once('message', done);
    spare.resultPort.postMessage(job);
  });
}
