/** "Siapkan buku kerja": makes and repairs, changes nothing that is right, loses nothing that staff made. */
import { describe, expect, test } from '@jest/globals';
import { workbookTables } from '../../../app.ts';
import type { Jejak } from '../../../registers/jejak.table.ts';
import { jejakTable } from '../../../registers/jejak.table.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { officeWorkbench, planned, preparedWorkbench } from '../../../workbench/office-workbench.ts';
import { openWorkbench } from '../../../workbench/open-workbench.ts';
import { ApiError } from '../../../workbench/workbook/api-error.ts';
import type { PrepareReport } from '../../host.ts';
import { findBrokenLink } from '../../journal.ts';

function prepare(office: Office, ...accepted: readonly string[]): PrepareReport {
  return office.done<PrepareReport>('prepare', { accepted });
}

function sheetId(office: Office, name: string): string {
  return office.state.grid.model.getters.getSheetIdByName(name) ?? '';
}

function sheetNames(office: Office): string[] {
  return office.kernel.spreadsheet.sheets().map((sheet) => sheet.name);
}

function command(office: Office, name: string, payload: object): void {
  office.state.grid.change((dispatch) => void dispatch(name as 'UPDATE_CELL', payload as never));
}

function structureOf(office: Office, fields: string): GoogleAppsScript.Sheets.Schema.Spreadsheet {
  return office.kernel.sheets.get(office.state.facts().spreadsheetId, { fields });
}

function isWhole(lines: readonly Jejak[]): boolean {
  return findBrokenLink(lines, { count: lines.length, mark: lines[lines.length - 1]?.mark ?? '' }) === null;
}

/** What `values.batchGet` was asked for. */
function rangesOf(parameters: readonly unknown[]): readonly string[] {
  const options = parameters.find((given) => typeof given === 'object' && given !== null && 'ranges' in given);
  return (options as { readonly ranges: readonly string[] } | undefined)?.ranges ?? [];
}

describe('a new workbook', () => {
  test('gets every sheet with its headers, in two reads and one structural write', () => {
    const bench = openWorkbench();
    const host = bench.host();
    bench.calls();

    const report = host.locked(() => host.prepare(workbookTables, []));

    const calls = bench.calls().map((call) => call.name);
    expect(calls.slice(0, calls.indexOf('sheets.batchUpdate') + 1).filter((name) => name.startsWith('sheets.'))).toEqual([
      'sheets.get',
      'sheets.get',
      'sheets.batchUpdate',
    ]);
    expect(report.offers).toEqual([]);
    for (const table of workbookTables) {
      expect(report.done).toContain(`Lembar “${table.name}” dibuat.`);
      const { valueRanges } = bench.kernel.sheets.batchGet(bench.state.facts().spreadsheetId, {
        ranges: [`'${table.name}'!1:1`],
      }) as { valueRanges: { values: string[][] }[] };
      expect(valueRanges[0]?.values[0]).toEqual(Object.values(table.fields).map((field) => field.label));
    }
  });

  test('freezes headers, bands rows, warns on what Admen fills, hides technical sheets, colours tabs', () => {
    const office = preparedWorkbench();

    const { sheets = [] } = structureOf(office, 'sheets(properties,protectedRanges,bandedRanges)');

    const rapat = sheets.find((sheet) => sheet.properties?.title === 'Rapat');
    expect(rapat?.properties).toMatchObject({ gridProperties: { frozenRowCount: 1 }, tabColorStyle: expect.anything() });
    expect(rapat?.bandedRanges).toHaveLength(1);
    expect(rapat?.protectedRanges?.map((range) => range.warningOnly)).toEqual([true, true]);
    const hidden = sheets.filter((sheet) => sheet.properties?.hidden).map((sheet) => sheet.properties?.title);
    expect(hidden).toEqual(workbookTables.filter((table) => table.options.technical).map((table) => table.name));
  });

  test('keeps the sheets that were there, and sets the zone of the office only when it is not Indonesian', () => {
    const office = preparedWorkbench();
    expect(structureOf(office, 'properties').properties).toMatchObject({ locale: 'in_ID', timeZone: 'Asia/Jakarta' });
    const east = openWorkbench();
    const host = east.host();
    east.kernel.sheets.batchUpdate(east.state.facts().spreadsheetId, {
      requests: [{ updateSpreadsheetProperties: { properties: { timeZone: 'Asia/Jayapura' }, fields: 'timeZone' } }],
    });

    host.locked(() => host.prepare(workbookTables, []));

    expect(east.host().zone()).toBe('WIT');
  });
});

describe('a second run', () => {
  test('finds nothing to do and writes nothing', () => {
    const office = officeWorkbench();
    planned(office);
    office.calls();

    expect(prepare(office)).toEqual({ done: [], offers: [], problems: [] });
    expect(office.calls().some((call) => call.name === 'sheets.batchUpdate')).toBe(false);
  });

  test('after a lost answer goes on as if it had come', () => {
    const bench = openWorkbench();
    bench.after('sheets', 'batchUpdate', () => {
      throw new ApiError('Service unavailable', 503);
    });
    const host = bench.host();

    const report = host.locked(() => host.prepare(workbookTables, []));

    expect(report.done).toContain('Lembar “Rapat” dibuat.');
    expect(bench.host().locked(() => bench.host().prepare(workbookTables, []))).toMatchObject({ done: [] });
  });

  test('repairs a lost format, dropdown, protection, frozen row and hidden sheet', () => {
    const office = officeWorkbench();
    const id = sheetId(office, 'RTL');
    command(office, 'FREEZE_ROWS', { sheetId: id, quantity: 2 });
    command(office, 'UNFREEZE_ROWS', { sheetId: id });
    office.kernel.sheets.batchUpdate(office.state.facts().spreadsheetId, {
      requests: [
        {
          repeatCell: {
            range: { sheetId: Number(id), startRowIndex: 1, startColumnIndex: 6, endColumnIndex: 7 },
            cell: { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
            fields: 'userEnteredFormat.numberFormat',
          },
        },
      ],
    });
    const [rule] = office.state.grid.model.getters
      .getDataValidationRules(id)
      .filter((each) => each.criterion.type === 'isValueInList');
    command(office, 'REMOVE_DATA_VALIDATION_RULE', { sheetId: id, id: rule?.id });
    command(office, 'SHOW_SHEET', { sheetId: sheetId(office, 'Jejak') });

    const report = prepare(office);

    expect(report.done).toContain('Format kolom “Tenggat” di lembar “RTL” diperbaiki.');
    const { sheets = [] } = structureOf(office, 'sheets.properties');
    const properties = (title: string) => sheets.find((sheet) => sheet.properties?.title === title)?.properties;
    expect(properties('RTL')?.gridProperties?.frozenRowCount).toBe(1);
    expect(properties('Jejak')?.hidden).toBe(true);
    const types = office.state.grid.model.getters.getDataValidationRules(id).map((each) => each.criterion.type);
    expect(types).toContain('isValueInList');
    expect(prepare(office).done).toEqual([]);
  });
});

describe('what staff made', () => {
  test('columns, rows, sheets, notes and the order of columns and sheets stay as they are', () => {
    const office = officeWorkbench();
    const id = sheetId(office, 'Pegawai');
    const insert = (dimension: 'COL' | 'ROW', base: number, position: 'before' | 'after') =>
      command(office, 'ADD_COLUMNS_ROWS', { sheetId: id, sheetName: 'Pegawai', dimension, base, position, quantity: 1 });
    insert('COL', 1, 'after');
    office.type('Pegawai', 'C1', 'Catatan staf');
    office.type('Pegawai', 'C2', 'cuti Desember');
    command(office, 'MOVE_COLUMNS_ROWS', {
      sheetId: id,
      sheetName: 'Pegawai',
      elements: [4],
      base: 0,
      dimension: 'COL',
      position: 'before',
    });
    command(office, 'CREATE_SHEET', { sheetId: 'milik-staf', name: 'Piket', position: 0 });
    office.type('Piket', 'A1', 'Senin');
    const pegawai = () =>
      JSON.stringify(office.kernel.sheets.batchGet(office.state.facts().spreadsheetId, { ranges: ['Pegawai'] }));
    const before = pegawai();
    expect(before).toContain('cuti Desember');

    expect(prepare(office)).toEqual({ done: [], offers: [], problems: [] });

    expect(pegawai()).toBe(before);
    expect(sheetNames(office)[0]).toBe('Piket');
    expect(office.rows(pegawaiTable)).toHaveLength(6);
  });

  test('a sheet that was deleted is made anew, with a dropdown that points to the register where it stands', () => {
    const office = officeWorkbench();
    command(office, 'DELETE_SHEET', { sheetId: sheetId(office, 'RTL'), sheetName: 'RTL' });

    expect(prepare(office).done).toEqual(['Lembar “RTL” dibuat.']);
    expect(office.rows(rtlTable)).toEqual([]);
  });
});

describe('a renamed sheet', () => {
  test('is offered its name back, and nothing is made beside it until a person decides', () => {
    const office = officeWorkbench();
    command(office, 'RENAME_SHEET', { sheetId: sheetId(office, 'Pegawai'), oldName: 'Pegawai', newName: 'Staf' });

    const { offers } = prepare(office);

    expect(offers).toEqual([
      {
        id: 'lembar:Pegawai',
        sheet: 'Staf',
        text: 'Lembar “Pegawai” tidak ada, tetapi lembar “Staf” berisi kolom-kolomnya.',
        action: 'Ganti nama lembar menjadi “Pegawai”',
      },
    ]);
    expect(sheetNames(office)).not.toContain('Pegawai');
    expect(prepare(office, 'lembar:Pegawai').done).toEqual(['Lembar “Staf” dinamai kembali “Pegawai”.']);
    expect(office.rows(pegawaiTable)).toHaveLength(6);
  });
});

describe('a header', () => {
  test('that was renamed is offered back; accepted, the column serves again with its data', () => {
    const office = officeWorkbench();
    office.type('Pegawai', 'B1', 'Nama lengkap');

    const { offers } = prepare(office);

    expect(offers.map((offer) => [offer.id, offer.action])).toEqual([
      ['kolom:Pegawai:Nama pegawai', 'Ganti judul “Nama lengkap” menjadi “Nama pegawai”'],
      ['kolom-baru:Pegawai:Nama pegawai', 'Tambahkan kolom “Nama pegawai” yang kosong'],
    ]);
    expect(prepare(office, 'kolom:Pegawai:Nama pegawai').done).toEqual([
      'Judul “Nama lengkap” dikembalikan menjadi “Nama pegawai”.',
    ]);
    expect(office.rows(pegawaiTable)[0]?.name).toBe('dr. Ratna Wulandari');
  });

  test('whose place a column of an earlier version holds is added at the end, without asking: that column is kept, not renamed', () => {
    const office = officeWorkbench();
    office.type('Kinerja', 'C1', 'Satuan');

    expect(prepare(office)).toMatchObject({ offers: [], done: ['Kolom “Unit” ditambahkan di lembar “Kinerja”.'] });
    expect(prepare(office)).toMatchObject({ offers: [], done: [] });
    const overlapping = workbookTables.filter(({ fields, options }) =>
      Object.values(fields).some(({ label }) => options.formerLabels?.includes(label)),
    );
    expect(overlapping).toEqual([]);
  });

  test('of which staff say that the other column is their own gets a new, empty column', () => {
    const office = officeWorkbench();
    office.type('Pegawai', 'E1', 'Golongan');

    expect(prepare(office, 'kolom-baru:Pegawai:Pangkat dan golongan').done).toEqual([
      'Kolom “Pangkat dan golongan” ditambahkan di lembar “Pegawai”.',
    ]);
    expect(office.rows(pegawaiTable)).toHaveLength(6);
  });

  test('that was emptied is written back without asking', () => {
    const office = officeWorkbench();
    office.type('Pegawai', 'B1', '');

    expect(prepare(office).done).toEqual(['Kolom “Nama pegawai” ditambahkan di lembar “Pegawai”.']);
    expect(office.rows(pegawaiTable)[0]?.name).toBe('dr. Ratna Wulandari');
  });
});

describe('rows typed straight into a register', () => {
  test('get a number and a journal line', () => {
    const office = officeWorkbench();
    office.type('Unit', 'B5', 'Gizi');
    office.type('Unit', 'C5', 'Klaster 2 Ibu dan Anak');
    office.type('Unit', 'D5', 'TRUE');

    expect(prepare(office).done).toEqual(['1 baris di lembar “Unit” diberi nomor.']);

    expect(office.rows(unitTable).at(-1)).toMatchObject({ number: 'UNT-04', name: 'Gizi', mention: 'UNT-04 Gizi' });
    expect(office.rows(jejakTable).at(-1)).toMatchObject({ table: 'Unit', record: 'UNT-04', before: null });
    expect(isWhole(office.rows(jejakTable))).toBe(true);
    expect(prepare(office).done).toEqual([]);
  });

  test('get it wherever they stand, between other rows or far below them', () => {
    const office = officeWorkbench();
    const elements = { sheetId: sheetId(office, 'Unit'), sheetName: 'Unit', dimension: 'ROW', base: 2, quantity: 1 };
    command(office, 'ADD_COLUMNS_ROWS', { ...elements, position: 'before' });
    for (const row of [3, 40]) {
      office.type('Unit', `B${row}`, `Ruang ${row}`);
      office.type('Unit', `C${row}`, 'Lintas Klaster');
      office.type('Unit', `D${row}`, 'TRUE');
    }

    expect(prepare(office).done).toEqual(['2 baris di lembar “Unit” diberi nomor.']);
    expect(office.rows(unitTable).map((row) => `${row.number} ${row.name}`)).toEqual([
      'UNT-01 Tata Usaha',
      'UNT-04 Ruang 3',
      'UNT-02 Pendaftaran dan rekam medis',
      'UNT-03 Kesehatan ibu dan anak',
      'UNT-05 Ruang 40',
    ]);
  });

  test('are looked for without reading the rows that have one', () => {
    const office = officeWorkbench();
    office.calls();
    prepare(office);

    const ranges = office.calls().flatMap(({ name, parameters }) => (name === 'sheets.batchGet' ? rangesOf(parameters) : []));
    expect(ranges).toContain("'Kehadiran'!A:A");
    expect(ranges).not.toContain("'Kehadiran'");
  });

  test('with a cell that cannot be read are told by place, and left as they are', () => {
    const office = officeWorkbench();
    office.type('Unit', 'B5', 'Gizi');
    office.type('Unit', 'C5', 'Klaster 9');
    office.type('Unit', 'D5', 'TRUE');

    expect(prepare(office)).toMatchObject({ done: [], problems: [{ sheet: 'Unit', row: 5, header: 'Klaster' }] });
  });
});

describe('the counters', () => {
  test('are rebuilt from what was numbered when their sheet was deleted: no number is given twice', () => {
    const office = officeWorkbench();
    planned(office, '2026-10-08');
    planned(office, '2026-11-05');
    const letter = office.done<{ message: string }>('lokmin.makeInvitation', { record: 'RPT-2026-0002' }).message;
    command(office, 'DELETE_SHEET', { sheetId: sheetId(office, 'Penomoran'), sheetName: 'Penomoran' });

    expect(prepare(office).done).toEqual([
      'Lembar “Penomoran” dibuat.',
      expect.stringMatching(/^Penomoran disusun kembali dari \d+ seri yang ada\.$/),
    ]);

    expect(planned(office, '2026-12-03')).toBe('RPT-2026-0003');
    expect(letter).toContain('440/001/');
    expect(office.done<{ message: string }>('lokmin.makeInvitation', { record: 'RPT-2026-0003' }).message).toContain('440/002/');
    expect(isWhole(office.rows(jejakTable))).toBe(true);
  });
});
