/** 500 answers of the public in bursts while staff record, through the built workbench: none lost, none twice, numbers unique. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { JournalReport } from '../registers/check-jejak.ts';
import type { Filled, Saved } from '../schema/index.ts';
import type { RecordLine } from '../sops/sop.ts';
import { umpanBalikTable } from '../sops/umpan-balik/umpan-balik.table.ts';
import { servePrepared } from './prepared-data.ts';
import type { ServedWorkbench } from './served-workbench.ts';
import { openStopped } from './stopped-workbench.ts';

const ANSWERS = 500;
const BURST = 50;
/** Entries that staff record meanwhile, by this many people. */
const RECORDED = 20;
const PEOPLE = 4;

const dir = mkdtempSync(join(tmpdir(), 'admen-'));
let workbench: ServedWorkbench;

beforeAll(async () => {
  workbench = await servePrepared(dir);
});
afterAll(async () => {
  await workbench.stop();
  rmSync(dir, { recursive: true, force: true });
});

/** A person who is told that the workbook is busy tries again. */
async function done<T>(name: string, input: object = {}, user?: string): Promise<T> {
  const answer = await workbench.call(name, input, user);
  if (!answer.ok && answer.code === 'busy') return done(name, input, user);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.refusals)}`);
  return answer.value as T;
}

/** As a browser sends it: nothing but the fields of the page. */
async function send(path: string, words: string): Promise<void> {
  const body = new URLSearchParams({ 'Jenis umpan balik': 'Keluhan', 'Isi umpan balik': words, Identitas: 'Anonim' });
  const response = await fetch(workbench.address + path, { method: 'POST', body });
  if (!response.ok || !(await response.text()).includes('Terima kasih')) throw new Error(`Not taken: ${words}`);
}

async function recordAsStaff(person: number): Promise<string[]> {
  const numbers: string[] = [];
  for (let count = 0; count < RECORDED / PEOPLE; count++) {
    const { values } = await done<Filled>('umpanBalik.loadNew');
    const input = { values: { ...values, channel: 'Telepon', content: `Dicatat petugas ${person}-${count}`, secrecy: 'Anonim' } };
    numbers.push((await done<Saved>('umpanBalik.record', input, `petugas${person}@contoh.example`)).record);
  }
  return numbers;
}

test('500 answers in bursts while staff record: each is one entry, numbers run without gap or double, Jejak is unbroken', async () => {
  const made = await done<Saved>('formulir.make', { values: { kind: 'Umpan balik', title: 'Umpan balik', round: null } });
  const path = `/form/${/forms\/d\/e\/([^/]+)\//.exec(made.message)?.[1]}`;

  const staff = Promise.all(Array.from({ length: PEOPLE }, (_, person) => recordAsStaff(person)));
  for (let from = 0; from < ANSWERS; from += BURST)
    await Promise.all(
      Array.from({ length: BURST }, (_, index) => send(path, `Antrean loket terlalu lama, keluhan warga nomor ${from + index}`)),
    );
  const recorded = (await staff).flat();
  // The triggers may still be at work: what they have not taken, this does; two at once must not take the same.
  await Promise.all([done('formulir.takeIn'), done('formulir.takeIn')]);

  const lines = await done<readonly RecordLine[]>('umpanBalik.list');
  const numbers = lines.map((line) => line.record).sort();
  const all = ANSWERS + RECORDED;
  expect(numbers).toEqual(
    Array.from({ length: all }, (_, index) =>
      `KLH-2026-${String(index + 1).padStart(4, '0')}`.replace('2026', numbers[0]?.slice(4, 8) ?? ''),
    ),
  );
  expect(recorded.filter((number) => !numbers.includes(number))).toEqual([]);
  expect(await done('karantina.list')).toEqual([]);
  expect((await done<JournalReport>('jejak.check')).intact).toBe(true);
  const said = (await registerAfterStop()).flatMap((content) => /warga nomor (\d+)$/.exec(content)?.[1] ?? []);
  expect(said.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: ANSWERS }, (_, index) => index));
});

/** What stands in the register once the workbench has ended. */
async function registerAfterStop(): Promise<readonly string[]> {
  await workbench.stop();
  return (await openStopped(dir)).rows(umpanBalikTable).map((entry) => entry.content);
}
