/** The first start, as a newcomer sees it: a year of a puskesmas, made by the use cases. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Home } from '../../answer.ts';
import type { JournalReport } from '../../registers/check-jejak.ts';
import type { HistoryLine } from '../../registers/history.ts';
import type { ListedRow } from '../../registers/register.ts';
import { RTL_STATES } from '../../registers/rtl.table.ts';
import type { Filled } from '../../schema/index.ts';
import type { NaskahView } from '../../sops/dokumen-sop/naskah/read-naskah.ts';
import type { ComplianceView } from '../../sops/dokumen-sop/tilik/show-compliance.ts';
import type { ContractComparison } from '../../sops/pihak-ketiga/kontrak/compare.ts';
import type { Scoring } from '../../sops/pkp/scoring-view.ts';
import type { RecordLine, RecordView } from '../../sops/sop.ts';
import { STATES } from '../../sops/umpan-balik/umpan-balik.table.ts';
import { openBrowser, openPage } from '../browser.ts';
import type { ServedWorkbench } from '../served-workbench.ts';
import { serveWorkbench } from '../served-workbench.ts';
import { everyRoute, lookAtRoute } from './every-screen.examples.ts';
import { lookAround } from './screens.examples.ts';
import { meetingDates } from './year.ts';

const dir = mkdtempSync(join(tmpdir(), 'admen-'));
let workbench: ServedWorkbench;
let browser: Browser | null = null;

/** Screens that neither a SOP nor a list leads to. */
const OTHER_SCREENS = ['', 'mulai', 'dasbor', 'panduan', 'siapkan', 'jejak', 'batalkan', 'logo', 'templat'];

beforeAll(async () => {
  workbench = await serveWorkbench(dir, { flags: ['--today', '2026-11-21'] });
});
afterAll(async () => {
  await browser?.close();
  await workbench.stop();
  rmSync(dir, { recursive: true, force: true });
});

async function asked<T>(name: string, input: object = {}): Promise<T> {
  const answer = await workbench.call(name, input);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals));
  expect([name, answer.problems]).toEqual([name, []]);
  return answer.value as T;
}

test('ten lokmin are closed with every step of the SOP settled, and the next is planned', async () => {
  const meetings = await asked<RecordLine[]>('lokmin.list');
  const closed = meetings.filter((line) => line.tag === 'Ditutup');

  expect([closed.length, meetings.length]).toEqual([10, 11]);
  for (const { record } of closed) {
    const { steps } = await asked<RecordView>('lokmin.open', { record });
    const unsettled = steps.filter(({ proof }) => proof.state !== 'done' && proof.state !== 'notApplicable');
    expect([record, unsettled]).toEqual([record, []]);
  }
});

test('RTL are in every state, some of them late, and the home screen says which', async () => {
  const rtl = await asked<ListedRow[]>('rtl.list');
  const { notices } = await asked<Home>('home');

  const states = new Set<unknown>();
  for (const { record } of rtl) states.add((await asked<Filled>('rtl.load', { record })).values.state);
  expect([...states].sort()).toEqual([...RTL_STATES].sort());
  expect(notices.some((notice) => notice.tone === 'late')).toBe(true);
});

test('each meeting has its documents', async () => {
  const documents = await asked<ListedRow[]>('dokumen.list');

  for (const kind of ['Undangan', 'Daftar hadir', 'Notulen'])
    expect([kind, documents.filter((row) => row.title.startsWith(kind)).length >= 10]).toEqual([kind, true]);
});

test('sixty entries are in every state, each with a number of its own', async () => {
  const entries = await asked<RecordLine[]>('umpanBalik.list');
  const counts = Object.fromEntries(
    STATES.map((state) => [state, entries.filter(({ tag }) => tag.split(' · ')[0] === state).length]),
  );

  expect(entries).toHaveLength(60);
  expect(counts).toEqual({
    Baru: 4,
    Ditelaah: 3,
    Didistribusikan: 1,
    'Menunggu persetujuan': 2,
    Dikembalikan: 1,
    Disetujui: 1,
    Dilaksanakan: 1,
    Dijawab: 1,
    Dinilai: 2,
    Selesai: 41,
    'Selesai di tempat': 3,
  });
  expect(new Set(entries.map(({ record }) => record)).size).toBe(60);
  expect(entries.filter(({ tone }) => tone === 'late').length).toBeGreaterThan(5);
});

test('the box was opened forty times, and one answer of the public is kept aside', async () => {
  const openings = await asked<RecordLine[]>('kotakSaran.list');
  const aside = await asked<ListedRow[]>('karantina.list');
  const { notices } = await asked<Home>('home');

  expect([openings.length, openings.filter(({ detail }) => detail.includes('kosong')).length]).toEqual([40, 14]);
  expect(openings.every(({ tag }) => tag === 'Dilaporkan')).toBe(true);
  expect(aside).toHaveLength(1);
  const ofBox = notices.filter(({ text }) => text.startsWith('Kotak Loket'));
  expect(ofBox.map(({ tag }) => tag)).toEqual(['Terlewat', 'Minggu ini']);
});

test('two rounds have 150 answers each: one closed with its value, one still running', async () => {
  const rounds = await asked<RecordLine[]>('survei.list');
  const figures: (string | undefined)[] = [];
  for (const { record } of rounds) figures.push((await asked<RecordView>('survei.open', { record })).about?.[0]?.text);

  expect(rounds.map(({ tag }) => tag)).toEqual(['Berjalan', 'IKM 81,22 B']);
  expect(figures).toEqual(['150 dari 155 yang diperlukan (populasi 260)', '150 dari 148 yang diperlukan (populasi 240)']);
});

test('the schedule of the year was kept, once too late', async () => {
  const activities = await asked<RecordLine[]>('jadwal.list');
  const told = activities.map(({ tag }) => tag);

  expect(told.filter((tag) => tag === 'Tepat waktu')).toHaveLength(7);
  expect(told.filter((tag) => tag.startsWith('Terlambat'))).toHaveLength(1);
});

test('PKP: last year is scored and closed, this year half scored with evidence, problems and RTL', async () => {
  const assessments = await asked<RecordLine[]>('pkp.list');
  const [running = '', closed = ''] = assessments.map(({ record }) => record);
  const { standing, variables } = await asked<Scoring>('pkp.loadScoring', { record: running });
  const last = await asked<RecordView>('pkp.open', { record: closed });

  expect(assessments.map(({ title, tag }) => [title, tag])).toEqual([
    ['Penilaian kinerja tahun 2026', 'Berjalan'],
    ['Penilaian kinerja tahun 2025', '7,16 Cukup'],
  ]);
  expect(standing).toMatchObject({ scored: 15, applicable: 29, isProvisional: true });
  expect(variables.filter(({ proposal }) => proposal !== null)).toHaveLength(8);
  expect(variables.filter(({ rtl }) => rtl.length > 0).map(({ code }) => code)).toEqual(['1.1-10', '1.2-4']);
  expect(last.steps.find(({ id }) => id === 'PKP-7')?.proof.state).toBe('done');
});

test('PK-c: four contracts of four kinds were assessed; one got better, one worse, one ends soon, one waits for its scores', async () => {
  const contracts = await asked<RecordLine[]>('kontrak.list');
  const { contracts: compared } = await asked<ContractComparison>('kontrak.compare');
  const [cleaning = [], , , waste = []] = compared.map(({ periods }) => periods.map(({ total }) => total ?? 0));

  expect(contracts.map(({ title, tag }) => [title, tag])).toEqual([
    ['Jasa kebersihan gedung', 'Berakhir 40 hari lagi'],
    ['Pengangkutan dan pemusnahan limbah medis', 'Kurang · Berjalan'],
    ['Pemeliharaan dan kalibrasi alat kesehatan', 'Berjalan'],
    ['Pemeriksaan laboratorium rujukan', 'Berjalan'],
  ]);
  expect(compared.map(({ periods }) => periods.length)).toEqual([10, 3, 1, 7]);
  expect(cleaning.indexOf(Math.min(...cleaning))).toBe(4);
  expect(cleaning[9]).toBeGreaterThan(90);
  expect(waste).toEqual([...waste].sort((a, b) => b - a));
  const { notices } = await asked<Home>('home');
  expect(notices.filter(({ route }) => route.includes('KTR-')).map(({ text }) => text)).toEqual([
    'Kontrak Jasa kebersihan gedung berakhir 31 Desember 2026',
    'Nilai Oktober 2026: Pengangkutan dan pemusnahan limbah medis',
  ]);
});

test('PK-a to PK-n: two monitoring meetings are closed and distributed with every step settled, and one is near', async () => {
  const meetings = await asked<RecordLine[]>('monitoring.list');
  expect(meetings.map(({ title, tag }) => [title, tag])).toEqual([
    ['CV Bersih Contoh', '6 hari lagi'],
    ['PT Limbah Medis Contoh', 'Ditutup'],
    ['CV Bersih Contoh', 'Ditutup'],
  ]);
  for (const { record } of meetings.slice(1)) {
    const { steps } = await asked<RecordView>('monitoring.open', { record });
    const unsettled = steps.filter(({ proof }) => proof.state !== 'done' && proof.state !== 'notApplicable');
    expect([record, unsettled]).toEqual([record, []]);
    expect(JSON.stringify(steps)).toMatch(/[1-9] tugas puskesmas, [1-9] tugas pihak ketiga/);
  }
});

test('UB-0, LM-0, PK-0, KA-0: the SOPs and the kerangka acuan are in force and given out; one is revised, one is being revised', async () => {
  const naskah = await asked<RecordLine[]>('dokumenSop.list');
  expect(naskah.map(({ record, tag }) => [record, tag]).sort()).toEqual([
    ['SOP-001', 'Berlaku'],
    ['SOP-002', 'Berlaku'],
    ['SOP-003', 'Draf revisi 01'],
    ['SOP-004', 'Berlaku'],
  ]);
  for (const { record } of naskah) {
    const { steps } = await asked<RecordView>('dokumenSop.open', { record });
    expect([record, steps.find(({ id }) => id === 'distribusi')?.proof.lines.length]).toEqual([
      record,
      record === 'SOP-002' ? 3 : 4,
    ]);
    expect([record, steps.find(({ id }) => id === 'langkah')?.proof.state]).toEqual([record, 'done']);
  }
  const { revision, revisions, sections, changes, faults } = await asked<NaskahView>('dokumenSop.read', { record: 'SOP-002' });
  expect([revision, revisions.length, faults]).toEqual(['01', 2, []]);
  expect(changes.map(({ section, since }) => [section, since])).toEqual([
    ['Alat dan Bahan', '2026-07-13'],
    ['Prosedur', '2026-07-13'],
    ['Prosedur', '2026-07-13'],
  ]);
  expect(changes[0]?.after).toMatch(/^Bagian Alat dan Bahan: /);
  expect(JSON.stringify(sections)).not.toContain('…');
  const { notices } = await asked<Home>('home');
  expect(notices.filter(({ route }) => route.startsWith('form/dokumenSop')).map(({ route, tone }) => [route, tone])).toEqual([
    ['form/dokumenSop.tinjau/SOP-004', 'soon'],
  ]);
});

test('LM-17, LM-8: looks by records and by eye show who follows the SOPs; a step under the threshold was a problem of a lokmin, another waits', async () => {
  const views = await Promise.all(
    ['SOP-001', 'SOP-002', 'SOP-003'].map((record) => asked<ComplianceView>('dokumenSop.compliance', { record })),
  );
  expect(views.map(({ checks }) => checks.map(({ rate }) => rate))).toEqual([[73.91, 100, 82.61, 86.96], [100, 100, 100], [100]]);
  expect(views.map(({ checks }) => checks.filter(({ record }) => record !== null).length)).toEqual([1, 3, 1]);
  expect(views.map(({ low }) => low.slice(0, 2))).toEqual([['L27', 'L28'], [], []]);
  const [coming, last] = await asked<RecordLine[]>('lokmin.list');
  const problems = async (record = '') => (await asked<Filled>('lokmin.loadProblems', { record })).values.problems;
  expect(await problems(coming?.record)).toMatchObject([
    { note: 'Dari daftar tilik', problem: expect.stringMatching(/^Langkah l SOP/) },
  ]);
  expect(await problems(last?.record)).toContainEqual(
    expect.objectContaining({ problem: expect.stringMatching(/^Langkah k SOP/), cause: expect.any(String) }),
  );
});

test('Jejak is unbroken, and its times never run back', async () => {
  expect(await asked<JournalReport>('jejak.check')).toMatchObject({ intact: true });
  const entries = await asked<RecordLine[]>('umpanBalik.list');
  const newestFirst = await asked<HistoryLine[]>('jejak.history', { records: entries.map(({ record }) => record) });
  const times = newestFirst.map(({ at }) => at).reverse();

  expect(times.length).toBeGreaterThan(150);
  expect(times).toEqual([...times].sort());
});

test('axe finds nothing serious on any screen, and the browser nothing to complain about', async () => {
  browser = await openBrowser();
  const person = await openPage(browser, workbench.address);
  const screens: [name: string, found: readonly string[]][] = [];
  const look = async (name: string, words: string | RegExp) => {
    await person.sees(words);
    await person.picture(`contoh-${name}`, person.page.locator('aside.panel'));
    screens.push([name, await person.examine()]);
  };
  await lookAround(person, look);

  expect(screens.filter(([, found]) => found.length > 0)).toEqual([]);
  expect(screens).toHaveLength(26);
  expect(person.complaints).toEqual([]);
});

test('every screen, list and form fits 300 pixels and a zoom of 200 %, shows its focus, says nothing raw, and has nothing serious', async () => {
  const context = await browser?.newContext({ locale: 'id-ID', reducedMotion: 'reduce' });
  const page = await context?.newPage();
  if (!page) throw new Error('No browser.');
  const routes = await everyRoute(asked, OTHER_SCREENS);
  const faults: string[] = [];
  for (const route of routes) {
    const found = await lookAtRoute(page, workbench.address, route);
    faults.push(...found.map((fault) => `${route}: ${fault}`));
  }

  expect(faults).toEqual([]);
  expect(routes.length).toBeGreaterThan(150);
});

test('ten meetings lie before any day, each on a working day from the 8th on', () => {
  for (const today of ['2026-01-01', '2026-01-08', '2026-11-21', '2028-02-29']) {
    const { past, next } = meetingDates(today);
    expect(past).toHaveLength(10);
    expect(past.every((date) => date < today) && next >= today).toBe(true);
    expect([...past, next].filter((date) => [0, 6].includes(new Date(date).getUTCDay()))).toEqual([]);
  }
});
