/** Help is asked for on the built workbench: in a form, in the guide of the panel, in the sheet Panduan; by keyboard, in a narrow panel. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EXAMPLE_SETTINGS } from '../registers/pegawai.examples.ts';
import type { Person } from './browser.ts';
import type { OfficeInBrowser } from './office-in-browser.ts';
import { openOffice } from './office-in-browser.ts';

const STAFF = [
  ['dr. Ratna Wulandari', 'Kepala Puskesmas'],
  ['Sari Handayani', 'Bidan'],
] as const;

let office: OfficeInBrowser;
let person: Person;

beforeAll(async () => {
  office = await openOffice('2026-10-08', EXAMPLE_SETTINGS, STAFF);
  ({ person } = office);
});
afterAll(() => office.close());

const focused = async () => (await person.frame()).evaluate(() => document.activeElement?.textContent ?? '');
const helpButton = async () => (await person.frame()).getByRole('button', { name: 'Bantuan', exact: true });

test('a form tells what it is for and what is asked; Escape closes that, and the focus stays', async () => {
  await person.menu('Lokakarya mini bulanan');
  await person.press('Rencanakan lokmin baru');
  await person.sees('Acara dan persiapan diisikan dari templat');
  expect(await (await helpButton()).getAttribute('aria-expanded')).toBe('false');

  await person.press('Bantuan');
  await person.sees('Memulai lokmin baru di Lokakarya mini bulanan.');
  await person.sees('Tersimpan di lembar Rapat, kolom Tanggal rapat.');
  await person.sees('Tanggal, misalnya 5/11/2026.');
  expect(await (await helpButton()).getAttribute('aria-expanded')).toBe('true');
  expect(await focused()).toBe('Bantuan');
  expect(await person.looked('bantuan-rencana')).toEqual([]);

  await person.press(/^dan \d+ lainnya$/);
  await person.sees(/Penanda \{Tempat\} di: .*Notulen rapat/);
  await person.page.keyboard.press('Escape');
  expect(await (await helpButton()).getAttribute('aria-expanded')).toBe('false');
  expect(await focused()).toBe('Bantuan');
  expect(await (await person.frame()).getByText('Tersimpan di lembar').count()).toBe(0);
});

test('what is typed stays while the help is opened and closed', async () => {
  await person.type('Tempat', 'Aula lantai dua');
  await person.press('Bantuan');
  await person.sees('Memulai lokmin baru');
  await person.press('Bantuan');
  expect(await (await person.frame()).getByLabel(/^Tempat/).inputValue()).toBe('Aula lantai dua');
});

test('a form of a record tells its step in the words of the SOP, and leads to the page of the SOP', async () => {
  const [chair, secretary] = [1, 2].map((number) => ({ id: `PGW-00${number}`, label: '' }));
  const values = { kind: 'Lokmin bulanan', date: '2026-10-08', start: '08:00', end: '11:00', place: 'Aula', chair, secretary };
  await office.workbench.done('lokmin.plan', { values });

  await person.menu('Lokakarya mini bulanan');
  await person.press(/RPT-2026-0001/);
  await person.step('Masalah dan penyebabnya');
  await person.press('Catat masalah');
  await person.press('Bantuan');
  await person.sees('Masalah dan penyebabnya dipetakan serta dikaitkan dengan kepatuhan terhadap SOP.');
  await person.sees('9. Rencana tindak lanjut');
  expect(await person.looked('bantuan-masalah')).toEqual([]);
  await person.press('Panduan Lokakarya mini bulanan');
  await person.sees('SOP Lokakarya Mini Bulanan Rutin');
});

test('a long form keeps what is asked folded', async () => {
  await person.menu('Pengaturan');
  await person.press('Bantuan');
  await person.sees('Dapat dibuka kapan saja');
  expect(await person.looked('bantuan-pengaturan')).toEqual([]);
});

test('the guide is searched, and a step found leads to its place on the page of its SOP', async () => {
  await person.menu('Panduan');
  await person.sees('Cara kerja Admen');
  expect(await person.looked('panduan')).toEqual([]);

  await person.type('Cari', 'masalah penyebab');
  await person.press(/8\. Masalah dan penyebabnya/);
  await person.sees('Masalah dan penyebabnya dipetakan serta dikaitkan dengan kepatuhan terhadap SOP.');
  expect(await focused()).toBe('8. Masalah dan penyebabnya');
  expect(await person.looked('panduan-lokmin')).toEqual([]);

  await person.press('Panduan');
  await person.type('Cari', 'loncat');
  await person.press(/Nomor surat loncat/);
  expect(await focused()).toBe('Nomor surat loncat');
  expect(await person.looked('panduan-tanya')).toEqual([]);
  await person.press('Buku register dokumen');
  await person.sees('Semua dokumen bernomor dalam setahun');
});

test('a key that is typed ahead meets the new screen', async () => {
  await person.menu('Panduan');
  await person.type('Cari', 'masalah penyebab');
  await person.press(/8\. Masalah dan penyebabnya/);
  await person.page.keyboard.press('Tab');

  const isBehind = await (await person.frame()).evaluate(() => {
    const heading = [...document.querySelectorAll('h2, h3')].find((each) => each.textContent?.startsWith('8. Masalah'));
    const at = document.activeElement;
    return at !== null && at !== heading && heading?.compareDocumentPosition(at) === Node.DOCUMENT_POSITION_FOLLOWING;
  });
  expect(isBehind).toBe(true);
});

test('the sheet Panduan is the first, and its links lead to its chapters', async () => {
  const { page } = person;
  await page.locator('.o-sheet', { hasText: 'Panduan' }).click();
  await person.watch(() => page.locator('.o-sheet.active', { hasText: 'Panduan' }).waitFor());
  expect(await page.locator('.o-sheet').first().textContent()).toContain('Panduan');
  await person.picture('lembar-panduan');

  const link = page.locator('.o-link-tool a');
  for (let y = 100; y < 500 && !(await link.isVisible()); y += 20) {
    // On a link, a box opens a moment later and covers the row below, which cannot be clicked then: the link is found.
    await page
      .locator('.o-grid-overlay')
      .click({ position: { x: 90, y }, timeout: 3000 })
      .catch(() => {});
    await link.waitFor({ timeout: 2000 }).catch(() => {});
  }
  const cell = page.locator('.o-topbar-composer .o-composer');
  const [, chapter = ''] = /"([^"]*)"\)$/.exec((await cell.textContent()) ?? '') ?? [];
  expect(await link.textContent()).toContain('Lembar Panduan');
  await link.click();
  await person.watch(() => cell.filter({ hasText: new RegExp(`^${chapter}$`) }).waitFor());
  expect(chapter).not.toBe('');
  await person.picture('lembar-panduan-bab');
  expect(person.complaints).toEqual([]);
});
