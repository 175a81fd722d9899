/** The workbench's own page in a real browser, by keyboard: about, backup, restore; nothing from elsewhere; a server that goes and comes back. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { ListedRow } from '../registers/register.ts';
import type { Saved } from '../schema/index.ts';
import type { Person } from './browser.ts';
import { examine, openBrowser, openPage } from './browser.ts';
import { goTo, goToRegion, pickFile } from './keyboard.ts';
import { servePrepared } from './prepared-data.ts';
import type { ServedWorkbench } from './served-workbench.ts';
import { lastingPort, serveWorkbench } from './served-workbench.ts';
import { openBackup } from './store/backup/open-backup.ts';
import { until } from './until.ts';

const root = mkdtempSync(join(tmpdir(), 'admen-'));
const data = join(root, 'data');
const file = join(root, 'cadangan.zip');
const PORT = lastingPort();
let browser: Browser;
let workbench: ServedWorkbench;
let person: Person;

beforeAll(async () => {
  browser = await openBrowser();
  workbench = await servePrepared(data, { flags: ['--today', '2026-10-08', '--port', PORT] });
  await addPerson('Rina Marlina');
  person = await openPage(browser, workbench.address);
  await person.page.getByRole('button', { name: 'Admen ▾' }).waitFor();
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  rmSync(root, { recursive: true, force: true });
});

const addPerson = (name: string) =>
  workbench.done<Saved>('pegawai.save', { values: { name, position: 'Perawat', active: true } });
const names = async () => (await workbench.done<ListedRow[]>('pegawai.list')).map(({ title }) => title);

/** Presses a button of the strip, or of the open window. */
async function press(name: string): Promise<void> {
  const { page } = person;
  if ((await page.locator('dialog').count()) === 0) await goToRegion(page, '.strip');
  await goTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
}

const sees = (text: string | RegExp) => person.page.getByText(text).first().waitFor();

/** A finished screen: keeps its picture; what axe finds serious on it. */
async function looked(name: string): Promise<string[]> {
  await person.picture(name);
  return examine(person.page.mainFrame(), ['.grid', 'iframe']);
}

const chooseFile = (path: string) => pickFile(person.page, person.page.getByLabel('Pilih berkas…'), path);

test('the page and the panel load nothing from elsewhere, and could not', async () => {
  const { page } = person;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await person.menu('Buka Admen');
  await person.sees('Umpan balik');
  const refused = await page.evaluate(() =>
    fetch('https://contoh.example/').then(
      () => 'taken',
      () => 'refused',
    ),
  );

  expect(asked.length).toBeGreaterThan(10);
  const local = new RegExp(`^(${workbench.address}/|data:|blob:|about:)`);
  expect(asked.filter((url) => !local.test(url) && url !== 'https://contoh.example/')).toEqual([]);
  expect(refused).toBe('refused');
  expect(person.complaints.splice(0).filter((words) => !words.includes('contoh.example'))).toEqual([]);
  expect(await looked('meja-kerja')).toEqual([]);
});

describe('Tentang', () => {
  test('tells folder, address, version and clock; the keyboard stays in it, Escape leads back', async () => {
    const { page } = person;
    await press('Tentang meja kerja ini');
    const box = page.getByRole('dialog', { name: 'Tentang meja kerja ini' });
    await box.waitFor();
    const text = (await box.textContent()) ?? '';

    expect(text).toContain(data);
    expect(text).toContain(`port ${PORT}`);
    expect(text).toContain('Admen 0.1.0');
    expect(text).toContain('Kamis, 8 Oktober 2026');
    expect(await looked('meja-kerja-tentang')).toEqual([]);
    await page.setViewportSize({ width: 640, height: 450 });
    expect(await looked('meja-kerja-tentang-200')).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    for (let presses = 0; presses < 8; presses++) {
      await page.keyboard.press('Tab');
      const isInPage = await page.evaluate(() => document.activeElement?.closest('.strip, .grid, .panel') != null);
      expect(isInPage).toBe(false);
    }
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Tentang meja kerja ini');
  });
});

describe('a backup', () => {
  test('comes as a file, and is told', async () => {
    await goToRegion(person.page, '.strip');
    const told = sees(/cadangan-admen-.*\.zip \(\d.*KB\), di folder unduhan Anda\./);
    const [download] = await Promise.all([person.page.waitForEvent('download'), press('Cadangkan'), told]);
    await download.saveAs(file);

    expect(download.suggestedFilename()).toMatch(/^cadangan-admen-\d{4}-\d{2}-\d{2}\.zip$/);
    expect(openBackup(readFileSync(file)).facts.day).toBe('2026-10-08');
  });

  test('that is damaged is refused in the window, and another can be chosen', async () => {
    writeFileSync(join(root, 'terpotong.zip'), readFileSync(file).subarray(0, 2000));
    await press('Pulihkan…');
    await chooseFile(join(root, 'terpotong.zip'));
    await sees('terpotong.zip: Cadangan ini rusak atau terpotong. Salin ulang berkasnya, atau pilih cadangan lain.');

    expect(await looked('meja-kerja-pulihkan-rusak')).toEqual([]);
  });

  test('shows what is in it and what it replaces, and replaces it when that is agreed to', async () => {
    await addPerson('Sesudah Cadangan');
    await chooseFile(file);
    await sees('Isi cadangan');
    expect(await looked('meja-kerja-pulihkan')).toEqual([]);
    await press('Ganti dengan cadangan ini');
    await sees('Data dipulihkan.');
    expect(await looked('meja-kerja-dipulihkan')).toEqual([]);
    await press('Buka buku kerja');
    await person.page.getByRole('dialog').waitFor({ state: 'detached' });

    expect(await names()).toEqual(['Rina Marlina']);
    await person.menu('Buka Admen');
    await person.sees('Umpan balik');
  });

  test('that the folder keeps can be chosen, too: what was replaced comes back', async () => {
    await press('Pulihkan…');
    await sees('Sebelum pemulihan');
    expect(await looked('meja-kerja-pulihkan-pilih')).toEqual([]);
    await goTo(person.page, person.page.getByRole('button', { name: /^Periksa sebelum-pulih/ }).first());
    await person.page.keyboard.press('Enter');
    await press('Ganti dengan cadangan ini');
    await press('Buka buku kerja');
    await person.page.getByRole('dialog').waitFor({ state: 'detached' });

    expect(await names()).toEqual(['Rina Marlina', 'Sesudah Cadangan']);
  });
});

describe('a server that is gone', () => {
  test('is told; what was typed meanwhile is saved when it is back, without loading the page anew', async () => {
    const { page } = person;
    await page.getByRole('button', { name: 'Admen ▾' }).waitFor();
    await page.evaluate(() => Object.assign(window, { stillHere: true }));
    // On the first sheets a warning protection would ask first.
    await page.locator('.o-sheet', { hasText: 'Sheet1' }).click();
    await workbench.stop();
    await sees('Meja kerja tidak menjawab.');
    expect(await looked('meja-kerja-hilang')).toEqual([]);
    await person.grid();
    await page.keyboard.type('diketik tanpa server');
    await page.keyboard.press('Enter');

    workbench = await serveWorkbench(data, { flags: ['--port', PORT] });
    await page.locator('.gone').waitFor({ state: 'detached' });
    const saved = async () =>
      JSON.stringify(await (await fetch(`${workbench.address}/state`)).json()).includes('diketik tanpa server');
    expect(await until(saved, Boolean)).toBe(true);
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
  });

  test('with another state when it is back, the page takes that one', async () => {
    const { page } = person;
    await page.evaluate(() => Object.assign(window, { stillHere: true }));
    await workbench.stop();
    await sees('Meja kerja tidak menjawab.');
    const other = join(root, 'lain');
    workbench = await servePrepared(other);
    await workbench.stop();
    workbench = await serveWorkbench(other, { flags: ['--port', PORT] });
    await page.waitForFunction(() => !('stillHere' in window));
    await page.getByRole('button', { name: 'Admen ▾' }).waitFor();

    expect(await page.locator('.gone').count()).toBe(0);
  });
});
