/** The use cases of a running meeting, through the emulated Google services: two minute-takers at once lose nothing. */
import { describe, expect, test } from '@jest/globals';
import { acaraTable } from '../../../registers/acara.table.ts';
import { jejakTable } from '../../../registers/jejak.table.ts';
import { kehadiranTable } from '../../../registers/kehadiran.table.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { closed, officeWorkbench, opened, planned, refusalOf } from '../../../workbench/office-workbench.ts';
import type { AttendAnswer, NoteAnswer, NoteInput, RtlAnswer, Run, RunItem } from './run-view.ts';

const ANI = 'Ani Lestari, S.Keb.';

function run(office: Office, record: string): Run {
  return office.done<Run>('lokmin.loadRun', { record });
}

function firstItem(office: Office, record: string): RunItem {
  const [item] = run(office, record).items;
  if (!item) throw new Error('The agenda is empty.');
  return item;
}

/** One saving of notes, as a page does it that holds `from`. */
function note(office: Office, record: string, from: RunItem, given: Partial<NoteInput>): NoteAnswer {
  return office.done<NoteAnswer>('lokmin.runNote', { record, item: from.number, seen: from.seen, ...given });
}

function saved(answer: NoteAnswer): RunItem {
  if (answer.outcome !== 'saved') throw new Error(JSON.stringify(answer));
  return answer.item;
}

describe('what the screen shows', () => {
  test('all of a meeting: agenda in its order, who is invited, RTL of before, and the time of the office', () => {
    const office = officeWorkbench();
    const record = planned(office);
    office.at('2026-10-08');

    expect(run(office, record)).toMatchObject({
      title: 'Lokmin bulanan Oktober 2026',
      route: `sop/lokmin/${record}`,
      state: 'Direncanakan',
      locked: null,
      now: '2026-10-08 08:00:00',
      start: '08:00',
      end: '11:00',
      marks: ['Hadir', 'Izin', 'Sakit', 'Tugas luar', 'Tanpa keterangan'],
      rtl: [],
      review: { open: 0, reviewed: 0 },
    });
    expect(run(office, record).items.map((item) => item.order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(run(office, record).attendance).toHaveLength(6);
    expect(run(office, record).people).toContainEqual({ name: ANI, position: 'PJ Imunisasi' });
  });

  test('needs two calls of the Sheets service, also for a meeting with much in it', () => {
    const office = officeWorkbench();
    const record = opened(office);
    office.calls();
    run(office, record);
    expect(office.calls().filter(({ name }) => name.startsWith('sheets.'))).toHaveLength(2);
  });

  test('opens a planned meeting by the same form as elsewhere, and says why a closed one is locked', () => {
    const office = officeWorkbench();
    const record = planned(office);
    office.at('2026-10-08');
    office.done('lokmin.openMeeting', { record, seen: run(office, record).seen, values: { openedAt: '08:05' } });
    expect(run(office, record)).toMatchObject({ state: 'Berlangsung', openedAt: '08:05' });

    const other = closed(office, '2026-11-10');
    expect(run(office, other).locked).toContain('sudah ditutup pada pukul 11.10');
    expect(refusalOf(office, 'lokmin.loadRun', { record: 'RPT-2026-0099' })).toContain('RPT-2026-0099');
  });
});

describe('notes that save themselves', () => {
  test('each saving is one commit, and the fingerprint that comes back is good for the next', () => {
    const office = officeWorkbench();
    const record = opened(office);
    const before = office.rows(jejakTable).length;
    const once = saved(note(office, record, firstItem(office, record), { discussion: 'Capaian naik' }));
    const twice = saved(note(office, record, once, { discussion: 'Capaian naik 4 %' }));

    expect(office.rows(acaraTable)[0]).toMatchObject({ number: twice.number, discussion: 'Capaian naik 4 %' });
    expect(firstItem(office, record)).toEqual(twice);
    expect(office.rows(jejakTable).slice(before)).toMatchObject([
      { action: 'Catat pembahasan saat rapat', record: twice.number },
      { action: 'Catat pembahasan saat rapat', record: twice.number },
    ]);
  });

  test('what stands there already is not written again: an answer that was lost does no harm', () => {
    const office = officeWorkbench();
    const record = opened(office);
    const item = firstItem(office, record);
    note(office, record, item, { discussion: 'Capaian naik', minutes: 3 });
    const lines = office.rows(jejakTable).length;
    expect(note(office, record, item, { discussion: 'Capaian naik', minutes: 3 }).outcome).toBe('saved');
    expect(office.rows(jejakTable)).toHaveLength(lines);
  });

  test('two minute-takers at once: the later text is not written, and both come back to be put together', () => {
    const office = officeWorkbench();
    const record = opened(office);
    const item = firstItem(office, record);
    office.as('pegawai2@contoh.example');
    note(office, record, item, { discussion: 'Ditulis Sari' });
    office.as('petugas@contoh.example');

    const answer = note(office, record, item, { discussion: 'Ditulis petugas', minutes: 5 });

    expect(answer).toMatchObject({
      outcome: 'changed',
      by: 'pegawai2@contoh.example pukul 08.00',
      item: { discussion: 'Ditulis Sari', minutes: null },
    });
    expect(office.rows(acaraTable)[0]?.discussion).toBe('Ditulis Sari');
    const merged =
      answer.outcome === 'changed' && note(office, record, answer.item, { discussion: 'Ditulis Sari\nDitulis petugas' });
    expect(merged).toMatchObject({ outcome: 'saved' });
    expect(office.rows(acaraTable)[0]?.discussion).toBe('Ditulis Sari\nDitulis petugas');
  });

  test('text typed straight into the sheet is not overwritten either', () => {
    const office = officeWorkbench();
    const record = opened(office);
    const item = firstItem(office, record);
    const column = 'ABCDEFGHIJKL'[Object.keys(acaraTable.fields).indexOf('discussion')];
    office.type('Acara', `${column}2`, 'Diketik di lembar');
    expect(note(office, record, item, { discussion: 'Dari layar' })).toMatchObject({
      outcome: 'changed',
      by: 'seseorang langsung di lembar Acara',
      item: { discussion: 'Diketik di lembar' },
    });
  });

  test('a new order of the agenda meanwhile is no conflict of the notes', () => {
    const office = officeWorkbench();
    const record = opened(office);
    const item = firstItem(office, record);
    office.submit('lokmin.loadAgenda', 'lokmin.arrangeAgenda', record, ({ agenda }) => ({
      agenda: [...(agenda as object[])].reverse(),
    }));
    expect(note(office, record, item, { discussion: 'Capaian naik' })).toMatchObject({ outcome: 'saved', item: { order: 12 } });
  });

  test('an item that was deleted meanwhile is told, and one of another meeting is not touched', () => {
    const office = officeWorkbench();
    const record = opened(office);
    const other = opened(office, '2026-11-10');
    const item = firstItem(office, record);
    expect(note(office, other, item, { discussion: 'Salah rapat' })).toEqual({ outcome: 'gone' });
    office.submit('lokmin.loadAgenda', 'lokmin.arrangeAgenda', record, ({ agenda }) => ({
      agenda: (agenda as object[]).slice(1),
    }));
    expect(note(office, record, item, { discussion: 'Capaian naik' })).toEqual({ outcome: 'gone' });
    expect(office.rows(acaraTable).map((row) => row.discussion)).toEqual(office.rows(acaraTable).map(() => null));
  });

  test('refuses a closed meeting and text that is too long', () => {
    const office = officeWorkbench();
    const record = opened(office);
    const item = firstItem(office, record);
    const sent = { record, item: item.number, seen: item.seen };
    expect(refusalOf(office, 'lokmin.runNote', { ...sent, discussion: 'a'.repeat(8001) })).toContain('paling banyak 8.000');
    expect(refusalOf(office, 'lokmin.runNote', { record, seen: '', item: 'x' })).toContain('No. acara');
    const shut = closed(office, '2026-11-10');
    expect(refusalOf(office, 'lokmin.runNote', { ...sent, record: shut })).toContain('sudah ditutup');
  });
});

describe('time used', () => {
  test('is the larger of what two persons counted, and leaves the notes alone', () => {
    const office = officeWorkbench();
    const record = opened(office);
    const item = firstItem(office, record);
    note(office, record, item, { discussion: 'Capaian naik' });
    const minutes = (given: Partial<NoteInput>) => saved(note(office, record, item, given)).minutes;

    expect(minutes({ minutes: 12 })).toBe(12);
    expect(minutes({ minutes: 9 })).toBe(12);
    expect(minutes({ minutes: 15 })).toBe(15);
    expect(minutes({ minutes: null })).toBe(15);
    expect(office.rows(acaraTable)[0]).toMatchObject({ discussion: 'Capaian naik', minutes: 15 });
  });

  test('is lowered only by somebody who saw the count that is stored', () => {
    const office = officeWorkbench();
    const record = opened(office);
    const item = firstItem(office, record);
    const minutes = (given: Partial<NoteInput>) => saved(note(office, record, item, given)).minutes;
    expect(minutes({ minutes: 40 })).toBe(40);
    expect(minutes({ minutes: 10, counted: 35 })).toBe(40);
    expect(minutes({ minutes: 10, counted: 40 })).toBe(10);
  });
});

describe('who is there', () => {
  const marks = (office: Office) => office.rows(kehadiranTable).map((row) => row.attendance);

  test('is marked one by one; a mark that somebody else set otherwise meanwhile is left as it is, and told', () => {
    const office = officeWorkbench();
    const record = planned(office);
    const [first, second, third] = run(office, record).attendance.map((person) => person.number);
    const ticks = [
      { row: first, attendance: 'Hadir', was: null },
      { row: second, attendance: 'Izin', was: null },
    ];
    expect(office.done<AttendAnswer>('lokmin.runAttend', { record, ticks }).notes).toEqual([]);
    expect(marks(office).slice(0, 3)).toEqual(['Hadir', 'Izin', null]);

    const answer = office.done<AttendAnswer>('lokmin.runAttend', {
      record,
      ticks: [
        { row: second, attendance: 'Sakit', was: null },
        { row: first, attendance: null, was: 'Hadir' },
        { row: third, attendance: 'Hadir', was: null },
        { row: 'HDR-2026-0999', attendance: 'Hadir', was: null },
      ],
    });
    expect(answer.notes).toEqual([
      'Sari Handayani, A.Md.Keb. baru saja ditandai “Izin” oleh orang lain, jadi “Sakit” tidak disimpan. Tandai lagi bila perlu.',
      'HDR-2026-0999 sudah dihapus dari daftar hadir; tandanya tidak disimpan.',
    ]);
    expect(answer.attendance.map((person) => person.attendance).slice(0, 3)).toEqual([null, 'Izin', 'Hadir']);
    expect(marks(office).slice(0, 3)).toEqual([null, 'Izin', 'Hadir']);
    expect(refusalOf(office, 'lokmin.runAttend', { record, ticks: [{ row: first, attendance: 'Bolos', was: null }] })).toContain(
      'Kehadiran',
    );
  });

  test('guests are added by name; one who works here is known, and nobody is there twice', () => {
    const office = officeWorkbench();
    const record = planned(office);
    office.submit('lokmin.loadInvited', 'lokmin.invite', record, ({ invited }) => ({
      invited: (invited as { name: string }[]).filter(({ name }) => name !== ANI),
    }));
    office.done('lokmin.runGuest', { record, name: 'Suparman', role: 'Lurah Mawar' });
    office.done('lokmin.runGuest', { record, name: ANI.toLowerCase(), role: '' });

    expect(office.rows(kehadiranTable).slice(-2)).toMatchObject([
      { name: 'Suparman', role: 'Lurah Mawar', person: null, attendance: 'Hadir' },
      { name: ANI, role: 'PJ Imunisasi', person: { label: ANI }, attendance: 'Hadir' },
    ]);
    expect(refusalOf(office, 'lokmin.runGuest', { record, name: 'SUPARMAN', role: 'Lurah' })).toBe(
      'name: Suparman (Lurah Mawar) sudah ada dalam daftar hadir.',
    );
    expect(refusalOf(office, 'lokmin.runGuest', { record, name: 'Tamu', role: '' })).toContain('role: Jabatan atau instansi');
    expect(refusalOf(office, 'lokmin.runGuest', { record, name: '', role: 'Lurah' })).toContain('name: Nama peserta');
  });
});

describe('RTL in one line', () => {
  const write = (office: Office, record: string, line: string) => office.done<RtlAnswer>('lokmin.runRtl', { record, line });

  test('LM-9: a line becomes an RTL of the meeting, decided on its day', () => {
    const office = officeWorkbench();
    const record = opened(office);
    const answer = write(office, record, 'Perbaiki lemari vaksin / ani / 12/11');
    expect(answer.message).toBe(`RTL-2026-0001 dicatat: ${ANI}, Kamis, 12 November 2026.`);
    expect(office.rows(rtlTable)).toMatchObject([
      {
        source: { id: record },
        decidedOn: '2026-10-08',
        activity: 'Perbaiki lemari vaksin',
        person: { label: ANI },
        due: '2026-11-12',
        state: 'Rencana',
      },
    ]);
    expect(run(office, record).rtl).toEqual(answer.rtl);
  });

  test('LM-9: refuses what is missing and what is written already, in words at the line', () => {
    const office = officeWorkbench();
    const record = opened(office);
    write(office, record, 'Perbaiki lemari vaksin / ani / besok');
    const refused = (line: string) => refusalOf(office, 'lokmin.runRtl', { record, line });
    expect(refused('perbaiki lemari vaksin / Ani Lestari / 9/10')).toBe(
      'line: RTL ini sudah tercatat dengan nomor RTL-2026-0001.',
    );
    expect(refused('Perbaiki / besok')).toContain('line: Belum ada siapa.');
    expect(refused('')).toContain('line: RTL wajib diisi. Tulis apa / siapa / kapan.');
    expect(refused(`${'a'.repeat(501)} / ani / besok`)).toContain('line: Rencana tindak lanjut paling banyak');
    expect(office.rows(rtlTable)).toHaveLength(1);
    expect(refusalOf(office, 'lokmin.runRtl', { record: closed(office, '2026-11-10'), line: 'a / ani / besok' })).toContain(
      'ditutup',
    );
  });

  test('LM-9: one that was just written is taken back, but not once somebody changed or began it', () => {
    const office = officeWorkbench();
    const record = opened(office);
    const [one] = write(office, record, 'Perbaiki lemari vaksin / ani / besok').rtl;
    const two = write(office, record, 'Beli termometer / Hendra / +7').rtl[1];
    if (!one || !two) throw new Error('Two lines were written.');

    const answer = office.done<RtlAnswer>('lokmin.runUndoRtl', { record, rtl: two.number, seen: two.seen });
    expect(answer.message).toBe('RTL-2026-0002 diambil kembali: Beli termometer');
    expect(office.rows(rtlTable).map((row) => row.number)).toEqual([one.number]);

    office.submit('rtl.load', 'rtl.save', one.number, (values) => ({ ...values, state: 'Berjalan' }));
    expect(refusalOf(office, 'lokmin.runUndoRtl', { record, rtl: one.number, seen: one.seen })).toContain('sudah diubah');
    const now = run(office, record).rtl[0]?.seen ?? '';
    expect(refusalOf(office, 'lokmin.runUndoRtl', { record, rtl: one.number, seen: now })).toContain('sudah diubah');
    expect(refusalOf(office, 'lokmin.runUndoRtl', { record, rtl: 'RTL-2026-0009', seen: 'x' })).toContain('tidak ada lagi');
    expect(office.rows(rtlTable)).toHaveLength(1);
  });
});
