/** Pictures of the screens, to be looked at. For tests. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const PICTURES = resolve('build/screens');

/** The whole page, or a part of it, once it has come to rest. */
export async function takePicture(page: Page, name: string, of?: Locator): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  // A frame may be on its way to another page just now.
  await Promise.all(page.frames().map((frame) => frame.evaluate(comeToRest).catch(() => {})));
  await (of ?? page).screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** Runs in the page: waits for what fades and slides, as two pictures of one screen must not differ. */
export async function comeToRest(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const passing = document
    .getAnimations()
    .filter((each) => each.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
  const atMost = new Promise((done) => setTimeout(done, 1000));
  await Promise.race([Promise.allSettled(passing.map((each) => each.finished)), atMost]);
}
