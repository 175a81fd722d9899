/** The worker thread of executions: evaluates the bundle anew for each, calls the function, and posts what came out. */
import type { MessagePort } from 'node:worker_threads';
import { workerData } from 'node:worker_threads';
import type { Job } from './execution-thread.ts';
import type { Bundle } from './run-bundle.ts';
import { parse, runFunction } from './run-bundle.ts';
import { describe, remoteKernel } from './sync-call.ts';

export interface WorkerStart {
  readonly kernelPort: MessagePort;
  readonly jobPort: MessagePort;
  readonly signal: Int32Array;
  readonly bundle: Bundle;
}

const { kernelPort, jobPort, signal, bundle }: WorkerStart = workerData;

// Listening on keeps the thread alive for the next job; who started it also ends it.
jobPort.on('message', ({ functionName, parameters }: Job) => {
  try {
    jobPort.postMessage({ value: runFunction(bundle, remoteKernel(kernelPort, signal), functionName, parameters) });
  } catch (error) {
    jobPort.postMessage({ error: describe(error) });
  }
});

try {
  // While nobody waits yet.
  parse(bundle);
} catch {
  // What cannot be parsed is told by each execution.
}
