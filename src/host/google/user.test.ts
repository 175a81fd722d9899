/** Notes of one user: as long as needed, nobody else's, gone when told. */
import { expect, test } from '@jest/globals';
import { openWorkbench } from '../../workbench/open-workbench.ts';

test('a note longer than a property may be comes back whole, and a shorter one replaces it', () => {
  const host = openWorkbench().host();
  const long = 'ñ'.repeat(30_000);

  host.remember('draf', long);
  expect(host.recall('draf')).toBe(long);
  host.remember('draf', 'pendek');
  expect(host.recall('draf')).toBe('pendek');
  host.remember('draf', null);
  expect(host.recall('draf')).toBeNull();
});

test('a note is seen by its own user alone, in every later execution', () => {
  const bench = openWorkbench({ user: 'a@contoh.example' });
  bench.host().remember('draf', 'punya a');

  bench.as('b@contoh.example');
  expect(bench.host().recall('draf')).toBeNull();
  bench.as('a@contoh.example');
  expect(bench.host().recall('draf')).toBe('punya a');
});
