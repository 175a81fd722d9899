/** The desk of a running meeting, as a screen uses it: begun with the screen, kept by the browser, drawn anew at every change. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../server.ts';
import type { Keeping, RunDesk } from './run-desk.ts';
import { openRunDesk } from './run-desk.ts';

const PREFIX = 'admen.rapat.';

/** Some browsers refuse storage to embedded pages. */
function keepingOf(record: string): Keeping {
  const local = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      return use(window.localStorage);
    } catch {
      return otherwise;
    }
  };
  return {
    kept: () => local((storage) => storage.getItem(PREFIX + record), null),
    keep: (json) =>
      local((storage) => {
        storage.setItem(PREFIX + record, json);
        return true;
      }, false),
  };
}

export function useRunDesk(record: string): RunDesk {
  const desk = useMemo(() => openRunDesk(record, ask, keepingOf(record)), [record]);
  const [, redraw] = useState(0);
  useEffect(() => {
    const stopListening = desk.listen(() => redraw((count) => count + 1));
    desk.start();
    addEventListener('pagehide', desk.keepNow);
    addEventListener('online', desk.retry);
    return () => {
      removeEventListener('pagehide', desk.keepNow);
      removeEventListener('online', desk.retry);
      desk.stop();
      stopListening();
    };
  }, [desk]);
  return desk;
}

/** The present moment, once a second. */
export function useSecond(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const beat = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(beat);
  }, []);
  return now;
}
