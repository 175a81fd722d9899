/** CacheService's stores: gone after their time, and when the workbench stops. */

export interface Caches {
  get(store: string, key: string, now: number): string | null;
  put(store: string, key: string, value: string, until: number): void;
  remove(store: string, key: string): void;
}

export function newCaches(): Caches {
  const entries = new Map<string, { value: string; until: number }>();
  const place = (store: string, key: string) => `${store}\n${key}`;
  return {
    get: (store, key, now) => {
      const entry = entries.get(place(store, key));
      return entry && entry.until > now ? entry.value : null;
    },
    put: (store, key, value, until) => void entries.set(place(store, key), { value, until }),
    remove: (store, key) => void entries.delete(place(store, key)),
  };
}
