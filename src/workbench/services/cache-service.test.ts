/** CacheService as documented: keys of 250 characters, values of 100 KB, and nothing for longer than six hours. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Workbench } from '../open-workbench.ts';
import { openWorkbench } from '../open-workbench.ts';
import type { GoogleServices } from './index.ts';
import { googleServices } from './index.ts';

let bench: Workbench;
let services: GoogleServices;

beforeEach(() => {
  bench = openWorkbench();
  services = googleServices(bench.kernel);
});

function script() {
  return services.CacheService.getScriptCache();
}

/** The workbench's clock goes on by this much. */
function pass(seconds: number): void {
  const { clockAhead } = bench.state.settings();
  bench.state.record({ kind: 'settings', settings: { clockAhead: clockAhead + seconds * 1000 } });
}

describe('limits', () => {
  test('a key of 250 characters is kept', () => {
    script().put('k'.repeat(250), 'ada');

    expect(script().get('k'.repeat(250))).toBe('ada');
  });

  test.each([
    ['put', (key: string) => script().put(key, '')],
    ['get', (key: string) => script().get(key)],
    ['remove', (key: string) => script().remove(key)],
  ] as const)('%s refuses a key of 251 characters', (_name, act) => {
    expect(() => act('k'.repeat(251))).toThrow('Argument too large: key');
  });

  test('a value of 100 KB is kept, one byte more is refused', () => {
    script().put('penuh', 'x'.repeat(102_400));

    expect(script().get('penuh')).toHaveLength(102_400);
    expect(() => script().put('lebih', 'x'.repeat(102_401))).toThrow('Argument too large: value');
    expect(script().get('lebih')).toBeNull();
  });

  test('the size of a value is counted in bytes, not characters', () => {
    expect(() => script().put('k', 'é'.repeat(51_201))).toThrow('Argument too large: value');
  });
});

describe('expiry', () => {
  test.each([
    ['ten minutes when no time is given', undefined, 600],
    ['as long as was asked', 45, 45],
    ['six hours at most', 100_000, 21_600],
    ['one second at least', 0, 1],
  ])('a value stays %s', (_what, asked, seconds) => {
    if (asked === undefined) script().put('k', 'ada');
    else script().put('k', 'ada', asked);

    pass(seconds - 0.001);
    expect(script().get('k')).toBe('ada');
    pass(0.001);
    expect(script().get('k')).toBeNull();
  });

  test('a value put again lives on from then', () => {
    script().put('k', 'lama', 60);
    pass(40);
    script().put('k', 'baru', 60);
    pass(40);

    expect(script().get('k')).toBe('baru');
  });

  test('putAll gives every value the same time', () => {
    script().putAll({ a: '1', b: '2' }, 60);

    pass(60);

    expect(script().getAll(['a', 'b'])).toEqual({});
  });
});

describe('values', () => {
  test('a key that was never put is null', () => {
    expect(script().get('tidak ada')).toBeNull();
  });

  test('whatever is put comes back as text', () => {
    script().putAll({ angka: 12, benar: true });

    expect(script().getAll(['angka', 'benar'])).toEqual({ angka: '12', benar: 'true' });
  });

  test('getAll leaves out the keys that are not there', () => {
    script().put('a', '1');

    expect(script().getAll(['a', 'b'])).toEqual({ a: '1' });
  });

  test('what was removed is gone, alone or several at once', () => {
    script().putAll({ a: '1', b: '2', c: '3', d: '4' });

    script().remove('a');
    script().removeAll(['b', 'c']);

    expect(script().getAll(['a', 'b', 'c', 'd'])).toEqual({ d: '4' });
  });
});

test('document, script and user cache are apart', () => {
  const { CacheService } = services;
  CacheService.getDocumentCache()?.put('k', 'dokumen');
  CacheService.getScriptCache().put('k', 'skrip');
  CacheService.getUserCache().put('k', 'pengguna');

  expect([
    CacheService.getDocumentCache()?.get('k'),
    CacheService.getScriptCache().get('k'),
    CacheService.getUserCache().get('k'),
  ]).toEqual(['dokumen', 'skrip', 'pengguna']);
});

test('the user cache is of one user, the others are shared', () => {
  services.CacheService.getUserCache().put('k', 'milik petugas');
  services.CacheService.getDocumentCache()?.put('k', 'milik semua');

  bench.as('kepala@contoh.example');

  expect(services.CacheService.getUserCache().get('k')).toBeNull();
  expect(services.CacheService.getDocumentCache()?.get('k')).toBe('milik semua');
});
