/** A period is scored by its form: what is taken, what is refused, what stays as it was. */
import { describe, expect, test } from '@jest/globals';
import { rapatTable } from '../../../registers/rapat.table.ts';
import type { Filled } from '../../../schema/index.ts';
import { cardsOf, enterCriteria, told, withTwoCriteria } from '../../../workbench/contract-office.ts';
import type { TypedScore } from '../../../workbench/monitoring-office.ts';
import { contractedOffice, ONE_WEAK, scored } from '../../../workbench/monitoring-office.ts';
import type { Office } from '../../../workbench/office-workbench.ts';
import { CHAIR, refusalOf } from '../../../workbench/office-workbench.ts';
import { changesOf, rowWith } from '../../weighing.examples.ts';
import { kontrakTable } from '../kontrak.table.ts';
import { monitoringTable } from '../penilaian/monitoring.table.ts';
import { nilaiTable } from '../penilaian/nilai.table.ts';
import { LKPP_CRITERIA } from '../presets.ts';
import { pembahasanTable } from '../rapat/pembahasan.table.ts';

const SEPTEMBER = '2026-09-01';
const ALL_GOOD: readonly TypedScore[] = [80, 82, 84, 86, 88].map((score) => ({ score }));

function written(office: Office): readonly [periods: number, scores: number] {
  return [office.rows(monitoringTable).length, office.rows(nilaiTable).length];
}

describe('a period', () => {
  test('PK-c: is scored with evidence and remark; what does not apply leaves the value', () => {
    const { office, contract } = contractedOffice();

    expect(told(scored(office, contract, SEPTEMBER, ONE_WEAK))).toBe('September 2026: 82,5 Baik (4 dari 4 kriteria dinilai).');

    expect(office.rows(monitoringTable)).toMatchObject([
      { contract: { id: contract }, period: 'September 2026', from: SEPTEMBER, to: '2026-09-30', assessedOn: '2026-10-05' },
    ]);
    expect(
      office.rows(nilaiTable).map(({ criterion, weight, score, reached }) => [criterion.label, weight, score, reached]),
    ).toEqual([
      ['Harga', 20, 92, 92],
      ['Kualitas', 20, 90, 90],
      ['Spesifikasi', 20, 60, 60],
      ['Termin', 20, 88, 88],
      ['Retur', 20, null, null],
    ]);
    expect(office.rows(nilaiTable)[1]).toMatchObject({ evidence: 'Berita acara 3', target: 'Tanpa keluhan yang terbukti' });
  });

  test('PK-c: whose measured values stand against their targets', () => {
    const { office, contract } = withTwoCriteria();
    expect(cardsOf(office, contract).map(({ note, hides }) => [note, hides])).toEqual([
      ['Bobot 60 % · Bersih', ['measured']],
      ['Bobot 40 % · Paling banyak 2 · target angka 2 · makin kecil makin baik', ['score']],
    ]);

    expect(told(scored(office, contract, SEPTEMBER, [{ score: 90 }, { measured: 4 }]))).toContain('74 Cukup (2 dari 2');

    expect(office.rows(nilaiTable)).toMatchObject([
      { score: 90, measured: null, reached: 90 },
      { score: null, measured: 4, reached: 50 },
    ]);
  });

  test('PK-c: keeps only what a criterion asks for, a score or a measured value', () => {
    const { office, contract } = withTwoCriteria();

    scored(office, contract, SEPTEMBER, [
      { score: 90, measured: 7 },
      { measured: 1, score: 3 },
    ]);

    expect(office.rows(nilaiTable).map(({ score, measured }) => [score, measured])).toEqual([
      [90, null],
      [null, 1],
    ]);
  });

  test('PK-c: may be scored in part, and completed later in the same rows', () => {
    const { office, contract } = contractedOffice();
    expect(told(scored(office, contract, SEPTEMBER, [{ score: 80 }]))).toBe(
      'September 2026: 80 Baik (1 dari 5 kriteria dinilai).',
    );

    expect(told(scored(office, contract, SEPTEMBER, [{}, { score: 70 }]))).toContain('75 Baik (2 dari 5');

    expect(written(office)).toEqual([1, 5]);
  });

  test('PK-c: of which nothing applies has no value', () => {
    const { office, contract } = contractedOffice();
    const none = ALL_GOOD.map(() => ({ notApplicable: true, remark: 'Belum ada pekerjaan' }));

    expect(told(scored(office, contract, SEPTEMBER, none))).toBe('September 2026: Belum ada nilai (0 dari 0 kriteria dinilai).');
  });

  test('PK-c: is assessed by whoever is at the keyboard, or else by the contract’s manager', () => {
    const { office, contract } = contractedOffice();
    const assessor = () => office.done<Filled>('kontrak.loadScores', { record: contract, part: SEPTEMBER }).values.assessor;

    expect(assessor()).toMatchObject({ id: 'PGW-002' });
    office.as('pegawai1@contoh.example');
    expect(assessor()).toEqual(CHAIR);
  });
});

describe('refused, with nothing written', () => {
  test.each([
    ['a score above the scale', [{ score: 101 }], 'scores.0.score: Nilai paling besar 100.'],
    ['a score below the scale', [{ score: -1 }], 'scores.0.score: Nilai paling kecil 0.'],
    ['a score with three decimals', [{ score: 80.125 }], 'scores.0.score: Nilai paling banyak 2 angka di belakang koma.'],
    ['no score at all', [], 'scores: Belum ada kriteria yang dinilai. Isi sedikitnya satu nilai.'],
    [
      'a score of what does not apply',
      [{ score: 80, notApplicable: true, remark: 'Tidak ada' }],
      'scores.0.score: Kosongkan nilainya bila kriteria tidak berlaku.',
    ],
    [
      'what does not apply without a reason',
      [{ score: 80 }, { notApplicable: true }],
      'scores.1.remark: Tulis mengapa kriteria ini tidak berlaku.',
    ],
    [
      'nothing but what does not apply and what was forgotten',
      [{ notApplicable: true, remark: 'Tidak ada' }],
      'scores: Belum ada kriteria yang dinilai. Isi sedikitnya satu nilai.',
    ],
  ] as const)('PK-c: %s', (_what, scores, words) => {
    const { office, contract } = contractedOffice();

    expect(told(scored(office, contract, SEPTEMBER, scores))).toBe(words);
    expect(written(office)).toEqual([0, 0]);
  });

  test.each([0, 2.5, 4])('PK-c: %d on the scale of LKPP', (score) => {
    const { office, contract } = contractedOffice({ preset: LKPP_CRITERIA });

    expect(told(scored(office, contract, SEPTEMBER, [{ score: 3 }, { score }]))).toBe(
      'scores.1.score: Pada skala 1–3, isi 1, 2, atau 3.',
    );
    expect(written(office)).toEqual([0, 0]);
    expect(
      told(
        scored(
          office,
          contract,
          SEPTEMBER,
          [3, 2, 3, 2].map((given) => ({ score: given })),
        ),
      ),
    ).toContain('2,6 Baik');
  });

  test.each([
    ['the future', { assessedOn: '2026-10-06' }, 'assessedOn: Tanggal penilaian tidak boleh sesudah hari ini.'],
    [
      'before the period',
      { assessedOn: '2026-08-31' },
      'assessedOn: Tanggal penilaian tidak boleh sebelum periodenya (1 September 2026).',
    ],
    [
      'somebody unknown',
      { assessor: { id: 'PGW-099', label: '' } },
      'assessor: Penilai: PGW-099 tidak ada di lembar Pegawai. Pilih orang lain.',
    ],
  ])('PK-c: an assessment of %s', (_what, changes, words) => {
    const { office, contract } = contractedOffice();
    const { values } = office.done<Filled>('kontrak.loadScores', { record: contract, part: SEPTEMBER });
    const scores = (values.scores as object[]).map((card) => ({ ...card, score: 80 }));

    expect(
      refusalOf(office, 'kontrak.score', { record: contract, part: SEPTEMBER, values: { ...values, scores, ...changes } }),
    ).toBe(words);
    expect(written(office)).toEqual([0, 0]);
  });

  test.each([
    ['that has not begun', '2026-11-01', 'November 2026 belum mulai. Nilai mulai 1 November 2026.'],
    [
      'that the contract has not',
      '2026-09-15',
      'Periode ini tidak termasuk masa kontrak. Kembali ke kontraknya, lalu pilih periode lain.',
    ],
  ])('PK-c: a period %s, which the form says before anything is typed', (_what, part, words) => {
    const { office, contract } = contractedOffice();
    const filled = office.done<Filled>('kontrak.loadScores', { record: contract, part });
    expect(filled.locked).toBe(words);

    const scores = (filled.values.scores as object[]).map((card) => ({ ...card, score: 80 }));
    expect(refusalOf(office, 'kontrak.score', { record: contract, part, values: { ...filled.values, scores } })).toBe(
      `: ${words}`,
    );
    expect(written(office)).toEqual([0, 0]);
  });

  test('PK-c: a contract without criteria, or with weights that were spoilt in the sheet', () => {
    const { office, contract } = contractedOffice({ preset: 'Isi sendiri' });
    const locked = () => office.done<Filled>('kontrak.loadScores', { record: contract, part: SEPTEMBER }).locked;
    expect(locked()).toBe('Kriteria kontrak belum diisi. Isi kriterianya dahulu, lalu nilai.');

    enterCriteria(office, contract, 60, 40);
    office.type('Kriteria kontrak', 'G2', '55');

    expect(locked()).toBe('Jumlah bobot 95, harus 100: tambah 5. Perbaiki bobot kriterianya dahulu, lalu nilai.');
    expect(told(scored(office, contract, SEPTEMBER, [{ score: 90 }]))).toContain('Jumlah bobot 95');
    expect(written(office)).toEqual([0, 0]);
  });

  test('PK-c: a change of scores that a closed meeting has in its notulen', () => {
    const { office, contract } = contractedOffice();
    scored(office, contract, SEPTEMBER, ALL_GOOD);
    scored(office, contract, '2026-08-01', ALL_GOOD);
    const [september] = office.rows(monitoringTable);
    const meeting = { id: 'RPT-2026-0090', label: 'Monitoring CV Bersih Contoh' };
    const rapat = rowWith(rapatTable, {
      ...{ number: meeting.id, title: meeting.label, kind: 'Monitoring pihak ketiga', date: '2026-10-02', place: 'Aula' },
      ...{ start: '09:00', end: '10:00', chair: CHAIR, secretary: CHAIR, state: 'Ditutup' },
    });
    const pembahasan = rowWith(pembahasanTable, {
      ...{ number: 'PBK-2026-0090', meeting, contract: { id: contract, label: '' } },
      monitoring: { id: september?.number ?? '', label: '' },
    });
    const host = office.host();
    host.locked(() =>
      host.commit(
        'Contoh',
        changesOf([
          [rapatTable, [rapat]],
          [pembahasanTable, [pembahasan]],
        ]),
      ),
    );

    const words =
      'Monitoring CV Bersih Contoh sudah ditutup dan memuat nilai ini. Buka kembali rapat itu bila nilainya perlu diubah.';
    expect(office.done<Filled>('kontrak.loadScores', { record: contract, part: SEPTEMBER }).locked).toBe(words);
    expect(told(scored(office, contract, SEPTEMBER, [{ score: 10 }]))).toBe(`: ${words}`);
    expect(office.rows(nilaiTable)[0]).toMatchObject({ score: 80 });
    expect(told(scored(office, contract, '2026-08-01', [{ score: 70 }]))).toContain('Agustus 2026');
  });
});

test('PK-c: scoring reads in two calls at most, and writes in one', () => {
  const { office, contract } = contractedOffice();
  const filled = office.done<Filled>('kontrak.loadScores', { record: contract, part: SEPTEMBER });
  const scores = (filled.values.scores as object[]).map((card) => ({ ...card, score: 80 }));
  office.calls();

  office.done('kontrak.score', { record: contract, part: SEPTEMBER, seen: filled.seen, values: { ...filled.values, scores } });

  const names = office.calls().map(({ name }) => name);
  expect(names.filter((name) => name === 'sheets.batchGet').length).toBeLessThanOrEqual(2);
  expect(names.filter((name) => name === 'sheets.batchUpdate')).toHaveLength(1);
  expect(office.rows(kontrakTable)).toHaveLength(1);
});
