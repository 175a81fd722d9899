/** LockService: a lock is had by one execution at a time. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Workbench } from '../open-workbench.ts';
import { openWorkbench } from '../open-workbench.ts';
import { anotherExecution } from './another-execution.ts';
import type { GoogleServices } from './index.ts';
import { googleServices } from './index.ts';

const LOCKS = ['getDocumentLock', 'getScriptLock', 'getUserLock'] as const;

let bench: Workbench;
let own: GoogleServices['LockService'];

beforeEach(() => {
  bench = openWorkbench();
  own = googleServices(bench.kernel).LockService;
});

describe.each(LOCKS)('%s', (name) => {
  test('is free at first, and had after tryLock', () => {
    const lock = own[name]();

    expect([lock.hasLock(), lock.tryLock(10), lock.hasLock()]).toEqual([false, true, true]);
  });

  test('while another execution has it, waitLock throws and tryLock is false', () => {
    anotherExecution(bench).services.LockService[name]().waitLock(10);
    const lock = own[name]();

    expect(() => lock.waitLock(10)).toThrow('Lock timeout: another process was holding the lock for too long.');
    expect([lock.tryLock(10), lock.hasLock()]).toEqual([false, false]);
  });

  test('is free again when the other execution releases it', () => {
    const other = anotherExecution(bench).services.LockService[name]();
    other.waitLock(10);
    other.releaseLock();

    expect([other.hasLock(), own[name]().tryLock(10)]).toEqual([false, true]);
  });

  test('is free again when the other execution ends without releasing it', () => {
    const other = anotherExecution(bench);
    other.services.LockService[name]().waitLock(10);
    other.end();

    expect(own[name]().tryLock(10)).toBe(true);
  });

  test('releasing a lock that one does not have leaves it with the other', () => {
    anotherExecution(bench).services.LockService[name]().waitLock(10);
    own[name]().releaseLock();

    expect(own[name]().tryLock(10)).toBe(false);
  });

  test('taking it again while having it changes nothing', () => {
    const lock = own[name]();
    lock.waitLock(10);
    lock.waitLock(10);
    lock.releaseLock();

    expect(anotherExecution(bench).services.LockService[name]().tryLock(10)).toBe(true);
  });
});

test.each(LOCKS)('%s leaves the two other locks free', (taken) => {
  anotherExecution(bench).services.LockService[taken]().waitLock(10);

  expect(LOCKS.filter((name) => own[name]().tryLock(10))).toEqual(LOCKS.filter((name) => name !== taken));
});

test('the user lock keeps out executions of the same user only', () => {
  anotherExecution(bench, { user: 'kepala@contoh.example' }).services.LockService.getUserLock().waitLock(10);
  expect(own.getUserLock().tryLock(10)).toBe(true);

  bench.as('kepala@contoh.example');
  expect(own.getUserLock().tryLock(10)).toBe(false);
});
