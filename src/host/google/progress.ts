/** How far a long work is: kept in the user's cache, where the waiting sidebar looks every second. */

const KEY = 'admen.kemajuan';
const SECONDS = 360;

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

export function writeProgress(done: number, total: number, what: string): void {
  CacheService.getUserCache().put(KEY, JSON.stringify({ done, total, what }), SECONDS);
}

export function readProgress(): Progress | null {
  const json = CacheService.getUserCache().get(KEY);
  return json ? JSON.parse(json) : null;
}

export function clearProgress(): void {
  CacheService.getUserCache().remove(KEY);
}
