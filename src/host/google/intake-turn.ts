/**
 * Answers of the public arrive in bursts, and Google runs the trigger once for each. A run takes in everything that is there when it
 * has the lock; so while one still waits for it, all others may leave, and staff are not kept from the lock.
 */
import type { WorkbookHost } from '../host.ts';

const KEY = 'admen.menungguGiliran';
/** A run that was killed before its turn is forgotten after this; its answers wait in their sheet for the next. */
const SECONDS = 60;

/**
 * Runs `work`, with a host that `host` makes; `null` at once when another run waits for its turn, and will take in what is there now.
 * Once this one has the lock, and before it reads, the next may begin to wait. One that never gets the lock makes room as well.
 */
export function inTurn<T>(host: () => WorkbookHost, work: (host: WorkbookHost) => T): T | null {
  const cache = CacheService.getDocumentCache() ?? CacheService.getScriptCache();
  if (cache.get(KEY) !== null) return null;
  cache.put(KEY, '1', SECONDS);
  let isWaiting = true;
  // Only once: the mark that stands later is that of the next one.
  const makeRoom = () => {
    if (isWaiting) cache.remove(KEY);
    isWaiting = false;
  };
  try {
    const own = host();
    return work({
      ...own,
      locked: (run) =>
        own.locked(() => {
          makeRoom();
          return run();
        }),
    });
  } finally {
    makeRoom();
  }
}
