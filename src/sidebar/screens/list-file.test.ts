/** Files of lists: what is read of an .xlsx, and what is said of what is none. */
import { describe, expect, test } from '@jest/globals';
import type { CellValue } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { readListFile } from './list-file.ts';

const DAY = { numFmt: 'dd/mm/yyyy' };

async function workbook(...sheets: readonly { name: string; rows: CellValue[][]; hidden?: boolean }[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map((sheet) => ({ ...sheet, columns: [{}, { style: DAY }] })) });
}

describe('.xlsx', () => {
  test('gives the sheets that are shown, dates as days, numbers and texts as they are', async () => {
    const file = await workbook(
      {
        name: 'Pengaduan',
        rows: [
          ['No', 'Tanggal', 'Isi'],
          ['007', new Date('2025-03-05T00:00:00Z'), 'Antrean\nlama'],
          [8, new Date('2025-03-06T09:30:00Z'), 1.5],
        ],
      },
      { name: 'Kosong', rows: [] },
      { name: 'Rahasia', rows: [['x']], hidden: true },
    );

    expect(await readListFile(file)).toEqual({
      ok: true,
      sheets: [
        {
          name: 'Pengaduan',
          rows: [
            ['No', 'Tanggal', 'Isi'],
            ['007', '2025-03-05', 'Antrean\nlama'],
            [8, '2025-03-06', 1.5],
          ],
        },
      ],
    });
  });

  test('that is damaged, locked or of the old kind is told with what to do', async () => {
    const damaged = (await workbook({ name: 'a', rows: [['a']] })).slice(0, 200);
    expect(await readListFile(damaged)).toMatchObject({
      ok: false,
      message: expect.stringContaining('Buka di Excel, simpan lagi'),
    });
    expect(await readListFile(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]))).toMatchObject({
      ok: false,
      message: expect.stringContaining('.xls lama'),
    });
    expect(await readListFile(new Uint8Array(0))).toMatchObject({ ok: false, message: 'Berkas ini kosong.' });
    expect(await readListFile(new Uint8Array(10_000_001))).toMatchObject({
      ok: false,
      message: expect.stringContaining('10 MB'),
    });
  });
});

test('.csv is one sheet', async () => {
  expect(await readListFile(new TextEncoder().encode('Nama;NIP\r\nAni;1\r\n'))).toEqual({
    ok: true,
    sheets: [
      {
        name: '',
        rows: [
          ['Nama', 'NIP'],
          ['Ani', '1'],
        ],
      },
    ],
  });
});
