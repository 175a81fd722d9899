/** What a unit prepares before the meeting, and how the meeting takes its drafts, through the emulated Google services. */
import { describe, expect, test } from '@jest/globals';
import { rtlTable } from '../../../registers/rtl.table.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { CHAIR, closed, officeWorkbench, opened, planned, refusalOf, SECRETARY } from '../../../workbench/office-workbench.ts';
import type { RecordView } from '../../sop.ts';
import { addIndicator } from '../kinerja/indikator.examples.ts';
import { kinerjaTable } from '../kinerja/kinerja.table.ts';
import { rancanganRtlTable } from '../persiapan/rancangan-rtl.table.ts';
import { usulanTable } from '../persiapan/usulan.table.ts';

const UNIT = 'UNT-01';
const OTHER = { id: 'UNT-02', label: 'Pendaftaran dan rekam medis' };
const DRAFT = { problem: 'Cakupan rendah', activity: 'Kunjungan rumah', person: SECRETARY, due: '2026-10-31' };
const PROPOSAL = { village: { id: 'DESA-2', label: 'Desa Melati' }, proposal: 'Posyandu sore', partner: 'PKK' };

interface Typed {
  readonly performance: readonly object[];
  readonly drafts: readonly object[];
  readonly proposals: readonly object[];
}

function report(office: Office, record: string, fill: (typed: Typed) => Partial<Typed>, part = UNIT) {
  const { seen, values } = office.done<Filled>('lokmin.loadUnitReport', { record, part });
  const typed = values as unknown as Typed;
  return office.call('lokmin.reportUnit', { record, part, seen, values: { ...typed, ...fill(typed) } });
}

const adding =
  (drafts: readonly object[], proposals: readonly object[] = []) =>
  (typed: Typed) => ({ drafts: [...typed.drafts, ...drafts], proposals: [...typed.proposals, ...proposals] });

describe('the short form', () => {
  test('LM-2: results with analysis, drafts and proposals of the own unit are told on one screen, before the meeting', () => {
    const office = officeWorkbench();
    addIndicator(office);
    addIndicator(office, { indicator: 'Waktu tunggu', unit: OTHER });
    const record = planned(office);

    const answer = report(office, record, ({ performance }) => ({
      performance: performance.map((card) => ({ ...card, result: '36', before: '234', analysis: 'Vaksin kosong.' })),
      drafts: [DRAFT],
      proposals: [PROPOSAL],
    }));

    expect(answer).toMatchObject({
      ok: true,
      value: { message: 'Laporan Tata Usaha disimpan: 1 dari 1 indikator, 1 rancangan RTL, 1 usulan.' },
    });
    expect(office.rows(kinerjaTable)).toMatchObject([
      { indicator: { id: 'IDK-001' }, cumulative: 270, analysis: 'Vaksin kosong.' },
    ]);
    expect(office.rows(rancanganRtlTable)).toMatchObject([
      { meeting: { id: record }, unit: { id: UNIT }, activity: 'Kunjungan rumah', person: SECRETARY, rtl: null },
    ]);
    expect(office.rows(usulanTable)).toMatchObject([{ unit: { id: UNIT }, village: 'Desa Melati', proposal: 'Posyandu sore' }]);
    const again = office.done<Filled>('lokmin.loadUnitReport', { record, part: UNIT });
    expect(again.values).toMatchObject({
      performance: [{ result: 36, analysis: 'Vaksin kosong.' }],
      drafts: [{ id: 'RCG-2026-0001' }],
      proposals: [{ id: 'USL-2026-0001', village: { id: 'DESA-2', label: 'Desa Melati' } }],
    });
    expect(office.done<Filled>('lokmin.loadUnitReport', { record, part: OTHER.id }).values).toMatchObject({
      drafts: [],
      proposals: [],
    });
  });

  test('LM-2: what is taken out of the form is taken out of the sheet, and the other units keep theirs', () => {
    const office = officeWorkbench();
    const record = planned(office);
    report(office, record, adding([DRAFT, { ...DRAFT, activity: 'Piket' }], [PROPOSAL]));
    report(office, record, adding([DRAFT]), OTHER.id);

    report(office, record, ({ drafts }) => ({ drafts: drafts.slice(1), proposals: [] }));

    expect(office.rows(rancanganRtlTable).map(({ unit, activity }) => [unit.id, activity])).toEqual([
      [UNIT, 'Piket'],
      [OTHER.id, 'Kunjungan rumah'],
    ]);
    expect(office.rows(usulanTable)).toEqual([]);
  });

  test.each<[string, (typed: Typed) => Partial<Typed>, string]>([
    ['a deadline before the meeting', adding([{ ...DRAFT, due: '2026-10-07' }]), 'drafts.0.due: Tenggat tidak boleh sebelum'],
    ['somebody who is not in the register', adding([{ ...DRAFT, person: { id: 'PGW-099', label: 'Siapa' } }]), 'drafts.0.person'],
    [
      'an analysis of no result',
      ({ performance }) => ({ performance: performance.map((card) => ({ ...card, analysis: 'Kosong' })) }),
      'performance.0.result: Isi hasil bulan',
    ],
    ['a proposal without words', adding([], [{ ...PROPOSAL, proposal: '' }]), 'proposals.0.proposal'],
  ])('LM-2: refuses %s, and writes nothing', (_what, fill, words) => {
    const office = officeWorkbench();
    addIndicator(office);
    const record = planned(office);
    const { seen, values } = office.done<Filled>('lokmin.loadUnitReport', { record, part: UNIT });
    const typed = { ...values, ...fill(values as unknown as Typed) };

    expect(refusalOf(office, 'lokmin.reportUnit', { record, part: UNIT, seen, values: typed })).toContain(words);
    expect([...office.rows(rancanganRtlTable), ...office.rows(usulanTable), ...office.rows(kinerjaTable)]).toEqual([]);
  });

  test('LM-2: results that were told and then analysed elsewhere go with their analysis, both cleared', () => {
    const office = officeWorkbench();
    addIndicator(office);
    const record = planned(office);
    report(office, record, ({ performance }) => ({
      performance: performance.map((card) => ({ ...card, result: '3', analysis: 'Ya' })),
    }));

    expect(
      report(office, record, ({ performance }) => ({ performance: performance.map((card) => ({ ...card, result: null })) })),
    ).toMatchObject({ ok: false });
    report(office, record, ({ performance }) => ({
      performance: performance.map((card) => ({ ...card, result: null, analysis: null })),
    }));
    expect(office.rows(kinerjaTable)).toEqual([]);
  });

  test('LM-2: a closed meeting locks it', () => {
    const office = officeWorkbench();
    const record = closed(office);

    expect(office.done<Filled>('lokmin.loadUnitReport', { record, part: UNIT }).locked).toContain('sudah ditutup');
    expect(refusalOf(office, 'lokmin.reportUnit', { record, part: UNIT, values: { drafts: [DRAFT] } })).toContain(
      'sudah ditutup',
    );
  });

  test('LM-2: without a unit it is that of whoever is at the keyboard; who is not known is told where to find it', () => {
    const office = officeWorkbench({ user: 'pegawai2@contoh.example' });
    const record = planned(office);
    expect(office.done<Filled>('lokmin.loadUnitReport', { record }).locked).toContain('Unit kerja Anda tidak tercatat');

    office.submit('pegawai.load', 'pegawai.save', SECRETARY.id, (values) => ({ ...values, unit: OTHER }));
    expect(office.done<Filled>('lokmin.loadUnitReport', { record })).toMatchObject({
      title: 'Laporan Pendaftaran dan rekam medis, September 2026',
      locked: null,
    });
  });

  test('LM-2: the step offers the report of every unit', () => {
    const office = officeWorkbench();
    addIndicator(office, { unit: OTHER });
    const record = planned(office);

    const step = office.done<RecordView>('lokmin.open', { record }).steps.find(({ id }) => id === 'LM-2');
    expect(step?.actions).toEqual(
      expect.arrayContaining([
        { type: 'form', form: 'lokmin.laporanUnit', caption: 'Laporan Pendaftaran dan rekam medis', part: OTHER.id, each: true },
      ]),
    );
  });
});

describe('drafts into the register', () => {
  test('LM-9: the meeting takes all drafts at once; a second time there is nothing to take', () => {
    const office = officeWorkbench();
    const record = planned(office);
    report(office, record, adding([DRAFT]));
    report(office, record, adding([{ ...DRAFT, activity: 'Piket loket', person: CHAIR }]), OTHER.id);
    expect(refusalOf(office, 'lokmin.takeDrafts', { record })).toContain('Rapat belum dibuka');
    office.at('2026-10-08');
    office.submit('lokmin.loadOpening', 'lokmin.openMeeting', record, (values) => values);

    expect(office.done<Saved>('lokmin.takeDrafts', { record }).message).toBe('2 rancangan menjadi RTL.');
    expect(refusalOf(office, 'lokmin.takeDrafts', { record })).toBe(': Semua 2 rancangan sudah diambil.');

    expect(office.rows(rtlTable)).toMatchObject([
      {
        number: 'RTL-2026-0001',
        source: { id: record },
        decidedOn: '2026-10-08',
        problem: 'Cakupan rendah',
        activity: 'Kunjungan rumah',
        person: SECRETARY,
        due: '2026-10-31',
        state: 'Rencana',
      },
      { activity: 'Piket loket', person: CHAIR },
    ]);
    expect(office.rows(rancanganRtlTable).map(({ rtl }) => rtl?.id)).toEqual(['RTL-2026-0001', 'RTL-2026-0002']);
    const { values, notes } = office.done<Filled>('lokmin.loadUnitReport', { record, part: UNIT });
    expect(values.drafts).toEqual([]);
    expect(notes).toContain('Sudah diambil rapat menjadi RTL: Kunjungan rumah.');
  });

  test('LM-9: what units bring after that is taken by itself', () => {
    const office = officeWorkbench();
    const record = opened(office);
    report(office, record, adding([DRAFT]));
    office.done('lokmin.takeDrafts', { record });
    report(office, record, adding([{ ...DRAFT, activity: 'Piket' }]));

    expect(office.done<Saved>('lokmin.takeDrafts', { record }).message).toBe('1 rancangan menjadi RTL.');
    expect(office.rows(rtlTable).map(({ activity }) => activity)).toEqual(['Kunjungan rumah', 'Piket']);
  });

  test('LM-9: a draft of somebody who left, and one due before a meeting that was moved, are named with what to do', () => {
    const office = officeWorkbench();
    const record = planned(office);
    report(office, record, adding([DRAFT, { ...DRAFT, activity: 'Terlalu dini', person: CHAIR, due: '2026-10-09' }]));
    office.submit('lokmin.loadSchedule', 'lokmin.reschedule', record, (values) => ({ ...values, date: '2026-10-15' }));
    office.submit('lokmin.loadOpening', 'lokmin.openMeeting', record, (values) => values);
    office.submit('pegawai.load', 'pegawai.save', SECRETARY.id, (values) => ({ ...values, active: false }));

    expect(office.refusals('lokmin.takeDrafts', { record }).map(({ message }) => message)).toEqual([
      'Rancangan “Kunjungan rumah” dari Tata Usaha: Sari Handayani, A.Md.Keb. tidak bekerja lagi. Betulkan di laporan unit pada langkah 2.',
      'Rancangan “Terlalu dini” dari Tata Usaha: tenggatnya 9 Oktober 2026, sebelum tanggal rapat (15 Oktober 2026). Betulkan di laporan unit pada langkah 2.',
    ]);
    expect(office.rows(rtlTable)).toEqual([]);
  });

  test('LM-9: without any draft it says so', () => {
    const office = officeWorkbench();

    expect(refusalOf(office, 'lokmin.takeDrafts', { record: opened(office) })).toBe(': Belum ada rancangan RTL dari unit.');
    expect(refusalOf(office, 'lokmin.takeDrafts', { record: closed(office, '2026-11-05') })).toContain('sudah ditutup');
  });
});
