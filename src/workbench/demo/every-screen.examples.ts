/** Every screen that a workbook's records lead to, as routes of the sidebar; and what is looked at on each. For the demo's test. */
import type { Frame, Page } from 'playwright-core';
import { registers } from '../../registers/manifest.ts';
import type { ListedRow } from '../../registers/register.ts';
import { sops } from '../../sops/index.ts';
import type { Action, RecordLine, RecordView } from '../../sops/sop.ts';
import { examine } from '../axe.ts';
import { builtFile } from '../office-workbench.ts';
import { withScriptRun } from '../server/frame.ts';

type Asked = <T>(name: string, input?: object) => Promise<T>;

/** Records that differ in what their tag says are different screens; more than so many of a SOP show nothing new. */
const RECORDS_OF_A_SOP = 3;

/** One route for each screen, form, and part of a form. */
export async function everyRoute(asked: Asked, others: readonly string[]): Promise<readonly string[]> {
  const routes = new Map<string, string>();
  const add = (route: string, kind = route) => {
    if (!routes.has(kind)) routes.set(kind, route);
  };
  for (const route of others) add(route);
  for (const id of ['rtl', 'dokumen', ...registers.map((register) => register.id)]) add(`register/${id}`);
  for (const { form } of registers) add(`form/${form.id}`, `new ${form.id}`);
  const [rtl] = await asked<ListedRow[]>('rtl.list');
  add(`form/rtl.kemajuan/${rtl?.record}`);
  for (const sop of sops) {
    add(`sop/${sop.id}`);
    if (sop.board) add(`papan/${sop.id}`);
    add(`form/${sop.start}`, `new ${sop.start}`);
    for (const tool of sop.tools) addAction(add, tool, '');
    for (const { id } of [...sop.registers, ...sop.lists]) add(`register/${id}`);
    for (const register of sop.registers) add(`form/${register.form.id}`, `new ${register.form.id}`);
    for (const list of sop.lists) {
      const [row] = await asked<ListedRow[]>(`${list.id}.list`);
      if (row) add(`form/${list.form}/${row.record}`, `form ${list.form}`);
    }
    const lines = await asked<RecordLine[]>(sop.list);
    const tags = new Map(lines.map((line) => [line.tag.replace(/[\d,.]+/g, ''), line]));
    for (const { record, route } of [...tags.values()].slice(0, RECORDS_OF_A_SOP)) {
      add(route);
      const { steps } = await asked<RecordView>(sop.open, { record });
      for (const action of steps.flatMap((step) => step.actions)) addAction(add, action, record);
    }
    // What no record offers now is opened all the same: it says why not.
    for (const { id } of sop.forms) if (id !== sop.start) add(`form/${id}/${lines[0]?.record}`, `form ${id}`);
  }
  return [...routes.values()];
}

function addAction(add: (route: string, kind?: string) => void, action: Action, record: string): void {
  if (action.type === 'screen') add(action.route.replace('{record}', record), action.route.replace(/[A-Z]+-\d+/g, ''));
  if (action.type !== 'form') return;
  const part = action.part === undefined ? '' : `/${encodeURIComponent(action.part)}`;
  add(`form/${action.form}/${record}${part}`, `form ${action.form}`);
}

/** A small laptop's browser at 200 %: half its size. */
const ZOOMED = { width: 300, height: 330 };
const PANEL = { width: 300, height: 760 };
const WIDE_ZOOMED = { width: 480, height: 330 };

/** Opens a route by itself, as wide as the sidebar, at 200 % and in a wide dialog at 200 %; what is wrong with it. */
export async function lookAtRoute(page: Page, address: string, route: string): Promise<readonly string[]> {
  await page.setViewportSize(PANEL);
  const source = withScriptRun(
    (builtFile('sidebar') ?? '').replace('/*START*/null', JSON.stringify({ route, frame: 'panel' })),
    'tes',
  );
  await page.route(
    `${address}/layar`,
    (answering) => answering.fulfill({ contentType: 'text/html; charset=utf-8', body: source }),
    {
      times: 1,
    },
  );
  await page.goto(`${address}/layar`);
  await page.waitForFunction(isComplete);
  const frame = page.mainFrame();
  const found = [
    ...whatIsSaid(await frame.evaluate(wordsShown)),
    ...(await frame.evaluate(whatIsNotReached)),
    ...(await overflow(page, frame, PANEL)),
    ...(await overflow(page, frame, ZOOMED)),
    ...(await overflow(page, frame, WIDE_ZOOMED)),
  ];
  await page.setViewportSize(PANEL);
  return [...found, ...(await examine(frame))];
}

async function overflow(page: Page, frame: Frame, size: { width: number; height: number }): Promise<string[]> {
  await page.setViewportSize(size);
  const faults = await frame.evaluate(whatDoesNotFit);
  return faults.map((fault) => `${size.width}×${size.height}: ${fault}`);
}

/** Runs in the page: a heading, and nothing that is still being fetched. */
function isComplete(): boolean {
  return document.querySelector('h1') !== null && document.querySelector('.spinner') === null;
}

/** What no person should read: ISO days, and what a program leaves where it has no words. */
const RAW = /\b\d{4}-\d{2}-\d{2}\b|\bundefined\b|\bNaN\b|\[object|\bnull\b/g;

/** Runs in the page: all words that can be seen, also those that were typed. */
function wordsShown(): string {
  const words: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, nodeValue } = texts.currentNode;
    if (parentElement?.checkVisibility()) words.push(nodeValue ?? '');
  }
  const typed = document.querySelectorAll<HTMLInputElement>('input:not([type=date])');
  return [...words, ...Array.from(typed, ({ value }) => value)].join(' ');
}

function whatIsSaid(words: string): string[] {
  const raw = words.match(RAW) ?? [];
  return [...raw.map((word) => `shows “${word}”`), ...(words.trim().length < 40 ? ['says nothing'] : [])];
}

/** Runs in the page: controls that the keyboard does not reach, or that do not show it. */
function whatIsNotReached(): string[] {
  const faults: string[] = [];
  for (const control of document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  )) {
    if (!control.checkVisibility() || control.matches(':disabled')) continue;
    control.focus({ focusVisible: true } as FocusOptions);
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(control);
    const isShown = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    const name = `${control.tagName.toLowerCase()} “${(control.getAttribute('aria-label') ?? control.textContent ?? '').slice(0, 40)}”`;
    if (document.activeElement !== control) faults.push(`${name} takes no focus`);
    else if (!isShown) faults.push(`${name} does not show its focus`);
  }
  return [...new Set(faults)];
}

/** Runs in the page: what is wider than it, and a footer or head that leaves no room to what is read. */
function whatDoesNotFit(): string[] {
  const { scrollWidth } = document.documentElement;
  const faults = scrollWidth > innerWidth ? [`${scrollWidth} px wide`] : [];
  const stuck = Array.from(document.querySelectorAll('header, footer')).filter((part) =>
    ['sticky', 'fixed'].includes(getComputedStyle(part).position),
  );
  const taken = stuck.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
  if (innerHeight - taken < 120) faults.push(`only ${Math.round(innerHeight - taken)} px between head and footer`);
  return faults;
}
