/**
 * A quarter of meetings on the built workbench: planned at once, prepared by units, held, and followed from RTL over RPK and realisation to
 * the next notulen, by what people press, and by what the Word files say.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { EXAMPLE_SETTINGS } from '../registers/pegawai.examples.ts';
import type { RecordLine } from '../sops/sop.ts';
import type { Person } from './browser.ts';
import { openBrowser, openPage } from './browser.ts';
import { servePrepared } from './prepared-data.ts';
import type { ServedWorkbench } from './served-workbench.ts';
import { bodyWords } from './word-text.ts';

const root = mkdtempSync(join(tmpdir(), 'admen-'));
let browser: Browser;
let workbench: ServedWorkbench;
let person: Person;

const STAFF = [
  ['dr. Ratna Wulandari', 'Kepala Puskesmas', 'Tata Usaha'],
  ['Sari Handayani', 'Bidan', 'Imunisasi'],
  ['Budi Santosa', 'Perawat', 'Imunisasi'],
] as const;

beforeAll(async () => {
  browser = await openBrowser();
  workbench = await servePrepared(join(root, 'data'), { flags: ['--today', '2026-10-01'] });
  await done('pengaturan.save', { values: { ...EXAMPLE_SETTINGS, quarterMonths: ['November'] } });
  const units = { 'Tata Usaha': 'UNT-01', Imunisasi: 'UNT-02' };
  for (const name of Object.keys(units))
    await done('unit.save', { values: { name, klaster: null, active: true, reports: name === 'Imunisasi' } });
  for (const [name, position, unit] of STAFF)
    await done('pegawai.save', { values: { name, position, unit: { id: units[unit], label: unit }, active: true } });
  const partner = { institution: 'Kecamatan Contoh', position: 'Camat Contoh', meetings: ['Lokmin tribulanan'], active: true };
  await done('lintasSektor.save', { values: partner });
  person = await openPage(browser, workbench.address);
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  rmSync(root, { recursive: true, force: true });
});

let stage = 0;
afterEach(() => person.picture(`setahun-tahap-${++stage}`));

function done<T>(name: string, input: object = {}): Promise<T> {
  return workbench.done<T>(name, input);
}

async function looked(name: string): Promise<void> {
  expect([name, await person.looked(name)]).toEqual([name, []]);
}

async function openTools(): Promise<void> {
  await (await person.frame()).locator('summary', { hasText: 'Alat dan laporan' }).press('Enter');
}

/** From the menu to the steps of a lokmin. */
async function openMeeting(title: string): Promise<void> {
  await person.menu('Lokakarya mini bulanan');
  await person.press(new RegExp(title));
  await person.sees(title);
}

/** The words of a Word file; that LibreOffice opens such files, others prove. */
async function document(button: string): Promise<string> {
  return bodyWords(await person.receives(button));
}

test('LM-18: the meetings of the year that are left are planned at once', async () => {
  await person.menu('Lokakarya mini bulanan');
  await openTools();
  await person.press('Rencanakan rapat setahun');
  await person.sees('Semua rapat direncanakan sekaligus');
  await person.choose('Pimpinan rapat', 'dr. Ratna');
  await person.choose('Notulis', 'Sari');
  await person.choose('Notulis tribulanan', 'Sari');
  await looked('seri');
  await person.fill({ 'Tanggal lokmin bulanan': '5' }, 'Rencanakan semua');
  await person.sees(/3 lokmin bulanan dan 1 lokmin tribulanan/);
  await looked('seri-direncanakan');

  const titles = async (list: string) => (await done<RecordLine[]>(list)).map(({ title }) => title).sort();
  expect(await titles('lokmin.list')).toEqual(['Desember', 'November', 'Oktober'].map((month) => `Lokmin bulanan ${month} 2026`));
  expect(await titles('rapat.list')).toEqual(['Lokmin tribulanan November 2026']);
});

test('LM-4: the office keeps its indicators', async () => {
  await person.menu('Buka Admen');
  await person.press('Indikator');
  await person.press('Tambah indikator');
  await person.choose('Unit', 'Imunisasi');
  await person.mark('Jumlah');
  await person.fill({ Tahun: '2026', Indikator: 'Bayi imunisasi dasar lengkap', Satuan: 'bayi', 'Target setahun': '480' });
  await person.sees(/IDK-001/);
  await looked('indikator');
});

test('LM-1, LM-2: a unit reports before the meeting, and what is missing shows', async () => {
  await openMeeting('Lokmin bulanan Oktober 2026');
  await person.step('Bahan penanggung jawab program');
  await person.sees(/Belum: Imunisasi/);
  await looked('persiapan-unit');
  await person.press(/Laporan.*Imunisasi/);
  await person.press(/Bayi imunisasi dasar lengkap/);
  await person.type('Hasil bulan', '27');
  await person.type('Hasil sebelumnya', '270');
  await person.type('Analisis', 'Kunjungan rumah belum merata');
  await person.press('+ Tambah rancangan');
  await person.type('Rencana tindak lanjut', 'Kunjungan rumah di Desa Mawar');
  await person.choose('Penanggung jawab', 'Budi');
  await person.type('Tenggat', '20/11/2026');
  await looked('laporan-unit');
  await person.press('Simpan');
  await person.sees(/Laporan Imunisasi disimpan/);
  await person.step('Undangan, tempat, perlengkapan');
  expect(await document('Buat undangan')).toContain('5 Oktober 2026');
});

test('LM-8, LM-9, LM-12: the October meeting weighs its problem, takes the draft and draws up November', async () => {
  await workbench.at('2026-10-05');
  await openMeeting('Lokmin bulanan Oktober 2026');
  await beginMeeting();
  await person.step('Masalah dan penyebabnya');
  await person.press('Catat masalah');
  await person.press('+ Tambah masalah');
  await person.type('Masalah', 'Sasaran tidak datang ke posyandu');
  await person.type('Penyebab', 'Jadwal berbenturan dengan panen');
  await person.mark('Lingkungan');
  for (const rating of ['Mendesak', 'Gawat', 'Cukup cepat']) await person.mark(rating);
  await looked('masalah-usg');
  await person.press('Simpan');
  await person.step('Rencana tindak lanjut');
  await person.press('Ambil rancangan RTL');
  await agreed();
  await person.sees('1 rancangan menjadi RTL.');
  await person.step('RPK bulan berikutnya');
  await person.press('Susun RPK November 2026');
  await agreed();
  await person.sees(/1 kegiatan ditambahkan/);
  await looked('rpk-disusun');
  await person.press('Buka RPK November 2026 →');
  await person.step('Dokumen dan lembar');
  const words = await document('Buat dokumen');
  expect(words).toContain('Kunjungan rumah di Desa Mawar');
  expect(words).toContain('Sampai 20 November 2026');
});

test('LM-13, LM-14: all agree, and the problem goes to the tribulanan; the notulen says it', async () => {
  await openMeeting('Lokmin bulanan Oktober 2026');
  await person.step('Komitmen bersama');
  await person.press('Catat komitmen');
  await person.press(/Tandai semua menyepakati/);
  await person.press('Simpan');
  await person.sees(/3 dari 3 peserta menyepakati/);
  await person.step('Bahan lokmin tribulanan');
  await person.press('Pilih bahan');
  await person.press(/Bawa semua/);
  await looked('bahan-tribulanan');
  await person.press('Simpan');
  await endMeeting('Cakupan dikejar sampai Desember.');
  const words = await document('Buat notulen');

  expect(words).toContain('Kunjungan rumah di Desa Mawar');
  expect(words).toContain('3 dari 3');
  expect(words).toContain('Sasaran tidak datang ke posyandu');
  await person.step('Laporan ke Dinas Kesehatan');
  expect(await document('Buat surat pengantar')).toContain('Kepala Dinas Kesehatan Kabupaten Contoh');
  await person.press('Catat pelaporan');
  await person.fill({ 'Tanggal dilaporkan': '5/10/2026', 'Cara pelaporan': 'e-mail' });
  await person.sees(/Dilaporkan 5 Oktober 2026/);
});

test('LM-5: in November the plan is realised, and the RTL follows', async () => {
  await workbench.at('2026-11-04');
  await openRealisation();
  await person.mark('Terlaksana sebagian');
  await person.type('Catatan realisasi', 'Dua belas dari dua puluh bayi dikunjungi');
  await looked('realisasi');
  await person.press('Simpan');
  await person.sees(/RTL-2026-0001 berjalan/);
});

test('LM-12: the November meeting opens with the RTL as it stands; its notulen keeps that', async () => {
  await workbench.at('2026-11-05');
  await openMeeting('Lokmin bulanan November 2026');
  await beginMeeting();
  await person.step('Tindak lanjut bulan lalu');
  await person.press('Tinjau RTL');
  await person.press(/^Kunjungan rumah di Desa Mawar/);
  const result = (await person.frame()).getByLabel('Hasil yang dilaporkan');
  expect(await result.inputValue()).toBe('Terlaksana sebagian. Dua belas dari dua puluh bayi dikunjungi');
  await person.press('Simpan');
  await person.step('Rencana bulan ini');
  await person.sees(/RPK November 2026/);
  await endMeeting('Dilanjutkan sampai tuntas.');
  const words = await document('Buat notulen');

  expect(words).toContain('Berjalan');
  expect(words).toContain('Dua belas dari dua puluh bayi dikunjungi');
});

test('LM-14, LM-18: the tribulanan hears what was handed to it, with the lintas sektor', async () => {
  await workbench.at('2026-11-20');
  await person.menu('Buka Admen');
  await person.press(/^Rapat lain/);
  await person.press(/Lokmin tribulanan November 2026/);
  await person.step('Undangan dan daftar hadir');
  expect(await document('Buat undangan lintas sektor')).toContain('Camat Contoh');
  expect(await document('Buat daftar hadir')).toContain('Kecamatan Contoh');
  await looked('tribulanan');
  await beginMeeting();
  await person.step('Pembahasan setiap acara');
  await person.press('Catat pembahasan');
  await person.press(/Sasaran tidak datang ke posyandu/);
  await person.type('Pembahasan', 'Camat meminta kepala desa mengumumkan jadwal');
  await person.press('Simpan');
  await endMeeting('Desa mendukung.');
  const words = await document('Buat notulen');

  expect(words).toContain('Sasaran tidak datang ke posyandu');
  expect(words).toContain('Camat meminta kepala desa mengumumkan jadwal');
});

test('LM-5: what was realised in November stands in the notulen of December', async () => {
  await workbench.at('2026-12-07');
  const [plan] = (await done<RecordLine[]>('rencana.list')).filter(({ title }) => title === 'RPK November 2026');
  await openRealisation();
  await person.mark('Terlaksana');
  await person.press('Simpan');
  await person.sees(/RTL-2026-0001 selesai/);
  expect(plan?.record).toMatch(/^RCN-2026-/);
  await openMeeting('Lokmin bulanan Desember 2026');
  await beginMeeting();
  await endMeeting('Selesai.');
  const words = await document('Buat notulen');

  expect(words).toContain('RPK November 2026');
  expect(words).toContain('Terlaksana');
  await person.menu('Lokakarya mini bulanan');
  await openTools();
  await person.press('Kelengkapan dan paket bukti');
  await person.sees(/Oktober/);
  await looked('kelengkapan');
  expect(person.complaints).toEqual([]);
});

/** From the menu to the line of November's RPK that came from the RTL. */
async function openRealisation(): Promise<void> {
  await person.menu('Buka Admen');
  await person.press(/^RPK dan RUK/);
  await person.press(/RPK November 2026/);
  await person.step('Realisasi');
  await person.press('Catat realisasi');
  await person.press(/^Kunjungan rumah di Desa Mawar/);
}

/** Opened on its day, everybody present. */
async function beginMeeting(): Promise<void> {
  await person.step('Buka rapat dan catat kehadiran');
  await person.press('Buka rapat');
  await person.press('Buka rapat');
  await person.sees(/Rapat dibuka/);
  await person.step('Buka rapat dan catat kehadiran');
  await person.press('Catat kehadiran');
  await person.press(/^Tandai sisanya hadir/);
  await person.press('Simpan');
  await person.sees(/Kehadiran disimpan/);
}

async function endMeeting(conclusion: string): Promise<void> {
  await person.step('Kesimpulan, penutup, notulen');
  await person.press('Tulis kesimpulan');
  await person.fill({ 'Kesimpulan rapat': conclusion });
  await person.step('Kesimpulan, penutup, notulen');
  await person.press('Tutup rapat');
  await person.fill({}, 'Tutup rapat');
  await person.step('Kesimpulan, penutup, notulen');
}

/** Answers the question that a button asks before it acts. */
async function agreed(): Promise<void> {
  await person.press(/^Ya/);
}
