/** The RPK and RUK in Word: every line with its columns, by unit, with totals and who signs. */
import { describe, expect, test } from '@jest/globals';
import { linesOf } from '../../../documents/templates.examples.ts';
import { dokumenTable } from '../../../registers/dokumen.table.ts';
import type { MadeDocument } from '../../../registers/make-document.ts';
import { begun, edited, filled } from '../../../workbench/planning-office.ts';
import { EXAMPLE_LINES, KIA } from './rencana.examples.ts';

const made = (office: ReturnType<typeof filled>['office'], record: string) =>
  office.done<MadeDocument>('rencana.makeDocument', { record });

describe('LM-12: the RPK', () => {
  test('has the lines by klaster and unit with all columns, costs of each unit and of all, and two signatures', () => {
    const { office, record } = filled(EXAMPLE_LINES);
    const { file, message } = made(office, record);
    const lines = linesOf(file.base64);

    expect(message).toBe('RPK nomor 440/001/LAP/PKM-CTH/XI/2026 dibuat.');
    expect(file.name).toBe('RPK November 2026.docx');
    expect(lines).toEqual(
      expect.arrayContaining([
        'RENCANA PELAKSANAAN KEGIATAN (RPK)',
        'BULAN NOVEMBER 2026',
        'Belum disepakati.',
        'Tata Usaha (Klaster 1 Manajemen)',
        '1 | Rapat tim mutu | – | – | – | – | – | – | 1 kali | Minggu IV | – | – | – | –',
        'Kesehatan ibu dan anak (Klaster 2 Ibu dan Anak)',
        '3 | Kelas ibu hamil | Ibu hamil mengenal tanda bahaya kehamilan | Ibu hamil trimester 2 dan 3 | 40 ibu | Sari Handayani, A.Md.Keb. | Buku KIA, konsumsi, 2 bidan | Kader, PKK desa | 4 kali | Minggu II | Balai Desa Melati | Rp 1.200.000 | BOK | 90 % sasaran hadir',
        'Jumlah Kesehatan ibu dan anak (Klaster 2 Ibu dan Anak): 2 kegiatan | Rp 2.550.000 | ',
        'JUMLAH SELURUHNYA: 4 kegiatan | Rp 3.300.000 | ',
      ]),
    );
    const signed = lines.find((line) => line.includes('Disusun oleh:'));
    expect(signed).toContain('Penanggung jawab UKM,');
    expect(signed).toContain('dr. Ratna Wulandari');
    expect(lines.join('\n')).not.toContain('Realisasi');
  });

  test('LM-5: tells the realisation once there is one, and is then another revision under the same number', () => {
    const { office, record } = filled(EXAMPLE_LINES.slice(0, 1));
    made(office, record);
    office.submit('rencana.loadRealisation', 'rencana.realise', record, ({ lines }) => ({
      lines: (lines as object[]).map((line) => ({
        ...line,
        realisation: 'Terlaksana',
        realisedVolume: '4 kali',
        realisedCost: 1_000_000,
      })),
    }));
    const lines = linesOf(made(office, record).file.base64);

    expect(lines).toContain('Realisasi: 1 dari 1 terlaksana, biaya Rp 1.000.000 dari Rp 1.200.000');
    expect(lines).toContain('1 | Kelas ibu hamil | Kesehatan ibu dan anak | Terlaksana | 4 kali | Rp 1.000.000 | –');
    expect(office.rows(dokumenTable).map(({ letterNumber, revision }) => [letterNumber, revision])).toEqual([
      ['440/001/LAP/PKM-CTH/XI/2026', 0],
      ['440/001/LAP/PKM-CTH/XI/2026', 1],
    ]);
    expect(lines.find((line) => line.includes('Disusun oleh:'))).toContain('Bidan, notulis,Sari Handayani, A.Md.Keb.');
  });

  test('refuses a plan without lines', () => {
    const { office } = filled(EXAMPLE_LINES);
    const record = begun(office, { kind: 'RUK', year: 2027, month: null });

    expect(office.refusals('rencana.makeDocument', { record })[0]?.message).toContain('RUK 2027 belum berisi kegiatan');
  });
});

test('LM-11: the RUK has months, the money that is needed and the indicator', () => {
  const { office } = filled(EXAMPLE_LINES);
  const record = begun(office, { kind: 'RUK', year: 2027, month: null });
  edited(office, record, 'baru', () => [
    { activity: 'Posyandu remaja', unit: KIA, months: ['Mei', 'Juni'], cost: 8_000_000, fund: 'BOK', indicator: '8 desa' },
  ]);
  const { file } = made(office, record);
  const lines = linesOf(file.base64);

  expect(file.name).toBe('RUK 2027.docx');
  expect(lines).toEqual(
    expect.arrayContaining([
      'RENCANA USULAN KEGIATAN (RUK)',
      'TAHUN 2027',
      'No | Kegiatan | Tujuan | Sasaran | Target sasaran | Penanggung jawab | Kebutuhan sumber daya | Mitra kerja | Volume | Waktu pelaksanaan | Kebutuhan anggaran | Sumber pembiayaan | Indikator kinerja',
      '1 | Posyandu remaja | – | – | – | – | – | – | – | Mei, Jun | Rp 8.000.000 | BOK | 8 desa',
    ]),
  );
});
