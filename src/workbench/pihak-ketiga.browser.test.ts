/** A contract on the built workbench: entered, scored for two periods, discussed with the third party, to the notulen and the recap of the year. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { EXAMPLE_SETTINGS } from '../registers/pegawai.examples.ts';
import type { Person } from './browser.ts';
import { goTo } from './keyboard.ts';
import type { OfficeInBrowser } from './office-in-browser.ts';
import { openOffice } from './office-in-browser.ts';
import type { ServedWorkbench } from './served-workbench.ts';
import { bodyWords, wordText } from './word-text.ts';

let office: OfficeInBrowser;
let workbench: ServedWorkbench;
let person: Person;

beforeAll(async () => {
  office = await openOffice('2026-09-03', EXAMPLE_SETTINGS, [
    ['dr. Ratna Wulandari', 'Kepala Puskesmas'],
    ['Sari Handayani', 'Kasubbag Tata Usaha'],
  ]);
  ({ workbench, person } = office);
});
afterAll(() => office.close());

let stage = 0;
afterEach(() => person.picture(`pihak-ketiga-tahap-${++stage}`));

async function looked(name: string): Promise<void> {
  expect([name, await person.looked(`pihak-ketiga-${name}`)]).toEqual([name, []]);
}

async function openContract(): Promise<void> {
  await person.menu('Buka Admen');
  await person.press(/^Kontrak pihak ketiga/);
  await person.press(/Jasa kebersihan gedung/);
  await person.sees('CV Bersih Contoh · 027/12/2026');
}

async function openMeeting(): Promise<void> {
  await person.menu('Buka Admen');
  await person.press(/^Monitoring pihak ketiga/);
  await person.press(/CV Bersih Contoh/);
  await person.sees(/^Monitoring pihak ketiga 12 Oktober 2026/);
}

/** Two criteria without a name, in closed cards: a line of the message opens the card and leads into it. Both are taken out again. */
async function twoWrongCriteria(): Promise<void> {
  for (const number of [6, 7]) {
    await person.press('+ Tambah kriteria');
    await person.press(`Kriteria ${number}`);
  }
  await person.press('Simpan');
  await person.sees(/^Belum tersimpan/);
  const frame = await person.frame();
  await goTo(person.page, frame.locator('.summary button').last());
  await person.page.keyboard.press('Enter');
  await person.watch(() => frame.waitForFunction(() => /-6-/.test(document.activeElement?.id ?? '')));
  for (let count = 0; count < 2; count++) await person.press('Hapus kriteria');
}

/** Opens the card with this heading, types the score, and closes it again. */
async function score(criterion: string, value: string, remark?: string): Promise<void> {
  await person.press(new RegExp(`^${criterion}`));
  await person.type('Nilai', value);
  if (remark !== undefined) await person.type('Catatan nilai', remark);
  await person.press(new RegExp(`^${criterion}`));
}

test('a SOP whose descriptions cannot be fetched says so, and opens when they are there; from then on they are asked for no more', async () => {
  const asked: string[] = [];
  await person.page.route('**/run', (route) => {
    if (!route.request().postData()?.includes('"asset"')) return route.continue();
    asked.push(route.request().postData() ?? '');
    const lost = { error: { details: [{ errorMessage: 'terputus' }] } };
    return asked.length === 1 ? route.fulfill({ json: lost }) : route.continue();
  });
  await person.menu('Buka Admen');
  await person.sees(/Tidak ada yang menunggu|Perlu perhatian/);
  expect(asked).toEqual([]);
  await person.press(/^Kontrak pihak ketiga/);
  await person.sees(/Tidak tersambung dengan buku kerja/);
  await looked('tidak-termuat');
  await person.press('Coba lagi');
  await person.sees(/Belum ada kontrak/);
  await person.press('Admen');
  await person.press(/^Monitoring pihak ketiga/);
  await person.sees(/Belum ada/);
  expect(asked).toEqual([expect.stringContaining('"kegiatan"'), expect.stringContaining('"kegiatan"')]);
  await person.page.unroute('**/run');
});

test('PK-c: a contract is entered with its criteria; what contradicts itself is refused at its field', async () => {
  await person.menu('Buka Admen');
  await person.press('Pihak ketiga');
  await person.press('Tambah pihak ketiga');
  await person.type('Nama pihak ketiga', 'CV Bersih Contoh');
  await person.type('Bidang', 'Jasa kebersihan');
  await person.type('Narahubung', 'Tono Sugiarto');
  await person.fill({ 'E-mail narahubung': 'tono@bersih.example' });
  await person.sees(/PKT-001 ditambahkan/);
  await person.menu('Buka Admen');
  await person.press(/^Kontrak pihak ketiga/);
  await person.press('Catat kontrak');
  await person.choose('Pihak ketiga', 'CV Bersih');
  await person.type('Nomor surat kontrak', '027/12/2026');
  await person.type('Pekerjaan', 'Jasa kebersihan gedung');
  await person.type('Mulai berlaku', '1/8/2026');
  await person.type('Berakhir', '1/7/2026');
  await person.choose('Pengelola kontrak', 'Sari');
  await person.mark('Bulanan');
  await person.mark('Harga, kualitas, spesifikasi, termin, retur');
  await person.mark('0–100');
  await person.press('Simpan kontrak');
  await person.sees('Kontrak tidak dapat berakhir sebelum mulai berlaku (1 Agustus 2026).');
  await looked('kontrak-salah');
  await person.fill({ Berakhir: '31/10/2026' }, 'Simpan kontrak');
  await person.sees(/dicatat dengan nomor KTR-2026-0001/);
  await openContract();
  await person.step('Kriteria kinerja');
  await person.press('Isi kriteria');
  await twoWrongCriteria();
  await person.press(/^Harga/);
  await person.fill({ Bobot: '15' });
  await person.sees(/^Belum tersimpan/);
  await person.sees('Jumlah bobot 95, harus 100: tambah 5.');
  await looked('bobot-salah');
  await person.fill({ Bobot: '20' });
  await person.sees('5 kriteria disimpan.');
});

test('PK-c: two periods are scored; a score outside the scale is refused; the trend shows', async () => {
  await openContract();
  await person.step('Penilaian setiap periode');
  await person.press('Nilai Agustus 2026');
  for (const criterion of ['Harga', 'Kualitas', 'Spesifikasi', 'Termin']) await score(criterion, '90');
  await person.press('Simpan');
  await person.sees(/^Agustus 2026: 90 Sangat baik/);
  await workbench.at('2026-10-05');
  await openContract();
  await person.step('Penilaian setiap periode');
  await person.press('Nilai September 2026');
  await score('Harga', '90');
  await score('Kualitas', '120');
  await person.press('Simpan');
  await person.sees('Nilai paling besar 100.');
  await looked('nilai-salah');
  await person.type('Nilai', '80');
  await person.press(/^Kualitas/);
  await score('Spesifikasi', '50', 'Bahan pembersih tidak sesuai');
  await score('Termin', '90');
  await person.press('Simpan');
  await person.sees(/^September 2026: 77,5 Baik/);
  await openContract();
  await person.step('Penilaian setiap periode');
  await person.sees('September 2026: 77,5 Baik, turun 12,5');
  await looked('kontrak');
  const sheet = await bodyWords(await person.receives('Lembar penilaian September 2026'));
  expect(sheet).toContain('77,5');
  expect(sheet).toContain('Bahan pembersih tidak sesuai');
});

test('PK-a: the meeting is planned with the third party, the weak criterion in its agenda', async () => {
  await openContract();
  await person.step('Rapat monitoring');
  await person.press('Rencanakan rapat');
  await person.sees('Yang dibahas: penilaian September 2026, 77,5 Baik, turun 12,5.');
  await person.type('Tanggal rapat', '12/10/2026');
  await person.choose('Ketua tim', 'dr. Ratna');
  await person.choose('Sekretaris', 'Sari');
  await person.type('Tanggal kesepakatan', '5/10/2026');
  await looked('rencana');
  await person.press('Simpan rencana');
  await person.sees(/1 kriteria lemah masuk susunan acara/);
  await openMeeting();
  await person.step('Perjanjian waktu dan undangan');
  const letter = await bodyWords(await person.receives('Buat undangan pihak ketiga'));
  for (const words of ['CV Bersih Contoh', 'Tono Sugiarto', '12 Oktober 2026', '027/12/2026', 'Kriteria lemah: Spesifikasi'])
    expect(letter).toContain(words);
});

test('PK-b to PK-h: the meeting finds problems, weighs solutions, and cannot be closed before one is agreed', async () => {
  await workbench.at('2026-10-12');
  await openMeeting();
  await person.step('Buka pembahasan');
  await person.press('Buka rapat');
  await person.press('Buka rapat');
  await person.sees(/Rapat dibuka pukul/);
  await openMeeting();
  await person.step('Presensi');
  await person.press('Catat kehadiran');
  await person.press(/^Tandai sisanya hadir/);
  await person.press('Simpan');
  await person.sees(/3 dari 3 orang hadir/);
  await openMeeting();
  await person.step('Analisis menurut kriteria kontrak');
  await person.press('Catat analisis');
  await person.press(/^Spesifikasi: 50/);
  await person.fill({ Analisis: 'Bahan dibeli tanpa daftar.' });
  await person.sees(/Analisis 5 kriteria disimpan/);
  await openMeeting();
  await person.step('Inventaris masalah');
  await person.press('Catat masalah');
  await person.sees('Lemah, belum ada masalahnya: Spesifikasi (50).');
  await person.press('+ Tambah masalah');
  await person.type('Masalah', 'Bahan di bawah spesifikasi');
  await person.fill({ Penyebab: 'Tidak ada daftar bahan' });
  await person.sees('1 masalah disimpan.');
  await openMeeting();
  await person.step('Masalah potensial');
  await person.press('Catat masalah potensial');
  await person.press('+ Tambah masalah potensial');
  await person.type('Masalah', 'Petugas kurang saat cuti');
  await person.fill({ Penyebab: 'Tidak ada pengganti' });
  await person.sees('1 masalah potensial disimpan.');
  await openMeeting();
  await person.step('Alternatif solusi');
  await person.press('Alternatif: Bahan di bawah spesifikasi');
  for (const solution of ['Daftar bahan disetujui bersama', 'Puskesmas membeli bahan']) {
    await person.press('+ Tambah alternatif');
    await (await person.frame()).getByLabel('Alternatif solusi').last().fill(solution);
  }
  await person.press('Simpan');
  await person.sees('2 alternatif disimpan.');
  await workbench.done('lokmin.recordConclusion', { record: 'RPT-2026-0001', values: { conclusion: 'Kerja sama dilanjutkan.' } });
  await openMeeting();
  await person.step('Tutup pertemuan');
  await person.press('Tutup rapat');
  await person.press('Tutup rapat');
  await person.sees(/Belum ada satu solusi yang disepakati untuk: Bahan di bawah spesifikasi/);
  await looked('belum-sepakat');
  await openMeeting();
  await person.step('Kesepakatan solusi');
  await person.press('Sepakati: Bahan di bawah spesifikasi');
  await person.choose('Solusi yang disepakati', 'Daftar bahan');
  await person.press('Simpan');
  await person.sees('Disepakati: Daftar bahan disetujui bersama');
});

test('PK-i to PK-n: tasks are divided, each participant plans, the meeting is closed and minuted', async () => {
  await openMeeting();
  await person.step('Rencana tindak lanjut');
  await person.press('Susun RTL');
  await person.press(/^Daftar bahan disetujui bersama/);
  await person.type('Pelaksana pihak ketiga', 'Tono Sugiarto');
  await person.fill({ Tenggat: '31/10/2026' });
  await person.sees('1 RTL disimpan: 0 dikerjakan puskesmas, 1 pihak ketiga.');
  await openMeeting();
  await person.step('Rencana setiap peserta');
  await person.press('Rencana Tono Sugiarto');
  await person.press(/^Daftar bahan disetujui bersama/);
  await person.fill({ 'Rencana pelaksanaan': 'Menyerahkan daftar bahan pekan ini.' });
  await person.sees('Rencana Tono Sugiarto disimpan.');
  await openMeeting();
  await person.step('Tutup pertemuan');
  await person.press('Tutup rapat');
  await person.press('Tutup rapat');
  await person.sees(/ditutup pukul/);
  await openMeeting();
  await person.step('Notulen');
  await looked('rapat-ditutup');
  const minutes = await wordText(await person.receives('Buat notulen'), office.folder);
  for (const words of [
    ...['Spesifikasi', '77,5', 'Bahan dibeli tanpa daftar.', 'Bahan di bawah spesifikasi', 'Tidak ada daftar bahan'],
    ...['Petugas kurang saat cuti', 'Puskesmas membeli bahan', 'Daftar bahan disetujui bersama', 'Tono Sugiarto'],
  ])
    expect(minutes).toContain(words);
  await openMeeting();
  await person.step('Rencana setiap peserta');
  const tasks = await bodyWords(await person.receives('Buat lembar tugas'));
  expect(tasks).toContain('Menyerahkan daftar bahan pekan ini.');
  await openMeeting();
  await person.step('Distribusi');
  await person.press('Kirim notulen lewat e-mail');
  await person.press('Ya, lanjutkan');
  await person.sees('Notulen dikirim ke 2 alamat.');
});

test('PK-c: periods and third parties stand side by side, and the recap of the year tells the same', async () => {
  await openContract();
  await person.step('Penilaian setiap periode');
  await person.press('Lihat perkembangannya');
  await person.sees(/turun 12,5/);
  await looked('perkembangan');
  await person.menu('Buka Admen');
  await person.press(/^Kontrak pihak ketiga/);
  await person.press('Rekap tahunan');
  const recap = await wordText(await person.receives('Buat rekap'), office.folder);
  for (const words of ['CV Bersih Contoh', '027/12/2026', '90', '77,5', '83,75']) expect(recap).toContain(words);
  expect(person.complaints).toEqual([]);
});
