/** Crashes of the whole workbench: killed under load, out of disk. And how it starts: a long journal, flags. */
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { acaraTable } from '../../registers/acara.table.ts';
import type { JournalReport } from '../../registers/check-jejak.ts';
import { jejakTable } from '../../registers/jejak.table.ts';
import { kehadiranTable } from '../../registers/kehadiran.table.ts';
import { rapatTable } from '../../registers/rapat.table.ts';
import type { Saved } from '../../schema/index.ts';
import type { RecordLine } from '../../sops/sop.ts';
import { servePrepared } from '../prepared-data.ts';
import type { ServedWorkbench, ServeOptions } from '../served-workbench.ts';
import { serveWorkbench } from '../served-workbench.ts';
import { openStopped } from '../stopped-workbench.ts';

const KILLS = 30;
/** How many people record at once while the workbench is killed. */
const PEOPLE = 4;

const root = mkdtempSync(join(tmpdir(), 'admen-'));
const prepared = join(root, 'siap');
const running: ServedWorkbench[] = [];
let folders = 0;

beforeAll(async () => {
  const workbench = await servePrepared(prepared);
  running.push(workbench);
  for (const name of ['Rina Marlina', 'Budi Santosa'])
    await workbench.done('pegawai.save', { values: { name, position: 'Perawat', active: true } });
  await workbench.stop();
});
afterEach(() => Promise.all(running.splice(0).map((workbench) => workbench.kill())));
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function serve(dir: string, options?: ServeOptions): Promise<ServedWorkbench> {
  const workbench = await serveWorkbench(dir, options);
  running.push(workbench);
  return workbench;
}

function preparedFolder(): string {
  const dir = join(root, `data-${++folders}`);
  cpSync(prepared, dir, { recursive: true });
  return dir;
}

/** Plans the lokmin of the nth month from January 2027: one commit over several tables. */
function plan(workbench: ServedWorkbench, month: number): Promise<Saved> {
  const date = `${2027 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-08`;
  const values = {
    kind: 'Lokmin bulanan',
    date,
    start: '08:00',
    end: '11:00',
    place: 'Aula',
    chair: person(1),
    secretary: person(2),
  };
  return workbench.done<Saved>('lokmin.plan', { values });
}

function person(number: number) {
  return { id: `PGW-00${number}`, label: '' };
}

/** Several people record until the workbench is gone. Gives the numbers that were acknowledged; `first` resolves with the first. */
function recordUntilKilled(workbench: ServedWorkbench, nextMonth: () => number) {
  let tell = () => {};
  const first = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const record = async (): Promise<string[]> => {
    const acknowledged: string[] = [];
    try {
      for (;;) {
        acknowledged.push((await plan(workbench, nextMonth())).record);
        tell();
      }
    } catch {
      return acknowledged;
    }
  };
  const all = Promise.all(Array.from({ length: PEOPLE }, record)).then((lists) => lists.flat());
  return { first, all };
}

test('30 SIGKILLs under load: every acknowledged meeting is there again, none is half there, no number is given twice', async () => {
  const dir = preparedFolder();
  const acknowledged = new Set<string>();
  let month = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const workbench = await serve(dir);
    const people = recordUntilKilled(workbench, () => month++);
    await people.first;
    await new Promise((resolve) => setTimeout(resolve, (kill * 37) % 400));
    await workbench.kill();
    for (const number of await people.all) {
      expect(acknowledged).not.toContain(number);
      acknowledged.add(number);
    }
  }
  const workbench = await serve(dir);
  const listed = await workbench.done<RecordLine[]>('lokmin.list');

  expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS);
  const numbers = listed.map((line) => line.record);
  expect([...acknowledged].filter((number) => !numbers.includes(number))).toEqual([]);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(await workbench.done<JournalReport>('jejak.check')).toMatchObject({ intact: true });
  await workbench.stop();
  const left = await openStopped(dir);
  const countBy = (rows: readonly { readonly meeting: { readonly id: string } }[]) =>
    numbers.map((record) => rows.filter((row) => row.meeting.id === record).length);
  // The template has an item more in the months of the audit's results and of the midterm.
  const monthOf = new Map(left.rows(rapatTable).map(({ number, date }) => [number, date.slice(5, 7)]));
  const itemsOf = (number: string) => (['06', '07', '12'].includes(monthOf.get(number) ?? '') ? 13 : 12);
  expect(countBy(left.rows(acaraTable))).toEqual(numbers.map(itemsOf));
  expect(countBy(left.rows(kehadiranTable))).toEqual(numbers.map(() => 2));
});

describe('a disk that is full', () => {
  test('is told in words, the change is not there, and all before it is', async () => {
    const dir = preparedFolder();
    const journal = Math.ceil(statSync(join(dir, 'potret.json')).size / 1024);
    const workbench = await serve(dir, { flags: ['--empty'], shell: `ulimit -f ${journal + 40};` });
    const recorded: string[] = [];
    let refusal = '';
    for (let month = 0; refusal === '' && month < 200; month++)
      await plan(workbench, month).then(
        (saved) => recorded.push(saved.record),
        (error: Error) => {
          refusal = error.message;
        },
      );

    expect(refusal).toContain('penuh. Perubahan ini tidak disimpan. Kosongkan ruang, lalu coba lagi.');
    expect((await workbench.done<RecordLine[]>('lokmin.list')).map((line) => line.record).sort()).toEqual(recorded);
    await workbench.stop();
    const again = await serve(dir);
    expect((await again.done<RecordLine[]>('lokmin.list')).map((line) => line.record).sort()).toEqual(recorded);
    expect((await again.done<JournalReport>('jejak.check')).intact).toBe(true);
  });
});

test('a long journal is folded at the next start, which every start and every page would go through anew; all is there as before', async () => {
  const dir = join(root, 'panjang');
  const journals = () => readdirSync(dir).filter((name) => name.startsWith('jurnal-'));
  const length = () => journals().reduce((sum, name) => sum + statSync(join(dir, name)).size, 0);
  const first = await serve(dir);
  await first.done('prepare', { accepted: [] });
  await first.done('pegawai.save', { values: { name: 'Rina Marlina', position: 'Perawat', active: true } });
  await first.stop();
  const [rows, long] = [(await openStopped(dir)).rows(jejakTable), length()];

  await (await serve(dir)).stop();

  expect([long > 1_000_000, length(), journals().length]).toEqual([true, 0, 1]);
  expect(rows.length).toBeGreaterThan(50);
  expect((await openStopped(dir)).rows(jejakTable)).toEqual(rows);
});

describe('flags', () => {
  test.each([
    [['--port', 'abc'], '--port abc bukan nomor port.'],
    [['--today', '2026-02-31'], '--today 2026-02-31 bukan tanggal.'],
    [['--hari'], '--hari'],
  ])('%j is refused with the usage', async (flags, words) => {
    await expect(serve(join(root, 'bendera'), { flags })).rejects.toThrow(words);
    await expect(serve(join(root, 'bendera'), { flags })).rejects.toThrow('--data FOLDER');
  });

  test('a port that is taken is told', async () => {
    const first = await serve(preparedFolder());
    const port = new URL(first.address).port;

    await expect(serve(preparedFolder(), { flags: ['--empty', '--port', port] })).rejects.toThrow(
      `Port ${port} sedang dipakai program lain.`,
    );
  });

  test('--today is the day of every execution', async () => {
    const workbench = await serve(preparedFolder(), { flags: ['--empty', '--today', '2031-07-01'] });

    expect(await plan(workbench, 0)).toMatchObject({ record: 'RPT-2031-0001' });
  });
});
