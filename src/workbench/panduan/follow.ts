/** Does what a page of the guide says, step by step, as a person at the keyboard; a step that cannot be done is told with its line. For tests. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Download, Locator, Page, Request } from 'playwright-core';
import type { Person } from '../browser.ts';
import { chooseFrom, goTo, pickFile } from '../keyboard.ts';
import type { ServedWorkbench } from '../served-workbench.ts';
import { allWords } from '../word-text.ts';
import { accountOf } from './guide-offices.ts';
import type { GuidePage, Picture } from './guide-page.ts';
import { GuideError } from './guide-page.ts';
import { pictured } from './guide-pictures.ts';
import { readSentences } from './sentences.ts';
import type { Caption, Entry, Step } from './step.ts';
import { typeIntoColumn } from './type-into-column.ts';

export interface Desk {
  readonly person: Person;
  readonly workbench: ServedWorkbench;
}

/** After so long a step goes on, and tells by itself what is not there. */
const ANSWER_MS = 10_000;
const EXAMPLE_FILES = resolve('docs/panduan/contoh');

/** Follows the page to its end. */
export async function followPage(desk: Desk, page: GuidePage): Promise<void> {
  const answered = answersOf(desk.person.page);
  for (const entry of page.lines) {
    try {
      if (entry.kind === 'picture') await lookAt(desk, entry.picture);
      else
        for (const step of readSentences(entry.text)) {
          await doStep(desk, step);
          await answered();
        }
    } catch (error) {
      throw told(error, entry.line);
    }
  }
}

/** The line comes first; what the person saw stays with it. */
function told(error: unknown, line: number): GuideError {
  const failed = new GuideError(line, error instanceof Error ? error.message : String(error));
  failed.cause = error;
  return failed;
}

/** Resolves when nothing that was asked of the server is unanswered: a reader, too, goes on when the screen has come to rest. */
function answersOf(page: Page): () => Promise<void> {
  const asked = new Set<Request>();
  page.on('request', (request) => request.url().endsWith('/run') && asked.add(request));
  for (const event of ['requestfinished', 'requestfailed'] as const)
    page.on(event as 'requestfinished', (request) => void asked.delete(request));
  return async () => {
    const since = performance.now();
    while (asked.size > 0 && performance.now() - since < ANSWER_MS) await page.waitForTimeout(20);
  };
}

async function lookAt({ person }: Desk, picture: Picture): Promise<void> {
  const faults = await person.examine();
  if (faults.length > 0) throw new Error(`axe finds on the screen of ${picture.file}: ${faults.join('; ')}`);
  await pictured(person.page, await person.frame(), picture);
}

function doStep(desk: Desk, step: Step): Promise<unknown> {
  const { person, workbench } = desk;
  switch (step.does) {
    case 'menu':
      return person.menu(step.entry);
    case 'press':
      return step.role === 'link' ? pressLink(person, step.caption) : person.press(step.caption);
    case 'key':
      return person.page.keyboard.press(step.key);
    case 'step':
      return person.step(step.title);
    case 'activity':
      return openActivity(person, step.title);
    case 'open':
      return person.press(step.words);
    case 'unfold':
      return unfold(person, step.title);
    case 'type':
      return typeInto(person, step.entries, step.newest);
    case 'choose':
      return choose(person, step);
    case 'mark':
      return person.mark(step.caption);
    case 'see':
      return person.sees(step.words);
    case 'receive':
      return receive(person, step);
    case 'sheet':
      return person.watch(() => person.page.locator('.o-sheet.active', { hasText: step.name }).waitFor());
    case 'column':
      return person.watch(() => typeIntoColumn(person, step.column, step.text));
    case 'file':
      return pickExample(person, step.field, step.file);
    case 'day':
      return workbench.at(step.today);
    case 'person':
      return sitDown(desk, accountOf(step.name));
  }
}

function labelled(label: string): RegExp {
  return new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(.*\\))?$`);
}

async function typeInto(person: Person, entries: readonly Entry[], newest: boolean): Promise<void> {
  for (const { field, text } of entries) {
    if (!newest) await person.type(field, text);
    else await person.watch(async () => typeOver(person, (await person.frame()).getByLabel(labelled(field)).last(), text));
  }
}

async function typeOver({ page }: Person, field: Locator, text: string): Promise<void> {
  await goTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

/** A select box, or a group of radio buttons or check boxes: to a reader the same. */
function choose(person: Person, { choice, field, newest }: Extract<Step, { does: 'choose' }>): Promise<void> {
  const { page } = person;
  return person.watch(async () => {
    const frame = await person.frame();
    const fields = frame.getByLabel(labelled(field)).or(frame.getByRole('group', { name: labelled(field) }));
    await fields.first().waitFor();
    const box = newest ? fields.last() : fields.first();
    if (await box.evaluate((element) => element.tagName === 'SELECT')) await chooseFrom(page, box, choice);
    else {
      await goTo(page, box.getByLabel(choice, { exact: true }).first());
      await page.keyboard.press('Space');
    }
  });
}

function openActivity(person: Person, title: string): Promise<void> {
  return person.watch(async () => {
    const frame = await person.frame();
    await goTo(person.page, frame.locator('button.card', { has: frame.locator('b').getByText(title, { exact: true }) }).first());
    await person.page.keyboard.press('Enter');
  });
}

function pressLink(person: Person, caption: Caption): Promise<void> {
  return person.watch(async () => {
    await goTo(person.page, (await person.frame()).getByRole('link', { name: caption, exact: true }).first());
    await person.page.keyboard.press('Enter');
  });
}

function unfold(person: Person, title: string): Promise<void> {
  return person.watch(async () => {
    await goTo(person.page, (await person.frame()).locator('summary', { hasText: title }).first());
    await person.page.keyboard.press('Enter');
  });
}

async function receive(person: Person, step: Extract<Step, { does: 'receive' }>): Promise<void> {
  const download = await person.watch(async () => {
    const frame = await person.frame();
    const button = frame.getByRole('button', { name: step.caption, exact: true }).first();
    await goTo(person.page, button);
    const [file] = await Promise.all([person.page.waitForEvent('download'), person.page.keyboard.press('Enter')]);
    return file;
  });
  const name = download.suggestedFilename();
  if (typeof step.name === 'string' ? name !== step.name : !step.name.test(name))
    throw new Error(`the file is called “${name}”, not “${step.name}”.`);
  if (step.holds.length > 0) await hold(download, step.holds);
}

async function hold(download: Download, words: readonly string[]): Promise<void> {
  const text = await allWords(download);
  const missing = words.filter((each) => !text.includes(each));
  if (missing.length > 0) throw new Error(`${download.suggestedFilename()} does not hold: ${missing.join('; ')}`);
}

function pickExample(person: Person, label: string, file: string): Promise<void> {
  return person.watch(async () => {
    const buffer = readFileSync(resolve(EXAMPLE_FILES, file));
    const picked = { name: file, mimeType: 'application/octet-stream', buffer };
    await pickFile(person.page, (await person.frame()).getByLabel(label), picked);
  });
}

/** Another person sits down before the workbench. */
async function sitDown({ person, workbench }: Desk, user: string): Promise<void> {
  // A page that is still opening would not hear of it.
  await person.watch(() => person.page.getByRole('button', { name: 'Admen ▾' }).waitFor());
  await fetch(`${workbench.address}/settings`, { method: 'POST', body: JSON.stringify({ user }) });
  await person.watch(() => person.page.waitForFunction((expected) => window.admenUser?.() === expected, user));
}
