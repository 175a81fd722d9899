/** Results of a month as they are told, corrected and analysed, through the emulated Google services. */
import { describe, expect, test } from '@jest/globals';
import type { Filled } from '../../../schema/index.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { closed, officeWorkbench, opened, planned } from '../../../workbench/office-workbench.ts';
import type { RecordView } from '../../sop.ts';
import { performanceForm } from './forms.ts';
import { addIndicator } from './indikator.examples.ts';
import { kinerjaTable } from './kinerja.table.ts';
import type { YearView } from './year-view.ts';

interface Card {
  readonly id: string;
  readonly seen: string;
  readonly note: string;
  readonly hides: readonly string[];
  readonly result: unknown;
}

function cardsOf(office: Office, record: string): readonly Card[] {
  return office.done<Filled>('lokmin.loadPerformance', { record }).values.performance as readonly Card[];
}

/** Saves what is told of each indicator, in the order of the cards; `null` leaves a card as it is. */
function tell(office: Office, record: string, ...told: readonly (object | null)[]) {
  return office.submit('lokmin.loadPerformance', 'lokmin.recordPerformance', record, ({ performance }) => ({
    performance: (performance as object[]).map((card, index) => ({ ...card, ...told[index] })),
  }));
}

function stateOf(office: Office, record: string, step: string) {
  return office.done<RecordView>('lokmin.open', { record }).steps.find((candidate) => candidate.id === step)?.proof;
}

const RATE = { indicator: 'Balita ditimbang', measure: 'balita', method: 'Persen setiap bulan', target: 85 };
const SHARE = { indicator: 'Ibu hamil K6', measure: 'ibu', method: 'Persen dari sasaran setahun', target: 90, population: 504 };

describe('one month', () => {
  test('LM-4: every active indicator of the reported year has its card, with target, what is known and what is missing', () => {
    const office = officeWorkbench({ today: '2026-09-01' });
    addIndicator(office);
    addIndicator(office, { indicator: 'Tidak dipakai', active: false });
    addIndicator(office, { year: 2027 });
    tell(office, planned(office, '2026-09-08'), { result: '30', before: '204' });

    const [card, ...others] = cardsOf(office, planned(office, '2026-11-05'));

    expect(others).toEqual([]);
    expect(card).toMatchObject({
      heading: 'Tata Usaha: Imunisasi dasar lengkap',
      note: 'Target s.d. Oktober 400 bayi · s.d. September 234 bayi · belum dilaporkan: September',
      result: null,
      hides: ['population', 'before', 'beforePopulation'],
    });
  });

  test('LM-4: a lokmin in January hears of December of the year before', () => {
    const office = officeWorkbench({ today: '2027-01-02' });
    addIndicator(office);
    const record = planned(office, '2027-01-07');

    tell(office, record, { result: '40', before: '440' });

    expect(office.rows(kinerjaTable)).toMatchObject([{ period: 'Desember 2026', target: 480, cumulative: 480, achievement: 1 }]);
  });

  test('LM-4: only cards with a result are written, each with who told it; the others wait', () => {
    const office = officeWorkbench();
    addIndicator(office);
    addIndicator(office, { indicator: 'Penyuluhan', target: 120 });
    const record = opened(office);

    expect(tell(office, record, { result: '36' })).toMatchObject({
      ok: true,
      value: { message: '1 dari 2 indikator dilaporkan untuk September 2026.' },
    });

    expect(office.rows(kinerjaTable)).toMatchObject([
      {
        number: 'KNJ-2026-0001',
        indicator: { id: 'IDK-001' },
        unit: { id: 'UNT-01' },
        period: 'September 2026',
        result: 36,
        target: 360,
      },
    ]);
    expect(office.rows(kinerjaTable)[0]?.reportedBy).not.toBeNull();
    expect(stateOf(office, record, 'LM-4')).toEqual({ state: 'partly', lines: ['1 dari 2 indikator dilaporkan'] });
  });

  test('LM-4: what a card says live is what is written', () => {
    const office = officeWorkbench();
    addIndicator(office);
    addIndicator(office, RATE);
    addIndicator(office, SHARE);
    const record = opened(office);
    tell(
      office,
      record,
      { result: '36', before: '234' },
      { result: '130', population: '200', before: '640', beforePopulation: '800' },
    );
    tell(office, record, null, null, { result: '40' });

    const { summary } = performanceForm.fields.performance.list;
    expect(cardsOf(office, record).map((card) => summary?.({ ...card }))).toEqual([
      'Kumulatif 270 bayi · 75 % dari target · kurang 90',
      'Kumulatif 77 % · 90,59 % dari target · kurang 8 %',
      'Kumulatif 7,94 % · 11,76 % dari target · kurang 59,56 %',
    ]);
    expect(office.rows(kinerjaTable)).toMatchObject([
      { cumulative: 270, achievement: 0.75, gap: -90 },
      { cumulative: 77, achievement: 0.9059, gap: -8 },
      { cumulative: 7.94, achievement: 0.1176, gap: -59.56 },
    ]);
  });

  test.each<[string, object, string, string]>([
    ['a rate without its people', { result: '130' }, 'population', 'Isi sasaran bulan'],
    ['more results than people', { result: '201', population: '200' }, 'result', 'tidak mungkin lebih dari sasarannya (200)'],
    ['months before without their people', { result: '1', population: '2', before: '3' }, 'beforePopulation', 'Isi juga sasaran'],
    ['people before without results', { result: '1', population: '2', beforePopulation: '3' }, 'before', 'Isi juga hasil'],
    [
      'more results before than people',
      { result: '1', population: '2', before: '9', beforePopulation: '8' },
      'before',
      'lebih dari sasarannya (8)',
    ],
    ['people without a result', { population: '200' }, 'result', 'Isi hasil bulan, atau kosongkan'],
    ['no number', { result: 'banyak' }, 'result', 'harus berupa angka'],
    ['less than nothing', { result: '-1' }, 'result', 'paling kecil 0'],
  ])('LM-4: refuses %s at its card, and writes nothing', (_what, told, field, words) => {
    const office = officeWorkbench();
    addIndicator(office, { indicator: 'Lain' });
    addIndicator(office, RATE);
    const record = opened(office);

    expect(tell(office, record, { result: '5' }, told)).toMatchObject({
      ok: false,
      refusals: [{ field: `performance.1.${field}`, message: expect.stringContaining(words) }],
    });
    expect(office.rows(kinerjaTable)).toEqual([]);
  });

  test('LM-4: a closed meeting keeps its results', () => {
    const office = officeWorkbench();
    addIndicator(office);
    const record = closed(office);

    const answer = office.refusals('lokmin.recordPerformance', {
      record,
      values: { performance: [{ id: 'IDK-001', result: '5' }] },
    });

    expect(answer[0]?.message).toContain('sudah ditutup');
    expect(office.rows(kinerjaTable)).toEqual([]);
  });
});

describe('months out of order', () => {
  test('LM-4: a correction works all later months of the indicator out anew, and no other row', () => {
    const office = officeWorkbench({ today: '2026-02-01' });
    addIndicator(office);
    addIndicator(office, { indicator: 'Penyuluhan', target: 120 });
    const february = planned(office, '2026-02-05');
    const march = planned(office, '2026-03-05');
    tell(office, march, { result: '50' }, { result: '10' });
    expect(office.rows(kinerjaTable)).toMatchObject([{ cumulative: 50, gap: -30 }, { cumulative: 10 }]);

    tell(office, february, { result: '41' });
    tell(office, february, { result: '42' });

    expect(office.rows(kinerjaTable)).toMatchObject([
      { period: 'Februari 2026', cumulative: 92, achievement: 1.15, gap: 12 },
      { period: 'Februari 2026', cumulative: 10 },
      { period: 'Januari 2026', result: 42, cumulative: 42, gap: 2 },
    ]);
  });

  test('LM-4: what was before is asked with the first month of a year only, and may be corrected there', () => {
    const office = officeWorkbench({ today: '2026-02-01' });
    addIndicator(office, RATE);
    const [february, march, april] = ['2026-02-05', '2026-03-05', '2026-04-02'].map((date) => planned(office, date));
    const hides = (record = '') => cardsOf(office, record)[0]?.hides;

    expect(hides(february)).toEqual(['before', 'beforePopulation']);
    expect(hides(march)).toEqual([]);
    tell(office, march ?? '', { result: '1', population: '2', before: '3', beforePopulation: '4' });
    expect(hides(march)).toEqual([]);
    expect(hides(april)).toEqual(['before', 'beforePopulation']);
    tell(office, february ?? '', { result: '1', population: '1' });
    expect(hides(march)).toEqual([]);
    expect(cardsOf(office, february ?? '')[0]?.note).toContain(
      'kumulatif Februari 2026 dihitung dari hasil sebelumnya di sana (3)',
    );
  });

  test('LM-4: a value for what a card does not ask is not kept', () => {
    const office = officeWorkbench();
    addIndicator(office);
    tell(office, planned(office, '2026-02-05'), { result: '40', before: '99', population: '7' });

    expect(office.rows(kinerjaTable)).toMatchObject([{ result: 40, before: null, population: null, cumulative: 40 }]);
  });

  test('LM-4: a cleared result takes its row away, and later months follow; never with an analysis', () => {
    const office = officeWorkbench({ today: '2026-02-01' });
    addIndicator(office);
    const february = planned(office, '2026-02-05');
    const march = planned(office, '2026-03-05');
    tell(office, february, { result: '30' });
    tell(office, march, { result: '45' });
    analyse(office, february, 'Vaksin kosong.');

    expect(tell(office, february, { result: null })).toMatchObject({
      ok: false,
      refusals: [{ field: 'performance.0.result', message: expect.stringContaining('sudah dianalisis') }],
    });
    analyse(office, february, null);
    expect(tell(office, february, { result: '' })).toMatchObject({ ok: true });

    expect(office.rows(kinerjaTable)).toMatchObject([{ period: 'Februari 2026', cumulative: 45, gap: -35 }]);
  });
});

function analyse(office: Office, record: string, analysis: string | null) {
  return office.submit('lokmin.loadAnalysis', 'lokmin.analysePerformance', record, ({ analyses }) => ({
    analyses: (analyses as object[]).map((item) => ({ ...item, analysis })),
  }));
}

describe('two people and one month', () => {
  function both(first: object, second: object) {
    const office = officeWorkbench();
    addIndicator(office);
    addIndicator(office, { indicator: 'Penyuluhan', target: 120 });
    const record = opened(office);
    const cards = cardsOf(office, record);
    const save = (...told: readonly object[]) =>
      office.call('lokmin.recordPerformance', {
        record,
        values: { performance: cards.map((card, index) => ({ ...card, ...told[index] })) },
      });
    expect(save(first)).toMatchObject({ ok: true });
    return { office, answer: save(second, { result: '9' }) };
  }

  test('LM-4: a month that the other told meanwhile is not told twice', () => {
    const { office, answer } = both({ result: '36' }, { result: '40' });

    expect(answer).toMatchObject({
      ok: false,
      code: 'conflict',
      refusals: [
        { message: expect.stringMatching(/^Imunisasi dasar lengkap September 2026 sudah dilaporkan oleh .* 36 bayi\./) },
      ],
    });
    expect(office.rows(kinerjaTable).map(({ result }) => result)).toEqual([36]);
  });

  test.each([
    ['says nothing of it', { result: null }],
    ['says the same', { result: '36' }],
  ])('LM-4: who %s is heard for the rest', (_what, second) => {
    const { office, answer } = both({ result: '36' }, second);

    expect(answer).toMatchObject({ ok: true });
    expect(office.rows(kinerjaTable).map(({ result }) => result)).toEqual([36, 9]);
  });

  test('LM-4: a result that the other corrected is not overwritten', () => {
    const office = officeWorkbench();
    addIndicator(office);
    const record = opened(office);
    tell(office, record, { result: '36' });
    const [card] = cardsOf(office, record);
    tell(office, record, { result: '37' });

    expect(
      office.call('lokmin.recordPerformance', { record, values: { performance: [{ ...card, result: '40' }] } }),
    ).toMatchObject({
      ok: false,
      code: 'conflict',
    });
    expect(office.rows(kinerjaTable)).toMatchObject([{ result: 37 }]);
  });

  test('LM-4: what was told for an indicator that is not in use any more is refused at its card', () => {
    const office = officeWorkbench();
    addIndicator(office);
    const record = opened(office);
    const [card] = cardsOf(office, record);
    office.submit('indikator.load', 'indikator.save', 'IDK-001', (values) => ({ ...values, active: false }));

    expect(
      office.refusals('lokmin.recordPerformance', { record, values: { performance: [{ ...card, result: '40' }] } }),
    ).toMatchObject([{ field: 'performance.0.result', message: expect.stringContaining('tidak dipakai lagi') }]);
  });
});

describe('analysis', () => {
  test('LM-7: every indicator below its target is there, the furthest from it first', () => {
    const office = officeWorkbench({ today: '2026-02-01' });
    for (const indicator of ['Sedikit kurang', 'Tercapai', 'Jauh tertinggal', 'Belum dilaporkan'])
      addIndicator(office, { indicator });
    const record = opened(office, '2026-02-05');
    tell(office, record, { result: '36' }, { result: '40' }, { result: '10' });

    const { values, notes } = office.done<Filled>('lokmin.loadAnalysis', { record });

    expect(values.analyses).toMatchObject([
      {
        heading: 'Tata Usaha: Jauh tertinggal',
        note: 'Target 40 bayi · Kumulatif 10 bayi · 25 % dari target · kurang 30',
        analysis: null,
      },
      { heading: 'Tata Usaha: Sedikit kurang' },
    ]);
    expect(notes).toEqual(['1 indikator belum dilaporkan.']);
    analyse(office, record, 'Kader baru dilatih.');
    expect(office.rows(kinerjaTable).map((row) => row.analysis)).toEqual(['Kader baru dilatih.', null, 'Kader baru dilatih.']);
    expect(stateOf(office, record, 'LM-7')).toEqual({ state: 'done', lines: ['1 dari 3 mencapai target'] });
  });
});

describe('the year', () => {
  test('LM-10: the screen shows target and result month by month, with gaps, and the first six months', () => {
    const office = officeWorkbench({ today: '2026-02-01' });
    addIndicator(office);
    tell(office, planned(office, '2026-02-05'), { result: '30' });
    tell(office, planned(office, '2026-04-02'), { result: '50' });
    const record = planned(office, '2026-07-08');

    const view = office.done<YearView>('lokmin.showYear', { record });

    expect(view).toMatchObject({ title: 'Lokmin bulanan Juli 2026', year: 2026, years: [2026], upTo: 6 });
    const [indicator] = view.indicators;
    expect(indicator?.months.map(({ target }) => target)).toEqual([40, 80, 120, 160, 200, 240, 280, 320, 360, 400, 440, 480]);
    expect(indicator?.months.slice(0, 4).map(({ cumulative }) => cumulative)).toEqual([30, null, 80, null]);
    expect(indicator).toMatchObject({
      measure: 'bayi',
      midterm: { target: 240, cumulative: 80, achievement: 0.3333 },
      now: { cumulative: 80 },
    });
    office.at('2027-03-01');
    expect(office.done<YearView>('lokmin.showYear')).toMatchObject({
      title: '',
      year: 2027,
      years: [2027, 2026],
      upTo: 2,
      indicators: [],
    });
    expect(office.done<YearView>('lokmin.showYear', { year: 2026 })).toMatchObject({
      year: 2026,
      upTo: 12,
      indicators: [{ now: { cumulative: 80 } }],
    });
    expect(office.refusals('lokmin.showYear', { record: 'RPT-2026-0099' })[0]?.message).toContain('RPT-2026-0099');
  });

  test('LM-10: in the month of the midterm the step says how many are on track', () => {
    const office = officeWorkbench({ today: '2026-07-01' });
    addIndicator(office);
    addIndicator(office, { indicator: 'Penyuluhan', target: 120 });
    const record = planned(office, '2026-07-08');
    tell(office, record, { result: '40', before: '200' }, { result: '5', before: '20' });

    expect(stateOf(office, record, 'LM-10')).toEqual({ state: 'open', lines: ['1 dari 2 indikator sesuai target enam bulan'] });
  });
});
