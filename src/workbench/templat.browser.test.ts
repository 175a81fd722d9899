/** A template is changed on the built workbench: copied to Drive, broken, mended, taken into use, given up; all by keyboard, in a narrow panel. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { open, partOf } from '../documents/docx.examples.ts';
import { EXAMPLE_SETTINGS } from '../registers/pegawai.examples.ts';
import type { ListedTemplate } from '../registers/templat/show-templates.ts';
import type { Person } from './browser.ts';
import type { OfficeInBrowser } from './office-in-browser.ts';
import { openOffice } from './office-in-browser.ts';
import type { ServedWorkbench } from './served-workbench.ts';

let office: OfficeInBrowser;
let workbench: ServedWorkbench;
let person: Person;

beforeAll(async () => {
  office = await openOffice('2026-10-08', EXAMPLE_SETTINGS);
  ({ workbench, person } = office);
});
afterAll(() => office.close());

const changedNow = async () =>
  (await workbench.done<readonly ListedTemplate[]>('templat.list')).filter(({ changed }) => changed !== null);

/** The copy as it lies in Drive, with other words in it. */
async function edited(change: (xml: string) => string): Promise<Buffer> {
  const [file] = (await (await fetch(`${workbench.address}/drive`)).json()) as { id: string }[];
  const bytes = Buffer.from(await (await fetch(`${workbench.address}/drive/${file?.id}`)).arrayBuffer());
  const zip = open(bytes.toString('base64'));
  zip.file('word/document.xml', change(partOf(bytes.toString('base64'))));
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** As F6 would lead there. */
async function backInPanel(): Promise<void> {
  await (await person.frame()).getByRole('heading', { level: 1 }).focus();
}

/** Somebody puts a changed file back into Drive, by the list in the strip of the page. */
async function putBack(content: Buffer): Promise<void> {
  writeFileSync(join(office.folder, 'ubah.docx'), content);
  await person.page.getByRole('button', { name: /^Drive \(1\)/ }).click();
  const answered = person.page.waitForResponse(
    (response) => response.url().includes('/drive/') && response.request().method() === 'POST',
  );
  await person.page.getByLabel(/^Ganti isi Templat Undangan rapat/).setInputFiles(join(office.folder, 'ubah.docx'));
  expect((await answered).status()).toBe(200);
  await person.page.getByRole('button', { name: /^Drive \(1\)/ }).click();
  await backInPanel();
}

test('a copy is made, broken, told with tag and place, mended, and used', async () => {
  await person.menu('Buka Admen');
  await person.press('Templat dokumen');
  await person.sees('Lokakarya mini');
  expect(await person.looked('templat-daftar')).toEqual([]);
  await person.press(/Undangan rapat/);
  await person.sees('Dokumen ini dibuat dengan templat bawaan.');
  await person.press('Salin untuk diubah');
  await person.sees('ada di Drive Anda');
  await putBack(await edited((xml) => xml.replace('{Hal}', '{Hall}')));

  await person.press('Periksa salinan di Drive');
  await person.sees('belum dapat dipakai: 1 hal perlu diperbaiki');
  await person.sees(/Penanda \{Hall\} tidak dikenal: tabel 1, baris \d, kolom \d\. Mungkin maksudnya \{Hal\}\./);
  expect(await person.looked('templat-rusak')).toEqual([]);
  await putBack(await edited((xml) => xml.replace('{Hall}', '{Hal}').replace('{Maksud rapat}', '')));
  await person.press('Periksa salinan di Drive');
  await person.sees('Tidak lagi memuat: {Maksud rapat}');
  expect((await person.receives('Unduh contoh isinya')).suggestedFilename()).toBe('Contoh Undangan rapat.docx');
  expect(await person.looked('templat-dapat-dipakai')).toEqual([]);
  await person.press('Pakai templat ini');

  await person.sees('kini dibuat dengan templat ubahan');
  expect(await changedNow()).toMatchObject([{ name: 'lokmin/undangan' }]);
});

test('a file from the computer is checked as well; what is built in comes back', async () => {
  writeFileSync(
    join(office.folder, 'makro.docx'),
    open((await edited((xml) => xml)).toString('base64'))
      .file('word/vbaProject.bin', 'x')
      .generate({ type: 'nodebuffer' }),
  );
  await (await person.frame()).getByLabel('Unggah dan periksa').setInputFiles(join(office.folder, 'makro.docx'));
  await person.sees('Berkas makro.docx belum dapat dipakai');
  await person.sees('Templat ini memuat makro.');
  await backInPanel();

  await person.press('Kembalikan bawaan');
  await person.press('Ya, kembalikan');
  await person.sees('kembali dibuat dengan templat bawaan');
  expect(await changedNow()).toEqual([]);
});

test('the dictionary is searched, and downloaded', async () => {
  await person.type('Cari', 'tembusan');
  await person.sees('{#Tembusan} … {/Tembusan}');
  expect((await person.receives('Unduh kamus (.docx)')).suggestedFilename()).toBe('Kamus penanda Undangan rapat.docx');
  expect(await person.looked('templat-kamus')).toEqual([]);
  expect(person.complaints).toEqual([]);
});
