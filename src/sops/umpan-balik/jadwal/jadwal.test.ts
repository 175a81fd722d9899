/** The schedule from the year's plan to the report of an activity, through the sidebar's one door. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Home } from '../../../answer.ts';
import { paragraphTexts, partOf } from '../../../documents/docx.examples.ts';
import { linesOf } from '../../../documents/templates.examples.ts';
import type { MadeDocument } from '../../../registers/make-document.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { MONTHS, pad } from '../../../schema/dates.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { officeWorkbench } from '../../../workbench/office-workbench.ts';
import type { RecordLine, RecordView } from '../../sop.ts';
import { receivingSteps } from '../channels.ts';
import { umpanBalikTable } from '../umpan-balik.table.ts';
import { EXAMPLE_ACTIVITIES } from './jadwal.examples.ts';
import { kegiatanTable } from './kegiatan.table.ts';
import { printTimeliness, timelinessOf } from './timeliness.ts';

const SARI = { id: 'PGW-002', label: 'Sari Handayani, A.Md.Keb.' };
const [smd] = EXAMPLE_ACTIVITIES;

function plannedOffice(today = '2026-03-20'): Office {
  const office = officeWorkbench({ today });
  office.done('jadwal.planYear', { values: { year: '2026' } });
  return office;
}

function numberOf(office: Office, kind: string, month: string): string {
  return office.rows(kegiatanTable).find((row) => row.kind === kind && row.plannedMonth === month)?.number ?? '';
}

function realised(office: Office, record: string, date: string) {
  return office.submit('jadwal.loadRealisation', 'jadwal.realise', record, () => ({
    date,
    place: smd?.place,
    present: smd?.present,
    evidence: null,
  }));
}

function withResult(office: Office, record: string, values: object = {}) {
  const needs = (smd?.needs ?? []).map((need) => ({ need }));
  return office.submit('jadwal.loadResult', 'jadwal.recordResult', record, () => ({
    recap: smd?.recap,
    analysis: smd?.analysis,
    needs,
    ...values,
  }));
}

describe('KA-F: the year’s schedule', () => {
  test('has every activity in its months, as the kerangka acuan says', () => {
    const office = officeWorkbench({ today: '2026-01-10' });

    expect(office.done('jadwal.planYear', { values: { year: '2026' } })).toMatchObject({
      message: '9 kegiatan tahun 2026 dijadwalkan.',
      next: [{ route: 'sop/jadwal' }],
    });
    expect(office.rows(kegiatanTable).map((row) => `${row.plannedMonth} ${row.kind} ${row.state}`)).toEqual([
      'Maret SMD Direncanakan',
      'Maret MMD Direncanakan',
      'Maret Lokmin lintas sektor Direncanakan',
      'Maret Kuesioner Direncanakan',
      'Juli Lokmin lintas sektor Direncanakan',
      'Oktober SMD Direncanakan',
      'Oktober MMD Direncanakan',
      'Oktober Lokmin lintas sektor Direncanakan',
      'Desember Lokmin lintas sektor Direncanakan',
    ]);
  });

  test('drawn up again adds nothing; a month that was added to the list is added to the year', () => {
    const office = plannedOffice();
    const again = () => office.done<Saved>('jadwal.planYear', { values: { year: '2026' } }).message;

    expect(again()).toBe('Semua kegiatan tahun 2026 sudah dijadwalkan (9); tidak ada yang ditambahkan.');
    office.submit('jadwalKegiatan.load', 'jadwalKegiatan.save', 'JDW-04', (values) => ({
      ...values,
      months: ['Maret', 'September'],
    }));
    expect(again()).toBe('1 kegiatan tahun 2026 dijadwalkan.');
    expect(office.rows(kegiatanTable)).toHaveLength(10);
    expect(office.done('jadwal.planYear', { values: { year: '2027' } })).toMatchObject({
      message: '10 kegiatan tahun 2027 dijadwalkan.',
    });
  });

  test('leaves out what is not in use, and refuses an empty list', () => {
    const office = officeWorkbench();
    for (const record of ['JDW-01', 'JDW-02', 'JDW-03', 'JDW-04'])
      office.submit('jadwalKegiatan.load', 'jadwalKegiatan.save', record, (values) => ({ ...values, active: false }));

    expect(office.refusals('jadwal.planYear', { values: { year: '2026' } })[0]?.message).toContain('belum memuat kegiatan');
    expect(office.rows(kegiatanTable)).toEqual([]);
  });

  test.each(['26', '1999', 'dua ribu', '20266'])('refuses the year %s', (year) => {
    expect(officeWorkbench().refusals('jadwal.planYear', { values: { year } })).toMatchObject([{ field: 'year' }]);
  });
});

describe('KA-F: plan against realisation', () => {
  test('an activity that took place is written in its row, and says whether it was on time', () => {
    const office = plannedOffice();
    const record = numberOf(office, 'SMD', 'Maret');

    expect(realised(office, record, '2026-03-18')).toMatchObject({
      ok: true,
      value: { message: 'Survei Mawas Diri (SMD), Maret 2026 dilaksanakan 18 Maret 2026: tepat waktu.' },
    });
    expect(office.rows(kegiatanTable)[0]).toMatchObject({ number: record, state: 'Terlaksana', present: 86 });
  });

  test.each([
    ['a day in the future', '2026-03-21', 'tidak boleh sesudah hari ini'],
    ['a day before its year', '2025-03-18', 'direncanakan untuk Maret 2026'],
  ])('refuses %s', (_what, date, words) => {
    const office = plannedOffice();

    expect(realised(office, numberOf(office, 'SMD', 'Maret'), date)).toMatchObject({
      ok: false,
      refusals: [{ field: 'date', message: expect.stringContaining(words) }],
    });
  });

  test('is cancelled with a reason, locked until it is taken back, and never once it took place', () => {
    const office = plannedOffice();
    const record = numberOf(office, 'MMD', 'Maret');
    const cancel = (cancelled: string | null) =>
      office.submit('jadwal.loadCancelling', 'jadwal.cancel', record, () => ({ cancelled }));

    cancel('Balai desa terendam banjir');
    expect(office.done<Filled>('jadwal.loadRealisation', { record }).locked).toContain('Balai desa terendam banjir');
    expect(office.done<RecordView>('jadwal.open', { record }).steps.flatMap((step) => step.actions)).toMatchObject([
      { form: 'jadwal.batal' },
    ]);
    cancel(null);
    expect(realised(office, record, '2026-03-19')).toMatchObject({ ok: true });
    expect(cancel('Terlambat')).toMatchObject({ refusals: [{ message: expect.stringContaining('sudah dilaksanakan') }] });
  });
});

describe('KA-G: evaluation', () => {
  const monthsOf = fc.record({ year: fc.integer({ min: 2020, max: 2040 }), month: fc.integer({ min: 1, max: 12 }) });
  const plan = ({ year, month }: { year: number; month: number }) => ({
    plannedYear: String(year),
    plannedMonth: MONTHS[month - 1] ?? 'Januari',
  });
  const day = ({ year, month }: { year: number; month: number }) => `${year}-${pad(month)}-15`;

  test('what was done so many months after its month is so many months late, whatever the year', () => {
    fc.assert(
      fc.property(monthsOf, fc.integer({ min: -30, max: 30 }), monthsOf, (planned, months, today) => {
        const index = planned.year * 12 + planned.month - 1 + months;
        const date = day({ year: Math.floor(index / 12), month: (index % 12) + 1 });
        const timeliness = timelinessOf({ ...plan(planned), date, cancelled: null }, day(today));

        if (months === 0) expect(timeliness).toEqual({ is: 'onTime' });
        else expect(timeliness).toEqual({ is: months > 0 ? 'late' : 'early', months: Math.abs(months) });
      }),
    );
  });

  test('what was not done waits until its month, and is late from the month after', () => {
    const standing = (today: string) =>
      printTimeliness(timelinessOf({ plannedYear: '2026', plannedMonth: 'Desember', date: null, cancelled: null }, today));

    expect(standing('2026-11-30')).toBe('Belum waktunya');
    expect(standing('2026-12-31')).toBe('Direncanakan bulan ini');
    expect(standing('2027-02-01')).toBe('Belum dilaksanakan, terlambat 2 bulan');
  });

  test('shows the schedule, the response of the people, and how much umpan balik came', () => {
    const office = plannedOffice('2026-05-04');
    const record = numberOf(office, 'SMD', 'Maret');
    realised(office, record, '2026-05-02');
    const proof = () => office.done<RecordView>('jadwal.open', { record }).steps.find((step) => step.id === 'KA-G')?.proof;

    expect(proof()).toMatchObject({ state: 'partly', lines: ['Terlambat 2 bulan', '0 umpan balik tercatat dari kegiatan ini'] });
    office.submit('jadwal.loadEvaluation', 'jadwal.evaluate', record, () => ({ response: 'Baik', responseNote: null }));
    expect(proof()).toMatchObject({ state: 'done', lines: expect.arrayContaining(['Respons masyarakat: Baik']) });
  });

  test('the list shows the newest month first, each with how it stands', () => {
    const office = plannedOffice('2026-08-10');
    realised(office, numberOf(office, 'SMD', 'Maret'), '2026-03-18');

    const lines = office.done<RecordLine[]>('jadwal.list');
    expect(lines.map((line) => [line.detail.slice(0, 14), line.tag])).toEqual([
      ['Rencana Desemb', 'Belum waktunya'],
      ['Rencana Oktobe', 'Belum waktunya'],
      ['Rencana Oktobe', 'Belum waktunya'],
      ['Rencana Oktobe', 'Belum waktunya'],
      ['Rencana Juli 2', 'Belum, terlambat 1 bulan'],
      ['Rencana Maret ', 'Tepat waktu'],
      ['Rencana Maret ', 'Belum, terlambat 5 bulan'],
      ['Rencana Maret ', 'Belum, terlambat 5 bulan'],
      ['Rencana Maret ', 'Belum, terlambat 5 bulan'],
    ]);
  });

  test('the home screen tells of this month’s activities and of late ones', () => {
    const office = plannedOffice('2026-07-05');
    const notices = office.done<Home>('home').notices.filter((notice) => notice.route.startsWith('sop/jadwal/'));

    expect(notices.map((notice) => notice.tone)).toEqual(['late', 'late', 'late', 'late', 'soon']);
    expect(notices[4]).toMatchObject({ text: 'Lokakarya mini lintas sektor, Juli 2026', tag: 'Direncanakan bulan ini' });
  });

  test('from January to March the home screen asks for a schedule until there is one', () => {
    const asks = (office: Office) =>
      office.done<Home>('home').notices.filter((notice) => notice.route === 'form/jadwal.susun').length;
    const office = officeWorkbench({ today: '2026-02-01' });

    expect(asks(office)).toBe(1);
    office.at('2026-04-01');
    expect(asks(office)).toBe(0);
    office.at('2026-02-01');
    office.done('jadwal.planYear', { values: { year: '2026' } });
    expect(asks(office)).toBe(0);
  });
});

describe('KA-7: each realisation holds its recap, analysis and needed activities', () => {
  test('the step is done with all three, partly with some', () => {
    const office = plannedOffice();
    const record = numberOf(office, 'SMD', 'Maret');
    realised(office, record, '2026-03-18');
    const state = () => office.done<RecordView>('jadwal.open', { record }).steps.find((step) => step.id === 'KA-7')?.proof.state;

    expect(withResult(office, record, { analysis: null, needs: [] })).toMatchObject({
      value: { message: 'Hasil disimpan. Belum ada: analisis dan kegiatan yang dibutuhkan.' },
    });
    expect(state()).toBe('partly');
    expect(withResult(office, record)).toMatchObject({ value: { message: 'Hasil kegiatan disimpan lengkap.' } });
    expect(state()).toBe('done');
  });

  test('nothing is written of an activity that did not take place', () => {
    const office = plannedOffice();

    expect(withResult(office, numberOf(office, 'SMD', 'Maret'))).toMatchObject({
      ok: false,
      refusals: [{ message: expect.stringContaining('belum dilaksanakan') }],
    });
  });

  test('KA-RTL: its follow-up is lines of the one RTL register, with the activity as their source', () => {
    const office = plannedOffice();
    const record = numberOf(office, 'SMD', 'Maret');
    realised(office, record, '2026-03-18');
    withResult(office, record);
    const plan = (due: string) =>
      office.submit('jadwal.loadRtl', 'jadwal.planRtl', record, () => ({
        plans: [{ activity: smd?.needs[1], problem: null, person: SARI, due }],
      }));

    expect(plan('2026-03-17')).toMatchObject({
      refusals: [{ field: 'plans.0.due', message: 'Tenggat tidak boleh sebelum tanggal kegiatan (18 Maret 2026).' }],
    });
    plan('2026-04-30');
    expect(office.rows(rtlTable)).toMatchObject([
      { source: { id: record, label: 'Survei Mawas Diri (SMD), Maret 2026' }, decidedOn: '2026-03-18', person: SARI },
    ]);
    expect(office.done<Filled>('jadwal.loadRtl', { record }).notes).toEqual([
      `Dibutuhkan masyarakat, belum ada RTL: ${smd?.needs[0]}`,
      `Dibutuhkan masyarakat, belum ada RTL: ${smd?.needs[2]}`,
    ]);
  });
});

/** What a person said in an activity, one entry more. */
function heard(office: Office, record: string, values: object = {}) {
  return office.submit('jadwal.loadFeedback', 'jadwal.recordFeedback', record, (filled) => ({
    ...filled,
    kind: 'Saran',
    content: 'Air di posyandu kurang.',
    receivedAt: '09:30',
    secrecy: 'Anonim',
    ...values,
  }));
}

describe('KA-7: umpan balik that was heard in an activity', () => {
  test('is an entry with the activity as its origin, received on its day, through the channel of its kind', () => {
    const office = plannedOffice('2026-03-20');
    const record = numberOf(office, 'SMD', 'Maret');
    realised(office, record, '2026-03-18');

    expect(heard(office, record)).toMatchObject({
      ok: true,
      value: { record, message: expect.stringMatching(/^Tercatat dengan nomor KLH-2026-0001, diterima 18 Maret 2026\./) },
    });
    expect(office.rows(umpanBalikTable)).toMatchObject([
      {
        number: 'KLH-2026-0001',
        channel: 'SMD',
        receivedOn: '2026-03-18',
        receivedAt: '09:30',
        kind: 'Saran',
        state: 'Baru',
        origin: { id: record, label: 'Survei Mawas Diri (SMD), Maret 2026' },
      },
    ]);
    expect(office.refusals('undo')[0]?.message).toContain('tidak dapat dibatalkan');
  });

  test.each([
    ['MMD', 'MMD'],
    ['Lokmin lintas sektor', 'Lokmin lintas sektor'],
    ['Kuesioner', 'Kuesioner'],
  ])('of %s came through %s', (kind, channel) => {
    const office = plannedOffice();
    const record = numberOf(office, kind, 'Maret');
    realised(office, record, '2026-03-18');
    heard(office, record);

    expect(office.rows(umpanBalikTable)).toMatchObject([{ channel }]);
  });

  test('is typed in one after the other: hour and steps stay, and the numbers so far are told', () => {
    const office = plannedOffice();
    const record = numberOf(office, 'MMD', 'Maret');
    realised(office, record, '2026-03-18');
    const [step] = receivingSteps('MMD');
    heard(office, record, { receivingSteps: [step] });
    heard(office, record);

    expect(office.done<Filled>('jadwal.loadFeedback', { record })).toMatchObject({
      values: { content: null, reporter: null, receivedAt: '09:30', receivingSteps: [step], channel: 'MMD' },
      notes: ['Sudah dicatat dari kegiatan ini: KLH-2026-0001, KLH-2026-0002.'],
    });
    const { steps } = office.done<RecordView>('jadwal.open', { record });
    expect(steps.find(({ id }) => id === 'KA-7')?.proof).toMatchObject({ state: 'partly', lines: ['Umpan balik: 2 dicatat'] });
    expect(steps.find(({ id }) => id === 'KA-7')?.actions).toMatchObject([
      { form: 'jadwal.hasil' },
      { form: 'jadwal.umpanBalik' },
    ]);
    expect(steps.find(({ id }) => id === 'KA-G')?.proof.lines).toContain('2 umpan balik tercatat dari kegiatan ini');
  });

  test('keeps name and telephone only with consent', () => {
    const office = plannedOffice();
    const record = numberOf(office, 'MMD', 'Maret');
    realised(office, record, '2026-03-18');
    const named = { secrecy: 'Terbuka', reporter: 'Rukmini', phone: '0812 0000 2001' };

    expect(heard(office, record, { ...named, consent: false })).toMatchObject({ ok: false, refusals: [{ field: 'consent' }] });
    expect(heard(office, record, { ...named, consent: true })).toMatchObject({ ok: true });
    expect(office.rows(umpanBalikTable)).toMatchObject([{ reporter: 'Rukmini', consent: true }]);
  });

  test('is not written of an activity that did not take place', () => {
    const office = plannedOffice();

    expect(heard(office, numberOf(office, 'SMD', 'Maret'))).toMatchObject({
      ok: false,
      refusals: [{ message: expect.stringContaining('belum dilaksanakan') }],
    });
    expect(office.rows(umpanBalikTable)).toEqual([]);
  });

  test('stands in the reports of the activity and of the year, without who said it', () => {
    const office = plannedOffice();
    const record = numberOf(office, 'SMD', 'Maret');
    realised(office, record, '2026-03-18');
    withResult(office, record);
    heard(office, record, {
      content: 'Saya Rukmini (0812-0000-2001) minta air bersih.',
      secrecy: 'Terbuka',
      reporter: 'Rukmini',
      phone: '0812 0000 2001',
      consent: true,
    });

    expect(linesOf(office.done<MadeDocument>('jadwal.makeReport', { record }).file.base64)).toContain(
      '1 | KLH-2026-0001 | Saran | Saya ••• ••• minta air bersih.',
    );
    const year = office.done<Saved>('jadwal.makeYearReport', { values: { year: '2026' } });
    expect(linesOf(year.document?.file.base64 ?? '')).toContain(
      '1 | Survei Mawas Diri (SMD) | Maret | 18/03/2026 | 86 | Tepat waktu | – | 1 | –',
    );
  });
});

describe('KA-H: the report of an activity', () => {
  test('holds plan and realisation, recap, analysis, needed activities, RTL and evaluation', () => {
    const office = plannedOffice();
    const record = numberOf(office, 'SMD', 'Maret');
    realised(office, record, '2026-03-18');
    withResult(office, record);
    office.submit('jadwal.loadRtl', 'jadwal.planRtl', record, () => ({
      plans: [{ activity: smd?.activity, problem: smd?.problem, person: SARI, due: '2026-04-30' }],
    }));

    const made = office.done<MadeDocument>('jadwal.makeReport', { record });
    const text = paragraphTexts(partOf(made.file.base64)).join('\n');
    expect(made.letterNumber).toBe('440/001/LAP/PKM-CTH/III/2026');
    for (const words of ['SURVEI MAWAS DIRI (SMD)', 'Rabu, 18 Maret 2026', '86 orang', 'Tepat waktu', 'Belum dinilai'])
      expect(text).toContain(words);
    expect(text).toContain('Tidak ada umpan balik yang dicatat dari kegiatan ini.');
    expect(linesOf(made.file.base64)).toEqual(
      expect.arrayContaining([
        `2 | ${smd?.needs[1]}`,
        `1 | ${smd?.activity} | ${smd?.problem} | Sari Handayani, A.Md.Keb. | 30/04/2026`,
      ]),
    );
  });

  test('is refused before the activity took place, and without recap', () => {
    const office = plannedOffice();
    const record = numberOf(office, 'SMD', 'Maret');

    expect(office.refusals('jadwal.makeReport', { record })[0]?.message).toContain('belum dilaksanakan');
    realised(office, record, '2026-03-18');
    expect(office.refusals('jadwal.makeReport', { record })[0]?.message).toContain('Rekap hasil belum ditulis');
  });
});

describe('KA-G, KA-H: the report of a year', () => {
  test('sets the realisation of every activity against its plan, and counts them', () => {
    const office = plannedOffice('2026-08-10');
    const [first, second] = [numberOf(office, 'SMD', 'Maret'), numberOf(office, 'MMD', 'Maret')];
    realised(office, first, '2026-03-18');
    withResult(office, first);
    realised(office, second, '2026-05-06');

    const made = office.done<Saved>('jadwal.makeYearReport', { values: { year: '2026' } });
    const lines = linesOf(made.document?.file.base64 ?? '');
    expect(made.message).toBe('Laporan jadwal nomor 440/001/LAP/PKM-CTH/VIII/2026 dibuat.');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Terlaksana | : | 2 kegiatan',
        'Tepat waktu atau lebih awal | : | 1 kegiatan',
        'Terlambat | : | 1 kegiatan',
        'Belum, sudah lewat bulannya | : | 3 kegiatan',
        'Belum waktunya | : | 4 kegiatan',
        '1 | Survei Mawas Diri (SMD) | Maret | 18/03/2026 | 86 | Tepat waktu | – | 0 | –',
        '2 | Musyawarah Masyarakat Desa (MMD) | Maret | 06/05/2026 | 86 | Terlambat 2 bulan | – | 0 | –',
        `Kegiatan yang dibutuhkan masyarakat: ${smd?.needs.join('; ')}`,
      ]),
    );
  });

  test('is refused for a year without schedule', () => {
    expect(officeWorkbench().refusals('jadwal.makeYearReport', { values: { year: '2030' } })).toEqual([
      { field: 'year', message: 'Belum ada jadwal tahun 2030. Susun jadwalnya dahulu.' },
    ]);
  });
});
