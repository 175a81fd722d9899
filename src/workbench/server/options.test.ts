/** The flags of `npm start`: each mistake is told in words that say what to write. */
import { describe, expect, test } from '@jest/globals';
import { faultOfDay } from './day.ts';
import { parseOptions } from './options.ts';

describe('flags', () => {
  test('none: the usual port, the demo, the browser', () => {
    expect(parseOptions([])).toMatchObject({
      port: 8470,
      isPortAsked: false,
      data: 'data',
      empty: false,
      today: null,
      open: true,
      backup: null,
      restore: null,
    });
  });

  test('all of them', () => {
    const given = ['--port', '0', '--data', 'D:\\Data Kami', '--today', '2026-10-08', '--empty', '--no-open', '--yes'];
    expect(parseOptions(given)).toMatchObject({
      port: 0,
      isPortAsked: true,
      data: 'D:\\Data Kami',
      today: '2026-10-08',
      empty: true,
      open: false,
      yes: true,
    });
  });

  test.each([
    [{ ADMEN_DATA: '/srv/admen' }, [], '/srv/admen'],
    [{ ADMEN_DATA: '/srv/admen' }, ['--data', 'lain'], 'lain'],
    [{ ADMEN_DATA: '  ' }, [], 'data'],
  ])('%j and %j: data in %s', (environment, given, data) => {
    expect(parseOptions(given, environment).data).toBe(data);
  });

  test.each([
    [['--port'], '--port belum berisi. Tulis nomor port, misalnya --port 9000, sesudahnya.'],
    [['--port', '--empty'], '--port belum berisi. Tulis nomor port'],
    [['--data', '--empty'], '--data belum berisi. Tulis folder, misalnya --data ./data-saya, sesudahnya.'],
    [['--data', ''], '--data tidak berisi apa-apa. Tulis folder, misalnya'],
    [['--backup='], '--backup tidak berisi apa-apa. Tulis nama berkas'],
    [['--port', 'abc'], '--port abc bukan nomor port. Tulis bilangan antara 0 dan 65535.'],
    [['--port', '0x50'], '--port 0x50 bukan nomor port.'],
    [['--port', '80.5'], '--port 80.5 bukan nomor port.'],
    [['--port', '65536'], '--port 65536 bukan nomor port.'],
    [['--port=-1'], '--port -1 bukan nomor port.'],
    [['--limit-seconds', 'lama'], '--limit-seconds lama bukan bilangan yang sah.'],
    [['--today', '2026-02-31'], '--today 2026-02-31 bukan tanggal. Tulis seperti 2026-10-08.'],
    [['--today', '8/10/2026'], '--today 8/10/2026 bukan tanggal.'],
    [['--today', '0000-01-01'], '--today 0000-01-01 di luar jangkauan: tahunnya harus antara 2000 dan 2100.'],
    [['--today', '1899-12-30'], '--today 1899-12-30 di luar jangkauan'],
    [['--hari'], 'Pilihan --hari tidak dikenal.'],
    [['--open'], 'Pilihan --open tidak dikenal.'],
    [['--ports', '9000'], 'Pilihan --ports tidak dikenal. Maksudnya --port?'],
    [['-port', '9000'], 'Pilihan -port tidak dikenal. Maksudnya --port?'],
    [['--empty=ya'], '--empty tidak memerlukan isi. Tulis pilihannya saja.'],
    [['9000'], '“9000” bukan pilihan. Bila pilihannya hilang di jalan, tulis -- di depannya: npm start -- --port 9000'],
    [['--data', 'Data', 'Kami'], '“Kami” bukan pilihan.'],
    [['--backup', 'a', '--restore', 'b'], '--backup dan --restore tidak dapat dipakai bersama.'],
  ])('%j: %s', (given, words) => {
    expect(() => parseOptions(given)).toThrow(words);
    expect(() => parseOptions(given)).toThrow(/\n\nnpm start -- \[pilihan\]\n {2}--port NOMOR/);
  });
});

test.each(['2000-01-01', '2026-02-28', '2028-02-29', '2100-12-31', '2026-10-08T08:00', '2026-10-08T23:59'])(
  '%s is a day that the clock may show',
  (day) => {
    expect(faultOfDay(day)).toBeNull();
  },
);

test.each(['', '2026-02-29', '0002-10-08', '2101-01-01'])('“%s” is none', (day) => {
  expect(faultOfDay(day)).toMatch(/Tulis seperti 2026-10-08\.$/);
});

test.each(['2026-10-08T', '2026-10-08T8:00', '2026-10-08T24:00', '2026-10-08T08:60', '2026-10-08T08:00:00'])(
  '“%s” names no hour',
  (moment) => {
    expect(faultOfDay(moment)).toBe(`${moment} bukan jam. Tulis seperti 2026-10-08T08:00.`);
  },
);
