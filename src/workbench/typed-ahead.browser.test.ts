/** A fast typist before a slow screen: what is typed goes into the cell that was chosen, and nothing is joined to it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.ts';
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

/** Runs in the page before anything else: frames can be held back from then on. */
function holdFrames(): void {
  const next = requestAnimationFrame.bind(window);
  const held = window as unknown as { pause: number };
  held.pause = 0;
  window.requestAnimationFrame = (draw) => (held.pause > 0 ? window.setTimeout(() => next(draw), held.pause) : next(draw));
}

test('words that are typed before the grid has drawn the move stand in the cell they were meant for', async () => {
  const page = await (await browser.newContext()).newPage();
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
