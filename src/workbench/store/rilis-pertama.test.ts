/**
 * A workbook of the first release (2026-11-22), with one lokmin held from the plan to the notulen, goes on in this version: what was
 * there stays as it was, what is new is added, and numbers go on.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import PizZip from 'pizzip';
import type { PrepareReport } from '../../host/host.ts';
import type { JournalReport } from '../../registers/check-jejak.ts';
import type { ListedRow } from '../../registers/register.ts';
import { columnLetter } from '../../schema/columns.ts';
import type { Filled, Saved } from '../../schema/index.ts';
import type { RecordLine, RecordView } from '../../sops/sop.ts';
import type { StoredFile } from '../kernel.ts';
import type { ServedWorkbench } from '../served-workbench.ts';
import { serveWorkbench } from '../served-workbench.ts';
import { memoryKeeper } from '../state/entry.ts';
import type { WorkbenchState } from '../state/workbench-state.ts';
import { openState } from '../state/workbench-state.ts';
import { batchGet } from '../workbook/values.ts';
import { openDataFolder } from './data-folder.ts';
import { FORMAT } from './snapshot-file.ts';

const root = mkdtempSync(join(tmpdir(), 'admen-'));
const dir = join(root, 'data');
const MEETING = 'RPT-2026-0001';
let before: WorkbenchState;
let bytesBefore: ReadonlyMap<string, string>;
let workbench: ServedWorkbench;
let first: PrepareReport;

/** What a stopped workbench left, and the sum of each of its files. */
async function left(): Promise<{ state: WorkbenchState; bytes: Map<string, string> }> {
  const folder = await openDataFolder(dir, 'dilihat');
  const snapshot = folder.snapshot();
  const state = openState({ keeper: memoryKeeper(), entries: folder.entries(), ...(snapshot && { snapshot }) });
  const sums = state.files().map(({ id }) => [id, sumOf(folder.keeper.getFile(id) ?? new Uint8Array())] as const);
  folder.close();
  return { state, bytes: new Map(sums) };
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Every cell that holds something, as it was entered, by sheet and place. */
function cellsOf({ grid }: WorkbenchState): Map<string, unknown> {
  const { getters } = grid.model;
  const sheets = getters.getSheetIds().map((id) => getters.getSheetName(id));
  const { valueRanges } = batchGet(grid, { ranges: sheets.map((sheet) => `'${sheet}'`), valueRenderOption: 'FORMULA' });
  const cells = valueRanges.flatMap(({ values = [] }, sheet) =>
    values.flatMap((row, down) =>
      row.map((content, along) => [`${sheets[sheet]}!${columnLetter(along)}${down + 1}`, content] as const),
    ),
  );
  return new Map(cells.filter(([, content]) => content !== ''));
}

beforeAll(async () => {
  const packed = new PizZip(readFileSync(resolve(__dirname, 'rilis-pertama.examples/data.zip')));
  for (const [name, entry] of Object.entries(packed.files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), entry.asUint8Array());
  }
  ({ state: before, bytes: bytesBefore } = await left());
  workbench = await serveWorkbench(dir, { flags: ['--today', '2026-11-02'] });
  first = await workbench.done<PrepareReport>('prepare', { accepted: [] });
});
afterAll(async () => {
  await workbench.stop();
  rmSync(root, { recursive: true, force: true });
});

test('the folder is written in this version’s format, and kept as it was before', () => {
  const potret = JSON.parse(readFileSync(join(dir, 'potret.json'), 'utf8'));

  expect(potret.format).toBe(FORMAT);
  expect(readdirSync(join(dir, 'cadangan')).filter((name) => name.startsWith('sebelum-pembaruan-'))).toHaveLength(1);
});

describe('Siapkan buku kerja', () => {
  test('adds the new sheets and columns, asks nobody anything, and finds no fault in the old rows', () => {
    expect([first.offers, first.problems]).toEqual([[], []]);
    expect(first.done).toEqual(
      expect.arrayContaining([
        'Lembar “Umpan balik” dibuat.',
        'Lembar “Kontrak” dibuat.',
        'Kolom “Catatan kemajuan” ditambahkan di lembar “RTL”.',
        'Kolom “Bulan kinerja” ditambahkan di lembar “Kinerja”.',
      ]),
    );
  });

  test('run again has nothing to do', async () => {
    expect(await workbench.done<PrepareReport>('prepare', { accepted: [] })).toMatchObject({ done: [], offers: [] });
  });
});

test('the old lokmin opens in its stepper, with its attendance, RTL, papers and closing', async () => {
  const view = await workbench.done<RecordView>('lokmin.open', { record: MEETING });
  const proofs = new Map(view.steps.map(({ id, proof }) => [id, proof]));

  expect(view.title).toBe('Lokmin bulanan Oktober 2026');
  expect(proofs.get('buka')).toMatchObject({ state: 'done', lines: ['Dibuka pukul 08.00', '7 dari 8 hadir'] });
  expect(proofs.get('LM-8')).toMatchObject({ state: 'done', lines: ['3 masalah'] });
  expect(proofs.get('LM-9')).toMatchObject({ state: 'done', lines: ['3 RTL'] });
  expect(proofs.get('tutup')).toMatchObject({
    state: 'done',
    lines: ['Ditutup pukul 11.10', 'Notulen 440/001/NOT/PKM-CTH/X/2026'],
  });
});

test('registers, settings and the home screen show what was there', async () => {
  const home = await workbench.done<{ office: string }>('home');
  const staff = await workbench.done<ListedRow[]>('pegawai.list');
  const rtl = await workbench.done<ListedRow[]>('rtl.list');
  const { values } = await workbench.done<Filled>('rtl.load', { record: 'RTL-2026-0001' });

  expect(home.office).toBe('UPTD PUSKESMAS CONTOH');
  expect([staff.length, rtl.map(({ record }) => record)]).toEqual([8, ['RTL-2026-0001', 'RTL-2026-0002', 'RTL-2026-0003']]);
  expect(values).toMatchObject({ state: 'Berjalan', result: 'Desa Mawar selesai; Desa Melati minggu depan.' });
});

test('old documents download with the same bytes', async () => {
  const files = (await (await fetch(`${workbench.address}/drive`)).json()) as StoredFile[];

  expect(files.map(({ id }) => id)).toEqual(before.files().map(({ id }) => id));
  for (const { id, name } of files) {
    const answer = await fetch(`${workbench.address}/drive/${id}`);
    expect([name, sumOf(new Uint8Array(await answer.arrayBuffer()))]).toEqual([name, bytesBefore.get(id)]);
  }
  expect(files).toHaveLength(3);
});

test('numbers go on: the next meeting invites everybody, and its letters follow the last', async () => {
  const person = { id: 'PGW-001', label: '' };
  const values = {
    kind: 'Lokmin bulanan',
    date: '2026-11-09',
    start: '08:00',
    end: '11:00',
    place: 'Aula',
    chair: person,
    secretary: { id: 'PGW-002', label: '' },
  };
  const planned = await workbench.done<Saved>('lokmin.plan', { values });
  const invited = await workbench.done<Filled>('lokmin.loadInvited', { record: planned.record });
  const letter = await workbench.done<{ letterNumber: string }>('lokmin.makeInvitation', { record: planned.record });

  expect(planned.record).toBe('RPT-2026-0002');
  expect(invited.values.invited).toHaveLength(8);
  expect(letter.letterNumber).toBe('440/002/UND/PKM-CTH/XI/2026');
  expect((await workbench.done<RecordLine[]>('lokmin.list')).map(({ record }) => record).sort()).toEqual([
    MEETING,
    'RPT-2026-0002',
  ]);
});

test('records can be made in old registers and in new ones', async () => {
  const unit = await workbench.done<Saved>('unit.save', { values: { name: 'Laboratorium', klaster: null, active: true } });
  const box = await workbench.done<Saved>('kotak.save', {
    values: { name: 'Kotak loket', place: 'Ruang tunggu', since: '2026-11-02', day: 'Senin', active: true },
  });

  expect([unit.record, box.record]).toEqual(['UNT-05', 'KTK-01']);
});

test('Jejak still verifies, from its first line to the newest', async () => {
  expect(await workbench.done<JournalReport>('jejak.check')).toMatchObject({ intact: true });
});

test('every old cell is as it was; own column, own sheet and its formula stand', async () => {
  await workbench.stop();
  const { state, bytes } = await left();
  const [then, now] = [cellsOf(before), cellsOf(state)];
  const isCounter = (place: string) => place.startsWith('Penomoran!');
  const old = [...then].filter(([place]) => !isCounter(place));

  expect(old.length).toBeGreaterThan(1500);
  expect(old.filter(([place, content]) => now.get(place) !== content)).toEqual([]);
  expect(bytes).toEqual(bytesBefore);
  expect(['F1', 'F2', 'F4'].map((cell) => now.get(`RTL!${cell}`))).toEqual(['Catatan kami', 'Minta mobil hari Selasa', '007']);
  expect(now.get('Catatan TU!B1')).toBe('=COUNTIF(RTL!I2:I20,"Rencana")');
  expect(now.get('Catatan TU!A2')).toBe('Kunci lemari arsip ada di Bu Sari');
});
