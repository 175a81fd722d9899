/** A worker thread as the server sees it: executes one job after the other, each in a scope of its own, until it is ended. */
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Kernel } from '../kernel.ts';
import type { WorkerStart } from './execution-worker.ts';
import type { Bundle } from './run-bundle.ts';
import type { ErrorData } from './sync-call.ts';
import { serveKernel } from './sync-call.ts';

export interface Job {
  readonly functionName: string;
  readonly parameters: readonly unknown[];
}

export type Outcome = { readonly value: unknown } | { readonly error: ErrorData };

export interface ExecutionThread {
  /** Resolves when the thread is at work, or cannot be. */
  readonly started: Promise<void>;
  /** What the function gave; an error when the thread ended itself, crashed, or took too long: then it is gone. */
  run(job: Job, kernel: Kernel, limitMs: number): Promise<Outcome>;
  isGone(): boolean;
  end(): Promise<void>;
}

export function startThread(workerFile: string, bundle: Bundle): ExecutionThread {
  const kernelChannel = new MessageChannel();
  const jobChannel = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const start: WorkerStart = { kernelPort: kernelChannel.port2, jobPort: jobChannel.port2, signal, bundle };
  const worker = new Worker(workerFile, { workerData: start, transferList: [kernelChannel.port2, jobChannel.port2] });

  let isGone = false;
  let settle: (outcome: Outcome) => void = () => {};
  const failed = (name: string, message: string) => {
    isGone = true;
    settle({ error: { name, message } });
  };
  worker.on('error', (error) => failed(error.name, error.message));
  worker.on('exit', () => failed('Error', 'The execution ended without an answer.'));
  jobChannel.port1.on('message', (outcome: Outcome) => settle(outcome));

  return {
    started: new Promise((resolve) => {
      worker.once('online', resolve);
      worker.once('exit', () => resolve());
    }),
    run: async (job, kernel, limitMs) => {
      const stopServing = serveKernel(kernelChannel.port1, signal, kernel);
      const outcome = new Promise<Outcome>((resolve) => {
        settle = resolve;
      });
      const timer = setTimeout(() => failed('Error', 'Exceeded maximum execution time'), limitMs);
      if (isGone) failed('Error', 'The execution ended without an answer.');
      else jobChannel.port1.postMessage(job);
      const given = await outcome;
      clearTimeout(timer);
      stopServing();
      if (isGone) await worker.terminate();
      return given;
    },
    isGone: () => isGone,
    end: async () => {
      await worker.terminate();
    },
  };
}
