/** PropertiesService: three stores of text, 9 KB a value and 500 KB a store. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Workbench } from '../open-workbench.ts';
import { openWorkbench } from '../open-workbench.ts';
import { googleServices } from './index.ts';

const VALUE = 9 * 1024;
const QUOTA = 'You have exceeded the property storage quota.';

let bench: Workbench;
let service: GoogleAppsScript.Properties.PropertiesService;
let script: GoogleAppsScript.Properties.Properties;

beforeEach(() => {
  bench = openWorkbench();
  service = googleServices(bench.kernel).PropertiesService;
  script = service.getScriptProperties();
});

describe('values', () => {
  test('a property that was never set is null', () => {
    expect(script.getProperty('tidak ada')).toBeNull();
  });

  test('a name that every JavaScript object knows is no property', () => {
    expect(script.getProperty('toString')).toBeNull();
  });

  test('whatever is set comes back as text', () => {
    script.setProperties({ angka: 12 as unknown as string, benar: true as unknown as string });

    expect(script.getProperties()).toEqual({ angka: '12', benar: 'true' });
  });

  test('setting and deleting can be chained', () => {
    script.setProperty('a', '1').setProperty('b', '2').deleteProperty('a').setProperties({ c: '3' });

    expect(script.getKeys()).toEqual(['b', 'c']);
  });

  test('setProperties keeps the others, unless they are to be deleted', () => {
    script.setProperty('lama', '1');
    script.setProperties({ baru: '2' });
    expect(script.getProperties()).toEqual({ lama: '1', baru: '2' });

    script.setProperties({ baru: '3' }, true);
    expect(script.getProperties()).toEqual({ baru: '3' });
  });

  test('deleteAllProperties empties the store', () => {
    script.setProperties({ a: '1', b: '2' }).deleteAllProperties();

    expect(script.getKeys()).toEqual([]);
  });

  test('changing what getProperties gave changes no property', () => {
    script.setProperty('a', '1');

    script.getProperties().a = '2';

    expect(script.getProperty('a')).toBe('1');
  });
});

describe('limits', () => {
  test('a value of 9 KB is kept, one byte more is refused', () => {
    script.setProperty('penuh', 'x'.repeat(VALUE));

    expect(script.getProperty('penuh')).toHaveLength(VALUE);
    expect(() => script.setProperty('lebih', 'x'.repeat(VALUE + 1))).toThrow('Argument too large: value');
    expect(script.getKeys()).toEqual(['penuh']);
  });

  test('the size of a value is counted in bytes, not characters', () => {
    expect(() => script.setProperty('a', 'é'.repeat(VALUE / 2 + 1))).toThrow('Argument too large: value');
  });

  test('when one of several values is too large, none is set', () => {
    expect(() => script.setProperties({ baik: '1', lebih: 'x'.repeat(VALUE + 1) })).toThrow('Argument too large: value');

    expect(script.getKeys()).toEqual([]);
  });

  test('a store holds 500 KB, and takes more once something was deleted', () => {
    const value = 'x'.repeat(VALUE);
    script.setProperties(Object.fromEntries(Array.from({ length: 55 }, (_, index) => [`isi${index}`, value])));

    expect(() => script.setProperty('lebih', value)).toThrow(QUOTA);
    script.deleteProperty('isi0').setProperty('lebih', value);
    expect(script.getKeys()).toHaveLength(55);
  });

  test('a value that replaces another counts once', () => {
    const value = 'x'.repeat(VALUE);
    script.setProperties(Object.fromEntries(Array.from({ length: 55 }, (_, index) => [`isi${index}`, value])));

    script.setProperty('isi0', 'y'.repeat(VALUE));

    expect(script.getProperty('isi0')).toMatch(/^y/);
  });

  test('a full store leaves the others their room', () => {
    const value = 'x'.repeat(VALUE);
    script.setProperties(Object.fromEntries(Array.from({ length: 55 }, (_, index) => [`isi${index}`, value])));

    service.getUserProperties().setProperty('a', value);

    expect(service.getUserProperties().getProperty('a')).toBe(value);
  });
});

test('document, script and user properties are apart', () => {
  service.getDocumentProperties().setProperty('a', 'dokumen');
  service.getScriptProperties().setProperty('a', 'skrip');
  service.getUserProperties().setProperty('a', 'pengguna');

  expect([
    service.getDocumentProperties().getProperty('a'),
    service.getScriptProperties().getProperty('a'),
    service.getUserProperties().getProperty('a'),
  ]).toEqual(['dokumen', 'skrip', 'pengguna']);
});

test('user properties are of one user, the others are shared', () => {
  service.getUserProperties().setProperty('a', 'milik petugas');
  service.getDocumentProperties().setProperty('a', 'milik semua');

  bench.as('kepala@contoh.example');

  expect(service.getUserProperties().getProperty('a')).toBeNull();
  expect(service.getDocumentProperties().getProperty('a')).toBe('milik semua');
});

test('properties outlive the execution that set them', () => {
  script.setProperty('a', '1');

  const later = openWorkbench({ snapshot: bench.state.snapshot() });

  expect(googleServices(later.kernel).PropertiesService.getScriptProperties().getProperty('a')).toBe('1');
});
