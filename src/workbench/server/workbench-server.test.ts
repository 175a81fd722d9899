/** The workbench as others meet it over HTTP: programs that run functions, fetch documents, or have no business here. */
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import PizZip from 'pizzip';
import type { MadeDocument } from '../../registers/make-document.ts';
import type { Saved } from '../../schema/index.ts';
import type { ServedWorkbench } from '../served-workbench.ts';
import { serveWorkbench } from '../served-workbench.ts';

const dir = mkdtempSync(join(tmpdir(), 'admen-'));
let workbench: ServedWorkbench;

beforeAll(async () => {
  workbench = await serveWorkbench(dir, { flags: ['--empty', '--today', '2026-10-08'] });
  await workbench.call('prepare', { accepted: [] });
});
afterAll(async () => {
  await workbench.stop();
  rmSync(dir, { recursive: true, force: true });
});

/** fetch() hides its Host header; a page that rebinds a name would not. */
function ask(
  method: string,
  path: string,
  headers: Record<string, string>,
  body = '',
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(`${workbench.address}${path}`, { method, headers }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part as Buffer);
      resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') });
    });
    asked.on('error', reject).end(body);
  });
}

describe('who may ask', () => {
  test('a name that points to this computer but is not this computer is refused', async () => {
    expect(await ask('GET', '/state', { host: 'jahat.example' })).toEqual({
      status: 403,
      text: 'Meja kerja hanya melayani komputer ini.',
    });
  });

  test.each(['http://jahat.example', 'null', 'http://127.0.0.1:1'])('a page of %s may not write', async (origin) => {
    const { status } = await ask('POST', '/run', { origin }, '{"function":"call","parameters":["pegawai.list",{}]}');
    expect(status).toBe(403);
  });

  test('the server listens on this computer only', () => {
    expect(workbench.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  test.each(['/page/../../package.json', '/page/%2e%2e/%2e%2e/package.json', '/page/../server.mjs'])(
    'the page folder cannot be left by %s',
    async (path) => {
      expect((await ask('GET', path, {})).status).toBe(404);
    },
  );
});

describe('POST /run', () => {
  test('answers in the shape of scripts.run', async () => {
    expect(await workbench.run('call', ['unit.list', {}])).toEqual({
      done: true,
      response: {
        '@type': 'type.googleapis.com/google.apps.script.v1.ExecutionResponse',
        result: { ok: true, value: [], problems: [] },
      },
    });
  });

  test.each(['hapusSemua', 'eval', 'Sheets', 'constructor'])(
    'the function %s, which is not the script’s own, is refused by name with the error of scripts.run',
    async (name) => {
      const { done, response, error } = await workbench.run(name, []);
      expect([done, response]).toEqual([true, undefined]);
      expect(error).toMatchObject({ code: 3, details: [{ errorMessage: expect.stringContaining(name) }] });
    },
  );

  test.each(['tidak.ada', 'constructor', 'toString'])(
    'a command %s that Admen does not know is answered in words',
    async (name) => {
      expect((await workbench.run('call', [name, {}])).response?.result).toMatchObject({
        ok: false,
        refusals: [{ message: `Admen tidak mengenal perintah “${name}”. Muat ulang panel.` }],
      });
    },
  );

  test('what is no JSON is refused', async () => {
    expect(await ask('POST', '/run', {}, 'function=call')).toEqual({ status: 400, text: 'Permintaan bukan JSON.' });
  });
});

test('a document is listed under /drive and comes as it was made', async () => {
  await workbench.call('pegawai.save', { values: { name: 'Rina Marlina', position: 'Perawat', active: true } });
  await workbench.call('pegawai.save', { values: { name: 'Budi Santosa', position: 'Perawat', active: true } });
  const person = (number: number) => ({ id: `PGW-00${number}`, label: '' });
  const meeting = { kind: 'Lokmin bulanan', date: '2026-10-15', start: '08:00', end: '11:00', place: 'Aula' };
  const planned = await workbench.call('lokmin.plan', {
    values: { ...meeting, chair: person(1), secretary: person(2) },
  });
  const { record } = (planned as { value: Saved }).value;
  const made = (await workbench.call('lokmin.makeInvitation', { record, toDrive: true })) as { value: MadeDocument };
  const files = (await (await fetch(`${workbench.address}/drive`)).json()) as { id: string; name: string }[];

  expect(files.map((file) => file.name)).toEqual([made.value.file.name]);
  const answer = await fetch(`${workbench.address}/drive/${files[0]?.id}`);
  expect(answer.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  expect(new PizZip(await answer.arrayBuffer()).file('word/document.xml')?.asText()).toContain('Aula');
  expect((await fetch(`${workbench.address}/drive/tidak-ada`)).status).toBe(404);

  const replace = (id: string) =>
    fetch(`${workbench.address}/drive/${id}`, { method: 'POST', body: new Uint8Array([0, 255, 128]) });
  expect((await replace(files[0]?.id ?? '')).status).toBe(200);
  expect((await replace('tidak-ada')).status).toBe(404);
  expect([...new Uint8Array(await (await fetch(`${workbench.address}/drive/${files[0]?.id}`)).arrayBuffer())]).toEqual([
    0, 255, 128,
  ]);
  expect(await (await fetch(`${workbench.address}/drive`)).json()).toMatchObject([{ id: files[0]?.id, size: 3 }]);
});

test('the workbook downloads as .xlsx', async () => {
  const answer = await fetch(`${workbench.address}/export.xlsx`);

  expect(answer.headers.get('content-disposition')).toContain('.xlsx');
  const names = new PizZip(await answer.arrayBuffer()).file('xl/workbook.xml')?.asText();
  expect(names).toContain('name="Pegawai"');
});

describe('the strip of the workbench', () => {
  const settings = (asked: object) => ask('POST', '/settings', {}, JSON.stringify(asked));

  const now = async () => ((await (await fetch(`${workbench.address}/state`)).json()) as { readonly now: number }).now;

  test('another day is the day of the next execution, at the real hour or at the one told; what is no day is refused', async () => {
    await settings({ today: '2030-02-03' });
    const daysAhead = ((await now()) - Date.now()) / 86_400_000;
    expect(daysAhead).toBeCloseTo(Math.round(daysAhead), 2);

    await settings({ today: '2030-02-03T21:30' });
    expect(new Date(await now()).toISOString()).toMatch(/^2030-02-03T14:[34]/);
    expect(await settings({ today: '2026-02-31' })).toMatchObject({ status: 400 });
  });

  test('another acting user stands in Jejak', async () => {
    await settings({ user: 'kepala@contoh.example' });
    await workbench.call('unit.save', { values: { name: 'Loket', klaster: 'Klaster 1 – Manajemen', active: true } });
    const grid = JSON.stringify(await (await fetch(`${workbench.address}/state`)).json());
    expect(grid).toContain('kepala@contoh.example');
  });
});

describe('a page that comes back', () => {
  interface State {
    readonly grid: {
      readonly data: { readonly revisionId: string };
      readonly revisions: readonly { readonly nextRevisionId: string }[];
    };
  }

  /** The first events of a stream, until so many were told. */
  async function heard(path: string, count: number, headers: Record<string, string> = {}): Promise<string[]> {
    return new Promise((resolve, reject) => {
      const asked = request(`${workbench.address}${path}`, { headers }, async (answer) => {
        let text = '';
        for await (const part of answer) {
          text += String(part);
          const ids = [...text.matchAll(/^id: (.+)\n/gm)].map(([, id = '']) => id);
          if (ids.length < count) continue;
          asked.destroy();
          return resolve(ids);
        }
      });
      asked.on('error', reject).end();
    });
  }

  test.each([
    ['its address at first', (id: string) => [`/events?client=a&since=${encodeURIComponent(id)}`, {}] as const],
    ['the browser when it connects again', (id: string) => ['/events?client=a&since=lain', { 'last-event-id': id }] as const],
  ])('is told the revisions that it missed since the one that is named by %s', async (how, asking) => {
    const known: State = await (await fetch(`${workbench.address}/state`)).json();
    const last = known.grid.revisions.at(-1)?.nextRevisionId ?? known.grid.data.revisionId;
    await workbench.call('unit.save', { record: '', values: { name: `Unit ${how}`, klaster: null, active: true } });
    const now: State = await (await fetch(`${workbench.address}/state`)).json();
    const missed = now.grid.revisions.slice(known.grid.revisions.length).map(({ nextRevisionId }) => nextRevisionId);
    const [path, headers] = asking(last);

    expect(missed.length).toBeGreaterThan(0);
    expect(await heard(path, missed.length, headers)).toEqual(missed);
  });
});
