/** The data folder: what was acknowledged is there again, what a crash cut is not, and nobody else writes meanwhile. */
import {
  appendFileSync,
  chmodSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Entry } from '../state/entry.ts';
import { NEW_WORKBENCH } from '../state/workbench-state.ts';
import type { DataFolder } from './data-folder.ts';
import { openDataFolder } from './data-folder.ts';
import { discard, renamePatiently, syncFolder } from './safe-write.ts';
import { FORMAT } from './snapshot-file.ts';
import { explainStorage, StorageError } from './storage-error.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'admen-'));
});
afterEach(() => {
  chmodSync(root, 0o755);
  rmSync(root, { recursive: true, force: true });
});

const entry = (user: string): Entry => ({ kind: 'settings', settings: { user } });

function open(dir = join(root, 'data')): Promise<DataFolder> {
  return openDataFolder(dir, `tes-${Math.random()}`);
}

async function keep(...entries: readonly Entry[]): Promise<void> {
  const folder = await open();
  for (const each of entries) folder.keeper.keep(each);
  folder.close();
}

async function entriesNow(): Promise<readonly Entry[]> {
  const folder = await open();
  folder.close();
  return folder.entries();
}

function journalPath(): string {
  const name = readdirSync(join(root, 'data')).find((file) => file.startsWith('jurnal'));
  return join(root, 'data', name ?? '');
}

/** `root` may write anywhere: the test acts as somebody who may not. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('the journal', () => {
  test('gives back what was kept, in order, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), async (users) => {
        rmSync(join(root, 'data'), { recursive: true, force: true });
        await keep(...users.map(entry));
        expect(await entriesNow()).toEqual(users.map(entry));
      }),
      { numRuns: 30 },
    );
  });

  test('cut at any byte gives back every whole line before the cut, and can be written on', async () => {
    await keep(entry('a'), entry('b'), entry('c'));
    const whole = readFileSync(journalPath());
    const lineEnds = [...whole].flatMap((byte, index) => (byte === 10 ? [index + 1] : []));

    for (const length of [0, 1, 20, whole.length - 1, whole.length - 30, (lineEnds[0] ?? 0) + 3]) {
      writeFileSync(journalPath(), whole.subarray(0, length));
      const expected = lineEnds.filter((end) => end <= length).length;
      expect(await entriesNow()).toHaveLength(expected);
      await keep(entry('d'));
      expect((await entriesNow()).at(-1)).toEqual(entry('d'));
    }
  });

  test('whose last line was never finished by the disk leaves that line out', async () => {
    await keep(entry('a'));
    appendFileSync(journalPath(), '0123456789abcdef {"kind":"settings","settings":{"user":"palsu"}}\n');

    expect(await entriesNow()).toEqual([entry('a')]);
  });

  test('damaged in its middle is not used: the place is told', async () => {
    await keep(entry('a'), entry('b'), entry('c'));
    const text = readFileSync(journalPath(), 'utf8');
    writeFileSync(journalPath(), text.replace('"b"', '"x"'));

    await expect(open()).rejects.toThrow(
      /jurnal-1\.ndjson rusak di baris 2\. Pulihkan folder data dari cadangan: npm start -- --restore BERKAS/,
    );
  });
});

describe('a snapshot', () => {
  test('takes the place of the journal before it', async () => {
    const folder = await open();
    folder.keeper.keep(entry('a'));
    folder.rotate({ ...NEW_WORKBENCH, settings: { user: 'a', clockAhead: 0 } });
    folder.keeper.keep(entry('b'));
    folder.close();

    const again = await open();
    again.close();
    expect([again.snapshot()?.settings.user, again.entries()]).toEqual(['a', [entry('b')]]);
    expect(readdirSync(join(root, 'data')).sort()).toEqual(['berkas', 'jurnal-2.ndjson', 'potret.json']);
  });

  test('that was half written is swept away: the one before counts', async () => {
    await keep(entry('a'));
    writeFileSync(join(root, 'data', 'potret.json.sementara'), '{"journal":"jurnal-2.ndj');
    writeFileSync(join(root, 'data', 'berkas', 'x.sementara'), 'half');

    expect(await entriesNow()).toEqual([entry('a')]);
    expect(readdirSync(join(root, 'data', 'berkas'))).toEqual([]);
  });

  test('that is damaged is told with its path', async () => {
    await keep(entry('a'));
    writeFileSync(join(root, 'data', 'potret.json'), '{');

    await expect(open()).rejects.toThrow(/potret\.json rusak/);
  });
});

describe('what a backup brings', () => {
  const restored = { ...NEW_WORKBENCH, settings: { user: 'dari cadangan', clockAhead: 0 } };

  test('takes the place of state, journal and files', async () => {
    const folder = await open();
    folder.keeper.putFile('lama', Uint8Array.of(1));
    folder.keeper.keep(entry('a'));
    folder.replace(restored, new Map([['baru', Uint8Array.of(2)]]));
    folder.keeper.keep(entry('b'));
    folder.close();

    const again = await open();
    again.close();
    expect([again.snapshot()?.settings.user, again.entries()]).toEqual(['dari cadangan', [entry('b')]]);
    expect([again.keeper.getFile('lama'), [...(again.keeper.getFile('baru') ?? [])]]).toEqual([null, [2]]);
    expect(readdirSync(join(root, 'data')).sort()).toEqual(['berkas-2', 'jurnal-2.ndjson', 'potret.json']);
  });

  test('leaves all as it was when it could not be written whole', async () => {
    const folder = await open();
    folder.keeper.putFile('lama', Uint8Array.of(1));
    folder.keeper.keep(entry('a'));
    const cut = new Map([
      ['baru', Uint8Array.of(2)],
      ['x'.repeat(300), Uint8Array.of(3)],
    ]);
    expect(() => folder.replace(restored, cut)).toThrow(StorageError);
    folder.close();

    const again = await open();
    again.close();
    expect([again.snapshot(), again.entries(), [...(again.keeper.getFile('lama') ?? [])]]).toEqual([null, [entry('a')], [1]]);
  });
});

describe('a folder of another version', () => {
  const potret = () => join(root, 'data', 'potret.json');
  const everything = () =>
    readdirSync(join(root, 'data')).map((name) => {
      const { size, mtimeMs } = statSync(join(root, 'data', name));
      return [name, size, mtimeMs];
    });

  async function snapshotOf(change: object): Promise<void> {
    const folder = await open();
    folder.rotate(NEW_WORKBENCH);
    folder.close();
    writeFileSync(potret(), JSON.stringify({ ...JSON.parse(readFileSync(potret(), 'utf8')), ...change }));
  }

  test('a later one is refused, and nothing in it is touched', async () => {
    await snapshotOf({ format: FORMAT + 1, journal: 'catatan.bin' });
    writeFileSync(join(root, 'data', 'jurnal-9.ndjson'), 'dari versi nanti');
    const before = everything();

    await expect(open()).rejects.toThrow(/potret\.json dibuat oleh versi Admen yang lebih baru\..*Tidak ada yang diubah\./);
    expect(everything()).toEqual(before);
  });

  test('a line of a kind that only a later one knows is never passed over', async () => {
    await keep(entry('a'));
    await keep({ kind: 'bagan', settings: {} } as never, entry('b'));

    await expect(open()).rejects.toThrow(/jurnal-1\.ndjson dibuat oleh versi Admen yang lebih baru/);
  });

  test('the first one, which told no format, is known as such; what is written from then on tells it', async () => {
    await snapshotOf({ format: undefined, files: undefined });
    const folder = await open();
    expect(folder.format).toBe(1);
    folder.rotate(NEW_WORKBENCH);
    folder.close();

    expect(JSON.parse(readFileSync(potret(), 'utf8'))).toMatchObject({ format: FORMAT, files: 'berkas' });
    expect((await open()).format).toBe(FORMAT);
  });

  test.each([
    ['a journal elsewhere', { journal: '../jurnal-1.ndjson' }],
    ['files elsewhere', { files: '../../berkas' }],
    ['a state without its parts', { state: { grid: {} } }],
  ])('%s is damage, not a version', async (_what, change) => {
    await snapshotOf(change);
    await expect(open()).rejects.toThrow(/potret\.json rusak/);
  });
});

describe('on Windows', () => {
  test('the journal is not opened for appending: such a file could not be cut there', async () => {
    const disk = jest.requireActual<typeof import('node:fs')>('node:fs');
    const opened = jest.spyOn(disk, 'openSync');
    await keep(entry('a'));
    const flags = opened.mock.calls.filter(([path]) => String(path).endsWith('.ndjson')).map(([, flag]) => flag);
    opened.mockRestore();

    expect(flags).toEqual([constants.O_RDWR | constants.O_CREAT]);
  });

  test('no folder is opened to be synced', () => {
    expect(() => syncFolder(join(root, 'tidak ada'), 'win32')).not.toThrow();
    expect(() => syncFolder(join(root, 'tidak ada'), 'linux')).toThrow();
  });

  test.each(['EPERM', 'EACCES', 'EBUSY'])(
    'a rename that a scanner refuses (%s) is tried again; elsewhere it is an error at once',
    (code) => {
      const held = (times: number) => {
        let attempts = 0;
        const rename = () => {
          if (++attempts <= times) throw Object.assign(new Error(code), { code });
        };
        return { rename, attempts: () => attempts };
      };
      const twice = held(2);
      renamePatiently(twice.rename, 'win32');
      expect(twice.attempts()).toBe(3);
      expect(() => renamePatiently(held(1).rename, 'linux')).toThrow(code);
    },
  );

  test('what another program holds is left for the next start', () => {
    const disk = jest.requireActual<typeof import('node:fs')>('node:fs');
    const refuse = (code: string) =>
      jest.spyOn(disk, 'rmSync').mockImplementation(() => {
        throw Object.assign(new Error(code), { code });
      });
    const busy = refuse('EBUSY');
    expect(() => discard('x')).not.toThrow();
    busy.mockRestore();
    const broken = refuse('EIO');
    expect(() => discard('x')).toThrow('EIO');
    broken.mockRestore();
  });
});

describe('files', () => {
  test('are kept and given back byte by byte; a name cannot lead out of the folder', async () => {
    const folder = await open();
    folder.keeper.putFile('../../rahasia', Uint8Array.of(0, 255, 10));

    expect([...(folder.keeper.getFile('../../rahasia') ?? [])]).toEqual([0, 255, 10]);
    expect(readdirSync(join(root, 'data', 'berkas'))).toEqual(['rahasia']);
    folder.keeper.removeFile('../../rahasia');
    expect(folder.keeper.getFile('../../rahasia')).toBeNull();
    folder.close();
  });
});

describe('a folder that cannot be used is told with its path and what to do', () => {
  test('when it is a file', async () => {
    writeFileSync(join(root, 'data'), '');

    await expect(open()).rejects.toThrow(/bukan folder\. Pilih folder lain dengan --data\./);
  });

  test('when it may not be written', async () => {
    mkdirSync(join(root, 'data'));
    chmodSync(join(root, 'data'), 0o555);
    chmodSync(root, 0o555);

    await asNobody(async () => {
      await expect(open()).rejects.toThrow(/tidak boleh ditulisi\. Pilih folder lain dengan --data, atau ubah izinnya\./);
      await expect(open(join(root, 'baru'))).rejects.toThrow(/tidak boleh ditulisi/);
    });
  });

  test('when another workbench has it', async () => {
    writeFileSync(join(root, 'kunci'), '');
    mkdirSync(join(root, 'data'));
    // The parent process is surely alive, and not this one.
    writeFileSync(join(root, 'data', 'kunci.json'), JSON.stringify({ pid: process.ppid, instance: 'lain', port: 0 }));

    await expect(open()).rejects.toThrow(/sedang dipakai meja kerja lain yang baru dimulai\. Tunggu sampai alamatnya terlihat/);
  });

  test('but a lock left by a crash is taken over', async () => {
    mkdirSync(join(root, 'data'));
    writeFileSync(join(root, 'data', 'kunci.json'), JSON.stringify({ pid: 2_147_000_000, instance: 'lama', port: 1 }));

    expect(await entriesNow()).toEqual([]);
  });

  test.each([
    ['before the computer was started', () => 0],
    ['longer ago than any start takes', () => Date.now() / 1000 - 3600],
  ])('and one of a start that began %s, whatever runs under its number now', async (_when, seconds) => {
    mkdirSync(join(root, 'data'));
    const lock = join(root, 'data', 'kunci.json');
    writeFileSync(lock, JSON.stringify({ pid: process.ppid, instance: 'lama', port: 0 }));
    utimesSync(lock, seconds(), seconds());

    expect(await entriesNow()).toEqual([]);
  });

  test('of many that start at once on a dead lock, one has the folder', async () => {
    mkdirSync(join(root, 'data'));
    writeFileSync(join(root, 'data', 'kunci.json'), JSON.stringify({ pid: 2_147_000_000, instance: 'lama', port: 1 }));
    const starts = await Promise.allSettled([open(), open(), open()]);

    expect(starts.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
    for (const start of starts) if (start.status === 'fulfilled') start.value.close();
  });

  test.each([
    ['ENOSPC', 'penuh'],
    ['EDQUOT', 'penuh'],
    ['EFBIG', 'penuh'],
    ['EROFS', 'tidak boleh ditulisi'],
    ['EACCES', 'tidak boleh ditulisi'],
    ['ENOTDIR', 'bukan folder'],
    ['EIO', 'tidak dapat dipakai (EIO)'],
  ])('%s reads “%s”', (code, words) => {
    expect(explainStorage(Object.assign(new Error(), { code }), '/data').message).toContain(words);
  });
});
