/** A person before the workbench's page, in a real Chromium: keyboard only, every screen examined by axe. For tests. */
import type { Browser, Download, Frame, Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { examine } from './axe.ts';
import { chooseFrom, goTo, goToRegion } from './keyboard.ts';
import { takePicture } from './picture.ts';
import { watchPage } from './screen-report.ts';

export { examine };

/** Of every step; a test as a whole ends long after it. */
export const PATIENCE_MS = 60_000;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
}

export interface Person {
  readonly page: Page;
  /** What the browser's console complained about. */
  readonly complaints: string[];
  /** Runs a step on the page itself; when it fails, its error says what the person saw. All steps below do so by themselves. */
  watch<T>(step: () => Promise<T>): Promise<T>;
  /** Goes to the grid by F6. */
  grid(): Promise<void>;
  /** Chooses from the Admen menu. */
  menu(entry: string): Promise<void>;
  /** The frame of the sidebar, or of the dialog that was opened last. */
  frame(): Promise<Frame>;
  /** Goes to a button by Tab and presses Enter. */
  press(name: string | RegExp): Promise<void>;
  /** Goes to a field by Tab and types over what it holds. */
  type(label: string, text: string): Promise<void>;
  /** Goes to a select box by Tab and types the beginning of a choice. */
  choose(label: string | RegExp, choice: string): Promise<void>;
  /** Goes to a check box or radio button by Tab and arrows, and marks it. */
  mark(label: string): Promise<void>;
  /** Waits for words on the screen. */
  sees(text: string | RegExp): Promise<void>;
  /** Presses a button or link that hands over a file. */
  receives(name: string, role?: 'button' | 'link'): Promise<Download>;
  /** Types into fields of the open form, and saves it. */
  fill(values: Readonly<Record<string, string>>, save?: string): Promise<void>;
  /** Opens a step of the stepper, if it is not open. */
  step(title: string): Promise<void>;
  /** A finished screen of the sidebar: keeps its picture; what axe finds serious on it. */
  looked(name: string): Promise<string[]>;
  /** What axe finds serious on the present screen: rule, and where. */
  examine(): Promise<string[]>;
  picture(name: string, of?: Locator): Promise<void>;
}

/** `scale` is how many pixels of a picture stand for one of the page. */
interface WindowSize {
  readonly width: number;
  readonly height: number;
  readonly scale?: number;
}

export async function openPage(
  browser: Browser,
  address: string,
  size: WindowSize = { width: 1280, height: 900 },
): Promise<Person> {
  const { scale: deviceScaleFactor = 1, ...viewport } = size;
  const context = await browser.newContext({ viewport, deviceScaleFactor, locale: 'id-ID', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  // Chromium leaves windows that pick a file to us from the start: told when one is expected, it may have had the key before.
  page.on('filechooser', () => {});
  const { complaints, watch } = watchPage(page);
  await page.goto(address);
  const steps = stepsOn(page);
  // Whatever fails tells what was on the screen.
  const watched = Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [
      name,
      (...given: readonly unknown[]) => watch(() => (step as (...given: readonly unknown[]) => Promise<unknown>)(...given)),
    ]),
  ) as unknown as typeof steps;
  return { page, complaints, watch, ...watched };
}

function stepsOn(page: Page): Omit<Person, 'page' | 'complaints' | 'watch'> {
  const frame = async (): Promise<Frame> => {
    const content = await (await page.locator('iframe').last().elementHandle())?.contentFrame();
    if (!content) throw new Error('Neither sidebar nor dialog is open.');
    return content;
  };
  const press = async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
    await goTo(page, (await frame()).getByRole(role, { name, exact: true }).first());
    await page.keyboard.press('Enter');
  };
  const type = async (label: string, text: string) => {
    await goTo(page, (await frame()).getByLabel(whole(label)).first());
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
  };
  return {
    frame,
    type,
    picture: (name, of) => takePicture(page, name, of),
    press: (name) => press(name),
    grid: () => goToRegion(page, '.grid'),
    menu: (entry) => chooseFromMenu(page, entry),
    choose: async (label, choice) => {
      const box = (await frame()).getByLabel(typeof label === 'string' ? whole(label) : label).first();
      await chooseFrom(page, box, choice);
    },
    mark: async (label) => {
      const box = (await frame()).getByLabel(label, { exact: true }).first();
      await goTo(page, box);
      await page.keyboard.press('Space');
    },
    sees: async (text) => (await frame()).getByText(text).first().waitFor(),
    receives: async (name, role) => {
      const [download] = await Promise.all([page.waitForEvent('download'), press(name, role)]);
      return download;
    },
    examine: async () => examine(await frame()),
    fill: async (values, save = 'Simpan') => {
      for (const [label, text] of Object.entries(values)) await type(label, text);
      await press(save);
    },
    step: async (title) => {
      const name = new RegExp(`^${escaped(title)} ?, (selesai|sebagian|belum|tidak berlaku)$`);
      const head = (await frame()).getByRole('button', { name });
      await head.waitFor();
      if ((await head.getAttribute('aria-expanded')) === 'false') await press(name);
    },
    looked: async (name) => {
      await takePicture(page, name, page.locator('aside.panel'));
      return examine(await frame());
    },
  };
}

/** A label with or without what Admen writes behind it: "(boleh kosong)", "(13)". */
function whole(label: string): RegExp {
  return new RegExp(`^${escaped(label)}( \\(.*\\))?$`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

async function chooseFromMenu(page: Page, entry: string): Promise<void> {
  const menu = page.getByRole('button', { name: 'Admen ▾' });
  await menu.waitFor();
  await goToRegion(page, '.strip');
  await goTo(page, menu);
  await page.keyboard.press('Enter');
  await goTo(page, page.getByRole('menuitem', { name: entry }));
  const sidebar = page.locator('aside.panel iframe');
  const before = (await sidebar.count()) > 0 ? await sidebar.getAttribute('src') : null;
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (old) => ![null, undefined, old].includes(document.querySelector('aside.panel iframe')?.getAttribute('src')),
    before,
  );
  await sidebar.contentFrame().getByRole('heading').first().waitFor();
}
