/** The worker thread of one execution: evaluates the bundle, calls the function, posts what came out, and waits to be ended. */
import type { MessagePort } from 'node:worker_threads';
import { workerData } from 'node:worker_threads';
import type { Bundle } from './run-bundle.ts';
import { runFunction } from './run-bundle.ts';
import { describe, remoteKernel } from './sync-call.ts';

export interface WorkerStart {
  readonly kernelPort: MessagePort;
  readonly resultPort: MessagePort;
  readonly signal: Int32Array;
}

export interface Job {
  readonly bundle: Bundle;
  readonly functionName: string;
  readonly parameters: readonly unknown[];
}

const { kernelPort, resultPort, signal }: WorkerStart = workerData;

// Listening on keeps the thread alive until the outcome has arrived; who waits for it then ends the thread.
resultPort.on('message', (job: Job) => {
  try {
    const value = runFunction(job.bundle, remoteKernel(kernelPort, signal), job.functionName, job.parameters);
    resultPort.postMessage({ value });
  } catch (error) {
    resultPort.postMessage({ error: describe(error) });
  }
});
