/** The survey as the kerangka acuan wants it, through the emulated Google services: from handing out to the locked value. */
import { describe, expect, test } from '@jest/globals';
import { rtlTable } from '../../../registers/rtl.table.ts';
import { unitTable } from '../../../registers/unit.table.ts';
import type { Filled, Saved } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { CHAIR, officeWorkbench } from '../../../workbench/office-workbench.ts';
import type { RecordLine, RecordView } from '../../sop.ts';
import { jawabanTable } from './jawaban.table.ts';
import { rondeTable } from './ronde.table.ts';
import { evenAnswer, exampleAnswers } from './survei.examples.ts';

const PLAN = {
  title: 'SKM Maret 2026',
  periodFrom: '2026-03-02',
  periodTo: '2026-03-31',
  purpose: 'Mengetahui kepuasan masyarakat.',
  population: 3,
};

const RUNNING = { today: '2026-03-20' };

function started(office: Office, plan: object = {}): string {
  return office.done<Saved>('survei.start', { values: { ...PLAN, ...plan } }).record;
}

function handedOut(office: Office, record: string) {
  return office.submit('survei.loadHandOut', 'survei.handOut', record, (values) => ({
    ...values,
    explained: ['Memperkenalkan diri', 'Menjelaskan maksud dan tujuan', 'Menjelaskan cara mengisi'],
    handedOutBy: CHAIR,
    handedOut: 5,
  }));
}

function answered(office: Office, record: string, answers: readonly object[]) {
  for (const answer of answers) office.done('survei.recordAnswer', { record, values: { ...answer, answeredOn: '2026-03-10' } });
}

const EVEN = { ...evenAnswer(3), answeredOn: '2026-03-10' };

function closed(office: Office, record: string, shortReason: string | null = null) {
  return office.submit('survei.loadClosing', 'survei.close', record, (values) => ({ ...values, shortReason }));
}

/** A round with waktu under 3, closed. */
function finished(office: Office, plan: object = {}): string {
  const record = started(office, plan);
  answered(office, record, [evenAnswer(3), { ...evenAnswer(3), waktu: 2 }, evenAnswer(4)]);
  office.at('2026-04-01');
  expect(closed(office, record)).toMatchObject({ ok: true });
  return record;
}

function proofOf(office: Office, record: string, step: string) {
  return office.done<RecordView>('survei.open', { record }).steps.find((candidate) => candidate.id === step)?.proof;
}

function discussed(office: Office, record: string) {
  return office.submit('survei.loadDiscussion', 'survei.recordDiscussion', record, (values) => ({
    ...values,
    discussedBy: 'Kepala Puskesmas, PJ UKM',
    discussion: 'Waktu tunggu disepakati menjadi perhatian.',
  }));
}

describe('starting', () => {
  test('KA-b2: a round gets its number, and its sample from its population', () => {
    const office = officeWorkbench(RUNNING);

    const saved = office.done<Saved>('survei.start', { values: { ...PLAN, population: 500 } });

    expect(saved).toMatchObject({
      record: 'SKM-2026-0001',
      message: 'SKM Maret 2026 dimulai dengan nomor SKM-2026-0001. Diperlukan 217 responden dari 500 penerima layanan.',
    });
    expect(office.rows(rondeTable)).toMatchObject([{ needed: 217, state: 'Berjalan', ikm: null }]);
    expect(office.done<RecordLine[]>('survei.list')).toMatchObject([{ record: 'SKM-2026-0001', tag: 'Berjalan' }]);
  });

  test.each([
    ['a period that ends before it begins', { periodTo: '2026-03-01' }, 'periodTo', 'Akhir periode harus sesudah awal periode.'],
    ['a population of 0', { population: 0 }, 'population', 'Jumlah populasi paling kecil 1.'],
    ['half a person', { population: 10.5 }, 'population', 'harus bilangan bulat'],
    ['a day that does not exist', { periodFrom: '31/02/2026' }, 'periodFrom', 'bukan tanggal yang ada di kalender'],
  ])('SKM: refuses %s, and writes nothing', (_what, wrong, field, words) => {
    const office = officeWorkbench(RUNNING);

    expect(office.refusals('survei.start', { values: { ...PLAN, ...wrong } })).toEqual([
      { field, message: expect.stringContaining(words) },
    ]);
    expect(office.rows(rondeTable)).toEqual([]);
  });

  test('SKM: refuses a name that another round has, also when a round is changed', () => {
    const office = officeWorkbench(RUNNING);
    started(office);
    const other = started(office, { title: 'SKM April 2026' });

    expect(office.refusals('survei.start', { values: PLAN })).toMatchObject([{ field: 'title' }]);
    expect(office.submit('survei.loadRound', 'survei.changeRound', other, () => PLAN)).toMatchObject({
      refusals: [{ field: 'title', message: 'SKM Maret 2026 sudah ada dengan nomor SKM-2026-0001. Beri nama lain.' }],
    });
  });

  test('SKM: a changed population changes the sample', () => {
    const office = officeWorkbench(RUNNING);
    const record = started(office);

    office.submit('survei.loadRound', 'survei.changeRound', record, (values) => ({ ...values, population: 1000 }));

    expect(office.rows(rondeTable)).toMatchObject([{ population: 1000, needed: 278 }]);
  });
});

describe('gathering', () => {
  test('KA-b1…b4: what the petugas said and handed out shows at each step, with who and when', () => {
    const office = officeWorkbench(RUNNING);
    const record = started(office);

    handedOut(office, record);

    for (const step of ['KA-b1', 'KA-b2', 'KA-b4'])
      expect(proofOf(office, record, step)).toMatchObject({
        state: 'done',
        lines: expect.arrayContaining([`${CHAIR.label}, 2 Maret 2026`]),
      });
    expect(proofOf(office, record, 'KA-b3')).toEqual({ state: 'done', lines: ['5 kuesioner dibagikan'] });
  });

  test('KA-b5: collecting comes after handing out, and not more than that', () => {
    const office = officeWorkbench(RUNNING);
    const record = started(office);
    const collect = (collected: number) =>
      office.submit('survei.loadCollection', 'survei.collect', record, (values) => ({ ...values, collected }));

    expect(collect(3)).toMatchObject({ ok: false, refusals: [{ message: expect.stringContaining('Isi langkah 3 dahulu') }] });
    handedOut(office, record);
    expect(collect(6)).toMatchObject({
      refusals: [{ field: 'collected', message: expect.stringContaining('Hanya 5 kuesioner') }],
    });
    expect(collect(2)).toMatchObject({ ok: true });
    answered(office, record, [evenAnswer(3)]);
    expect(proofOf(office, record, 'KA-b5')).toEqual({
      state: 'partly',
      lines: ['2 kuesioner terkumpul, 1 dicatat', '1 jawaban dari 3 yang diperlukan'],
    });
    answered(office, record, [evenAnswer(4)]);
    expect(proofOf(office, record, 'KA-b5')?.state).toBe('done');
  });

  test('KA-b5: a questionnaire is asked in words and kept as numbers; the next one starts from its day and service', () => {
    const office = officeWorkbench(RUNNING);
    const record = started(office);
    const [unit] = office.rows(unitTable);
    const ref = { id: unit?.number ?? '', label: unit?.name ?? '' };

    const saved = office.done<Saved>('survei.recordAnswer', {
      record,
      values: { ...EVEN, unit: ref, biaya: 'Gratis', sarana: 'buruk', pengaduan: 'Berfungsi kurang maksimal' },
    });

    expect(saved.message).toBe('Kuesioner disimpan dengan nomor JSK-2026-0001.');
    expect(office.rows(jawabanTable)).toMatchObject([
      { round: { id: record }, unit: ref, biaya: 4, sarana: 1, pengaduan: 3, waktu: 3, source: 'Kertas', responseKey: null },
    ]);
    expect(office.done<Filled>('survei.loadAnswer', { record })).toMatchObject({
      title: 'Kuesioner ke-2',
      values: { answeredOn: '2026-03-10', unit: ref, biaya: null, sex: null },
      notes: ['1 dari 3 jawaban yang diperlukan sudah tercatat.'],
    });
  });

  test.each([
    ['a rating off the scale', { waktu: 5 }, 'waktu', 'dinilai 1 sampai 4'],
    ['a rating of 0', { biaya: 0 }, 'biaya', 'dinilai 1 sampai 4'],
    ['words that are not of the scale', { sarana: 'Lumayan' }, 'sarana', '1 Buruk; 2 Cukup; 3 Baik; 4 Sangat baik'],
    ['an element without answer', { perilaku: null }, 'perilaku', 'Perilaku petugas wajib diisi. Pilih satu jawaban.'],
    ['an age that no respondent has', { age: 9 }, 'age', 'Umur paling kecil 10.'],
    ['an age beyond people', { age: 121 }, 'age', 'Umur paling besar 120.'],
    ['a day outside the period', { answeredOn: '2026-03-01' }, 'answeredOn', 'di luar periode survei'],
    ['a day to come', { answeredOn: '2026-03-21' }, 'answeredOn', 'sesudah hari ini'],
    ['a unit that was deleted', { unit: { id: 'UNT-99', label: 'Poli lama' } }, 'unit', 'tidak ada lagi di lembar Unit'],
    ['words that are too long', { suggestion: 'a'.repeat(2001) }, 'suggestion', 'paling banyak 2.000 karakter'],
  ])('SKM: refuses %s, and writes nothing', (_what, wrong, field, words) => {
    const office = officeWorkbench(RUNNING);
    const record = started(office);

    expect(office.refusals('survei.recordAnswer', { record, values: { ...EVEN, ...wrong } })).toEqual([
      { field, message: expect.stringContaining(words) },
    ]);
    expect(office.rows(jawabanTable)).toEqual([]);
  });

  test('SKM: somebody else’s change of the round meanwhile is a conflict, and nothing is written', () => {
    const office = officeWorkbench(RUNNING);
    const record = started(office);
    const { seen, values } = office.done<Filled>('survei.loadRound', { record });
    handedOut(office, record);

    const answer = office.call('survei.changeRound', { record, seen, values: { ...values, population: 40 } });

    expect(answer).toMatchObject({ ok: false, code: 'conflict' });
    expect(office.rows(rondeTable)).toMatchObject([{ population: 3, handedOut: 5 }]);
  });
});

test('SKM: the screen of a round says its period, and leaves its number to the line beside it', () => {
  const office = officeWorkbench();
  const record = started(office);

  expect(office.done<RecordView>('survei.open', { record }).subtitle).toBe('2 Maret 2026 s.d. 31 Maret 2026');
});

describe('closing', () => {
  test('SKM: a round without answers stays open', () => {
    const office = officeWorkbench(RUNNING);
    const record = started(office);

    expect(closed(office, record)).toMatchObject({
      refusals: [{ message: 'Belum ada jawaban yang tercatat. Catat kuesioner dahulu, lalu tutup ronde.' }],
    });
  });

  test('SKM: too few answers are said, and need a reason', () => {
    const office = officeWorkbench(RUNNING);
    const record = started(office, { population: 50 });
    answered(office, record, [evenAnswer(4)]);

    expect(office.done<Filled>('survei.loadClosing', { record })).toMatchObject({
      notes: ['1 jawaban tercatat; diperlukan 44.', 'Kurang 43 jawaban. Tulis alasannya bila ronde tetap ditutup.'],
    });
    expect(closed(office, record)).toMatchObject({
      refusals: [{ field: 'shortReason', message: expect.stringContaining('Kurang 43 jawaban dari 44') }],
    });
    expect(closed(office, record, 'Banjir di tiga desa.')).toMatchObject({ ok: true });
    expect(office.rows(rondeTable)).toMatchObject([{ state: 'Ditutup', shortReason: 'Banjir di tiga desa.', ikm: 100 }]);
  });

  test('SKM: closing keeps the value, its class and the mean of each element, and locks the round', () => {
    const office = officeWorkbench(RUNNING);
    const record = finished(office);

    // 9 elements: 8 × (3 + 3 + 4) + (3 + 2 + 4) = 89; 25 × 89 / 27 = 82.407…
    expect(office.rows(rondeTable)).toMatchObject([
      { state: 'Ditutup', closedOn: '2026-04-01', respondents: 3, ikm: 82.41, grade: 'B' },
    ]);
    expect(office.rows(rondeTable)[0]?.means).toContainEqual({ element: 'Waktu pelayanan', mean: 3 });
    for (const [load, save, values] of [
      ['survei.loadAnswer', 'survei.recordAnswer', EVEN],
      ['survei.loadRound', 'survei.changeRound', PLAN],
      ['survei.loadClosing', 'survei.close', {}],
    ] as const) {
      expect(office.done<Filled>(load, { record }).locked).toContain('sudah ditutup pada 1 April 2026');
      expect(office.refusals(save, { record, values })[0]?.message).toContain('Buka kembali dengan alasan');
    }
    expect(office.rows(jawabanTable)).toHaveLength(3);
  });

  test('SKM: a rating that somebody spoiled in the sheet keeps the round from being closed, with its place', () => {
    const office = officeWorkbench(RUNNING);
    const record = started(office);
    answered(office, record, [evenAnswer(4), evenAnswer(3), evenAnswer(2)]);
    office.type(jawabanTable.name, 'K3', '7');

    expect(closed(office, record)).toMatchObject({
      ok: false,
      refusals: [{ message: expect.stringMatching(/Lembar “Jawaban SKM” baris 3, kolom “Waktu pelayanan”: .*Perbaiki dahulu/) }],
    });
  });

  test('SKM: a closed round is opened again with a reason only; its value is taken back until it is closed again', () => {
    const office = officeWorkbench(RUNNING);
    const record = finished(office);
    const reopen = (reopenReason: string) =>
      office.submit('survei.loadReopening', 'survei.reopen', record, () => ({ reopenReason }));

    expect(reopen(' ')).toMatchObject({ refusals: [{ field: 'reopenReason' }] });
    expect(reopen('Tiga kuesioner tertinggal.')).toMatchObject({ ok: true });
    expect(office.rows(rondeTable)).toMatchObject([{ state: 'Berjalan', ikm: null, grade: null, closedOn: null }]);
    answered(office, record, [evenAnswer(4)]);
    expect(closed(office, record)).toMatchObject({ ok: true });
    // The sum was 89; one more answer of 4 makes 125 of 4 × 9 ratings.
    expect(office.rows(rondeTable)).toMatchObject([{ respondents: 4, ikm: 86.81, reopenReason: 'Tiga kuesioner tertinggal.' }]);
  });
});

describe('following up', () => {
  test('KA-b6: the result is discussed once the round is closed, on a day on which there was a result', () => {
    const office = officeWorkbench(RUNNING);
    const running = started(office, { title: 'SKM lain' });
    expect(
      office.refusals('survei.recordDiscussion', {
        record: running,
        values: { discussedOn: '2026-03-20', discussedBy: 'a', discussion: 'b' },
      }),
    ).toMatchObject([{ message: expect.stringContaining('Tutup ronde dahulu') }]);
    const record = finished(office);
    const discuss = (discussedOn: string) =>
      office.submit('survei.loadDiscussion', 'survei.recordDiscussion', record, () => ({
        discussedOn,
        discussedBy: 'Kapus',
        discussion: 'Sepakat.',
      }));

    expect(discuss('2026-03-30')).toMatchObject({
      refusals: [{ field: 'discussedOn', message: expect.stringContaining('31 Maret 2026') }],
    });
    expect(discuss('2026-04-02')).toMatchObject({ refusals: [{ field: 'discussedOn' }] });
    expect(discuss('2026-04-01')).toMatchObject({ ok: true });
    expect(proofOf(office, record, 'KA-b6')).toEqual({ state: 'done', lines: ['1 April 2026', 'Kapus'] });
  });

  test('KA-b7: elements under 3 are proposed for RTL, and the lines go into the one RTL register', () => {
    const office = officeWorkbench(RUNNING);
    const record = started(office);
    answered(office, record, [{ ...evenAnswer(3), waktu: 2 }, evenAnswer(3), evenAnswer(3)]);
    office.at('2026-04-01');
    closed(office, record);
    expect(office.done<Filled>('survei.loadRtl', { record }).locked).toContain('belum dibahas');
    discussed(office, record);

    const filled = office.done<Filled>('survei.loadRtl', { record });
    expect(filled.values.plans).toEqual([
      { activity: null, problem: 'Waktu pelayanan bernilai di bawah 3 (NRR 2,667)', person: null, due: null },
    ]);
    const plan = (due: string) =>
      office.submit('survei.loadRtl', 'survei.planRtl', record, ({ plans }) => ({
        plans: (plans as object[]).map((line) => ({ ...line, activity: 'Membuka loket kedua', person: CHAIR, due })),
      }));
    expect(plan('2026-03-01')).toMatchObject({
      refusals: [{ field: 'plans.0.due', message: 'Tenggat tidak boleh sebelum tanggal pembahasan (1 April 2026).' }],
    });
    expect(plan('2026-05-01')).toMatchObject({ ok: true });
    expect(office.rows(rtlTable)).toMatchObject([{ source: { id: record, label: 'SKM Maret 2026' }, state: 'Rencana' }]);
    expect(office.done<Filled>('survei.loadRtl', { record }).values.plans).toHaveLength(1);
    expect(proofOf(office, record, 'KA-b7')).toEqual({ state: 'done', lines: ['1 rencana perbaikan'] });
    expect(proofOf(office, record, 'KA-b8')).toEqual({ state: 'open', lines: ['0 dari 1 RTL selesai'] });
  });

  test('KA-b7: without an element under 3 nothing needs to be planned', () => {
    const office = officeWorkbench(RUNNING);
    const record = finished(office);
    discussed(office, record);

    expect(proofOf(office, record, 'KA-b7')).toEqual({ state: 'done', lines: ['Tidak ada unsur dengan nilai di bawah 3'] });
    expect(proofOf(office, record, 'KA-b8')?.state).toBe('notApplicable');
  });

  test('KA-b1…b9: a step says what must be done before it', () => {
    const office = officeWorkbench(RUNNING);
    const record = started(office);
    const view = office.done<RecordView>('survei.open', { record });
    const waits = Object.fromEntries(view.steps.flatMap(({ id, waits: words }) => (words ? [[id, words]] : [])));

    expect(Object.keys(waits)).toEqual(['KA-b5', 'KA-b6', 'KA-b7', 'KA-b9']);
    expect(view.steps.find((step) => step.id === 'KA-b9')?.actions).toEqual([]);
  });

  test('SKM: a round shows its value, that of the round closed before it, and its weak elements', () => {
    const office = officeWorkbench(RUNNING);
    finished(office, { title: 'SKM Februari 2026', periodFrom: '2026-03-01' });
    const record = started(office);
    answered(office, record, [evenAnswer(4), { ...evenAnswer(4), waktu: 1 }]);

    expect(office.done<RecordView>('survei.open', { record }).about).toEqual([
      { label: 'Jawaban', text: '2 dari 3 yang diperlukan (populasi 3)' },
      { label: 'IKM', text: '95,83, mutu A (sangat baik), sementara' },
      { label: 'Ronde sebelumnya', text: '82,41, SKM Februari 2026' },
      { label: 'Unsur di bawah 3', text: 'Waktu pelayanan 2,500' },
    ]);
  });
});

describe('home screen', () => {
  const said = (office: Office) =>
    office
      .done<{ notices: { text: string; detail: string; tag: string; tone: string }[] }>('home')
      .notices.filter(({ text }) => text.startsWith('SKM'));

  test('SKM: few answers are told in the last week, and a round whose period ended waits to be closed', () => {
    const office = officeWorkbench(RUNNING);
    const record = started(office, { population: 50 });
    answered(office, record, [evenAnswer(4)]);

    expect(said(office)).toEqual([]);
    office.at('2026-03-28');
    expect(said(office)).toMatchObject([
      { tag: '3 hari lagi', tone: 'soon', detail: 'Kurang 43 jawaban · periode berakhir 31 Maret 2026' },
    ]);
    office.at('2026-04-01');
    expect(said(office)).toMatchObject([{ tag: 'Belum ditutup', tone: 'late' }]);
    closed(office, record, 'Waktu habis.');
    expect(said(office)).toMatchObject([{ tag: 'Belum dibahas', tone: 'soon' }]);
    discussed(office, record);
    expect(said(office)).toEqual([]);
  });
});

test('SKM: the made-up respondents are the same at every making, on the scale, and differ by round', () => {
  const units = [{ id: 'UNT-01', label: 'Tata Usaha' }];
  const answers = exampleAnswers(150, 1, units);

  expect(exampleAnswers(150, 1, units)).toEqual(answers);
  expect(exampleAnswers(150, 2, units)).not.toEqual(answers);
  for (const answer of answers) {
    for (const [name, field] of Object.entries(jawabanTable.fields))
      if (name in answer) expect(field.check(answer[name as keyof typeof answer])).toMatchObject({ ok: true });
  }
});
