/** Locks: each name is held by one execution at a time; the others wait in order. */

export interface Locks {
  acquire(name: string, execution: string, waitMs: number): Promise<boolean>;
  /** For executions that run alone and cannot wait: had at once or not at all. */
  tryNow(name: string, execution: string): boolean;
  release(name: string, execution: string): void;
  /** When an execution ends, however it ends. */
  releaseAll(execution: string): void;
}

interface Waiting {
  readonly execution: string;
  readonly grant: () => void;
  readonly giveUp: () => void;
}

export function newLocks(): Locks {
  const holders = new Map<string, string>();
  const queues = new Map<string, Waiting[]>();

  const tryNow = (name: string, execution: string): boolean => {
    const holder = holders.get(name);
    if (holder !== undefined && holder !== execution) return false;
    holders.set(name, execution);
    return true;
  };

  const release = (name: string, execution: string): void => {
    if (holders.get(name) !== execution) return;
    const next = queues.get(name)?.shift();
    if (!next) {
      holders.delete(name);
      return;
    }
    holders.set(name, next.execution);
    next.grant();
  };

  const acquire = (name: string, execution: string, waitMs: number): Promise<boolean> => {
    if (tryNow(name, execution)) return Promise.resolve(true);
    return new Promise((resolve) => {
      const queue = queues.get(name) ?? [];
      queues.set(name, queue);
      const leave = (had: boolean) => {
        clearTimeout(timer);
        if (!had) queue.splice(queue.indexOf(waiting), 1);
        resolve(had);
      };
      const waiting: Waiting = { execution, grant: () => leave(true), giveUp: () => leave(false) };
      const timer = setTimeout(waiting.giveUp, waitMs);
      queue.push(waiting);
    });
  };

  const releaseAll = (execution: string): void => {
    for (const waiting of [...queues.values()].flat()) if (waiting.execution === execution) waiting.giveUp();
    for (const name of [...holders.keys()]) release(name, execution);
  };

  return { acquire, tryNow, release, releaseAll };
}
