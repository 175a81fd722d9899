/** One complaint through every step, by four people on the built workbench, keyboard alone; the answer is printed, and all books agree. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { EXAMPLE_SETTINGS } from '../registers/pegawai.examples.ts';
import type { ListedRow } from '../registers/register.ts';
import type { Filled } from '../schema/index.ts';
import type { RecordView } from '../sops/sop.ts';
import type { Person } from './browser.ts';
import { openBrowser, openPage } from './browser.ts';
import { servePrepared } from './prepared-data.ts';
import type { ServedWorkbench } from './served-workbench.ts';
import { wordText } from './word-text.ts';

const root = mkdtempSync(join(tmpdir(), 'admen-'));
let browser: Browser;
let workbench: ServedWorkbench;
let person: Person;

/** Who takes part: the officer at the counter, the complaint team, the unit, the head. */
const OFFICER = 'loket@contoh.example';
const TEAM = 'tim@contoh.example';
const UNIT = 'farmasi@contoh.example';
const HEAD = 'kapus@contoh.example';

beforeAll(async () => {
  browser = await openBrowser();
  workbench = await servePrepared(join(root, 'data'), { flags: ['--today', '2026-10-08'] });
  await done('pengaturan.save', { values: { ...EXAMPLE_SETTINGS, headEmail: HEAD } });
  for (const name of ['Farmasi', 'Pendaftaran']) await done('unit.save', { values: { name, klaster: null, active: true } });
  for (const [name, position, email] of [
    [EXAMPLE_SETTINGS.headName, 'Kepala Puskesmas', HEAD],
    ['Dimas Aditya', 'Petugas loket', OFFICER],
    [EXAMPLE_SETTINGS.complaintTeam, 'Ketua tim penanganan keluhan', TEAM],
    ['apt. Yoga Permana, S.Farm.', 'Apoteker', UNIT],
  ])
    await done('pegawai.save', { values: { name, position, email, active: true } });
  person = await openPage(browser, workbench.address);
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  rmSync(root, { recursive: true, force: true });
});

let stage = 0;
afterEach(() => person.picture(`umpan-balik-tahap-${++stage}`));

function done<T>(name: string, input: object = {}): Promise<T> {
  return workbench.done<T>(name, input, OFFICER);
}

async function looked(name: string): Promise<void> {
  expect([name, await person.looked(name)]).toEqual([name, []]);
}

/** Another person sits down before the workbench. */
async function sitDown(user: string): Promise<void> {
  // A page that is still opening would not hear of it.
  await person.watch(() => person.page.getByRole('button', { name: 'Admen ▾' }).waitFor());
  await fetch(`${workbench.address}/settings`, { method: 'POST', body: JSON.stringify({ user }) });
  await person.watch(() => person.page.waitForFunction((expected) => window.admenUser?.() === expected, user));
}

/** Another person sits down, and opens the entry. */
async function asPerson(user: string): Promise<void> {
  await sitDown(user);
  await person.menu('Umpan balik');
  await person.press(/KLH-2026-0001/);
}

const WORDS = 'Obat yang diresepkan kosong dan saya membeli di luar tanpa penjelasan.';
const RECORD = 'KLH-2026-0001';

test('the officer records what was said at the counter; what is missing is told at its field', async () => {
  await sitDown(OFFICER);
  await person.menu('Umpan balik');
  await looked('umpan-balik-kosong');
  await person.press('Catat umpan balik');
  await person.press('Simpan');
  await looked('umpan-balik-salah');
  await person.sees('Isi umpan balik wajib diisi. Tulis dengan kata-kata pelapor.');
  await person.mark('Menanyakan identitas, maksud, dan tujuan');
  await person.choose('Unit yang dituju', 'Farmasi');
  await person.type('Nama pelapor', 'Bambang Sutrisno');
  await person.type('No. HP pelapor', '0812 0000 3001');
  const consent = (await person.frame()).getByRole('group', { name: /^Setuju datanya disimpan/ });
  await consent.waitFor();
  await person.fill({ 'Isi umpan balik': WORDS });
  await person.sees('Setuju datanya disimpan wajib diisi.');
  await person.mark('Ya');
  await looked('umpan-balik-catat');
  await person.press('Simpan');
  await person.sees(`Tercatat dengan nomor ${RECORD}.`);
  await looked('umpan-balik-tercatat');
});

test('the reporter gets the number as words for WA and as a slip', async () => {
  await person.step('Tanda terima');
  await person.press('Teks tanda terima untuk WA/SMS');
  const text = (await person.frame()).locator('textarea, pre, [readonly]').first();
  await text.waitFor();
  await looked('tanda-terima-teks');
  const slip = await wordText(await person.receives('Cetak tanda terima'), root);
  expect(slip).toContain(RECORD);
  expect(slip).toContain('8 Oktober 2026');
});

test('the team names the problem and asks the unit; a step that cannot be done yet says what it waits for', async () => {
  await asPerson(TEAM);
  await person.step('Pelaksanaan dan jawaban tertulis');
  await person.sees(/Tetapkan pokok masalah/);
  await looked('umpan-balik-menunggu');
  await person.step('Telaah pokok masalah');
  await person.press('Telaah');
  await person.type('Pokok masalah', 'Obat kosong tanpa penjelasan');
  await person.choose('Kategori', 'Obat');
  await person.choose('Kelas', 'Kuning');
  await person.choose('Penanggung jawab', 'apt. Yoga');
  await person.press('Simpan');
  await person.sees('Tenggat menjawab 11 Oktober 2026.');
  await person.step('Distribusi dan alternatif solusi');
  await person.press('Distribusikan');
  await looked('distribusi');
  await person.press('Simpan');
  await person.sees('Didistribusikan ke Farmasi.');
});

test('the unit gives alternatives', async () => {
  await asPerson(UNIT);
  await person.step('Distribusi dan alternatif solusi');
  await person.press('Alternatif dari Farmasi');
  await person.press('+ Tambah alternatif');
  await person.fill({ Alternatif: 'Daftar obat kosong dikirim ke poli setiap pagi' });
  await person.sees('1 alternatif dari Farmasi disimpan.');
});

const SOLUTION = 'Apotek mengirim daftar obat kosong ke semua poli setiap pukul 07.30.';

test('the team decides; the unit cannot approve, the head can', async () => {
  await asPerson(TEAM);
  await person.step('Pembahasan dan keputusan');
  await person.press('Catat keputusan');
  await person.type('Solusi terpilih', SOLUTION);
  await person.type('Alasan memilih', 'Dapat dimulai besok tanpa biaya.');
  await looked('keputusan');
  await person.press('Simpan');
  await person.step('Persetujuan Kepala Puskesmas');
  await person.press('Periksa dan setujui');
  await person.sees(/Hanya dr\. Ratna Wulandari \(kapus@contoh\.example\)/);
  await looked('bukan-kapus');
  await asPerson(HEAD);
  await person.step('Persetujuan Kepala Puskesmas');
  await person.press('Periksa dan setujui');
  await person.sees(/Solusi: Apotek mengirim/);
  await person.mark('Disetujui');
  await looked('persetujuan');
  await person.press('Simpan');
  await person.sees('Disetujui. Unit terkait dapat melaksanakan.');
});

test('a decision that is changed after its approval shows what changed, and must be approved again', async () => {
  await person.step('Pembahasan dan keputusan');
  await person.press('Catat keputusan');
  await person.fill({ 'Solusi terpilih': SOLUTION.replace('07.30', '07.00') });
  await person.sees(/Persetujuan sebelumnya gugur/);
  await person.step('Persetujuan Kepala Puskesmas');
  const frame = await person.frame();
  expect(await frame.locator('del').first().textContent()).toContain('07.30');
  expect(await frame.locator('ins').first().textContent()).toContain('07.00');
  await looked('persetujuan-gugur');
  await person.press('Periksa dan setujui');
  await person.mark('Disetujui');
  await person.press('Simpan');
  await person.sees('Disetujui. Unit terkait dapat melaksanakan.');
});

test('the unit carries it out and answers: the letter says so, with its number', async () => {
  await asPerson(UNIT);
  await person.step('Pelaksanaan dan jawaban tertulis');
  await person.press('Catat pelaksanaan');
  await person.fill({ 'Yang dilaksanakan': 'Daftar obat kosong dikirim setiap pukul 07.00 sejak hari ini.' });
  await person.step('Pelaksanaan dan jawaban tertulis');
  await person.press('Tulis jawaban');
  await person.choose('Cara menjawab', 'Surat');
  await person.press('Simpan');
  await person.step('Pelaksanaan dan jawaban tertulis');
  const letter = await wordText(await person.receives('Buat surat jawaban'), root);
  expect(letter).toContain('440/001/JWB/PKM-CTH/X/2026');
  expect(letter).toContain('Bambang Sutrisno');
  expect(letter).toContain('Daftar obat kosong dikirim setiap pukul 07.00');
  expect(letter).toContain(RECORD);
  await looked('surat-jawaban');
});

test('the officer asks the customer; the rating goes into the buku kepuasan, and the team closes the entry', async () => {
  await asPerson(OFFICER);
  await person.step('Tanggapan pelanggan');
  await person.press('Catat tanggapan');
  await person.mark('Tidak dapat dihubungi');
  await person.press('Simpan');
  await person.sees(/Catat sedikitnya 2 upaya menghubungi/);
  await looked('tanggapan-salah');
  await person.mark('Dinilai');
  await person.fill({ Penilaian: '7', 'Tanggapan pelanggan': 'Sekarang dijelaskan.' });
  await person.sees('Penilaian paling besar 5.');
  await person.fill({ Penilaian: '4' });
  await person.sees('Tanggapan pelanggan tercatat dalam buku kepuasan.');
  await asPerson(TEAM);
  await person.step('RTL dan pembahasan lokmin');
  await person.press('Susun RTL');
  await person.press('+ Tambah RTL');
  await person.type('Rencana tindak lanjut', 'Mengevaluasi daftar obat kosong setiap bulan');
  await person.choose('Penanggung jawab', 'apt. Yoga');
  await person.fill({ Tenggat: '8/11/2026' });
  await person.step('Efektivitas dan penutupan');
  await person.press('Selesaikan');
  await person.mark('Efektif');
  await person.fill({ 'Catatan efektivitas': 'Tidak ada keluhan obat kosong sesudahnya.' }, 'Selesaikan');
  await person.sees(`${RECORD} selesai.`);
  await looked('umpan-balik-selesai');
});

test('register, buku kepuasan, RTL and Jejak agree', async () => {
  await person.press('Riwayat');
  await person.sees('Setujui penyelesaian umpan balik');
  await looked('riwayat');
  const { steps, tag } = await done<RecordView>('umpanBalik.open', { record: RECORD });
  expect(tag.text).toBe('Selesai');
  expect(steps.filter((step) => /^UB-[f-l]$/.test(step.id)).map((step) => step.proof.state)).toEqual(Array(7).fill('done'));
  expect((await done<ListedRow[]>('rtl.list')).map((row) => row.title)).toEqual(['Mengevaluasi daftar obat kosong setiap bulan']);
  expect((await done<Filled>('umpanBalik.loadRating', { record: RECORD })).values).toMatchObject({
    rating: 4,
    words: 'Sekarang dijelaskan.',
  });
  expect((await done<{ intact: boolean }>('jejak.check')).intact).toBe(true);
});

test('the books of the month are printed without identity, the board and its chart are seen', async () => {
  await person.menu('Umpan balik');
  await (await person.frame()).locator('summary', { hasText: 'Alat dan laporan' }).press('Enter');
  await person.press('Buku pengaduan dan buku kepuasan');
  await looked('buku');
  const book = await wordText(await person.receives('Buat dokumen'), root);
  expect(book).toContain(RECORD);
  expect(book).not.toContain('Bambang');
  await person.menu('Umpan balik');
  await person.press(/^Papan/);
  await (await person.frame()).locator('canvas').waitFor();
  await looked('papan');
  expect(person.complaints).toEqual([]);
});
