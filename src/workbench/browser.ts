/** A person before the workbench's page, in a real Chromium: keyboard only, every screen examined by axe. For tests. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Browser, Download, Frame, Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const axeSource = readFileSync(createRequire(resolve('package.json')).resolve('axe-core/axe.min.js'), 'utf8');
/** Where pictures of the screens are put, to be looked at. */
const PICTURES = resolve('build/screens');
/** More presses of Tab than any screen has things to stand on. */
const MOST_TABS = 400;
const PATIENCE_MS = 20_000;

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

export async function openPage(browser: Browser, address: string, size = { width: 1280, height: 900 }): Promise<Person> {
  const page = await (await browser.newContext({ viewport: size, locale: 'id-ID' })).newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address);

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
  const picture = async (name: string, of?: Locator) => {
    mkdirSync(PICTURES, { recursive: true });
    // Colours that fade and toasts that come would make two pictures of one screen.
    await page.waitForTimeout(400);
    await (of ?? page).screenshot({ path: join(PICTURES, `${name}.png`) });
  };
  return {
    page,
    complaints,
    menu: async (entry) => {
      const menu = page.getByRole('button', { name: 'Admen ▾' });
      await menu.waitFor();
      while (!(await menu.evaluate(isInFocusedRegion))) await page.keyboard.press('F6');
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
    },
    frame,
    press: (name) => press(name),
    type,
    choose: async (label, choice) => {
      const box = (await frame()).getByLabel(typeof label === 'string' ? whole(label) : label).first();
      await goTo(page, box);
      await page.keyboard.type(choice);
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
    picture,
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
      await picture(name, page.locator('aside.panel'));
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

/** Presses Tab, or Shift+Tab, until the target has the focus. */
async function goTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < MOST_TABS; presses++) {
    const key = await target.evaluate(keyTowards);
    if (key === '') return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${target}.`);
}

/** Runs in the page. */
function isInFocusedRegion(target: Element): boolean {
  return target.closest('.strip')?.contains(document.activeElement) === true;
}

/** Runs in the page. In a group of radio buttons, Tab stops at one, and arrows lead on. */
function keyTowards(target: Element): string {
  const focused = target.ownerDocument.activeElement;
  if (focused === target) return '';
  const isRadio = (element: Element | null): element is HTMLInputElement =>
    element?.tagName === 'INPUT' && element.getAttribute('type') === 'radio';
  if (isRadio(focused) && isRadio(target) && focused.name === target.name) return 'ArrowDown';
  if (!focused || focused === target.ownerDocument.body) return 'Tab';
  return focused.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly target: readonly unknown[] }[];
  }[];
}

/** What axe finds serious in one page. */
export async function examine(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  const results = (await frame.evaluate('axe.run()')) as AxeResults;
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
