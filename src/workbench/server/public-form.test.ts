/** The form for the public on the served workbench: posted, killed, sent by strangers, seen on a phone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { FormPlan, FormResponse } from '../../host/host.ts';
import type { Person } from '../browser.ts';
import { examine, openBrowser, openPage } from '../browser.ts';
import { openWorkbench } from '../open-workbench.ts';
import type { ServedWorkbench } from '../served-workbench.ts';
import { serveWorkbench } from '../served-workbench.ts';
import { openStopped } from '../stopped-workbench.ts';
import { openDataFolder } from '../store/data-folder.ts';
import { until } from '../until.ts';
import { withScriptRun } from './frame.ts';

const PLAN: FormPlan = {
  title: 'Umpan balik Puskesmas Contoh',
  description: 'Sampaikan keluhan, saran, atau pujian Anda.\n\nJangan tulis keterangan penyakit.',
  confirmation: 'Terima kasih. Umpan balik Anda sudah kami terima.',
  items: [
    {
      type: 'MULTIPLE_CHOICE',
      title: 'Jenis umpan balik',
      help: '',
      required: true,
      choices: ['Keluhan', 'Saran', 'Umpan balik positif', 'Permintaan informasi'],
    },
    {
      type: 'PARAGRAPH_TEXT',
      title: 'Isi umpan balik',
      help: 'Apa yang terjadi, di mana, dan kapan?',
      required: true,
      validation: { rule: 'maxLength', length: 5000, message: 'Paling banyak 5000 karakter.' },
    },
    { type: 'LIST', title: 'Unit yang dimaksud', help: '', required: false, choices: ['Loket', 'Poli umum', 'Apotek'] },
    {
      type: 'TEXT',
      title: 'E-mail',
      help: 'Bila Anda ingin dijawab.',
      required: false,
      validation: { rule: 'email', message: 'Tulis alamat e-mail, misalnya nama@contoh.example.' },
    },
    { type: 'CHECKBOX', title: 'Boleh dihubungi lewat', help: '', required: false, choices: ['Telepon', 'WA'] },
    { type: 'DATE', title: 'Tanggal kejadian', help: '', required: false },
  ],
};
const GOOD = { 'Jenis umpan balik': 'Keluhan', 'Isi umpan balik': 'Antre lama di loket' };

const root = mkdtempSync(join(tmpdir(), 'admen-'));
const running: ServedWorkbench[] = [];
let folders = 0;

afterEach(() => Promise.all(running.splice(0).map((workbench) => workbench.kill())));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Served {
  readonly workbench: ServedWorkbench;
  readonly dir: string;
  readonly id: string;
  readonly sheetId: number;
}

/** A workbench whose folder holds a form; `trigger` is the function that runs when an answer arrives. */
async function servedForm(trigger = 'tanggapanMasuk'): Promise<Served> {
  const dir = join(root, `data-${++folders}`);
  const folder = await openDataFolder(dir, 'persiapan');
  const bench = openWorkbench({ user: 'kapus@contoh.example' });
  const { id, sheetId } = bench.host().createForm(PLAN);
  const { triggers, ...others } = bench.state.snapshot();
  folder.rotate({ ...others, triggers: triggers.map((made) => ({ ...made, functionName: trigger })) });
  folder.close();
  const workbench = await serveWorkbench(dir, { flags: ['--today', '2026-03-02'] });
  running.push(workbench);
  return { workbench, dir, id, sheetId };
}

function post({ workbench, id }: Served, answers: Record<string, string>, headers: Record<string, string> = {}) {
  return fetch(`${workbench.address}/form/${id}`, { method: 'POST', body: new URLSearchParams(answers), headers });
}

/** What a start after the end of the workbench finds. */
async function responsesIn({ dir, sheetId }: Served): Promise<readonly FormResponse[]> {
  return (await openStopped(dir)).host().formResponses(sheetId, new Set()).responses;
}

async function logOf({ workbench }: Served): Promise<{ functionName: string; level: string; text: string }[]> {
  return (await fetch(`${workbench.address}/log`)).json() as never;
}

describe('an answer that was confirmed', () => {
  test('is there after SIGKILL, as it was written', async () => {
    const served = await servedForm();
    const answer = await post(served, { ...GOOD, 'Isi umpan balik': '=1+1', 'E-mail': 'warga@contoh.example' });
    await served.workbench.kill();

    expect(await answer.text()).toContain('Terima kasih. Umpan balik Anda sudah kami terima.');
    expect(await responsesIn(served)).toMatchObject([
      {
        at: expect.stringMatching(/^2026-03-0[23] /),
        answers: { 'Isi umpan balik': '=1+1', 'E-mail': 'warga@contoh.example', 'Unit yang dimaksud': null },
      },
    ]);
  });

  test('is there once, of many that come at the same time until the workbench is killed', async () => {
    const served = await servedForm();
    const confirmed: string[] = [];
    const people = Array.from({ length: 60 }, async (_, number) => {
      const text = `Umpan balik nomor ${number}`;
      const answer = await post(served, { ...GOOD, 'Isi umpan balik': text }).catch(() => null);
      if (answer?.status === 200 && confirmed.push(text) === 25) await served.workbench.kill();
    });
    await Promise.all(people);

    const found = (await responsesIn(served)).map(({ answers }) => answers['Isi umpan balik']);
    expect(confirmed.length).toBeGreaterThanOrEqual(25);
    expect(confirmed.filter((text) => !found.includes(text))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
  });

  test('stays when the trigger fails, and the failure is in the log', async () => {
    const served = await servedForm('fungsiYangTidakAda');
    expect((await post(served, GOOD)).status).toBe(200);
    await until(
      () => logOf(served),
      (lines) => lines.length > 0,
    );

    expect(await logOf(served)).toMatchObject([
      { functionName: 'fungsiYangTidakAda', level: 'ERROR', text: expect.stringContaining('fungsiYangTidakAda') },
    ]);
    await served.workbench.stop();
    expect(await responsesIn(served)).toHaveLength(1);
  });
});

test('the form is among what the page of the workbench lists, also after a start anew', async () => {
  const { workbench, id } = await servedForm();
  const state = (await (await fetch(`${workbench.address}/state`)).json()) as { forms: unknown };

  expect(state.forms).toEqual([{ id, title: PLAN.title }]);
});

describe('what is refused', () => {
  test('an answer that is not whole comes back with its errors, and leaves no row', async () => {
    const served = await servedForm();
    const html = await (await post(served, { 'Jenis umpan balik': 'Keluhan', 'E-mail': 'bukan surel' })).text();

    expect(html).toContain('Jawaban belum terkirim');
    expect(html).toContain('value="Keluhan" checked');
    await served.workbench.stop();
    expect(await responsesIn(served)).toEqual([]);
  });

  test('a page of another site may not send it; another kind of body, too much of it and unknown forms are told', async () => {
    const served = await servedForm();
    const address = `${served.workbench.address}/form/${served.id}`;

    expect((await post(served, GOOD, { origin: 'http://jahat.example' })).status).toBe(403);
    expect((await fetch(address, { method: 'POST', body: '{}' })).status).toBe(415);
    const huge = await post(served, { 'Isi umpan balik': 'x'.repeat(20_000_001) }).catch(() => ({ status: 413 }));
    expect(huge.status).toBe(413);
    expect((await fetch(`${served.workbench.address}/form/tidak-ada`)).status).toBe(404);
    expect((await post({ ...served, id: 'tidak-ada' }, GOOD)).status).toBe(404);
    await served.workbench.stop();
    expect(await responsesIn(served)).toEqual([]);
  });
});

describe('on a phone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** Nothing may need scrolling sideways. */
  function overflow({ page }: Person): Promise<number> {
    return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  test.each([320, 390, 430])(
    '%i px wide, a form is filled in, corrected and sent, with nothing that axe finds',
    async (width) => {
      const served = await servedForm();
      const address = `${served.workbench.address}/form/${served.id}`;
      const person = await openPage(browser, address, { width, height: 800 });
      const { page } = person;
      expect(await examine(page.mainFrame())).toEqual([]);
      await page.screenshot({ path: `build/screens/formulir-${width}.png`, fullPage: true });

      await page.getByRole('radio', { name: 'Saran' }).check();
      await page.getByLabel('E-mail').fill('bukan surel');
      await page.getByRole('button', { name: 'Kirim' }).click();
      await page.getByText('Jawaban belum terkirim').waitFor();
      expect([await examine(page.mainFrame()), await overflow(person)]).toEqual([[], 0]);
      await page.screenshot({ path: `build/screens/formulir-${width}-salah.png`, fullPage: true });
      expect(await page.getByRole('radio', { name: 'Saran' }).isChecked()).toBe(true);

      await page.getByRole('link', { name: 'Isi umpan balik' }).click();
      await page.getByLabel('Isi umpan balik').fill('Tambah kursi di ruang tunggu.');
      await page.getByLabel('E-mail').fill('warga@contoh.example');
      await page.getByRole('button', { name: 'Kirim' }).click();
      await page.getByText('Terima kasih. Umpan balik Anda sudah kami terima.').waitFor();
      expect([await examine(page.mainFrame()), await overflow(person), person.complaints]).toEqual([[], 0, []]);

      for (const control of await page.locator('a, button').all())
        expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await served.workbench.stop();
      expect((await responsesIn(served)).map(({ answers }) => answers['Isi umpan balik'])).toEqual([
        'Tambah kursi di ruang tunggu.',
      ]);
    },
  );

  test('without scripts it works just so, and the strip of the workbench leads to it', async () => {
    const served = await servedForm();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.workbench.address}/form/${served.id}`);
    await page.getByRole('radio', { name: 'Keluhan' }).check();
    await page.getByLabel('Isi umpan balik').fill('Antre lama');
    await page.getByRole('button', { name: 'Kirim' }).click();
    await page.getByText('Terima kasih.').waitFor();
    await context.close();

    const person = await openPage(browser, served.workbench.address);
    await person.page.getByRole('button', { name: 'Formulir (1)' }).click();
    const [opened] = await Promise.all([
      person.page.waitForEvent('popup'),
      person.page.getByRole('link', { name: PLAN.title }).click(),
    ]);
    expect(opened.url()).toBe(`${served.workbench.address}/form/${served.id}`);
  });

  test.each(['d/e/ID/viewform', 'd/ID/edit'])('a link of the sidebar to docs.google.com/forms/%s leads to it', async (path) => {
    const served = await servedForm();
    const { page } = await openPage(browser, served.workbench.address);
    const link = `https://docs.google.com/forms/${path.replace('ID', served.id)}`;
    await page.setContent(withScriptRun(`<!doctype html><head></head><a href="${link}" target="_blank">Formulir</a>`, 'uji'));

    const [opened] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'Formulir' }).click()]);

    expect(opened.url()).toBe(`${served.workbench.address}/form/${served.id}`);
  });
});
