/** The pictures of the guide: taken anew by `npm run panduan`, held against what lies in docs/panduan/gambar by the tests. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { comeToRest } from '../picture.ts';
import type { Picture } from './guide-page.ts';

export const PICTURES = resolve('docs/panduan/gambar');
/** Set by `npm run panduan`: what is taken is kept. */
const KEEPS = process.env.ADMEN_PANDUAN_GAMBAR === '1';
/** Device pixels for one of the page: sharp on a good screen, small in the repository. */
export const SCALE = 1.5;
const MARGIN = 12;
/** Width of sheet and panel together. */
const BESIDE = 760;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width and height of a PNG, from its first block. */
export function sizeOf(png: Buffer): Size {
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('This is not a PNG.');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** Takes the picture; keeps it, or says by an error how it differs in kind from the one that is kept. */
export async function pictured(page: Page, frame: Frame, picture: Picture): Promise<void> {
  await Promise.all(page.frames().map((each) => each.evaluate(comeToRest).catch(() => {})));
  const clip = picture.withSheet ? await besideSheet(page) : await panelOf(page, frame);
  const png = await page.screenshot({ animations: 'disabled', caret: 'initial', clip });
  const path = join(PICTURES, picture.file);
  if (KEEPS) {
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(path, png);
    return;
  }
  const [kept, taken] = [sizeOf(readFileSync(path)), sizeOf(png)];
  if (kept.width !== taken.width || kept.height > taken.height * 2 || taken.height > kept.height * 2)
    throw new Error(
      `${picture.file} shows another screen by now (${taken.width}×${taken.height}): run npm run panduan, and look.`,
    );
}

/** The sheet's cells with the panel beside them: what is typed, and what follows from it. */
async function besideSheet(page: Page) {
  const [grid, panel] = await Promise.all(['.o-grid', 'aside.panel'].map((part) => page.locator(part).first().boundingBox()));
  if (!grid || !panel) throw new Error('Sheet and panel are not side by side.');
  const x = Math.max(grid.x, panel.x + panel.width - BESIDE);
  return { x, y: grid.y, width: panel.x + panel.width - x, height: grid.height };
}

/** The panel down to where its content ends. */
async function panelOf(page: Page, frame: Frame) {
  const box = await page.locator('aside.panel').boundingBox();
  const inner = await (await frame.frameElement()).boundingBox();
  if (!box || !inner) throw new Error('The panel is not open.');
  const content = await frame.evaluate(() => document.body.getBoundingClientRect().bottom);
  const end = inner.y + Math.min(inner.height, Math.ceil(content) + MARGIN);
  return { x: box.x, y: box.y, width: box.width, height: Math.min(box.height, end - box.y) };
}
