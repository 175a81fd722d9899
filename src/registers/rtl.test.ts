/** The RTL register through the sidebar's door: progress that persons report, and the list by person, due date and source. */
import { describe, expect, test } from '@jest/globals';
import { append } from '../host/change.ts';
import type { Filled, Saved } from '../schema/index.ts';
import type { Office } from '../workbench/office-workbench.ts';
import { CHAIR, officeWith, officeWorkbench, SECRETARY } from '../workbench/office-workbench.ts';
import { dueGroup } from './list-rtl.ts';
import { pegawaiTable } from './pegawai.table.ts';
import { newRtl } from './plan-rtl-lines.ts';
import type { ListedRow } from './register.ts';
import type { Rtl, RtlState } from './rtl.table.ts';
import { rtlTable } from './rtl.table.ts';
import { tinjauanRtlTable } from './tinjauan-rtl.table.ts';

const SOURCE = { id: 'RPT-2026-0001', label: 'Lokmin bulanan Oktober 2026' };

function rtl(index: number, changed: Partial<Rtl> = {}): Rtl {
  const plan = { activity: `Kegiatan ${index}`, problem: 'Cakupan rendah', person: SECRETARY, due: '2026-10-20' };
  const number = `RTL-2026-${String(index).padStart(4, '0')}`;
  return { ...newRtl(number, { source: SOURCE, decidedOn: '2026-10-08' }, plan), ...changed };
}

function officeOf(...rows: readonly Rtl[]): Office {
  const office = officeWith(rows.map((row) => append(rtlTable, row)));
  office.at('2026-10-18');
  return office;
}

/** The form as somebody has it open. */
function opened(office: Office, record = 'RTL-2026-0001') {
  const { seen, values, notes = [], options } = office.done<Filled>('rtl.load', { record });
  return { notes, options, values, send: (changed: object) => ({ record, seen, values: { ...values, ...changed } }) };
}

function leave(office: Office, number: string): void {
  office.submit('pegawai.load', 'pegawai.save', number, (values) => ({ ...values, active: false }));
}

describe('LM-9: progress of an RTL', () => {
  test('is noted with day and name on top of what was noted before, and shown when the form is opened again', () => {
    const office = officeOf(rtl(1, { progress: 'Sudah ditelepon.' }));
    office.as('pegawai2@contoh.example');

    office.done('rtl.save', opened(office).send({ state: 'Berjalan', note: 'Jadwal disusun.' }));

    expect(office.rows(rtlTable)).toMatchObject([
      { state: 'Berjalan', progress: `18 Oktober 2026, ${SECRETARY.label}: Jadwal disusun.\nSudah ditelepon.` },
    ]);
    expect(opened(office)).toMatchObject({
      values: { note: null },
      notes: [expect.stringContaining('Diputuskan dalam'), expect.stringContaining('Jadwal disusun.\nSudah ditelepon.')],
    });
  });

  test('shows the latest notes in the form, and says where the older ones are', () => {
    const texts = Array.from({ length: 8 }, (_, index) => `${index + 1} Oktober 2026, Sari: Catatan ${index + 1}.`);
    const office = officeOf(rtl(1, { progress: [...texts].reverse().join('\n') }));

    expect(opened(office).notes.slice(1)).toEqual([
      ...[...texts].reverse().slice(0, 5),
      '3 catatan yang lebih lama ada di kolom “Catatan kemajuan” lembar RTL.',
    ]);
  });

  test('noted by two people at once keeps both notes', () => {
    const office = officeOf(rtl(1));
    const [one, other] = [opened(office), opened(office)];

    office.done('rtl.save', one.send({ note: 'Dari desa Mawar.' }));
    office.done('rtl.save', other.send({ note: 'Dari desa Melati.' }));

    expect(office.rows(rtlTable)[0]?.progress).toMatch(/Dari desa Melati\.\n.*Dari desa Mawar\.$/);
  });

  test('reported differently by two people at once is a conflict, and the first report stands', () => {
    const office = officeOf(rtl(1));
    const [one, other] = [opened(office), opened(office)];

    office.done('rtl.save', one.send({ state: 'Selesai', result: 'Terlaksana.', note: 'Tuntas.' }));

    expect(office.call('rtl.save', other.send({ state: 'Berjalan', note: 'Masih berjalan.' }))).toMatchObject({
      code: 'conflict',
    });
    expect(office.rows(rtlTable)).toMatchObject([{ state: 'Selesai', result: 'Terlaksana.' }]);
  });

  test('that no longer fits its cell is refused at the note, with the old notes kept', () => {
    const progress = 'x'.repeat(7990);
    const office = officeOf(rtl(1, { progress }));

    expect(office.refusals('rtl.save', opened(office).send({ note: 'Satu lagi.' }))).toMatchObject([
      { field: 'note', message: expect.stringContaining('sudah penuh') },
    ]);
    expect(office.rows(rtlTable)[0]?.progress).toBe(progress);
  });

  test.each([
    ['Selesai', 'Tulis hasilnya sebelum RTL dinyatakan selesai.'],
    ['Batal', 'Tulis alasan pembatalannya pada Hasil.'],
  ])('%s wants its words', (state, message) => {
    const office = officeOf(rtl(1));

    expect(office.refusals('rtl.save', opened(office).send({ state }))).toEqual([{ field: 'result', message }]);
  });

  test('says whether it helped only once it is done; opened again, that is forgotten', () => {
    const office = officeOf(rtl(1));
    const result = 'Terlaksana.';

    office.done('rtl.save', opened(office).send({ state: 'Berjalan', result, effect: 'Efektif' }));
    expect(office.rows(rtlTable)).toMatchObject([{ effect: null, doneOn: null }]);
    office.done(
      'rtl.save',
      opened(office).send({ state: 'Selesai', result, effect: 'Sebagian', evidence: 'https://contoh.example/a' }),
    );
    expect(office.rows(rtlTable)).toMatchObject([
      { effect: 'Sebagian', doneOn: '2026-10-18', evidence: 'https://contoh.example/a' },
    ]);
    office.done('rtl.save', opened(office).send({ state: 'Berjalan' }));
    expect(office.rows(rtlTable)).toMatchObject([{ effect: null, doneOn: null }]);
  });
});

describe('LM-9: an RTL whose person left', () => {
  test('says so, offers those who work here, and takes a new one', () => {
    const office = officeOf(rtl(1));
    leave(office, SECRETARY.id);

    const form = opened(office);
    expect(form.notes[0]).toBe('Sari Handayani, A.Md.Keb. tidak bekerja lagi; pilih penanggung jawab baru.');
    expect(form.options?.Pegawai?.map(({ id }) => id)).not.toContain(SECRETARY.id);
    office.done('rtl.save', form.send({ person: CHAIR }));

    expect(office.rows(rtlTable)).toMatchObject([{ person: CHAIR }]);
    expect(opened(office).notes[0]).toContain('Diputuskan dalam');
  });

  test('can be reported on all the same, and the answer says that somebody new is wanted', () => {
    const office = officeOf(rtl(1));
    leave(office, SECRETARY.id);

    expect(office.done<Saved>('rtl.save', opened(office).send({ state: 'Berjalan' })).message).toBe(
      'RTL-2026-0001 disimpan: berjalan. Sari Handayani, A.Md.Keb. tidak bekerja lagi: pilih penanggung jawab baru.',
    );
    expect(office.rows(rtlTable)).toMatchObject([{ state: 'Berjalan', person: SECRETARY }]);
  });

  test('is not handed to another who left, nor to somebody unknown', () => {
    const office = officeOf(rtl(1));
    leave(office, CHAIR.id);
    const hand = (person: object) => office.refusals('rtl.save', opened(office).send({ person }));

    expect(hand(CHAIR)).toEqual([{ field: 'person', message: 'dr. Ratna Wulandari tidak bekerja lagi. Pilih orang lain.' }]);
    expect(hand({ id: 'PGW-099', label: 'Siapa' })).toMatchObject([{ field: 'person' }]);
  });

  test('is told also when the row in Pegawai was deleted', () => {
    const office = officeOf(rtl(1, { person: { id: 'PGW-099', label: 'Bidan lama' } }));

    expect(office.rows(pegawaiTable).map(({ number }) => number)).not.toContain('PGW-099');
    expect(opened(office).notes[0]).toBe('Bidan lama tidak ada lagi di daftar pegawai; pilih penanggung jawab baru.');
  });
});

describe('LM-9: the list of RTL', () => {
  const found = (meeting: number, of: Rtl, state: RtlState) =>
    append(tinjauanRtlTable, {
      number: `TJR-2026-${String(meeting).padStart(4, '0')}`,
      meeting: { id: `RPT-2026-${String(meeting).padStart(4, '0')}`, label: '' },
      rtl: { id: of.number, label: of.activity },
      person: of.person.label,
      due: of.due,
      state,
      result: 'Belum.',
    });

  test('points out what is late and what was carried three times', () => {
    const office = officeWith([
      append(rtlTable, rtl(1, { due: '2026-10-13' })),
      append(rtlTable, rtl(2, { due: '2026-12-01' })),
      append(rtlTable, rtl(3, { due: '2026-10-25', state: 'Selesai' })),
      append(rtlTable, rtl(4, { due: '2026-10-12' })),
      ...[1, 2, 3].map((meeting) => found(meeting, rtl(2), 'Berjalan')),
      ...[4, 5, 6].map((meeting) => found(meeting, rtl(3), 'Berjalan')),
      ...[7, 8, 9].map((meeting) => found(meeting, rtl(4), 'Rencana')),
    ]);
    office.at('2026-10-18');

    const rows = office.done<ListedRow[]>('rtl.list');

    expect(rows[0]?.detail).toContain('tenggat 12 Oktober 2026, terlambat 6 hari · ');
    expect(rows.map(({ tag, tone }) => [tag, tone])).toEqual([
      ['Dibawa 3 kali', 'late'],
      ['Terlambat 5 hari', 'late'],
      ['Dibawa 3 kali', 'late'],
      ['Selesai', undefined],
    ]);
    expect(opened(office, 'RTL-2026-0002').notes[0]).toContain('Dibawa 3 kali');
  });

  test('can be grouped by person, by due date and by source', () => {
    const office = officeOf(
      rtl(1),
      rtl(2, { person: CHAIR, due: '2026-11-30', source: { id: 'KLH-2026-0001', label: 'Antrean' } }),
    );
    leave(office, CHAIR.id);

    expect(office.done<ListedRow[]>('rtl.list').map(({ groups }) => groups)).toEqual([
      { 'Penanggung jawab': SECRETARY.label, Tenggat: 'Bulan ini', Sumber: SOURCE.label },
      { 'Penanggung jawab': 'dr. Ratna Wulandari (tidak bekerja lagi)', Tenggat: 'Nanti', Sumber: 'Antrean' },
    ]);
  });

  test.each([
    ['2026-10-15', 'Rencana', 'Terlambat'],
    ['2026-10-16', 'Rencana', 'Minggu ini'],
    ['2026-10-18', 'Berjalan', 'Minggu ini'],
    ['2026-10-19', 'Berjalan', 'Bulan ini'],
    ['2026-10-31', 'Rencana', 'Bulan ini'],
    ['2026-11-01', 'Rencana', 'Nanti'],
    ['2026-10-01', 'Selesai', 'Selesai atau batal'],
    ['2026-10-31', 'Batal', 'Selesai atau batal'],
  ] as const)('puts what is due on %s and %s, seen from Friday 16 October, under %s', (due, state, group) => {
    expect(dueGroup({ due, state }, '2026-10-16')).toBe(group);
  });

  test('is read in two calls, reviews and all', () => {
    const office = officeWith([append(rtlTable, rtl(1)), found(1, rtl(1), 'Berjalan')]);
    office.calls();

    office.done<ListedRow[]>('rtl.list');

    expect(office.calls().filter(({ name }) => name === 'sheets.batchGet')).toHaveLength(2);
  });
});

test('an office without RTL has an empty list', () => {
  expect(officeWorkbench().done<ListedRow[]>('rtl.list')).toEqual([]);
});
