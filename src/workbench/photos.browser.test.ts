/** Photos of a meeting on the built workbench: what a camera gives is made small in the browser, what cannot be read is refused with words. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { EXAMPLE_SETTINGS } from '../registers/pegawai.examples.ts';
import type { Filled, Saved } from '../schema/index.ts';
import type { MeetingPhotos } from '../sops/lokmin/foto/keep-photos.ts';
import type { Person } from './browser.ts';
import { openBrowser, openPage } from './browser.ts';
import { servePrepared } from './prepared-data.ts';
import type { ServedWorkbench } from './served-workbench.ts';

const root = mkdtempSync(join(tmpdir(), 'admen-'));
let browser: Browser;
let workbench: ServedWorkbench;
let person: Person;
let record: string;

function done<T>(name: string, input: object = {}): Promise<T> {
  return workbench.done<T>(name, input);
}

beforeAll(async () => {
  browser = await openBrowser();
  workbench = await servePrepared(join(root, 'data'), { flags: ['--today', '2026-10-08'] });
  await done('pengaturan.save', { values: EXAMPLE_SETTINGS });
  for (const name of ['dr. Ratna Wulandari', 'Sari Handayani, A.Md.Keb.'])
    await done('pegawai.save', { values: { name, position: 'Pegawai', active: true } });
  const [chair, secretary] = ['PGW-001', 'PGW-002'].map((id) => ({ id, label: id }));
  const plan = { kind: 'Lokmin bulanan', date: '2026-10-08', start: '08.00', end: '11.00', place: 'Aula', chair, secretary };
  record = (await done<Saved>('lokmin.plan', { values: plan })).record;
  const { seen, values } = await done<Filled>('lokmin.loadOpening', { record });
  await done('lokmin.openMeeting', { record, seen, values });
  person = await openPage(browser, workbench.address);
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  rmSync(root, { recursive: true, force: true });
});

/** As large as a good camera makes them: 12 megapixels, and what it noted of them besides, 12 MB in all. */
async function cameraJpeg(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 4000;
    canvas.height = 3000;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    for (let at = 0; at < 4000; at += 8) {
      pen.fillStyle = `hsl(${(at * 7) % 360} 60% 60%)`;
      pen.fillRect(at, (at * 13) % 2000, 900, 700);
    }
    return canvas.toDataURL('image/jpeg', 0.95).replace(/^[^,]*,/, '');
  });
  const notes = Buffer.alloc(65_000, 'catatan kamera');
  const segment = Buffer.concat([Buffer.from([0xff, 0xe4, (notes.length + 2) >> 8, (notes.length + 2) & 0xff]), notes]);
  const jpeg = Buffer.from(base64, 'base64');
  return Buffer.concat([jpeg.subarray(0, 2), ...Array.from({ length: 190 }, () => segment), jpeg.subarray(2)]);
}

/** Files are handed over by their names in the folder, as a person chooses them. */
async function choose(files: Readonly<Record<string, Buffer>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
  const input = (await person.frame()).getByLabel('Pilih foto');
  await input.setInputFiles(Object.keys(files).map((name) => join(root, name)));
}

const kept = () => done<MeetingPhotos>('lokmin.loadPhotos', { record });

test('a photo of 12 MB is made small and kept; a HEIC and what is no picture are refused with what to do', async () => {
  await person.menu('Lokakarya mini bulanan');
  await person.press(/Lokmin bulanan Oktober 2026/);
  await person.step('Kesimpulan, penutup, notulen');
  await person.press('Foto rapat');
  await person.sees('Paling banyak 6 foto lagi');
  const jpeg = await cameraJpeg(person.page);
  expect(jpeg.length).toBeGreaterThan(12_000_000);

  await choose({
    'kamera.jpg': jpeg,
    'IMG_0001.HEIC': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
    'catatan.txt': Buffer.from('bukan gambar'),
  });

  await person.sees('Foto ke-1 disimpan.');
  await person.sees(/IMG_0001\.HEIC: Foto HEIC tidak terbaca oleh peramban ini\. Ubah ke JPEG/);
  await person.sees('catatan.txt: bukan gambar yang dapat dibaca. Pilih foto JPEG atau PNG.');
  const { photos } = await kept();
  expect(photos).toHaveLength(1);
  expect(Buffer.from(photos[0]?.content ?? '', 'base64').length).toBeLessThanOrEqual(120_000);
  expect(await person.looked('foto')).toEqual([]);
});

test('captions and order are typed and kept; a photo is taken out', async () => {
  const small = Buffer.from((await kept()).photos[0]?.content ?? '', 'base64');
  await choose({ 'kedua.jpg': small });
  await person.sees('Foto ke-2 disimpan.');
  await person.type('Keterangan foto 2', 'Diskusi kelompok');
  await (await person.frame()).getByRole('region', { name: 'Foto 2' }).getByRole('button', { name: '↑ Naik' }).press('Enter');
  await person.press('Simpan keterangan dan urutan');
  await person.sees('Keterangan dan urutan foto disimpan.');
  expect((await kept()).photos.map(({ id, caption }) => [id, caption])).toEqual([
    ['FTO-2026-0002', 'Diskusi kelompok'],
    ['FTO-2026-0001', null],
  ]);

  await (await person.frame()).getByRole('region', { name: 'Foto 2' }).getByRole('button', { name: 'Hapus foto' }).press('Enter');
  await person.press('Simpan keterangan dan urutan');
  await person.sees('1 foto dihapus; 1 foto tersimpan.');
  expect((await kept()).photos).toHaveLength(1);
  expect(person.complaints).toEqual([]);
});
