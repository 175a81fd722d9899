/** An empty workbook is made ready by "Mulai di sini", from the menu to the first record: all by keyboard, in a narrow panel. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { StartView } from '../registers/mulai/view.ts';
import type { Person } from './browser.ts';
import { openBrowser, openPage } from './browser.ts';
import { copiedWorkbook } from './copied-workbook.ts';
import type { ServedWorkbench } from './served-workbench.ts';
import { serveWorkbench } from './served-workbench.ts';
import { openStopped } from './stopped-workbench.ts';
import { openDataFolder } from './store/data-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'admen-'));
let browser: Browser;
let workbench: ServedWorkbench;
let person: Person;

beforeAll(async () => {
  browser = await openBrowser();
  workbench = await serveWorkbench(join(folder, 'data'), { flags: ['--empty', '--today', '2026-10-08'] });
  person = await openPage(browser, workbench.address);
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  rmSync(folder, { recursive: true, force: true });
});

const progress = async () => {
  const { done, total } = await workbench.done<StartView>('mulai.show');
  return [done, total];
};

test('the home screen of an empty workbook leads there; the sheets are made', async () => {
  await person.menu('Buka Admen');
  await person.sees('0 dari 9 langkah selesai. Berikutnya: Lembar kerja.');
  expect(await person.looked('mulai-beranda-kosong')).toEqual([]);
  await person.press(/Siapkan Admen/);
  await person.sees('0 dari 9 langkah selesai');
  expect(await person.looked('mulai-awal')).toEqual([]);
  await person.press(/^Izin Google/);
  await person.press(/^Izin Google/);

  await person.press(/^Lembar kerja/);
  // Making all sheets takes as long as the computer needs.
  const prepared = person.page.waitForResponse((response) => response.request().postData()?.includes('"prepare"') === true, {
    timeout: 0,
  });
  await person.press('Siapkan lembar kerja');
  await prepared;
  await person.sees('Lembar kerja siap.');

  expect(await progress()).toEqual([1, 9]);
});

test('kop, logo and head: each form leads back to the next step', async () => {
  await person.press('Isi kop surat');
  await person.fill({
    'Pemerintah daerah': 'PEMERINTAH KABUPATEN CONTOH',
    'Nama puskesmas': 'UPTD PUSKESMAS CONTOH',
    'Alamat kop': 'Jalan Melati Nomor 1, Contoh 60000',
    'Tempat surat': 'Contoh',
  });
  await person.sees('Kop surat disimpan.');
  expect(await person.looked('mulai-sesudah-kop')).toEqual([]);
  await person.press('Tanpa logo');
  await person.sees('Kop surat dipakai tanpa logo.');
  await person.press('Isi pimpinan');
  expect(await person.looked('mulai-pimpinan')).toEqual([]);
  await person.fill({ 'Jabatan pimpinan': 'Kepala UPTD Puskesmas Contoh', 'Nama pimpinan': 'dr. Ratna Wulandari' });
  await person.sees('Pimpinan dan penanda tangan disimpan.');

  expect(await progress()).toEqual([4, 9]);
});

test('it is left, and gone on with where it was', async () => {
  await person.menu('Mulai di sini');
  await person.sees('4 dari 9 langkah selesai');
  await person.press('Isi daftar yang lazim');
  await person.sees('14 unit ditambahkan.');
  expect(await person.looked('mulai-sesudah-unit')).toEqual([]);
  await person.press('Tambah pegawai');
  await person.fill({ 'Nama pegawai': 'Sari Handayani, A.Md.Keb.', Jabatan: 'Bidan' });
  await person.sees('Pegawai PGW-001 ditambahkan.');

  expect(await progress()).toEqual([6, 9]);
});

test('habits, numbers as they will look, and a form for the public with its trigger', async () => {
  await person.press('Isi kebiasaan rapat');
  await person.fill({ 'Tempat rapat biasa': 'Aula Puskesmas Contoh' });
  await person.sees('Kebiasaan rapat disimpan.');
  await person.press('Isi nomor surat');
  await person.fill({ 'Kode unit': 'PKM-CTH' });
  await person.sees('Undangan: 440/001/UND/PKM-CTH/X/2026');
  expect(await person.looked('mulai-nomor')).toEqual([]);
  await person.press(/^Ya, simpan/);
  await person.sees('Nomor surat disimpan.');
  await person.press('Buat formulir');
  await person.sees('Admen membuat Google Form');
  await person.press('Buat formulir');
  await person.sees('Formulir FRM-001 dibuat.');

  expect(await progress()).toEqual([10, 10]);
});

test('when all is done it says what to begin with; each step still opens', async () => {
  await person.menu('Mulai di sini');
  await person.sees('Admen siap dipakai.');
  await person.press(/^Pemicu tanggapan/);
  await person.sees('Satu pemicu cukup');
  expect(await person.looked('mulai-selesai')).toEqual([]);
  await person.press(/^Izin Google/);
  await person.sees('7 izin sudah diberikan');
  expect(await person.looked('mulai-izin')).toEqual([]);
  await person.press('Rencanakan lokmin pertama');
  await person.sees('Tempat');
  expect(person.complaints).toEqual([]);
});

test('a copy of the workbook asks what it is, refuses to number before, and goes on when it is told', async () => {
  await workbench.stop();
  const original = (await openStopped(join(folder, 'data'))).state.snapshot();
  const data = await openDataFolder(join(folder, 'salinan'), 'salinan');
  data.rotate(copiedWorkbook(original, 'adi@contoh.example'));
  data.close();
  workbench = await serveWorkbench(join(folder, 'salinan'), { flags: ['--today', '2026-10-09'] });
  person = await openPage(browser, workbench.address);

  await person.menu('Buka Admen');
  await person.sees('Putuskan dahulu: buku kerja baru atau arsip.');
  await person.press('Unit dan klaster');
  await person.press('Tambah unit');
  await person.fill({ 'Nama unit': 'Gizi' });
  await person.sees('Buku kerja ini salinan dari buku kerja lain.');
  expect(await person.looked('mulai-salinan-ditolak')).toEqual([]);
  await person.press('Mulai di sini');
  await person.sees('Sebelum Anda memilih');
  expect(await person.looked('mulai-salinan')).toEqual([]);
  await person.press('Ini buku kerja baru');
  await person.press('Ya, lanjutkan');
  await person.sees('Buku kerja ini sekarang berdiri sendiri.');
  expect(await person.looked('mulai-salinan-baru')).toEqual([]);

  expect(await progress()).toEqual([8, 9]);
});
