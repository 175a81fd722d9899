/** A part is asked for once, however many wait for it, and again only after it could not be had. */
import { beforeEach, expect, test } from '@jest/globals';
import type { Answer } from '../../answer.ts';
import { fetchAsset } from './fetch-asset.ts';

type Handler = (value: Answer) => void;

/** Requests that wait for their answer. */
let waiting: { readonly name: string; readonly answer: Handler }[] = [];
let scripts: string[] = [];

beforeEach(() => {
  waiting = [];
  scripts = [];
  let succeed: Handler = () => {};
  const run = {
    withSuccessHandler: (handler: Handler) => {
      succeed = handler;
      return run;
    },
    withFailureHandler: () => run,
    call: (_: string, { name }: { readonly name: string }) => waiting.push({ name, answer: succeed }),
  };
  const document = {
    createElement: () => ({ textContent: '' }),
    head: { append: ({ textContent }: { readonly textContent: string }) => scripts.push(textContent) },
  };
  Object.assign(globalThis, { window: { google: { script: { run } } }, document });
});

const source = (value: string): Answer => ({ ok: true, value, problems: [] });
const BUSY: Answer = { ok: false, code: 'busy', refusals: [{ field: '', message: 'Sedang dipakai.' }], problems: [] };

test('two that wait for the same part share one request, and later ones need none', async () => {
  const left = () => scripts[0];
  const both = [fetchAsset('lain', left), fetchAsset('lain', left)];
  expect(waiting.map(({ name }) => name)).toEqual(['lain']);
  waiting[0]?.answer(source('layar'));

  expect(await Promise.all(both)).toMatchObject([{ value: 'layar' }, { value: 'layar' }]);
  expect(await fetchAsset('lain', left)).toMatchObject({ ok: true, value: 'layar' });
  expect([waiting.length, scripts]).toEqual([1, ['layar']]);
});

test('what failed, or left nothing behind, is asked for anew', async () => {
  let isThere = false;
  const left = () => isThere || undefined;
  const first = fetchAsset('kegiatan', left);
  waiting[0]?.answer(BUSY);
  expect(await first).toMatchObject({ ok: false, code: 'busy' });

  const second = fetchAsset('kegiatan', left);
  waiting[1]?.answer(source('lama'));
  expect(await second).toMatchObject({ ok: false, refusals: [{ message: expect.stringContaining('Muat ulang panel') }] });

  const third = fetchAsset('kegiatan', left);
  isThere = true;
  waiting[2]?.answer(source('baru'));
  expect(await third).toMatchObject({ ok: true });
  expect(waiting.length).toBe(3);
});
