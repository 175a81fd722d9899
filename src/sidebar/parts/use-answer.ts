/** Asks the server once when a screen opens, and again when told to. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Reply } from '../server.ts';
import { ask } from '../server.ts';

export interface Asked<T> {
  readonly reply: Reply<T> | null;
  readonly again: () => void;
}

export function useAnswer<T>(name: string, input: object = {}): Asked<T> {
  const [reply, setReply] = useState<Reply<T> | null>(null);
  const [turn, setTurn] = useState(0);
  const key = JSON.stringify(input);
  useEffect(() => {
    let current = true;
    setReply(null);
    ask<T>(name, JSON.parse(key)).then((answer) => {
      if (current) setReply(answer);
    });
    return () => {
      current = false;
    };
  }, [name, key, turn]);
  return { reply, again: useCallback(() => setTurn((now) => now + 1), []) };
}
