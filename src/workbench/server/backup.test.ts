/** Backup and restore of a workbench that runs, over HTTP and from the command line; and what a second start on its folder does. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import PizZip from 'pizzip';
import type { JournalReport } from '../../registers/check-jejak.ts';
import type { MadeDocument } from '../../registers/make-document.ts';
import type { ListedRow } from '../../registers/register.ts';
import type { Saved } from '../../schema/index.ts';
import type { StoredFile } from '../kernel.ts';
import { servePrepared } from '../prepared-data.ts';
import type { ServedWorkbench } from '../served-workbench.ts';
import { serveWorkbench } from '../served-workbench.ts';
import { openBackup } from '../store/backup/open-backup.ts';
import { until } from '../until.ts';

const root = mkdtempSync(join(tmpdir(), 'admen-'));
const dir = join(root, 'Data Kami');
let workbench: ServedWorkbench;

const addPerson = (name: string) =>
  workbench.done<Saved>('pegawai.save', { values: { name, position: 'Perawat', active: true } });
const names = async () => (await workbench.done<ListedRow[]>('pegawai.list')).map(({ title }) => title);
const drive = async () => (await (await fetch(`${workbench.address}/drive`)).json()) as StoredFile[];

async function download(path = '/backup'): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(`${workbench.address}${path}`)).arrayBuffer());
}

async function post(path: string, body: BodyInit = ''): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${workbench.address}${path}`, { method: 'POST', body });
  return { status: answer.status, text: await answer.text() };
}

async function restore(bytes: Uint8Array<ArrayBuffer>): Promise<{ status: number; text: string }> {
  return post(`/restore?sha256=${openBackup(bytes).sha256}`, bytes);
}

/** The backups that it keeps, once one of this name is among them. */
function listedWith(expected: RegExp): Promise<readonly { readonly name: string }[]> {
  const listed = async () => (await (await fetch(`${workbench.address}/backups`)).json()) as { name: string }[];
  return until(listed, (all) => all.some(({ name }) => expected.test(name)));
}

/** `npm start` with these flags, to its end. */
function run(...flags: readonly string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [resolve('build/workbench/server.mjs'), ...flags]);
  return new Promise((done) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
    child.once('close', (code) => done({ code, said }));
  });
}

beforeAll(async () => {
  workbench = await servePrepared(dir, { flags: ['--today', '2026-10-01'] });
  for (const name of ['Rina Marlina', 'Budi Santosa']) await addPerson(name);
  const person = (number: number) => ({ id: `PGW-00${number}`, label: '' });
  const meeting = { kind: 'Lokmin bulanan', date: '2026-10-15', start: '08:00', end: '11:00', place: 'Aula' };
  const { record } = await workbench.done<Saved>('lokmin.plan', {
    values: { ...meeting, chair: person(1), secretary: person(2) },
  });
  await workbench.done<MadeDocument>('lokmin.makeInvitation', { record, toDrive: true });
});
afterAll(async () => {
  await workbench.stop();
  rmSync(root, { recursive: true, force: true });
});

describe('a workbench that runs', () => {
  test('hands over one file, named by the day, with all that is in it', async () => {
    const answer = await fetch(`${workbench.address}/backup`);
    const bytes = new Uint8Array(await answer.arrayBuffer());

    expect(answer.headers.get('content-disposition')).toMatch(/cadangan-admen-\d{4}-\d{2}-\d{2}\.zip$/);
    expect(openBackup(bytes).facts).toMatchObject({ day: '2026-10-01', files: 1, mails: 0 });
    expect(Object.keys(new PizZip(Buffer.from(bytes)).files).sort()).toEqual([
      `berkas/${(await drive())[0]?.id}`,
      'cadangan-admen.json',
      'potret.json',
    ]);
  });

  test('tells what is in a backup and what it would replace, and changes nothing', async () => {
    const backup = await download();
    await addPerson('Dewi Lestari');
    const { status, text } = await post('/inspect-backup', backup);
    const told = JSON.parse(text);

    expect([status, told.present.rows - told.facts.rows]).toEqual([200, 1]);
    expect(told.sha256).toBe(openBackup(backup).sha256);
    expect(await names()).toHaveLength(3);
  });

  test('goes back to it: rows, numbers, documents; what was there is kept, and comes back the same way', async () => {
    const backup = await download();
    const letter = (await drive())[0]?.id ?? '';
    const before = await download(`/drive/${letter}`);
    const added = await addPerson('Sesudah Cadangan');
    await post(`/drive/${letter}`, new Uint8Array([1, 2, 3]));

    const answer = await restore(backup);
    const { kept } = JSON.parse(answer.text);
    expect(answer.status).toBe(200);
    expect(kept).toMatch(/Data Kami.cadangan.sebelum-pulih-[\d-]+\.zip$/);
    expect(await names()).not.toContain('Sesudah Cadangan');
    expect(await download(`/drive/${letter}`)).toEqual(before);
    expect(await workbench.done<JournalReport>('jejak.check')).toMatchObject({ intact: true });
    expect((await addPerson('Yang Lain')).record).toBe(added.record);

    await restore(new Uint8Array(readFileSync(kept)));
    expect(await names()).toContain('Sesudah Cadangan');
    expect(await names()).not.toContain('Yang Lain');
    expect([...(await download(`/drive/${letter}`))]).toEqual([1, 2, 3]);
  });

  test('is the restored one after it was stopped and started again, too', async () => {
    const backup = await download();
    await addPerson('Hilang Lagi');
    await restore(backup);
    const restored = await names();
    await addPerson('Sesudah Pulih');
    await workbench.stop();
    workbench = await serveWorkbench(dir);

    expect(await names()).toEqual([...restored, 'Sesudah Pulih']);
    expect(readdirSync(dir).filter((name) => name.startsWith('berkas'))).toHaveLength(1);
  });

  test('lists the backups that it keeps, and restores one of those', async () => {
    // The daily one is made when a workbench that was started anew has come to rest.
    const listed = await listedWith(/^otomatis-\d{4}-\d{2}-\d{2}\.zip$/);
    const [newest] = listed.filter(({ name }) => name.startsWith('sebelum-pulih'));
    const name = newest?.name ?? '';
    const { sha256 } = JSON.parse((await post(`/inspect-backup?kept=${name}`)).text);

    expect(openBackup(await download(`/backup/${name}`)).sha256).toBe(sha256);
    expect((await post(`/restore?kept=${name}&sha256=${sha256}`)).status).toBe(200);
    expect(await names()).toContain('Hilang Lagi');
  });

  test.each([
    ['no zip', '/inspect-backup', 'bukan zip', 422, /bukan cadangan Admen.*Tidak ada yang diubah\.$/],
    ['no zip, to be restored', '/restore?sha256=x', 'bukan zip', 422, /bukan cadangan Admen/],
    ['a kept one that is not there', '/restore?kept=otomatis-2020-01-01.zip&sha256=x', '', 404, /tidak ada lagi di folder data/],
    ['a path instead of a name', '/inspect-backup?kept=..%2Fpotret.json', '', 404, /tidak ada lagi di folder data/],
  ])('refuses %s', async (_what, path, body, status, words) => {
    const before = await names();
    const answer = await post(path, body);

    expect([answer.status, answer.text]).toEqual([status, expect.stringMatching(words)]);
    expect(await names()).toEqual(before);
  });

  test('refuses another file than the one that was shown', async () => {
    const shown = openBackup(await download()).sha256;
    await addPerson('Tambahan');

    expect(await post(`/restore?sha256=${shown}`, await download())).toMatchObject({
      status: 409,
      text: expect.stringMatching(/bukan lagi yang tadi diperiksa/),
    });
  });

  test('two who restore at once come one after the other; whoever records meanwhile is answered', async () => {
    const backup = await download();
    const all = await Promise.all([restore(backup), restore(backup), workbench.call('pegawai.list').catch(() => null)]);

    expect([all[0].status, all[1].status]).toEqual([200, 200]);
    expect(await workbench.done<JournalReport>('jejak.check')).toMatchObject({ intact: true });
  });
});

describe('a second start on the same folder', () => {
  test('says where the first one is, whatever port is asked for, and ends well', async () => {
    const { code, said } = await run('--data', dir, '--no-open', '--port', '0');

    expect(said).toContain(`sudah berjalan di ${workbench.address}/ dan dipakai terus.`);
    expect(code).toBe(0);
    expect((await names()).length).toBeGreaterThan(0);
  });
});

describe('the command line', () => {
  test('backs up a folder whose workbench runs by asking that one', async () => {
    const file = join(root, 'berjalan.zip');
    const { code, said } = await run('--data', dir, '--backup', file);

    expect([code, said]).toEqual([0, expect.stringMatching(/Cadangan disimpan: .*berjalan\.zip \([\d.]+ KB\)/)]);
    expect(openBackup(readFileSync(file)).sha256).toBeTruthy();
    expect(await run('--data', dir, '--backup', file)).toEqual({
      code: 1,
      said: expect.stringContaining('sudah ada dan tidak ditimpa. Pilih nama lain.'),
    });
  });

  test('backs up one that rests, into a folder under the name of the day', async () => {
    await workbench.stop();
    const { code, said } = await run('--data', dir, '--backup', root);
    const name = readdirSync(root).find((each) => each.startsWith('cadangan-admen-')) ?? '';

    expect([code, said]).toEqual([0, expect.stringContaining(name)]);
    expect(openBackup(readFileSync(join(root, name))).facts.files).toBe(1);
    expect(existsSync(join(dir, 'kunci.json'))).toBe(false);
  });

  test('restores into a new folder, and into a damaged one, which is kept', async () => {
    const file = join(root, 'berjalan.zip');
    const other = join(root, 'baru');
    expect(await run('--data', other, '--restore', file, '--yes')).toMatchObject({
      code: 0,
      said: expect.stringContaining(`Data dipulihkan ke ${other}.`),
    });

    writeFileSync(join(other, 'potret.json'), '{ rusak');
    expect(await run('--data', other, '--no-open', '--port', '0')).toMatchObject({
      code: 1,
      said: expect.stringMatching(/potret\.json rusak\. Pulihkan folder data dari cadangan: npm start -- --restore BERKAS/),
    });
    const again = await run('--data', other, '--restore', file, '--yes');
    expect(again).toMatchObject({ code: 0, said: expect.stringContaining('Keadaan sebelumnya disimpan di') });
    const damaged = readdirSync(join(other, 'cadangan')).find((name) => name.startsWith('rusak-')) ?? '';
    expect(readFileSync(join(other, 'cadangan', damaged, 'potret.json'), 'utf8')).toBe('{ rusak');
    workbench = await serveWorkbench(other);
    expect(await names()).toContain('Rina Marlina');
  });

  test.each([
    ['a workbench runs on the folder', () => ['--data', join(root, 'baru'), '--yes'], /sedang dipakai meja kerja lain di http/],
    ['nobody can be asked', () => ['--data', dir], /Pemulihan perlu persetujuan\. Jalankan di terminal, atau tambahkan --yes/],
  ])('does not restore while %s', async (_when, flags, words) => {
    const { code, said } = await run(...flags(), '--restore', join(root, 'berjalan.zip'));
    expect([code, said]).toEqual([1, expect.stringMatching(words)]);
  });

  test.each([
    ['--restore', 'tidak-ada.zip', /tidak-ada\.zip tidak ada\. Periksa nama dan foldernya\./],
    ['--restore', resolve('package.json'), /bukan cadangan Admen/],
    ['--backup', join(root, 'tidak-ada', 'x.zip'), /Folder .*tidak-ada tidak ada\. Buat dahulu/],
  ])('refuses %s %s', async (flag, file, words) => {
    const { code, said } = await run('--data', dir, '--yes', flag, file);
    expect([code, said]).toEqual([1, expect.stringMatching(words)]);
  });

  test('says of an empty folder that there is nothing to back up, and makes none', async () => {
    const nothing = join(root, 'kosong');
    const { code, said } = await run('--data', nothing, '--backup', join(root, 'x.zip'));

    expect([code, said]).toEqual([1, expect.stringContaining('masih kosong: tidak ada yang dicadangkan')]);
    expect(existsSync(nothing)).toBe(false);
  });

  test('killed while it restores, at whatever moment, it leaves the old state or the new one', async () => {
    const restored = await names();
    await addPerson('Hanya Lama');
    const old = await names();
    await workbench.stop();
    for (const wait of [0, 3, 6, 12, 24, 48]) {
      const target = join(root, `dibunuh-${wait}`);
      cpSync(join(root, 'baru'), target, { recursive: true });
      const flags = ['--data', target, '--restore', join(root, 'berjalan.zip'), '--yes'];
      const child = spawn(process.execPath, [resolve('build/workbench/server.mjs'), ...flags]);
      const gone = new Promise((done) => child.once('exit', done));
      // It tells what is in the backup just before it begins.
      await Promise.race([new Promise((done) => child.stdout.once('data', done)), gone]);
      await pause(wait);
      child.kill('SIGKILL');
      await gone;
      workbench = await serveWorkbench(target);
      expect([old, restored]).toContainEqual(await names());
      expect((await drive()).map(({ size }) => size)).toEqual([3]);
      expect(await workbench.done<JournalReport>('jejak.check')).toMatchObject({ intact: true });
      await workbench.stop();
    }
    workbench = await serveWorkbench(join(root, 'baru'));
  });
});
