/** Lists that an office has already are brought in, taken out and printed, on the built workbench at 300 pixels, keyboard alone. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { EXAMPLE_SETTINGS } from '../registers/pegawai.examples.ts';
import type { ListedRow } from '../registers/register.ts';
import type { RecordLine } from '../sops/sop.ts';
import { pickFile } from './keyboard.ts';
import type { OfficeInBrowser } from './office-in-browser.ts';
import { openOffice } from './office-in-browser.ts';

let office: OfficeInBrowser;

beforeAll(async () => {
  office = await openOffice('2026-10-08', EXAMPLE_SETTINGS, [['Ani Lestari', 'Bidan']]);
  await office.workbench.done('unit.save', { values: { name: 'Tata Usaha', active: true } });
});
afterAll(() => office.close());

async function looked(name: string): Promise<void> {
  expect([name, await office.person.looked(name)]).toEqual([name, []]);
}

/** Opens the file picker by the keyboard, and picks a file that is made here. */
async function pick(label: string, name: string, buffer: Uint8Array): Promise<void> {
  const { page, frame } = office.person;
  const picked = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) };
  await pickFile(page, (await frame()).getByLabel(label), picked);
}

const STAFF = [
  ['DAFTAR PEGAWAI'],
  ['No', 'Nama Lengkap', 'NIP', 'Jabatan', 'Unit', 'No HP', 'Keterangan'],
  ['1', 'Ani Lestari', '', 'Bidan Ahli', 'Tata Usaha', '0812 0000 0001', ''],
  ['2', 'Wayan Contoh', '19900101 201503 2 001', 'Perawat', 'Poli Gigi', '81234567890', 'baru'],
  ['3', 'Putu Contoh', '', '', 'tata usaha', 'telepon rumah', ''],
];

test('pegawai are pasted from a sheet: columns are known, what is wrong is told, nothing is written before', async () => {
  const { person, workbench } = office;
  await person.menu('Buka Admen');
  await person.press('Impor daftar dari Excel');
  await person.press('Pegawai');
  await person.sees('Langkah 1 dari 3: Bawa data');
  await looked('impor-1-data');
  await person.type('Tempel dari Excel atau Google Sheets', STAFF.map((row) => row.join('\t')).join('\n'));
  await person.press('Lanjut dengan tempelan');
  await person.sees('Langkah 2 dari 3: Cocokkan kolom');
  await looked('impor-2-kolom');
  await person.press('Periksa 3 baris');
  await person.sees('Jabatan wajib diisi.');
  await looked('impor-3-bermasalah');
  expect(await workbench.done<readonly ListedRow[]>('pegawai.list')).toHaveLength(1);
});

test('what is undecided is decided, what is wrong left out, and going back loses nothing', async () => {
  const { person } = office;
  await person.choose(/^Poli Gigi/, 'Buat unit baru');
  await person.sees('1 baru · 1 sudah ada di register · 1 bermasalah.');
  await person.mark('Perbarui: isi kolom yang dibawa menggantikan yang ada; sel kosong tidak menghapus');
  await person.sees('1 baru · 1 diperbarui · 1 bermasalah.');
  const list = await person.receives('Unduh daftar masalah');
  expect(readFileSync(await list.path(), 'utf8')).toContain('5;No. HP;');
  await person.press('Impor tanpa 1 baris ini');
  await person.sees('1 baru · 1 diperbarui · 1 dikeluarkan.');
  await looked('impor-4-siap');
  await person.press('Kembali ke kolom');
  await person.press('Kembali ke data');
  expect(await (await person.frame()).getByLabel('Tempel dari Excel atau Google Sheets').inputValue()).toContain('Wayan Contoh');
  await person.press('Lanjut dengan tempelan');
  await person.press('Periksa 3 baris');
  await person.press('Impor tanpa 1 baris ini');
  await person.press('Impor 2 baris');
  await person.sees('1 pegawai ditambahkan, 1 pegawai diperbarui, 1 unit baru dibuat.');
  await looked('impor-5-selesai');
  const rows = await office.workbench.done<readonly ListedRow[]>('pegawai.list');
  expect(rows.map(({ title, detail }) => [title, detail])).toEqual([
    ['Ani Lestari', 'Bidan Ahli'],
    ['Wayan Contoh', 'Perawat'],
  ]);
});

test('the old buku pengaduan comes from .xlsx, and what was finished is finished', async () => {
  const { person, workbench } = office;
  const header = ['No', 'No. Register', 'Tanggal Masuk', 'Media', 'Isi Keluhan', 'Tindak Lanjut', 'Tanggal Selesai'];
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  const rows = [
    ['BUKU PENGADUAN 2025'],
    header,
    [1, '001', day('2025-02-03'), 'Kotak', 'Antrean loket terlalu lama.', 'Loket ditambah.', day('2025-02-10')],
    [2, '002', day('2025-03-05'), 'WA', 'Parkir sempit.', 'Lahan parkir dirapikan.', day('2025-03-20')],
  ];
  const style = { style: { numFmt: 'dd/mm/yyyy' } };
  const file = await writeXlsx({ sheets: [{ name: '2025', rows, columns: [{}, {}, style, {}, {}, {}, style] }] });
  await person.menu('Umpan balik');
  await (await person.frame()).locator('summary', { hasText: 'Alat dan laporan' }).press('Enter');
  await person.press('Impor buku pengaduan lama');
  await pick('Atau pilih berkas', 'buku.xlsx', file);
  await person.sees('Langkah 2 dari 3: Cocokkan kolom');
  await looked('impor-6-buku');
  await person.press('Periksa 2 baris');
  await person.sees('2 baru.');
  await looked('impor-7-buku-siap');
  await person.press('Impor 2 baris');
  await person.sees('2 umpan balik ditambahkan.');
  const lines = await workbench.done<readonly RecordLine[]>('umpanBalik.list');
  expect(lines.map(({ record, tag }) => [record, tag])).toEqual([
    ['KLH-2025-0002', 'Selesai'],
    ['KLH-2025-0001', 'Selesai'],
  ]);
});

test('a register is downloaded as .xlsx without personal data, and printed with its letterhead', async () => {
  const { person } = office;
  await person.menu('Buka Admen');
  await person.press('Pegawai');
  await person.press('Unduh atau cetak');
  await person.sees('2 baris.');
  await looked('ekspor-1');
  const [sheet] = (await readXlsx(readFileSync(await (await person.receives('Unduh .xlsx')).path()))).sheets;
  expect(sheet?.rows[0]).not.toContain('NIP');
  expect(sheet?.rows[2]?.slice(0, 3)).toEqual(['PGW-002', 'Wayan Contoh', 'Perawat']);
  await person.mark('Sertakan data pribadi (NIP, No. HP, E-mail)');
  await person.sees(/Berkas dan cetakan akan memuat data pribadi/);
  await looked('ekspor-2-pribadi');
  const [whole] = (await readXlsx(readFileSync(await (await person.receives('Unduh .xlsx')).path()))).sheets;
  expect(whole?.rows[2]).toContain('199001012015032001');
  const frame = await person.frame();
  await frame.evaluate(() => {
    window.print = () => {};
  });
  await person.press('Cetak');
  const paper = frame.locator('.printed');
  await paper.waitFor({ state: 'attached' });
  expect(await paper.textContent()).toMatch(/UPTD PUSKESMAS CONTOH.*Pegawai2 baris\. Dicetak 8 Oktober 2026 pukul/s);
  expect(await paper.locator('tbody tr').count()).toBe(2);
  await frame.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await paper.count()).toBe(0);
});
