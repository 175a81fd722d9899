/** LockService: document, script and user lock, each had by one execution at a time. */
import type { LockName, SyncKernel } from '../kernel.ts';
import { emulated } from './strict.ts';

type Lock = GoogleAppsScript.Lock.Lock;

export function lockService(kernel: SyncKernel): GoogleAppsScript.Lock.LockService {
  return emulated<GoogleAppsScript.Lock.LockService>('LockService', {
    getDocumentLock: () => lock(kernel, 'document'),
    getScriptLock: () => lock(kernel, 'script'),
    getUserLock: () => lock(kernel, 'user'),
  });
}

function lock(kernel: SyncKernel, name: LockName): Lock {
  let held = false;
  const acquire = (ms: number): boolean => {
    held ||= kernel.locks.acquire(name, ms);
    return held;
  };
  return emulated<Lock>('Lock', {
    waitLock: (ms: number) => {
      if (!acquire(ms)) throw new Error('Lock timeout: another process was holding the lock for too long.');
    },
    tryLock: acquire,
    hasLock: () => held,
    releaseLock: () => {
      if (held) kernel.locks.release(name);
      held = false;
    },
  });
}
