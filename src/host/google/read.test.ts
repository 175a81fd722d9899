/** Reading: at most two calls, by header and number, whatever staff did to the sheets; unreadable cells are told. */
import { describe, expect, test } from '@jest/globals';
import { hariLiburTable } from '../../registers/hari-libur.table.ts';
import { jejakTable } from '../../registers/jejak.table.ts';
import { pegawaiTable } from '../../registers/pegawai.table.ts';
import { rtlTable } from '../../registers/rtl.table.ts';
import { unitTable } from '../../registers/unit.table.ts';
import type { Filled } from '../../schema/index.ts';
import type { Office } from '../../workbench/office-workbench.ts';
import { officeWorkbench } from '../../workbench/office-workbench.ts';
import { HostError } from '../host.ts';
import { all, latest, none, one, picked, where } from '../query.ts';

function readsOf(office: Office): number {
  return office.calls().filter((call) => call.name === 'sheets.batchGet').length;
}

/** Staff move a column of a sheet behind all others. */
function moveColumn(office: Office, sheetName: string, from: number): void {
  const { grid } = office.state;
  const sheetId = grid.model.getters.getSheetIdByName(sheetName) ?? '';
  grid.change((dispatch) => {
    dispatch('MOVE_COLUMNS_ROWS', {
      sheetId,
      sheetName,
      elements: [from],
      base: grid.model.getters.getNumberCols(sheetId) - 1,
      dimension: 'COL',
      position: 'after',
    } as never);
  });
}

function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof HostError ? `${error.code}: ${error.message}` : String(error);
  }
  return 'nothing was thrown';
}

describe('calls', () => {
  test('whole tables, and the counters under the lock, come in one call', () => {
    const office = officeWorkbench();
    const host = office.host();
    office.calls();

    host.locked(() => {
      host.read({ staff: all(pegawaiTable), units: all(unitTable), rtl: none(rtlTable) });
      host.nextNumber(rtlTable);
    });

    expect(readsOf(office)).toBe(1);
  });

  test('one row by its number costs one call for the column and one for the row', () => {
    const office = officeWorkbench();
    const host = office.host();
    office.calls();

    const { person } = host.read({ person: one(pegawaiTable, 'PGW-003') });

    expect(person?.name).toBe('Hendra Saputra, S.E.');
    expect(readsOf(office)).toBe(2);
  });

  test('a number that is not there gives null, and rows by a column those that hold it', () => {
    const host = officeWorkbench().host();

    const read = host.read({
      person: one(pegawaiTable, 'PGW-999'),
      heads: where(pegawaiTable, 'position', ['Kepala Puskesmas', 'Dokter umum']),
    });

    expect(read.person).toBeNull();
    expect(read.heads.map((row) => row.number)).toEqual(['PGW-001', 'PGW-004']);
  });

  test('of the rows that a column picks, the last few come alone when no more are asked for', () => {
    const host = officeWorkbench().host();

    const { last } = host.read({ last: latest(jejakTable, 'table', 'Pegawai', 2) });

    expect(last.map((row) => row.record)).toEqual(['PGW-005', 'PGW-006']);
  });

  test('the zone of the office is asked for once, however often the day is', () => {
    const office = officeWorkbench();
    const host = office.host();
    office.calls();

    for (let row = 0; row < 5; row++) host.today();

    expect(office.calls().filter((call) => call.name === 'spreadsheet.facts')).toHaveLength(1);
  });

  test('rows that stand far apart come back in their order and nothing between them', () => {
    const office = officeWorkbench();
    for (let row = 8; row <= 60; row++) office.type('Pegawai', `A${row}`, `PGW-${String(row).padStart(3, '0')}`);
    for (let row = 8; row <= 60; row++) {
      office.type('Pegawai', `B${row}`, `Pegawai ${row}`);
      office.type('Pegawai', `D${row}`, row % 26 === 0 ? 'Pengemudi' : 'Perawat');
      office.type('Pegawai', `I${row}`, 'TRUE');
    }

    const { drivers } = office.host().read({ drivers: where(pegawaiTable, 'position', ['Pengemudi']) });

    expect(drivers.map((row) => row.name)).toEqual(['Pegawai 26', 'Pegawai 52']);
  });
});

describe('a workbook that staff rearranged', () => {
  test('is read by its headers: a moved column is found where it stands now', () => {
    const office = officeWorkbench();
    office.host().read({ staff: all(pegawaiTable) });

    moveColumn(office, 'Pegawai', 3);
    moveColumn(office, 'Pegawai', 0);

    const host = office.host();
    expect(host.read({ person: one(pegawaiTable, 'PGW-002') }).person).toMatchObject({ position: 'Bidan, notulis' });
    office.calls();
    expect(office.host().read({ person: one(pegawaiTable, 'PGW-001') }).person?.name).toBe('dr. Ratna Wulandari');
    expect(readsOf(office)).toBe(2);
  });

  test('headers in other case or with spaces are still those headers', () => {
    const office = officeWorkbench();
    office.type('Pegawai', 'B1', ' nama  PEGAWAI ');

    expect(office.host().read({ staff: all(pegawaiTable) }).staff).toHaveLength(6);
  });

  test.each([
    [
      'a renamed header',
      (office: Office) => office.type('Pegawai', 'B1', 'Nama lengkap'),
      'Kolom “Nama pegawai” tidak ditemukan di lembar “Pegawai”',
    ],
    [
      'an emptied header',
      (office: Office) => office.type('Pegawai', 'B1', ''),
      'Kolom “Nama pegawai” tidak ditemukan di lembar “Pegawai”',
    ],
    [
      'a header that stands twice',
      (office: Office) => office.type('Pegawai', 'D1', 'Nama pegawai'),
      'mempunyai dua kolom berjudul “Nama pegawai”',
    ],
    [
      'a renamed sheet',
      (office: Office) => {
        const sheetId = office.state.grid.model.getters.getSheetIdByName('Pegawai') ?? '';
        office.state.grid.change(
          (dispatch) => void dispatch('RENAME_SHEET', { sheetId, oldName: 'Pegawai', newName: 'Staf' } as never),
        );
      },
      'Lembar “Pegawai” tidak ditemukan. Jalankan “Siapkan buku kerja”',
    ],
  ])('%s is told by sheet and name, and nothing is written', (_what, disturb, words) => {
    const office = officeWorkbench();
    const { seen, values } = office.done<Filled>('pegawai.load', { record: 'PGW-001' });
    disturb(office);
    const before = JSON.stringify(office.state.snapshot());

    expect(problemOf(() => office.host().read({ staff: all(pegawaiTable) }))).toMatch(new RegExp(`^structure: .*${words}`));
    expect(office.call('pegawai.save', { record: 'PGW-001', seen, values })).toMatchObject({ ok: false, code: 'structure' });
    expect(JSON.stringify(office.state.snapshot())).toBe(before);
  });
});

describe('cells that say nothing a description allows', () => {
  test('of a required column leave their row out, and are told with their place and what to do', () => {
    const office = officeWorkbench();
    office.type('Pegawai', 'I3', 'mungkin');
    const host = office.host();

    const { staff } = host.read({ staff: all(pegawaiTable) });

    expect(staff.map((row) => row.number)).not.toContain('PGW-002');
    expect(host.problems()).toEqual([
      { sheet: 'Pegawai', row: 3, header: 'Masih bekerja', message: expect.stringContaining('Masih bekerja') },
    ]);
  });

  test('of an optional column leave only the value out', () => {
    const office = officeWorkbench();
    office.type('Pegawai', 'H3', 'bukan surel');
    const host = office.host();

    expect(host.read({ person: one(pegawaiTable, 'PGW-002') }).person).toMatchObject({
      email: null,
      name: 'Sari Handayani, A.Md.Keb.',
    });
    expect(host.problems()).toMatchObject([{ row: 3, header: 'E-mail' }]);
  });

  test('an error of a formula is told as such', () => {
    const office = officeWorkbench();
    office.type('RTL', 'A2', 'RTL-2026-0001');
    office.type('RTL', 'C2', '=1/0');
    const host = office.host();

    host.read({ rtl: all(rtlTable) });

    expect(host.problems().find((problem) => problem.header === 'Tanggal diputuskan')?.message).toContain('#DIV/0!');
  });

  test('rows that are wholly empty are no rows', () => {
    const office = officeWorkbench();
    office.type('Pegawai', 'B20', ' ');

    const host = office.host();
    expect(host.read({ staff: all(pegawaiTable) }).staff).toHaveLength(6);
    expect(host.problems()).toEqual([]);
  });
});

test('a query by the column of a day or of a reference compares what the description says, not what the cell holds', () => {
  const office = officeWorkbench();
  office.done('hariLibur.save', { values: { date: '2026-12-25', name: 'Hari Raya Natal' } });
  const seen: string[] = [];
  const notice = (values: readonly string[]) => {
    seen.push(...values);
    return new Set(['2026-12-25']);
  };

  const { days } = office.host().read({ days: picked(hariLiburTable, 'date', notice) });

  expect(seen).toEqual(['2026-12-25']);
  expect(days.map((day) => day.name)).toEqual(['Hari Raya Natal']);
});
