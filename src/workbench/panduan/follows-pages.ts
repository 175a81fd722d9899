/** The tests that follow pages of the guide literally: each in a workbook of its own, in one browser. For tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../browser.ts';
import type { ServedWorkbench } from '../served-workbench.ts';
import { serveWorkbench } from '../served-workbench.ts';
import { openDataFolder } from '../store/data-folder.ts';
import { followPage } from './follow.ts';
import { workbookFor } from './guide-offices.ts';
import type { GuidePage } from './guide-page.ts';
import { SCALE } from './guide-pictures.ts';
import { pageNamed, pageNames } from './pages.ts';

/** One whole page at the pace of a slow machine. */
const MOST_MS = 240_000;
/** The height shows a form with its beginning and its buttons. */
const WINDOW = { width: 1180, height: 700 };

/** Every `of`-th page that has steps, so that test files can share them; `ADMEN_PANDUAN` names one alone. */
export function followsPages(share: number, of: number): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const only = process.env.ADMEN_PANDUAN;
  const followed = pageNames().filter((name) => pageNamed(name).start !== null && (only === undefined || only === name));
  const mine = followed.filter((_name, at) => at % of === share);
  if (mine.length > 0) test.each(mine)('docs/panduan/%s.md can be followed to its end', (name) => follow(browser, name), MOST_MS);
  else test('the one page that was asked for is not for this file', () => expect(only).toBeDefined());
}

async function follow(browser: Browser, name: string): Promise<void> {
  const page = pageNamed(name);
  const folder = mkdtempSync(join(tmpdir(), 'admen-'));
  const workbench = await openedWorkbook(folder, page);
  try {
    const person = await openPage(browser, workbench.address, { ...WINDOW, scale: SCALE });
    await followPage({ person, workbench }, page).catch((error: unknown) => {
      throw error instanceof Error ? Object.assign(error, { message: `docs/panduan/${name}.md, ${error.message}` }) : error;
    });
    expect(person.complaints).toEqual([]);
    await person.page.context().close();
  } finally {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openedWorkbook(folder: string, { start }: GuidePage): Promise<ServedWorkbench> {
  if (!start) throw new Error('This page has no steps.');
  const snapshot = workbookFor(start.workbook);
  const data = join(folder, 'data');
  if (snapshot) {
    const kept = await openDataFolder(data, 'panduan');
    kept.rotate(snapshot);
    kept.close();
  }
  return serveWorkbench(data, { flags: ['--today', start.today, ...(snapshot ? [] : ['--empty'])] });
}
