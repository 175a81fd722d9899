/** Going round the workbench by real key presses: F6 between its regions, Tab and arrows inside one. For tests. */
import type { FileChooser, Locator, Page } from 'playwright-core';

/** More presses than any screen has things to stand on. */
const MOST_PRESSES = 400;
/** After so many corrections, step by step. */
const ESTIMATES = 4;
const MOST_REGIONS = 8;
const MOST_TRIES = 4;
/** After a second without a key, a select box takes the next one for the first letter of another choice. */
const FORGOTTEN_MS = 1200;

/** Presses F6 until the focus is in the region: `.strip`, `.grid`. */
export async function goToRegion(page: Page, region: string): Promise<void> {
  for (let presses = 0; presses < MOST_REGIONS; presses++) {
    await page.evaluate(settled);
    if (await page.evaluate((selector) => document.activeElement?.closest(selector) != null, region)) return;
    await page.keyboard.press('F6');
  }
  throw new Error(`F6 does not reach ${region}.`);
}

/** Presses Tab, Shift+Tab or an arrow until the target has the focus. */
export async function goTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  await target.evaluate(settled);
  for (let presses = 0, round = 0; presses < MOST_PRESSES; round++) {
    const { key, times } = await target.evaluate(keysTowards);
    if (key === '') return;
    const wanted = round < ESTIMATES ? times : 1;
    for (let press = 0; press < wanted; press++) await page.keyboard.press(key);
    presses += wanted;
  }
  throw new Error(`The keyboard does not reach ${target}.`);
}

/** Goes to a select box and types the beginning of a choice. Rejects when the box has none that begins so. */
export async function chooseFrom(page: Page, box: Locator, choice: string): Promise<void> {
  const select = await box.elementHandle();
  let chosen = '';
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await goTo(page, box);
    await page.keyboard.type(choice);
    chosen = (await select?.evaluate(chosenIn)) ?? choice;
    if (chosen.startsWith(choice)) return;
    await page.waitForTimeout(FORGOTTEN_MS);
  }
  throw new Error(`there is no choice “${choice}”: “${chosen}” is chosen.`);
}

/** Runs in the page. A choice that leads elsewhere at once has taken the box away: `null`. */
function chosenIn(box: Node): string | null {
  return box.isConnected ? ((box as HTMLSelectElement).selectedOptions[0]?.text ?? '') : null;
}

/** Goes to a file box, and picks a file in the window that opens. */
export async function pickFile(page: Page, box: Locator, file: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
  await goTo(page, box);
  const [picker] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await picker.setFiles(file);
}

/** Runs in the page: what it still does by itself after a drawing, such as giving the focus to a new screen, is done. */
function settled(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
}

/** Runs in the page: which key leads to the target, and how many stops of Tab lie on the way. */
function keysTowards(target: Element): { key: string; times: number } {
  const page = target.ownerDocument;
  const focused = page.activeElement;
  if (focused === target) return { key: '', times: 0 };
  const isRadio = (element: Element | null): element is HTMLInputElement =>
    element?.tagName === 'INPUT' && element.getAttribute('type') === 'radio';
  // In a group of radio buttons, Tab stops at one, and arrows lead on.
  if (isRadio(focused) && isRadio(target) && focused.name === target.name) return { key: 'ArrowDown', times: 1 };
  const isAfter = (one: Element, other: Element) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  // Where the focus was lost, Tab goes on from a place that the page does not tell.
  if (!focused || focused === page.body) return { key: 'Tab', times: 1 };
  const isBack = isAfter(target, focused);
  const groups = new Set<string>();
  const isStop = (element: HTMLElement) => {
    if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true }))
      return false;
    if (!isRadio(element)) return true;
    return !groups.has(element.name) && groups.add(element.name);
  };
  const [first, last] = isBack ? [target, focused] : [focused, target];
  const isBetween = (element: Element) => isAfter(first, element) && isAfter(element, last);
  const stops = [...page.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')];
  return {
    key: isBack ? 'Shift+Tab' : 'Tab',
    times: stops.filter((element) => isBetween(element) && isStop(element)).length + 1,
  };
}
