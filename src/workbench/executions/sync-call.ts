/** A synchronous call from a worker thread to the main thread: post the question, sleep on shared memory, take the answer. */
import type { MessagePort } from 'node:worker_threads';
import { receiveMessageOnPort } from 'node:worker_threads';
import type { Kernel, SyncKernel } from '../kernel.ts';

export interface Question {
  readonly group: string;
  readonly name: string;
  readonly parameters: readonly unknown[];
}

export type Reply = { readonly value: unknown } | { readonly error: ErrorData };

export interface ErrorData {
  readonly name: string;
  readonly message: string;
  readonly code?: number;
  readonly stack?: string;
}

/** The kernel as the worker sees it: any group, any name, asked over the port. */
export function remoteKernel(port: MessagePort, signal: Int32Array): SyncKernel {
  const ask = (question: Question): unknown => {
    Atomics.store(signal, 0, 0);
    port.postMessage(question);
    // The wake-up of the call before may come late: only the value tells that this answer is there.
    while (Atomics.load(signal, 0) === 0) Atomics.wait(signal, 0, 0);
    const received = receiveMessageOnPort(port);
    if (!received) throw new Error('The workbench did not answer.');
    const reply: Reply = received.message;
    if ('error' in reply) throw revive(reply.error);
    return reply.value;
  };
  const group = (name: string) =>
    new Proxy(
      {},
      {
        get:
          (_target, member) =>
          (...parameters: unknown[]) =>
            ask({ group: name, name: String(member), parameters }),
      },
    );
  return new Proxy({}, { get: (_target, name) => group(String(name)) }) as SyncKernel;
}

/** Answers a worker's questions one by one from the kernel, until told to stop; waiting answers hold only the worker that asked. */
export function serveKernel(port: MessagePort, signal: Int32Array, kernel: Kernel): () => void {
  const listener = async (question: Question) => {
    port.postMessage(await answer(kernel, question));
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  };
  port.on('message', listener);
  return () => void port.off('message', listener);
}

async function answer(kernel: Kernel, { group, name, parameters }: Question): Promise<Reply> {
  try {
    const members = kernel[group as keyof Kernel] as unknown as Record<string, (...parameters: readonly unknown[]) => unknown>;
    const value: unknown = await members[name]?.(...parameters);
    return { value };
  } catch (error) {
    return { error: describe(error) };
  }
}

/** An error of the bundle's own context is no `Error` of this one. */
function isError(thrown: unknown): thrown is Error {
  return Object.prototype.toString.call(thrown) === '[object Error]';
}

export function describe(error: unknown): ErrorData {
  if (!isError(error)) return { name: 'Error', message: String(error) };
  return {
    name: error.name,
    message: error.message,
    ...(error.stack !== undefined && { stack: error.stack }),
    ...('code' in error && typeof error.code === 'number' && { code: error.code }),
  };
}

function revive({ name, message, code }: ErrorData): Error {
  return Object.assign(new Error(message), { name, ...(code !== undefined && { code }) });
}
