/** The sheet of a plan, in the grid engine: it follows the rows of Kegiatan, and stands once. */
import { describe, expect, test } from '@jest/globals';
import { cellsOf, sheetIdOf } from '../../../workbench/assessing-office.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { begun, edited, filled } from '../../../workbench/planning-office.ts';
import { rowWith } from '../../weighing.examples.ts';
import { layOutPlan } from './lay-out-plan.ts';
import { EXAMPLE_LINES, KIA } from './rencana.examples.ts';
import { rencanaTable } from './rencana.table.ts';

const SHEET = 'RPK November 2026';
const show = (office: Office, record: string) => office.done('rencana.layOutSheet', { record });

/** The rows of lines: No, Unit, Kegiatan and the wanted columns. */
function linesIn(office: Office, ...labels: readonly string[]) {
  const cells = cellsOf(office, SHEET);
  const head = cells.findIndex((row) => row.includes('No'));
  const at = ['No', 'Unit', 'Kegiatan', ...labels].map((label) => cells[head]?.indexOf(label) ?? -1);
  return cells
    .slice(head + 1)
    .filter((row) => row[0] !== '')
    .map((row) => at.map((index) => row[index] ?? '').join(' | '));
}

const factsIn = (office: Office) => cellsOf(office, SHEET)[2]?.filter((cell) => cell !== '');

describe('LM-12: the sheet view of an RPK', () => {
  test('shows the lines by unit as people read them: names without numbers, blanks as blanks, totals above', () => {
    const { office, record } = filled(EXAMPLE_LINES);
    show(office, record);

    expect(linesIn(office, 'Penanggung jawab', 'Waktu', 'Biaya')).toEqual([
      '1 | Tata Usaha | Rapat tim mutu |  | Minggu IV | ',
      '2 | Pendaftaran dan rekam medis | Pemeliharaan server rekam medis |  |  | 750000',
      '3 | Kesehatan ibu dan anak | Kelas ibu hamil | Sari Handayani, A.Md.Keb. | Minggu II | 1200000',
      '4 | Kesehatan ibu dan anak | Kunjungan rumah bayi yang belum lengkap imunisasinya | Ani Lestari, S.Keb. | 9–20 November | 1350000',
    ]);
    expect(factsIn(office)).toEqual(['Kegiatan', 4, 'Biaya', 3_300_000, 'Terlaksana', 0, 'Realisasi biaya', 0]);
  });

  test('follows what is edited, added and realised afterwards, and shows no line of another plan', () => {
    const { office, record } = filled(EXAMPLE_LINES);
    show(office, record);
    const other = begun(office, { kind: 'RPK bulanan', year: 2026, month: 'Desember' });
    edited(office, other, 'baru', () => [{ activity: 'Posyandu Desember', unit: KIA }]);

    edited(office, record, KIA.id, ([first, ...others]) => [
      { ...first, activity: 'Kelas ibu balita', cost: 900_000 },
      ...others,
    ]);
    edited(office, record, 'baru', () => [{ activity: 'Senam hamil', unit: KIA }]);
    edited(office, record, 'tanpa-unit', () => [{ activity: 'Belum ada yang punya' }]);
    office.submit('rencana.loadRealisation', 'rencana.realise', record, ({ lines }) => ({
      lines: (lines as object[]).map((line) => ({ ...line, realisation: 'Terlaksana' })),
    }));

    expect(linesIn(office, 'Realisasi').slice(2)).toEqual([
      '3 | Kesehatan ibu dan anak | Kelas ibu balita | Terlaksana',
      '4 | Kesehatan ibu dan anak | Kunjungan rumah bayi yang belum lengkap imunisasinya | Terlaksana',
      '5 | Kesehatan ibu dan anak | Senam hamil | Terlaksana',
      '6 |  | Belum ada yang punya | Terlaksana',
    ]);
    expect(factsIn(office)).toEqual(['Kegiatan', 6, 'Biaya', 3_000_000, 'Terlaksana', 6, 'Realisasi biaya', 0]);
  });

  test('is blank, and shows no error, when the last line is gone', () => {
    const { office, record } = filled(EXAMPLE_LINES.slice(0, 1));
    show(office, record);
    edited(office, record, KIA.id, () => []);

    expect(linesIn(office)).toEqual([]);
    expect(
      cellsOf(office, SHEET)
        .flat()
        .filter((cell) => String(cell).startsWith('#')),
    ).toEqual([]);
  });

  test('is not laid out twice while it stands, whatever it is called, and anew once it was deleted', () => {
    const { office, record } = filled(EXAMPLE_LINES);
    const update = (request: object) =>
      office.kernel.sheets.batchUpdate(office.kernel.spreadsheet.facts().spreadsheetId, { requests: [request] });
    expect(show(office, record)).toMatchObject({
      message: `${SHEET} tampil di lembar “${SHEET}”. Isinya mengikuti lembar Kegiatan.`,
    });
    const sheetId = sheetIdOf(office, SHEET);
    update({ updateSheetProperties: { properties: { sheetId, title: 'Rencana kami' }, fields: 'title' } });

    expect(show(office, record)).toMatchObject({ message: expect.stringContaining('sudah tampil di lembar “Rencana kami”') });
    update({ deleteSheet: { sheetId } });
    show(office, record);

    expect(linesIn(office)).toHaveLength(4);
    expect(office.rows(rencanaTable)[0]?.sheetId).toBe(sheetIdOf(office, SHEET));
  });
});

test('LM-11: the sheet of a RUK has months and no realisation', () => {
  const rencana = rowWith(rencanaTable, { number: 'RCN-2026-0002', kind: 'RUK', title: 'RUK 2027', year: 2027 });
  const { rows } = layOutPlan({ rencana, office: 'UPTD PUSKESMAS CONTOH', sheetId: 7, title: 'RUK 2027', count: 0 });
  const head = rows.find(({ cells }) => cells[0]?.value === 'No')?.cells.map(({ value }) => value);

  expect(head).toContain('Bulan pelaksanaan');
  expect(head).not.toContain('Realisasi');
  expect(rows[0]?.cells[0]?.value).toBe('RUK 2027');
});
