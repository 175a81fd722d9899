/** Many triggers at once: one waits for its turn, the others leave; nothing that arrived before the turn is missed. */
import { expect, test } from '@jest/globals';
import { openWorkbench } from '../../workbench/open-workbench.ts';
import { HostError } from '../host.ts';
import { inTurn } from './intake-turn.ts';

test('while one run waits, others leave; once it has the lock, the next one waits', () => {
  const { host } = openWorkbench();
  const seen: unknown[] = [];
  const done = inTurn(host, (waiting) => {
    seen.push(inTurn(host, () => 'ran'));
    return waiting.locked(() => {
      seen.push(inTurn(host, () => 'ran'));
      return 'taken in';
    });
  });
  expect(done).toBe('taken in');
  expect(seen).toEqual([null, 'ran']);
});

test('a run that does not get the lock makes room for the next at once', () => {
  const { host } = openWorkbench();
  const busy = () => {
    throw new HostError('busy', 'Buku kerja sedang dipakai.');
  };
  expect(() =>
    inTurn(
      () => ({ ...host(), locked: busy }),
      (waiting) => waiting.locked(() => 'taken in'),
    ),
  ).toThrow('sedang dipakai');
  expect(inTurn(host, () => 'ran')).toBe('ran');
});

test('a run that had its turn leaves the mark of the next one alone', () => {
  const { host } = openWorkbench();
  inTurn(host, (waiting) => {
    waiting.locked(() => CacheService.getDocumentCache()?.put('admen.menungguGiliran', '1', 60));
  });
  expect(inTurn(host, () => 'ran')).toBeNull();
});

test('a run that was killed before its turn is forgotten after a minute', () => {
  const bench = openWorkbench({ today: '2026-10-01' });
  CacheService.getDocumentCache()?.put('admen.menungguGiliran', '1', 60);
  expect(inTurn(bench.host, () => 'ran')).toBeNull();
  bench.at('2026-10-02');
  expect(inTurn(bench.host, () => 'ran')).toBe('ran');
});
