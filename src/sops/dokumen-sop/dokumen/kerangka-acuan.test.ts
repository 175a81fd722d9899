/** The kerangka acuan on paper: placeholders, schedule, signatures and the mark of a draft. */
import { describe, expect, test } from '@jest/globals';
import { linesOf } from '../../../documents/templates.examples.ts';
import { EXAMPLE_STAFF } from '../../../registers/pegawai.examples.ts';
import { officeWorkbench } from '../../../workbench/office-workbench.ts';
import { issueNaskah, KERANGKA_ACUAN } from '../naskah.examples.ts';
import type { Made } from './papers.examples.ts';
import { edit, make, paragraphsOf } from './papers.examples.ts';

describe('KA-0: the kerangka acuan', () => {
  const signatures = (made: Made) => linesOf(made.file.base64).filter((line) => line.includes('dr. Ratna Wulandari'));

  test('KA-E: names the office and its villages', () => {
    expect(paragraphsOf(make(officeWorkbench(), KERANGKA_ACUAN))).toContain(
      'Sasaran umpan balik ini adalah masyarakat di wilayah kerja UPTD PUSKESMAS CONTOH: Desa Mawar, Desa Melati, Desa Kenanga, Kelurahan Cempaka, Desa Dahlia.',
    );
  });

  test('KA-F: has the schedule as a table', () => {
    expect(linesOf(make(officeWorkbench(), KERANGKA_ACUAN).file.base64)).toEqual(
      expect.arrayContaining([
        'No | Kegiatan | Waktu | Keterangan',
        '1 | Survei mawas diri (SMD) | Maret, Oktober | ',
        '3 | Lokakarya mini lintas sektor | Maret, Juli, Oktober, Desember | ',
        '4 | Pembagian kuesioner | Maret | ',
      ]),
    );
  });

  test('is signed by the head at the left and the second signer under place and day at the right, with the NIP of staff', () => {
    const office = officeWorkbench();
    const [, , signer] = EXAMPLE_STAFF;
    edit(office, 'Head', KERANGKA_ACUAN, (values) => ({ ...values, coName: signer?.name }));
    issueNaskah(office, KERANGKA_ACUAN);

    expect(signatures(make(office, KERANGKA_ACUAN))).toEqual([
      `\u00a0Kepala UPTD Puskesmas Contoh,dr. Ratna WulandariNIP. 197905142006042001 | Contoh, 1 Oktober 2026Penanggung jawab UKM,${signer?.name}${signer?.nip ? `NIP. ${signer.nip}` : ''}`,
    ]);
  });

  test('leaves room for the name of a second signer that nobody named, and for the day of a draft', () => {
    expect(signatures(make(officeWorkbench(), KERANGKA_ACUAN))).toEqual([
      expect.stringMatching(/ \| Contoh, …+Penanggung jawab UKM,…+$/),
    ]);
  });

  test('is signed by the head alone, at the right, where there is no second signer', () => {
    const office = officeWorkbench();
    edit(office, 'Head', KERANGKA_ACUAN, (values) => ({ ...values, coTitle: null, coName: null }));
    issueNaskah(office, KERANGKA_ACUAN);

    expect(signatures(make(office, KERANGKA_ACUAN))).toEqual([
      '\u00a0 | Contoh, 1 Oktober 2026Kepala UPTD Puskesmas Contoh,dr. Ratna WulandariNIP. 197905142006042001',
    ]);
  });

  test('bears the mark of a draft on its first page and on the others', () => {
    const made = make(officeWorkbench(), KERANGKA_ACUAN);

    for (const part of ['word/header1.xml', 'word/header2.xml'])
      expect(paragraphsOf(made, part)).toContain('DRAF – BELUM BERLAKU');
    expect(paragraphsOf(made)).toContain('Nomor: (belum bernomor)\u2003Revisi: 00');
  });
});
