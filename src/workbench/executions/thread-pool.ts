/** The threads of executions: taken for one execution, given back for the next. Starting one takes longer than most executions. */
import { setTimeout as pause } from 'node:timers/promises';
import type { ExecutionThread } from './execution-thread.ts';

export interface ThreadPool {
  /** `null` once it is stopped. */
  take(): Promise<ExecutionThread | null>;
  giveBack(thread: ExecutionThread): void;
  stop(): Promise<void>;
}

/** Threads that always wait for work. */
const READY = 2;
/** How long to hope that one comes back before another is started; those who have them may wait for a lock for minutes. */
const PATIENCE_MS = 40;
/** What a burst needed is ended when it was not needed again for so long. */
const IDLE_MS = 30_000;

export function openThreadPool(start: () => ExecutionThread): ThreadPool {
  const all = new Set<ExecutionThread>();
  const free: { readonly thread: ExecutionThread; readonly timer: NodeJS.Timeout }[] = [];
  const waiting: ((thread: ExecutionThread | null) => void)[] = [];
  let isGrowing = false;
  let isStopped = false;

  const end = async (thread: ExecutionThread) => {
    all.delete(thread);
    await thread.end();
  };
  const rest = (thread: ExecutionThread) => {
    const tire = () => {
      if (free.length <= READY) return;
      free.splice(
        free.findIndex((other) => other.thread === thread),
        1,
      );
      end(thread);
    };
    free.push({ thread, timer: setTimeout(tire, IDLE_MS).unref() });
  };
  const giveBack = (thread: ExecutionThread) => {
    if (isStopped || thread.isGone()) end(thread);
    else if (waiting.length > 0) waiting.shift()?.(thread);
    else rest(thread);
  };
  const newThread = (): ExecutionThread => {
    const thread = start();
    all.add(thread);
    return thread;
  };
  /** One thread after the other, while somebody waits: many that start at once keep each other, and the work, from the processor. */
  const grow = async () => {
    isGrowing = true;
    for (await pause(PATIENCE_MS); waiting.length > 0 && !isStopped; await pause(PATIENCE_MS)) {
      const thread = newThread();
      await thread.started;
      // Also one that could not start: who gets it is told so.
      const next = waiting.shift();
      if (next) next(thread);
      else rest(thread);
    }
    isGrowing = false;
  };
  const take = (): Promise<ExecutionThread | null> => {
    if (isStopped) return Promise.resolve(null);
    const ready = free.pop();
    if (ready) clearTimeout(ready.timer);
    if (ready?.thread.isGone()) return take();
    if (ready) return Promise.resolve(ready.thread);
    return new Promise((resolve) => {
      waiting.push(resolve);
      if (!isGrowing) grow();
    });
  };

  for (let count = 0; count < READY; count++) rest(newThread());
  return {
    take,
    giveBack,
    stop: async () => {
      isStopped = true;
      for (const next of waiting.splice(0)) next(null);
      await Promise.all([...all].map(end));
    },
  };
}
