/** An assessment on the built workbench: 29 scores, by keyboard in the panel and typed into the grid; closed, and its report printed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import PizZip from 'pizzip';
import type { Browser } from 'playwright-core';
import { EXAMPLE_SETTINGS } from '../registers/pegawai.examples.ts';
import type { Comparison, Scoring } from '../sops/pkp/scoring-view.ts';
import type { Person } from './browser.ts';
import { openBrowser, openPage } from './browser.ts';
import { servePrepared } from './prepared-data.ts';
import type { ServedWorkbench } from './served-workbench.ts';
import { wordText } from './word-text.ts';

const root = mkdtempSync(join(tmpdir(), 'admen-'));
const RECORD = 'PKP-2026-0001';
let browser: Browser;
let workbench: ServedWorkbench;
let person: Person;

beforeAll(async () => {
  browser = await openBrowser();
  workbench = await servePrepared(join(root, 'data'), { flags: ['--today', '2026-11-27'] });
  await done('pengaturan.save', { values: EXAMPLE_SETTINGS });
  await done('pegawai.save', { values: { name: 'Sari Handayani', position: 'Kasubbag Tata Usaha', active: true } });
  person = await openPage(browser, workbench.address);
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  rmSync(root, { recursive: true, force: true });
});

let stage = 0;
afterEach(() => person.picture(`pkp-tahap-${++stage}`));

function done<T>(name: string, input: object = {}): Promise<T> {
  return workbench.done<T>(name, input);
}

async function looked(name: string): Promise<void> {
  expect([name, await person.looked(name)]).toEqual([name, []]);
}

const scores = async () => (await done<Scoring>('pkp.loadScoring', { record: RECORD })).variables.map(({ score }) => score);

/** 1.1-1 … 1.1-15 in the panel: the key, and what it stands for. */
const KEYS = ['1', '7', '0', '0', '0', '1', '0', '0', '7', '4', '4', '0', '0', '7', '0'] as const;
const LEVEL_OF = { 0: 0, 4: 4, 7: 7, 1: 10 } as const;
/** The others in the grid, group by group; `null` where a mean and a heading lie between. */
const TYPED = [
  '7',
  null,
  '10',
  '7',
  '10',
  '4',
  '7',
  null,
  '10',
  '10',
  null,
  '4',
  '10',
  '7',
  null,
  '7',
  '10',
  'Tidak berlaku',
] as const;

test('PKP-0: an assessment is begun from the menu', async () => {
  await person.menu('Penilaian kinerja (PKP)');
  await looked('pkp-kosong');
  await person.press('Mulai penilaian');
  await looked('pkp-mulai');
  await person.fill({ Penilai: 'Tim Penilai Contoh' }, 'Mulai penilaian');
  await person.sees('29 variabel di lembar “PKP 2026”');
  await looked('pkp-dimulai');
});

test('PKP-1: fifteen variables are scored in the panel by the keys 0, 4, 7 and 1; a score above the proposal asks for its reason', async () => {
  await person.press(/^Mulai menilai/);
  await person.sees('1.1-1 Rencana 5 (lima) tahunan');
  await looked('pkp-nilai');
  await person.page.keyboard.press('7');
  await person.page.keyboard.press('1');
  await looked('pkp-nilai-dipilih');
  for (const [index, key] of KEYS.entries()) {
    await person.sees(new RegExp(`^1\\.1-${index + 1} `));
    await person.page.keyboard.press(key);
    await person.press('Simpan, berikutnya');
  }
  await person.sees(/^1\.1-16 /);
  expect((await scores()).slice(0, 16)).toEqual([...KEYS.map((key) => LEVEL_OF[key]), null]);

  await person.press('Sebelumnya');
  await person.press('Sebelumnya');
  await person.press('Sebelumnya');
  await person.sees(/^1\.1-13 /);
  await person.page.keyboard.press('4');
  await person.press('Simpan, berikutnya');
  await person.sees(/Alasan di atas saran wajib diisi|lebih tinggi daripada usulan/);
  await looked('pkp-alasan');
  await person.fill({ 'Alasan di atas saran': 'Survei dinas, berkas di arsip' }, 'Simpan, berikutnya');
  await person.sees(/^1\.1-14 /);
  expect((await scores())[12]).toBe(4);
});

test('PKP-4: evidence is named, and what is missing becomes RTL', async () => {
  await person.press('+ Tambah bukti');
  await person.sees('Tautan Drive, dokumen yang dibuat Admen');
  await person.press('+ Tambah bukti');
  await person.mark('Catatan');
  await person.fill({ 'Nama bukti': 'Laporan audit internal, map biru' });
  await person.sees(/^1\.1-14 /);
  await person.sees('Laporan audit internal, map biru');
  await looked('pkp-bukti');
  await person.press(/^Jadikan RTL/);
  await person.choose('Penanggung jawab', 'Sari Handayani');
  await looked('pkp-rtl');
  await person.press('Buat RTL');
  await person.sees(/1 RTL dibuat untuk 1\.1-14: RTL-2026-0001\./);
});

test('PKP-1: the other fourteen are typed into the grid, and the means follow at once', async () => {
  for (let presses = 0; presses < 2; presses++) await person.press('Berikutnya');
  await person.sees(/^1\.1-16 /);
  await person.press('Tunjukkan di lembar');
  await person.watch(() => person.page.locator('.o-sheet.active', { hasText: 'PKP 2026' }).waitFor());
  await person.grid();
  for (let column = 1; column < 'ABCDEFGH'.length; column++) await person.page.keyboard.press('ArrowRight');
  for (const value of TYPED) {
    if (value === null) {
      await person.page.keyboard.press('ArrowDown');
      await person.page.keyboard.press('ArrowDown');
      continue;
    }
    const arrived = person.page.waitForResponse((response) => response.url().endsWith('/grid'));
    await person.page.keyboard.type(value);
    await person.page.keyboard.press('Enter');
    expect((await arrived).ok()).toBe(true);
  }
  await person.picture('pkp-lembar');
  const typed = TYPED.filter((value) => value !== null).map((value) => (value === 'Tidak berlaku' ? value : Number(value)));
  expect((await scores()).slice(15)).toEqual(typed);
});

test('PKP-3: the comparison shows the web of the groups', async () => {
  await person.menu('Penilaian kinerja (PKP)');
  await person.press(/Penilaian kinerja tahun 2026/);
  await person.step('Jaring laba-laba dan perbandingan');
  await person.press('Lihat perbandingan');
  await (await person.frame()).locator('figure.chart canvas').first().waitFor();
  await looked('pkp-banding');
});

test('PKP-7: it is closed, locked, and printed with its web', async () => {
  await person.menu('Penilaian kinerja (PKP)');
  await person.press(/Penilaian kinerja tahun 2026/);
  await looked('pkp-langkah');
  await person.step('Tutup penilaian');
  await person.press('Tutup penilaian');
  await person.sees(/Nilai akhir \d,\d\d \(/);
  await looked('pkp-tutup');
  await person.press('Tutup penilaian');
  await person.sees(/ditutup: \d,\d\d/);
  const { standing, groups } = await done<Comparison>('pkp.compare', { record: RECORD });
  expect(standing).toMatchObject({ isProvisional: false, scored: 28, applicable: 28 });

  await person.step('Laporan penilaian');
  const report = await person.receives('Buat laporan PKP');
  const words = await wordText(report, root);
  await looked('pkp-laporan');
  expect(words).toContain(String(standing.total?.toFixed(2)).replace('.', ','));
  expect(words).toContain('Survei dinas, berkas di arsip');
  expect(words).toContain('Laporan audit internal, map biru');
  expect(words).toContain('Tim Penilai Contoh');

  const chart = new PizZip(readFileSync(await report.path())).file('word/charts/chart1.xml')?.asText() ?? '';
  const values = [...chart.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([part]) =>
    [...part.matchAll(/<c:v>([\d.]+)<\/c:v>/g)].map(([, v]) => Number(v)),
  );
  expect(chart).toContain('<c:radarChart>');
  expect(values[0]?.map((value) => value.toFixed(2))).toEqual(groups.map(({ now }) => now?.toFixed(2)));

  await person.step('Lengkapi bukti');
  expect(await wordText(await person.receives('Buat daftar bukti'), root)).toContain('Laporan audit internal, map biru');
  expect(person.complaints).toEqual([]);
});
