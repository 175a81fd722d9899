/** Slow pages: what is typed goes into the cell that was chosen; what others record while the page is loading is there afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, PATIENCE_MS } from './browser.ts';
import { goToRegion } from './keyboard.ts';
import type { ServedWorkbench } from './served-workbench.ts';
import { serveWorkbench } from './served-workbench.ts';

const folder = mkdtempSync(join(tmpdir(), 'admen-'));
let workbench: ServedWorkbench;
let browser: Browser;

beforeAll(async () => {
  [workbench, browser] = await Promise.all([serveWorkbench(join(folder, 'data')), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await workbench?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function newPage(): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return page;
}

/** Runs in the page before anything else: frames can be held back from then on. */
function holdFrames(): void {
  const next = requestAnimationFrame.bind(window);
  const held = window as unknown as { pause: number };
  held.pause = 0;
  window.requestAnimationFrame = (draw) => (held.pause > 0 ? window.setTimeout(() => next(draw), held.pause) : next(draw));
}

test('words that are typed before the grid has drawn the move stand in the cell they were meant for', async () => {
  const page = await newPage();
  await page.addInitScript(holdFrames);
  await page.goto(workbench.address);
  await page.locator('.o-sheet.active').waitFor();
  await goToRegion(page, '.grid');
  const saved = (content: string) =>
    page.waitForRequest((request) => request.url().endsWith('/grid') && request.postData()?.includes(content) === true);
  const first = saved('08:00');
  await page.keyboard.type('08:00');
  await page.keyboard.press('Tab');
  await first;
  await page.keyboard.press('ArrowLeft');
  await page.locator('.o-topbar-composer', { hasText: '08:00' }).waitFor();

  await page.evaluate(() => Object.assign(window, { pause: 3000 }));
  const second = saved('Kenanga');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('Aula Kenanga');
  await page.keyboard.press('Enter');

  expect((await second).postDataJSON().commands).toMatchObject([{ col: 1, row: 0, content: 'Aula Kenanga' }]);
});

test('what is recorded while the page is still loading is in its grid, and the page does not load anew for it', async () => {
  const page = await newPage();
  let loads = 0;
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) loads++;
  });
  let goOn = () => {};
  const held = new Promise<void>((done) => {
    goOn = done;
  });
  const isAsked = page.waitForRequest('**/o_spreadsheet.xml');
  await page.route('**/o_spreadsheet.xml', async (route) => {
    await held;
    await route.continue();
  });
  const sheets = (names: readonly string[]) =>
    Promise.all(names.map((name) => page.locator('.o-sheet', { hasText: name }).waitFor({ state: 'attached' })));

  await page.goto(workbench.address);
  await isAsked;
  await workbench.done('prepare', { accepted: [] });
  goOn();
  await sheets(['Panduan', 'Pegawai']);
  await workbench.done('unit.save', { values: { name: 'Gizi', klaster: 'Klaster 2 Ibu dan Anak', active: true } });
  // What the page hears comes in order: once it knows the day, it has taken the record in.
  await workbench.at('2027-02-03');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.strip input[type=date]')?.value === '2027-02-03');

  expect(loads).toBe(1);
});
