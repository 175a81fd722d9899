/** The shared registers through the sidebar's door: pegawai, unit, pengaturan, RTL, logo, jejak, undo. */
import { describe, expect, test } from '@jest/globals';
import type { Filled, Saved } from '../schema/index.ts';
import type { Office } from '../workbench/office-workbench.ts';
import { closed, officeWorkbench, opened, planned, preparedWorkbench } from '../workbench/office-workbench.ts';
import { berkasTable } from './berkas.table.ts';
import type { JournalReport } from './check-jejak.ts';
import { dokumenTable } from './dokumen.table.ts';
import { jejakTable } from './jejak.table.ts';
import { pegawaiTable } from './pegawai.table.ts';
import { pengaturanTable } from './pengaturan.ts';
import { rapatTable } from './rapat.table.ts';
import type { ListedRow } from './register.ts';
import { rtlTable } from './rtl.table.ts';
import { templatAcaraTable } from './templat-acara.table.ts';
import { unitTable } from './unit.table.ts';

/** A closed lokmin with one RTL, due on 20 October. */
function withRtl(office: Office): string {
  const record = opened(office);
  const plan = { activity: 'Menambah jadwal posyandu', problem: null, person: { id: 'PGW-006', label: '' }, due: '20/10/2026' };
  office.submit('lokmin.loadRtl', 'lokmin.planRtl', record, () => ({ plans: [plan] }));
  return office.rows(rtlTable)[0]?.number ?? '';
}

describe('pegawai and unit', () => {
  test('are added, listed and changed by form; the mention follows the name', () => {
    const office = officeWorkbench();
    const values = { name: 'Gizi', klaster: 'Klaster 2 Ibu dan Anak', active: true };

    expect(office.done<Saved>('unit.save', { values })).toMatchObject({ record: 'UNT-04', message: 'Unit UNT-04 ditambahkan.' });
    office.submit('unit.load', 'unit.save', 'UNT-04', (old) => ({ ...old, name: 'Gizi dan PKPR' }));

    expect(office.rows(unitTable).at(-1)).toMatchObject({ name: 'Gizi dan PKPR', mention: 'UNT-04 Gizi dan PKPR' });
    expect(office.done<ListedRow[]>('unit.list').map((row) => row.title)).toContain('Gizi dan PKPR');
  });

  test('refuse wrong input at its field', () => {
    const office = officeWorkbench();

    const refusals = office.refusals('pegawai.save', {
      values: { name: '', position: 'Perawat', email: 'bukan surel', phone: '08', active: true },
    });

    expect(refusals.map((refusal) => refusal.field)).toEqual(['name', 'phone', 'email']);
    expect(office.rows(pegawaiTable)).toHaveLength(6);
  });

  test('offer only units that are still active', () => {
    const office = officeWorkbench();
    office.submit('unit.load', 'unit.save', 'UNT-02', (old) => ({ ...old, active: false }));

    expect(office.done<Filled>('pegawai.load').options?.Unit?.map((unit) => unit.id)).toEqual(['UNT-01', 'UNT-03']);
  });
});

describe('pengaturan', () => {
  test('a pattern without sequence or with an unknown token is refused at its field; nothing is written', () => {
    const office = officeWorkbench();
    const before = office.rows(pengaturanTable);
    const { values } = office.done<Filled>('pengaturan.load');

    const refusals = office.refusals('pengaturan.save', {
      values: { ...values, invitationNumber: '440/UND', minutesNumber: '{urut}/{apa}' },
    });

    expect(refusals.map((refusal) => refusal.field)).toEqual(['invitationNumber', 'minutesNumber']);
    expect(office.rows(pengaturanTable)).toEqual(before);
  });

  test('are the same whether set in the form or typed in the sheet, and only what changed is written', () => {
    const office = officeWorkbench();
    const row = office.rows(pengaturanTable).findIndex((setting) => setting.label === 'Tempat rapat biasa') + 2;
    office.type('Pengaturan', `B${row}`, 'Pendopo desa');
    expect(office.done<Filled>('lokmin.loadPlan').values.place).toBe('Pendopo desa');
    const lines = office.rows(jejakTable).length;

    office.submit('pengaturan.load', 'pengaturan.save', '', (values) => ({ ...values, headRank: 'Pembina Tk. I, IV/b' }));

    const written = office.rows(jejakTable).slice(lines);
    expect(written.map((line) => line.record)).toEqual(['Pangkat pimpinan']);
  });

  test('a new workbook says visibly what is not filled in yet', () => {
    const { values } = preparedWorkbench().done<Filled>('pengaturan.load');

    expect(values).toMatchObject({ office: 'UPTD PUSKESMAS …', headName: '…' });
  });
});

describe('templat acara', () => {
  test('an item that staff took out does not come back by "Siapkan buku kerja"', () => {
    const office = officeWorkbench();
    const sheetId = office.state.grid.model.getters.getSheetIdByName('Templat acara') ?? '';
    office.state.grid.change(
      (dispatch) =>
        void dispatch('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: 'Templat acara', dimension: 'ROW', elements: [3] } as never),
    );
    const items = office.rows(templatAcaraTable).length;

    office.done('prepare', { accepted: [] });

    expect(office.rows(templatAcaraTable)).toHaveLength(items);
  });
});

describe('RTL', () => {
  test('are listed with the open ones first, and how late they are', () => {
    const office = officeWorkbench();
    withRtl(office);
    office.at('2026-10-25');

    expect(office.done<ListedRow[]>('rtl.list')).toMatchObject([{ title: 'Menambah jadwal posyandu', tag: 'Terlambat 5 hari' }]);
  });

  test('progress is saved with its day; "Selesai" wants the result, a deadline not before the decision', () => {
    const office = officeWorkbench();
    const number = withRtl(office);
    office.at('2026-10-18');
    const { seen, values } = office.done<Filled>('rtl.load', { record: number });
    const save = (changed: object) => ({ record: number, seen, values: { ...values, ...changed } });

    expect(office.refusals('rtl.save', save({ state: 'Selesai' }))).toEqual([
      { field: 'result', message: 'Tulis hasilnya sebelum RTL dinyatakan selesai.' },
    ]);
    expect(office.refusals('rtl.save', save({ due: '1/10/2026' }))).toMatchObject([{ field: 'due' }]);
    office.done('rtl.save', save({ state: 'Selesai', result: 'Jadwal baru ditempel.' }));

    expect(office.rows(rtlTable)).toMatchObject([{ state: 'Selesai', doneOn: '2026-10-18', result: 'Jadwal baru ditempel.' }]);
  });
});

/** The smallest picture there is: one transparent pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('logo', () => {
  test('is kept in the workbook, shown again, replaced and taken away', () => {
    const office = officeWorkbench();

    office.done('logo.save', { name: 'logo kiri', base64: PIXEL });
    expect(office.done('logo.load')).toEqual({ 'logo kiri': PIXEL, 'logo kanan': null });
    office.done('logo.save', { name: 'logo kiri', base64: null });

    expect(office.done('logo.load')).toEqual({ 'logo kiri': null, 'logo kanan': null });
    expect(office.rows(berkasTable)).toEqual([]);
  });

  test.each([
    ['something that is no picture', { name: 'logo kiri', base64: 'bm90IGEgcGljdHVyZQ==' }, 'PNG'],
    ['a picture for a place that is not in the kop', { name: 'logo atas', base64: PIXEL }, 'Logo tidak terbaca'],
    ['nothing at all', {}, 'Logo tidak terbaca'],
  ])('refuses %s', (_what, input, words) => {
    const office = officeWorkbench();

    expect(office.refusals('logo.save', input)[0]?.message).toContain(words);
    expect(office.rows(berkasTable)).toEqual([]);
  });
});

describe('periksa jejak', () => {
  test('says how many lines there are, and names the first that was changed by hand', () => {
    const office = officeWorkbench();
    planned(office);
    expect(office.done<JournalReport>('jejak.check')).toMatchObject({
      intact: true,
      message: expect.stringContaining('Jejak utuh'),
    });

    office.type('Jejak', 'C4', 'orang.lain@contoh.example');

    expect(office.done<JournalReport>('jejak.check')).toMatchObject({
      intact: false,
      message: expect.stringContaining('Isi baris 3 diubah'),
    });
  });
});

describe('batalkan', () => {
  test('takes back the last change of this user, with all its rows, and then the one before', () => {
    const office = officeWorkbench();
    planned(office);
    const record = planned(office, '2026-11-05');
    office.submit('lokmin.loadAgenda', 'lokmin.arrangeAgenda', record, ({ agenda }) => ({
      agenda: (agenda as object[]).slice(0, 2),
    }));

    expect(office.done<Saved>('undo').message).toMatch(/^Dibatalkan: /);
    expect(office.done<Filled>('lokmin.loadAgenda', { record }).values.agenda).toHaveLength(12);
    expect(office.done<JournalReport>('jejak.check').intact).toBe(true);
  });

  test('is refused when what it touched was changed since, by name', () => {
    const office = officeWorkbench();
    office.as('bidan@contoh.example');
    office.submit('unit.load', 'unit.save', 'UNT-01', (old) => ({ ...old, name: 'TU' }));
    office.as('petugas@contoh.example');
    office.submit('unit.load', 'unit.save', 'UNT-01', (old) => ({ ...old, name: 'Tata Usaha dan umum' }));
    office.as('bidan@contoh.example');

    expect(office.refusals('undo')[0]?.message).toBe('Unit UNT-01 sudah diubah lagi sesudahnya, jadi tidak dapat dibatalkan.');
    expect(office.rows(unitTable)[0]?.name).toBe('Tata Usaha dan umum');
  });

  test('is refused for what has to stand: a closed meeting, a numbered document', () => {
    const office = officeWorkbench();
    const record = closed(office);
    expect(office.refusals('undo')[0]?.message).toContain('tidak dapat dibatalkan');
    office.done('lokmin.makeMinutes', { record });

    expect(office.refusals('undo')[0]?.message).toContain('tidak dapat dibatalkan');
    expect(office.rows(rapatTable)[0]?.state).toBe('Ditutup');
    expect(office.rows(dokumenTable)).toHaveLength(1);
  });

  test('has nothing to do for someone who changed nothing', () => {
    const office = officeWorkbench();
    office.as('baru@contoh.example');

    expect(office.refusals('undo')[0]?.message).toBe('Tidak ada perubahan Anda yang dapat dibatalkan.');
  });
});

describe('a person whose account does not tell the address', () => {
  test('is asked once for the name, and journalled by it', () => {
    const office = officeWorkbench();
    office.as('');
    const values = { name: 'Gizi', klaster: 'Klaster 2 Ibu dan Anak', active: true };

    expect(office.call('unit.save', { values })).toMatchObject({ ok: false, code: 'anonymous' });
    office.done('introduce', { name: '  Rina   Marlina ' });
    office.done('unit.save', { values });

    expect(office.rows(jejakTable).at(-1)?.user).toBe('Rina Marlina');
  });
});
