/** Meetings that are moved, and people who left: what stays, what follows, what is refused. */
import { describe, expect, test } from '@jest/globals';
import { append, update } from '../../../host/change.ts';
import { one } from '../../../host/query.ts';
import { acaraTable } from '../../../registers/acara.table.ts';
import { kehadiranTable } from '../../../registers/kehadiran.table.ts';
import { pegawaiTable } from '../../../registers/pegawai.table.ts';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { Filled } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { CHAIR, deleteRow, officeWorkbench, planned, SECRETARY } from '../../../workbench/office-workbench.ts';
import type { RecordView } from '../../sop.ts';
import { rowWith } from '../../weighing.examples.ts';
import { indikatorTable } from '../kinerja/indikator.table.ts';
import { kinerjaTable } from '../kinerja/kinerja.table.ts';
import { persiapanTable } from '../persiapan/persiapan.table.ts';
import { rancanganRtlTable } from '../persiapan/rancangan-rtl.table.ts';
import { usulanTable } from '../persiapan/usulan.table.ts';

const UNIT = { id: 'UNT-01', label: 'Tata Usaha' };

function move(office: Office, record: string, values: object) {
  return office.submit('lokmin.loadSchedule', 'lokmin.reschedule', record, (present) => ({ ...present, ...values }));
}

function write(office: Office, changes: Parameters<ReturnType<Office['host']>['commit']>[1]): void {
  const host = office.host();
  const written = host.locked(() => host.commit('Contoh', changes));
  if (!written.ok) throw new Error(JSON.stringify(written.refusals));
}

/** An indicator with its result of October alone. */
function report(office: Office): void {
  const indicator = { id: 'IDK-001', label: 'Ibu hamil K6' };
  const row = (number: string, period: string) =>
    append(kinerjaTable, rowWith(kinerjaTable, { number, indicator, unit: UNIT, period, result: 9 }));
  write(office, [
    append(
      indikatorTable,
      rowWith(indikatorTable, {
        number: indicator.id,
        year: 2026,
        unit: UNIT,
        indicator: indicator.label,
        measure: 'ibu',
        method: 'Jumlah',
        target: 120,
        active: true,
      }),
    ),
    row('KNJ-2026-0001', 'Oktober 2026'),
  ]);
}

function performanceOf(office: Office, record: string) {
  return office.done<RecordView>('lokmin.open', { record }).steps.find(({ id }) => id === 'LM-4')?.proof;
}

describe('LM-18: a meeting moved to another month', () => {
  test('keeps everything that hangs on it and hears the other month’s results', () => {
    const office = officeWorkbench();
    const record = planned(office, '2026-10-08');
    const meeting = { id: record, label: 'Lokmin bulanan Oktober 2026' };
    report(office);
    const draft = { number: 'RCG-2026-0001', meeting, unit: UNIT, activity: 'Kunjungan rumah', person: CHAIR, due: '2026-10-30' };
    write(office, [
      append(rancanganRtlTable, rowWith(rancanganRtlTable, draft)),
      append(usulanTable, rowWith(usulanTable, { number: 'USL-2026-0001', meeting, unit: UNIT, proposal: 'Jalan ke posyandu' })),
    ]);
    const host = office.host();
    const { row } = host.read({ row: one(rapatTable, record) });
    if (row)
      host.locked(() => host.commit('Contoh', [update(rapatTable, row, { commitment: 'RPK November 2026 dilaksanakan.' })]));
    office.done('lokmin.makeInvitation', { record });
    const before = { acara: office.rows(acaraTable), kehadiran: office.rows(kehadiranTable) };
    expect(performanceOf(office, record)?.state).toBe('open');

    const moved = move(office, record, { date: '2026-11-05' });

    expect(moved).toMatchObject({
      ok: true,
      value: {
        message:
          'Jadwal Lokmin bulanan November 2026 disimpan. Rapat ini sekarang membahas hasil Oktober 2026; bahan, usulan, dan rancangan yang sudah ditulis tetap ikut. Komitmen sudah ditulis: periksa bulan yang disebut di dalamnya. Undangan yang sudah dibuat memuat jadwal lama: buat dan kirim lagi.',
      },
    });
    expect(office.rows(rapatTable)).toMatchObject([
      {
        number: record,
        title: 'Lokmin bulanan November 2026',
        date: '2026-11-05',
        commitment: 'RPK November 2026 dilaksanakan.',
      },
    ]);
    expect({ acara: office.rows(acaraTable), kehadiran: office.rows(kehadiranTable) }).toEqual(before);
    expect(office.rows(rancanganRtlTable)).toHaveLength(1);
    expect(office.rows(usulanTable)).toHaveLength(1);
    expect(performanceOf(office, record)).toMatchObject({ state: 'done', lines: ['1 dari 1 indikator dilaporkan'] });
  });

  test('its preparation is due as many days before it as it was', () => {
    const office = officeWorkbench();
    const record = planned(office, '2026-10-08');
    const dues = () => office.rows(persiapanTable).map(({ number, due }) => [number, due]);
    const before = dues();
    expect(before[0]?.[1]).toBe('2026-10-07');

    move(office, record, { date: '2026-10-12' });

    expect(dues()[0]?.[1]).toBe('2026-10-11');
    expect(dues().map(([number]) => number)).toEqual(before.map(([number]) => number));
  });

  test('LM-1: the musrenbangcam material goes with the month, unless somebody wrote in its line', () => {
    const office = officeWorkbench({ today: '2026-01-20' });
    const record = planned(office, '2026-02-10');
    const material = () => office.rows(persiapanTable).filter(({ item }) => item === 'Bahan musrenbangcam');
    expect(material()).toHaveLength(1);

    move(office, record, { date: '2026-03-10' });
    expect(material()).toEqual([]);

    move(office, record, { date: '2026-02-10' });
    expect(material()).toMatchObject([{ preparer: 'Kepala Puskesmas', due: '2026-02-09', meeting: { id: record } }]);

    office.submit('lokmin.loadPreparation', 'lokmin.prepare', record, ({ lines }) => ({
      lines: (lines as { heading: string }[]).map((line) => ({
        ...line,
        ...(line.heading === 'Bahan musrenbangcam' && { remark: 'Usulan jalan desa sudah disusun' }),
      })),
    }));
    move(office, record, { date: '2026-03-10' });
    expect(material()).toMatchObject([{ note: 'Usulan jalan desa sudah disusun', due: '2026-03-09' }]);
  });

  test('is refused where the month has a lokmin already, whatever its kind, and nothing moves', () => {
    const office = officeWorkbench();
    const record = planned(office, '2026-10-08');
    const values = { kind: 'Lokmin bulanan pertama', date: '2026-11-05', start: '08.00', end: '11.00', place: 'Aula' };
    office.done('lokmin.plan', { values: { ...values, chair: CHAIR, secretary: SECRETARY } });

    expect(move(office, record, { date: '2026-11-20' })).toMatchObject({
      ok: false,
      refusals: [
        {
          field: 'date',
          message:
            'Lokmin bulanan pertama November 2026 sudah ada: RPT-2026-0002, 5 November 2026. Buka yang itu, atau pilih bulan lain.',
        },
      ],
    });
    expect(office.rows(rapatTable)[0]?.date).toBe('2026-10-08');
  });

  test('within its month says nothing of months; other hours say that the undangan is outdated', () => {
    const office = officeWorkbench();
    const record = planned(office, '2026-10-08');
    office.done('lokmin.makeInvitation', { record });

    expect(move(office, record, { start: '09.00' })).toMatchObject({
      value: {
        message:
          'Jadwal Lokmin bulanan Oktober 2026 disimpan. Undangan yang sudah dibuat memuat jadwal lama: buat dan kirim lagi.',
      },
    });
    expect(move(office, record, { secretary: { id: 'PGW-003', label: '' } })).toMatchObject({
      value: { message: 'Jadwal Lokmin bulanan Oktober 2026 disimpan.' },
    });
  });
});

describe('people who left', () => {
  test('a chair whose row was deleted, and a secretary who works here no more, are told at their fields', () => {
    const office = officeWorkbench();
    const record = planned(office);
    office.submit('pegawai.load', 'pegawai.save', SECRETARY.id, (values) => ({ ...values, active: false }));
    deleteRow(office, pegawaiTable, CHAIR.id);

    const { notes, options } = office.done<Filled>('lokmin.loadSchedule', { record });

    expect(notes).toEqual([
      'dr. Ratna Wulandari tidak ada lagi di daftar pegawai: pilih orang lain.',
      'Sari Handayani, A.Md.Keb. tidak bekerja lagi: pilih orang lain.',
    ]);
    expect(options?.Pegawai?.slice(-2).map(({ label }) => label)).toEqual([
      'dr. Ratna Wulandari (tidak ada lagi di daftar pegawai)',
      'Sari Handayani, A.Md.Keb. (tidak bekerja lagi)',
    ]);
    expect(move(office, record, { date: '2026-10-12' })).toMatchObject({
      refusals: [
        { field: 'chair', message: 'Pimpinan rapat: PGW-001 tidak ada di lembar Pegawai. Pilih orang lain.' },
        { field: 'secretary', message: 'Notulis: Sari Handayani, A.Md.Keb. tidak bekerja lagi. Pilih orang lain.' },
      ],
    });
    const others = { chair: { id: 'PGW-003', label: '' }, secretary: { id: 'PGW-004', label: '' } };
    expect(move(office, record, { date: '2026-10-12', ...others })).toMatchObject({ ok: true });
  });

  test('those invited already stay; a new one who works here no more is refused at its line', () => {
    const office = officeWorkbench();
    const record = planned(office);
    office.submit('pegawai.load', 'pegawai.save', 'PGW-006', (values) => ({ ...values, active: false }));
    deleteRow(office, pegawaiTable, 'PGW-005');
    const invite = (added: object[]) =>
      office.submit('lokmin.loadInvited', 'lokmin.invite', record, ({ invited }) => ({
        invited: [...(invited as object[]).map((row) => ({ ...row, phone: null })), ...added],
      }));

    expect(invite([])).toMatchObject({ value: { message: 'Daftar peserta disimpan: 6 orang.' } });
    const kept = office.rows(kehadiranTable).slice(-2);
    expect(kept.map(({ person, name }) => [person?.id, person?.label === name])).toEqual([
      ['PGW-005', true],
      ['PGW-006', true],
    ]);

    const other = planned(office, '2026-11-05');
    expect(office.rows(kehadiranTable).filter(({ meeting }) => meeting.id === other)).toHaveLength(4);
    expect(
      office.submit('lokmin.loadInvited', 'lokmin.invite', other, ({ invited }) => ({
        invited: [...(invited as object[]), { person: { id: 'PGW-006', label: '' }, name: null, role: null, phone: null }],
      })),
    ).toMatchObject({
      refusals: [{ field: 'invited.4.person', message: expect.stringContaining('tidak bekerja lagi. Pilih orang lain') }],
    });
  });

  test('a participant deleted in the sheet meanwhile is told as a conflict, and nothing is lost', () => {
    const office = officeWorkbench();
    const record = planned(office);
    const { seen, values } = office.done<Filled>('lokmin.loadInvited', { record });
    const [first, ...others] = values.invited as { id: string }[];
    deleteRow(office, kehadiranTable, first?.id ?? '');
    const guest = { person: null, name: 'Camat Contoh', role: 'Kecamatan', phone: null };
    const save = (invited: object[], known: string) => office.call('lokmin.invite', { record, seen: known, values: { invited } });

    expect(save([{ ...first }, ...others, guest], seen)).toMatchObject({
      ok: false,
      code: 'conflict',
      refusals: [{ message: expect.stringContaining('Isian Anda belum disimpan') }],
    });
    expect(office.rows(kehadiranTable)).toHaveLength(5);

    const again = office.done<Filled>('lokmin.loadInvited', { record });
    expect(save([...(again.values.invited as object[]), guest], again.seen)).toMatchObject({ ok: true });
    expect(office.rows(kehadiranTable).map(({ name }) => name)).toContain('Camat Contoh');
  });
});
