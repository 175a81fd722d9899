/** The one write path: one atomic call, numbers never twice, conflicts told, moved rows put back. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { jejakTable } from '../../registers/jejak.table.ts';
import type { Pegawai } from '../../registers/pegawai.table.ts';
import { pegawaiTable } from '../../registers/pegawai.table.ts';
import { unitTable } from '../../registers/unit.table.ts';
import type { Result } from '../../schema/index.ts';
import type { Office } from '../../workbench/office-workbench.ts';
import { officeWorkbench } from '../../workbench/office-workbench.ts';
import { ApiError } from '../../workbench/workbook/api-error.ts';
import type { Change } from '../change.ts';
import { append, remove, update } from '../change.ts';
import type { Committed, Host } from '../host.ts';
import { CONFLICT_FIELD, HostError } from '../host.ts';
import { findBrokenLink } from '../journal.ts';
import { all, none, one } from '../query.ts';

const NEW_UNIT = { klaster: 'Klaster 1 Manajemen', active: true, reports: null, mention: null } as const;

/** A whole use case in an execution of its own: reads the staff, commits what `decide` says. */
function commit(office: Office, decide: (host: Host, staff: readonly Pegawai[]) => Change[]): Result<Committed> {
  const host = office.host();
  return host.locked(() =>
    host.commit('Uji', decide(host, host.read({ staff: all(pegawaiTable), units: none(unitTable) }).staff)),
  );
}

function addUnit(office: Office, name: string): Result<Committed> {
  return commit(office, (host) => [append(unitTable, { ...NEW_UNIT, number: host.nextNumber(unitTable), name })]);
}

function rename(office: Office, from: string, to: string): Result<Committed> {
  return commit(office, (_host, staff) =>
    staff.filter((row) => row.name === from).map((row) => update(pegawaiTable, row, { name: to })),
  );
}

function names(office: Office): string[] {
  return office.rows(pegawaiTable).map((row) => row.name);
}

function thrown(work: () => unknown): HostError {
  try {
    work();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

function jejakIsWhole(office: Office): boolean {
  const lines = office.rows(jejakTable);
  return findBrokenLink(lines, { count: lines.length, mark: lines[lines.length - 1]?.mark ?? '' }) === null;
}

/** Whoever works in the grid while Admen writes. */
function insertRowAbove(office: Office, sheet: string, row: number): void {
  insert(office, sheet, { dimension: 'ROW', base: row - 1, position: 'before' });
}

/** A column of their own, beside Admen's. */
function addStaffColumn(office: Office): void {
  insert(office, 'Pegawai', { dimension: 'COL', base: 9, position: 'after' });
  office.type('Pegawai', 'K1', 'Catatan staf');
}

function insert(office: Office, sheetName: string, where: object): void {
  const { grid } = office.state;
  const sheetId = grid.model.getters.getSheetIdByName(sheetName);
  grid.change((dispatch) => {
    dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName, quantity: 1, ...where } as never);
  });
}

function cellsOf(office: Office, range: string): object {
  return office.kernel.sheets.batchGet(office.state.facts().spreadsheetId, { ranges: [range] });
}

describe('one commit', () => {
  test('of several tables is one write call, with its counters and journal lines', () => {
    const office = officeWorkbench();
    office.calls();

    const done = commit(office, (host, [first]) => [
      append(unitTable, { ...NEW_UNIT, number: host.nextNumber(unitTable), name: 'Gizi' }),
      ...(first ? [update(pegawaiTable, first, { position: 'Kepala' })] : []),
    ]);

    expect(done.ok).toBe(true);
    const calls = office.calls().filter((call) => call.name.startsWith('sheets.'));
    expect(calls.map((call) => call.name)).toEqual(['sheets.batchGet', 'sheets.batchUpdate']);
    expect(office.rows(unitTable).map((row) => row.name)).toContain('Gizi');
    const lines = office.rows(jejakTable).slice(-2);
    expect(lines.map((line) => [line.table, line.after])).toEqual([
      ['Unit', expect.stringContaining('"Gizi"')],
      ['Pegawai', '{"Jabatan":"Kepala"}'],
    ]);
    expect(new Set(lines.map((line) => line.transaction)).size).toBe(1);
  });

  test('writes nothing at all when any part of it is refused by Google', () => {
    const office = officeWorkbench();
    const before = JSON.stringify(office.state.snapshot().grid);
    office.before('sheets', 'batchUpdate', () => {
      throw new ApiError('Invalid requests[0]', 400);
    });

    expect(thrown(() => addUnit(office, 'Gizi')).message).toContain('Google Sheets menolak permintaan');
    expect(JSON.stringify(office.state.snapshot().grid)).toBe(before);
  });

  test('that changes nothing writes nothing', () => {
    const office = officeWorkbench();
    office.calls();

    const done = commit(office, (_host, [first]) => (first ? [update(pegawaiTable, first, { name: first.name })] : []));

    expect(done).toEqual({ ok: true, value: { transaction: 0 } });
    expect(office.calls().some((call) => call.name === 'sheets.batchUpdate')).toBe(false);
  });

  test('of a row that does not fit its description is refused with the field', () => {
    const office = officeWorkbench();

    const done = commit(office, (_host, [first]) => (first ? [update(pegawaiTable, first, { name: '' })] : []));

    expect(done).toEqual({ ok: false, refusals: [{ field: 'name', message: 'Nama pegawai wajib diisi.' }] });
  });

  test('leaves cells alone that did not change, such as a formula in a column of staff', () => {
    const office = officeWorkbench();
    addStaffColumn(office);
    office.type('Pegawai', 'K2', '=LEN(B2)');
    office.calls();

    rename(office, 'dr. Ratna Wulandari', 'dr. Ratna W.');

    const [written] = office.calls().filter((call) => call.name === 'sheets.batchUpdate');
    expect(JSON.stringify(written?.parameters)).not.toContain('Kepala Puskesmas');
    expect(JSON.stringify(cellsOf(office, 'Pegawai!K2'))).toContain(String('dr. Ratna W.'.length));
  });

  test('journals who did it; without a known person nothing is written', () => {
    const office = officeWorkbench();
    office.as('');

    expect(thrown(() => addUnit(office, 'Gizi')).code).toBe('anonymous');
    expect(office.call('introduce', { name: 'Rina' }).ok).toBe(true);
    expect(addUnit(office, 'Gizi').ok).toBe(true);
    expect(office.rows(jejakTable).at(-1)?.user).toBe('Rina');
  });
});

describe('text', () => {
  test('stays what was typed, whatever it begins with', () => {
    const office = officeWorkbench();
    const words = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
    const tricky = fc.constantFrom(
      '=1+1',
      '+62',
      '-5',
      '@x',
      '007',
      '440/01',
      "'kutip",
      '1/2/2026',
      'TRUE',
      '#REF!',
      '{tag}',
      '<b>',
    );

    fc.assert(
      fc.property(fc.tuple(tricky, words), ([start, rest]) => {
        const checked = unitTable.fields.name.check(`${start}${rest}`);
        const name = checked.ok ? checked.value : start;
        addUnit(office, name);
        expect(office.rows(unitTable).at(-1)?.name).toBe(name);
      }),
      { numRuns: 40 },
    );
    expect(jejakIsWhole(office)).toBe(true);
  });
});

describe('numbers', () => {
  test('are consecutive, and never given again after their rows were deleted', () => {
    const office = officeWorkbench();
    addUnit(office, 'Satu');
    addUnit(office, 'Dua');
    const last = office.rows(unitTable).at(-1)?.number;
    commit(office, (host) => {
      const row = host.read({ row: one(unitTable, String(last)) }).row;
      return row ? [remove(unitTable, row)] : [];
    });

    addUnit(office, 'Tiga');

    const numbers = office.rows(unitTable).map((row) => row.number);
    expect(numbers).not.toContain(last);
    expect(numbers.slice(-2)).toEqual(['UNT-04', 'UNT-06']);
  });

  test('given to a commit that was refused are not used up', () => {
    const office = officeWorkbench();
    commit(office, (host) => [append(unitTable, { ...NEW_UNIT, number: host.nextNumber(unitTable), name: '' })]);

    addUnit(office, 'Gizi');

    expect(office.rows(unitTable).at(-1)?.number).toBe('UNT-04');
  });

  test('cannot be had without the lock', () => {
    const office = officeWorkbench();

    expect(() => office.host().nextNumber(unitTable)).toThrow('penulisan terkunci');
  });

  test('begin anew each year where the series is yearly', () => {
    const office = officeWorkbench();
    const plan = (date: string) => {
      office.at(date);
      const person = { id: 'PGW-001', label: '' };
      return office.done<{ record: string }>('lokmin.plan', {
        values: { kind: 'Lokmin bulanan', date, start: '08:00', end: '09:00', place: 'Aula', chair: person, secretary: person },
      }).record;
    };

    expect([plan('2026-11-05'), plan('2026-12-03'), plan('2027-01-06')]).toEqual([
      'RPT-2026-0001',
      'RPT-2026-0002',
      'RPT-2027-0001',
    ]);
  });
});

describe('two people and one row', () => {
  function seenOf(office: Office): string {
    const host = office.host();
    const [first] = host.read({ staff: all(pegawaiTable) }).staff;
    return first ? host.seen(first) : '';
  }

  function saveFrom(office: Office, seen: string) {
    return commit(office, (_host, [first]) => (first ? [update(pegawaiTable, first, { position: 'Kepala' }, seen)] : []));
  }

  test('the second saver is told who changed what, and nothing is written', () => {
    const office = officeWorkbench();
    const seen = seenOf(office);
    office.as('bidan@contoh.example');
    rename(office, 'dr. Ratna Wulandari', 'dr. Ratna W.');
    office.as('petugas@contoh.example');

    const refused = saveFrom(office, seen);

    expect(refused).toEqual({
      ok: false,
      refusals: [
        {
          field: CONFLICT_FIELD,
          message: expect.stringMatching(
            /^Pegawai PGW-001 sudah diubah oleh bidan@contoh\.example pada 01\/10\/2026 08\.00 .* \(Nama pegawai, Sebutan pegawai\)/,
          ),
        },
      ],
    });
    expect(office.rows(pegawaiTable)[0]?.position).toBe('Kepala Puskesmas');
  });

  test('a cell typed in the sheet meanwhile is a conflict, too', () => {
    const office = officeWorkbench();
    const seen = seenOf(office);
    office.type('Pegawai', 'D2', 'Pelaksana tugas');

    const refused = saveFrom(office, seen);

    expect(refused.ok ? '' : refused.refusals[0]?.message).toContain('langsung di lembar sejak formulir ini dibuka (Jabatan)');
  });

  test('a row deleted between form and save is told, and nothing is written', () => {
    const office = officeWorkbench();
    const filled = office.done<{ seen: string; values: object }>('pegawai.load', { record: 'PGW-002' });
    commit(office, (_host, staff) => staff.filter((row) => row.number === 'PGW-002').map((row) => remove(pegawaiTable, row)));

    const [refusal] = office.refusals('pegawai.save', { record: 'PGW-002', seen: filled.seen, values: filled.values });

    expect(refusal?.message).toContain('PGW-002 tidak ada');
    expect(names(office)).toHaveLength(5);
  });
});

describe('a row that moves while it is written', () => {
  test('is put back as it was, told, journalled, and can be saved again', () => {
    const office = officeWorkbench();
    const before = names(office);
    office.before('sheets', 'batchUpdate', () => insertRowAbove(office, 'Pegawai', 2));

    const failure = thrown(() => rename(office, 'Sari Handayani, A.Md.Keb.', 'Sari H.'));

    expect(failure).toMatchObject({ code: 'moved', message: expect.stringContaining('Coba simpan lagi') });
    expect(names(office)).toEqual(before);
    expect(
      office
        .rows(jejakTable)
        .slice(-2)
        .map((line) => line.action),
    ).toEqual(['Uji', 'Dipulihkan otomatis: Uji']);
    expect(jejakIsWhole(office)).toBe(true);
    expect(rename(office, 'Sari Handayani, A.Md.Keb.', 'Sari H.').ok).toBe(true);
    expect(names(office)[1]).toBe('Sari H.');
  });

  test('takes rows with it that the same commit added, and brings removed ones back', () => {
    const office = officeWorkbench();
    const before = names(office);
    const units = office.rows(unitTable).length;
    office.before('sheets', 'batchUpdate', () => insertRowAbove(office, 'Pegawai', 2));

    thrown(() =>
      commit(office, (host, staff) => [
        append(unitTable, { ...NEW_UNIT, number: host.nextNumber(unitTable), name: 'Gizi' }),
        ...staff.slice(3, 5).map((row) => remove(pegawaiTable, row)),
      ]),
    );

    expect(names(office)).toEqual(before);
    expect(office.rows(unitTable)).toHaveLength(units);
    expect(addUnit(office, 'Gizi').ok).toBe(true);
    expect(office.rows(unitTable).at(-1)?.number).toBe('UNT-05');
  });

  test('wherever a row is inserted, a commit either goes through whole or leaves the register as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 0, max: 5 }), fc.boolean(), (at, target, removing) => {
        const office = officeWorkbench();
        const expected = names(office);
        office.before('sheets', 'batchUpdate', () => insertRowAbove(office, 'Pegawai', at));

        const work = () =>
          commit(office, (_host, staff) =>
            staff
              .slice(target, target + 1)
              .map((row) => (removing ? remove(pegawaiTable, row) : update(pegawaiTable, row, { name: 'Nama Baru' }))),
          );
        // Rows above the inserted one did not move: there the commit goes through.
        if (target + 2 < at) {
          expect(work().ok).toBe(true);
          return;
        }
        expect(thrown(work).code).toBe('moved');
        expect(names(office)).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  test('the columns that staff added beside ours come back with a removed row', () => {
    const office = officeWorkbench();
    addStaffColumn(office);
    office.type('Pegawai', 'K4', 'cuti Desember');
    office.before('sheets', 'batchUpdate', () => insertRowAbove(office, 'Pegawai', 2));

    thrown(() => commit(office, (_host, staff) => staff.slice(3, 4).map((row) => remove(pegawaiTable, row))));

    expect(JSON.stringify(cellsOf(office, 'Pegawai!K1:K6'))).toContain('cuti Desember');
  });
});

describe('when Google asks for patience', () => {
  test.each([429, 500, 503])('a %i is tried again after a growing wait, and the commit is whole', (code) => {
    const office = officeWorkbench();
    for (let time = 0; time < 3; time++)
      office.before('sheets', 'batchUpdate', () => {
        throw new ApiError('Try later', code);
      });
    office.calls();

    expect(addUnit(office, 'Gizi').ok).toBe(true);

    const waits = office.calls().flatMap((call) => (call.name === 'clock.sleep' ? [Number(call.parameters[0])] : []));
    expect(waits.map((wait) => Math.floor(wait / 1000))).toEqual([1, 2, 4]);
    expect(office.rows(unitTable).filter((row) => row.name === 'Gizi')).toHaveLength(1);
  });

  test('after five tries it says what to do, and nothing is written', () => {
    const office = officeWorkbench();
    for (let time = 0; time < 5; time++)
      office.before('sheets', 'batchUpdate', () => {
        throw new ApiError('Quota exceeded', 429);
      });

    expect(thrown(() => addUnit(office, 'Gizi'))).toMatchObject({
      code: 'quota',
      message: expect.stringContaining('Tunggu satu menit'),
    });
    expect(office.rows(unitTable)).toHaveLength(3);
  });

  test('a write that arrived although its answer was lost is not written twice', () => {
    const office = officeWorkbench();
    const lines = office.rows(jejakTable).length;
    office.after('sheets', 'batchUpdate', () => {
      throw new ApiError('Service unavailable', 503);
    });

    expect(rename(office, 'Sari Handayani, A.Md.Keb.', 'Sari H.').ok).toBe(true);

    expect(office.rows(jejakTable)).toHaveLength(lines + 1);
    expect(jejakIsWhole(office)).toBe(true);
  });

  test('a row that moved under a write whose answer was lost is found all the same', () => {
    const office = officeWorkbench();
    const before = names(office);
    office.before('sheets', 'batchUpdate', () => insertRowAbove(office, 'Pegawai', 2));
    office.after('sheets', 'batchUpdate', () => {
      throw new ApiError('Service unavailable', 503);
    });

    expect(thrown(() => rename(office, 'Sari Handayani, A.Md.Keb.', 'Sari H.')).code).toBe('moved');
    expect(names(office)).toEqual(before);
  });

  test('a refused right is told as such, without trying again', () => {
    const office = officeWorkbench();
    office.before('sheets', 'batchUpdate', () => {
      throw new ApiError('The caller does not have permission', 403);
    });

    expect(thrown(() => addUnit(office, 'Gizi'))).toMatchObject({
      code: 'permission',
      message: expect.stringContaining('hak menyunting'),
    });
  });
});

describe('the document lock', () => {
  test('that somebody else holds is waited for, then told; nothing is written', () => {
    const office = officeWorkbench();
    const { locks } = office.state;
    expect(locks.tryNow('document', 'somebody else')).toBe(true);

    expect(office.call('unit.save', { values: { name: 'Gizi', klaster: 'Klaster 1 Manajemen', active: true } })).toMatchObject({
      ok: false,
      code: 'busy',
      refusals: [{ message: expect.stringContaining('sedang dipakai menyimpan') }],
    });
    locks.releaseAll('somebody else');
    expect(addUnit(office, 'Gizi').ok).toBe(true);
  });
});
