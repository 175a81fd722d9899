/** Folders, ports, names and browsers on each system, whichever one this runs on. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { posix, win32 } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { placeOf } from './data-place.ts';
import { browserCommand } from './open-browser.ts';
import { openPort } from './open-port.ts';
import { attachment, safeName } from './safe-name.ts';

describe('the data folder', () => {
  const linux = { platform: 'linux', path: posix, home: '/home/sari' } as const;
  const windows = { platform: 'win32', path: win32, home: 'C:\\Users\\Sari' } as const;

  test.each([
    ['/srv/admen', '/srv/admen'],
    ['~', '/home/sari'],
    ['~/Data Kami', '/home/sari/Data Kami'],
    ['./data', posix.resolve('data')],
    ['../lain/', posix.resolve('../lain')],
    ['~budi/data', posix.resolve('~budi/data')],
    ['C:\\data', posix.resolve('C:\\data')],
  ])('on Linux and macOS %s is %s', (written, place) => {
    expect(placeOf(written, linux)).toBe(place);
  });

  test.each([
    ['D:\\Data Kami', 'D:\\Data Kami'],
    ['D:/data', 'D:\\data'],
    ['D:', 'D:\\'],
    ['D:\\data"', 'D:\\data'],
    ['\\\\server\\bersama\\admen', '\\\\server\\bersama\\admen'],
    ['//server/bersama/admen', '\\\\server\\bersama\\admen'],
    ['~', 'C:\\Users\\Sari'],
    ['~\\admen', 'C:\\Users\\Sari\\admen'],
    ['~/admen', 'C:\\Users\\Sari\\admen'],
    ['data', win32.resolve('data')],
  ])('on Windows %s is %s', (written, place) => {
    expect(placeOf(written, windows)).toBe(place);
  });
});

describe('the browser is opened', () => {
  test.each([
    ['darwin', ['open', 'http://127.0.0.1:8470/']],
    ['linux', ['xdg-open', 'http://127.0.0.1:8470/']],
    ['win32', ['cmd', '/d', '/c', 'start', '""', 'http://127.0.0.1:8470/']],
    ['aix', null],
  ] as const)('on %s by %j', (platform, command) => {
    expect(browserCommand(platform, 'http://127.0.0.1:8470/')).toEqual(command);
  });
});

describe('a port', () => {
  const servers: ReturnType<typeof createServer>[] = [];
  const newServer = () => {
    const server = createServer();
    servers.push(server);
    return server;
  };
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  /** A port that some program has. */
  const takenPort = async () => {
    const other = newServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    return (other.address() as AddressInfo).port;
  };

  test('that is free is taken, without a word', async () => {
    const port = await takenPort();
    servers.pop()?.close();
    expect(await openPort(newServer(), port, false)).toEqual({ port, note: '' });
  });

  test('of another program gives way to the next free one, which is told', async () => {
    const taken = await takenPort();
    const { port, note } = await openPort(newServer(), taken, false);

    expect(port).not.toBe(taken);
    expect(note).toBe(`Port ${taken} sedang dipakai program lain, jadi meja kerja ini memakai ${port}.`);
  });

  test('that was asked for is refused instead, and told what to do', async () => {
    const taken = await takenPort();
    await expect(openPort(newServer(), taken, true)).rejects.toThrow(
      `Port ${taken} sedang dipakai program lain. Tutup program itu, pilih nomor lain dengan --port, atau hapus --port`,
    );
  });

  test('that only the administrator may have is told so', async () => {
    const server = newServer();
    server.listen = (() => {
      process.nextTick(() => server.emit('error', Object.assign(new Error(), { code: 'EACCES' })));
      return server;
    }) as never;
    await expect(openPort(server, 80, true)).rejects.toThrow(/^Port 80 tidak boleh dipakai tanpa hak khusus\./);
  });

  test('0 takes any', async () => {
    expect((await openPort(newServer(), 0, true)).port).toBeGreaterThan(0);
  });
});

describe('the name of a download', () => {
  test.each([
    ['Notulen 440/010/NOT.docx', 'Notulen 440-010-NOT.docx'],
    ['Rekap: "IKM" <2026>?.xlsx', 'Rekap- -IKM- -2026--.xlsx'],
    ['CON.docx', '_CON.docx'],
    ['com1', '_com1'],
    ['Contoh.docx', 'Contoh.docx'],
    ['laporan. ', 'laporan'],
    ['..', 'berkas'],
    ['', 'berkas'],
    ['.xlsx', 'berkas.xlsx'],
    ['a\u0000\r\nb.txt', 'ab.txt'],
  ])('“%s” becomes “%s”', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  test('is one that every system can keep, and keeps its ending, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = safeName(`${name}.docx`);
        expect(safe).toMatch(/^[^<>:"/\\|?*\p{Cc}]{1,200}$/u);
        expect(safe).toMatch(/[^. ]$/);
        expect(safe).toMatch(/\.docx$/);
        expect(safe).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
      }),
    );
  });

  test('travels in the header as RFC 8187 writes it', () => {
    expect(attachment("Rapat Jum'at (1) – é.docx")).toBe(
      "attachment; filename*=UTF-8''Rapat%20Jum%27at%20%281%29%20%E2%80%93%20%C3%A9.docx",
    );
    expect(attachment('\ud800.docx')).toBe("attachment; filename*=UTF-8''%EF%BF%BD.docx");
  });
});
