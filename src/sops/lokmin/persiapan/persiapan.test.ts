/** Preparation lists of a meeting: each preparer's own, what proves a line, and who is told that something waits. */
import { describe, expect, test } from '@jest/globals';
import type { Home } from '../../../answer.ts';
import type { Change } from '../../../host/change.ts';
import { append } from '../../../host/change.ts';
import type { Filled } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { CHAIR, closed, deleteRow, officeWorkbench, planned, SECRETARY } from '../../../workbench/office-workbench.ts';
import type { RecordView } from '../../sop.ts';
import { rowWith } from '../../weighing.examples.ts';
import { indikatorTable } from '../kinerja/indikator.table.ts';
import { kinerjaTable } from '../kinerja/kinerja.table.ts';
import { kegiatanTable } from '../rencana/kegiatan.table.ts';
import { rencanaTable } from '../rencana/rencana.table.ts';
import { persiapanTable } from './persiapan.table.ts';
import { rancanganRtlTable } from './rancangan-rtl.table.ts';
import { usulanTable } from './usulan.table.ts';

const HEAD = 'Kepala Puskesmas';
const OFFICE = 'Kasubbag Tata Usaha';
const UNIT = { id: 'UNT-01', label: 'Tata Usaha' };

type Line = { readonly heading: string; readonly note: string; readonly ready: boolean | null };

function listOf(office: Office, record: string, part = ''): readonly Line[] {
  return office.done<Filled>('lokmin.loadPreparation', { record, part }).values.lines as Line[];
}

/** Fills the list of a part, as the sidebar does. */
function prepare(office: Office, record: string, part: string, fill: (line: Line) => object) {
  const { seen, values } = office.done<Filled>('lokmin.loadPreparation', { record, part });
  const lines = (values.lines as Line[]).map((line) => ({ ...line, ...fill(line) }));
  return office.call('lokmin.prepare', { record, part, seen, values: { lines } });
}

function stepOf(office: Office, record: string, id: string) {
  return office.done<RecordView>('lokmin.open', { record }).steps.find((step) => step.id === id);
}

function write(office: Office, changes: readonly Change[]): void {
  const host = office.host();
  const written = host.locked(() => host.commit('Contoh', changes));
  if (!written.ok) throw new Error(JSON.stringify(written.refusals));
}

/** All that a unit brings to the lokmin of October. */
function bringAll(office: Office, record: string): void {
  const meeting = { id: record, label: 'Lokmin bulanan Oktober 2026' };
  const plan = { id: 'RCN-2026-0001', label: 'RPK November 2026' };
  const indicator = { id: 'IDK-001', label: 'Ibu hamil K6' };
  const own = { unit: UNIT };
  write(office, [
    append(
      indikatorTable,
      rowWith(indikatorTable, {
        ...own,
        number: indicator.id,
        year: 2026,
        indicator: indicator.label,
        measure: 'ibu',
        method: 'Jumlah',
        target: 120,
        active: true,
      }),
    ),
    append(
      kinerjaTable,
      rowWith(kinerjaTable, { ...own, number: 'KNJ-2026-0001', indicator, period: 'September 2026', result: 9 }),
    ),
    append(
      rancanganRtlTable,
      rowWith(rancanganRtlTable, {
        ...own,
        number: 'RCG-2026-0001',
        meeting,
        activity: 'Kunjungan',
        person: CHAIR,
        due: '2026-10-30',
      }),
    ),
    append(usulanTable, rowWith(usulanTable, { ...own, number: 'USL-2026-0001', meeting, proposal: 'Jalan ke posyandu' })),
    append(
      rencanaTable,
      rowWith(rencanaTable, { number: plan.id, title: plan.label, kind: 'RPK bulanan', year: 2026, month: 'November' }),
    ),
    append(kegiatanTable, rowWith(kegiatanTable, { ...own, number: 'KGT-2026-0001', plan, activity: 'Posyandu' })),
  ]);
}

describe('LM-1: what the Kepala Puskesmas prepares', () => {
  test('is a list of its own, with the musrenbangcam material in the second month only', () => {
    const office = officeWorkbench({ today: '2026-01-20' });
    const items = (date: string) =>
      listOf(office, planned(office, date), HEAD).map(({ heading, note }) => `${heading} · ${note}`);

    expect(items('2026-02-09')).toEqual([
      'Umpan balik hasil kinerja bulan lalu · Tenggat 8 Februari 2026',
      'Capaian kumulatif sampai bulan berjalan · Tenggat 8 Februari 2026',
      'Informasi kebijakan dan program baru · Tenggat 8 Februari 2026',
      'Rencana perbaikan kinerja bulan depan · Tenggat 8 Februari 2026',
      'Bahan musrenbangcam · Tenggat 8 Februari 2026',
    ]);
    expect(items('2026-03-09')).toHaveLength(4);
  });

  test('is ticked off line by line, and the step counts it', () => {
    const office = officeWorkbench();
    const record = planned(office);
    expect(stepOf(office, record, 'LM-1')).toMatchObject({
      proof: { state: 'open', lines: ['0 dari 4 siap'] },
      actions: [{ form: 'lokmin.persiapan', part: HEAD }],
    });

    prepare(office, record, HEAD, ({ heading }) =>
      heading.startsWith('Umpan balik') ? { ready: 'Ya', remark: 'Dari Dinkes' } : {},
    );
    expect(stepOf(office, record, 'LM-1')?.proof).toEqual({ state: 'partly', lines: ['1 dari 4 siap'] });

    prepare(office, record, HEAD, () => ({ ready: true }));
    expect(stepOf(office, record, 'LM-1')?.proof).toEqual({ state: 'done', lines: ['4 dari 4 siap'] });
    expect(office.rows(persiapanTable)[0]).toMatchObject({ ready: true, note: 'Dari Dinkes', due: '2026-10-07' });
  });
});

describe('LM-2: what each unit prepares', () => {
  test('is a list of its own, and the step names the units that wait', () => {
    const office = officeWorkbench();
    const record = planned(office);

    prepare(office, record, 'UNT-01', () => ({ ready: 'Ya' }));

    expect(office.done<Filled>('lokmin.loadPreparation', { record, part: 'UNT-02' }).title).toBe(
      'Persiapan Pendaftaran dan rekam medis',
    );
    expect(listOf(office, record, 'UNT-02').map(({ heading }) => heading)).toEqual([
      'Laporan hasil kinerja',
      'Analisis masalah dan rancangan tindak lanjut',
      'Usulan kelurahan dan kegiatan untuk lintas sektor',
      'RPK bulanan',
    ]);
    expect(listOf(office, record, 'Setiap unit')).toHaveLength(12);
    expect(office.done<Filled>('lokmin.loadPreparation', { record, part: 'Setiap unit' }).title).toBe('Persiapan semua unit');
    expect(
      listOf(office, record, 'Setiap unit')
        .slice(3, 5)
        .map(({ heading }) => heading),
    ).toEqual(['RPK bulanan · Tata Usaha', 'Laporan hasil kinerja · Pendaftaran dan rekam medis']);
    expect(stepOf(office, record, 'LM-2')?.proof).toEqual({
      state: 'partly',
      lines: ['4 dari 12 siap', 'Belum: Pendaftaran dan rekam medis, Kesehatan ibu dan anak'],
    });
  });

  test('needs no tick where another record shows it, and a tick goes before it', () => {
    const office = officeWorkbench();
    const record = planned(office);
    const notes = () => listOf(office, record, 'UNT-01').map(({ note }) => note);
    expect(notes()[0]).toBe('Tenggat 5 Oktober 2026 · laporan kinerja belum tercatat');

    bringAll(office, record);

    expect(notes()).toEqual([
      'Tenggat 5 Oktober 2026 · laporan kinerja sudah tercatat',
      'Tenggat 5 Oktober 2026 · rancangan RTL sudah tercatat',
      'Tenggat 5 Oktober 2026 · usulan sudah tercatat',
      'Tenggat 6 Oktober 2026 · RPK bulan berikutnya sudah tercatat',
    ]);
    expect(stepOf(office, record, 'LM-2')?.proof.lines[0]).toBe('4 dari 12 siap');

    prepare(office, record, 'UNT-01', ({ heading }) => (heading === 'RPK bulanan' ? { ready: 'Tidak' } : {}));
    expect(stepOf(office, record, 'LM-2')?.proof.lines[0]).toBe('3 dari 12 siap');
  });
});

describe('LM-3: what the Kasubbag TU prepares', () => {
  test('the undangan proves its line; the rest is ticked', () => {
    const office = officeWorkbench();
    const record = planned(office);
    office.done('lokmin.makeInvitation', { record });
    expect(stepOf(office, record, 'LM-3')?.proof.lines[0]).toBe('1 dari 4 siap');

    prepare(office, record, OFFICE, ({ heading }) => (heading === 'Surat undangan' ? {} : { ready: 'Ya' }));

    expect(stepOf(office, record, 'LM-3')?.proof).toMatchObject({ state: 'done' });
  });
});

describe('the list', () => {
  test('of a closed meeting is locked', () => {
    const office = officeWorkbench();
    const record = closed(office);

    expect(office.done<Filled>('lokmin.loadPreparation', { record }).locked).toContain('sudah ditutup');
    expect(office.refusals('lokmin.prepare', { record, values: { lines: [] } })[0]?.message).toContain('sudah ditutup');
  });

  test('tells a line that was deleted in the sheet as a conflict, and writes nothing', () => {
    const office = officeWorkbench();
    const record = planned(office);
    const { values } = office.done<Filled>('lokmin.loadPreparation', { record, part: HEAD });
    const lines = (values.lines as { id: string }[]).map((line) => ({ ...line, ready: 'Ya' }));
    deleteRow(office, persiapanTable, lines[0]?.id ?? '');

    expect(office.call('lokmin.prepare', { record, values: { lines } })).toMatchObject({ ok: false, code: 'conflict' });
    expect(office.rows(persiapanTable).every(({ ready }) => ready === null)).toBe(true);
  });

  test('two people who prepare different lines do not meet; the same line is told as a conflict', () => {
    const office = officeWorkbench();
    const record = planned(office);
    const open = (part: string) => office.done<Filled>('lokmin.loadPreparation', { record, part }).values.lines as Line[];
    const ready = (lines: readonly Line[]) => ({ record, values: { lines: lines.map((line) => ({ ...line, ready: 'Ya' })) } });
    const [head, unit, again] = [open(HEAD), open('UNT-01'), open(HEAD)];

    expect(office.call('lokmin.prepare', ready(head))).toMatchObject({ ok: true });
    expect(office.call('lokmin.prepare', ready(unit))).toMatchObject({ ok: true });
    expect(office.call('lokmin.prepare', ready(again))).toMatchObject({ ok: false, code: 'conflict' });
  });

  test('says so when the meeting asks nothing of somebody', () => {
    const office = officeWorkbench();
    const record = planned(office);

    expect(office.done<Filled>('lokmin.loadPreparation', { record, part: 'UNT-99' })).toMatchObject({
      values: { lines: [] },
      notes: ['Tidak ada dalam daftar persiapan rapat ini.'],
    });
  });
});

describe('the home screen', () => {
  const waiting = (office: Office) =>
    office.done<Home>('home').notices.filter(({ route }) => route.startsWith('form/lokmin.persiapan'));
  const at = (office: Office, date: string) => {
    office.at(date);
    return waiting(office).map(({ text, tag, tone }) => `${text}: ${tag} (${tone})`);
  };

  test('LM-1 to LM-3: tells each preparer and each unit once, from three days before', () => {
    const office = officeWorkbench();
    planned(office);

    expect(at(office, '2026-10-01')).toEqual([]);
    const units = ['Tata Usaha', 'Pendaftaran dan rekam medis', 'Kesehatan ibu dan anak'];
    expect(at(office, '2026-10-02')).toEqual(units.map((unit) => `Bahan lokmin ${unit} belum siap: 3 hari lagi (soon)`));
    expect(at(office, '2026-10-04')).toEqual([
      'Bahan lokmin Kepala Puskesmas belum siap: 3 hari lagi (soon)',
      ...units.map((unit) => `Bahan lokmin ${unit} belum siap: 1 hari lagi (soon)`),
      'Persiapan lokmin Kasubbag Tata Usaha belum siap: 2 hari lagi (soon)',
    ]);
    expect(at(office, '2026-10-07')[1]).toBe('Bahan lokmin Tata Usaha belum siap: Terlambat 2 hari (late)');
    expect(waiting(office)[1]).toMatchObject({ person: 'Tata Usaha', route: 'form/lokmin.persiapan/RPT-2026-0001/UNT-01' });
    expect(waiting(office)[0]).toMatchObject({ person: HEAD, route: 'form/lokmin.persiapan/RPT-2026-0001/Kepala%20Puskesmas' });
  });

  test('is silent about what is ticked or proved, and once the meeting is opened', () => {
    const office = officeWorkbench({ today: '2026-10-07' });
    const record = planned(office);
    bringAll(office, record);
    prepare(office, record, HEAD, () => ({ ready: 'Ya' }));
    prepare(office, record, 'UNT-02', () => ({ ready: 'Ya' }));
    office.done('lokmin.makeInvitation', { record });

    expect(waiting(office).map(({ person, detail }) => [person, detail])).toEqual([
      ['Kesehatan ibu dan anak', expect.stringContaining('Laporan hasil kinerja, Analisis masalah')],
      [OFFICE, 'Tempat pelaksanaan, Alat tulis dan perlengkapan, Notulen rapat: notulis dan blangko · rapat 8 Oktober 2026'],
    ]);

    office.at('2026-10-08');
    office.submit('lokmin.loadOpening', 'lokmin.openMeeting', record, (values) => values);
    expect(waiting(office)).toEqual([]);
  });

  test('tells also of other meetings, each by its kind', () => {
    const office = officeWorkbench({ today: '2026-10-07' });
    const values = { kind: 'Tinjauan manajemen', subject: null, date: '2026-10-08', start: '08.00', end: '11.00', place: 'Aula' };
    office.done('rapat.plan', { values: { ...values, chair: CHAIR, secretary: SECRETARY } });

    expect(waiting(office).map(({ text }) => text)).toEqual([
      'Bahan tinjauan manajemen Kepala Puskesmas belum siap',
      'Persiapan tinjauan manajemen Kasubbag Tata Usaha belum siap',
    ]);
  });
});
