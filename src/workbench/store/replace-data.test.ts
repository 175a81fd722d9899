/** The state of a data folder is replaced by a backup at one moment: whenever the computer stops, the old one or the new one is there. */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import type { Entry } from '../state/entry.ts';
import { NEW_WORKBENCH } from '../state/workbench-state.ts';
import { openDataFolder, openEvenDamaged } from './data-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'admen-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const OLD = { ...NEW_WORKBENCH, settings: { user: 'lama', clockAhead: 0 } };
const NEW = { ...NEW_WORKBENCH, settings: { user: 'baru', clockAhead: 0 } };
const NEW_FILES = new Map([
  ['surat', Uint8Array.of(7, 7, 7)],
  ['lain', Uint8Array.of(8)],
]);
const noted: Entry = { kind: 'settings', settings: { user: 'lama, sesudah potret' } };

/** A folder with a snapshot, a line in the journal, and a file that has the same name in the backup. */
async function oldFolder(name: string): Promise<string> {
  const dir = join(root, name);
  const folder = await openDataFolder(dir, 'persiapan');
  folder.keeper.putFile('surat', Uint8Array.of(1, 2, 3));
  folder.rotate(OLD);
  folder.keeper.keep(noted);
  folder.close();
  return dir;
}

/** What whoever starts the workbench next finds. */
async function found(dir: string) {
  rmSync(join(dir, 'kunci.json'), { force: true });
  const folder = await openDataFolder(dir, 'sesudahnya');
  folder.close();
  const bytes = (id: string) => [...(folder.keeper.getFile(id) ?? [])];
  return { user: folder.snapshot()?.settings.user, entries: folder.entries(), letter: bytes('surat'), other: bytes('lain') };
}

const OLD_FOUND = { user: 'lama', entries: [noted], letter: [1, 2, 3], other: [] };
const NEW_FOUND = { user: 'baru', entries: [], letter: [7, 7, 7], other: [8] };

test('after it all is new, and what counts no more is gone', async () => {
  const dir = await oldFolder('sekali');
  const folder = await openDataFolder(dir, 'tes');
  const before = folder.keeper;
  folder.replace(NEW, NEW_FILES);

  expect(() => before.keep(noted)).toThrow('Data meja kerja ini baru saja diganti dari cadangan.');
  folder.keeper.putFile('sesudahnya', Uint8Array.of(9));
  folder.close();

  expect(await found(dir)).toEqual(NEW_FOUND);
  expect(readdirSync(dir).sort()).toEqual(['berkas-3', 'jurnal-3.ndjson', 'potret.json']);
});

test('replaced again and again it stays whole', async () => {
  const dir = await oldFolder('berkali-kali');
  for (const user of ['satu', 'dua', 'tiga']) {
    const folder = await openDataFolder(dir, 'tes');
    folder.replace({ ...NEW, settings: { user, clockAhead: 0 } }, NEW_FILES);
    folder.keeper.keep({ kind: 'settings', settings: { user: `${user}, diubah` } });
    folder.close();
    expect(await found(dir)).toMatchObject({ user, entries: [{ settings: { user: `${user}, diubah` } }], letter: [7, 7, 7] });
  }
});

/** The module itself: what a spy changes here is changed for whoever calls it. */
const disk = jest.requireActual<typeof import('node:fs')>('node:fs');
const STEPS = ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'ftruncateSync', 'renameSync', 'mkdirSync', 'rmSync'] as const;

/** From the nth step on the disk does nothing any more; a write at that step is half done. Gives how many steps were taken. */
function stopAt(last: number): { readonly taken: () => number; readonly restore: () => void } {
  let taken = 0;
  const spies = STEPS.map((name) => {
    const really = disk[name] as (...given: readonly unknown[]) => unknown;
    return jest.spyOn(disk, name).mockImplementation(((...given: readonly unknown[]) => {
      taken++;
      if (taken < last) return really(...given);
      if (taken === last && name === 'writeSync') really(given[0], (given[1] as Uint8Array).subarray(0, 2));
      throw new Error('Listrik padam');
    }) as never);
  });
  const restore = () => {
    for (const spy of spies) spy.mockRestore();
  };
  return { taken: () => taken, restore };
}

test('stopped at any single step of the disk, all is old or all is new', async () => {
  const prepared = await oldFolder('mati');
  const outcomes: string[] = [];
  for (let step = 1; ; step++) {
    const dir = join(root, `mati-${step}`);
    cpSync(prepared, dir, { recursive: true });
    const folder = await openDataFolder(dir, 'tes');
    const power = stopAt(step);
    let isWhole = true;
    try {
      folder.replace(NEW, NEW_FILES);
    } catch {
      isWhole = false;
    } finally {
      power.restore();
    }
    const now = await found(dir);
    expect([OLD_FOUND, NEW_FOUND]).toContainEqual(now);
    outcomes.push(String(now.user));
    // A second start finds the same.
    expect(await found(dir)).toEqual(now);
    if (isWhole && power.taken() < step) break;
  }
  expect(outcomes.length).toBeGreaterThan(15);
  expect(new Set(outcomes)).toEqual(new Set(['lama', 'baru']));
  expect(outcomes).toEqual([...outcomes].sort((a, b) => b.localeCompare(a)));
});

test('a disk that is full refuses it, and the old state goes on', async () => {
  const dir = await oldFolder('penuh');
  const folder = await openDataFolder(dir, 'tes');
  const full = jest.spyOn(disk, 'writeSync').mockImplementation(() => {
    throw Object.assign(new Error(), { code: 'ENOSPC' });
  });
  expect(() => folder.replace(NEW, NEW_FILES)).toThrow(/penuh\. Perubahan ini tidak disimpan/);
  full.mockRestore();

  const more: Entry = { kind: 'settings', settings: { user: 'masih lama' } };
  folder.keeper.keep(more);
  folder.close();
  expect(await found(dir)).toEqual({ ...OLD_FOUND, entries: [noted, more] });
});

test('what is damaged is opened only to be replaced', async () => {
  const dir = await oldFolder('rusak');
  writeFileSync(join(dir, 'potret.json'), '{"journal":');

  await expect(openDataFolder(dir, 'tes')).rejects.toThrow(/potret\.json rusak\. Pulihkan folder data dari cadangan: npm start/);
  const folder = await openEvenDamaged(dir, 'tes');
  expect(folder.damage?.message).toMatch(/rusak/);
  expect(() => folder.keeper.keep(noted)).toThrow();
  folder.replace(NEW, NEW_FILES);
  folder.close();

  expect(await found(dir)).toEqual(NEW_FOUND);
  expect(existsSync(join(dir, 'berkas'))).toBe(false);
});
