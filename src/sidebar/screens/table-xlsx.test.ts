/** The .xlsx of a register: what stands in its cells, and how it is set up for printing. */
import { expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import PizZip from 'pizzip';
import type { ExportedTable } from '../../registers/ekspor/read-table.ts';
import { xlsxOf } from './table-xlsx.ts';

const look = { align: 'LEFT', wrap: true, width: 140, personal: false, printed: true } as const;
const TABLE: ExportedTable = {
  title: 'Tinjauan & RTL: 2026',
  note: '',
  letterhead: ['PEMERINTAH KABUPATEN CONTOH', 'UPTD PUSKESMAS CONTOH', 'Jalan Melati'],
  columns: [
    { name: 'number', label: 'No. RTL', type: 'text', pattern: '@', ...look },
    { name: 'due', label: 'Tenggat', type: 'date', pattern: 'dd/mm/yyyy', ...look },
    { name: 'start', label: 'Mulai', type: 'time', pattern: 'hh:mm', ...look },
    { name: 'cost', label: 'Biaya', type: 'number', pattern: '"Rp "#,##0', ...look },
  ],
  rows: [
    ['007', '2026-10-08', '08:30', 1_250_000],
    ['=1+1', null, null, null],
    ['_x0041_', 'besok', 'pagi', null],
  ],
  more: 0,
  personal: [],
  at: '2026-10-01 11:20:00',
  by: 'Ani',
};

test('dates, times and numbers are what they are, texts stay text, and the header is styled', async () => {
  const [sheet] = (await readXlsx(await xlsxOf(TABLE), { readStyles: true })).sheets;

  expect(sheet?.name).toBe('Tinjauan & RTL- 2026');
  expect(sheet?.rows.slice(0, 2)).toEqual([
    ['No. RTL', 'Tenggat', 'Mulai', 'Biaya'],
    ['007', new Date('2026-10-08T00:00:00Z'), new Date('1899-12-31T08:30:00Z'), 1_250_000],
  ]);
  expect(sheet?.rows.slice(2).map((row) => row[0])).toEqual(['=1+1', '_x0041_']);
  expect(sheet?.rows[3]?.slice(1, 3)).toEqual(['besok', 'pagi']);
  expect(sheet?.cells?.get('0,0')?.style).toMatchObject({ font: { bold: true }, fill: { fgColor: { rgb: '0B6E4F' } } });
  expect(['1,1', '1,2', '1,3'].map((at) => sheet?.cells?.get(at)?.style?.numFmt)).toEqual(['dd/mm/yyyy', 'hh:mm', '"Rp "#,##0']);
});

test('it is printed on F4 paper, landscape, one page wide, its header and number on every page', async () => {
  const file = await xlsxOf(TABLE);
  const xml = new PizZip(file).file('xl/worksheets/sheet1.xml')?.asText() ?? '';
  const [sheet] = (await readXlsx(file)).sheets;

  expect(xml).toMatch(/<pageSetup [^>]*paperSize="14"/);
  expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' });
  expect(sheet?.headerFooter).toMatchObject({
    oddHeader: '&LUPTD PUSKESMAS CONTOH&C&BTinjauan && RTL: 2026',
    oddFooter: '&LDicetak dari Admen 01/10/2026 11.20&RHalaman &P dari &N',
  });
  expect(sheet?.freezePane).toEqual({ rows: 1, columns: 1 });
});
