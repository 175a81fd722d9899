/** The main job, done by a newcomer on the built workbench: a lokmin from an empty workbook to the notulen in Word, by keyboard alone. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Person } from './browser.ts';
import { openBrowser, openPage } from './browser.ts';
import type { ServedWorkbench } from './served-workbench.ts';
import { serveWorkbench } from './served-workbench.ts';
import { wordText } from './word-text.ts';

const root = mkdtempSync(join(tmpdir(), 'admen-'));
let browser: Browser;
let workbench: ServedWorkbench;
let person: Person;

beforeAll(async () => {
  browser = await openBrowser();
  workbench = await serveWorkbench(join(root, 'data'), { flags: ['--empty', '--today', '2026-10-08'] });
  person = await openPage(browser, workbench.address);
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  rmSync(root, { recursive: true, force: true });
});

/** The screen as the stage left it: when the stage failed, this is where to look. */
let stage = 0;
afterEach(() => person.picture(`tahap-${++stage}`));

async function looked(name: string): Promise<void> {
  expect([name, await person.looked(name)]).toEqual([name, []]);
}

async function fill(values: Readonly<Record<string, string>>, save?: string): Promise<void> {
  await person.fill(values, save);
}

/** What people typed and the notulen must therefore say. */
const typed: string[] = [];
function keep(text: string): string {
  typed.push(text);
  return text;
}

test('an empty workbook is prepared from the menu', async () => {
  await person.menu('Siapkan buku kerja');
  await looked('siapkan');
  await person.press('Mulai');
  await person.sees('Buku kerja siap.');
  await looked('siap');
});

test('the office introduces itself: kop, people', async () => {
  await person.menu('Pengaturan');
  await person.sees('Dipakai pada kop');
  await looked('pengaturan');
  await fill({
    'Pemerintah daerah': keep('PEMERINTAH KABUPATEN CONTOH'),
    'Nama puskesmas': keep('UPTD PUSKESMAS CONTOH BARU'),
    'Alamat kop': keep('Jalan Melati Nomor 1, Contoh 60000'),
    'Tempat surat': keep('Contoh'),
    'Jabatan pimpinan': keep('Kepala UPTD Puskesmas Contoh Baru'),
    'Nama pimpinan': keep('dr. Ratna Wulandari'),
  });
  await person.sees('Pengaturan disimpan.');
  await person.menu('Buka Admen');
  await person.press('Pegawai');
  for (const [name, position] of [
    ['dr. Ratna Wulandari', 'Kepala Puskesmas'],
    ['Sari Handayani, A.Md.Keb.', 'Bidan'],
    ['Budi Santosa, A.Md.Kep.', 'Perawat'],
  ] as const) {
    await person.press('Tambah pegawai');
    await fill({ 'Nama pegawai': keep(name), Jabatan: keep(position) });
    await person.sees(/PGW-00\d/);
  }
  await looked('pegawai');
  await person.menu('Buka Admen');
  await person.press('Unit dan klaster');
  await person.press('Tambah unit');
  await fill({ 'Nama unit': keep('Imunisasi') });
  await person.sees(/UNT-01/);
  await person.menu('Buka Admen');
  await person.press('Indikator');
  await person.press('Tambah indikator');
  await person.choose('Unit', 'Imunisasi');
  await person.mark('Jumlah');
  await fill({ Tahun: '2026', Indikator: keep('Bayi imunisasi dasar lengkap'), Satuan: keep('bayi'), 'Target setahun': '480' });
  await person.sees(/IDK-001/);
});

test('what is wrong with a plan is told at its field, by a summary that has the focus', async () => {
  await person.menu('Lokakarya mini bulanan');
  await person.press('Rencanakan lokmin baru');
  await person.choose('Pimpinan rapat', 'dr. Ratna');
  await person.choose('Notulis', 'Sari');
  await fill({ 'Tanggal rapat': '31/02/2026', Mulai: '08.00', Selesai: '07.00', Tempat: '' }, 'Simpan rencana');
  await looked('rencana-salah');
  const frame = await person.frame();

  expect(await frame.evaluate('document.activeElement.getAttribute("role")')).toBe('alert');
  expect(await frame.getByRole('alert').textContent()).toContain(
    'Tanggal rapat bukan tanggal yang ada di kalender. Tulis seperti 31/12/2026',
  );
  await fill({ 'Tanggal rapat': '8/10/2026', Selesai: '11.30', Tempat: keep('Aula Melati') }, 'Simpan rencana');
  await person.sees('Lokmin bulanan Oktober 2026');
  await person.sees('RPT-2026-0001');
  await looked('direncanakan');
});

const step = (title: string) => person.step(title);

/** A step's form: opened, one list row added, filled and saved. */
async function addRow(action: string, add: string, values: Readonly<Record<string, string>>): Promise<void> {
  await person.press(action);
  await person.press(add);
  await fill(values);
}

test('agenda, guests and invitation are prepared', async () => {
  await step('Undangan, tempat, perlengkapan');
  await person.press('Susun acara');
  await person.press('+ Tambah acara');
  await person.type('Acara', keep('Persiapan akreditasi'));
  await person.type('Pembawa acara', keep('Ketua Tim Mutu'));
  await person.press('↑ Naik');
  await looked('acara');
  await person.press('Simpan');
  await step('Undangan, tempat, perlengkapan');
  await addRow('Susun peserta', '+ Tambah peserta', {
    'Nama peserta': keep('Maya Lestari'),
    'Jabatan atau instansi': keep('Kecamatan Contoh'),
  });
  await step('Undangan, tempat, perlengkapan');
  const invitation = await person.receives('Buat undangan');
  const words = await wordText(invitation, root);

  expect(words).toContain('8 Oktober 2026');
  expect(words).toContain('Aula Melati');
  expect(words).toContain('Persiapan akreditasi');
  await looked('undangan-dibuat');
  expect(await wordText(await person.receives('Buat daftar hadir'), root)).toContain('Maya Lestari');
  await person.press('Daftar persiapan');
  await person.press(/^Tandai sisanya siap/);
  await looked('persiapan');
  await person.press('Simpan');
  await person.sees(/4 dari 4 siap/);
});

test('the meeting is opened and attendance taken', async () => {
  await step('Buka rapat dan catat kehadiran');
  await person.press('Buka rapat');
  await fill({ 'Dibuka pukul': '08.05' }, 'Buka rapat');
  await step('Buka rapat dan catat kehadiran');
  await person.press('Catat kehadiran');
  await person.choose('Kehadiran: Budi Santosa, A.Md.Kep.', 'Sakit');
  await person.press('Tandai sisanya hadir (3)');
  await looked('kehadiran');
  await person.press('Simpan');
});

const UNKIND = '=1+1 <b>tebal</b> {Nama} & “kutip” 07';

test('performance, problems and plans are recorded as they are reported', async () => {
  await step('Laporan hasil kegiatan bulan lalu');
  await person.press('Catat hasil kegiatan');
  await person.press(/Bayi imunisasi dasar lengkap/);
  await person.type('Hasil bulan', keep('27'));
  await person.type('Hasil sebelumnya', '270');
  await person.sees(/82,5 % dari target · kurang 63/);
  await looked('capaian');
  await person.press('Simpan');
  typed.push('360', '297', '82,5', '63');

  await step('Analisis capaian kinerja');
  await person.press('Analisis capaian');
  await person.press(/Bayi imunisasi dasar lengkap/);
  await fill({ Analisis: keep('Kunjungan rumah belum merata') });
  await step('Masalah dan penyebabnya');
  await addRow('Catat masalah', '+ Tambah masalah', {
    Masalah: keep('Sasaran tidak datang ke posyandu'),
    Penyebab: keep(UNKIND),
    'SOP terkait': keep('SOP Imunisasi'),
    'Langkah yang tidak dijalankan': keep('Kunjungan rumah'),
  });
  await step('Rencana tindak lanjut');
  await person.press('Susun RTL');
  await person.press('+ Tambah RTL');
  await person.type('Rencana tindak lanjut', keep('Kunjungan rumah di Desa Mawar'));
  await person.choose('Penanggung jawab', 'Budi');
  await fill({ Tenggat: '1/10/2026' });
  await person.sees(/sebelum tanggal rapat|sebelum rapat/i);
  await looked('rtl-salah');
  await fill({ Tenggat: '2/11/2026' });
  typed.push('02/11/2026');
});

test('a panel that is closed before saving comes back with what was typed, and opens wide', async () => {
  await step('Komitmen bersama');
  await person.press('Catat komitmen');
  await person.type('Komitmen bersama', 'x'.repeat(60_000));
  await person.press('Simpan');
  await person.sees('paling banyak 8.000 karakter; ini 60.000');
  await person.type('Komitmen bersama', keep('Semua program melaksanakan RPK November.'));
  await person.watch(() => person.page.getByRole('button', { name: 'Tutup Admen' }).click());
  await person.menu('Lokakarya mini bulanan');
  await person.press(/Lokmin bulanan Oktober 2026/);
  await step('Komitmen bersama');
  await person.press('Catat komitmen');
  await person.sees('Isian yang belum disimpan dipulihkan.');
  await looked('dipulihkan');
  await person.press('Buka lebar');
  await person.watch(() => person.page.getByRole('dialog').waitFor());
  await person.sees('Isian yang belum disimpan dipulihkan.');
  await person.picture('lebar');
  expect(await person.examine()).toEqual([]);
  await person.press('Simpan');
  await person.sees(/Komitmen disimpan/);
  await person.watch(() => person.page.getByRole('button', { name: 'Tutup Admen' }).last().click());
});

test('the meeting is concluded and closed; the notulen says everything that was entered', async () => {
  await person.menu('Lokakarya mini bulanan');
  await person.press(/Lokmin bulanan Oktober 2026/);
  await step('Kesimpulan, penutup, notulen');
  await person.press('Lengkapi pembahasan semua acara');
  await person.sees('Tulis pokok pembahasan setiap acara');
  const count = await (await person.frame()).getByRole('button', { name: /^\d+\. / }).count();
  expect(count).toBe(13);
  for (let number = 1; number <= count; number++) {
    await person.press(new RegExp(`^${number}\\. `));
    await person.type('Pembahasan', keep(`Pokok pembahasan acara ke-${number} disepakati peserta.`));
    await person.press(new RegExp(`^${number}\\. `));
  }
  await looked('pembahasan');
  await person.press('Simpan');
  await step('Kesimpulan, penutup, notulen');
  await person.press('Tulis kesimpulan');
  await fill({ 'Kesimpulan rapat': keep('Cakupan imunisasi dikejar sampai Desember.') });
  await step('Kesimpulan, penutup, notulen');
  await person.press('Tutup rapat');
  await fill({ 'Ditutup pukul': '11.20' }, 'Tutup rapat');
  await step('Kesimpulan, penutup, notulen');
  const notulen = await person.receives('Buat notulen');
  const words = await wordText(notulen, root);
  await looked('notulen-dibuat');

  expect(notulen.suggestedFilename()).toMatch(/^Notulen .*\.docx$/);
  expect(typed.filter((text) => !words.includes(text))).toEqual([]);
  expect(words).toContain('11.20');
  await person.press('Simpan ke Drive');
  const kept = await person.receives('Buka di Drive', 'link');
  expect(readFileSync(await kept.path())).toEqual(readFileSync(await notulen.path()));
  await person.watch(() => person.page.getByRole('button', { name: 'Drive (1)' }).waitFor());
});

test('the record is shown in its sheet; what is typed into the grid is there after a restart', async () => {
  await person.press('Tunjukkan di lembar');
  await person.watch(() => person.page.locator('.o-sheet.active', { hasText: 'Rapat' }).waitFor());
  await person.picture('di-lembar');
  await person.grid();
  for (let column = 1; column < 'ABCDEFGH'.length; column++) await person.page.keyboard.press('ArrowRight');
  const arrived = person.page.waitForResponse((response) => response.url().endsWith('/grid'));
  await person.page.keyboard.type('Aula Kenanga');
  await person.page.keyboard.press('Enter');
  const change = await arrived;
  expect(change.ok()).toBe(true);
  // Row 2, column H: the place of the meeting, and nothing else.
  expect(change.request().postDataJSON().commands).toMatchObject([{ col: 7, row: 1, content: 'Aula Kenanga' }]);
  expect(person.complaints).toEqual([]);
  await person.page.context().close();
  await workbench.stop();
  workbench = await serveWorkbench(join(root, 'data'), { flags: ['--empty', '--today', '2026-11-05'] });
  person = await openPage(browser, workbench.address);

  await person.menu('Lokakarya mini bulanan');
  await person.press(/Lokmin bulanan Oktober 2026/);
  await person.sees('Aula Kenanga');
});

test('the next meeting opens with the plans that are still open', async () => {
  await person.menu('Lokakarya mini bulanan');
  await person.press('Rencanakan lokmin baru');
  await person.choose('Pimpinan rapat', 'dr. Ratna');
  await person.choose('Notulis', 'Sari');
  await fill({ 'Tanggal rapat': '5/11/2026' }, 'Simpan rencana');
  await step('Buka rapat dan catat kehadiran');
  await person.press('Buka rapat');
  await fill({ 'Dibuka pukul': '08.00' }, 'Buka rapat');
  await step('Tindak lanjut bulan lalu');
  await person.press('Tinjau RTL');
  await person.press(/^Kunjungan rumah di Desa Mawar/);
  await person.mark('Selesai');
  await fill({ 'Hasil yang dilaporkan': 'Dua puluh bayi dikunjungi.' });
  await person.sees(/1 RTL ditinjau, 1 selesai/);
  await looked('ditinjau');
  await person.press('Admen');
  await person.press('Rencana tindak lanjut');
  await person.sees('Selesai');
  await looked('register-rtl');
  expect(person.complaints).toEqual([]);
});
