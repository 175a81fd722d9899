/** CacheService: keys up to 250 characters, values up to 100 KB, for at most six hours (ten minutes unless told). */
import type { CacheStore, SyncKernel } from '../kernel.ts';
import { emulated } from './strict.ts';

type Cache = GoogleAppsScript.Cache.Cache;

const MAX_KEY = 250;
const MAX_VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

export function cacheService(kernel: SyncKernel) {
  return emulated<GoogleAppsScript.Cache.CacheService>('CacheService', {
    getDocumentCache: () => cache(kernel, 'document'),
    getScriptCache: () => cache(kernel, 'script'),
    getUserCache: () => cache(kernel, 'user'),
  });
}

function cache(kernel: SyncKernel, store: CacheStore): Cache {
  const get = (key: string) => kernel.cache.get(store, checkedKey(key));
  const put = (key: string, value: unknown, seconds: number = DEFAULT_SECONDS) => {
    const text = String(value);
    if (Buffer.byteLength(text, 'utf8') > MAX_VALUE_BYTES) throw new Error('Argument too large: value');
    kernel.cache.put(store, checkedKey(key), text, Math.min(Math.max(1, seconds), MAX_SECONDS));
  };
  const remove = (key: string) => kernel.cache.remove(store, checkedKey(key));
  return emulated<Cache>('Cache', {
    get,
    put,
    remove,
    getAll: (keys: string[]) => Object.fromEntries(keys.flatMap((key) => (get(key) === null ? [] : [[key, get(key)]]))),
    putAll: (values: object, seconds?: number) => {
      for (const [key, value] of Object.entries(values)) put(key, value, seconds);
    },
    removeAll: (keys: string[]) => keys.forEach(remove),
  });
}

function checkedKey(key: string): string {
  if (key.length > MAX_KEY) throw new Error('Argument too large: key');
  return key;
}
