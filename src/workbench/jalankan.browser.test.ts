/** A meeting is held on the built workbench by two minute-takers in two pages: saved by itself, put together, and not lost with the connection. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { EXAMPLE_SETTINGS, EXAMPLE_STAFF } from '../registers/pegawai.examples.ts';
import type { Saved } from '../schema/index.ts';
import type { Run } from '../sops/lokmin/jalankan/run-view.ts';
import type { Person } from './browser.ts';
import { openBrowser, openPage } from './browser.ts';
import { servePrepared } from './prepared-data.ts';
import type { ServedWorkbench } from './served-workbench.ts';
import { lastingPort, serveWorkbench } from './served-workbench.ts';
import { until } from './until.ts';

const root = mkdtempSync(join(tmpdir(), 'admen-'));
const FLAGS = ['--empty', '--today', '2026-10-08', '--port', lastingPort()];
/** Long enough for what saves itself: the pause in typing, the next look at what others wrote, a try after a lost connection. */
const PATIENCE = { timeout: 120_000 };
let browser: Browser;
let workbench: ServedWorkbench;
let sari: Person;
let hendra: Person;
let record = '';

function done<T>(name: string, input: object = {}): Promise<T> {
  return workbench.done<T>(name, input);
}

beforeAll(async () => {
  browser = await openBrowser();
  workbench = await servePrepared(join(root, 'data'), { flags: FLAGS });
  await done('pengaturan.save', { values: EXAMPLE_SETTINGS });
  for (const { name, position } of EXAMPLE_STAFF.slice(0, 12))
    await done('pegawai.save', { values: { name, position, active: true } });
  const [chair, secretary] = EXAMPLE_STAFF.map(({ name }, index) => ({ id: `PGW-00${index + 1}`, label: name }));
  const values = { kind: 'Lokmin bulanan', date: '2026-10-08', start: '08:00', end: '11:00', place: 'Aula', chair, secretary };
  record = (await done<Saved>('lokmin.plan', { values })).record;
  sari = await openPage(browser, workbench.address);
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  rmSync(root, { recursive: true, force: true });
});

let stage = 0;
afterEach(async () => {
  stage += 1;
  await sari.picture(`jalankan-tahap-${stage}`);
});

/** The dialog fills the picture; the sidebar is looked at in its own. */
async function looked(person: Person, name: string): Promise<void> {
  await person.picture(name, person.page.locator('.dialog, aside.panel').last());
  expect([name, await person.examine()]).toEqual([name, []]);
}

const stored = () => done<Run>('lokmin.loadRun', { record });
const notes = async (order: number) => (await stored()).items.find((item) => item.order === order)?.discussion;

/** Waits until the workbook says so. */
async function becomes<T>(ask: () => Promise<T>, wanted: T): Promise<void> {
  expect(await until(ask, (answer) => answer === wanted)).toEqual(wanted);
}

async function waits(person: Person, text: string | RegExp): Promise<void> {
  await person.watch(async () => (await person.frame()).getByText(text).first().waitFor(PATIENCE));
}

async function focused(person: Person): Promise<unknown> {
  return (await person.frame()).evaluate('document.activeElement.id');
}

async function openRun(person: Person): Promise<void> {
  await person.menu('Lokakarya mini bulanan');
  await person.press(/Lokmin bulanan Oktober 2026/);
  await person.step('Buka rapat dan catat kehadiran');
  await person.press('Jalankan rapat');
  await waits(person, /^Acara: \d+ dari 12 selesai/);
}

async function widen(person: Person): Promise<void> {
  await person.press('Buka lebar');
  await person.page.locator('.dialog iframe').waitFor();
  await waits(person, /^Acara: \d+ dari 12 selesai/);
}

test('the meeting is run in the panel of 300 pixels, and opened from there in the wide dialog', async () => {
  await openRun(sari);
  await looked(sari, 'jalankan-sempit');
  await widen(sari);
  await looked(sari, 'jalankan-lebar');
  await sari.press('Buka rapat sekarang');
  await waits(sari, 'Kesimpulan');
  expect((await stored()).state).toBe('Berlangsung');
});

test('notes save themselves, the clock runs, and the keyboard leads from item to item', async () => {
  await sari.press('Bahas sekarang');
  await sari.type('Catatan pembahasan', 'Rapat dibuka Kepala Puskesmas.');
  await becomes(() => notes(1), 'Rapat dibuka Kepala Puskesmas.');
  await waits(sari, /Tersimpan \d\d\.\d\d/);

  await sari.page.keyboard.press('Alt+ArrowDown');
  await becomes(() => focused(sari), 'catatan');
  await sari.page.keyboard.insertText('Dua RTL selesai. ');
  await becomes(() => notes(2), 'Dua RTL selesai.');
  await sari.page.keyboard.insertText('Satu dilanjutkan.');
  await becomes(() => notes(2), 'Dua RTL selesai. Satu dilanjutkan.');
  const clock = (await sari.frame()).getByRole('timer');
  await sari.watch(() => clock.filter({ hasNotText: /^00\.00$/ }).waitFor(PATIENCE));
  await looked(sari, 'jalankan-catatan');
  await sari.press('Jeda');

  await sari.press('Betulkan waktu');
  await sari.type('Menit', '12');
  await sari.page.keyboard.press('Enter');
  await becomes(async () => (await stored()).items[1]?.minutes, 12);
});

test('LM-9: who is there is ticked, and RTL are written in one line each', async () => {
  await sari.mark('drg. Maya Kusuma');
  await sari.choose('Keterangan: Hendra Saputra, S.E.', 'Izin');
  await sari.press('Tandai sisanya hadir (10)');
  await becomes(async () => (await stored()).attendance.filter(({ attendance }) => attendance === 'Hadir').length, 11);
  await waits(sari, '1 izin atau berhalangan · 0 belum ditandai');

  await sari.type('RTL baru: apa / siapa / kapan', 'Perbaiki lemari vaksin / Budi / 12/11');
  await sari.page.keyboard.press('Enter');
  await waits(sari, /“Budi” tidak cocok dengan nama atau jabatan pegawai mana pun/);
  await sari.type('RTL baru: apa / siapa / kapan', 'Perbaiki lemari vaksin / Ani / 12/11');
  await sari.page.keyboard.press('Enter');
  await waits(sari, 'RTL-2026-0001 dicatat: Ani Lestari, S.Keb., Kamis, 12 November 2026.');
  await becomes(() => focused(sari), 'rtl-baris');
  await sari.page.keyboard.insertText('Beli termometer / pj gizi / akhir bulan');
  await sari.page.keyboard.press('Enter');
  await waits(sari, /RTL-2026-0002 dicatat: Dewi Puspita/);
  await looked(sari, 'jalankan-rtl');
  await sari.press('Ambil kembali RTL-2026-0002');
  await waits(sari, 'RTL-2026-0002 diambil kembali: Beli termometer');
  expect((await stored()).rtl.map(({ activity, due }) => [activity, due])).toEqual([['Perbaiki lemari vaksin', '2026-11-12']]);
});

test('two minute-takers at one item: both texts are shown, and put together', async () => {
  hendra = await openPage(browser, workbench.address);
  // The page says itself who sits before it, once it is there.
  await hendra.page.getByRole('button', { name: 'Admen ▾' }).waitFor();
  await hendra.page.evaluate("window.admenUser = () => 'hendra@contoh.example'");
  await openRun(hendra);
  await widen(hendra);
  await hendra.press(/^3\. Laporan hasil kegiatan/);
  await hendra.page.context().setOffline(true);
  await hendra.type('Catatan pembahasan', 'Capaian K1 naik\nAngka dari Hendra');
  await waits(hendra, /Belum tersimpan sejak \d\d\.\d\d: sambungan terputus/);

  await sari.press(/^3\. Laporan hasil kegiatan/);
  await sari.type('Catatan pembahasan', 'Capaian K1 naik\nAngka dari Sari');
  await becomes(() => notes(3), 'Capaian K1 naik\nAngka dari Sari');
  await hendra.page.context().setOffline(false);
  await waits(hendra, 'Catatan acara ini ditulis dua orang');
  await waits(hendra, /petugas@contoh\.example pukul \d\d\.\d\d sudah menyimpan catatan lain/);
  expect(await notes(3)).toBe('Capaian K1 naik\nAngka dari Sari');
  await looked(hendra, 'jalankan-dua-orang');

  await hendra.press('Gabungkan');
  const both = 'Capaian K1 naik\nAngka dari Sari\nAngka dari Hendra';
  await becomes(() => notes(3), both);
  // What Hendra put together arrives on the other screen by itself.
  await sari.watch(async () => {
    const box = (await sari.frame()).getByLabel(/^Catatan pembahasan/);
    await becomes(() => box.inputValue(), both);
  });
});

test('a lost connection is said, and loses nothing: neither on a page that stays open nor on one that is closed', async () => {
  await hendra.press(/^5\. Informasi/);
  await sari.press(/^4\. Rencana/);
  await workbench.stop();

  await sari.type('Catatan pembahasan', 'Ditulis tanpa sambungan, lalu ditutup.');
  await hendra.type('Catatan pembahasan', 'Ditulis tanpa sambungan, tetap terbuka.');
  const words =
    /Belum tersimpan sejak \d\d\.\d\d: sambungan terputus\. Catatan disimpan di peramban ini dan dikirim lagi sendiri\./;
  await waits(sari, words);
  await waits(hendra, words);
  await hendra.type('RTL baru: apa / siapa / kapan', 'Cek genset / Joko / besok');
  await hendra.page.keyboard.press('Enter');
  await waits(hendra, /ini belum tersimpan\. Teksnya tetap di sini/);
  await looked(sari, 'jalankan-terputus');
  await sari.page.goto('about:blank');

  workbench = await serveWorkbench(join(root, 'data'), { flags: FLAGS });
  await becomes(() => notes(5), 'Ditulis tanpa sambungan, tetap terbuka.');
  await waits(hendra, /Tersimpan \d\d\.\d\d/);
  expect(await notes(4)).toBeNull();

  await sari.page.goto(workbench.address);
  await openRun(sari);
  await waits(sari, /Catatan yang belum tersimpan dipulihkan dari peramban ini/);
  await becomes(() => notes(4), 'Ditulis tanpa sambungan, lalu ditutup.');
  await waits(sari, /Tersimpan \d\d\.\d\d/);
  await looked(sari, 'jalankan-pulih');
});

test('the meeting goes on to its end by the forms that are there', async () => {
  await hendra.press('Kesimpulan');
  await hendra.fill({ 'Kesimpulan rapat': 'Semua sepakat.' });
  await waits(hendra, 'Kesimpulan disimpan.');
  await hendra.press('Tutup rapat');
  await waits(hendra, 'Ditutup pukul');
});
