/** RPK and RUK through the sidebar's one door, and what a lokmin does with them. */
import { describe, expect, test } from '@jest/globals';
import type { Home } from '../../../answer.ts';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { tinjauanRtlTable } from '../../../registers/tinjauan-rtl.table.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { closed, officeWorkbench, opened, planned, SECRETARY } from '../../../workbench/office-workbench.ts';
import { begun, edited, filled, NOVEMBER } from '../../../workbench/planning-office.ts';
import type { RecordLine, RecordView } from '../../sop.ts';
import { rowWith } from '../../weighing.examples.ts';
import { lokminFrom, lokminQueries } from '../lokmin-record.ts';
import { masalahTable } from '../masalah.table.ts';
import { unproposed } from './edit-lines.ts';
import { kegiatanTable, newKegiatan } from './kegiatan.table.ts';
import { planOf } from './plan-of-meeting.ts';
import { EXAMPLE_LINES, KIA, TATA_USAHA } from './rencana.examples.ts';
import { rencanaTable } from './rencana.table.ts';

const OCTOBER = { ...NOVEMBER, month: 'Oktober' } as const;
const YEAR = { kind: 'RPK tahunan', year: 2026, month: null } as const;
const RUK = { kind: 'RUK', year: 2027, month: null } as const;

const viewOf = (office: Office, record: string, sop = 'rencana') => office.done<RecordView>(`${sop}.open`, { record });

function stepOf(office: Office, record: string, id: string, sop = 'rencana') {
  const step = viewOf(office, record, sop).steps.find((candidate) => candidate.id === id);
  if (!step) throw new Error(`${record} has no step ${id}.`);
  return step;
}

const captions = (step: ReturnType<typeof stepOf>) => step.actions.map(({ caption }) => caption);

function withRtl(office: Office, meeting: string, ...plans: readonly object[]): void {
  const saved = office.submit('lokmin.loadRtl', 'lokmin.planRtl', meeting, () => ({ plans }));
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusals));
}

const VISIT = { activity: 'Kunjungan rumah balita', problem: 'Cakupan rendah', person: SECRETARY, due: '2026-11-20' };

function realised(office: Office, record: string, change: (line: Record<string, unknown>) => object) {
  return office.submit('rencana.loadRealisation', 'rencana.realise', record, ({ lines }) => ({
    lines: (lines as Record<string, unknown>[]).map((line) => ({ ...line, ...change(line) })),
  }));
}

describe('beginning a plan', () => {
  test('LM-5: asks the month of a monthly RPK alone, and keeps none for a year', () => {
    const office = officeWorkbench();
    expect(office.refusals('rencana.begin', { values: { ...NOVEMBER, month: null } })).toMatchObject([{ field: 'month' }]);

    begun(office, { ...YEAR, month: 'Maret' });
    begun(office, NOVEMBER);
    begun(office, RUK);

    expect(office.rows(rencanaTable)).toMatchObject([
      { title: 'RPK tahunan 2026', month: null },
      { title: 'RPK November 2026', month: 'November' },
      { title: 'RUK 2027', month: null },
    ]);
    expect(office.done<readonly RecordLine[]>('rencana.list').map(({ title }) => title)).toEqual([
      'RUK 2027',
      'RPK tahunan 2026',
      'RPK November 2026',
    ]);
  });

  test.each([
    [NOVEMBER, 'month', 'RPK November 2026 sudah ada: RCN-2026-0001. Buka rencana itu.'],
    [RUK, 'year', 'RUK 2027 sudah ada: RCN-2026-0001. Buka rencana itu.'],
  ])('LM-11: refuses a second of the same title, naming the first', (time, field, message) => {
    const office = officeWorkbench();
    begun(office, time);

    expect(office.refusals('rencana.begin', { values: time })).toEqual([{ field, message }]);
    expect(office.rows(rencanaTable)).toHaveLength(1);
  });

  test('LM-5: from a meeting it is the plan of its month, and names the meeting', () => {
    const office = officeWorkbench();
    const meeting = planned(office);
    const { values } = office.done<Filled>('rencana.loadBegin', { record: meeting, part: 'this' });
    expect(values).toEqual(OCTOBER);

    office.done('rencana.begin', { record: meeting, values });

    expect(office.rows(rencanaTable)).toMatchObject([{ title: 'RPK Oktober 2026', meeting: { id: meeting } }]);
    expect(office.done<Filled>('rencana.loadBegin', { record: meeting, part: 'proposal' }).values).toEqual(RUK);
  });
});

describe('LM-12: the lines, unit by unit', () => {
  test('each unit has its form, a new line is for any unit, and the list counts them', () => {
    const { office, record } = filled(EXAMPLE_LINES);

    expect(captions(stepOf(office, record, 'kegiatan')).slice(1)).toEqual([
      'Tata Usaha (1)',
      'Pendaftaran dan rekam medis (1)',
      'Kesehatan ibu dan anak (2)',
      'Tambah kegiatan',
    ]);
    expect(stepOf(office, record, 'kegiatan').proof).toEqual({
      state: 'done',
      lines: ['4 kegiatan dari 3 unit', 'Rp 3.300.000'],
    });
    expect(office.done<Filled>('rencana.loadLines', { record, part: KIA.id }).title).toBe(
      'RPK November 2026: Kesehatan ibu dan anak',
    );
    expect(office.done<readonly RecordLine[]>('rencana.list')).toMatchObject([{ detail: '4 kegiatan', tag: 'Belum disepakati' }]);
  });

  test('an edit keeps what the form does not ask, the lines of other units, and the numbers', () => {
    const office = officeWorkbench();
    const meeting = opened(office);
    withRtl(office, meeting, VISIT);
    office.done('lokmin.susunRpk', { record: meeting });
    const [plan] = office.rows(rencanaTable);
    edited(office, plan?.number ?? '', 'baru', () => [{ activity: 'Rapat tim mutu', unit: TATA_USAHA }]);

    edited(office, plan?.number ?? '', 'tanpa-unit', ([line]) => [{ ...line, unit: KIA, place: 'Desa Mawar' }]);

    expect(office.rows(kegiatanTable)).toMatchObject([
      { number: 'KGT-2026-0001', activity: 'Kunjungan rumah balita', unit: KIA, place: 'Desa Mawar', source: 'RTL-2026-0001' },
      { number: 'KGT-2026-0002', activity: 'Rapat tim mutu' },
    ]);
  });

  test('taking a line out removes it alone', () => {
    const { office, record } = filled(EXAMPLE_LINES);

    expect(edited(office, record, KIA.id, ([, second]) => [second ?? {}])).toMatchObject({ ok: true });
    expect(office.rows(kegiatanTable).map(({ activity }) => activity)).toEqual([
      'Kunjungan rumah bayi yang belum lengkap imunisasinya',
      'Pemeliharaan server rekam medis',
      'Rapat tim mutu',
    ]);
  });

  test.each([
    ['a new line without unit', { unit: null }, 'lines.0.unit', 'Pilih unit yang melaksanakan kegiatan ini.'],
    ['a unit that is gone', { unit: { id: 'UNT-99', label: 'Lama' } }, 'lines.0.unit', 'UNT-99 tidak ada lagi di lembar Unit'],
    [
      'a person who is not in the register',
      { person: { id: 'PGW-099', label: 'Siapa' } },
      'lines.0.person',
      'PGW-099 tidak ada di lembar Pegawai',
    ],
    ['a line without words', { activity: ' ' }, 'lines.0.activity', 'Kegiatan wajib diisi'],
    ['a negative cost', { cost: -1 }, 'lines.0.cost', 'Biaya paling kecil'],
  ])('refuses %s, and writes nothing', (_what, wrong, field, words) => {
    const { office, record } = filled(EXAMPLE_LINES);
    const saved = edited(office, record, 'baru', () => [{ activity: 'Senam lansia', unit: KIA, ...wrong }]);

    expect(saved).toMatchObject({ ok: false, refusals: [{ field, message: expect.stringContaining(words) }] });
    expect(office.rows(kegiatanTable)).toHaveLength(4);
  });

  test('two who edit the same unit at once: the later is told, and nothing is lost', () => {
    const { office, record } = filled(EXAMPLE_LINES);
    const form = office.done<Filled>('rencana.loadLines', { record, part: KIA.id });
    edited(office, record, KIA.id, ([first, second]) => [{ ...first, place: 'Balai Desa Mawar' }, second ?? {}]);

    const late = office.call('rencana.saveMonthly', { record, part: KIA.id, seen: form.seen, values: form.values });

    expect(late).toMatchObject({ ok: false, code: 'conflict' });
    expect(office.rows(kegiatanTable)[0]?.place).toBe('Balai Desa Mawar');
  });
});

describe('LM-12: next month’s RPK from its sources', () => {
  function yearly(office: Office): void {
    const record = begun(office, YEAR);
    edited(office, record, 'baru', () => [
      { ...EXAMPLE_LINES[0], months: ['Oktober', 'November'], cost: 2_400_001 },
      { activity: 'Survei mawas diri', unit: KIA, months: ['Maret'] },
    ]);
  }

  test('a lokmin draws it up from the yearly RPK and its RTL; again it adds only what is new and keeps edits', () => {
    const office = officeWorkbench();
    yearly(office);
    const meeting = opened(office);
    withRtl(office, meeting, VISIT, { ...VISIT, activity: 'Pelatihan kader', due: '2026-12-05' });

    expect(office.done<Saved>('lokmin.susunRpk', { record: meeting }).message).toBe(
      'RPK November 2026: 2 kegiatan ditambahkan, 1 dari RPK tahunan 2026 dan 1 dari RTL. Isi unit pada 1 kegiatan. Periksa volume, waktu, dan biayanya.',
    );
    const plan = office.rows(rencanaTable)[1];
    expect(plan).toMatchObject({ title: 'RPK November 2026', meeting: { id: meeting } });
    edited(office, plan?.number ?? '', KIA.id, ([first]) => [{ ...first, cost: 500_000 }]);
    withRtl(office, meeting, { ...VISIT, activity: 'Pengadaan pot dahak' });
    office.done('lokmin.susunRpk', { record: meeting });

    const lines = office.rows(kegiatanTable).filter((row) => row.plan.id === plan?.number);
    expect(lines.map(({ activity, source, cost }) => [activity, source, cost])).toEqual([
      ['Kelas ibu hamil', 'KGT-2026-0001', 500_000],
      ['Kunjungan rumah balita', 'RTL-2026-0001', null],
      ['Pengadaan pot dahak', 'RTL-2026-0003', null],
    ]);
    expect(office.done<Saved>('rencana.susun', { record: plan?.number }).message).toBe(
      'RPK November 2026 sudah memuat semua kegiatan dari RPK tahunan 2026 dan RTL.',
    );
  });

  test('takes a month’s share of the yearly cost', () => {
    const office = officeWorkbench();
    yearly(office);
    office.done('lokmin.susunRpk', { record: opened(office) });

    expect(office.rows(kegiatanTable).map(({ cost }) => cost)).toEqual([2_400_001, null, 1_200_001]);
  });

  test('LM-12: is half done by words alone, and done with its lines', () => {
    const office = officeWorkbench();
    const meeting = opened(office);
    office.submit('lokmin.loadDiscussion', 'lokmin.recordDiscussion', meeting, ({ discussions }) => ({
      discussions: (discussions as object[]).map((item) => ({ ...item, discussion: 'Dibahas.' })),
    }));
    expect(stepOf(office, meeting, 'LM-12', 'lokmin').proof).toEqual({
      state: 'partly',
      lines: ['RPK November 2026 belum disusun'],
    });
    expect(captions(stepOf(office, meeting, 'LM-12', 'lokmin'))).toEqual(['Susun RPK November 2026', 'Catat pembahasan']);

    withRtl(office, meeting, VISIT);
    office.done('lokmin.susunRpk', { record: meeting });

    const step = stepOf(office, meeting, 'LM-12', 'lokmin');
    expect(step.proof).toEqual({ state: 'done', lines: ['RPK November 2026: 1 kegiatan'] });
    expect(step.actions.slice(1, 5)).toEqual([
      { type: 'screen', caption: 'Tanpa unit (1)', route: 'form/rencana.bulanan/RCN-2026-0001/tanpa-unit', each: true },
      { type: 'screen', caption: 'Tambah kegiatan', route: 'form/rencana.bulanan/RCN-2026-0001/baru' },
      { type: 'screen', caption: 'Buka RPK November 2026', route: 'sop/rencana/RCN-2026-0001' },
      { type: 'screen', caption: 'Sepakati RPK November 2026', route: 'form/rencana.kesepakatan/RCN-2026-0001' },
    ]);
  });

  test('refuses a closed meeting, and leads its December into January', () => {
    const office = officeWorkbench({ today: '2026-12-01' });
    const december = closed(office, '2026-12-08');
    expect(office.refusals('lokmin.susunRpk', { record: december })[0]?.message).toContain('sudah ditutup');

    office.submit('lokmin.loadReopening', 'lokmin.reopen', december, () => ({ reason: 'RPK belum disusun' }));
    office.done('lokmin.susunRpk', { record: december });

    expect(office.rows(rencanaTable)).toMatchObject([{ title: 'RPK Januari 2027', year: 2027, month: 'Januari' }]);
  });

  test('a yearly RPK is taken over from its RUK, which is filled by hand', () => {
    const office = officeWorkbench();
    const ruk = begun(office, RUK);
    const rpk = begun(office, { ...YEAR, year: 2027 });
    expect(office.refusals('rencana.susun', { record: rpk })[0]?.message).toContain(
      'RUK 2027 belum ada atau belum berisi kegiatan',
    );
    expect(office.refusals('rencana.susun', { record: ruk })[0]?.message).toContain('diisi langsung');
    edited(office, ruk, 'baru', () => [{ ...EXAMPLE_LINES[0], months: ['Mei'] }]);

    expect(office.done<Saved>('rencana.susun', { record: rpk }).message).toContain('1 kegiatan ditambahkan, 1 dari RUK 2027');
    expect(office.rows(kegiatanTable)[1]).toMatchObject({ plan: { id: rpk }, source: 'KGT-2026-0001', months: ['Mei'] });
  });
});

describe('LM-5: realisation', () => {
  test('is of lines as they stand; the plan, the list and the meeting after it tell how many', () => {
    const { office, record } = filled(EXAMPLE_LINES);
    realised(office, record, ({ heading }) =>
      heading === 'Rapat tim mutu'
        ? { realisation: 'Tidak terlaksana', realisationNote: 'Kuorum tidak tercapai' }
        : { realisation: 'Terlaksana', realisedCost: 500_000 },
    );
    const meeting = planned(office, '2026-12-08');

    expect(stepOf(office, record, 'realisasi').proof).toEqual({ state: 'done', lines: ['3 dari 4 terlaksana'] });
    expect(office.done<readonly RecordLine[]>('rencana.list')).toMatchObject([{ detail: '4 kegiatan · 3 terlaksana' }]);
    expect(stepOf(office, meeting, 'LM-5', 'lokmin').proof.lines).toEqual(['RPK November 2026: 3 dari 4 terlaksana']);
    expect(captions(stepOf(office, meeting, 'LM-5', 'lokmin'))).toEqual([
      'Catat realisasi RPK November 2026',
      'Mulai RPK Desember 2026',
      'Catat pembahasan',
    ]);
  });

  test('LM-5: the meeting of the same month presents its lines', () => {
    const { office } = filled(EXAMPLE_LINES);
    const meeting = planned(office, '2026-11-08');

    expect(stepOf(office, meeting, 'LM-5', 'lokmin').proof.lines).toEqual(['RPK November 2026: 4 kegiatan']);
    expect(captions(stepOf(office, meeting, 'LM-5', 'lokmin'))).toEqual(['Buka RPK November 2026', 'Catat pembahasan']);
  });

  test.each([
    [
      'not done, without a word why',
      { realisation: 'Tidak terlaksana' },
      'lines.0.realisationNote',
      'Tulis mengapa kegiatan ini tidak terlaksana.',
    ],
    [
      'done in part, without a word',
      { realisation: 'Terlaksana sebagian' },
      'lines.0.realisationNote',
      'Tulis bagian mana yang belum terlaksana, dan mengapa.',
    ],
    [
      'a cost without realisation',
      { realisedCost: 5 },
      'lines.0.realisation',
      'Pilih realisasinya, atau kosongkan volume dan biayanya.',
    ],
  ])('refuses %s', (_what, wrong, field, message) => {
    const { office, record } = filled(EXAMPLE_LINES.slice(0, 1));

    expect(realised(office, record, () => wrong)).toMatchObject({ ok: false, refusals: [{ field, message }] });
  });

  test('refuses a month that has not begun, and what is no month', () => {
    const { office, record } = filled(EXAMPLE_LINES);
    office.at('2026-10-31');
    expect(stepOf(office, record, 'realisasi').waits).toBe('Realisasi RPK November 2026 dicatat mulai 1 November 2026.');
    expect(office.done<Filled>('rencana.loadRealisation', { record }).locked).toContain('mulai 1 November 2026');
    expect(realised(office, record, () => ({ realisation: 'Terlaksana' }))).toMatchObject({ ok: false });
    const year = begun(office, YEAR);
    expect(office.done<Filled>('rencana.loadRealisation', { record: year }).locked).toContain('bukan RPK bulanan');
    expect(viewOf(office, year).steps.map(({ id }) => id)).toEqual(['kegiatan', 'kesepakatan', 'dokumen']);
  });

  test('the home screen says that last month is not told yet', () => {
    const { office, record } = filled(EXAMPLE_LINES);
    office.at('2026-12-02');
    const notices = () => office.done<Home>('home').notices.filter(({ route }) => route.startsWith('form/rencana'));

    expect(notices()).toMatchObject([
      {
        text: 'Catat realisasi RPK November 2026',
        detail: '4 dari 4 kegiatan belum dicatat',
        route: `form/rencana.realisasi/${record}`,
      },
    ]);
    realised(office, record, () => ({ realisation: 'Terlaksana' }));
    expect(notices()).toEqual([]);
  });
});

describe('LM-9, LM-12: from RTL to RPK to realisation to the next lokmin', () => {
  function chain() {
    const office = officeWorkbench();
    const meeting = opened(office);
    withRtl(office, meeting, VISIT);
    office.done('lokmin.susunRpk', { record: meeting });
    office.at('2026-11-25');
    return { office, record: office.rows(rencanaTable)[0]?.number ?? '' };
  }
  const rtl = (office: Office) => office.rows(rtlTable)[0];

  test('what was carried out closes its RTL in the same commit, and says so', () => {
    const { office, record } = chain();
    const saved = realised(office, record, () => ({
      realisation: 'Terlaksana',
      realisedVolume: '27 rumah',
      evidence: 'https://contoh.example/foto',
    }));

    expect(saved).toMatchObject({ value: { message: 'RPK November 2026: 1 dari 1 terlaksana. RTL-2026-0001 selesai.' } });
    expect(rtl(office)).toMatchObject({
      state: 'Selesai',
      result: 'Terlaksana: 27 rumah.',
      doneOn: '2026-11-25',
      evidence: 'https://contoh.example/foto',
    });
  });

  test('what was done in part is under way with its note, and is reviewed in the next lokmin', () => {
    const { office, record } = chain();
    realised(office, record, () => ({ realisation: 'Terlaksana sebagian', realisationNote: 'Dua desa belum.' }));

    expect(rtl(office)).toMatchObject({
      state: 'Berjalan',
      doneOn: null,
      progress: expect.stringContaining('Terlaksana sebagian. Dua desa belum.'),
    });
    const next = opened(office, '2026-12-08');
    const { values } = office.done<Filled>('lokmin.loadReview', { record: next });
    expect(values.reviewed).toMatchObject([{ id: 'RTL-2026-0001', state: 'Berjalan' }]);
    expect(office.rows(tinjauanRtlTable)).toEqual([]);
  });

  test('a correction takes its own closing back; what a person has worded stays', () => {
    const { office, record } = chain();
    realised(office, record, () => ({ realisation: 'Terlaksana' }));
    realised(office, record, () => ({ realisation: 'Tidak terlaksana', realisationNote: 'Salah catat.' }));
    expect(rtl(office)).toMatchObject({ state: 'Berjalan', result: null, doneOn: null });

    realised(office, record, () => ({ realisation: 'Terlaksana', realisationNote: null }));
    office.submit('rtl.load', 'rtl.save', 'RTL-2026-0001', (values) => ({
      ...values,
      result: 'Selesai menurut kader.',
    }));
    realised(office, record, () => ({ realisation: 'Tidak terlaksana', realisationNote: 'Salah catat.' }));
    expect(rtl(office)).toMatchObject({ state: 'Selesai', result: 'Selesai menurut kader.' });
  });

  test('saving the same realisation again touches no RTL', () => {
    const { office, record } = chain();
    realised(office, record, () => ({ realisation: 'Terlaksana' }));
    const before = rtl(office);

    expect(realised(office, record, () => ({}))).toMatchObject({ value: { message: 'RPK November 2026: 1 dari 1 terlaksana.' } });
    expect(rtl(office)).toEqual(before);
  });
});

describe('agreement', () => {
  const agree = (office: Office, record: string, values: object) =>
    office.submit('rencana.loadAgreement', 'rencana.agree', record, (given) => ({ ...given, ...values }));

  test('LM-12: begins with the meeting that drew it up and its day', () => {
    const office = officeWorkbench();
    const meeting = opened(office);
    withRtl(office, meeting, VISIT);
    office.done('lokmin.susunRpk', { record: meeting });
    const record = office.rows(rencanaTable)[0]?.number ?? '';

    expect(agree(office, record, {})).toMatchObject({
      value: { message: 'RPK November 2026 disepakati 8 Oktober 2026 dalam Lokmin bulanan Oktober 2026.' },
    });
    expect(stepOf(office, record, 'kesepakatan').proof).toEqual({
      state: 'done',
      lines: ['Disepakati 8 Oktober 2026', 'Lokmin bulanan Oktober 2026'],
    });
    expect(office.done<readonly RecordLine[]>('rencana.list')).toMatchObject([{ tag: 'Disepakati 8 Oktober', tone: 'ok' }]);
  });

  test('LM-12: refuses a plan without lines, a day to come or before its meeting, and a lokmin bulanan as lintas sektor', () => {
    const { office, record } = filled(EXAMPLE_LINES);
    const meeting = planned(office, '2026-11-04');
    const ref = { id: meeting, label: '' };
    const refused = (values: object, field: string, words: string) =>
      expect(agree(office, record, values)).toMatchObject({
        ok: false,
        refusals: [{ field, message: expect.stringContaining(words) }],
      });

    refused({ agreedOn: '2026-11-06' }, 'agreedOn', 'tidak boleh sesudah hari ini');
    refused({ agreedOn: '2026-11-03', meeting: ref }, 'agreedOn', 'sebelum rapatnya (4 November 2026)');
    refused({ agreedOn: '2026-11-05', crossMeeting: ref }, 'crossMeeting', 'bukan lokmin tribulanan');
    refused({ agreedOn: '2026-11-05', meeting: { id: 'RPT-2026-0099', label: '' } }, 'meeting', 'RPT-2026-0099 tidak ada');
    const empty = begun(office, RUK);
    expect(office.done<Filled>('rencana.loadAgreement', { record: empty }).locked).toContain('belum berisi kegiatan');
    expect(stepOf(office, empty, 'kesepakatan').waits).toBe('Isi dahulu kegiatannya.');
  });
});

describe('LM-11: next year’s RUK', () => {
  test('is begun from the meeting, filled unit by unit, and told there with its cost', () => {
    const office = officeWorkbench();
    const meeting = opened(office);
    expect(captions(stepOf(office, meeting, 'LM-11', 'lokmin'))).toEqual(['Mulai RUK 2027', 'Catat pembahasan']);
    const { values } = office.done<Filled>('rencana.loadBegin', { record: meeting, part: 'proposal' });
    const { record } = office.done<Saved>('rencana.begin', { record: meeting, part: 'proposal', values });
    edited(office, record, 'baru', () => [{ ...EXAMPLE_LINES[0], months: ['Mei', 'Juni'] }]);

    const step = stepOf(office, meeting, 'LM-11', 'lokmin');
    expect(step.proof.lines).toEqual(['RUK 2027: 1 kegiatan, Rp 1.200.000']);
    expect(step.actions[0]).toEqual({
      type: 'screen',
      caption: 'Kesehatan ibu dan anak (1)',
      route: `form/rencana.tahunan/${record}/UNT-03`,
      each: true,
    });
  });

  test('its form names the gravest problems that nobody has proposed yet', () => {
    const problem = (at: number, words: string, score: number | null) =>
      rowWith(masalahTable, { number: `MSL-2026-000${at}`, problem: words, score });
    const masalah = [
      problem(1, 'Stok pot dahak habis', 9),
      problem(2, 'Cakupan K6 rendah', 14),
      problem(3, 'Atap bocor', 12),
      problem(4, 'Tanpa skor', null),
    ];
    const kegiatan = [
      newKegiatan(
        'KGT-2026-0001',
        { id: 'RCN-2026-0001', label: 'RUK 2027' },
        { activity: 'Perbaikan', goal: 'Mengatasi atap bocor' },
      ),
    ];

    expect(unproposed({ kegiatan, masalah })).toEqual([
      'Belum diusulkan (skor USG 14): Cakupan K6 rendah. Sebut masalahnya dalam Tujuan bila diusulkan.',
      'Belum diusulkan (skor USG 9): Stok pot dahak habis. Sebut masalahnya dalam Tujuan bila diusulkan.',
    ]);
  });

  test('asks for the problems of the year in which it is drawn up', () => {
    const office = officeWorkbench();
    const host = office.host();
    const meeting = { id: planned(office), label: 'Lokmin bulanan Oktober 2026' };
    const row = rowWith(masalahTable, {
      number: '',
      meeting,
      problem: 'Cakupan K6 rendah',
      cause: 'Jadwal',
      urgency: 5,
      seriousness: 5,
      growth: 4,
    });
    host.locked(() => host.commit('Contoh', [{ type: 'append', table: masalahTable, row: { ...row, number: 'MSL-2026-0001' } }]));
    const notes = (record: string) => office.done<Filled>('rencana.loadLines', { record, part: 'baru' }).notes;

    expect(notes(begun(office, RUK))?.join()).toContain('skor USG 14): Cakupan K6 rendah');
    expect(notes(begun(office, { ...RUK, year: 2028 }))).toEqual([]);
    expect(notes(begun(office, YEAR))).toEqual([]);
  });
});

test('LM-5: a meeting reads the lines of last, this and next month with itself', () => {
  const { office, record } = filled(EXAMPLE_LINES.slice(0, 1));
  const readBy = (date: string, which: 'last' | 'this' | 'next') => {
    const meeting = planned(office, date);
    const host = office.host();
    office.calls();
    const found = lokminFrom(host, meeting, host.read(lokminQueries(meeting)));
    expect(office.calls().filter(({ name }) => name === 'sheets.batchGet').length).toBeLessThanOrEqual(2);
    return found.ok ? planOf(found.value, which) : null;
  };
  const november = { title: 'RPK November 2026', rencana: { number: record }, kegiatan: [{ activity: 'Kelas ibu hamil' }] };

  expect(readBy('2026-12-08', 'last')).toMatchObject(november);
  expect(readBy('2026-11-08', 'this')).toMatchObject(november);
  expect(readBy('2026-10-08', 'next')).toMatchObject(november);
});
