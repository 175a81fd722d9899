/** A SOP on the built workbench: written from a blank, its chart put right, approved, issued, revised, printed, looked at by daftar tilik, and what is low offered to the lokmin. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { EXAMPLE_SETTINGS } from '../registers/pegawai.examples.ts';
import type { Person } from './browser.ts';
import type { OfficeInBrowser } from './office-in-browser.ts';
import { openOffice } from './office-in-browser.ts';
import type { ServedWorkbench } from './served-workbench.ts';
import { bodyWords, wordText } from './word-text.ts';

const AUTHOR = 'petugas@contoh.example';
const HEAD = 'kapus@contoh.example';
const STEPS = [
  'Petugas mengambil berkas pendaftaran pasien',
  'Petugas memeriksa kelengkapan berkas',
  'Petugas memutuskan apakah berkas lengkap',
  'Petugas mencatat kunjungan dalam buku register',
];
const REWORDED = 'Petugas mencatat kunjungan dalam rekam medis elektronik';

let office: OfficeInBrowser;
let workbench: ServedWorkbench;
let person: Person;

beforeAll(async () => {
  office = await openOffice('2026-03-02', EXAMPLE_SETTINGS, [
    ['dr. Ratna Wulandari', 'Kepala Puskesmas'],
    ['Sari Handayani, A.Md.Keb.', 'Bidan, notulis'],
  ]);
  ({ workbench, person } = office);
  await sitDown(AUTHOR);
});
afterAll(() => office.close());

let stage = 0;
afterEach(() => person.picture(`dokumen-sop-tahap-${++stage}`));

async function looked(name: string): Promise<void> {
  expect([name, await person.looked(`dokumen-sop-${name}`)]).toEqual([name, []]);
}

/** Another person sits down before the workbench. */
async function sitDown(user: string): Promise<void> {
  await person.watch(() => person.page.getByRole('button', { name: 'Admen ▾' }).waitFor());
  await fetch(`${workbench.address}/settings`, { method: 'POST', body: JSON.stringify({ user }) });
  await person.watch(() => person.page.waitForFunction((expected) => window.admenUser?.() === expected, user));
}

async function openNaskah(step: string): Promise<void> {
  await person.menu('SOP dan kerangka acuan');
  await person.press(/Pelayanan Loket Pendaftaran/);
  await person.step(step);
}

/** A card that is added last. */
async function addStep(text: string, symbol: string): Promise<void> {
  await person.press('+ Tambah langkah');
  const frame = await person.frame();
  await frame.getByLabel('Uraian langkah').last().fill(text);
  await frame.getByLabel('Simbol bagan').last().selectOption(symbol);
}

async function submitted(): Promise<void> {
  await openNaskah('Persetujuan Kepala Puskesmas');
  await person.press('Ajukan');
  await person.press('Ya, lanjutkan');
}

/** Approved by the head, issued by the author. */
async function issued(): Promise<void> {
  await sitDown(HEAD);
  await openNaskah('Persetujuan Kepala Puskesmas');
  await person.press('Periksa dan putuskan');
  await person.sees(/^Tujuan: Pasien terdaftar/);
  await person.mark('Disetujui');
  await person.press('Simpan');
  await person.sees(/disetujui dan dapat diterbitkan/);
  await sitDown(AUTHOR);
  await openNaskah('Penerbitan');
  await person.press('Terbitkan');
  await person.press('Terbitkan');
}

test('UB-0: a new SOP begins with the sections that offices use, and gets its words and steps', async () => {
  await person.menu('SOP dan kerangka acuan');
  await person.sees('Lokakarya Mini Bulanan Rutin');
  await looked('daftar');
  await person.press('Buat naskah baru');
  await person.type('Judul naskah', 'Pelayanan Loket Pendaftaran');
  await person.type('Unit pemilik', 'Pendaftaran dan rekam medis');
  await person.press('Simpan');
  await person.sees('Draf Pelayanan Loket Pendaftaran dibuat dengan nomor SOP-005.');
  await person.press(/^Isi bagiannya/);
  await person.press(/^Tujuan/);
  await person.type('Teks bagian', 'Pasien terdaftar dengan benar dalam sepuluh menit.');
  await looked('bagian');
  await person.press('Simpan');
  await person.sees('11 bagian disimpan.');
  await openNaskah('Langkah dan bagan alir');
  await person.press('Ubah langkah');
  for (const [at, text] of STEPS.entries()) await addStep(text, at === 2 ? 'Keputusan' : at === 3 ? 'Dokumen' : 'Proses');
  await person.press('Simpan');
  await person.sees('4 langkah disimpan.');
});

test('UB-0: a decision with one way only is pointed out where it is read, refused when it is submitted, and mended', async () => {
  await person.press(/^Lihat naskah dan bagan/);
  const fault = /Langkah ke-3 “Petugas memutuskan apakah berkas lengkap” adalah keputusan dengan satu jalan/;
  await person.sees(fault);
  await looked('bagan-salah');
  await submitted();
  await person.sees(fault);
  await openNaskah('Langkah dan bagan alir');
  await person.press('Lihat naskah dan bagan');
  await person.press(/^Perbaiki langkahnya/);
  await person.press(/^3 · L03/);
  await person.type('Bila tidak ke', 'L09');
  await person.press('Simpan');
  await person.sees(/Tidak ada langkah L09/);
  await person.type('Bila tidak ke', 'l1');
  await looked('langkah');
  await person.press('Simpan');
  await person.sees('4 langkah disimpan.');
  await submitted();
  await person.sees('Revisi 00 diajukan kepada dr. Ratna Wulandari.');
});

test('LM-0: the head alone approves; once issued the SOP has its number, and reads with its chart', async () => {
  await openNaskah('Persetujuan Kepala Puskesmas');
  await person.press('Periksa dan putuskan');
  await person.sees(/Hanya dr. Ratna Wulandari/);
  await issued();
  await person.sees(/Pelayanan Loket Pendaftaran revisi 00 berlaku sejak 2 Maret 2026 dengan nomor SOP\/PKM-CTH\/001/);
  await openNaskah('Langkah dan bagan alir');
  await person.press('Lihat naskah dan bagan');
  await person.sees('7. Bagan Alir');
  const drawn = await (await person.frame())
    .locator('svg [data-step]')
    .evaluateAll((shapes) =>
      shapes.map((shape) => shape.getAttribute('data-step')).filter((step) => step !== null && step !== ''),
    );
  expect(drawn).toEqual(['L01', 'L02', 'L03', 'L04']);
  await looked('naskah');
  const printed = await wordText(await person.receives('Cetak revisi 00'), office.folder);
  for (const words of [...STEPS, 'SOP/PKM-CTH/001', '2 Maret 2026', 'Pasien terdaftar dengan benar', 'dr. Ratna Wulandari'])
    expect(printed).toContain(words);
});

test('LM-0: a revision writes its history by itself, lets it be reworded, and leaves the earlier one readable and printable', async () => {
  await workbench.at('2026-06-01');
  await openNaskah('Tinjauan dan revisi');
  await person.press('Revisi');
  await person.fill({ 'Alasan revisi': 'Rekam medis elektronik dipakai.' }, 'Buka draf revisi');
  await person.sees('Draf revisi 01 dibuka.');
  await person.press(/^Ubah langkah/);
  await person.press(/^4 · L04/);
  await person.fill({ 'Uraian langkah': REWORDED });
  await person.sees('4 langkah disimpan.');
  await openNaskah('Riwayat perubahan');
  await person.press('Periksa riwayat');
  await person.press(/^Prosedur/);
  await looked('riwayat');
  await person.fill({ 'Diubah menjadi': `4. ${REWORDED} hari itu juga.` });
  await person.sees(/perubahan dicatat dalam riwayat/);
  await submitted();
  await person.sees(/Revisi 01 diajukan/);
  await issued();
  await person.sees(/revisi 01 berlaku sejak 1 Juni 2026 dengan nomor SOP\/PKM-CTH\/001/);
  await openNaskah('Langkah dan bagan alir');
  await person.press('Lihat naskah dan bagan');
  await person.sees(/hari itu juga/);
  await looked('revisi');
  const latest = await bodyWords(await person.receives('Cetak revisi 01'));
  for (const words of [REWORDED, 'hari itu juga', STEPS[3] ?? '', '1 Juni 2026']) expect(latest).toContain(words);
  await person.choose('Tampilkan', 'Revisi 00');
  await person.sees('Kedaluwarsa');
  await person.sees(STEPS[3] ?? '');
  const earlier = await bodyWords(await person.receives('Cetak revisi 00'));
  expect(earlier).toContain(STEPS[3]);
  expect(earlier).not.toContain(REWORDED);
});

test('LM-17: two looks by daftar tilik show the rate against the threshold, and the step that is seldom done', async () => {
  for (const day of ['2026-06-10', '2026-06-20']) {
    await workbench.at(day);
    await openNaskah('Daftar tilik');
    await person.press('Kepatuhan dan penilaian');
    if (day === '2026-06-10') {
      await person.sees(/Belum ada penilaian/);
      await looked('tilik-kosong');
    }
    await person.press('Nilai tanpa rekaman');
    await person.choose('Jawaban: 4 Petugas mencatat kunjungan dalam rekam medis elektronik', 'Tidak');
    await person.press(/^Jawab Ya yang masih kosong/);
    await person.press('Simpan');
    await person.sees(/kepatuhan 75 % \(3 ya, 1 tidak\)/);
  }
  await person.press(/^Lihat kepatuhan/);
  await person.sees('Kepatuhan setiap penilaian (%)');
  await person.sees('Belum patuh');
  await person.sees('Dijalankan 0 dari 2 kali dalam 2 penilaian terakhir');
  await looked('tilik');
  const filled = await bodyWords(await person.receives('Cetak DTS-2026-0002'));
  expect(filled).toContain(REWORDED);
});

test('LM-8: the step is brought before the lokmin, which offers it as a problem', async () => {
  await person.press('Bawa ke lokmin');
  await person.press('Simpan');
  await person.sees('1 langkah menunggu lokmin bulanan berikutnya.');
  const chair = { id: 'PGW-001', label: 'dr. Ratna Wulandari' };
  const secretary = { id: 'PGW-002', label: 'Sari Handayani, A.Md.Keb.' };
  const times = { date: '2026-07-08', start: '08:00', end: '11:00', place: 'Aula' };
  await workbench.done('lokmin.plan', { values: { kind: 'Lokmin bulanan', ...times, chair, secretary } });
  await workbench.at('2026-07-08');
  const opening = await workbench.done<{ readonly seen: string; readonly values: object }>('lokmin.loadOpening', {
    record: 'RPT-2026-0001',
  });
  await workbench.done('lokmin.openMeeting', { record: 'RPT-2026-0001', ...opening });
  await person.menu('Lokakarya mini bulanan');
  await person.press(/Lokmin bulanan/);
  await person.step('Masalah dan penyebabnya');
  await person.press('Catat masalah');
  await person.press(/^Langkah 4 SOP Pelayanan Loket Pendaftaran dijalankan 0 dari 2 kali/);
  await person.sees('Dari daftar tilik');
  await looked('masalah');
  await person.fill({ Penyebab: 'Petugas belum dilatih memakai rekam medis elektronik.' });
  await person.sees('1 masalah disimpan.');
  expect(person.complaints).toEqual([]);
});
